# SPDX-License-Identifier: MIT
"""Taking something over from a program that is gone, by one of those who try and no other.

Who wants to replace the file that bears a certain token first makes a claim: a file whose name tells that
token, of which the file system lets but one be made. Under the claim they look whether the token still stands
there; tokens never come again, so whoever comes late finds another one and gives up.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from mcda_app.files import disk, programs
from mcda_app.files.programs import Life, Program

MAX_BYTES = 10_000
DEEP = 3
"""How many programs may have died one after the other while taking the same thing over."""


def fresh_token() -> str:
    """A token that never was."""
    return os.urandom(8).hex()


@contextlib.contextmanager
def sole_claim(path: Path, token: str, *, deep: int = DEEP) -> Iterator[bool]:
    """Whether this program alone may now replace or remove the file that bears the token, while it lasts.

    The caller has yet to look whether the file still bears it. Raises OSError where the folder takes nothing.
    """
    place = path.with_name(f"{path.name}.{token}.claim")
    mine = fresh_token()
    got = _make(place, mine, deep)
    try:
        yield got
    finally:
        if got:
            disk.drop(place)


def _make(place: Path, mine: str, deep: int) -> bool:
    data = json.dumps({"token": mine, **programs.this()._asdict()}).encode("ascii")
    try:
        disk.create(place, data)
        return True
    except FileExistsError:
        held = read_object(place)
        if not deep or held is None or _lives(place, held):
            return False
    other = str(held.get("token"))
    if len(other) != len(mine) or not other.isalnum():
        return False
    with sole_claim(place, other, deep=deep - 1) as alone:
        again = read_object(place)
        if not alone or again is None or again.get("token") != other:
            return False
        disk.drop(place)
        try:
            disk.create(place, data)
        except FileExistsError:
            return False
    return True


def _lives(place: Path, held: Mapping[str, object]) -> bool:
    beat = disk.changed(place)
    return programs.life(program_of(held), beat, disk.clock_of(place.parent)) is Life.RUNS


def read_object(path: Path, most: int = MAX_BYTES) -> dict[str, object] | None:
    """The JSON object in a small regular file of the program's own; None where there is none."""
    try:
        held = json.loads(disk.read_regular(path, most))
    except (OSError, ValueError, RecursionError):
        return None
    return held if isinstance(held, dict) else None


def program_of(held: Mapping[str, object], machine: str = "") -> Program:
    """The program that an object tells of.

    machine  the one that is meant where none is told
    """
    named = held.get("machine")
    boot, since, pid = held.get("boot"), held.get("since", held.get("started")), held.get("pid")
    whole = isinstance(pid, int) and not isinstance(pid, bool) and 0 < pid < 2**31
    return Program(
        named[:100] if isinstance(named, str) else machine,
        boot[:100] if isinstance(boot, str) else "",
        pid if whole and isinstance(pid, int) else 0,
        since[:100] if isinstance(since, str) else "",
    )
