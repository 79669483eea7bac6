# SPDX-License-Identifier: MIT
"""Read the stored values of OpenDocument spreadsheets (.ods)."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.errors import FileError
from mcda_app.exchange.tables.archive import Archive, Attributes, too_large
from mcda_app.exchange.tables.grid import Cell, Grid, Kind, Place, Span, finite
from mcda_app.exchange.tables.xlsx import MAX_CELLS, hidden_sheets
from mcda_app.i18n import tr

CONTENT = "content.xml"
_KINDS = {
    "float": Kind.NUMBER,
    "percentage": Kind.NUMBER,
    "currency": Kind.NUMBER,
    "date": Kind.DATE,
    "time": Kind.DATE,
    "boolean": Kind.BOOL,
}


def read_sheets(data: bytes, where: str) -> tuple[Grid, ...]:
    """All sheets of a spreadsheet. Raises FileError where it is encrypted, damaged or too large."""
    archive = Archive(data, where)
    if "META-INF/manifest.xml" in archive:
        refuse_encrypted(archive, where)
    reader = _Reader(where)
    archive.parse(CONTENT, reader.start, reader.end, reader.text)
    hidden = reader.hidden_sheets
    notes = (hidden_sheets(hidden),) if hidden else ()
    return tuple(replace(sheet, notes=notes) for sheet in reader.sheets)


def refuse_encrypted(archive: Archive, where: str) -> None:
    """Raises FileError if a password protects the file's parts."""

    def start(tag: str, _values: Attributes) -> None:
        if tag == "encryption-data":
            raise FileError(
                tr("The spreadsheet is protected by a password."),
                where=where,
                remedy=tr("Open it, save it without a password, and import that."),
            )

    archive.parse("META-INF/manifest.xml", start)


def _count(values: Attributes, name: str) -> int:
    text = values.get(name, "1")
    return max(1, int(text)) if text.isdecimal() and len(text) < 9 else 1


class _Reader:
    def __init__(self, where: str) -> None:
        self.sheets: list[Grid] = []
        self.hidden_sheets: list[str] = []
        self._style = ""
        self._hidden_styles: set[str] = set()
        self._hidden = False
        self._across = 0
        self._hidden_rows: set[int] = set()
        self._hidden_columns: list[tuple[int, int]] = []
        self._hidden_row = False
        self._where = where
        self._name = ""
        self._depth = self._annotations = 0
        self._cells: dict[Place, Cell] = {}
        self._merged: list[Span] = []
        self._row = self._column = 0
        self._rows = self._columns = 1
        self._line: dict[int, tuple[str | float, Kind]] = {}
        self._values: Attributes = {}
        self._in_cell = self._in_text = False
        self._paragraphs: list[str] = []

    def start(self, tag: str, values: Attributes) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self._name = values.get("name", "")
                self._cells, self._merged, self._row = {}, [], 0
                self._hidden_rows, self._hidden_columns, self._across = set(), [], 0
                self._hidden = values.get("style-name", "") in self._hidden_styles
        elif self._depth == 0:
            if tag == "style":
                self._style = values.get("name", "")
            elif tag == "table-properties" and values.get("display") == "false":
                self._hidden_styles.add(self._style)
        elif self._depth != 1:
            return
        elif tag == "table-row":
            self._rows = _count(values, "number-rows-repeated")
            self._column, self._line = 0, {}
            self._hidden_row = values.get("visibility", "visible") != "visible"
        elif tag == "table-column":
            count = _count(values, "number-columns-repeated")
            if values.get("visibility", "visible") != "visible":
                self._hidden_columns.append((self._across, self._across + count - 1))
            self._across += count
        elif tag in ("table-cell", "covered-table-cell"):
            self._values = values
            self._columns = _count(values, "number-columns-repeated")
            self._in_cell, self._paragraphs = True, []
            across, down = (_count(values, f"number-{n}-spanned") for n in ("columns", "rows"))
            if across > 1 or down > 1:
                at = Span(self._row, self._column, self._row + down - 1, self._column + across - 1)
                self._merged.append(at)
        elif tag == "annotation":
            self._annotations += 1
        elif tag == "p" and not self._annotations:
            self._in_text = True
            self._paragraphs.append("")
        elif self._in_text and tag in ("s", "tab", "line-break"):
            self._paragraphs[-1] += " "

    def text(self, piece: str) -> None:
        if self._in_cell and self._in_text and not self._annotations and self._paragraphs:
            self._paragraphs[-1] += piece

    def end(self, tag: str) -> None:
        if tag == "table":
            self._depth -= 1
            if self._depth == 0:
                self._end_sheet()
        elif self._depth != 1:
            return
        elif tag == "annotation":
            self._annotations = max(0, self._annotations - 1)
        elif tag == "p" and not self._annotations:
            self._in_text = False
        elif tag in ("table-cell", "covered-table-cell"):
            self._end_cell()
        elif tag == "table-row":
            self._end_row()

    def _end_sheet(self) -> None:
        if self._hidden:
            if self._cells:
                self.hidden_sheets.append(self._name)
            return
        ranges = self._hidden_columns[:1_000]
        columns = {column for _, column in self._cells}
        self.sheets.append(
            Grid(
                self._name,
                self._cells,
                tuple(self._merged[:10_000]),
                hidden_rows=frozenset(self._hidden_rows),
                hidden_columns=frozenset(c for c in columns if any(a <= c <= b for a, b in ranges)),
            )
        )

    def _end_cell(self) -> None:
        self._in_cell = False
        content = self._content()
        if content is not None:
            if len(self._line) + self._columns > MAX_CELLS:
                raise too_large(self._where)
            for column in range(self._column, self._column + self._columns):
                self._line[column] = content
        self._column += self._columns

    def _content(self) -> tuple[str | float, Kind] | None:
        values, text = self._values, "\n".join(self._paragraphs)
        kind = _KINDS.get(values.get("value-type", ""), Kind.TEXT)
        if kind is Kind.NUMBER:
            number = finite(values.get("value", ""))
            return (text, Kind.TEXT) if number is None else (number, kind)
        if kind is Kind.BOOL:
            return ("yes" if values.get("boolean-value") == "true" else "no"), kind
        if kind is Kind.DATE:
            return values.get("date-value", values.get("time-value", text)), kind
        if text.startswith(("Err:", "#")) and "formula" in values:
            return text, Kind.ERROR
        if not text.strip():
            uncomputed = "formula" in values and "value-type" not in values
            return ("", Kind.UNCOMPUTED) if uncomputed else None
        return text, kind

    def _end_row(self) -> None:
        if self._line:
            if len(self._cells) + len(self._line) * self._rows > MAX_CELLS:
                raise too_large(self._where)
            for row in range(self._row, self._row + self._rows):
                for column, (value, kind) in self._line.items():
                    self._cells[row, column] = Cell(value, kind, (row, column))
                if self._hidden_row:
                    self._hidden_rows.add(row)
        self._row += self._rows
