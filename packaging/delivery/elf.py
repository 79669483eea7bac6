# SPDX-License-Identifier: MIT
"""What Linux programs and libraries ask of the system; needs objdump (binutils)."""

from __future__ import annotations

import re
from pathlib import Path

from delivery.common import files_below, run


def binaries(folder: Path) -> list[Path]:
    """Programs and shared libraries below a folder."""
    paths = []
    for path in files_below(folder):
        if not path.is_symlink():
            with path.open("rb") as opened:
                if opened.read(4) == b"\x7fELF":
                    paths.append(path)
    return paths


def asked_of_system(folder: Path) -> set[str]:
    """Names of the libraries that files below the folder load and that the folder lacks."""
    there = {path.name for path in files_below(folder)}
    needed: set[str] = set()
    for path in binaries(folder):
        needed.update(re.findall(r"^\s+NEEDED\s+(\S+)$", run(["objdump", "-p", path]).decode(), re.MULTILINE))
    return needed - there


def oldest_glibc(folder: Path) -> tuple[int, ...]:
    """The oldest glibc with which everything below the folder loads."""
    versions: set[tuple[int, ...]] = {(2, 17)}
    for path in binaries(folder):
        table = run(["objdump", "-p", path]).decode()
        for version in re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)$", table, re.MULTILINE):
            versions.add(tuple(map(int, version.split("."))))
    return max(versions)
