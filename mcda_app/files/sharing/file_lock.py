# SPDX-License-Identifier: MIT
"""Lock files: a file beside a project says who has it open, so that nobody overwrites another's work.

Locks are advisory; this program checks them before opening and before each save. The holder touches its lock
regularly, so that other machines can tell a running program from one that has ended. A lock is taken over by
its token: if another program was quicker, the lock is that program's.
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
from mcda_app.files.programs import Life, Program
from mcda_app.files.sharing.claim import fresh_token, sole_claim

FORMAT = "mcda-lock"
MAX_BYTES = 10_000
TRIES, PAUSE = 50, 0.02
"""Retries, and seconds between them, while a lock is changing hands."""


class Holder(NamedTuple):
    """A running copy of the program, as recorded in its lock.

    name     user name
    machine  machine name and a mark that distinguishes machines of the same name
    pid      process id
    since    start time of the process as the system states it; empty if unknown
    boot     mark of the machine's current boot; empty if unknown
    """

    name: str
    machine: str
    pid: int
    since: str
    boot: str = ""

    @property
    def on(self) -> str:
        """The machine's name for display."""
        return self.machine.partition("/")[0]

    @property
    def program(self) -> Program:
        """The process."""
        return Program(self.machine, self.boot, self.pid, self.since)

    @property
    def runs(self) -> bool | None:
        """Whether the process is still running; None if unknown, as on another machine."""
        state = programs.life(self.program, None, 0.0)
        return None if state is Life.SILENT else state is Life.RUNS


def me() -> Holder:
    """This process."""
    now = programs.this()
    return Holder(_user(), now.machine, now.pid, now.since, now.boot)


@dataclass(frozen=True)
class ForeignLock:
    """Somebody else's lock.

    holder     None if the lock cannot be read
    at         since when, as ISO text by their clock; empty if unknown
    last_seen  last sign of life of its program, as ISO text; empty unless that is long ago
    life       state of its program
    token      identifies this lock
    is_file    False for a link, pipe or folder, which this program never creates
    """

    holder: Holder | None
    at: str
    last_seen: str = field(default="", compare=False)
    life: Life = field(default=Life.RUNS, compare=False)
    token: str = field(default="", compare=False)
    is_file: bool = True

    @property
    def abandoned(self) -> bool:
        """Whether its program has certainly ended."""
        return self.holder is not None and self.life is Life.ENDED

    @property
    def silent(self) -> bool:
        """Whether its program, on another machine, has given no sign of life for a while."""
        return self.holder is not None and self.life is Life.SILENT


class Lock:
    """A lock held by this process.

    of  the project's file, with links resolved
    """

    def __init__(self, of: Path, token: str) -> None:
        self.of = of
        self._token = token

    def new_owner(self) -> ForeignLock | None:
        """The lock of whoever took it over meanwhile; None if nobody did."""
        current = _look(lock_path(self.of))
        return None if current is None or current.token == self._token else current

    def beat(self) -> bool:
        """Renew the sign of life; False if the lock is no longer this program's."""
        return disk.touch(lock_path(self.of), _head(self._token))

    def suit(self) -> None:
        """Match its permissions to the project's file, once that exists."""
        path = lock_path(self.of)
        current = _look(path)
        if current is not None and current.token == self._token and os.name != "nt":
            mode, handle = disk.mode_like(self.of), os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
            try:
                os.fchmod(handle, mode)
            finally:
                os.close(handle)

    def release(self) -> None:
        """Release the lock, unless somebody took it over."""
        path = lock_path(self.of)
        try:
            current = _look(path)
            if current is None or current.token != self._token:
                return
            with sole_claim(path, self._token) as claimed:
                current = _look(path)
                if claimed and current is not None and current.token == self._token:
                    disk.drop(path)
        except OSError:
            return  # the folder is gone or read-only by now


def lock_path(project: Path) -> Path:
    """The path of a project's lock; the project's path must not contain links."""
    return project.with_name(f".{project.name}.lock")


def acquire(project: Path, *, over: ForeignLock | None = None) -> Lock | ForeignLock:
    """Acquire a project's lock, or return the lock of whoever has it.

    over  the lock to take over

    Also returns a foreign lock if another program was quicker in taking it over. Raises OSError if the folder
    is not writable or something other than a file has the lock's name.
    """
    of = Path(os.path.realpath(project))
    path, token = lock_path(of), fresh_token()
    content = {"format": FORMAT, "at": time.strftime("%Y-%m-%dT%H:%M:%S%z"), **me()._asdict()}
    data = _head(token) + json.dumps(content, indent=1).encode("ascii")[1:]
    current = None
    for _ in range(TRIES):
        current = _look(path)
        if current is None:
            try:
                disk.create(path, data, disk.mode_like(of))
            except FileExistsError:
                continue
            return Lock(of, token)
        if over is None or current.token != over.token:
            break
        if not current.is_file:
            raise disk.NotAFileError(os.lstat(path).st_mode)
        if _replace_lock(of, current, data):
            return Lock(of, token)
        time.sleep(PAUSE)
    if current is None:
        raise FileExistsError(path)
    return current


def _replace_lock(of: Path, expected: ForeignLock, data: bytes) -> bool:
    """Replace a lock, if it is still the expected one and nobody else is replacing it."""
    path = lock_path(of)
    with sole_claim(path, expected.token) as claimed:
        current = _look(path) if claimed else None
        if current is None or current.token != expected.token:
            return False
        name = disk.write_beside(path, data, disk.mode_like(of), sync=False)
        try:
            disk.replace(name, path)
        except OSError:
            disk.drop(name)
            raise
    return True


def _head(token: str) -> bytes:
    """The first bytes of a lock, by which its holder recognises it."""
    return f'{{\n "token": "{token}",'.encode("ascii")


def _look(path: Path) -> ForeignLock | None:
    """The lock at this path; None if there is none."""
    try:
        data = disk.read_regular(path, MAX_BYTES)
        content = json.loads(data)
    except FileNotFoundError:
        return None
    except disk.NotAFileError:
        return ForeignLock(None, "", is_file=False)
    except OSError:
        return ForeignLock(None, "", token="unreadable")
    except (ValueError, RecursionError):
        content = None
    token = content.get("token") if isinstance(content, dict) else None
    if not isinstance(token, str) or not token.isalnum() or not token.isascii() or len(token) > 32:
        token = hashlib.sha256(data).hexdigest()[:16]
    return _foreign_lock(path, content if isinstance(content, dict) else {}, token)


def _foreign_lock(path: Path, content: dict[str, object], token: str) -> ForeignLock:
    at, holder = content.get("at"), _holder(content)
    life, last_seen = Life.RUNS, ""
    if holder is not None:
        beat = disk.modified_at(path)
        life = programs.life(holder.program, beat, _clock(holder, path))
        if life is Life.SILENT and beat is not None:
            last_seen = time.strftime("%Y-%m-%dT%H:%M:%S%z", time.localtime(beat))
    return ForeignLock(holder, at[:40] if isinstance(at, str) else "", last_seen, life, token)


def _clock(holder: Holder, path: Path) -> float:
    """The present time; for another machine's lock by the clock of its disk."""
    is_local = holder.machine == programs.machine() and holder.boot in ("", programs.boot())
    return time.time() if is_local else disk.clock_of(path.parent)


def _holder(content: dict[str, object]) -> Holder | None:
    name, machine, pid, since = (content.get(key) for key in Holder._fields[:4])
    boot = content.get("boot")
    if not (isinstance(name, str) and isinstance(machine, str) and isinstance(since, str)):
        return None
    if isinstance(pid, bool) or not isinstance(pid, int) or not 0 < pid < 2**31:
        return None
    return Holder(name[:100], machine[:100], pid, since[:100], boot[:100] if isinstance(boot, str) else "")


def _user() -> str:
    # The user database is not queried: on a managed computer that may access the network.
    candidates = (os.environ.get(name, "").strip() for name in ("LOGNAME", "USER", "USERNAME"))
    return next((name for name in candidates if name), "somebody")
