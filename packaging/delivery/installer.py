# SPDX-License-Identifier: MIT
"""The installer for Windows, compiled with NSIS, which runs on Windows and Linux alike."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from delivery import drawn
from delivery.common import NAME, ROOT, TITLE, Build, DeliveryError, files_below, run, say
from delivery.proof import wine

SCRIPT = ROOT / "packaging" / "windows" / "mcda-app.nsi"


def make(build: Build, folder: Path | None = None) -> Path:
    """Compile the installer of a frozen folder that was made on Windows; returns it."""
    folder = folder or build.folder
    if not (folder / f"{NAME}.exe").exists():
        raise DeliveryError(
            f"{folder} holds no {NAME}.exe. Freeze on Windows, bring the folder here, and name it: "
            "build.py installer FOLDER"
        )
    return compile_(build, folder, build.out / f"{NAME}-{build.version}-windows-x64-setup.exe")


def compile_(build: Build, folder: Path, out: Path) -> Path:
    """Let NSIS compile; its warnings count as errors."""
    names = [path.relative_to(folder) for path in files_below(folder)]
    install, remove = build.work / "install.nsh", build.work / "remove.nsh"
    install.write_text(install_list(folder, names), "utf-8-sig")
    remove.write_text(remove_list(names), "utf-8-sig")
    kilobytes = sum(-(-(folder / name).stat().st_size // 1024) for name in names)
    defined = {
        "VERSION": build.version,
        "TITLE": TITLE,
        "SOURCE": folder,
        "ICON": build.work / "drawn" / f"{NAME}.ico",
        "KILOBYTES": kilobytes,
        "OUT": out,
        "INSTALL_LIST": install,
        "REMOVE_LIST": remove,
    }
    mark = "/" if sys.platform == "win32" else "-"
    options = [f"{mark}V2", f"{mark}WX", *(f"{mark}D{name}={value}" for name, value in defined.items())]
    run(["makensis", *options, SCRIPT], env=build.environ())
    return out


def install_list(folder: Path, names: list[Path]) -> str:
    """NSIS lines that unpack every file, folder by folder."""
    lines, current = [], None
    for name in sorted(names, key=lambda n: (n.parent.as_posix(), n.name)):
        if name.parent != current:
            current = name.parent
            lines.append(f'SetOutPath "{_target(current)}"')
        lines.append(f'File "{folder / name}"')  # a path here is taken as it is written
    return "\n".join(lines) + "\n"


def remove_list(names: list[Path]) -> str:
    """NSIS lines that take away exactly these files, then folders that this leaves empty, deepest first."""
    lines = [f'Delete "{_target(name)}"' for name in names]
    folders = {parent for name in names for parent in name.parents if parent != Path(".")}
    lines += [f'RMDir "{_target(f)}"' for f in sorted(folders, key=lambda f: (-len(f.parts), f.as_posix()))]
    return "\n".join(lines) + "\n"


def _target(name: Path) -> str:
    return "\\".join(["$INSTDIR", *(_quoted(part) for part in name.parts)])


def _quoted(text: str) -> str:
    if '"' in text or "`" in text:
        raise DeliveryError(f"NSIS cannot be told of a file called {text}.")
    return text.replace("$", "$$")


def prove(build: Build) -> None:
    """Compile the script with a folder that stands in for Windows' own; under Wine, install and remove it.

    On Windows itself, packaging/windows/try-installer.ps1 installs and removes the real one.
    """
    setups = []
    names = [f"{NAME}.exe", f"{NAME}-cli.exe", "_internal/python311.dll", "_internal/PySide6/a$b.dll"]
    for kind, content in (("older", [*names, "_internal/old/left.dll"]), ("newer", names)):
        folder = build.work / f"stand-in-{kind}"
        shutil.rmtree(folder, ignore_errors=True)
        for name in content:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(b"MZ" + name.encode())
        icon = build.work / "drawn" / f"{NAME}.ico"
        if not icon.exists():  # nothing was frozen here yet
            icon.parent.mkdir(exist_ok=True)
            icon.write_bytes(drawn.icon([(16, drawn.blank(16))]))
        setups.append(compile_(build, folder, build.work / f"{kind}-setup.exe"))
        say(f"  compiled without a warning: {kind} version")
    if shutil.which("wine") is None:
        say("  not tried: installing and removing, which needs Wine here or Windows")
        return
    wine.prove(setups[1], setups[0], [Path(name) for name in names], build.work / "wine")
