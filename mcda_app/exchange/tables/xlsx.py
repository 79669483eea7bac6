# SPDX-License-Identifier: MIT
"""Read the values of Excel workbooks (.xlsx); formulas, macros and links are never followed.

Written for this program because untrusted files need limits that general readers do not set. Cells are
stored sparsely, so that one far-away cell costs nothing; merged ranges, dates and formulas without a stored
value are recognised.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from typing import NamedTuple

from mcda_app.errors import FileError
from mcda_app.exchange.tables.archive import ANOTHER_COPY, Archive, Attributes, too_large
from mcda_app.exchange.tables.grid import (
    Cell,
    Grid,
    Kind,
    Place,
    Span,
    cell_name,
    finite,
    parse_place,
    whole_characters,
)
from mcda_app.i18n import tr

MAX_CELLS = 200_000
MAX_FORMAT = 1_000
_DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), 45, 46, 47, *range(50, 59)))
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|General')
_EMPTY = re.compile(rb'<(?:row|c) r="[A-Z]{0,3}[0-9]+"[^<>]*/>')
"""Empty rows and cells, of which a formatted sheet can have millions."""
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def plain_text(text: str) -> str:
    """Decode the escapes of characters that XML cannot hold."""
    if "_x" not in text:
        return text
    decoded = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
    return whole_characters(decoded)


def _true(text: str) -> bool:
    return text in ("1", "true", "on")


def _is_zero(size: str) -> bool:
    """Whether a height or width is given and is zero."""
    return bool(size) and finite(size) == 0


def hidden_sheets(names: Sequence[str]) -> str:
    """A note on the sheets that are skipped."""
    quoted = ", ".join(f"“{name}”" for name in names[:20])
    return tr("Hidden sheets are not read: {names}.").format(names=quoted)


class SheetInfo(NamedTuple):
    """A sheet that can be read."""

    name: str
    part: str
    hidden: bool


class Workbook:
    """The sheets of a workbook, each read on demand."""

    def __init__(self, data: bytes, where: str) -> None:
        self._archive = Archive(data, where)
        self.where = where
        self._refuse_macros()
        self._book = self._main_part()
        self.sheets, self._strings_part, self._styles_part = self._contents()
        self._strings: list[str] | None = None
        self._dates: frozenset[int] | None = None
        self.notes: tuple[str, ...] = ()
        if any(name.casefold().startswith("xl/externallinks/") for name in self._archive.names):
            self.notes += (
                tr(
                    "The workbook refers to other workbooks. The values stored in it were read; no other "
                    "file was opened."
                ),
            )
        hidden = [info.name for info in self.sheets if info.hidden]
        if hidden:
            self.notes += (hidden_sheets(hidden),)

    def sheet(self, name: str) -> SheetInfo | None:
        return next((s for s in self.sheets if s.name == name), None)

    @property
    def archive(self) -> Archive:
        """The parts of the file."""
        return self._archive

    @property
    def main_part(self) -> str:
        """The part that lists the sheets."""
        return self._book

    @property
    def styles_part(self) -> str:
        return self._styles_part

    @property
    def texts(self) -> list[str]:
        """The texts that cells refer to by number."""
        return self._shared_strings()

    def relations(self, part: str) -> list[tuple[str, str, str]]:
        """Kind, id and target of what a part refers to inside the file."""
        return self._relations(part)

    def read(self, info: SheetInfo) -> Grid:
        """One sheet's cells, with the values stored when it was last saved."""
        reader = _SheetReader(self.where, info.name, self._shared_strings(), self._date_styles())
        self._archive.parse(info.part, reader.start, reader.end, reader.text, skip=_EMPTY)
        columns = {column for _, column in reader.cells}
        return Grid(
            info.name,
            reader.cells,
            tuple(reader.merged),
            self.notes,
            hidden_rows=frozenset(reader.hidden_rows & {row for row, _ in reader.cells}),
            hidden_columns=frozenset(
                column for column in columns if any(a <= column <= b for a, b in reader.hidden_columns)
            ),
        )

    def _refuse_macros(self) -> None:
        if any(name.lower().endswith("vbaproject.bin") for name in self._archive.names):
            raise FileError(
                tr("The workbook contains macros, which this program does not accept."),
                where=self.where,
                remedy=tr("Save it as “Excel workbook (.xlsx)”, which drops them, and import that."),
            )

    def _main_part(self) -> str:
        parts = [
            target
            for kind, _key, target in self._relations("")
            if kind.endswith("/officeDocument") and target in self._archive
        ]
        if not parts or not parts[0].casefold().endswith(".xml"):
            raise FileError(
                tr("This is not a readable Excel workbook."),
                where=self.where,
                remedy=tr("Save the table as .xlsx, .ods or .csv and import that."),
            )
        return parts[0]

    def _relations(self, part: str) -> list[tuple[str, str, str]]:
        """Kind, id and target of what a part refers to inside the file."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        relations: list[tuple[str, str, str]] = []

        def start(tag: str, values: Attributes) -> None:
            if tag == "Relationship" and values.get("TargetMode") != "External":
                target = values.get("Target", "").replace("\\", "/")
                full = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
                relations.append((values.get("Type", ""), values.get("Id", ""), posixpath.normpath(full)))

        if rels in self._archive:
            self._archive.parse(rels, start)
        return relations

    def _contents(self) -> tuple[tuple[SheetInfo, ...], str, str]:
        relations = self._relations(self._book)
        targets = {key: (kind, target) for kind, key, target in relations}
        sheets: list[SheetInfo] = []

        def start(tag: str, values: Attributes) -> None:
            if tag == "sheet":
                kind, target = targets.get(values.get("id", ""), ("", ""))
                if kind.endswith("/worksheet"):
                    hidden = values.get("state", "visible") != "visible"
                    sheets.append(SheetInfo(values.get("name", ""), target, hidden))

        self._archive.parse(self._book, start)
        parts = {kind.rpartition("/")[2]: target for kind, _key, target in relations}
        return tuple(sheets), parts.get("sharedStrings", ""), parts.get("styles", "")

    def _shared_strings(self) -> list[str]:
        """The workbook's texts. Empty if they are missing, which makes cells that refer to one faults."""
        if self._strings is None:
            reader = _StringsReader()
            if self._strings_part in self._archive:
                self._archive.parse(self._strings_part, reader.start, reader.end, reader.text)
            self._strings = reader.strings
        return self._strings

    def _date_styles(self) -> frozenset[int]:
        """Indices of the cell styles that show a number as a date or time."""
        if self._dates is None:
            reader = _StylesReader()
            if self._styles_part in self._archive:
                self._archive.parse(self._styles_part, reader.start, reader.end)
            self._dates = frozenset(reader.dates)
        return self._dates


class _StringsReader:
    """Texts that cells refer to by number; pronunciation aids are left out."""

    def __init__(self) -> None:
        self.strings: list[str] = []
        self._parts: list[str] = []
        self._in_text = self._in_phonetic = False

    def start(self, tag: str, _values: Attributes) -> None:
        if tag == "si":
            self._parts = []
        elif tag == "rPh":
            self._in_phonetic = True
        elif tag == "t":
            self._in_text = not self._in_phonetic

    def end(self, tag: str) -> None:
        if tag == "si":
            self.strings.append(plain_text("".join(self._parts)))
        elif tag == "rPh":
            self._in_phonetic = False
        elif tag == "t":
            self._in_text = False

    def text(self, piece: str) -> None:
        if self._in_text:
            self._parts.append(piece)


class _StylesReader:
    def __init__(self) -> None:
        self.dates: list[int] = []
        self._formats: set[str] = set()
        self._in_cells = False
        self._count = 0

    def start(self, tag: str, values: Attributes) -> None:
        if tag == "numFmt":
            code = _LITERAL.sub("", values.get("formatCode", "")[:MAX_FORMAT])
            if re.search(r"[ymdhs]", code, re.IGNORECASE):
                self._formats.add(values.get("numFmtId", ""))
        elif tag == "cellXfs":
            self._in_cells = True
        elif tag == "xf" and self._in_cells:
            number = values.get("numFmtId", "0")
            if number in self._formats or (number.isdecimal() and int(number) in _DATE_FORMATS):
                self.dates.append(self._count)
            self._count += 1

    def end(self, tag: str) -> None:
        if tag == "cellXfs":
            self._in_cells = False


class _SheetReader:
    def __init__(self, where: str, sheet: str, strings: list[str], dates: frozenset[int]) -> None:
        self.cells: dict[Place, Cell] = {}
        self.merged: list[Span] = []
        self.hidden_rows: set[int] = set()
        self.hidden_columns: list[tuple[int, int]] = []
        self._where, self._sheet, self._strings, self._dates = where, sheet, strings, dates
        self._row = self._column = -1
        self._type = self._style = ""
        self._formula = self._in_value = False
        self._parts: list[str] = []

    def start(self, tag: str, values: Attributes) -> None:
        if tag == "c":
            place = parse_place(values.get("r", ""))
            self._row, self._column = place if place else (self._row, self._column + 1)
            self._type, self._style = values.get("t", "n"), values.get("s", "0")
            self._formula = False
            self._parts = []
        elif tag in ("v", "t"):
            self._in_value = True
        elif tag == "f":
            self._formula = True
        elif tag == "row":
            number = values.get("r", "")
            self._row = int(number) - 1 if number.isdecimal() and len(number) < 8 else self._row + 1
            self._column = -1
            if _true(values.get("hidden", "")) or _is_zero(values.get("ht", "")):
                self.hidden_rows.add(self._row)
        elif tag == "col":
            first, last = values.get("min", ""), values.get("max", "")
            hidden = _true(values.get("hidden", "")) or _is_zero(values.get("width", ""))
            numbers = first.isdecimal() and last.isdecimal() and len(first + last) < 16
            if hidden and numbers and len(self.hidden_columns) < 1_000:
                self.hidden_columns.append((int(first) - 1, int(last) - 1))
        elif tag == "mergeCell":
            first, _, last = values.get("ref", "").partition(":")
            top, bottom = parse_place(first), parse_place(last or first)
            if top and bottom and len(self.merged) < 10_000:
                self.merged.append(Span(*top, *bottom))

    def text(self, piece: str) -> None:
        if self._in_value:
            self._parts.append(piece)

    def end(self, tag: str) -> None:
        if tag in ("v", "t"):
            self._in_value = False
        elif tag == "c":
            self._keep("".join(self._parts))

    def _no_text(self, at: Place) -> FileError:
        return FileError(
            tr("The text of cell {cell} cannot be found in the workbook.").format(cell=cell_name(*at)),
            where=tr("{where}, sheet “{sheet}”").format(where=self._where, sheet=self._sheet),
            remedy=str(ANOTHER_COPY),
        )

    def _keep(self, text: str) -> None:
        at = (self._row, self._column)
        cell = self._cell(text, at)
        if cell is not None:
            self.cells[at] = cell
            if len(self.cells) > MAX_CELLS:
                raise too_large(self._where)

    def _cell(self, text: str, at: Place) -> Cell | None:
        kind = self._type
        if not text.strip():
            # A formula whose result is an empty text is an empty cell; one never calculated is not.
            return Cell("", Kind.UNCOMPUTED, at) if self._formula and kind != "str" else None
        if kind == "s":
            if not (text.isdecimal() and len(text) < 10 and int(text) < len(self._strings)):
                raise self._no_text(at)
            text = self._strings[int(text)]
            return Cell(text, Kind.TEXT, at) if text.strip() else None
        if kind in ("str", "inlineStr"):
            return Cell(plain_text(text), Kind.TEXT, at)
        if kind == "b":
            return Cell("yes" if text.strip() == "1" else "no", Kind.BOOL, at)
        if kind == "e":
            return Cell(text, Kind.ERROR, at)
        if kind == "d" or (self._style.isdecimal() and int(self._style) in self._dates):
            return Cell(text, Kind.DATE, at)
        number = finite(text)
        return Cell(text, Kind.TEXT, at) if number is None else Cell(number, Kind.NUMBER, at)
