# SPDX-License-Identifier: MIT
"""Recovery copies: the project as it is, on disk while there is unsaved work, so that a crash loses none.

Each running program keeps one file and replaces it as a whole, so that it holds one state and no history: the
order of votes in an anonymous workshop cannot be read from it. It lies beside the project's file or, where
that folder cannot be written to and for a project without a file, in the program's own folder. A note in the
program's own folder says where it lies and which program wrote it.

A copy is two lines: what it is, with a checksum, and the project file's text on one line.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from mcda_app.domain.project import Project
from mcda_app.errors import FileError
from mcda_app.files.store import compact, loads, write_atomically
from mcda_app.language import tr

FORMAT = "mcda-recovery"
SUFFIX = ".recovery"
NOTE = ".json"
MOST_BYTES = 200_000_000
MOST_HEAD = 100_000
MOST_TITLE = 200


class Copy(NamedTuple):
    """A recovery copy that was found.

    path     the copy's own file
    of       the project's file; None if it had none
    title    the project's title
    written  when, as ISO text
    note     the note that tells of it; None if it was found beside its project
    """

    path: Path
    of: Path | None
    title: str
    written: str
    note: Path | None = None


class Keeper:
    """Writes this program's copy. Its calls follow each other; they may come from another thread.

    folder  the program's own folder for recovery, made if need be
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._name = uuid.uuid4().hex
        self._held: Path | None = None

    @property
    def path(self) -> Path | None:
        """Where the copy lies now; None if there is none."""
        return self._held

    def write(self, project: Project, of: Path | None, written: str, over: Path | None = None) -> None:
        """Put a state on disk in place of the one before. Raises FileError where no place can be written.

        over  a copy that was recovered, so that this one may take its place
        """
        text = compact(project)
        head = {
            "format": FORMAT,
            "version": 1,
            "of": "" if of is None else str(of),
            "title": project.title[:MOST_TITLE],
            "written": written,
            "pid": os.getpid(),
            "started": started(os.getpid()),
            "sum": hashlib.sha256(text.encode()).hexdigest(),
        }
        data = f"{json.dumps(head, ensure_ascii=True)}\n{text}\n".encode()
        places = [self._folder / f"{self._name}{SUFFIX}"]
        if of is not None:
            places.insert(0, of.with_name(f".{of.name}{SUFFIX}"))
        fault: FileError | None = None
        for place in places:
            try:
                if place not in (self._held, over) and not self._freed(place, of):
                    continue
                self._note(place)
                write_atomically(place, data)
            except (FileError, OSError) as error:
                fault = error if isinstance(error, FileError) else FileError(str(error), where=str(place))
                continue
            if self._held is not None and self._held != place:
                _remove(self._held)
            self._held = place
            return
        assert fault is not None
        raise fault

    def _freed(self, place: Path, of: Path | None) -> bool:
        """Whether a place can be used: what a crash left in it is kept in the program's own folder.

        False where another running program keeps its copy. Raises FileError where nothing can be written.
        """
        head = _read_head(place)
        if head is None:
            return True
        pid, since = _whole(head.get("pid")), str(head.get("started"))
        if runs(pid, since):
            return False
        _, _, text = place.read_bytes().partition(b"\n")
        aside = self._folder / f"{uuid.uuid4().hex}{SUFFIX}"
        self._folder.mkdir(parents=True, exist_ok=True)
        head["of"] = "" if of is None else str(of)
        write_atomically(aside, json.dumps(head).encode() + b"\n" + text)
        told = {"copy": str(aside), "pid": pid, "started": since}
        write_atomically(aside.with_suffix(NOTE), json.dumps(told).encode())
        for note in self._folder.glob(f"*{NOTE}"):
            found = _object(note)
            if found is not None and found.get("copy") == str(place):
                _remove(note)  # it would tell of what is written there next
        return True

    def _note(self, place: Path) -> None:
        note = self._folder / f"{self._name}{NOTE}"
        if self._held == place and note.exists():
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        told = {"copy": str(place), "pid": os.getpid(), "started": started(os.getpid())}
        write_atomically(note, json.dumps(told).encode())

    def clear(self) -> None:
        """There is nothing to recover: all is saved, or was given up."""
        if self._held is not None:
            _remove(self._held)
            self._held = None
        _remove(self._folder / f"{self._name}{NOTE}")


def left_behind(folder: Path) -> tuple[Copy, ...]:
    """Copies whose program runs no more, the latest first; notes of copies that are gone are taken away."""
    return tuple(sorted(_left_behind(folder), key=lambda c: c.written, reverse=True))


def _left_behind(folder: Path) -> Iterator[Copy]:
    if not folder.is_dir():
        return
    for note in sorted(folder.glob(f"*{NOTE}")):
        told = _object(note)
        if told is not None and runs(_whole(told.get("pid")), str(told.get("started"))):
            continue
        place = Path("" if told is None else str(told.get("copy")))
        copy = _head(place, note) if place.name.endswith(SUFFIX) else None
        if copy is None:
            _remove(note)
        else:
            yield copy


def beside(path: Path) -> Copy | None:
    """The copy that a crash left beside a project's file; None if there is none."""
    place = path.with_name(f".{path.name}{SUFFIX}")
    if not os.path.isfile(place):  # also where that name is too long to be one
        return None
    head = _read_head(place)
    if head is None or runs(_whole(head.get("pid")), str(head.get("started"))):
        return None
    return _head(place, None)


def read_copy(copy: Copy) -> Project:
    """The project in a copy. Raises FileError or ContentError if it is damaged."""
    try:
        if copy.path.stat().st_size > MOST_BYTES:
            raise FileError(tr("The recovery copy is too large to be one."), where=str(copy.path))
        head, _, text = copy.path.read_text("utf-8").partition("\n")
        said = json.loads(head)
    except (OSError, ValueError, RecursionError) as error:
        raise FileError(
            tr("The recovery copy cannot be read."),
            where=str(copy.path),
            remedy=tr("The last saved version of the project is not affected."),
        ) from error
    text = text.rstrip("\n")
    if not isinstance(said, dict) or hashlib.sha256(text.encode()).hexdigest() != said.get("sum"):
        raise FileError(
            tr("The recovery copy is damaged."),
            where=str(copy.path),
            remedy=tr("The last saved version of the project is not affected."),
        )
    return loads(text, str(copy.path))


def discard(copy: Copy) -> None:
    """Give a copy up."""
    _remove(copy.path)
    if copy.note is not None:
        _remove(copy.note)


def _head(place: Path, note: Path | None) -> Copy | None:
    head = _read_head(place)
    if head is None:
        return None
    title, written = str(head.get("title") or "Untitled"), str(head.get("written") or "")
    return Copy(place, _copied(place, note, head), title[:MOST_TITLE], written[:40], note)


def _copied(place: Path, note: Path | None, head: dict[str, object]) -> Path | None:
    """The project's file, where recovered work is saved: a copy beside one is believed by its name alone."""
    if note is None or place.parent != note.parent:
        return place.with_name(place.name[1 : -len(SUFFIX)])
    of = head.get("of")
    return Path(of) if isinstance(of, str) and "\0" not in of and Path(of).is_absolute() else None


def _read_head(place: Path) -> dict[str, object] | None:
    head = _object(place)
    return head if head is not None and head.get("format") == FORMAT else None


def _object(place: Path) -> dict[str, object] | None:
    """What the first line of a file says; None if it is no object."""
    try:
        with place.open("rb") as stream:
            held = json.loads(stream.readline(MOST_HEAD))
    except (OSError, ValueError, RecursionError):
        return None
    return held if isinstance(held, dict) else None


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        return 0
    return value if 0 < value < 2**31 else 0


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # a folder that vanished or became read-only: nothing can be done about it now


# Which programs run


def started(pid: int) -> str:
    """When a process began, in the system's own words; empty where that cannot be told."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("ascii", "replace")
    except OSError:
        return ""
    return stat.rpartition(")")[2].split()[19]


def runs(pid: int, since: str) -> bool:
    """Whether a process still runs, and is the one that began then."""
    if pid <= 0 or not _exists(pid):
        return False
    return not since or started(pid) in ("", since)


def _exists(pid: int) -> bool:
    if sys.platform == "win32":
        import ctypes

        query_limited, still_active = 0x1000, 259
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(query_limited, False, pid)
        if not handle:
            return False
        code = ctypes.c_ulong()
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return code.value == still_active
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
