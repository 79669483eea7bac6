# SPDX-License-Identifier: MIT
"""Opening and saving project files."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

from mcda_app.domain.project import Project
from mcda_app.errors import ContentError, FileError, SaveError
from mcda_app.files import disk
from mcda_app.files.codec import decode, encode
from mcda_app.files.codec.json_reader import Node
from mcda_app.files.indented_json import indented
from mcda_app.files.json_text import MAX_BYTES, Json, cause_of, check_format, parse_json, read_text
from mcda_app.files.leftovers import sweep
from mcda_app.i18n import tr

FORMAT = "mcda-project"
VERSION = 5
SUFFIX = ".mcda"


def _from_version_1(data: Json) -> Json:
    from mcda_app.files.migration.version_1 import to_version_2  # most files need none

    return to_version_2(data)


def _from_version_2(data: Json) -> Json:
    """Version 3 has actors, forums and scores computed for coalitions, of which version 2 knew none."""
    return data


def _from_version_3(data: Json) -> Json:
    if not isinstance(data.get("workshop"), dict):
        return data
    from mcda_app.files.migration.version_3 import to_version_4

    return to_version_4(data)


def _from_version_4(data: Json) -> Json:
    """Version 5 has weighted value, doubts, futures and rules of the house, of which version 4 knew none."""
    return data


MIGRATIONS: dict[int, Callable[[Json], Json]] = {
    1: _from_version_1,
    2: _from_version_2,
    3: _from_version_3,
    4: _from_version_4,
}
"""From each older version to the next; version 1 is the first."""


def dumps(project: Project) -> str:
    """The text of a project file: the same project always gives the same text."""
    data = {"format": FORMAT, "version": VERSION, **encode.project(project)}
    return indented(data) + "\n"


def compact(project: Project) -> str:
    """The same on one line, in a quarter of the time, for copies not meant to be read."""
    data = {"format": FORMAT, "version": VERSION, **encode.project(project)}
    text = json.dumps(data, separators=(",", ":"), allow_nan=False)
    if "\\ud" not in text:
        return text
    return _encode(json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)).decode()


def loads(text: str, where: str = "") -> Project:
    """The project in a text. Raises ContentError that lists every fault by its path."""
    data = parse_json(text, where)
    data = _migrate(data, FORMAT, VERSION, where)
    faults: list[str] = []
    body = {k: v for k, v in data.items() if k not in ("format", "version")}
    project = decode.project(Node(body, "", faults))
    refuse_faults(faults, where)
    return project


def open_project(path: Path) -> Project:
    """The project in a file. Raises FileError, listing every fault, if it cannot be read."""
    return loads(read_text(path), str(path))


def save_project(project: Project, path: Path, *, links: bool = True, rights: int | None = None) -> None:
    """Save atomically: a new file replaces the old one once it is on disk.

    links   whether to resolve a link, as when the user has just named it; the path of an open file was
            resolved when it was opened, and a link there now was not the user's choice
    rights  mode bits that the file may have at most; those of the old file, or the default, if None
    """
    data = _encode(dumps(project))
    if len(data) > MAX_BYTES:
        raise FileError(
            tr("The project is larger than {max_bytes} MB and could not be reopened.").format(
                max_bytes=MAX_BYTES // 2**20
            ),
            where=str(path),
            remedy=tr("Shorten its texts or remove issues; your work is still open."),
        )
    write_atomically(resolve_link(path) if links else path, data, rights=rights)


def _encode(text: str) -> bytes:
    """The text in UTF-8; lone surrogates, which a damaged paste may contain, are replaced by U+FFFD."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return whole.encode("utf-8")


def _migrate(data: Json, expected: str, newest: int, where: str) -> Json:
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
            remedy=tr("Correct it in a text editor or open another copy; the file was left unchanged."),
        )


def stem_of(path: Path) -> str:
    """A file's name without its ending; “rankings” for one such as “.pdf” that has no name."""
    return "rankings" if not path.stem or path.stem.startswith(".") else path.stem


def resolve_link(path: Path) -> Path:
    """The target of a link that the user named; resolved once, when the file is opened."""
    return Path(os.path.realpath(path)) if os.path.islink(path) else path


def write_atomically(path: Path, data: bytes, *, rights: int | None = None) -> None:
    """Write data to a path atomically, or leave the file untouched.

    rights  mode bits that the file may have at most; those of the old file, or the default, if None
    Raises FileError, also for a link, whose target the user did not choose.
    """
    temporary = ""
    try:
        existing = disk.existing_file(path)
        mode = disk.usual_mode() if existing is None else existing.st_mode & 0o777
        if existing is not None and not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        if rights is not None:
            mode &= rights
        temporary = disk.write_beside(path, data, mode)
        if existing is not None:
            _copy_acl(path, temporary, mode)
        disk.replace(temporary, path)
        temporary = ""
        disk.flush_folder(path.parent)
    except OSError as error:
        raise _save_error(path, error) from error
    finally:
        if temporary:
            disk.drop(temporary)
    sweep(path.parent)


def write_new(path: Path, data: bytes, *, rights: int | None = None) -> None:
    """Write a file that must not exist yet. Raises FileError if anything has its name.

    rights  mode bits that the file may have at most; the default if None
    """
    mode = disk.usual_mode()
    try:
        disk.create(path, data, mode if rights is None else mode & rights, sync=True)
    except OSError as error:
        raise _save_error(path, error) from error


def _save_error(path: Path, error: OSError) -> SaveError:
    return SaveError(
        tr("The file was not saved: {error}.").format(error=cause_of(error)),
        where=str(path),
        remedy=tr("Save it under another name or in another folder; your work is still open."),
    )


def _copy_acl(path: Path, temporary: str, mode: int) -> None:
    """Copy the access control list of the file that is replaced; failing that, restrict it to its owner.

    Without the list, the group bits would grant more than the group had.
    """
    if not disk.has_list(path):
        return
    name = "system.posix_acl_access"
    try:
        os.setxattr(temporary, name, os.getxattr(path, name))
    except OSError:
        os.chmod(temporary, mode & 0o700)
