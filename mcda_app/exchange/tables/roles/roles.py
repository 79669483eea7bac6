# SPDX-License-Identifier: MIT
"""The roles of a table's rows and columns, proposed by the program and changed by the user."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from mcda_app.i18n import tr

MAX_OPTIONS = 2000
MAX_CRITERIA = 200


class RowRole(Enum):
    """The role of a row."""

    TITLE = "title"
    NAMES = "names"
    SCORES = "scores"
    WEIGHTS = "weights"
    DIRECTIONS = "directions"
    UNITS = "units"
    LOWEST = "lowest"
    HIGHEST = "highest"
    IGNORE = "ignore"


class ColumnRole(Enum):
    """The role of a column; those from NAMES on belong to tables with one score per line."""

    OPTIONS = "options"
    ISSUES = "issues"
    CRITERION = "criterion"
    IGNORE = "ignore"
    NAMES = "names"
    VALUES = "values"
    LABELS = "labels"
    WEIGHTS = "weights"
    DIRECTIONS = "directions"
    UNITS = "units"
    LEFT_OUT = "left-out"


WIDE_COLUMNS = (
    ColumnRole.OPTIONS,
    ColumnRole.CRITERION,
    ColumnRole.ISSUES,
    ColumnRole.IGNORE,
)
LONG_COLUMNS = (
    ColumnRole.OPTIONS,
    ColumnRole.NAMES,
    ColumnRole.VALUES,
    ColumnRole.LABELS,
    ColumnRole.WEIGHTS,
    ColumnRole.DIRECTIONS,
    ColumnRole.UNITS,
    ColumnRole.ISSUES,
    ColumnRole.LEFT_OUT,
    ColumnRole.IGNORE,
)


@dataclass(frozen=True)
class Roles:
    """The role of each filled row and column.

    long         whether each row holds one score, with the option and the criterion beside it
    row_reasons  why a row is ignored or has its role, as a phrase; absent where that is obvious
    column_reasons   the same for a column
    doubts       sentences on what the user should check
    """

    rows: Mapping[int, RowRole]
    columns: Mapping[int, ColumnRole]
    long: bool = False
    row_reasons: Mapping[int, str] = field(default_factory=dict)
    column_reasons: Mapping[int, str] = field(default_factory=dict)
    doubts: tuple[str, ...] = ()

    def rows_of(self, role: RowRole) -> tuple[int, ...]:
        return tuple(sorted(row for row, actual in self.rows.items() if actual is role))

    def columns_of(self, role: ColumnRole) -> tuple[int, ...]:
        return tuple(sorted(column for column, actual in self.columns.items() if actual is role))

    def row(self, role: RowRole) -> int | None:
        return next(iter(self.rows_of(role)), None)

    def column(self, role: ColumnRole) -> int | None:
        return next(iter(self.columns_of(role)), None)

    def with_row(self, row: int, role: RowRole) -> Roles:
        """These roles with another one for a row.

        A role that only one row can have is taken from the row that had it, which is then ignored.
        """
        rows, reasons = dict(self.rows), dict(self.row_reasons)
        reasons.pop(row, None)
        if role not in (RowRole.SCORES, RowRole.IGNORE):
            for other in self.rows_of(role):
                rows[other] = RowRole.IGNORE
                reasons[other] = _replacement_reason()
        rows[row] = role
        return replace(self, rows=rows, row_reasons=reasons, doubts=())

    def with_column(self, column: int, role: ColumnRole) -> Roles:
        """As :meth:`with_row`, for a column."""
        columns, reasons = dict(self.columns), dict(self.column_reasons)
        reasons.pop(column, None)
        if role not in (ColumnRole.CRITERION, ColumnRole.IGNORE):
            for other in self.columns_of(role):
                columns[other] = ColumnRole.IGNORE
                reasons[other] = _replacement_reason()
        columns[column] = role
        return replace(self, columns=columns, column_reasons=reasons, doubts=())


def _replacement_reason() -> str:
    return tr("another one was chosen instead")
