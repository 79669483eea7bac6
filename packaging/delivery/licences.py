# SPDX-License-Identifier: MIT
"""One file with the licences of all that the frozen folder holds, as the licences ask."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from delivery.common import ROOT, TITLE, Build, DeliveryError, files_below
from delivery.packages import Library, Package

TEXTS = ROOT / "packaging" / "licences"
FILE = "THIRD-PARTY-LICENCES.txt"
RULE = "=" * 100
TYPEFACE = ("Inter", "4.1", "OFL-1.1")
"""The typeface in resources/fonts, made from the package inter-ui 4.1.1 by packaging/fonts.py."""
SCRIPTS = (
    ("TweetNaCl.js", "1.0.3", "Unlicense", "tweetnacl.txt"),
    ("blakejs", "1.2.1", "MIT", "blakejs.txt"),
)
"""The libraries in resources/phones, made by packaging/phone_libraries.py, and the files of their terms."""
COMMON = Path("/usr/share/common-licenses")
MICROSOFT = """
Microsoft Visual C++ runtime
----------------------------
The files vcruntime*.dll, msvcp*.dll, ucrtbase.dll and api-ms-win-*.dll are Microsoft's, who lets programs
that need them carry them along unchanged.
"""


def write(folder: Path, packages: list[Package], libraries: list[Library], build: Build) -> None:
    """Write LICENSE and THIRD-PARTY-LICENCES.txt into the folder.

    Raises DeliveryError for a package that states neither a licence nor its text.
    """
    (folder / "LICENSE").write_bytes((build.source / "LICENSE").read_bytes())
    runtime = any(path.name.lower().startswith(("vcruntime", "msvcp")) for path in files_below(folder))
    (folder / FILE).write_text(text(packages, libraries) + (MICROSOFT if runtime else ""), "utf-8")


def text(packages: list[Package], libraries: list[Library]) -> str:
    origins = {library.package: library for library in libraries}
    lines = [
        f"{TITLE} is free software under the MIT licence; see the file LICENSE.",
        "This folder also holds work of others, under the licences below.",
        "",
        f"Python {python_version()}: Python Software Foundation License",
    ]
    for package in packages:
        if not package.licence and not package.texts:
            raise DeliveryError(f"{package.name} states no licence; add its text to packaging/licences.")
        lines.append(f"{package.name} {package.version}: {package.licence or 'see its text'}")
        for part in package.parts:
            if not part.licence:
                raise DeliveryError(f"{part.name} in {package.name} states no licence.")
            author = f" ({part.author})" if part.author else ""
            lines.append(f"    {part.name} {part.version}{author}: {part.licence}")
    lines.append("{} {} (the typeface): {}".format(*TYPEFACE))
    lines += [
        f"{name} {version} (in the page of phone ballots): {licence}" for name, version, licence, _ in SCRIPTS
    ]
    lines += [f"{name} {origins[name].version}: as Debian states it, below" for name in sorted(origins)]
    if origins:
        lines.append("The sources of the last are in Debian's archive, under these names and versions.")
    parts = [
        "\n".join(lines),
        (TEXTS / "qt.txt").read_text("utf-8"),
        _pymcdm(),
        *(_typst() if any(p.name == "typst" for p in packages) else []),
        _part("Python", python_licence()),
        _part("Inter", (ROOT / "resources" / "fonts" / "OFL.txt").read_text("utf-8")),
    ]
    parts += [_part(name, (TEXTS / file).read_text("utf-8")) for name, _, _, file in SCRIPTS]
    for package in packages:
        parts += [_part(f"{package.name}: {name}", content) for name, content in package.texts]
    parts += [_part(f"{name} (from Debian)", origins[name].copyright) for name in sorted(origins)]
    parts += [_part(name, (COMMON / name).read_text("utf-8")) for name in referred_to("\n".join(parts))]
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
        parts.append(_part(name, (TEXTS / name).read_text("utf-8")))
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def referred_to(text: str) -> list[str]:
    """The licences that Debian's texts name without repeating them, but for those at the end in any case."""
    named = (COMMON / name.rstrip(".") for name in re.findall(rf"{COMMON}/([\w.+-]+)", text))
    names = {path.resolve().name for path in named if path.is_file()}  # GPL is a link to GPL-3
    return sorted(names - {"GPL-3", "LGPL-3"})


def _part(title: str, content: str) -> str:
    return f"{RULE}\n{title}\n{RULE}\n\n{content}"


def _pymcdm() -> str:
    return (
        "pymcdm\n------\n"
        "Of pymcdm, two files (pymcdm/__init__.py and pymcdm/io/__init__.py) were replaced by shorter ones,\n"
        "which leave out its drawings, tables and ways to weigh criteria. Its methods are unchanged."
    )


def _typst() -> list[str]:
    return [
        "typst\n-----\n"
        "The package typst holds the typesetter Typst by The Typst Project Developers, under the\n"
        "Apache License 2.0. Built into it are three families of fonts, colour profiles (CC0 1.0) and\n"
        "the libraries in Rust that stand below its name above, as its own bill of materials names\n"
        "them. Where their terms let one choose (OR), the MIT licence is chosen if it is among them,\n"
        "or else the Apache License 2.0. The package holds no texts of these terms; they follow. The\n"
        "source of each library is published at https://crates.io under its name and version; that\n"
        "includes those under the Mozilla Public License 2.0 (https://mozilla.org/MPL/2.0/).",
        _part("Fonts and libraries built into typst", (TEXTS / "typst.txt").read_text("utf-8")),
    ]


def python_version() -> str:
    return ".".join(map(str, sys.version_info[:3]))


def python_licence() -> str:
    """The licence of the Python that is frozen, from wherever its distributor put it."""
    minor = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    base = Path(sys.base_prefix)
    places = [base / "LICENSE.txt", base / "LICENSE", base / "lib" / minor / "LICENSE.txt"]
    places += [
        Path("/usr/share/doc") / name / "copyright" for name in (f"lib{minor}-minimal", minor, f"lib{minor}")
    ]
    for place in places:
        if place.exists():
            return place.read_text("utf-8", "replace")
    raise DeliveryError(f"Python's licence is in none of: {', '.join(map(str, places))}")
