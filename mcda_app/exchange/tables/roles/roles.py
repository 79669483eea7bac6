# SPDX-License-Identifier: MIT
"""What each row and each column of a table is: proposed by the program, changed by the user."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from mcda_app.i18n import LocalisedDict, tr

MAX_OPTIONS = 2000
MAX_CRITERIA = 200


class RowRole(Enum):
    """What a row is taken for."""

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
    """What a column is taken for; those from NAMES on are of tables with one score per line."""

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


ROW_WORDS: Mapping[RowRole, str] = LocalisedDict(
    lambda: {
        RowRole.TITLE: tr("title"),
        RowRole.NAMES: tr("names"),
        RowRole.SCORES: tr("option"),
        RowRole.WEIGHTS: tr("weights"),
        RowRole.DIRECTIONS: tr("directions"),
        RowRole.UNITS: tr("units"),
        RowRole.LOWEST: tr("scale from"),
        RowRole.HIGHEST: tr("scale to"),
        RowRole.IGNORE: tr("ignore"),
    }
)
COLUMN_WORDS: Mapping[ColumnRole, str] = LocalisedDict(
    lambda: {
        ColumnRole.OPTIONS: tr("options"),
        ColumnRole.ISSUES: tr("issues"),
        ColumnRole.CRITERION: tr("criterion"),
        ColumnRole.IGNORE: tr("ignore"),
        ColumnRole.NAMES: tr("criteria"),
        ColumnRole.VALUES: tr("scores"),
        ColumnRole.LABELS: tr("labels"),
        ColumnRole.WEIGHTS: tr("weights"),
        ColumnRole.DIRECTIONS: tr("directions"),
        ColumnRole.UNITS: tr("units"),
        ColumnRole.LEFT_OUT: tr("left out: yes or no"),
    }
)
LONG_ROW_WORDS: Mapping[RowRole, str] = LocalisedDict(
    lambda: {
        RowRole.TITLE: tr("title"),
        RowRole.NAMES: tr("names"),
        RowRole.SCORES: tr("score"),
        RowRole.IGNORE: tr("ignore"),
    }
)
"""What a row can be where each holds one score."""
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
    why_row      why a row is ignored, or what speaks for its role, as a phrase; absent where that is plain
    why_column   the same of a column
    doubts       what the user should look at, as sentences
    """

    rows: Mapping[int, RowRole]
    columns: Mapping[int, ColumnRole]
    long: bool = False
    why_row: Mapping[int, str] = field(default_factory=dict)
    why_column: Mapping[int, str] = field(default_factory=dict)
    doubts: tuple[str, ...] = ()

    def rows_of(self, role: RowRole) -> tuple[int, ...]:
        return tuple(sorted(row for row, held in self.rows.items() if held is role))

    def columns_of(self, role: ColumnRole) -> tuple[int, ...]:
        return tuple(sorted(column for column, held in self.columns.items() if held is role))

    def row(self, role: RowRole) -> int | None:
        return next(iter(self.rows_of(role)), None)

    def column(self, role: ColumnRole) -> int | None:
        return next(iter(self.columns_of(role)), None)

    def with_row(self, row: int, role: RowRole) -> Roles:
        """The same with another role for a row.

        Where only one row can have it, the one that had it is ignored.
        """
        rows, why = dict(self.rows), dict(self.why_row)
        why.pop(row, None)
        if role not in (RowRole.SCORES, RowRole.IGNORE):
            for other in self.rows_of(role):
                rows[other] = RowRole.IGNORE
                why[other] = _replaced()
        rows[row] = role
        return replace(self, rows=rows, why_row=why, doubts=())

    def with_column(self, column: int, role: ColumnRole) -> Roles:
        """As :meth:`with_row`, of a column."""
        columns, why = dict(self.columns), dict(self.why_column)
        why.pop(column, None)
        if role not in (ColumnRole.CRITERION, ColumnRole.IGNORE):
            for other in self.columns_of(role):
                columns[other] = ColumnRole.IGNORE
                why[other] = _replaced()
        columns[column] = role
        return replace(self, columns=columns, why_column=why, doubts=())


def _replaced() -> str:
    return tr("another one was chosen in its place")
