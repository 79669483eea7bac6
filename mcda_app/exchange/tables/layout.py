# SPDX-License-Identifier: MIT
"""Assemble the parts of a table from the roles of its rows and columns."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cached_property

from mcda_app.domain.scale import Criterion
from mcda_app.errors import FileError
from mcda_app.exchange.tables.grid import Grid
from mcda_app.exchange.tables.roles import headings, orientation
from mcda_app.exchange.tables.roles.long import LongColumns, Pivoted
from mcda_app.exchange.tables.roles.propose import place_of, propose, too_many
from mcda_app.exchange.tables.roles.roles import MAX_CRITERIA, MAX_OPTIONS, ColumnRole, Roles, RowRole
from mcda_app.i18n import tr

guess_orientation = orientation.guess_orientation


class Role(Enum):
    """The role of a cell."""

    TITLE = "title"
    CRITERION = "criterion"
    DIRECTION = "direction"
    WEIGHT = "weight"
    SCALE = "scale"
    UNIT = "unit"
    ISSUE = "issue"
    OPTION = "option"
    SCORE = "score"
    UNUSED = "unused"


@dataclass(frozen=True)
class Layout:
    """The parts of a table with criteria across and options down; rows and columns are the grid's.

    title         the text above the table; empty if there is none
    header        the row of criterion names
    options       the column of option names
    issues        the column of issue names; None for a table about one issue
    criteria      columns of scores
    rows          rows of scores
    ignored_columns   columns that are not imported, such as a rank or one without a heading
    ignored_rows      rows that are not imported, such as a total or a remark
    row_reasons, column_reasons   why they are ignored, as a phrase, where that is not obvious
    doubts        sentences about roles that the user should check
    long          the columns of a table with one score per line; criteria is then the column of values
    """

    title: str
    header: int
    options: int
    issues: int | None
    criteria: tuple[int, ...]
    rows: tuple[int, ...]
    direction: int | None = None
    weight: int | None = None
    lowest: int | None = None
    highest: int | None = None
    ignored_columns: tuple[int, ...] = ()
    title_row: int | None = None
    ignored_rows: tuple[int, ...] = ()
    units: int | None = None
    row_reasons: Mapping[int, str] = field(default_factory=dict)
    column_reasons: Mapping[int, str] = field(default_factory=dict)
    doubts: tuple[str, ...] = ()
    long: LongColumns | None = None

    @cached_property
    def _score_rows(self) -> frozenset[int]:
        return frozenset(self.rows)

    @cached_property
    def _of_criteria(self) -> frozenset[int]:
        return frozenset(self.criteria)

    @cached_property
    def _by_row(self) -> dict[int | None, Role]:
        return {
            self.header: Role.CRITERION,
            self.direction: Role.DIRECTION,
            self.weight: Role.WEIGHT,
            self.lowest: Role.SCALE,
            self.highest: Role.SCALE,
            self.units: Role.UNIT,
        }

    @cached_property
    def _by_long_column(self) -> dict[int | None, Role]:
        columns = self.long
        if columns is None:
            return {}
        return {
            columns.names: Role.CRITERION,
            columns.values: Role.SCORE,
            columns.labels: Role.SCORE,
            columns.weights: Role.WEIGHT,
            columns.directions: Role.DIRECTION,
            columns.units: Role.UNIT,
        }

    def role(self, row: int, column: int) -> Role:
        """The role of the cell at this place."""
        if row == self.title_row:
            return Role.TITLE
        if row in self._score_rows and column == self.options:
            return Role.OPTION
        if row in self._score_rows and column == self.issues:
            return Role.ISSUE
        if self.long is not None:
            return self._by_long_column.get(column, Role.UNUSED) if row in self._score_rows else Role.UNUSED
        if column not in self._of_criteria:
            return Role.UNUSED
        return Role.SCORE if row in self._score_rows else self._by_row.get(row, Role.UNUSED)


def guess_layout(grid: Grid, known: Sequence[Criterion] = ()) -> Layout:
    """The parts of a table as proposed. Raises FileError, naming the sheet, if it has none.

    known  criteria that the headings may name
    """
    return layout_of(grid, propose(grid, known))


def layout_of(grid: Grid, roles: Roles) -> Layout:
    """The parts of a table with these roles. Raises FileError saying what is missing."""
    header, options = roles.row(RowRole.NAMES), roles.column(ColumnRole.OPTIONS)
    rows = roles.rows_of(RowRole.SCORES)
    long = _long_columns(roles) if roles.long else None
    criteria = (long.values,) if long is not None else roles.columns_of(ColumnRole.CRITERION)
    if header is None or options is None or not rows or not criteria or (roles.long and long is None):
        raise _no_table(grid, roles)
    if (len(rows) > MAX_OPTIONS and long is None) or len(criteria) > MAX_CRITERIA:
        raise too_many(grid, len(rows), len(criteria))
    title_row = roles.row(RowRole.TITLE)
    return Layout(
        "" if title_row is None else _title(grid, title_row),
        header,
        options,
        roles.column(ColumnRole.ISSUES),
        criteria,
        rows,
        roles.row(RowRole.DIRECTIONS),
        roles.row(RowRole.WEIGHTS),
        roles.row(RowRole.LOWEST),
        roles.row(RowRole.HIGHEST),
        roles.columns_of(ColumnRole.IGNORE),
        title_row,
        roles.rows_of(RowRole.IGNORE),
        roles.row(RowRole.UNITS),
        roles.row_reasons,
        roles.column_reasons,
        roles.doubts,
        long,
    )


def wide_layout(layout: Layout, pivoted: Pivoted) -> Layout:
    """The layout of a pivoted table. Raises FileError if it is too large."""
    if len(pivoted.rows) > MAX_OPTIONS or len(pivoted.criteria) > MAX_CRITERIA:
        raise too_many(pivoted.grid, len(pivoted.rows), len(pivoted.criteria))
    if not pivoted.rows or not pivoted.criteria:
        raise _no_table(pivoted.grid, Roles({}, {}, long=True))
    return replace(
        layout,
        header=pivoted.header,
        options=pivoted.options,
        issues=pivoted.issues,
        criteria=pivoted.criteria,
        rows=pivoted.rows,
        direction=pivoted.direction,
        weight=pivoted.weight,
        units=pivoted.units,
        ignored_columns=(),
        ignored_rows=(),
        title_row=None,
        doubts=(),
    )


def _long_columns(roles: Roles) -> LongColumns | None:
    options, names, values = (
        roles.column(role) for role in (ColumnRole.OPTIONS, ColumnRole.NAMES, ColumnRole.VALUES)
    )
    labels = roles.column(ColumnRole.LABELS)
    if options is None or names is None or (values is None and labels is None):
        return None
    return LongColumns(
        options,
        names,
        values if values is not None else labels or 0,
        roles.column(ColumnRole.ISSUES),
        labels,
        roles.column(ColumnRole.WEIGHTS),
        roles.column(ColumnRole.DIRECTIONS),
        roles.column(ColumnRole.UNITS),
        roles.column(ColumnRole.LEFT_OUT),
    )


def _title(grid: Grid, row: int) -> str:
    return re.sub(r"\s+", " ", grid.text(row, grid.filled[row][0])) if grid.filled.get(row) else ""


def _no_table(grid: Grid, roles: Roles) -> FileError:
    """The first obstacle, in the order in which a user would fix them."""
    header = roles.row(RowRole.NAMES)
    numbered = header is not None and any(
        headings.is_number(grid.text(header, c)) for c in roles.columns_of(ColumnRole.IGNORE)
    )
    text = tr("There is no table of options and criteria here.")
    remedy = tr(
        "It needs a row with the names of the criteria and below it one row per option, starting "
        "with the option's name. File ▸ Save template creates one to fill in. Or choose in the table "
        "what each row and column is."
    )
    if roles.long:
        text = tr(
            "A table with one score per line needs a column of options, one of criteria and one of scores."
        )
        remedy = tr("Choose them in the table.")
    elif numbered and not roles.columns_of(ColumnRole.CRITERION):
        text = tr("The headings here are numbers, which cannot be names of criteria.")
        remedy = tr("Choose “criterion” for the columns with scores, or another row for the names.")
    return FileError(text, where=place_of(grid), remedy=remedy)
