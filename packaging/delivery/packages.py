# SPDX-License-Identifier: MIT
"""What the frozen folder is made of: packages of Python, and libraries of the system it was built on."""

from __future__ import annotations

import json
import shutil
import sys
from email.utils import parseaddr
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any, NamedTuple

from delivery.common import files_below, run
from delivery.lockfile import normal


class Part(NamedTuple):
    """A library in Rust that is built into a package, by the package's own bill of materials (PEP 770).

    url  its package URL
    """

    name: str
    version: str
    licence: str
    author: str
    url: str


class Package(NamedTuple):
    """A package of Python.

    licence   as its metadata states it: an SPDX expression, or the name its classifier has
    texts     its licence files: (name, content)
    creator   the e-mail or web address of who makes it, as its metadata states it; empty if it states none
    requires  the packages it needs here, by their normal names
    parts     what is built into it
    """

    name: str
    version: str
    licence: str
    texts: tuple[tuple[str, str], ...]
    creator: str = ""
    requires: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()


class Library(NamedTuple):
    """A shared library that came from the system.

    package    the Debian package, with its version; both empty on other systems
    copyright  what that package says of its licences
    creator    the e-mail address of the package's maintainer
    """

    path: Path
    package: str
    version: str
    copyright: str
    creator: str = ""


CLASSIFIERS = {"MIT License": "MIT", "BSD License": "BSD-3-Clause", "Apache Software License": "Apache-2.0"}


def python_packages(site_packages: Path, names: set[str]) -> list[Package]:
    """Those of `names` that are installed there, sorted by name."""
    chosen = [d for d in distributions(path=[str(site_packages)]) if normal(d.metadata["Name"]) in names]
    return sorted((_package(d) for d in chosen), key=lambda p: p.name)


def _package(distribution: Distribution) -> Package:
    metadata = distribution.metadata
    licence = metadata["License-Expression"] or metadata["License"] or ""
    if not licence or "\n" in licence:
        kinds = [
            c.rsplit(" :: ", 1)[1] for c in metadata.get_all("Classifier", []) if c.startswith("License ::")
        ]
        licence = " AND ".join(CLASSIFIERS.get(kind, kind) for kind in kinds)
    texts = []
    for entry in distribution.files or []:
        inside = ".dist-info" in entry.parts[0]
        if inside and any(word in entry.name.upper() for word in ("LICEN", "COPYING", "NOTICE", "AUTHORS")):
            path = Path(str(distribution.locate_file(entry)))
            texts.append(("/".join(entry.parts[1:]), path.read_text("utf-8", "replace")))
    return Package(
        normal(metadata["Name"]),
        distribution.version,
        licence,
        tuple(sorted(texts)),
        creator_of(distribution),
        _needs(distribution),
        _parts(distribution),
    )


def _parts(distribution: Distribution) -> tuple[Part, ...]:
    """The libraries in Rust of the bills of materials in CycloneDX that the package holds."""
    parts = set[Part]()
    for entry in distribution.files or []:
        if ".dist-info" in entry.parts[0] and entry.parts[1] == "sboms" and entry.suffix == ".json":
            bill = json.loads(Path(str(distribution.locate_file(entry))).read_text("utf-8"))
            components = bill.get("components", ())
            parts.update(_part(c) for c in components if c.get("purl", "").startswith("pkg:cargo/"))
    return tuple(sorted(parts))


def _part(component: dict[str, Any]) -> Part:
    licences = component.get("licenses") or [{}]
    stated = [each.get("expression") or each.get("license", {}).get("id", "") for each in licences]
    return Part(
        component["name"],
        component.get("version", ""),
        " AND ".join(" ".join(one.split()) for one in stated if one),
        component.get("author", ""),
        component.get("purl", ""),
    )


def creator_of(distribution: Distribution) -> str:
    """An e-mail address from the metadata, or else a web address; empty if they have neither."""
    metadata = distribution.metadata
    for field in ("Author-email", "Maintainer-email"):
        _, address = parseaddr((metadata[field] or "").split(",")[0])
        if "@" in address:
            return address
    urls = [u.split(",", 1)[1].strip() for u in metadata.get_all("Project-URL", []) if "," in u]
    return next(iter([metadata["Home-page"], *urls]), None) or next(iter(urls), "")


def _needs(distribution: Distribution) -> tuple[str, ...]:
    """What a package requires on this system, its extras left out."""
    from packaging.requirements import Requirement  # of locks/build.txt

    wanted = [Requirement(line) for line in distribution.requires or []]
    held = [r for r in wanted if r.marker is None or r.marker.evaluate({"extra": ""})]
    return tuple(sorted({normal(r.name) for r in held}))


def system_libraries(folder: Path) -> list[Library]:
    """Libraries in the frozen folder that Debian packages brought; none where there is no dpkg."""
    if sys.platform != "linux" or shutil.which("dpkg-query") is None:
        return []
    notices = []
    for path in files_below(folder / "_internal"):
        if path.is_symlink() or ".so" not in path.name or not _flat(path, folder):
            continue
        origin = _origin(path)
        if origin is None:
            continue
        # dpkg may know a file as /lib/… that the system shows as /usr/lib/…
        pattern = f"*/{origin.parent.name}/{origin.name}"
        package = run(["dpkg-query", "--search", pattern]).decode().split(": ", 1)[0].split(",")[0]
        shown = run(["dpkg-query", "--show", "--showformat=${Version}\t${Maintainer}", package]).decode()
        version, maintainer = shown.split("\t", 1)
        notice = Path("/usr/share/doc") / package.split(":")[0] / "copyright"
        text = notice.read_text("utf-8", "replace")
        notices.append(Library(path, package.split(":")[0], version, text, parseaddr(maintainer)[1]))
    return notices


def _flat(path: Path, folder: Path) -> bool:
    """System libraries lie directly in _internal, Python's own modules in a folder named after it."""
    place = path.parent.relative_to(folder / "_internal").parts
    return not place or place[0].startswith("python3")


def _origin(path: Path) -> Path | None:
    """Where the system keeps this library; dpkg knows it by the name without the links in it."""
    places = [Path("/usr/lib/x86_64-linux-gnu"), Path("/lib/x86_64-linux-gnu"), Path("/usr/lib")]
    places += [Path("/usr/lib") / path.parent.parent.name / "lib-dynload"]
    for place in places:
        if (place / path.name).exists():
            return (place / path.name).resolve()
    return None
