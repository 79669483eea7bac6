# SPDX-License-Identifier: MIT
"""JSON files up to their format and version: read and parsed, each fault a sentence."""

from __future__ import annotations

import errno
import json
from pathlib import Path
from typing import NoReturn

from mcda_app.errors import FileError, NewerVersionError
from mcda_app.files import disk
from mcda_app.i18n import tr

MAX_BYTES = 64 * 1024 * 1024

Json = dict[str, object]


def parse_json(text: str, where: str) -> Json:
    """Parse a JSON object. Raises FileError that says where the text is not valid."""

    def refuse(name: str) -> NoReturn:
        raise ValueError(f"{name} is not a number")

    def unique(members: list[tuple[str, object]]) -> Json:
        result = dict(members)
        if len(result) != len(members):  # all but the last would be lost silently
            keys = [key for key, _ in members]
            repeated = next(key for key in keys if keys.count(key) > 1)
            raise FileError(
                tr("The file is damaged: “{key}” appears twice in one place.").format(key=repeated[:60]),
                where=where,
                remedy=tr("Open a backup or another copy; this one was left unchanged."),
            )
        return result

    try:
        data = json.loads(text, parse_constant=refuse, object_pairs_hook=unique)
    except json.JSONDecodeError as error:
        raise FileError(
            tr("The file is damaged or incomplete at line {lineno}, column {colno}.").format(
                lineno=error.lineno, colno=error.colno
            )
            if text.lstrip().startswith("{")
            else tr("This is not a project file."),
            where=where,
            remedy=tr("Open a backup or another copy; this one was left unchanged."),
        ) from error
    except (ValueError, RecursionError) as error:
        raise FileError(
            tr("This is not a project file: its content cannot be read."),
            where=where,
            remedy=tr("Choose another file; this one was left unchanged."),
        ) from error
    if not isinstance(data, dict):
        raise FileError(
            tr("This is not a project file: it contains no JSON object."),
            where=where,
            remedy=tr("Choose a file that ends in .mcda."),
        )
    return data


def check_format(data: Json, expected: str, newest: int, where: str) -> None:
    """Refuse another format or a newer version than this program can read."""
    actual, version = data.get("format"), data.get("version")
    if actual != expected:
        kind = f"“{actual[:60]}”" if isinstance(actual, str) else tr("no format")
        raise FileError(
            tr("This file says it is {kind}, not “{expected}”.").format(kind=kind, expected=expected),
            where=where,
            remedy=tr("Choose another file."),
        )
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise FileError(tr("The file's version is not a whole number from 1."), where=where)
    if version > newest:
        raise NewerVersionError(
            tr(
                "The file was written by a newer version of this program (format {version}; this "
                "version reads up to {newest})."
            ).format(version=version, newest=newest),
            where=where,
            remedy=tr("Update the program to open it; the file was left unchanged."),
        )


def read_text(path: Path, max_bytes: int = MAX_BYTES) -> str:
    """The text of a file of limited size. Raises FileError if it cannot be read."""
    too_large = tr("The file is larger than {limit} MB, too large for a project.")
    data = read_bytes(path, max_bytes, too_large, tr("Choose another file."))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileError(
            tr("This is not a UTF-8 text file, so it is not a project file."),
            where=str(path),
            remedy=tr("Choose a file that ends in .mcda."),
        ) from error


def read_bytes(path: Path, max_bytes: int, too_large: str, remedy: str) -> bytes:
    """The content of a file that the user chose. Raises FileError if it cannot be read.

    too_large, remedy  what to say of a file of more than max_bytes, with “{limit}” for the limit in megabytes
    """
    try:
        data = disk.read_regular(path, max_bytes, links=True)
    except disk.NotAFileError as error:
        what = (
            tr("This is a folder, not a file.")
            if error.folder
            else tr("This is a device or pipe, not a file.")
        )
        remedy = tr("Choose a file in it.") if error.folder else tr("Choose a file.")
        raise FileError(what, where=str(path), remedy=remedy) from error
    except OSError as error:
        raise FileError(
            tr("The file cannot be read: {error}.").format(error=cause_of(error)),
            where=str(path),
            remedy=tr("Check that it exists and that you have permission to read it."),
        ) from error
    if len(data) > max_bytes:
        raise FileError(too_large.format(limit=max_bytes // 2**20), where=str(path), remedy=remedy)
    return data


def cause_of(error: OSError) -> str:
    """Why the system refused, in a few words."""
    if isinstance(error, disk.NotAFileError):
        return (
            tr("it is a link, and links are not followed")
            if error.link
            else tr("there is a folder with that name")
            if error.folder
            else tr("it is a device or pipe, not a file")
        )
    causes = {
        errno.EEXIST: tr("that name is already in use"),
        errno.ENOENT: tr("the file or its folder does not exist"),
        errno.EACCES: tr("you have no permission"),
        errno.EPERM: tr("you have no permission"),
        errno.EROFS: tr("the disk is read-only"),
        errno.ENOSPC: tr("the disk is full"),
        errno.EDQUOT: tr("your disk quota is used up"),
        errno.EISDIR: tr("there is a folder with that name"),
        errno.ENOTDIR: tr("part of the path is not a folder"),
        errno.ENAMETOOLONG: tr("the name is too long"),
    }
    return causes.get(error.errno or 0, (error.strerror or tr("the system refused")).lower())
