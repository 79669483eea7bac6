# SPDX-License-Identifier: MIT
"""What the rows and columns of a table are: guessed from its words, shown before anything is taken."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property

from mcda_app.errors import FileError
from mcda_app.exchange.tables import words
from mcda_app.exchange.tables.grid import Cell, Grid, Kind
from mcda_app.language import tr

MAX_OPTIONS = 2000
MAX_CRITERIA = 200


class Role(Enum):
    """What a cell was understood to be."""

    TITLE = "title"
    CRITERION = "criterion"
    DIRECTION = "direction"
    WEIGHT = "weight"
    SCALE = "scale"
    ISSUE = "issue"
    OPTION = "option"
    SCORE = "score"
    UNUSED = "unused"


@dataclass(frozen=True)
class Layout:
    """The parts of a table with criteria across and options down; rows and columns are the grid's.

    title         what stands above the table; empty if nothing does
    header        the row of criterion names
    options       the column of option names
    issues        the column of issue names; None for a table about one issue
    criteria      columns of scores
    rows          rows of scores
    skipped       columns that are no criterion, such as a rank or what has no heading
    passed        rows below the heading that are no option, such as a total or a remark
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
    skipped: tuple[int, ...] = ()
    title_row: int | None = None
    passed: tuple[int, ...] = ()

    @cached_property
    def _scored(self) -> frozenset[int]:
        return frozenset(self.rows)

    def role(self, row: int, column: int) -> Role:
        """What the cell at a place is taken for."""
        if row == self.title_row:
            return Role.TITLE
        if row in self._scored and column == self.options:
            return Role.OPTION
        if row in self._scored and column == self.issues:
            return Role.ISSUE
        if column not in self.criteria:
            return Role.UNUSED
        by_row = {
            self.header: Role.CRITERION,
            self.direction: Role.DIRECTION,
            self.weight: Role.WEIGHT,
            self.lowest: Role.SCALE,
            self.highest: Role.SCALE,
        }
        return Role.SCORE if row in self._scored else by_row.get(row, Role.UNUSED)

    def without(self, column: int) -> Layout:
        """The same with a column of scores left out."""
        return replace(
            self,
            criteria=tuple(c for c in self.criteria if c != column),
            skipped=tuple(sorted((*self.skipped, column))),
        )


def guess_orientation(grid: Grid) -> Grid:
    """The grid with criteria across: turned if what its headings announce stands below them."""
    votes = 0
    rows, columns = frozenset(grid.rows[:30]), frozenset(grid.columns[:30])
    for row, column in grid.cells:
        if row in rows and column in columns and _heading(grid.text(row, column)):
            right = _next(grid.columns, column)
            below = _next(grid.rows, row)
            votes += _answers(grid.text(below, column)) - _answers(grid.text(row, right))
    return grid.turn() if votes > 0 else grid


def _next(places: tuple[int, ...], place: int) -> int:
    return next((p for p in places if p > place), place + 1)


def _answers(text: str) -> bool:
    """Whether a text is what a heading such as “Weight” or “Direction” announces."""
    return words.direction_of(text) is not None or words.looks_numeric(text)


def _heading(text: str) -> bool:
    plain = words.folded(text)
    return plain in words.WEIGHT or plain in words.DIRECTION or plain in words.LOWEST


def guess_layout(grid: Grid, header: int | None = None) -> Layout:
    """The parts of a table. Raises FileError, naming the sheet, where there is no table in it.

    header  the row of criterion names, if the user pointed at it
    """
    header = _find_header(grid) if header is None else header
    filled_below = {column for row, column in grid.cells if row > header}
    columns = [c for c in grid.columns if c in filled_below or grid.spread(header, c) is not None]
    special = _special_rows(grid, header, columns)
    said = frozenset(special.values())
    below = [row for row in grid.rows if row > header and row not in said]
    issues = next((c for c in columns[:3] if words.folded(grid.text(header, c)) in words.ISSUE), None)
    options = _find_options(grid, header, columns, below, issues)
    rows, passed = _option_rows(grid, below, options, columns)
    criteria, skipped = [], []
    for column in columns:
        if column in (options, issues):
            continue
        name = grid.spread(header, column)
        if name is None or not _names_criterion(name):
            skipped.append(column)
        else:
            criteria.append(column)
    if not rows or not criteria:
        raise _no_table(grid)
    if len(rows) > MAX_OPTIONS or len(criteria) > MAX_CRITERIA:
        raise FileError(
            tr(
                "The table has {rows_count} options and {criteria_count} criteria; {max_options} and "
                "{max_criteria} are the most."
            ).format(
                rows_count=len(rows),
                criteria_count=len(criteria),
                max_options=MAX_OPTIONS,
                max_criteria=MAX_CRITERIA,
            ),
            where=_place(grid),
            remedy=tr("Import the part that is to be ranked."),
        )
    title_row, title = _title(grid, header)
    return Layout(
        title,
        header,
        options,
        issues,
        tuple(criteria),
        tuple(rows),
        skipped=tuple(skipped),
        title_row=title_row,
        passed=tuple(passed),
        **special,
    )


def _names_criterion(cell: Cell) -> bool:
    named = cell.kind is Kind.TEXT and not words.looks_numeric(cell.text)
    return named and words.folded(cell.text) not in words.NOT_A_CRITERION


def _place(grid: Grid) -> str:
    return tr("Sheet “{grid}”").format(grid=grid.name) if grid.name else ""


def _no_table(grid: Grid) -> FileError:
    return FileError(
        tr("There is no table of options and criteria here."),
        where=_place(grid),
        remedy=tr(
            "It needs a row with the criteria's names and below it one row an option, the option's "
            "name first; File ▸ Save template writes one to fill in."
        ),
    )


def _find_header(grid: Grid) -> int:
    """The lowest of the rows above the scores in which several columns have a name."""
    rows = grid.rows[:200]
    for at, row in enumerate(rows):
        named = _named(grid, row)
        first = words.folded(grid.text(row, grid.columns[0]))
        if len(named) < 2 or _heading(first):
            continue
        following = rows[at + 1] if at + 1 < len(rows) else None
        if following is not None and _is_group_row(grid, row, following):
            return following
        return row
    raise _no_table(grid)


def _is_group_row(grid: Grid, row: int, below: int) -> bool:
    """Whether a row names groups of criteria, whose own names stand in the row below."""
    if any(
        span.top == row and span.right > span.left and span.left > grid.columns[0] for span in grid.merged
    ):
        return True
    upper, lower = set(_named(grid, row)), set(_named(grid, below))
    texts = all(
        grid.cells[below, c].kind is Kind.TEXT and not words.looks_numeric(grid.text(below, c)) for c in lower
    )
    return texts and grid.columns[0] not in lower and bool(lower - upper)


def _named(grid: Grid, row: int) -> list[int]:
    """The columns of a row that hold a text or a number."""
    return [column for column in grid.filled.get(row, ()) if grid.text(row, column)]


def _special_rows(grid: Grid, header: int, columns: list[int]) -> dict[str, int]:
    """Rows near the header that say directions, weights and the ends of scales."""
    found: dict[str, int] = {}
    kinds = (
        ("direction", words.DIRECTION),
        ("weight", words.WEIGHT),
        ("lowest", words.LOWEST),
        ("highest", words.HIGHEST),
    )
    considered = frozenset(columns[1:])
    for row in grid.rows:
        if row == header:
            continue
        heads = {words.folded(grid.text(row, c)) for c in columns[:2]}
        kind = next((name for name, known in kinds if heads & known), "")
        rest = [grid.text(row, c) for c in _named(grid, row) if c in considered]
        if not kind and rest and all(words.direction_of(text) for text in rest):
            kind = "direction"
        if kind:
            found.setdefault(kind, row)
    return found


def _find_options(grid: Grid, header: int, columns: list[int], below: list[int], issues: int | None) -> int:
    left = [c for c in columns if c != issues]
    if not left:
        raise _no_table(grid)
    for column in left[:4]:
        if words.folded(grid.text(header, column)) in words.OPTION:
            return column
    for column in left[:4]:
        texts = [grid.text(row, column) for row in below if (row, column) in grid.cells]
        if texts and sum(not words.looks_numeric(text) for text in texts) * 2 > len(texts):
            return column
    return left[0]


def _option_rows(
    grid: Grid, below: list[int], options: int, columns: list[int]
) -> tuple[list[int], list[int]]:
    """Rows of scores, and those that are passed over.

    A total is none, nor is a remark or a subheading after a gap. What follows such a one is an option if
    it fills at least half of the columns: a legend below the table has few.
    """
    rows: list[int] = []
    passed: list[int] = []
    interrupted = False
    for row in below:
        name = grid.text(row, options)
        filled = sum(column != options for column in grid.filled[row])
        after_gap = bool(rows) and row > rows[-1] + 1
        if words.folded(name) in words.NOT_AN_OPTION:
            passed.append(row)
        elif after_gap and not (name and filled):
            interrupted = True
            passed.append(row)
        elif interrupted and filled * 2 < len(columns) - 1:
            passed.append(row)
        else:
            rows.append(row)
    return rows, passed


def _title(grid: Grid, header: int) -> tuple[int | None, str]:
    for row in grid.rows:
        if row >= header:
            break
        named = _named(grid, row)
        if len(named) == 1:
            return row, re.sub(r"\s+", " ", grid.text(row, named[0]))
    return None, ""
