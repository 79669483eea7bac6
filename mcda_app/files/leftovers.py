# SPDX-License-Identifier: MIT
"""Temporary files that a killed program left: known by their names, and taken away where they are one's own.

A name tells the machine, its start and the process that made the file. Files of another user, another machine
or a running process, and whatever has another name, are let alone.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
from pathlib import Path

from mcda_app.files import programs
from mcda_app.files.programs import Life, Program

_NAME = re.compile(r"\..*~([0-9a-f]{8})\.([0-9a-f]{8})\.(\d{1,10})\.(\d{0,20})\.[a-z0-9_]{8}\.tmp", re.DOTALL)
MAX_LETTERS = 24


def prefix(name: str) -> str:
    """How the name of a temporary file of this process begins.

    name  that of the file to be made, of which the first letters are told
    """
    me = programs.this()
    begun = me.since if me.since.isdigit() else ""
    return f".{name[:MAX_LETTERS]}~{_mark(me.machine)}.{me.boot or '0' * 8}.{me.pid}.{begun}."


def _mark(machine: str) -> str:
    from hashlib import sha256

    return sha256(machine.encode("utf-8", "replace")).hexdigest()[:8]


def sweep(folder: Path) -> None:
    """Take away what killed programs of this user left in a folder on this machine. Never fails."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            found = _NAME.fullmatch(entry.name)
            if found is not None:
                with contextlib.suppress(OSError):
                    _sweep(entry, *found.groups())


def _sweep(entry: os.DirEntry[str], mark: str, boot: str, pid: str, since: str) -> None:
    here = programs.machine()
    if mark != _mark(here) or not here.partition("/")[2]:
        return
    held = entry.stat(follow_symlinks=False)
    if not stat.S_ISREG(held.st_mode) or (os.name != "nt" and held.st_uid != os.geteuid()):
        return
    maker = Program(here, "" if boot == "0" * 8 else boot, int(pid), since)
    if programs.life(maker, held.st_mtime, held.st_mtime) is Life.ENDED:
        os.unlink(entry.path)
