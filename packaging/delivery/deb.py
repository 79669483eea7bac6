# SPDX-License-Identifier: MIT
"""The package for Debian and Ubuntu: the frozen folder, with entries for menus, files and manuals.

It needs no scripts on installing or removing: the system's own triggers notice the entries come and go.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from delivery import drawn
from delivery.common import APP_ID, NAME, ROOT, SUMMARY, Build, DeliveryError, files_below, run, say
from delivery.elf import asked_of_system, oldest_glibc

LINUX = ROOT / "packaging" / "linux"
MAINTAINER = "The mcda-app contributors <mcda-app@example.org>"
# The Debian package of each library that is taken from the system: those that know its graphics driver.
SYSTEM = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb.so.1": "libxcb1",
}
GLIBC = {"ld-linux-x86-64.so.2"} | {
    f"lib{name}" for name in ("c.so.6", "dl.so.2", "m.so.6", "pthread.so.0", "resolv.so.2", "rt.so.1")
}
# Data that Qt reads: keyboards, how keys combine, where fonts are, and one font at least.
DATA = (
    "fontconfig-config",
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core",
    "libx11-data",
    "xkb-data",
)
DESCRIPTION = f"""{SUMMARY}
 With whom should a government cooperate on which AI issue: alone, with a
 chosen few, or with all major AI powers? This program weighs criteria and
 ranks the options for each issue with TOPSIS or AHP. It shows the reason
 behind every number and what would change the result, and hands it on as an
 Excel workbook or a report. It carries its own Python and Qt.
"""


def make(build: Build) -> Path:
    """Pack `build.folder`, which must have been made before; returns the package."""
    if not build.folder.is_dir():
        raise DeliveryError(f"{build.folder} is missing; make it with: build.py frozen")
    tree = build.work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(build, tree)
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(control_text(build, tree), "utf-8")
    sums = [
        f"{hashlib.md5(p.read_bytes()).hexdigest()}  {p.relative_to(tree).as_posix()}\n"
        for p in files_below(tree)
        if not p.is_symlink() and p.parent != control.parent
    ]
    (control.parent / "md5sums").write_text("".join(sums), "utf-8")
    settle(tree, build.epoch)
    package = build.out / f"{NAME}_{build.version}_amd64.deb"
    say("Packing …")
    # One thread, for the bytes depend on how the work is shared out among several.
    options = ["--root-owner-group", "--uniform-compression", "-Zxz", "-z4", "--threads-max=1"]
    run(["dpkg-deb", *options, "--build", tree, package], env=build.environ())
    return package


def lay_out(build: Build, tree: Path) -> None:
    """Put every file where the system wants it."""
    shutil.copytree(build.folder, tree / "usr/lib" / NAME, symlinks=True)
    share = tree / "usr/share"
    for name, place in (
        (f"{APP_ID}.desktop", "applications"),
        (f"{APP_ID}.xml", "mime/packages"),
        (f"{APP_ID}.metainfo.xml", "metainfo"),
        ("lintian-overrides", f"lintian/overrides/{NAME}"),
    ):
        target = share / place if name == "lintian-overrides" else share / place / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(filled(name, build), "utf-8")
    for size in drawn.SIZES:
        _copy(build.work / "drawn" / f"{size}.png", share / f"icons/hicolor/{size}x{size}/apps/{APP_ID}.png")
    icon = build.source / "resources/icons/mcda-app.svg"
    _copy(icon, share / "icons/hicolor/scalable/apps" / f"{APP_ID}.svg")
    _zip(filled("mcda-app.1", build), share / "man/man1" / f"{NAME}.1.gz")
    papers = share / "doc" / NAME
    _zip(changelog(build), papers / "changelog.gz")
    (papers / "copyright").write_text(copyright_text(build), "utf-8")
    command = tree / "usr/bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{NAME}/{NAME}")


def filled(name: str, build: Build) -> str:
    """A file of packaging/linux with the version and the day put in."""
    day = datetime.fromtimestamp(build.epoch, UTC).date().isoformat()
    text = (LINUX / name).read_text("utf-8")
    return text.replace("@VERSION@", build.version).replace("@DATE@", day)


def changelog(build: Build) -> str:
    moment = format_datetime(datetime.fromtimestamp(build.epoch, UTC))
    return (
        f"{NAME} ({build.version}) stable; urgency=medium\n\n"
        "  * What is new is listed in CHANGELOG.md of the program's sources.\n\n"
        f" -- {MAINTAINER}  {moment}\n"
    )


def copyright_text(build: Build) -> str:
    licence = (build.source / "LICENSE").read_text("utf-8")
    holder = next(line for line in licence.splitlines() if line.startswith("Copyright"))
    body = licence.split(holder, 1)[1].strip().splitlines()
    lines = [f" {line}" if line.strip() else " ." for line in body]
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {NAME}\n"
        f"Comment: What others made is listed, with its licences, in\n"
        f" /usr/lib/{NAME}/THIRD-PARTY-LICENCES.txt\n\n"
        f"Files: *\n{holder.replace('Copyright (c)', 'Copyright:')}\nLicense: Expat\n"
        + "\n".join(lines)
        + "\n"
    )


def control_text(build: Build, tree: Path) -> str:
    size = sum(-(-p.stat().st_size // 1024) for p in files_below(tree) if not p.is_symlink())
    return (
        f"Package: {NAME}\nVersion: {build.version}\nArchitecture: amd64\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {size}\nDepends: {', '.join(depends(build.folder))}\nSection: science\n"
        f"Priority: optional\nDescription: {DESCRIPTION}"
    )


def depends(folder: Path) -> list[str]:
    """Packages that must be there, worked out from what the folder loads and does not hold."""
    needed = asked_of_system(folder) - GLIBC
    unknown = sorted(needed - SYSTEM.keys())
    if unknown:
        raise DeliveryError(
            f"The folder loads {', '.join(unknown)}, which it lacks: install them here so that they are "
            "frozen too, or name their packages in packaging/delivery/deb.py."
        )
    glibc = ".".join(map(str, oldest_glibc(folder)))
    return [f"libc6 (>= {glibc})", *sorted(SYSTEM[name] for name in needed), *DATA]


def settle(tree: Path, epoch: int) -> None:
    """Rights by Debian's rules, and one time for all."""
    program = tree / "usr/lib" / NAME / NAME
    for path in [*tree.rglob("*"), tree]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _zip(text: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))
