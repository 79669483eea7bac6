# SPDX-License-Identifier: MIT
"""A sheet before interpretation: cells with their addresses."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from enum import Enum
from functools import cache, cached_property
from math import isfinite
from typing import NamedTuple

from mcda_app.domain.score import ImportedCell
from mcda_app.i18n import tr, tr_lazy

MAX_SPREAD = 1_000_000
CLIPBOARD = tr_lazy("Clipboard")
"""The name of a pasted grid."""

Place = tuple[int, int]
"""Row and column, both from 0."""


class Kind(Enum):
    """What a cell holds."""

    TEXT = "text"
    NUMBER = "number"
    BOOL = "bool"
    DATE = "date"
    ERROR = "error"
    UNCOMPUTED = "uncomputed"


class Cell(NamedTuple):
    """One filled cell.

    value  a float for NUMBER, otherwise the text as stored
    at     its row and column in the sheet it came from
    """

    value: str | float
    kind: Kind
    at: Place

    @property
    def text(self) -> str:
        """The value on one line, as a person would write it."""
        if isinstance(self.value, float):
            return f"{self.value:.15g}"
        return " ".join(self.value.split())


class Span(NamedTuple):
    """Merged cells, ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True)
class Grid:
    """The filled cells of one sheet.

    name    the sheet's name; empty for a text file or the clipboard
    cells   place to cell; empty cells are absent
    merged  merged ranges; their value stands in the top left cell
    notes   sentences on how the sheet was read
    delimiter  the separator of a text file's cells; empty for other files
    hidden_rows, hidden_columns  those hidden in the file
    pivoted    whether it is a pivoted table, in which only cells have addresses
    """

    name: str
    cells: dict[Place, Cell]
    merged: tuple[Span, ...] = ()
    notes: tuple[str, ...] = ()
    transposed: bool = field(default=False)
    delimiter: str = ""
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    pivoted: bool = False

    @cached_property
    def rows(self) -> tuple[int, ...]:
        """Rows with anything in them, from the top."""
        return tuple(sorted({row for row, _ in self.cells}))

    @cached_property
    def columns(self) -> tuple[int, ...]:
        """Columns with anything in them, from the left."""
        return tuple(sorted({column for _, column in self.cells}))

    @cached_property
    def filled(self) -> dict[int, tuple[int, ...]]:
        """The columns with anything in them of each row, from the left."""
        by_row: dict[int, list[int]] = {}
        for row, column in sorted(self.cells):
            by_row.setdefault(row, []).append(column)
        return {row: tuple(columns) for row, columns in by_row.items()}

    def text(self, row: int, column: int) -> str:
        cell = self.cells.get((row, column))
        return "" if cell is None else cell.text

    def cell_at(self, row: int, column: int) -> Cell | None:
        """The cell at a place, or that of the merged range it lies in."""
        cell = self.cells.get((row, column))
        return cell if cell is not None else self._merged_cells.get((row, column))

    @cached_property
    def _merged_cells(self) -> dict[Place, Cell]:
        cells: dict[Place, Cell] = {}
        remaining = MAX_SPREAD
        for span in self.merged:
            cell = self.cells.get((span.top, span.left))
            # Merged ranges never overlap in a valid file; in a hostile one they would take forever.
            if cell is None or (span.top, span.left) in cells:
                continue
            rows = self.rows[bisect_left(self.rows, span.top) : bisect_right(self.rows, span.bottom)]
            columns = self.columns[
                bisect_left(self.columns, span.left) : bisect_right(self.columns, span.right)
            ]
            remaining -= len(rows) * len(columns)
            if remaining < 0:
                break
            cells.update(((row, column), cell) for row in rows for column in columns)
        return cells

    def transpose(self) -> Grid:
        """Rows and columns swapped; each cell keeps its original address."""
        return Grid(
            self.name,
            {(column, row): cell for (row, column), cell in self.cells.items()},
            tuple(Span(s.left, s.top, s.right, s.bottom) for s in self.merged),
            self.notes,
            not self.transposed,
            self.delimiter,
            self.hidden_columns,
            self.hidden_rows,
            self.pivoted,
        )

    def line_name(self, row: int) -> str:
        """A row as its file names it: a number, or letters if the table is transposed."""
        return column_name(row) if self.transposed else str(row + 1)

    def column_label(self, column: int) -> str:
        """A column as its file names it: letters, or a number if the table is transposed."""
        return str(column + 1) if self.transposed else column_name(column)

    def origin(self, row: int, column: int) -> ImportedCell | None:
        """A cell as the document records it; None for an empty cell of a table without a name."""
        pasted = self.name == str(CLIPBOARD)
        sheet = "" if pasted else self.name
        cell = self.cell_at(row, column)
        if cell is None and self.pivoted:
            return ImportedCell(sheet, pasted=pasted) if self.name else None
        at = cell.at if cell is not None else ((column, row) if self.transposed else (row, column))
        return ImportedCell(sheet, cell_name(*at), pasted)

    def where(self, row: int, column: int) -> str:
        """A cell's address for the user, such as ``Sheet “Scores”, cell B3``."""
        cell = self.cell_at(row, column)
        if cell is None and self.pivoted:
            return tr("Sheet “{grid}”").format(grid=self.name) if self.name else ""
        at = cell.at if cell is not None else ((column, row) if self.transposed else (row, column))
        name = cell_name(*at)
        return (
            tr("Sheet “{value}”, cell {name}").format(value=self.name, name=name)
            if self.name
            else tr("Cell {name}").format(name=name)
        )


def finite(text: str) -> float | None:
    """The number in a text; None if there is none or it is not finite."""
    try:
        number = float(text)
    except ValueError:
        return None
    return number if isfinite(number) else None


def whole_characters(text: str) -> str:
    """A text with each lone surrogate, which could be neither shown nor saved, replaced by U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def cell_name(row: int, column: int) -> str:
    """``B3`` for row 2, column 1, both from 0."""
    return f"{column_name(column)}{row + 1}"


def column_name(column: int) -> str:
    name = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        name = chr(65 + letter) + name
    return name


_PLACE = re.compile("([A-Za-z]{1,3})([0-9]{1,7})")


def parse_place(name: str) -> Place | None:
    """Row and column of a name such as ``B3`` or ``$B$3``; None if it is not one."""
    match = _PLACE.fullmatch(name.replace("$", "") if "$" in name else name)
    if match is None:
        return None
    letters, digits = match.groups()
    row = int(digits)
    return (row - 1, _column(letters)) if row else None


@cache  # by at most three letters
def _column(letters: str) -> int:
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - 64
    return column - 1
