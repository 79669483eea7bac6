# SPDX-License-Identifier: MIT
"""Where things stand in the workbook, so that formulas on one sheet can point at another."""

from __future__ import annotations

from typing import NamedTuple

from xlsxwriter.utility import xl_range_abs, xl_rowcol_to_cell

from mcda_app.exchange.excel.sheet_names import quoted


def cell(row: int, column: int) -> str:
    """A cell on the same sheet."""
    return str(xl_rowcol_to_cell(row, column))


def fixed(row: int, column: int) -> str:
    return str(xl_rowcol_to_cell(row, column, row_abs=True, col_abs=True))


def span(row: int, column: int, last_row: int, last_column: int) -> str:
    return str(xl_range_abs(row, column, last_row, last_column))


class Block(NamedTuple):
    """A rectangle of cells on a sheet: one row an option (or one row in all), one column a criterion."""

    row: int
    column: int
    rows: int
    columns: int

    def at(self, row: int, column: int) -> str:
        return cell(self.row + row, self.column + column)

    def line(self, row: int) -> str:
        """One row, fixed."""
        first = self.row + row
        return span(first, self.column, first, self.column + self.columns - 1)

    def stack(self, column: int) -> str:
        """One column, fixed."""
        at = self.column + column
        return span(self.row, at, self.row + self.rows - 1, at)

    def whole(self) -> str:
        return span(self.row, self.column, self.row + self.rows - 1, self.column + self.columns - 1)


class LevelsRef(NamedTuple):
    """Where a criterion's labels and numbers stand on the sheet Levels."""

    labels: str
    numbers: str
    low: str
    high: str


class Refs(NamedTuple):
    """What issue sheets need of the others.

    shares  criterion id to the cell of its normalised project weight
    levels  criterion id to its labels and numbers
    """

    shares: dict[str, str]
    levels: dict[str, LevelsRef]
    method: str
    normalisation: str


def on(sheet: str, reference: str) -> str:
    """A reference as other sheets write it."""
    return f"{quoted(sheet)}!{reference}"
