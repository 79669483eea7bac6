# SPDX-License-Identifier: MIT
"""Makes deliveries twice, in different folders and circumstances, and compares them byte by byte."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from delivery import deb, frozen, wheel
from delivery.common import WORK, Build, DeliveryError, begin, files_below, last_commit, say, sha256

MAKERS: dict[str, Callable[[Build], object]] = {"wheel": wheel.make, "frozen": frozen.make, "deb": deb.make}


def reproduce(words: list[str]) -> None:
    """Report each file that differs; DeliveryError if any does."""
    chosen = [word for word in MAKERS if word in (words or list(MAKERS))]
    unknown = set(words) - set(MAKERS)
    if unknown:
        raise DeliveryError(f"What can be compared is {', '.join(MAKERS)}, not {', '.join(sorted(unknown))}.")
    if "deb" in chosen and "frozen" not in chosen:
        chosen.insert(chosen.index("deb"), "frozen")
    commit = last_commit()
    with tempfile.TemporaryDirectory(prefix="a-second-place-") as elsewhere:
        outs = []
        for work, circumstances in ((WORK / "first", {}), (Path(elsewhere) / "second", SECOND)):
            shutil.rmtree(work, ignore_errors=True)
            with changed(circumstances):
                build = begin(work / "work", work / "dist", commit)
                for word in chosen:
                    say(f"Making {word} in {work} …")
                    MAKERS[word](build)
            outs.append(build.out)
        differing = compare(*outs)
    if differing:
        raise DeliveryError(f"{len(differing)} files differ.")


SECOND = {
    "TZ": "Pacific/Chatham",
    "LANG": "C",
    "LC_ALL": "C",
    "PYTHONHASHSEED": "12345",
    "HOME": "/nonexistent",
}


@contextmanager
def changed(variables: dict[str, str]) -> Iterator[None]:
    """Other variables, and with them another rule for who may read new files, for a while."""
    before = dict(os.environ)
    mask = os.umask(0o077 if variables else 0o022)
    os.environ.update(variables)
    try:
        yield
    finally:
        os.umask(mask)
        os.environ.clear()
        os.environ.update(before)


def compare(first: Path, second: Path) -> list[str]:
    """Print the hashes of what both hold; returns the names of what differs."""
    names = sorted({p.relative_to(out).as_posix() for out in (first, second) for p in files_below(out)})
    differing = [name for name in names if state(first / name) != state(second / name)]
    for name in names:
        if "/" not in name:
            say(f"  {'differs' if name in differing else 'same   '}  {state(first / name)}  {name}")
    within = [name for name in names if "/" in name]
    if within:
        same = sum(name not in differing for name in within)
        say(f"  {same} of {len(within)} files of the frozen folder are the same")
    for name in differing:
        if "/" in name:
            say(f"  differs: {name}")
    return differing


def state(path: Path) -> str:
    """What a file is: its hash, or where a link leads."""
    if path.is_symlink():
        return f"link to {os.readlink(path)}"
    return sha256(path) if path.exists() else "missing"
