# SPDX-License-Identifier: MIT
"""What the rows and columns of a table are: guessed from its words, shown before anything is taken."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum

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
    UNUSED = tr("not used")


@dataclass(frozen=True)
class Layout:
    """The parts of a table with criteria across and options down; rows and columns are the grid's.

    title         what stands above the table; empty if nothing does
    header        the row of criterion names
    options       the column of option names
    issues        the column of issue names; None for a table about one issue
    criteria      columns of scores
    rows          rows of scores
    skipped       columns with a heading that is no criterion, such as a rank
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

    def role(self, row: int, column: int) -> Role:
        """What the cell at a place is taken for."""
        if row == self.title_row:
            return Role.TITLE
        if row in self.rows and column == self.options:
            return Role.OPTION
        if row in self.rows and column == self.issues:
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
        return Role.SCORE if row in self.rows else by_row.get(row, Role.UNUSED)

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
    for row, column in grid.cells:
        if row in grid.rows[:30] and column in grid.columns[:30] and _heading(grid.text(row, column)):
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
    columns = [
        c for c in grid.columns if grid.spread(header, c) is not None or _filled_below(grid, header, c)
    ]
    special = _special_rows(grid, header, columns)
    below = [row for row in grid.rows if row > header and row not in special.values()]
    issues = next((c for c in columns[:3] if words.folded(grid.text(header, c)) in words.ISSUE), None)
    options = _find_options(grid, header, columns, below, issues)
    rows = _option_rows(grid, below, options)
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
        named = [c for c in grid.columns if grid.text(row, c)]
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
    upper = {c for c in grid.columns if grid.text(row, c)}
    lower = {c for c in grid.columns if grid.text(below, c)}
    texts = all(
        grid.cells[below, c].kind is Kind.TEXT and not words.looks_numeric(grid.text(below, c)) for c in lower
    )
    return texts and grid.columns[0] not in lower and bool(lower - upper)


def _filled_below(grid: Grid, header: int, column: int) -> bool:
    return any((row, column) in grid.cells for row in grid.rows if row > header)


def _special_rows(grid: Grid, header: int, columns: list[int]) -> dict[str, int]:
    """Rows near the header that say directions, weights and the ends of scales."""
    found: dict[str, int] = {}
    kinds = (
        ("direction", words.DIRECTION),
        ("weight", words.WEIGHT),
        ("lowest", words.LOWEST),
        ("highest", words.HIGHEST),
    )
    for row in grid.rows:
        if row == header:
            continue
        heads = {words.folded(grid.text(row, c)) for c in columns[:2]}
        kind = next((name for name, known in kinds if heads & known), "")
        rest = [grid.text(row, c) for c in columns[1:] if grid.text(row, c)]
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


def _option_rows(grid: Grid, below: list[int], options: int) -> list[int]:
    """Rows of scores; a remark after a gap below the table is none of them."""
    rows: list[int] = []
    for row in below:
        name = grid.text(row, options)
        scored = any((row, c) in grid.cells for c in grid.columns if c != options)
        after_gap = bool(rows) and row > rows[-1] + 1
        if after_gap and not (name and scored):
            break
        if (name or scored) and words.folded(name) not in words.NOT_AN_OPTION:
            rows.append(row)
    return rows


def _title(grid: Grid, header: int) -> tuple[int | None, str]:
    for row in grid.rows:
        if row >= header:
            break
        named = [c for c in grid.columns if grid.text(row, c)]
        if len(named) == 1:
            return row, re.sub(r"\s+", " ", grid.text(row, named[0]))
    return None, ""
