# SPDX-License-Identifier: MIT
"""The words that `packaging/build.py` knows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from delivery import deb, environment, frozen, prove, sbom, wheel
from delivery.common import NAME, Build, DeliveryError, begin, megabytes, say, sha256, tree_digest
from delivery.lockfile import read_lock


def main(arguments: list[str]) -> int:
    word, *rest = arguments
    if word not in MAKERS:
        raise DeliveryError(f"“{word}” is not one of: {', '.join(MAKERS)}")
    for path in MAKERS[word](begin(), rest):
        digest = tree_digest(path) if path.is_dir() else sha256(path)
        say(f"{megabytes(path):9.2f} MB  {digest}  {path}")
    return 0


def _wheel(build: Build, _rest: list[str]) -> list[Path]:
    return wheel.make(build)


def _frozen(build: Build, _rest: list[str]) -> list[Path]:
    made = frozen.make(build)
    for part, size in frozen.largest_parts(build.folder):
        say(f"{size:9.2f} MB  {part}")
    return made


def _prove(build: Build, rest: list[str]) -> list[Path]:
    for what in rest:
        if what not in PROOFS:
            raise DeliveryError(f"“{what}” is not one of: {', '.join(PROOFS)}")
        say(f"Proving {what} …")
        PROOFS[what](build)
    return []


def _sbom(build: Build, _rest: list[str]) -> list[Path]:
    path = build.out / f"{NAME}-{build.version}-wheel.cdx.json"
    path.write_text(sbom.of_lock(read_lock(environment.LOCKS / "run.txt"), build), "utf-8")
    return [path]


MAKERS: dict[str, Callable[[Build, list[str]], list[Path]]] = {
    "wheel": _wheel,
    "frozen": _frozen,
    "deb": lambda build, _rest: [deb.make(build)],
    "sbom": _sbom,
    "prove": _prove,
}
PROOFS: dict[str, Callable[[Build], None]] = {
    "deb": prove.prove_deb,
    "frozen": prove.prove_frozen,
    "wheel": prove.prove_wheel,
}
