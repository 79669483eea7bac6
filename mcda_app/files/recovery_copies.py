# SPDX-License-Identifier: MIT
"""Recovery copies: the project as it is, on disk while there is unsaved work, so that a crash loses none.

Each running program keeps one file and replaces it as a whole, so that it holds one state and no history: the
order of votes in an anonymous workshop cannot be read from it. It lies beside the project's file or, where
that folder takes none or another program has its copy there, in the program's own folder. A note in the
program's own folder says where it lies and which program wrote it.

A copy is two lines: what it is, with a checksum, and the project file's text on one line. Its program touches
it now and then; that of another machine is judged by this alone and never by a process number.
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
from mcda_app.files.claim import program_of, sole_claim
from mcda_app.files.leftovers import sweep
from mcda_app.files.programs import Life, runs, started
from mcda_app.files.project_file import compact, loads, write_atomically
from mcda_app.i18n import tr

__all__ = ["Copy", "Keeper", "beside", "discard", "left_behind", "read_copy", "runs", "started"]

FORMAT = "mcda-recovery"
SUFFIX = ".recovery"
NOTE = ".json"
MAX_BYTES = 200_000_000
MAX_HEAD = 100_000
MAX_TITLE = 200


class Copy(NamedTuple):
    """A recovery copy that was found.

    path     the copy's own file
    of       the project's file; None if it had none
    title    the project's title
    written  when, as ISO text
    note     the note that tells of it; None if it was found beside its project
    token    what tells it from any other copy; empty if that is not known
    on       the machine of the program that wrote it, where that may still run; empty if it has ended
    heard    when that program was last heard of, as ISO text; empty if it has ended
    """

    path: Path
    of: Path | None
    title: str
    written: str
    note: Path | None = None
    token: str = ""
    on: str = ""
    heard: str = ""


class Keeper:
    """Writes this program's copy. Its calls follow each other; they may come from another thread.

    folder  the program's own folder for recovery, made if need be
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._name = uuid.uuid4().hex
        self._held: Path | None = None
        self.noted = True
        """Whether the program's own folder tells of the copy, so that the next start offers it."""

    @property
    def path(self) -> Path | None:
        """Where the copy lies now; None if there is none."""
        return self._held

    def write(self, project: Project, of: Path | None, written: str, over: Path | None = None) -> None:
        """Put a state on disk in place of the one before. Raises FileError where no place can be written.

        over  a copy that was recovered, so that this one may take its place
        """
        text = compact(project)
        head = self._head(of, project.title, written) | {"sum": hashlib.sha256(text.encode()).hexdigest()}
        data = f"{json.dumps(head, ensure_ascii=True)}\n{text}\n".encode()
        places = [self._folder / f"{self._name}{SUFFIX}"]
        if of is not None:
            places.insert(0, of.with_name(f".{of.name}{SUFFIX}"))
        fault: FileError | None = None
        for place in places:
            fresh = False
            try:
                own = place.parent == self._folder
                if own:
                    disk.own_folder(self._folder)
                    self._note(place)
                if not self._is_mine(place):
                    fresh = self._claimed(place, of, over)
                    if not fresh:
                        continue
                if not own:
                    self._note_if_possible(place)
                    _narrow(place, of)
                write_atomically(place, data)
            except (FileError, OSError) as error:
                fault = error if isinstance(error, FileError) else FileError(str(error), where=str(place))
                if fresh:
                    _remove(place)
                continue
            if self._held is not None and self._held != place and self._is_mine(self._held):
                _remove(self._held)
            self._held = place
            return
        raise fault or FileError(
            tr("The recovery copy was not written: something else is in its place."),
            where=str(places[-1]),
        )

    def _head(self, of: Path | None, title: str, written: str) -> dict[str, object]:
        # The token comes first: a copy is known by its beginning.
        return {
            "token": self._name,
            "format": FORMAT,
            "version": 1,
            "of": "" if of is None else str(of),
            "title": title[:MAX_TITLE],
            "written": written,
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
        """Whether a place could be made this program's; what a crash left in it is kept in the own folder.

        False where another program keeps its copy, or something lies that is no copy and not this program's.
        Raises FileError or OSError where nothing can be written.
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
        known = _life(place, head)
        if place == over:
            if known is Life.RUNS and author != programs.this():
                return False
        elif known is not Life.ENDED:
            return False
        with sole_claim(place, token) as alone:
            again = _read_head(place) if alone else None
            if again is None or _token(again) != token:
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
        disk.own_folder(self._folder)
        aside = self._folder / f"{uuid.uuid4().hex}{SUFFIX}"
        moved = head | {"of": "" if of is None else str(of)}
        author = program_of(head)
        told = {"copy": str(aside), **author._asdict(), "started": author.since}
        disk.create(aside, json.dumps(moved).encode() + b"\n" + text, sync=True)
        disk.create(aside.with_suffix(NOTE), json.dumps(told).encode(), sync=True)
        for note in self._folder.glob(f"*{NOTE}"):
            found = _object(note)
            if found is not None and found.get("copy") == str(place) and note != self._own_note:
                _remove(note)  # it would tell of what is written there next

    @property
    def _own_note(self) -> Path:
        return self._folder / f"{self._name}{NOTE}"

    def _note_if_possible(self, place: Path) -> None:
        """Note where a copy beside a project lies; it is kept there even where that cannot be noted."""
        try:
            disk.own_folder(self._folder)
            self._note(place)
            self.noted = True
        except (FileError, OSError):
            self.noted = False

    def _note(self, place: Path) -> None:
        found = _object(self._own_note)
        if found is not None and found.get("copy") == str(place):
            return
        data = json.dumps({"copy": str(place), **_author()}).encode()
        if found is None:
            disk.create(self._own_note, data, sync=True)
        else:
            write_atomically(self._own_note, data)

    def beat(self) -> bool:
        """Tell others that this program works; False where its copy is gone or not its own any more."""
        if self._held is None:
            return True
        disk.touch(self._own_note, b"{")
        return disk.touch(self._held, self._beginning)

    def clear(self) -> None:
        """There is nothing to recover: all is saved, or was given up."""
        if self._held is not None:
            if self._is_mine(self._held):
                _remove(self._held)
            self._held = None
        _remove(self._own_note)


def _author() -> dict[str, object]:
    """This process, as copies and notes tell of it."""
    me = programs.this()
    return {"machine": me.machine, "boot": me.boot, "pid": me.pid, "started": me.since}


def _narrow(place: Path, of: Path | None) -> None:
    """Take rights away from a copy that the project's file does not give by now."""
    if os.name == "nt":
        return
    handle = os.open(place, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        had, most = os.fstat(handle).st_mode & 0o777, disk.mode_like(of)
        if had & ~most:
            os.fchmod(handle, had & most)
    finally:
        os.close(handle)


def left_behind(folder: Path) -> tuple[Copy, ...]:
    """Copies whose program runs no more, the latest first; notes of copies that are gone are taken away.

    Those of a program on another machine are among them if it was not heard of for a while; such a copy tells
    so. What killed programs left in the folder half written is taken away as well.
    """
    sweep(folder)
    return tuple(sorted(_left_behind(folder), key=lambda c: c.written, reverse=True))


def _left_behind(folder: Path) -> Iterator[Copy]:
    try:
        names = sorted(name for name in os.listdir(folder) if name.endswith(NOTE))
    except OSError:
        return
    for note in (folder / name for name in names):
        try:
            told = json.loads(disk.read_regular(note, MAX_HEAD))
        except OSError:
            continue  # nothing of this program's, or not to be read
        except (ValueError, RecursionError):
            told = None
        if not isinstance(told, dict):
            _remove(note)
            continue
        known = _life(note, told, own=True)
        if known is Life.RUNS:
            continue
        place = Path(str(told.get("copy")))
        judged = (
            known if place.parent == folder else None
        )  # beside a project, the place may be another's by now
        copy = _found(place, note, judged) if place.name.endswith(SUFFIX) else None
        if copy is not None:
            yield copy
        elif known is Life.ENDED and not _lives_on(place):
            _remove(note)


def _lives_on(place: Path) -> bool:
    """Whether a copy there is kept by a program that runs, though a note tells of another one."""
    head = _read_head(place)
    return head is not None and _life(place, head) is Life.SILENT


def beside(path: Path) -> Copy | None:
    """The copy that a crash left beside a project's file; None if there is none."""
    place = path.with_name(f".{path.name}{SUFFIX}")
    return _found(place, None) if os.path.lexists(place) else None  # also where that name is too long


def read_copy(copy: Copy) -> Project:
    """The project in a copy. Raises FileError or ContentError if it is damaged."""
    try:
        data = disk.read_regular(copy.path, MAX_BYTES)
        if len(data) > MAX_BYTES:
            raise FileError(tr("The recovery copy is too large to be one."), where=str(copy.path))
        head, _, text = data.decode("utf-8").partition("\n")
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
    """Give a copy up. Raises FileError where its program turns out to run, and nothing is removed."""
    head = _read_head(copy.path)
    if head is not None and copy.token in ("", _token(head)):
        if copy.on and _life(copy.path, head, own=copy.note is not None) is Life.RUNS:
            raise FileError(
                tr("The program that keeps this work was heard of again, so nothing was discarded."),
                where=str(copy.path),
                remedy=tr("Check on that computer whether the work is still open."),
            )
        _remove(copy.path)
    if copy.note is not None:
        _remove(copy.note)


def _found(place: Path, note: Path | None, known: Life | None = None) -> Copy | None:
    """The copy in a place, unless its program runs.

    known  what is known of its program already
    """
    head = _read_head(place)
    if head is None or "claim" in head:
        return None
    known = known or _life(place, head, own=note is not None)
    if known is Life.RUNS:
        return None
    title, written = str(head.get("title") or "Untitled"), str(head.get("written") or "")
    on = heard = ""
    if known is Life.SILENT:
        on = program_of(head).machine.partition("/")[0]
        beat = disk.changed(place)
        heard = time.strftime("%Y-%m-%dT%H:%M:%S%z", time.localtime(beat)) if beat is not None else ""
    of = _copied(place, note, head)
    return Copy(place, of, title[:MAX_TITLE], written[:40], note, _token(head), on, heard)


def _life(place: Path, head: dict[str, object], *, own: bool = False) -> Life:
    """What is known of the program that wrote a copy or note.

    own  whether the program's own folder tells of it, where earlier versions named no machine
    """
    author = program_of(head, programs.machine() if own else "")
    beat = disk.changed(place)
    if author.machine == programs.machine():
        return programs.life(author, beat, time.time())
    return programs.life(author, beat, disk.clock_of(place.parent))


def _token(head: dict[str, object]) -> str:
    """What tells a copy from any other, as letters and digits."""
    told = head.get("token") or head.get("sum")
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:16]


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
        held = json.loads(disk.read_regular(place, MAX_HEAD).partition(b"\n")[0])
    except (OSError, ValueError, RecursionError):
        return None
    return held if isinstance(held, dict) else None


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # a folder that vanished or became read-only: nothing can be done about it now
