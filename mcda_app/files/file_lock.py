# SPDX-License-Identifier: MIT
"""Locks: a file beside a project says who has it open, so that two people do not overwrite each other's work.

A lock binds only those who look at it, which this program does before opening and before each saving. Its
holder touches it now and then, so that others can tell a program on another machine that works from one that
is gone. Whoever takes a lock over takes the one they were told of: where another was quicker, it is theirs.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from mcda_app.files import disk, programs
from mcda_app.files.claim import fresh_token, sole_claim
from mcda_app.files.programs import Life, Program

FORMAT = "mcda-lock"
MAX_BYTES = 10_000
TRIES, PAUSE = 50, 0.02
"""How often a lock is looked at again that is just changing hands, and after how many seconds."""


class Holder(NamedTuple):
    """A running copy of the program, as a lock tells of it.

    name     the user's
    machine  the name of theirs, and a mark that tells apart machines of one name
    pid      the process
    since    when it began, in the system's own words; empty where that cannot be told
    boot     a mark of the machine's start; empty where that is not told
    """

    name: str
    machine: str
    pid: int
    since: str
    boot: str = ""

    @property
    def on(self) -> str:
        """The machine's name, to be read."""
        return self.machine.partition("/")[0]

    @property
    def program(self) -> Program:
        """The process."""
        return Program(self.machine, self.boot, self.pid, self.since)

    @property
    def runs(self) -> bool | None:
        """Whether the process still runs; None where it cannot be known, as on another machine."""
        known = programs.life(self.program, None, 0.0)
        return None if known is Life.SILENT else known is Life.RUNS


def me() -> Holder:
    """This process."""
    now = programs.this()
    return Holder(_user(), now.machine, now.pid, now.since, now.boot)


@dataclass(frozen=True)
class Taken:
    """Somebody else's lock.

    holder  who; None where the lock cannot be read
    at      since when, as ISO text by their clock; empty if unknown
    heard   when its program was last heard of, as ISO text; empty unless that is long ago
    life    what is known of its program
    token   what tells this lock from any other
    plain   whether it is a file; otherwise it is a link, pipe or folder, which no program of this kind made
    """

    holder: Holder | None
    at: str
    heard: str = field(default="", compare=False)
    life: Life = field(default=Life.RUNS, compare=False)
    token: str = field(default="", compare=False)
    plain: bool = True

    @property
    def left_behind(self) -> bool:
        """Whether the program that took it certainly runs no more."""
        return self.holder is not None and self.life is Life.ENDED

    @property
    def silent(self) -> bool:
        """Whether nothing was heard for a while of its program, which is on another machine."""
        return self.holder is not None and self.life is Life.SILENT


class Lock:
    """A lock that this process took.

    of  the project's file, with links followed
    """

    def __init__(self, of: Path, token: str) -> None:
        self.of = of
        self._token = token

    def taken_over(self) -> Taken | None:
        """Who took it over meanwhile; None as long as nobody did."""
        found = _look(lock_path(self.of))
        return None if found is None or found.token == self._token else found

    def beat(self) -> bool:
        """Tell others that this program works; False where the lock is not its own any more."""
        return disk.touch(lock_path(self.of), _head(self._token))

    def suit(self) -> None:
        """Give it the rights that suit the project's file, once that is there."""
        path = lock_path(self.of)
        found = _look(path)
        if found is not None and found.token == self._token and os.name != "nt":
            mode, handle = disk.mode_like(self.of), os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
            try:
                os.fchmod(handle, mode)
            finally:
                os.close(handle)

    def release(self) -> None:
        """Let others have the file. A lock that somebody took over stays theirs."""
        path = lock_path(self.of)
        try:
            found = _look(path)
            if found is None or found.token != self._token:
                return
            with sole_claim(path, self._token) as alone:
                found = _look(path)
                if alone and found is not None and found.token == self._token:
                    disk.drop(path)
        except OSError:
            return  # the folder is gone or read-only by now


def lock_path(project: Path) -> Path:
    """Where a project's lock lies; the project's path has no links."""
    return project.with_name(f".{project.name}.lock")


def take(project: Path, *, over: Taken | bool = False) -> Lock | Taken:
    """Take a project's lock, or say who has it.

    over  whose lock to take over; if True, that which this process last found there
    Who has it is said as well where another program was quicker in taking that lock over. Raises OSError
    where its folder takes no lock, or holds something of the lock's name that is no file.
    """
    of = Path(os.path.realpath(project))
    path, token = lock_path(of), fresh_token()
    wanted = over.token if isinstance(over, Taken) else _LAST.get(path) if over else None
    told = {"format": FORMAT, "at": time.strftime("%Y-%m-%dT%H:%M:%S%z"), **me()._asdict()}
    data = _head(token) + json.dumps(told, indent=1).encode("ascii")[1:]
    found = None
    for _ in range(TRIES):
        found = _look(path)
        if found is None:
            try:
                disk.create(path, data, disk.mode_like(of))
            except FileExistsError:
                continue
            return _mine(of, token)
        if not over or (wanted is not None and found.token != wanted):
            break
        if not found.plain:
            raise disk.NotAFileError(os.lstat(path).st_mode)
        if _taken_over(of, found, token, data):
            return _mine(of, token)
        time.sleep(PAUSE)
    if found is None:
        raise FileExistsError(path)
    _LAST[path] = found.token
    return found


_LAST: dict[Path, str] = {}
"""The token that this process last found in each place."""


def _mine(of: Path, token: str) -> Lock:
    _LAST[lock_path(of)] = token
    return Lock(of, token)


def _taken_over(of: Path, found: Taken, token: str, data: bytes) -> bool:
    """Put a lock in the place of the one that was found, if it still stands there and nobody else does so."""
    path = lock_path(of)
    with sole_claim(path, found.token) as alone:
        again = _look(path) if alone else None
        if again is None or again.token != found.token:
            return False
        name = disk.write_beside(path, data, disk.mode_like(of), sync=False)
        try:
            disk.replace(name, path)
        except OSError:
            disk.drop(name)
            raise
    return True


def _head(token: str) -> bytes:
    """How a lock begins, by which its holder knows it."""
    return f'{{\n "token": "{token}",'.encode("ascii")


def _look(path: Path) -> Taken | None:
    """Whose lock stands there; None if there is none."""
    try:
        data = disk.read_regular(path, MAX_BYTES)
        held = json.loads(data)
    except FileNotFoundError:
        return None
    except disk.NotAFileError:
        return Taken(None, "", plain=False)
    except OSError:
        return Taken(None, "", token="unreadable")
    except (ValueError, RecursionError):
        held = None
    token = held.get("token") if isinstance(held, dict) else None
    if not isinstance(token, str) or not token.isalnum() or not token.isascii() or len(token) > 32:
        token = hashlib.sha256(data).hexdigest()[:16]
    return _taken(path, held if isinstance(held, dict) else {}, token)


def _taken(path: Path, held: dict[str, object], token: str) -> Taken:
    at, holder = held.get("at"), _holder(held)
    known, heard = Life.RUNS, ""
    if holder is not None:
        beat = disk.changed(path)
        known = programs.life(holder.program, beat, _clock(holder, path))
        if known is Life.SILENT and beat is not None:
            heard = time.strftime("%Y-%m-%dT%H:%M:%S%z", time.localtime(beat))
    return Taken(holder, at[:40] if isinstance(at, str) else "", heard, known, token)


def _clock(holder: Holder, path: Path) -> float:
    """The time by the clock of the lock's disk, asked for another machine's lock alone."""
    here = holder.machine == programs.machine() and holder.boot in ("", programs.boot())
    return time.time() if here else disk.clock_of(path.parent)


def _holder(held: dict[str, object]) -> Holder | None:
    name, machine, pid, since = (held.get(key) for key in Holder._fields[:4])
    boot = held.get("boot")
    if not (isinstance(name, str) and isinstance(machine, str) and isinstance(since, str)):
        return None
    if isinstance(pid, bool) or not isinstance(pid, int) or not 0 < pid < 2**31:
        return None
    return Holder(name[:100], machine[:100], pid, since[:100], boot[:100] if isinstance(boot, str) else "")


def _user() -> str:
    # The system's list of users is not asked: on a managed computer that may go out to the network.
    found = (os.environ.get(name, "").strip() for name in ("LOGNAME", "USER", "USERNAME"))
    return next((name for name in found if name), "somebody")
