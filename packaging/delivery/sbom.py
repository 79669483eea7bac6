# SPDX-License-Identifier: MIT
"""Bills of materials in CycloneDX 1.6 JSON, checked against its schema, with what BSI TR-03183-2 asks for.

Two are made: of what the wheel needs (locks/run.txt), and of what a frozen folder really holds. In the
second, each component has the file in which it was delivered, its SHA-512, whether that is executable, an
archive and structured, who makes it, and what it needs. The first names packages whose files pip chooses only
when it installs them, and says that it is incomplete in this.

Source: BSI, Technical Guideline TR-03183-2 "Cyber Resilience Requirements, Part 2: SBOM", version 2.1.0
(2025), with its CycloneDX property taxonomy (`bsi:component:…`).
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, Property, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.contact import OrganizationalContact, OrganizationalEntity
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from delivery.common import NAME, ROOT, SUMMARY, Build, DeliveryError, say
from delivery.licences import SCRIPTS, TYPEFACE, python_version
from delivery.lockfile import Pinned, normal
from delivery.packages import Library, Package, Part

CREATOR = "MCDA_SBOM_CREATOR"
"""The variable with the e-mail or web address of whoever builds, which the guideline wants in the bill."""
RESOURCES = ROOT / "resources"
SCRIPT_FILES = {"TweetNaCl.js": "nacl.js", "blakejs": "blake2b.js"}


class Artefact(NamedTuple):
    """A file in which a component is delivered.

    archive     whether other files are packed in it
    structured  whether those keep their names and places in it; an archive's property
    """

    name: str
    sha512: str
    executable: bool
    archive: bool = False
    structured: bool = False

    @classmethod
    def of(cls, path: Path, *, executable: bool) -> Artefact:
        with path.open("rb") as opened:
            digest = hashlib.file_digest(opened, "sha512").hexdigest()
        packed = path.suffix in (".whl", ".zip", ".xz")
        return cls(path.name, digest, executable, packed, packed)

    @property
    def properties(self) -> list[Property]:
        words = {
            "filename": self.name,
            "executable": "executable" if self.executable else "non-executable",
            "archive": "archive" if self.archive else "no archive",
            "structured": "structured" if self.structured else "unstructured",
        }
        return [Property(name=f"bsi:component:{name}", value=value) for name, value in words.items()]

    @property
    def reference(self) -> ExternalReference:
        digest = HashType(alg=HashAlgorithm.SHA_512, content=self.sha512)
        return ExternalReference(
            type=ExternalReferenceType.DISTRIBUTION, url=XsUri(self.name), hashes=[digest]
        )


def of_lock(pins: list[Pinned], build: Build) -> str:
    """The wheel and every package of the lock, with the systems each is for."""
    return _written(build, "wheel", [*(_pinned(pin) for pin in pins), *_scripts()], complete=False)


def of_folder(
    packages: list[Package],
    libraries: list[Library],
    wheels: Sequence[Path],
    qt: str,
    build: Build,
    system: str,
) -> str:
    """A frozen folder: Python, its packages with the wheels they came in, Qt, libraries of the system."""
    arrived = {normal(path.name.split("-", 1)[0]): Artefact.of(path, executable=True) for path in wheels}
    missing = sorted({p.name for p in packages} - arrived.keys())
    if missing:
        raise DeliveryError(f"No wheel is there for {', '.join(missing)}, so its SHA-512 cannot be stated.")
    components = [
        _component(
            "python", python_version(), "PSF-2.0", kind=ComponentType.PLATFORM, creator="psf@python.org"
        ),
        _component("qt", qt, "LGPL-3.0-only", kind=ComponentType.FRAMEWORK, creator="https://www.qt.io"),
        *_typeface(),
        *_scripts(),
    ]
    named = {
        p.name: _component(
            p.name,
            p.version,
            p.licence,
            PackageURL("pypi", None, p.name, p.version),
            artefact=arrived[p.name],
            creator=p.creator,
        )
        for p in packages
    }
    needs = [(named[p.name], [named[n] for n in p.requires if n in named]) for p in packages]
    for package in packages:
        parts = [_built_in(part) for part in package.parts]
        components += parts
        needs.append((named[package.name], parts))
    for library in libraries:
        url = PackageURL("deb", "debian", library.package, library.version, subpath=library.path.name)
        artefact = Artefact.of(library.path, executable=True)
        components.append(
            _component(library.package, library.version, "", url, artefact=artefact, creator=library.creator)
        )
    return _written(build, system, [*components, *named.values()], needs, complete=True)


def _built_in(part: Part) -> Component:
    """A library that is built into a package, which has no file of its own here."""
    return _component(part.name, part.version, part.licence, PackageURL.from_string(part.url))


def _typeface() -> list[Component]:
    """The cuts of the typeface, each a file of its own."""
    name, version, licence = TYPEFACE
    return [
        _component(
            f"{name} ({path.stem})",
            version,
            licence,
            kind=ComponentType.FILE,
            artefact=Artefact.of(path, executable=False),
            creator="me@rsms.me",
        )
        for path in sorted((RESOURCES / "fonts").glob("*.ttf"))
    ]


def _scripts() -> list[Component]:
    """The libraries of the phones' page, by their names in npm's registry."""
    names = {"TweetNaCl.js": "tweetnacl"}
    return [
        _component(
            name,
            version,
            licence,
            PackageURL("npm", None, names.get(name, name), version),
            artefact=Artefact.of(RESOURCES / "phones" / SCRIPT_FILES[name], executable=True),
        )
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
    artefact: Artefact | None = None,
    creator: str = "",
) -> Component:
    url = url or PackageURL("generic", None, name, version)
    licences = [LicenseFactory().make_from_string(licence)] if licence else []
    return Component(
        name=name,
        version=version,
        type=kind,
        purl=url,
        bom_ref=url.to_string(),
        licenses=licences,
        manufacturer=_entity(name, creator) if creator else None,
        properties=artefact.properties if artefact else None,
        external_references=[artefact.reference] if artefact else None,
    )


def _entity(name: str, address: str) -> OrganizationalEntity:
    """Somebody by an e-mail or a web address."""
    if "@" in address:
        return OrganizationalEntity(name=name, contacts=[OrganizationalContact(email=address)])
    return OrganizationalEntity(name=name, urls=[XsUri(address)])


def _written(
    build: Build,
    system: str,
    components: Iterable[Component],
    needs: Iterable[tuple[Component, list[Component]]] = (),
    *,
    complete: bool,
) -> str:
    creator = os.environ.get(CREATOR, "")
    if not creator:
        say(f"The bill names no address of its creator: set {CREATOR} before you pass it on.")
    makers = _entity(f"The {NAME} contributors", creator) if creator else OrganizationalEntity(name=NAME)
    whole = Component(
        name=NAME,
        version=build.version,
        type=ComponentType.APPLICATION,
        description=SUMMARY,
        bom_ref=NAME,
        licenses=[LicenseFactory().make_from_string("MIT")],
        manufacturer=makers,
    )
    bom = Bom(components=components)
    bom.metadata.component = whole
    bom.metadata.manufacturer = makers
    bom.metadata.timestamp = datetime.fromtimestamp(build.epoch, UTC)
    # The same content gets the same number, so that two makings can be compared byte by byte.
    parts = sorted(str(component.bom_ref.value) for component in bom.components)
    bom.serial_number = uuid5(NAMESPACE_URL, "\n".join([NAME, build.version, system, *parts]))
    bom.register_dependency(whole, bom.components)
    for component, needed in needs:
        bom.register_dependency(component, needed)
    content = json.loads(JsonV1Dot6(bom).output_as_string())
    # The library does not write compositions: whether the lists above are complete.
    aggregate = "complete" if complete else "incomplete"
    content["compositions"] = [{"aggregate": aggregate, "assemblies": [NAME], "dependencies": [NAME]}]
    text = json.dumps(content, indent=2, ensure_ascii=False) + "\n"
    check(text)
    return text


def qt_version(pins: Iterable[Pinned]) -> str:
    """PySide6 has the version of the Qt it holds, but for a fourth number."""
    pinned = next(p.version for p in pins if p.name == "pyside6-essentials")
    return re.sub(r"^(\d+\.\d+\.\d+).*$", r"\1", pinned)
