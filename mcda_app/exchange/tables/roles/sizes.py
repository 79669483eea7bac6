# SPDX-License-Identifier: MIT
"""Whether the numbers in a table's rows or those in its columns are of one size."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import log10
from statistics import mean, pstdev

from mcda_app.exchange.tables.grid import Cell, Grid
from mcda_app.exchange.tables.roles import facts

_LOOKED_AT = 30


def likeness(grid: Grid, rows: Sequence[int], columns: Sequence[int]) -> float:
    """Scores on one criterion are of one size: 1.5 if rows are, −1.5 if columns are, 0 if neither clearly."""
    rows, columns = rows[:_LOOKED_AT], columns[:_LOOKED_AT]
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
