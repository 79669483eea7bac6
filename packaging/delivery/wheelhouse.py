# SPDX-License-Identifier: MIT
"""Folders from which pip installs the program without a network, on Linux and on Windows.

Each holds the program's wheel, every package of locks/run.txt for Pythons 3.11 to 3.13, and
`requirements.txt` with the hashes of exactly these files.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from packaging.markers import Marker, default_environment
from packaging.metadata import parse_email
from packaging.requirements import Requirement
from packaging.tags import Tag, compatible_tags, cpython_tags
from packaging.utils import canonicalize_name, parse_wheel_filename

from delivery import environment, wheel
from delivery.common import Build, DeliveryError, clean_environ, files_below, run, say, sha256
from delivery.lockfile import Pinned, read_lock

PYTHONS = ((3, 11), (3, 12), (3, 13))


class System(NamedTuple):
    """A system to install on: pip's names for it, newest first, and what markers see there."""

    platforms: tuple[str, ...]
    sys_platform: str
    os_name: str
    platform_system: str
    platform_machine: str
    uv: str


SYSTEMS = {
    "linux": System(
        (*(f"manylinux_2_{minor}_x86_64" for minor in range(34, 16, -1)), "manylinux2014_x86_64"),
        "linux",
        "posix",
        "Linux",
        "x86_64",
        "x86_64-manylinux_2_34",
    ),
    "windows": System(("win_amd64",), "win32", "nt", "Windows", "AMD64", "x86_64-pc-windows-msvc"),
}
READ_ME = """The program and all that it needs, for pip without a network.
For Python 3.11 to 3.13 on {title}, 64 bits.

In this folder:

    {python} -m venv mcda
    {pip} install --no-index --find-links . --require-hashes -r requirements.txt
    {program}
"""
COMMANDS = {
    "linux": {"python": "python3", "pip": "mcda/bin/pip", "program": "mcda/bin/mcda-app", "title": "Linux"},
    "windows": {
        "python": "py",
        "pip": r"mcda\Scripts\pip",
        "program": r"mcda\Scripts\mcda-app",
        "title": "Windows",
    },
}


def make(build: Build, name: str) -> Path:
    """Download, check and complete the wheelhouse for `linux` or `windows`; returns its folder."""
    if name not in SYSTEMS:
        raise DeliveryError(f"“{name}” is not one of: {', '.join(SYSTEMS)}")
    own, _sdist = wheel.make(build)
    folder = build.out / f"wheelhouse-{name}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    pins = read_lock(environment.LOCKS / "run.txt")
    for version in PYTHONS:
        say(f"Fetching for Python {'.'.join(map(str, version))} on {name} …")
        _download(build, folder, SYSTEMS[name], version, pins)
    shutil.copyfile(own, folder / own.name)
    (folder / "requirements.txt").write_text(requirements(build, folder, pins), "utf-8")
    (folder / "README.txt").write_text(READ_ME.format(**COMMANDS[name]), "utf-8")
    check(folder, name)
    return folder


def _download(
    build: Build, folder: Path, system: System, version: tuple[int, int], pins: list[Pinned]
) -> None:
    """Let pip fetch the wheels that fit, and refuse those whose hash is not in the lock."""
    requirement_file = build.work / "asked.txt"
    target = marker_environment(system, version)
    wanted = [p for p in pins if not p.marker or Marker(p.marker).evaluate(target)]
    requirement_file.write_text("\n".join(p.requirement() for p in wanted) + "\n", "utf-8")
    digits = f"{version[0]}{version[1]}"
    options = ["--quiet", "--no-deps", "--only-binary=:all:", "--require-hashes", "--implementation=cp"]
    options += [f"--python-version={digits}", f"--abi=cp{digits}", "--abi=abi3", "--abi=none"]
    options += [f"--platform={name}" for name in system.platforms]
    pip = [sys.executable, "-I", "-m", "pip", "download", *options]
    run([*pip, "-d", folder, "-r", requirement_file], env=clean_environ())


def marker_environment(system: System, version: tuple[int, int]) -> dict[str, str]:
    """What markers see on that system with that Python."""
    major = f"{version[0]}.{version[1]}"
    return {
        **{name: str(value) for name, value in default_environment().items()},
        "python_version": major,
        "python_full_version": f"{major}.0",
        "implementation_version": f"{major}.0",
        "sys_platform": system.sys_platform,
        "os_name": system.os_name,
        "platform_system": system.platform_system,
        "platform_machine": system.platform_machine,
        "platform_release": "",
        "platform_version": "",
        "extra": "",
    }


def requirements(build: Build, folder: Path, pins: list[Pinned]) -> str:
    """The lock less the files that are not here, and the program itself."""
    present: dict[str, list[str]] = {}
    for path in wheels(folder):
        present.setdefault(str(parse_wheel_filename(path.name)[0]), []).append(sha256(path))
    own = Pinned("mcda-app", build.version, "", tuple(present["mcda-app"]))
    lines = []
    for pin in [own, *pins]:
        kept = pin._replace(hashes=tuple(sorted(present.get(str(canonicalize_name(pin.name)), ()))))
        if kept.hashes:
            entry = kept.requirement()
            marker = f" ; {pin.marker}" if pin.marker else ""
            lines.append(entry.replace(" \\\n", f"{marker} \\\n", 1))
    return "\n".join(lines) + "\n"


def wheels(folder: Path) -> list[Path]:
    return [path for path in files_below(folder) if path.suffix == ".whl"]


def check(folder: Path, name: str) -> None:
    """For each Python, every requirement of every wheel must be met by exactly one wheel that fits there.

    Two judges: the wheels' own metadata, read here, and uv, which works out the whole installation.
    """
    system = SYSTEMS[name]
    for version in PYTHONS:
        fitting = fitting_wheels(folder, system, version)
        missing = unmet(fitting, marker_environment(system, version))
        if missing:
            raise DeliveryError(
                f"{folder.name} lacks, for Python {version[0]}.{version[1]}: " + "; ".join(missing)
            )
        _resolve(folder, system, version)
        count = len(fitting)
        say(f"  complete for Python {version[0]}.{version[1]} on {name}: {count} wheels, none missing")


def fitting_wheels(folder: Path, system: System, version: tuple[int, int]) -> dict[str, Path]:
    """The wheel of each package that pip would take there."""
    tags: set[Tag] = set(cpython_tags(version, platforms=system.platforms))
    tags.update(compatible_tags(version, f"cp{version[0]}{version[1]}", system.platforms))
    by_package: dict[str, Path] = {}
    for path in wheels(folder):
        package, _version, _build, of_wheel = parse_wheel_filename(path.name)
        if of_wheel & tags:
            by_package[str(package)] = path
    return by_package


def unmet(fitting: dict[str, Path], target: dict[str, str]) -> list[str]:
    """Requirements that no wheel meets."""
    missing = [] if "mcda-app" in fitting else ["mcda-app"]
    for package, path in sorted(fitting.items()):
        for requirement in _required(path):
            if requirement.marker is not None and not requirement.marker.evaluate(target):
                continue
            other = fitting.get(str(canonicalize_name(requirement.name)))
            if other is None or not requirement.specifier.contains(parse_wheel_filename(other.name)[1]):
                missing.append(f"{requirement} (wanted by {package})")
    return missing


def _required(path: Path) -> Iterable[Requirement]:
    import zipfile

    with zipfile.ZipFile(path) as packed:
        name = next(n for n in packed.namelist() if n.endswith(".dist-info/METADATA") and n.count("/") == 1)
        metadata, _rest = parse_email(packed.read(name))
    return [Requirement(text) for text in metadata.get("requires_dist", [])]


def _resolve(folder: Path, system: System, version: tuple[int, int]) -> None:
    target = ["--python-platform", system.uv, "--python-version", f"{version[0]}.{version[1]}"]
    options = ["--dry-run", "--no-config", "--no-index", "--find-links", str(folder), "--require-hashes"]
    uv = [sys.executable, "-I", "-m", "uv", "pip", "install", "--quiet", "--offline", *options, *target]
    env = {name: value for name, value in clean_environ().items() if not name.startswith("UV_")}
    run([*uv, "--target", folder.parent / "nowhere", "-r", folder / "requirements.txt"], env=env)
