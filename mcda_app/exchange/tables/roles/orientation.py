# SPDX-License-Identifier: MIT
"""Whether criteria stand across a table or down its side."""

from __future__ import annotations

from mcda_app.exchange.tables import recognised_words
from mcda_app.exchange.tables.grid import Grid
from mcda_app.exchange.tables.roles import facts, headings
from mcda_app.exchange.tables.roles.long import propose_long
from mcda_app.exchange.tables.roles.propose import find_header, row_label, special_row
from mcda_app.exchange.tables.roles.roles import RowRole
from mcda_app.exchange.tables.roles.sizes import likeness

_LOOKED_AT = 30
_ENOUGH = 2.0
"""How much more must speak for turning a table than against it."""
_CORNERS = recognised_words.CRITERION - recognised_words.word_set(
    "series | variable | variables | measure | metric"
)
_OPTIONS = recognised_words.word_set(
    "option | options | alternative | alternatives | candidate | candidates | optie | opties | optionen | "
    "alternativen | alternatief | alternatieven"
)
_KINDS = {
    RowRole.DIRECTIONS: 3.0,
    RowRole.LOWEST: 2.0,
    RowRole.HIGHEST: 2.0,
    RowRole.UNITS: 2.0,
}


def guess_orientation(grid: Grid) -> Grid:
    """The grid with criteria across: turned if several things say that they stand down its side.

    One word alone, such as a criterion that is called Weight, turns no table.
    """
    if propose_long(grid) is not None:
        return grid
    turned = grid.turn()
    down, across = _announced(turned), _announced(grid)
    corner = _corner(grid)
    named = _named(grid)
    if down + max(corner, 0.0) + max(named, 0.0) == 0:
        return grid
    return turned if down - across + corner + named + _likeness(grid) >= _ENOUGH else grid


def _announced(grid: Grid) -> float:
    """How strongly a grid, read with criteria across, has rows of directions, weights, units and scales."""
    total = 0.0
    columns = grid.columns[:_LOOKED_AT]
    for row in grid.rows[:_LOOKED_AT]:
        name = row_label(grid, row, 2)
        if not name:
            continue
        beside = [c for c in columns if c > grid.filled[row][0]]
        kind = special_row(grid, row, beside, name)
        if kind is RowRole.WEIGHTS:
            cells = [grid.cells[row, c] for c in beside if (row, c) in grid.cells]
            total += 3.0 if facts.adds_up(cells) or any(c.text.endswith("%") for c in cells) else 1.0
        elif kind is not None:
            total += _KINDS[kind]
    return total


def _corner(grid: Grid) -> float:
    """What the cell above the names and beside the headings says."""
    header = find_header(grid)
    text = headings.plain_heading(grid.text(header, grid.columns[0])) if header is not None else ""
    return 3.0 if text in _CORNERS else -3.0 if text in _OPTIONS else 0.0


def _likeness(grid: Grid) -> float:
    """As :func:`likeness`, of what is not headed as weights, which are of their own size."""
    rows = [r for r in grid.rows if not headings.may_be_weight(grid.text(r, grid.columns[0]))]
    columns = [c for c in grid.columns if not headings.may_be_weight(grid.text(grid.rows[0], c))]
    return likeness(grid, rows, columns)


def _named(grid: Grid) -> float:
    """Whether names of costs stand down the side alone, 1, or among the headings alone, −1; else 0."""
    header = find_header(grid)
    if header is None:
        return 0.0
    first = grid.columns[0]
    beside = any(
        recognised_words.sounds_like_cost(grid.text(r, first)) for r in grid.rows[:_LOOKED_AT] if r != header
    )
    above = any(recognised_words.sounds_like_cost(grid.text(header, c)) for c in grid.columns[1:_LOOKED_AT])
    return float(beside) - float(above)
