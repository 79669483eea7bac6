# SPDX-License-Identifier: MIT
"""Opening and saving project files."""

from __future__ import annotations

import contextlib
import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

from mcda_app.domain.project import Project
from mcda_app.errors import ContentError, FileError
from mcda_app.files import disk
from mcda_app.files.codec import decode, encode
from mcda_app.files.codec.json_reader import Node
from mcda_app.files.json_text import MAX_BYTES, Json, cause_of, check_format, parse_json, read_text
from mcda_app.files.leftovers import sweep
from mcda_app.i18n import tr

FORMAT = "mcda-project"
VERSION = 2
SUFFIX = ".mcda"


def _from_version_1(data: Json) -> Json:
    from mcda_app.files.migration.version_1 import to_version_2  # most files need none

    return to_version_2(data)


MIGRATIONS: dict[int, Callable[[Json], Json]] = {1: _from_version_1}
"""From each older version to the next; version 1 is the first."""


def dumps(project: Project) -> str:
    """The text of a project file: the same project always gives the same text."""
    held = {"format": FORMAT, "version": VERSION, **encode.project(project)}
    return json.dumps(held, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def compact(project: Project) -> str:
    """The same on one line, in a quarter of the time: for copies that nobody reads."""
    held = {"format": FORMAT, "version": VERSION, **encode.project(project)}
    text = json.dumps(held, separators=(",", ":"), allow_nan=False)
    if "\\ud" not in text:
        return text
    return _encoded(json.dumps(held, ensure_ascii=False, separators=(",", ":"), allow_nan=False)).decode()


def loads(text: str, where: str = "") -> Project:
    """The project in a text; ContentError lists every fault by its path."""
    data = parse_json(text, where)
    data = _current(data, FORMAT, VERSION, where)
    faults: list[str] = []
    body = {k: v for k, v in data.items() if k not in ("format", "version")}
    project = decode.project(Node(body, "", faults))
    refuse_faults(faults, where)
    return project


def open_project(path: Path) -> Project:
    """The project in a file; FileError, with every fault by its place, for one that cannot be read."""
    return loads(read_text(path), str(path))


def save_project(project: Project, path: Path, *, links: bool = True, rights: int | None = None) -> None:
    """Write all of it or nothing: a new file takes the old one's place once it is on disk.

    links   whether a link is resolved, as where the user named it just now; what was opened long ago was
            resolved then, and a link that stands there by now was not chosen
    rights  the most that the file may have, in the system's bits; as the one before it, or as usual, if None
    """
    data = _encoded(dumps(project))
    if len(data) > MAX_BYTES:
        raise FileError(
            tr("The project is larger than {max_bytes} MB and could not be opened again.").format(
                max_bytes=MAX_BYTES // 2**20
            ),
            where=str(path),
            remedy=tr("Shorten its texts or remove issues; your work is still open."),
        )
    write_atomically(resolved(path) if links else path, data, rights=rights)


def _encoded(text: str) -> bytes:
    """The text in UTF-8. Halves of characters, as a damaged paste may hold, become the replacement sign."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return whole.encode("utf-8")


def _current(data: Json, expected: str, newest: int, where: str) -> Json:
    check_format(data, expected, newest, where)
    version = data["version"]
    while isinstance(version, int) and version < newest:
        data = MIGRATIONS[version](data)
        version += 1
    return data


def refuse_faults(faults: list[str], where: str) -> None:
    if faults:
        count = (
            tr("one fault")
            if len(faults) == 1
            else tr("{faults_count} faults").format(faults_count=len(faults))
        )
        raise ContentError(
            tr("The content has {count}.").format(count=count),
            faults,
            where=where,
            remedy=tr("Correct it in a text editor or open another copy; the file was left as it is."),
        )


def stem_of(path: Path) -> str:
    """A file's name without its ending; a name of the program's own for one such as “.pdf” that has none."""
    return "rankings" if not path.stem or path.stem.startswith(".") else path.stem


def resolved(path: Path) -> Path:
    """The file itself that a user named, where they named a link to it: resolved once, when it is opened."""
    return Path(os.path.realpath(path)) if os.path.islink(path) else path


def write_atomically(path: Path, data: bytes, *, rights: int | None = None) -> None:
    """Replace path by data, or leave it untouched and say why.

    rights  the most that the file may have, in the system's bits; as a file before it, or as usual, if None
    Raises FileError, for a link as well: what it leads to was not chosen by whoever named it.
    """
    temporary = ""
    try:
        before = disk.standing(path)
        mode = disk.usual_mode() if before is None else before.st_mode & 0o777
        if before is not None and not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        if rights is not None:
            mode &= rights
        temporary = disk.write_beside(path, data, mode)
        if before is not None:
            _keep_list(path, temporary, mode)
        disk.replace(temporary, path)
        temporary = ""
        _sync_folder(path.parent)
    except OSError as error:
        raise _not_saved(path, error) from error
    finally:
        if temporary:
            disk.drop(temporary)
    sweep(path.parent)


def write_new(path: Path, data: bytes, *, rights: int | None = None) -> None:
    """Write a file that must not be there yet. Raises FileError where anything stands.

    rights  the most that the file may have; as usual if None
    """
    mode = disk.usual_mode()
    try:
        disk.create(path, data, mode if rights is None else mode & rights, sync=True)
    except OSError as error:
        raise _not_saved(path, error) from error


def _not_saved(path: Path, error: OSError) -> FileError:
    return FileError(
        tr("The file was not saved: {error}.").format(error=cause_of(error)),
        where=str(path),
        remedy=tr("Save it under another name or in another folder; your work is still open."),
    )


def _keep_list(path: Path, temporary: str, mode: int) -> None:
    """Give a file the list of access of the one whose place it takes; else its owner's rights alone.

    Without the list, the bits of the group would tell more than the group had.
    """
    if not disk.has_list(path):
        return
    name = "system.posix_acl_access"
    try:
        os.setxattr(temporary, name, os.getxattr(path, name))
    except OSError:
        os.chmod(temporary, mode & 0o700)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open a folder to flush it
        return
    # The file is in place by now; network drives that cannot flush a folder have saved it all the same.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
