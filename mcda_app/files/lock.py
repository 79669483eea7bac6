# SPDX-License-Identifier: MIT
"""Locks: a file beside a project says who has it open, so that two people do not overwrite each other's work.

A lock binds only those who look at it, which this program does before opening and before each saving.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from functools import cache
from pathlib import Path
from typing import NamedTuple

from mcda_app.files.recovery import runs, started

FORMAT = "mcda-lock"
MOST_BYTES = 10_000


class Holder(NamedTuple):
    """A running copy of the program, as a lock tells of it.

    name     the user's
    machine  the name of theirs, and a mark that tells apart machines of one name
    pid      the process
    since    when it began, in the system's own words; empty where that cannot be told
    """

    name: str
    machine: str
    pid: int
    since: str

    @property
    def on(self) -> str:
        """The machine's name, to be read."""
        return self.machine.partition("/")[0]

    @property
    def runs(self) -> bool | None:
        """Whether the process still runs; None where it cannot be known, as on another machine."""
        return runs(self.pid, self.since) if self.machine == _machine() else None


def me() -> Holder:
    """This process."""
    return Holder(_user(), _machine(), os.getpid(), started(os.getpid()))


class Taken(NamedTuple):
    """Somebody else's lock.

    holder  who; None where the lock cannot be read
    at      since when, as ISO text by their clock; empty if unknown
    """

    holder: Holder | None
    at: str

    @property
    def left_behind(self) -> bool:
        """Whether the program that took it certainly runs no more."""
        return self.holder is not None and self.holder.runs is False


class Lock:
    """A lock that this process took.

    of  the project's file, with links followed
    """

    def __init__(self, of: Path, token: str) -> None:
        self.of = of
        self._token = token

    def taken_over(self) -> Taken | None:
        """Who took it over meanwhile; None as long as nobody did."""
        held = _read(lock_path(self.of))
        if held is None or held.get("token") == self._token:
            return None
        return _taken(held)

    def release(self) -> None:
        """Let others have the file. A lock that somebody took over stays theirs."""
        path = lock_path(self.of)
        held = _read(path)
        if held is not None and held.get("token") == self._token:
            with contextlib.suppress(OSError):  # the folder is gone or read-only by now
                path.unlink()


def lock_path(project: Path) -> Path:
    """Where a project's lock lies; the project's path has no links."""
    return project.with_name(f".{project.name}.lock")


def take(project: Path, *, over: bool = False) -> Lock | Taken:
    """Take a project's lock, or say who has it.

    over  take it over from whoever has it
    Raises OSError where its folder takes no lock.
    """
    of = Path(os.path.realpath(project))
    path, token = lock_path(of), os.urandom(8).hex()
    held: dict[str, object] = {
        "format": FORMAT,
        "token": token,
        "at": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
        **me()._asdict(),
    }
    data = json.dumps(held, indent=1).encode("ascii")
    place = path.with_name(f"{path.name}.{token}") if over else path
    try:
        handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    except FileExistsError:
        return _taken(_read(path) or {})
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        if over:
            os.replace(place, path)
    except OSError:
        with contextlib.suppress(OSError):
            place.unlink()
        raise
    return Lock(of, token)


def _read(path: Path) -> dict[str, object] | None:
    """What a lock says; None where there is none, and nothing where it cannot be read."""
    try:
        with path.open("rb") as stream:
            held = json.loads(stream.read(MOST_BYTES))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError):
        return {}
    return held if isinstance(held, dict) else {}


def _taken(held: dict[str, object]) -> Taken:
    at = held.get("at")
    return Taken(_holder(held), at[:40] if isinstance(at, str) else "")


def _holder(held: dict[str, object]) -> Holder | None:
    name, machine, pid, since = (held.get(key) for key in Holder._fields)
    if not (isinstance(name, str) and isinstance(machine, str) and isinstance(since, str)):
        return None
    if isinstance(pid, bool) or not isinstance(pid, int) or not 0 < pid < 2**31:
        return None
    return Holder(name[:100], machine[:100], pid, since[:100])


def _user() -> str:
    # The system's list of users is not asked: on a managed computer that may go out to the network.
    found = (os.environ.get(name, "").strip() for name in ("LOGNAME", "USER", "USERNAME"))
    return next((name for name in found if name), "somebody")


@cache
def _machine() -> str:
    import platform
    from hashlib import sha256

    try:
        identity = Path("/etc/machine-id").read_bytes().strip()
    except OSError:
        identity = b""
    # Two machines may have the same name; the identity itself is not for others to see.
    mark = sha256(b"mcda_app" + identity).hexdigest()[:8] if identity else ""
    return f"{platform.node() or 'this machine'}/{mark}"
