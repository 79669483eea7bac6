# SPDX-License-Identifier: MIT
"""Exclusive claims: only one of several programs may take something over from one that has ended.

To replace the file with a certain token, a program first creates a claim: a file named after that token,
which can be created only once. While holding the claim it checks that the token is still there; tokens are
never reused, so a program that comes late sees another token and gives up.
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
MAX_DEPTH = 3
"""How many programs in a row may have died while taking the same thing over."""


def fresh_token() -> str:
    """A new, unique token."""
    return os.urandom(8).hex()


@contextlib.contextmanager
def sole_claim(path: Path, token: str, *, depth: int = MAX_DEPTH) -> Iterator[bool]:
    """Whether only this program may replace or remove the file with this token, inside the context.

    The caller must still check that the file has the token. Raises OSError if the folder is not writable.
    """
    claim_path = path.with_name(f"{path.name}.{token}.claim")
    own_token = fresh_token()
    claimed = _create_claim(claim_path, own_token, depth)
    try:
        yield claimed
    finally:
        if claimed:
            disk.drop(claim_path)


def _create_claim(claim_path: Path, own_token: str, depth: int) -> bool:
    data = json.dumps({"token": own_token, **programs.this()._asdict()}).encode("ascii")
    try:
        disk.create(claim_path, data)
        return True
    except FileExistsError:
        content = read_object(claim_path)
        if not depth or content is None or _lives(claim_path, content):
            return False
    other_token = str(content.get("token"))
    if len(other_token) != len(own_token) or not other_token.isalnum():
        return False
    with sole_claim(claim_path, other_token, depth=depth - 1) as claimed:
        current = read_object(claim_path)
        if not claimed or current is None or current.get("token") != other_token:
            return False
        disk.drop(claim_path)
        try:
            disk.create(claim_path, data)
        except FileExistsError:
            return False
    return True


def _lives(claim_path: Path, content: Mapping[str, object]) -> bool:
    beat = disk.modified_at(claim_path)
    return programs.life(program_of(content), beat, disk.clock_of(claim_path.parent)) is Life.RUNS


def read_object(path: Path, max_bytes: int = MAX_BYTES) -> dict[str, object] | None:
    """The JSON object in one of the program's small files; None if there is none."""
    try:
        content = json.loads(disk.read_regular(path, max_bytes))
    except (OSError, ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) else None


def program_of(content: Mapping[str, object], machine: str = "") -> Program:
    """The program recorded in an object.

    machine  the default if none is recorded
    """
    name = content.get("machine")
    boot, since, pid = content.get("boot"), content.get("since", content.get("started")), content.get("pid")
    valid = isinstance(pid, int) and not isinstance(pid, bool) and 0 < pid < 2**31
    return Program(
        name[:100] if isinstance(name, str) else machine,
        boot[:100] if isinstance(boot, str) else "",
        pid if valid and isinstance(pid, int) else 0,
        since[:100] if isinstance(since, str) else "",
    )
