# SPDX-License-Identifier: MIT
"""Tell whether a table's criteria are in columns or in rows."""

from __future__ import annotations

from mcda_app.exchange.tables import recognised_words
from mcda_app.exchange.tables.grid import Grid
from mcda_app.exchange.tables.roles import facts, headings
from mcda_app.exchange.tables.roles.long import propose_long
from mcda_app.exchange.tables.roles.propose import find_header, row_label, special_row
from mcda_app.exchange.tables.roles.roles import RowRole
from mcda_app.exchange.tables.roles.sizes import likeness

_MAX_EXAMINED = 30
_THRESHOLD = 2.0
"""By how much the evidence for transposing a table must outweigh that against it."""
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
    """The grid with criteria in columns, transposed if the evidence says that they are in rows.

    One word alone, such as a criterion called Weight, is not enough.
    """
    if propose_long(grid) is not None:
        return grid
    transposed = grid.transpose()
    down, across = _announcement_strength(transposed), _announcement_strength(grid)
    corner = _corner(grid)
    cost_names = _cost_names(grid)
    if down + max(corner, 0.0) + max(cost_names, 0.0) == 0:
        return grid
    return transposed if down - across + corner + cost_names + _likeness(grid) >= _THRESHOLD else grid


def _announcement_strength(grid: Grid) -> float:
    """How strongly a grid, read with criteria across, has rows of directions, weights, units and scales."""
    total = 0.0
    columns = grid.columns[:_MAX_EXAMINED]
    for row in grid.rows[:_MAX_EXAMINED]:
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
    """The evidence of the cell above the names and beside the headings."""
    header = find_header(grid)
    text = headings.plain_heading(grid.text(header, grid.columns[0])) if header is not None else ""
    return 3.0 if text in _CORNERS else -3.0 if text in _OPTIONS else 0.0


def _likeness(grid: Grid) -> float:
    """As :func:`likeness`, leaving out weights, whose size is their own."""
    rows = [r for r in grid.rows if not headings.may_be_weight(grid.text(r, grid.columns[0]))]
    columns = [c for c in grid.columns if not headings.may_be_weight(grid.text(grid.rows[0], c))]
    return likeness(grid, rows, columns)


def _cost_names(grid: Grid) -> float:
    """1 if only row names sound like costs, −1 if only column headings do, else 0."""
    header = find_header(grid)
    if header is None:
        return 0.0
    first = grid.columns[0]
    beside = any(
        recognised_words.sounds_like_cost(grid.text(r, first))
        for r in grid.rows[:_MAX_EXAMINED]
        if r != header
    )
    above = any(
        recognised_words.sounds_like_cost(grid.text(header, c)) for c in grid.columns[1:_MAX_EXAMINED]
    )
    return float(beside) - float(above)
