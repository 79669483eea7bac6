# SPDX-License-Identifier: MIT
"""Tables in text: .csv, .tsv and what a spreadsheet puts on the clipboard."""

from __future__ import annotations

import codecs
import csv
import io
import unicodedata
from collections import Counter
from itertools import chain

from mcda_app.errors import FileError
from mcda_app.exchange.tables.grid import Cell, Grid, Kind, Place
from mcda_app.exchange.tables.xlsx import MAX_CELLS
from mcda_app.i18n import tr

MAX_TEXT = 8 * 2**20
DELIMITERS = "\t;,|"
_FORMULA_SIGNS = "=+-@"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)


def decode(data: bytes, where: str) -> tuple[str, str]:
    """The text and its encoding. Raises FileError if the data is not text."""
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return _decoded(data, codec, where), name
    if b"\0" in data[:4096]:
        half = len(data[:4096]) // 2
        low, high = data[1:4096:2].count(0), data[0:4096:2].count(0)
        if max(low, high) < half // 3:
            raise _no_text(where)
        return _decoded(data, "utf-16-le" if low > high else "utf-16-be", where), "UTF-16"
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        return _decoded(data, "cp1252", where), "Windows-1252"


def _decoded(data: bytes, codec: str, where: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise _no_text(where) from error


def _no_text(where: str) -> FileError:
    return FileError(
        tr("This file contains no text that can be read as a table."),
        where=where,
        remedy=tr("Save the table as .xlsx, .ods or .csv (UTF-8) and import that."),
    )


def read_text(data: bytes, where: str) -> Grid:
    """The table in a text file; its notes say how it was read."""
    text, encoding = decode(data, where)
    if any(ch < " " and ch not in "\t\r\n\f" for ch in text[:10_000]):
        raise _no_text(where)
    notes = []
    if encoding == "Windows-1252":
        notes.append(tr("The text is not UTF-8; it was read as Windows-1252. Check letters with accents."))
    return parse_text(text, where, tuple(notes))


def parse_text(text: str, where: str, notes: tuple[str, ...] = (), delimiter: str = "") -> Grid:
    """The cells of a text. Without a delimiter, the one that splits most lines alike is used."""
    if len(text) > MAX_TEXT:
        raise FileError(
            tr("The text is far too long for a decision table."),
            where=where,
            remedy=tr("Import only the table."),
        )
    if text[:4].lower() == "sep=" and len(text) > 5:
        first, _, text = text.partition("\n")
        delimiter = first.strip("\r")[4:5] or delimiter
    delimiter = delimiter or guess_delimiter(text)
    if text.count(delimiter) + text.count("\n") > MAX_CELLS:
        raise FileError(
            tr("The table has far too many cells for a decision table."),
            where=where,
            remedy=tr("Import only the part with options and criteria."),
        )
    cells: dict[Place, Cell] = {}
    for row, line in enumerate(_lines(text, delimiter, where)):
        for column, text_of_cell in enumerate(line):
            if text_of_cell.strip():
                cells[row, column] = Cell(unescape_formula(text_of_cell), Kind.TEXT, (row, column))
    return Grid("", cells, (), notes, delimiter=delimiter)


def _lines(text: str, delimiter: str, where: str) -> list[list[str]]:
    """The lines of a text as cells. An unclosed quote is refused, since it would swallow lines."""
    lines: list[list[str]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    first_line = 1
    try:
        for line in reader:
            lines.append(line)
            first_line = reader.line_num + 1
    except csv.Error as error:
        loose = _each_on_its_line(text, delimiter)
        if loose is not None:
            return loose
        raise FileError(
            tr("The text ends inside a quoted cell or contains an extremely long cell."),
            where=tr("{where}, line {line}").format(where=where, line=first_line),
            remedy=tr("Save the table again as .csv and import that."),
        ) from error
    return lines


def _each_on_its_line(text: str, delimiter: str) -> list[list[str]] | None:
    """Lines with quotes inside their cells, such as “"Big" plan”; None if a cell spans several of them."""
    # A quote left open to the end swallows the empty line added here.
    reader = csv.reader(chain(io.StringIO(text, newline=""), [""]), delimiter=delimiter)
    try:
        lines = list(reader)
    except csv.Error:
        return None
    return lines[:-1] if reader.line_num == len(lines) else None


def guess_delimiter(text: str) -> str:
    """The delimiter that splits the most lines into the same number of cells, at least two."""
    sample = "\n".join(text[:200_000].splitlines()[:200])
    best, best_count = ",", 0
    for sign in DELIMITERS:
        try:
            widths = Counter(len(line) for line in csv.reader(io.StringIO(sample), delimiter=sign) if line)
        except csv.Error:
            continue
        alike = max((count * 100 + min(width, 99) for width, count in widths.items() if width > 1), default=0)
        if alike > best_count:
            best, best_count = sign, alike
    return best


def nothing_copied() -> FileError:
    """What is said where the clipboard holds no text, such as a picture."""
    return FileError(
        tr("There is no table on the clipboard."),
        remedy=tr("Copy cells in a spreadsheet program, then paste here."),
    )


def escape_formula(text: str) -> str:
    """Escape a text that spreadsheet programs would open as a formula."""
    return f"'{text}" if _like_formula(text) else text


def unescape_formula(text: str) -> str:
    """Undo :func:`escape_formula`."""
    return text[1:] if text[:1] == "'" and _like_formula(text[1:]) else text


def _like_formula(text: str) -> bool:
    """Some programs also skip leading blanks and accept full-width signs."""
    if text[:1] in ("\t", "\r"):
        return True
    return unicodedata.normalize("NFKC", text).lstrip().startswith(tuple(_FORMULA_SIGNS))
