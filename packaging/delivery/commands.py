# SPDX-License-Identifier: MIT
"""The words that `packaging/build.py` knows."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from delivery import (
    checksums,
    deb,
    environment,
    frozen,
    installer,
    msi,
    sbom,
    wheel,
    wheelhouse,
)
from delivery.common import NAME, Build, DeliveryError, begin, megabytes, say, sha256, tree_digest
from delivery.lockfile import read_lock
from delivery.proof import prove, reproduce


def main(arguments: list[str]) -> int:
    """Do what one word asks; print the size and the SHA-256 of everything made."""
    word, *rest = arguments
    if word == "reproduce":
        reproduce.reproduce(rest)
        return 0
    if word not in MAKERS:
        raise DeliveryError(f"“{word}” is not one of: {', '.join(MAKERS)}")
    for path in MAKERS[word](begin(), rest):
        digest = tree_digest(path) if path.is_dir() else sha256(path)
        say(f"{megabytes(path):9.2f} MB  {digest}  {path}")
    return 0


def _wheel(build: Build, _rest: list[str]) -> list[Path]:
    return wheel.make(build)


def _frozen(build: Build, _rest: list[str]) -> list[Path]:
    files = frozen.make(build)
    for part, size in frozen.largest_parts(build.folder):
        say(f"{size:9.2f} MB  {part}")
    return files


def _wheelhouse(build: Build, rest: list[str]) -> list[Path]:
    return [wheelhouse.make(build, name) for name in rest or wheelhouse.SYSTEMS]


def _prove(build: Build, rest: list[str]) -> list[Path]:
    for what in rest:
        if what not in PROOFS:
            raise DeliveryError(f"“{what}” is not one of: {', '.join(PROOFS)}")
        say(f"Proving {what} …")
        PROOFS[what](build)
    return []


def _installer(build: Build, rest: list[str]) -> list[Path]:
    return [installer.make(build, Path(rest[0]).resolve() if rest else None)]


def _msi(build: Build, rest: list[str]) -> list[Path]:
    return [msi.make(build, Path(rest[0]).resolve() if rest else None)]


def _all(build: Build, _rest: list[str]) -> list[Path]:
    """What this system can make: all on Linux but the installer, which needs a folder frozen on Windows."""
    files = [*_wheel(build, []), *_sbom(build, []), *_frozen(build, [])]
    if sys.platform == "linux":
        files += [deb.make(build), *_wheelhouse(build, [])]
    return [*files, checksums.write(build.out)]


def _sbom(build: Build, _rest: list[str]) -> list[Path]:
    path = build.out / f"{NAME}-{build.version}-wheel.cdx.json"
    path.write_text(sbom.of_lock(read_lock(environment.LOCKS / "run.txt"), build), "utf-8")
    return [path]


MAKERS: dict[str, Callable[[Build, list[str]], list[Path]]] = {
    "wheel": _wheel,
    "frozen": _frozen,
    "deb": lambda build, _rest: [deb.make(build)],
    "sbom": _sbom,
    "wheelhouse": _wheelhouse,
    "installer": _installer,
    "msi": _msi,
    "checksums": lambda build, _rest: [checksums.write(build.out)],
    "all": _all,
    "prove": _prove,
}
PROOFS: dict[str, Callable[[Build], None]] = {
    "deb": prove.prove_deb,
    "frozen": prove.prove_frozen,
    "installer": installer.prove,
    "msi": msi.prove,
    "wheel": prove.prove_wheel,
    "wheelhouse": prove.prove_wheelhouse,
}
