# SPDX-License-Identifier: MIT
"""How formulas refer to cells, and the names of the cells that are read back from a workbook.

A name moves with its cells and survives another program's saving; what stands in the cells, which users
write, never says what they are.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.exchange.excel.value_formulas import PointsReference
from mcda_app.exchange.tables.grid import column_name

LAYOUT = 9
"""The layout of the workbook: raised whenever cells, formulas or texts move or change.

1  without names for scores and judgements; the powers of matrices go up to the 64th
2  the project inside is a file of format version 1
3  the project inside is a file of format version 2
4  without a sheet of partners
5  the percentages on a workshop's sheet are texts; without a sheet of its ballots
6  without a sheet of futures
7  the reasons of scores across all columns; without a sheet of the answer at a glance
8  without a sheet of what to mind, and without one of the audit trail
9  the current one
"""
CHECKSUM_FROM = 2
"""The first layout that keeps the checksum of a workshop's sheet."""
PARTNERS_FROM = 5
"""The first layout that has a sheet of partners."""
GLANCE_FROM = 8
"""The first layout whose first sheet is the answer at a glance."""
CAUTIONS_FROM = 9
"""The first layout that has a sheet of what to mind."""
METHOD_NAME, NORMALISATION_NAME = "method", "normalisation"
CRITERIA_PAIRS_NAME = "criteria_in_pairs"
PARTNERS_ISSUE_NAME, PARTNER_SWITCHES_NAME = "partners_issue", "partners_switches"
"""Yellow cells that are not inputs of the project: an issue and a coalition to look at."""


def methods_in(settings: MethodSettings) -> tuple[Method, ...]:
    """The methods that a project's workbook computes: weighted value only where it is the project's own."""
    return tuple(m for m in Method if m is not Method.VALUE or settings.method is Method.VALUE)


def weight_name(criterion: int) -> str:
    """The yellow weight of a criterion, counted from 1."""
    return f"weight_{criterion}"


def levels_name(criterion: int) -> str:
    """The numbers behind a criterion's labels."""
    return f"levels_{criterion}"


def scores_name(issue: int) -> str:
    """(options, criteria) scores of an issue, counted from 1."""
    return f"scores_{issue}"


def takes_part_name(issue: int) -> str:
    """(options,) whether each takes part."""
    return f"takes_part_{issue}"


def own_weights_name(issue: int) -> str:
    """(criteria,) weights that an issue has of its own."""
    return f"own_weights_{issue}"


def judgements_name(issue: int, criterion: int) -> str:
    """(options, options) comparisons of options, of which the upper triangle is filled in."""
    return f"judgements_{issue}_{criterion}"


letters = lru_cache(maxsize=1024)(column_name)


def cell(row: int, column: int) -> str:
    """A cell on the same sheet, relative; row and column from 0."""
    return f"{letters(column)}{row + 1}"


def fixed(row: int, column: int) -> str:
    """A cell on the same sheet, absolute."""
    return f"${letters(column)}${row + 1}"


def span(row: int, column: int, last_row: int, last_column: int) -> str:
    """Cells from the first to the last, absolute; one cell's own reference if they are the same."""
    first, last = fixed(row, column), fixed(last_row, last_column)
    return first if first == last else f"{first}:{last}"


def quoted(sheet: str) -> str:
    """A sheet's name as formulas write it."""
    doubled = sheet.replace("'", "''")
    return f"'{doubled}'"


def on(sheet: str, reference: str) -> str:
    """A reference as other sheets write it."""
    return f"{quoted(sheet)}!{reference}"


def text_formula(text: str) -> str:
    """A text as formulas write it."""
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


class Block(NamedTuple):
    """A rectangle of cells on a sheet: one row an option (or one row in all), one column a criterion."""

    row: int
    column: int
    rows: int
    columns: int

    def at(self, row: int, column: int) -> str:
        """One cell, relative; row and column from the block's first."""
        return cell(self.row + row, self.column + column)

    def line(self, row: int) -> str:
        """One row, absolute."""
        first = self.row + row
        return span(first, self.column, first, self.column + self.columns - 1)

    def stack(self, column: int) -> str:
        """One column, absolute."""
        first = self.column + column
        return span(self.row, first, self.row + self.rows - 1, first)

    def whole(self) -> str:
        return span(self.row, self.column, self.row + self.rows - 1, self.column + self.columns - 1)


class LevelsReference(NamedTuple):
    """Where a criterion's labels and numbers stand on the sheet Levels.

    points  those of its value function, if it counts and is in straight pieces
    """

    labels: str
    numbers: str
    low: str
    high: str
    points: PointsReference | None = None


class InputReferences(NamedTuple):
    """Cells that all issues' sheets share.

    shares  criterion id to the cell of its normalised project weight
    levels  criterion id to its labels and numbers
    """

    shares: dict[str, str]
    levels: dict[str, LevelsReference]
    method: str
    normalisation: str


class IssueReferences(NamedTuple):
    """What other sheets need of an issue's sheet: cells as they write them.

    shares  (criteria,) normalised weights that count on the issue
    """

    sheet: str
    answer: str
    scores: list[str]
    ranks: list[str]
    shares: list[str]
