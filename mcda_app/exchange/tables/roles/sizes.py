# SPDX-License-Identifier: MIT
"""Tell whether the numbers in a table's rows or in its columns are of similar magnitude."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import log10
from statistics import mean, pstdev

from mcda_app.exchange.tables.grid import Cell, Grid
from mcda_app.exchange.tables.roles import facts

_MAX_EXAMINED = 30


def likeness(grid: Grid, rows: Sequence[int], columns: Sequence[int]) -> float:
    """Scores on one criterion are alike in size: 1.5 if rows are, −1.5 if columns are, 0 if unclear."""
    rows, columns = rows[:_MAX_EXAMINED], columns[:_MAX_EXAMINED]
    across = _spread([grid.cells.get((r, c)) for c in columns] for r in rows)
    down = _spread([grid.cells.get((r, c)) for r in rows] for c in columns)
    if across is None or down is None or abs(across - down) < 0.1:
        return 0.0
    if down < across / 2:
        return -1.5
    return 1.5 if across < down / 2 else 0.0


def _spread(lines: Iterable[list[Cell | None]]) -> float | None:
    """The mean spread of the numbers in a line, in powers of ten."""
    spreads = []
    for line in lines:
        sizes = [log10(abs(n)) for cell in line if (n := facts.value_of(cell))]
        if len(sizes) > 1:
            spreads.append(pstdev(sizes))
    return mean(spreads) if spreads else None
