# SPDX-License-Identifier: MIT
"""The package for Windows Installer: for all users of a computer, into Program Files, as IT deploys software.

msitools' `wixl` compiles it on Linux from a folder that was frozen on Windows. It installs, replaces an older
version and removes without a question (`msiexec /i … /qn`), and writes nothing outside Program Files, the
start menu and HKLM. For one user without an administrator there is the other installer, `installer.py`.
"""

from __future__ import annotations

import os
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path, PurePosixPath
from uuid import UUID, uuid5

from delivery import drawn
from delivery.common import NAME, TITLE, Build, DeliveryError, files_below, run, say
from delivery.proof import wine

UPGRADE_CODE = UUID("6f1d8d0e-3b0c-5d0f-9a53-2f4d7c1c6a11")
"""By which Windows knows that another version is the same program; it never changes."""
MANUFACTURER = "The mcda-app contributors"
CLASSES = r"Software\Classes"
KINDS = ((".mcda", f"{NAME}.project", "MCDA project"), (".mcda-ballot", f"{NAME}.ballot", "MCDA ballot"))
SPACE = "http://schemas.microsoft.com/wix/2006/wi"
NEWER = f"A newer version of {TITLE} is installed. Remove it first if you want this one."


def make(build: Build, folder: Path | None = None) -> Path:
    """Compile the package of a frozen folder that was made on Windows; returns it."""
    folder = folder or build.folder
    if not (folder / f"{NAME}.exe").exists():
        raise DeliveryError(
            f"{folder} holds no {NAME}.exe. Freeze on Windows, bring the folder here, and name it: "
            "build.py msi FOLDER"
        )
    return compile_(build, folder, build.version, build.out / f"{NAME}-{build.version}-windows-x64.msi")


def compile_(build: Build, folder: Path, version: str, out: Path) -> Path:
    """Let wixl compile a package of a folder."""
    if shutil.which("wixl") is None:
        raise DeliveryError("wixl is missing. On Debian: apt-get install wixl")
    recipe = build.work / f"{out.stem}.wxs"
    # wixl looks for files below the recipe's folder and refuses a path from the root.
    icon = os.path.relpath(build.work / "drawn" / f"{NAME}.ico", build.work)
    recipe.write_text(source(folder, version, icon, build.work), "utf-8")
    run(["wixl", "--arch", "x64", "--output", out, recipe.name], cwd=build.work, env=build.environ())
    return out


def source(folder: Path, version: str, icon: str, start: Path) -> str:
    """The package's recipe: every file of the folder, the start menu's entry, and what opens which file.

    icon, start  the program's icon, and the folder from which the recipe names it and the files
    """
    wix = ET.Element("Wix", xmlns=SPACE)
    product = _add(
        wix,
        "Product",
        Id=_guid(f"product {version}"),
        Name=TITLE,
        Language="1033",
        Version=version,
        Manufacturer=MANUFACTURER,
        UpgradeCode=_braced(UPGRADE_CODE),
    )
    _add(
        product,
        "Package",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perMachine",
        Manufacturer=MANUFACTURER,
        Description=f"{TITLE} {version}",
    )
    _add(product, "MajorUpgrade", DowngradeErrorMessage=NEWER)
    _add(product, "Media", Id="1", Cabinet="files.cab", EmbedCab="yes")
    _add(product, "Icon", Id="program.ico", SourceFile=icon)
    for prop, value in (
        ("ARPPRODUCTICON", "program.ico"),
        ("ARPNOMODIFY", "1"),
        ("ARPNOREPAIR", "1"),
    ):
        _add(product, "Property", Id=prop, Value=value)
    root = _add(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = _add(root, "Directory", Id="ProgramFiles64Folder")
    places = {PurePosixPath("."): _add(programs, "Directory", Id="INSTALLDIR", Name=NAME)}
    feature = _add(product, "Feature", Id="Program", Title=TITLE, Level="1")
    for path in files_below(folder):
        name = PurePosixPath(path.relative_to(folder).as_posix())
        component = _component(_directory(places, name.parent), feature, name.as_posix())
        _add(
            component,
            "File",
            Id=_id("file", name),
            Source=os.path.relpath(path, start),
            Name=name.name,
            KeyPath="yes",
        )
    menu = _add(root, "Directory", Id="ProgramMenuFolder")
    entry = _component(menu, feature, "start menu")
    _add(
        entry,
        "Shortcut",
        Id="StartMenu",
        Name=TITLE,
        Target=f"[INSTALLDIR]{NAME}.exe",
        WorkingDirectory="INSTALLDIR",
        Icon="program.ico",
    )
    _registry(entry, rf"Software\{NAME}", "StartMenu", "1", key_path=True)
    for extension, kind, words in KINDS:
        known = _component(places[PurePosixPath(".")], feature, f"association {extension}")
        _registry(known, rf"{CLASSES}\{kind}", "", words, key_path=True)
        _registry(known, rf"{CLASSES}\{kind}\DefaultIcon", "", f"[INSTALLDIR]{NAME}.exe,0")
        command = f'"[INSTALLDIR]{NAME}.exe" "%1"'
        _registry(known, rf"{CLASSES}\{kind}\shell\open\command", "", command)
        _registry(known, rf"{CLASSES}\{extension}", "", kind)
        _registry(known, rf"{CLASSES}\{extension}\OpenWithProgids", kind, "")
    ET.indent(wix)
    return ET.tostring(wix, encoding="unicode", xml_declaration=True) + "\n"


def _directory(places: dict[PurePosixPath, ET.Element], place: PurePosixPath) -> ET.Element:
    """The element of a folder, made with those above it."""
    if place not in places:
        above = _directory(places, place.parent)
        places[place] = _add(above, "Directory", Id=_id("folder", place), Name=place.name)
    return places[place]


def _component(place: ET.Element, feature: ET.Element, name: str) -> ET.Element:
    """A part that is installed or removed as one, known by the same number in every version."""
    key = _id("part", PurePosixPath(name))
    _add(feature, "ComponentRef", Id=key)
    return _add(place, "Component", Id=key, Guid=_guid(name), Win64="yes")


def _registry(component: ET.Element, key: str, name: str, value: str, *, key_path: bool = False) -> None:
    attributes = {"Root": "HKLM", "Key": key, "Type": "string", "Value": value}
    if name:
        attributes["Name"] = name
    if key_path:
        attributes["KeyPath"] = "yes"
    _add(component, "RegistryValue", **attributes)


def _add(parent: ET.Element, tag: str, **attributes: str) -> ET.Element:
    return ET.SubElement(parent, tag, attributes)


def _id(kind: str, name: PurePosixPath) -> str:
    """An identifier that Windows Installer takes: letters and digits, the same for the same name."""
    return f"{kind}_{uuid5(UPGRADE_CODE, name.as_posix()).hex}"


def _guid(name: str) -> str:
    return _braced(uuid5(UPGRADE_CODE, name))


def _braced(number: UUID) -> str:
    return f"{{{str(number).upper()}}}"


def prove(build: Build) -> None:
    """Under Wine, install an older version of a stand-in folder, then a newer one over it, then remove it."""
    names = [f"{NAME}.exe", f"{NAME}-cli.exe", "_internal/python311.dll", "_internal/PySide6/a b.dll"]
    packages = []
    for version, content in (("0.0.1", [*names, "_internal/old/left.dll"]), ("0.0.2", names)):
        folder = build.work / f"stand-in-{version}"
        shutil.rmtree(folder, ignore_errors=True)
        for name in content:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(b"MZ" + name.encode())
        icon = build.work / "drawn" / f"{NAME}.ico"
        if not icon.exists():  # nothing was frozen here yet
            icon.parent.mkdir(exist_ok=True)
            icon.write_bytes(drawn.icon([(16, drawn.blank(16))]))
        packages.append(compile_(build, folder, version, build.work / f"stand-in-{version}.msi"))
    say("  compiled: an older and a newer version")
    if shutil.which("wine") is None:
        say("  not tried: installing and removing, which needs Wine here or Windows")
        return
    wine.prove_msi(packages[0], packages[1], [Path(name) for name in names], build.work / "wine-msi")
