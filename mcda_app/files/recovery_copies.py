# SPDX-License-Identifier: MIT
"""Recovery copies: unsaved work on disk, so that a crash loses none of it.

Each running program has one file and always replaces it as a whole. It contains one state and no history, so
the order of votes in an anonymous workshop cannot be read from it. It is beside the project's file or, if
that folder is not writable or has another program's copy, in the program's own folder. A note in that own
folder records where the copy is and which program wrote it.

A copy has two lines: a header with a checksum, and the project file's text. Its program touches it regularly;
a copy of another machine is judged by this alone, never by process id.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from mcda_app.domain.project import Project
from mcda_app.errors import FileError
from mcda_app.files import disk, programs
from mcda_app.files.leftovers import sweep
from mcda_app.files.programs import Life, runs, start_time
from mcda_app.files.project_file import compact, loads, write_atomically
from mcda_app.files.sharing.claim import program_of, sole_claim
from mcda_app.i18n import tr

__all__ = ["Copy", "Keeper", "abandoned_copies", "copy_beside", "discard", "read_copy", "runs", "start_time"]

FORMAT = "mcda-recovery"
SUFFIX = ".recovery"
NOTE = ".json"
MAX_BYTES = 200_000_000
MAX_HEAD = 100_000
MAX_TITLE = 200


class Copy(NamedTuple):
    """A recovery copy on disk.

    path     the copy's own file
    of       the project's file; None if it had none
    title    the project's title
    written  when, as ISO text
    note     the note that refers to it; None if it was found beside its project
    token    identifies the copy; empty if unknown
    on       the machine of the program that wrote it, if that may still run; empty if it has ended
    last_seen  last sign of life of that program, as ISO text; empty if it has ended
    """

    path: Path
    of: Path | None
    title: str
    written: str
    note: Path | None = None
    token: str = ""
    on: str = ""
    last_seen: str = ""


class Keeper:
    """Writes this program's copy. Calls must not overlap; they may come from another thread.

    folder  the program's own recovery folder, created if needed
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._name = uuid.uuid4().hex
        self._copy_path: Path | None = None
        self.has_note = True
        """Whether the program's own folder has a note of the copy, so that the next start offers it."""

    @property
    def path(self) -> Path | None:
        """The copy's present path; None if there is none."""
        return self._copy_path

    def write(self, project: Project, of: Path | None, at: str, over: Path | None = None) -> None:
        """Write a state to disk, replacing the previous one. Raises FileError if no path is writable.

        over  a recovered copy, which this one may replace
        """
        text = compact(project)
        head = self._head(of, project.title, at) | {"sum": hashlib.sha256(text.encode()).hexdigest()}
        data = f"{json.dumps(head, ensure_ascii=True)}\n{text}\n".encode()
        places = [self._folder / f"{self._name}{SUFFIX}"]
        if of is not None:
            places.insert(0, of.with_name(f".{of.name}{SUFFIX}"))
        fault: FileError | None = None
        for place in places:
            newly_claimed = False
            try:
                in_own_folder = place.parent == self._folder
                if in_own_folder:
                    disk.make_private_folder(self._folder)
                    self._note(place)
                if not self._is_mine(place):
                    newly_claimed = self._claimed(place, of, over)
                    if not newly_claimed:
                        continue
                if not in_own_folder:
                    self._note_if_possible(place)
                    _narrow_rights(place, of)
                write_atomically(place, data)
            except (FileError, OSError) as error:
                fault = error if isinstance(error, FileError) else FileError(str(error), where=str(place))
                if newly_claimed:
                    _remove(place)
                continue
            if self._copy_path is not None and self._copy_path != place and self._is_mine(self._copy_path):
                _remove(self._copy_path)
            self._copy_path = place
            return
        raise fault or FileError(
            tr("The recovery copy was not written: its name is already in use."),
            where=str(places[-1]),
        )

    def _head(self, of: Path | None, title: str, at: str) -> dict[str, object]:
        # The token comes first: a copy is recognised by its first bytes.
        return {
            "token": self._name,
            "format": FORMAT,
            "version": 1,
            "of": "" if of is None else str(of),
            "title": title[:MAX_TITLE],
            "written": at,
            **_author(),
        }

    def _is_mine(self, place: Path) -> bool:
        begin = self._beginning
        try:
            return disk.read_regular(place, len(begin))[: len(begin)] == begin
        except OSError:
            return False

    @property
    def _beginning(self) -> bytes:
        return f'{{"token": "{self._name}"'.encode("ascii")

    def _claimed(self, place: Path, of: Path | None, over: Path | None) -> bool:
        """Claim a path for this program; work left there by a crash moves to the program's own folder.

        Returns False if another program has its copy there, or if it is something other than a copy.
        Raises FileError or OSError if it is not writable.
        """
        empty = {"claim": True, "sum": hashlib.sha256(b"").hexdigest()}
        stub = f"{json.dumps(self._head(of, '', '') | empty)}\n".encode()
        mode = disk.PRIVATE if place.parent == self._folder else disk.mode_like(of)
        head = _read_head(place)
        if head is None:
            try:
                disk.create(place, stub, mode)
            except FileExistsError:
                return False
            return True
        author, token = program_of(head), _token(head)
        life = _life(place, head)
        if place == over:
            if life is Life.RUNS and author != programs.this():
                return False
        elif life is not Life.ENDED:
            return False
        with sole_claim(place, token) as claimed:
            current = _read_head(place) if claimed else None
            if current is None or _token(current) != token:
                return False
            if place != over and "claim" not in head:
                self._put_aside(place, head, of)
            name = disk.write_beside(place, stub, mode, sync=False)
            try:
                disk.replace(name, place)
            except OSError:
                disk.drop(name)
                raise
        return True

    def _put_aside(self, place: Path, head: dict[str, object], of: Path | None) -> None:
        _, _, text = disk.read_regular(place, MAX_BYTES).partition(b"\n")
        disk.make_private_folder(self._folder)
        aside = self._folder / f"{uuid.uuid4().hex}{SUFFIX}"
        new_head = head | {"of": "" if of is None else str(of)}
        author = program_of(head)
        note_content = {"copy": str(aside), **author._asdict(), "started": author.since}
        disk.create(aside, json.dumps(new_head).encode() + b"\n" + text, sync=True)
        disk.create(aside.with_suffix(NOTE), json.dumps(note_content).encode(), sync=True)
        for note in self._folder.glob(f"*{NOTE}"):
            content = _object(note)
            if content is not None and content.get("copy") == str(place) and note != self._own_note:
                _remove(note)  # it would refer to what is written there next

    @property
    def _own_note(self) -> Path:
        return self._folder / f"{self._name}{NOTE}"

    def _note_if_possible(self, place: Path) -> None:
        """Note the path of a copy beside a project, if the program's own folder is writable."""
        try:
            disk.make_private_folder(self._folder)
            self._note(place)
            self.has_note = True
        except (FileError, OSError):
            self.has_note = False

    def _note(self, place: Path) -> None:
        content = _object(self._own_note)
        if content is not None and content.get("copy") == str(place):
            return
        data = json.dumps({"copy": str(place), **_author()}).encode()
        if content is None:
            disk.create(self._own_note, data, sync=True)
        else:
            write_atomically(self._own_note, data)

    def beat(self) -> bool:
        """Renew the sign of life; False if the copy is gone or no longer this program's."""
        if self._copy_path is None:
            return True
        disk.touch(self._own_note, b"{")
        return disk.touch(self._copy_path, self._beginning)

    def clear(self) -> None:
        """Remove the copy: everything is saved or was discarded."""
        if self._copy_path is not None:
            if self._is_mine(self._copy_path):
                _remove(self._copy_path)
            self._copy_path = None
        _remove(self._own_note)


def _author() -> dict[str, object]:
    """This process, as recorded in copies and notes."""
    me = programs.this()
    return {"machine": me.machine, "boot": me.boot, "pid": me.pid, "started": me.since}


def _narrow_rights(place: Path, of: Path | None) -> None:
    """Remove permissions from a copy that the project's file no longer grants."""
    if os.name == "nt":
        return
    handle = os.open(place, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        mode, limit = os.fstat(handle).st_mode & 0o777, disk.mode_like(of)
        if mode & ~limit:
            os.fchmod(handle, mode & limit)
    finally:
        os.close(handle)


def abandoned_copies(folder: Path) -> tuple[Copy, ...]:
    """Copies whose program has ended, the latest first; notes of missing copies are removed.

    Copies of silent programs on other machines are included, and say so. Half-written files of killed
    programs are removed as well.
    """
    sweep(folder)
    return tuple(sorted(_abandoned_copies(folder), key=lambda c: c.written, reverse=True))


def _abandoned_copies(folder: Path) -> Iterator[Copy]:
    try:
        names = sorted(name for name in os.listdir(folder) if name.endswith(NOTE))
    except OSError:
        return
    for note in (folder / name for name in names):
        try:
            content = json.loads(disk.read_regular(note, MAX_HEAD))
        except OSError:
            continue  # not one of this program's files, or unreadable
        except (ValueError, RecursionError):
            content = None
        if not isinstance(content, dict):
            _remove(note)
            continue
        life = _life(note, content, own=True)
        if life is Life.RUNS:
            continue
        place = Path(str(content.get("copy")))
        known_life = (
            life if place.parent == folder else None
        )  # beside a project, the file may be another program's by now
        copy = _copy_at(place, note, known_life) if place.name.endswith(SUFFIX) else None
        if copy is not None:
            yield copy
        elif life is Life.ENDED and not _lives_on(place):
            _remove(note)


def _lives_on(place: Path) -> bool:
    """Whether a copy belongs to a program that may be running, although a note names another one."""
    head = _read_head(place)
    return head is not None and _life(place, head) is Life.SILENT


def copy_beside(path: Path) -> Copy | None:
    """The copy that a crash left beside a project's file; None if there is none."""
    place = path.with_name(f".{path.name}{SUFFIX}")
    return _copy_at(place, None) if os.path.lexists(place) else None  # also if that name is too long


def read_copy(copy: Copy) -> Project:
    """The project in a copy. Raises FileError or ContentError if it is damaged."""
    try:
        data = disk.read_regular(copy.path, MAX_BYTES)
        if len(data) > MAX_BYTES:
            raise FileError(tr("The recovery copy is too large to be valid."), where=str(copy.path))
        head, _, text = data.decode("utf-8").partition("\n")
        header = json.loads(head)
    except (OSError, ValueError, RecursionError) as error:
        raise FileError(
            tr("The recovery copy cannot be read."),
            where=str(copy.path),
            remedy=tr("The last saved version of the project is not affected."),
        ) from error
    text = text.rstrip("\n")
    if not isinstance(header, dict) or hashlib.sha256(text.encode()).hexdigest() != header.get("sum"):
        raise FileError(
            tr("The recovery copy is damaged."),
            where=str(copy.path),
            remedy=tr("The last saved version of the project is not affected."),
        )
    return loads(text, str(copy.path))


def discard(copy: Copy) -> None:
    """Remove a copy. Raises FileError, removing nothing, if its program turns out to be running."""
    head = _read_head(copy.path)
    if head is not None and copy.token in ("", _token(head)):
        if copy.on and _life(copy.path, head, own=copy.note is not None) is Life.RUNS:
            raise FileError(
                tr("The program that has this work open is still running, so nothing was discarded."),
                where=str(copy.path),
                remedy=tr("Check on that computer whether the work is still open."),
            )
        _remove(copy.path)
    if copy.note is not None:
        _remove(copy.note)


def _copy_at(place: Path, note: Path | None, life: Life | None = None) -> Copy | None:
    """The copy at a path, unless its program is running.

    life  the state of its program, if already known
    """
    head = _read_head(place)
    if head is None or "claim" in head:
        return None
    life = life or _life(place, head, own=note is not None)
    if life is Life.RUNS:
        return None
    title, at = str(head.get("title") or "Untitled"), str(head.get("written") or "")
    machine = last_seen = ""
    if life is Life.SILENT:
        machine = program_of(head).machine.partition("/")[0]
        beat = disk.modified_at(place)
        last_seen = time.strftime("%Y-%m-%dT%H:%M:%S%z", time.localtime(beat)) if beat is not None else ""
    of = _project_path(place, note, head)
    return Copy(place, of, title[:MAX_TITLE], at[:40], note, _token(head), machine, last_seen)


def _life(place: Path, head: dict[str, object], *, own: bool = False) -> Life:
    """The state of the program that wrote a copy or note.

    own  whether it is in the program's own folder, where earlier versions recorded no machine
    """
    author = program_of(head, programs.machine() if own else "")
    beat = disk.modified_at(place)
    if author.machine == programs.machine():
        return programs.life(author, beat, time.time())
    return programs.life(author, beat, disk.clock_of(place.parent))


def _token(head: dict[str, object]) -> str:
    """Identifies a copy, as letters and digits."""
    identity = head.get("token") or head.get("sum")
    return hashlib.sha256(json.dumps(identity).encode()).hexdigest()[:16]


def _project_path(place: Path, note: Path | None, head: dict[str, object]) -> Path | None:
    """The project's file, where recovered work is saved; for a copy beside it, derived from its name."""
    if note is None or place.parent != note.parent:
        return place.with_name(place.name[1 : -len(SUFFIX)])
    of = head.get("of")
    return Path(of) if isinstance(of, str) and "\0" not in of and Path(of).is_absolute() else None


def _read_head(place: Path) -> dict[str, object] | None:
    head = _object(place)
    return head if head is not None and head.get("format") == FORMAT else None


def _object(place: Path) -> dict[str, object] | None:
    """The JSON object in a file's first line; None if there is none."""
    try:
        content = json.loads(disk.read_regular(place, MAX_HEAD).partition(b"\n")[0])
    except (OSError, ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) else None


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # the folder vanished or became read-only
