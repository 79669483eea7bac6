# SPDX-License-Identifier: MIT
"""Whether criteria stand across a table or down its side."""

from __future__ import annotations

from collections.abc import Iterable
from math import log10
from statistics import mean, pstdev

from mcda_app.exchange.tables import facts, headings, words
from mcda_app.exchange.tables.grid import Cell, Grid
from mcda_app.exchange.tables.long import propose_long
from mcda_app.exchange.tables.propose import find_header, row_label, special_row
from mcda_app.exchange.tables.roles import RowRole

_LOOKED_AT = 30
_ENOUGH = 2.0
"""How much more must speak for turning a table than against it."""
_CORNERS = words.CRITERION - words.word_set("series | variable | variables | measure | metric")
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
    if down + max(corner, 0.0) == 0:
        return grid
    return turned if down - across + corner + _likeness(grid) >= _ENOUGH else grid


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
    return 3.0 if text in _CORNERS else -3.0 if text in words.OPTION else 0.0


def _likeness(grid: Grid) -> float:
    """Scores on one criterion are of one size: 1.5 if rows are, −1.5 if columns are, 0 if neither clearly."""
    rows, columns = grid.rows[:_LOOKED_AT], grid.columns[:_LOOKED_AT]
    across = _spread([grid.cells.get((r, c)) for c in columns] for r in rows)
    down = _spread([grid.cells.get((r, c)) for r in rows] for c in columns)
    if across is None or down is None or abs(across - down) < 0.1:
        return 0.0
    if down < across / 2:
        return -1.5
    return 1.5 if across < down / 2 else 0.0


def _spread(lines: Iterable[list[Cell | None]]) -> float | None:
    """How far the sizes of the numbers in a line lie apart, in powers of ten, over all lines."""
    found = []
    for line in lines:
        sizes = [log10(abs(n)) for cell in line if (n := facts.value_of(cell))]
        if len(sizes) > 1:
            found.append(pstdev(sizes))
    return mean(found) if found else None
