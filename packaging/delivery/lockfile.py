# SPDX-License-Identifier: MIT
"""The locks as data: which package at which version, with which hashes, on which system."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from delivery.common import DeliveryError


class Pinned(NamedTuple):
    """One package of a lock.

    marker  where it is wanted, as PEP 508 writes it; empty for everywhere
    hashes  SHA-256 of each published file that may be used
    """

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]

    def requirement(self) -> str:
        """The entry for pip, without its marker."""
        return f"{self.name}=={self.version} \\\n    " + " \\\n    ".join(
            f"--hash=sha256:{h}" for h in self.hashes
        )


ENTRY = re.compile(r"^([a-z0-9][a-z0-9._-]*)==([^\s;\\]+)(?: ; ([^\\]+?))? \\$")


def read_lock(path: Path) -> list[Pinned]:
    """All packages of a lock, in its order."""
    pins: list[tuple[str, str, str, list[str]]] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        entry = ENTRY.match(line)
        if entry:
            pins.append((entry[1], entry[2], entry[3] or "", []))
        elif (digest := re.match(r"^    --hash=sha256:([0-9a-f]{64})(?: \\)?$", line)) and pins:
            pins[-1][3].append(digest[1])
        else:
            raise DeliveryError(f"{path.name}, line {number}: neither a pinned package nor its hash: {line}")
    return [Pinned(name, version, marker, tuple(hashes)) for name, version, marker, hashes in pins]


def wanted(pins: list[Pinned], target: dict[str, str] | None = None) -> list[Pinned]:
    """The packages whose marker holds on the target, or here without one; needs the package `packaging`."""
    from packaging.markers import Marker

    return [p for p in pins if not p.marker or Marker(p.marker).evaluate(dict(target) if target else None)]


def normal(name: str) -> str:
    """A package's name as PEP 503 writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()
