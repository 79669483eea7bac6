# SPDX-License-Identifier: MIT
"""The frozen folder: the program with its own Python and Qt, made with PyInstaller."""

from __future__ import annotations

import os
import shutil
import sys
import sysconfig
from pathlib import Path

from delivery import drawn, environment, licences, packages, pare
from delivery.common import (
    NAME,
    ROOT,
    Build,
    DeliveryError,
    files_below,
    megabytes,
    pack_tar,
    pack_zip,
    run,
    say,
)
from delivery.lockfile import Pinned, read_lock, wanted
from delivery.slim import slim

# What PyInstaller needs of locks/build.txt.
FREEZERS = {
    "altgraph", "macholib", "packaging", "pefile", "pyinstaller", "pyinstaller-hooks-contrib",
    "pywin32-ctypes", "setuptools",
}  # fmt: skip
LIMIT, PACKED_LIMIT = 280.0, 90.0
"""MB of the folder and of its archive."""
STRIPPED = ("nacl", "typst")
"""Packages whose extension modules come with tables of symbols, which only debuggers read."""
PARTS = {
    "base_library.zip": "Python",
    "docx": "python-docx",
    "highspy": "HiGHS",
    "lxml": "lxml",
    "numpy": "numpy",
    "odfdo": "odfdo",
    "numpy.libs": "numpy's OpenBLAS and Fortran",
    "presets": "presets and resources",
    "resources": "presets and resources",
    "shiboken6": "PySide6",
    "typst": "Typst",
}


def platform_name() -> str:
    return {"linux": "linux-x86_64", "win32": "windows-x64"}.get(sys.platform, sys.platform)


def shipped() -> list[Pinned]:
    """The packages whose code the frozen folder holds."""
    return [p for p in wanted(read_lock(environment.LOCKS / "run.txt")) if p.name not in pare.PACKAGES]


def make(build: Build) -> list[Path]:
    """Freeze into `build.folder`, add licences and bill of materials, pack it; returns what was made."""
    if sys.platform == "linux" and not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        raise DeliveryError(
            "PyInstaller needs a Python with a shared library; Debian's has one: "
            "apt-get install python3-venv libpython3-dev, then /usr/bin/python3 packaging/build.py frozen"
        )
    python = _environment(build)
    icons = build.work / "drawn"
    drawn.draw(python, build.source / "resources" / "icons" / "mcda-app.svg", icons)
    (icons / "version.txt").write_text(drawn.version_resource(build.version), "utf-8")
    say("Freezing …")
    places = {"MCDA_PACKAGING": ROOT / "packaging", "MCDA_SOURCE": build.source, "MCDA_DRAWN": icons}
    env = {**build.environ(), **{name: str(path) for name, path in places.items()}}
    frozen, temporary = build.work / "frozen", build.work / "pyinstaller"
    shutil.rmtree(temporary, ignore_errors=True)
    options = ["--noconfirm", "--clean", "--distpath", str(frozen), "--workpath", str(temporary)]
    recipe = ROOT / "packaging" / "frozen" / "mcda-app.spec"
    run([python, "-m", "PyInstaller", *options, recipe], cwd=build.work, env=env)
    folder = frozen / NAME
    _strip(folder)
    names = {pin.name for pin in shipped()} | {"pyinstaller"}  # whose bootloader starts the program
    parts = packages.python_packages(environment.site_packages(python), names)
    libraries = packages.system_libraries(folder)
    licences.write(folder, parts, libraries, build)
    from delivery import sbom  # needs the tools of locks/build.txt

    wheels = sorted((build.work / "wheels").glob("*.whl"))
    text = sbom.of_folder(parts, libraries, wheels, sbom.qt_version(shipped()), build, platform_name())
    bill = build.out / f"{NAME}-{build.version}-{platform_name()}.cdx.json"
    for path in (bill, folder / "SBOM.cdx.json"):
        path.write_text(text, "utf-8")
    _settle(folder, build.epoch)
    if build.folder.exists():
        shutil.rmtree(build.folder)
    shutil.copytree(folder, build.folder, symlinks=True)
    if megabytes(folder) > LIMIT:
        raise DeliveryError(f"The folder has {megabytes(folder):.0f} MB, more than {LIMIT:.0f}.")
    say("Packing …")
    archive = build.out / f"{NAME}-{build.version}-{platform_name()}"
    if sys.platform == "win32":  # whose own tools unpack nothing else
        archive = archive.with_name(archive.name + ".zip")
        pack_zip(folder, archive, build.epoch)
    else:
        archive = archive.with_name(archive.name + ".tar.xz")
        pack_tar(folder, archive, build.epoch)
    packed = archive.stat().st_size / 1e6
    if packed > PACKED_LIMIT:
        raise DeliveryError(f"The archive has {packed:.0f} MB, more than {PACKED_LIMIT:.0f}.")
    return [build.folder, archive, bill]


def _environment(build: Build) -> Path:
    pins = shipped() + [p for p in read_lock(environment.LOCKS / "build.txt") if p.name in FREEZERS]
    requirements = build.work / "frozen.txt"
    requirements.write_text("\n".join(p.requirement() for p in wanted(pins)) + "\n", "utf-8")
    say("Setting up what is to be frozen …")
    environment.download(requirements, build.work / "wheels")
    python = environment.make(build.work / "to-freeze")
    environment.install(python, requirements, build.work / "wheels")
    slim(environment.site_packages(python))
    return python


def _strip(folder: Path) -> None:
    """Take the tables of symbols out of some extension modules; on Windows there are none in them."""
    if sys.platform == "linux":
        for name in STRIPPED:
            for path in sorted((folder / "_internal" / name).rglob("*.so")):
                run(["strip", "--strip-unneeded", path])


def _settle(folder: Path, epoch: int) -> None:
    """The same rights and times for all files, whoever built them and when."""
    for path in [*files_below(folder), *(p for p in folder.rglob("*") if p.is_dir()), folder]:
        if path.is_symlink():
            continue
        program = path.is_dir() or (path.parent == folder and path.stem in (NAME, f"{NAME}-cli"))
        path.chmod(0o755 if program else 0o644)
        os.utime(path, (epoch, epoch))


def largest_parts(folder: Path) -> list[tuple[str, float]]:
    """Parts of the folder with their sizes in MB, largest first."""
    parts: dict[str, float] = {}
    for path in files_below(folder):
        if not path.is_symlink():
            part = part_of(path.relative_to(folder).as_posix())
            parts[part] = parts.get(part, 0.0) + path.stat().st_size / 1e6
    return sorted(parts.items(), key=lambda item: -item[1])


def part_of(name: str) -> str:
    """Which part a file belongs to, in a reader's words."""
    inner = name.removeprefix("_internal/")
    first, _, rest = inner.partition("/")
    if "icu" in inner and inner.startswith("PySide6/"):
        return "ICU (Qt's knowledge of scripts and languages)"
    if first == "PySide6":
        return "Qt" if rest.startswith("Qt/") or "Qt6" in rest else "PySide6"
    if first in PARTS:
        return PARTS[first]
    if first.startswith(("libpython", "python3")):
        return "Python"
    if first.startswith(NAME):
        return "the program and all modules in Python"
    if first.startswith(("THIRD-PARTY", "SBOM", "LICENSE")):
        return "licences and bill of materials"
    return "libraries of the system"
