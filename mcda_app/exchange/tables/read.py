# SPDX-License-Identifier: MIT
"""Read the sheets of a table file of any supported kind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from mcda_app.errors import FileError
from mcda_app.exchange.tables import ods, text
from mcda_app.exchange.tables.archive import MAX_FILE, Archive
from mcda_app.exchange.tables.grid import CLIPBOARD, Grid, whole_characters
from mcda_app.exchange.tables.xlsx import Workbook
from mcda_app.files import json_text
from mcda_app.i18n import tr

SUFFIXES = (".xlsx", ".ods", ".csv", ".tsv", ".txt")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_bytes(path: Path, remedy: str = "") -> bytes:
    """A file's bytes, up to a size that no decision table reaches.

    remedy  what to do if it is larger; what helps with a table if empty
    """
    too_large = tr("The file is larger than {limit} MB, far more than a decision table needs.")
    remedy = remedy or tr("Copy just the table into a new workbook and import that.")
    return json_text.read_bytes(path, MAX_FILE, too_large, remedy)


def read_table(path: Path) -> tuple[Grid, ...]:
    """The sheets of a file that are not empty; of a workbook only the visible ones.

    Raises FileError, within a second or two and in bounded memory, for anything unreadable.
    """
    return table_of(read_bytes(path), path.name)


def table_of(data: bytes, where: str) -> tuple[Grid, ...]:
    """As :func:`read_table`, of bytes; the kind is detected from the content, not from the name."""
    if not data.strip():
        raise FileError(tr("The file is empty."), where=where, remedy=tr("Choose a file with a table in it."))
    if data.startswith(b"PK"):
        sheets = _zipped(data, where)
    elif data.startswith(_OLE):
        raise _old_or_locked(data, where)
    elif data.lstrip()[:1] == b"<" or data.startswith((b"%PDF", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff")):
        raise FileError(
            tr("This is not a table but another kind of document."),
            where=where,
            remedy=tr("Save the table as .xlsx, .ods or .csv and import that."),
        )
    else:
        sheets = (text.read_text(data, where),)
    filled = tuple(sheet for sheet in sheets if sheet.cells)
    if not filled:
        raise FileError(tr("This table is empty."), where=where, remedy=tr("Choose another file."))
    return filled


def table_of_clipboard(content: str) -> Grid:
    """The cells that a spreadsheet program copied to the clipboard as text."""
    where = str(CLIPBOARD)
    if not content.strip():
        raise text.nothing_copied()
    characters = whole_characters(content)
    grid = text.parse_text(characters, where, delimiter="\t" if "\t" in characters else "")
    return replace(grid, name=where)


def _zipped(data: bytes, where: str) -> tuple[Grid, ...]:
    names = Archive(data, where).names
    if ods.CONTENT in names:
        return ods.read_sheets(data, where)
    if "xl/workbook.bin" in (name.casefold() for name in names):
        raise FileError(
            tr("This is a binary Excel workbook (.xlsb)."),
            where=where,
            remedy=tr("Save it as “Excel workbook (.xlsx)” and import that."),
        )
    book = Workbook(data, where)
    return tuple(book.read(info) for info in book.sheets if not info.hidden)


def _old_or_locked(data: bytes, where: str) -> FileError:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return FileError(
            tr("The workbook is protected by a password."),
            where=where,
            remedy=tr("Open it in a spreadsheet program, save it without a password, and import that."),
        )
    return FileError(
        tr("This is a workbook in the old Excel format (.xls)."),
        where=where,
        remedy=tr("Open it in a spreadsheet program, save it as .xlsx, and import that."),
    )
