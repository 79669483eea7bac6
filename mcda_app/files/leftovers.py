# SPDX-License-Identifier: MIT
"""Remove temporary files left by a killed program, recognised by their names.

The name records the machine, its boot and the process that created the file. Files of other users, other
machines or running processes, and files with other names, are left alone.
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
    """The prefix of the names of this process's temporary files.

    name  that of the target file, whose first letters become part of the prefix
    """
    me = programs.this()
    begun = me.since if me.since.isdigit() else ""
    return f".{name[:MAX_LETTERS]}~{_mark(me.machine)}.{me.boot or '0' * 8}.{me.pid}.{begun}."


def _mark(machine: str) -> str:
    from hashlib import sha256

    return sha256(machine.encode("utf-8", "replace")).hexdigest()[:8]


def sweep(folder: Path) -> None:
    """Remove what killed programs of this user left in a folder of this machine. Never fails."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            match = _NAME.fullmatch(entry.name)
            if match is not None:
                with contextlib.suppress(OSError):
                    _sweep(entry, *match.groups())


def _sweep(entry: os.DirEntry[str], mark: str, boot: str, pid: str, since: str) -> None:
    this_machine = programs.machine()
    if mark != _mark(this_machine) or not this_machine.partition("/")[2]:
        return
    status = entry.stat(follow_symlinks=False)
    if not stat.S_ISREG(status.st_mode) or (os.name != "nt" and status.st_uid != os.geteuid()):
        return
    maker = Program(this_machine, "" if boot == "0" * 8 else boot, int(pid), since)
    if programs.life(maker, status.st_mtime, status.st_mtime) is Life.ENDED:
        os.unlink(entry.path)
