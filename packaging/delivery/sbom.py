# SPDX-License-Identifier: MIT
"""Bills of materials in CycloneDX 1.6 JSON, checked against its schema.

Two are made: of what the wheel needs (locks/run.txt), and of what a frozen folder really holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from delivery.common import NAME, SUMMARY, Build, DeliveryError, sha256
from delivery.licences import SCRIPTS, TYPEFACE, python_version
from delivery.lockfile import Pinned
from delivery.packages import Library, Package


def of_lock(pins: list[Pinned], build: Build) -> str:
    """The wheel and every package of the lock, with the systems each is for."""
    return _written(build, "wheel", [*(_pinned(pin) for pin in pins), *_scripts()])


def of_folder(packages: list[Package], libraries: list[Library], qt: str, build: Build, system: str) -> str:
    """A frozen folder: Python, its packages, Qt, libraries of the system."""
    components = [
        _component("python", python_version(), "PSF-2.0", kind=ComponentType.PLATFORM),
        _component("qt", qt, "LGPL-3.0-only", kind=ComponentType.FRAMEWORK),
        _component(*TYPEFACE, kind=ComponentType.FILE),
    ]
    components += _scripts()
    components += [
        _component(p.name, p.version, p.licence, PackageURL("pypi", None, p.name, p.version))
        for p in packages
    ]
    for library in libraries:
        url = PackageURL("deb", "debian", library.package, library.version, subpath=library.path.name)
        component = _component(library.package, library.version, "", url)
        component.hashes = [HashType(alg=HashAlgorithm.SHA_256, content=sha256(library.path))]
        component.properties = [Property(name=f"{NAME}:file", value=library.path.name)]
        components.append(component)
    return _written(build, system, components)


def _scripts() -> list[Component]:
    """The libraries of the phones' page, by their names in npm's registry."""
    names = {"TweetNaCl.js": "tweetnacl"}
    return [
        _component(name, version, licence, PackageURL("npm", None, names.get(name, name), version))
        for name, version, licence, _ in SCRIPTS
    ]


def check(text: str) -> None:
    """Refuse what CycloneDX's schema refuses."""
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        raise DeliveryError(f"The bill of materials breaks CycloneDX's schema: {fault}")


def _pinned(pin: Pinned) -> Component:
    component = _component(pin.name, pin.version, "", PackageURL("pypi", None, pin.name, pin.version))
    if pin.marker:
        component.properties = [Property(name=f"{NAME}:marker", value=pin.marker)]
    return component


def _component(
    name: str,
    version: str,
    licence: str,
    url: PackageURL | None = None,
    kind: ComponentType = ComponentType.LIBRARY,
) -> Component:
    url = url or PackageURL("generic", None, name, version)
    licences = [LicenseFactory().make_from_string(licence)] if licence else []
    return Component(
        name=name, version=version, type=kind, purl=url, bom_ref=url.to_string(), licenses=licences
    )


def _written(build: Build, system: str, components: Iterable[Component]) -> str:
    whole = Component(
        name=NAME,
        version=build.version,
        type=ComponentType.APPLICATION,
        description=SUMMARY,
        bom_ref=NAME,
        licenses=[LicenseFactory().make_from_string("MIT")],
    )
    bom = Bom(components=components)
    bom.metadata.component = whole
    bom.metadata.timestamp = datetime.fromtimestamp(build.epoch, UTC)
    # The same content gets the same number, so that two makings can be compared byte by byte.
    parts = sorted(str(component.bom_ref.value) for component in bom.components)
    bom.serial_number = uuid5(NAMESPACE_URL, "\n".join([NAME, build.version, system, *parts]))
    bom.register_dependency(whole, bom.components)
    text: str = JsonV1Dot6(bom).output_as_string(indent=2) + "\n"
    check(text)
    return text


def qt_version(pins: Iterable[Pinned]) -> str:
    """PySide6 has the version of the Qt it holds, but for a fourth number."""
    pinned = next(p.version for p in pins if p.name == "pyside6-essentials")
    return re.sub(r"^(\d+\.\d+\.\d+).*$", r"\1", pinned)
