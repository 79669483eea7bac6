# SPDX-License-Identifier: MIT
"""The principal eigenvector of a comparison matrix by formula: the matrix raised to a very high power.

A high power of a positive matrix has the eigenvector in each of its columns. How high is enough follows
from the second eigenvalue, which for judgements that contradict each other comes close to the first. The
matrix is therefore treated in two steps:

1. It is raised to the power 16. The 16th root of that matrix's trace lies within a small factor of the
   largest eigenvalue. Divided by it and with 1 added on the diagonal, the matrix keeps its eigenvectors,
   but eigenvalues as large as the first that differ from it in phase, which judgements in a circle
   bring, fall far behind: what takes the power method longest is gone.
2. What remains are eigenvalues close to the first in size and phase, of groups of items that hardly have
   to do with each other. No two items that were compared are further apart than this: entries (i, j) and
   (j, i) multiply to 1, so that with ratios up to r, of which the largest eigenvalue is a small multiple,
   the second lies below the first by a share of about 1 / r; by 1 / r^2 where judgements are missing and
   the groups hang together through a third. Files hold ratios up to r = 10^6. Raised to 64 eight times
   over, the power is 2^48, which is 280 times r^2: exp(-280 / 2) is nothing beside a cell's 15 digits.

Each matrix is divided by its trace before it is raised, so that nothing overflows. Ratios to the
power 16 stay below 1e308 for matrices of thousands of items.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from mcda_app.exchange.excel.refs import Block, cell, fixed
from mcda_app.exchange.excel.styled_workbook import Sheet
from mcda_app.i18n import tr

Matrix = list[list[float]]

DOUBLINGS_FIRST, DOUBLINGS, TIMES = 4, 6, 8
BLOCKS = 2 + TIMES
"""The first power, the matrix with 1 added on its diagonal, and what that is raised to."""
SMALL = 8
"""Items up to which plain Python multiplies as fast as numpy."""


class Powers(NamedTuple):
    """All matrices on the way, each (items, items).

    scales  what each matrix but the first was divided by: one fewer than there are matrices
    """

    matrices: tuple[Matrix, ...]
    scales: tuple[float, ...]

    @property
    def vector(self) -> list[float]:
        """(items,) the priorities, summing to 1; zeros if the matrix is all zero."""
        sums = [sum(row) for row in self.matrices[-1]]
        total = sum(sums)
        return [value / total if total else 0.0 for value in sums]


def powers(matrix: Matrix) -> Powers:
    """The values that the formulas give; rows and columns of zeros stay zero."""
    n = range(len(matrix))
    first = _raised(matrix, DOUBLINGS_FIRST)
    size = sum(first[i][i] for i in n) ** (1 / 2**DOUBLINGS_FIRST)
    shifted = [[(matrix[i][k] / size + (i == k and matrix[i][k] > 0) if size else 0.0) for k in n] for i in n]
    matrices, scales = [first, shifted], [size]
    for _ in range(TIMES):
        last = matrices[-1]
        trace = sum(last[i][i] for i in n)
        scales.append(trace)
        matrices.append(
            _raised([[value / trace for value in row] for row in last], DOUBLINGS)
            if trace
            else [[0.0 for _ in n] for _ in n]
        )
    return Powers(tuple(matrices), tuple(scales))


def write_powers(
    sheet: Sheet, heads: int, start: Callable[[int], int], source: Block, found: Powers
) -> Block:
    """Write the matrices beside each other, in the rows of the matrix itself; returns the last one's place.

    heads  the row of the titles above the blocks; below 0 to write none
    start  the column of each of BLOCKS blocks; the column before it is free
    """
    n, top = source.rows, source.row
    titles = [
        tr("Power {k}").format(k=2**DOUBLINGS_FIRST),
        tr("Plus 1 on the diagonal"),
        *(tr("Power {k}").format(k=2 ** (DOUBLINGS * (k + 1))) for k in range(TIMES)),
    ]
    if heads >= 0:
        for k, title in enumerate(titles):
            sheet.text(heads, start(k), title, "head")
    place = Block(top, start(0), n, n)
    sheet.array_block(place, _power(source.whole(), DOUBLINGS_FIRST), found.matrices[0], "exact")
    for k in range(1, BLOCKS):
        last, place = place, Block(top, start(k), n, n)
        scale = fixed(top, start(k) - 1)
        trace = "+".join(cell(top + i, last.column + i) for i in range(n))
        if k == 1:
            root = f"({trace})^(1/{2**DOUBLINGS_FIRST})"
            sheet.array(top, start(k) - 1, root, found.scales[0], "exact")
            diagonal = f"(ROW({source.whole()})-{top}=COLUMN({source.whole()})-{source.column})"
            formula = f"{source.whole()}/{scale}+{diagonal}*SIGN({source.whole()})"
        else:
            # An array formula, as the matrix is: LibreOffice works these out anew as it opens a file, and
            # would raise what a rounded trace leaves to the power 64.
            sheet.array(top, start(k) - 1, trace, found.scales[k - 1], "exact")
            formula = _power(f"({last.whole()}/{scale})", DOUBLINGS)
        sheet.array_block(place, f"IF({scale}=0,0,{formula})", found.matrices[k], "exact")
    return place


def linked(matrix: Sequence[Sequence[float]]) -> Matrix:
    """1 where two items are linked by comparisons, directly or through others; 0 elsewhere."""
    n = len(matrix)
    found = [[0.0] * n for _ in range(n)]
    left = {i for i in range(n) if matrix[i][i] > 0}
    while left:
        work = [left.pop()]
        part = set(work)
        while work:
            i = work.pop()
            reached = {k for k in left if matrix[i][k] > 0}
            left -= reached
            part |= reached
            work.extend(reached)
        for i in part:
            for k in part:
                found[i][k] = 1.0
    return found


def write_linked(sheet: Sheet, column: int, source: Block, matrix: Matrix) -> Block:
    """Write which items are linked: the signs of a power that no chain of comparisons is longer than."""
    n = source.rows
    formula, steps = f"SIGN({source.whole()})", 1
    while steps < n - 1:
        doublings = min(DOUBLINGS, (n - 2).bit_length())
        formula = f"SIGN({_power(formula, doublings)})"
        steps *= 2**doublings

    place = Block(source.row, column, n, n)
    sheet.array_block(place, formula, linked(matrix), "figure")
    return place


def _power(text: str, doublings: int) -> str:
    for _ in range(doublings):
        text = f"MMULT({text},{text})"
    return text


def _raised(matrix: Matrix, doublings: int) -> Matrix:
    if len(matrix) > SMALL:
        import numpy as np  # slow to import

        array = np.array(matrix)
        for _ in range(doublings):
            array = array @ array
        return [list(map(float, row)) for row in array]
    for _ in range(doublings):
        columns = list(zip(*matrix, strict=True))
        matrix = [[sum(a * b for a, b in zip(row, c, strict=True)) for c in columns] for row in matrix]
    return matrix
