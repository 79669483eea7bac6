# SPDX-License-Identifier: MIT
"""Priorities of a comparison matrix by formula, each formula with the number that it gives.

The principal eigenvector stands in each column of a high power of a positive matrix. How high is enough
follows from the second eigenvalue, which for judgements that contradict each other comes close to the
first. The matrix is therefore treated in two steps:

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

The geometric mean, where judgements may be missing, is the solution of least squares of logarithms.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import fsum, log
from typing import NamedTuple

from mcda_app.exchange.excel.references import Block, cell, fixed
from mcda_app.exchange.excel.styled_workbook import Sheet
from mcda_app.i18n import tr

Matrix = list[list[float]]

DOUBLINGS_FIRST, DOUBLINGS, TIMES = 4, 6, 8
BLOCKS = 2 + TIMES
"""The first power, the matrix with 1 added on its diagonal, and what that is raised to."""
SMALL = 8
"""Items up to which plain Python multiplies as fast as numpy."""


class Eigenvector(NamedTuple):
    """Where the last power stands on the sheet, and the priorities that follow from it.

    last    each row's sum, as a share of all, is a priority
    vector  (items,) the priorities, summing to 1; zeros if the matrix is all zero
    """

    last: Block
    vector: list[float]


def write_powers(
    sheet: Sheet, heads: int, start: Callable[[int], int], source: Block, matrix: Matrix
) -> Eigenvector:
    """Write the matrices beside each other, in the rows of the matrix itself.

    heads   the row of the titles above the blocks
    start   the column of each of BLOCKS blocks; the column before it is free
    matrix  (items, items) the values at source; rows and columns of zeros stay zero
    """
    n, top = source.rows, source.row
    matrices, scales = _powers(matrix)
    titles = [
        tr("Power {k}").format(k=2**DOUBLINGS_FIRST),
        tr("Plus 1 on the diagonal"),
        *(tr("Power {k}").format(k=2 ** (DOUBLINGS * (k + 1))) for k in range(TIMES)),
    ]
    for k, title in enumerate(titles):
        sheet.text(heads, start(k), title, "head")
    place = Block(top, start(0), n, n)
    sheet.array_block(place, _power(source.whole(), DOUBLINGS_FIRST), matrices[0], "exact")
    for k in range(1, BLOCKS):
        last, place = place, Block(top, start(k), n, n)
        scale = fixed(top, start(k) - 1)
        trace = "+".join(cell(top + i, last.column + i) for i in range(n))
        if k == 1:
            root = f"({trace})^(1/{2**DOUBLINGS_FIRST})"
            sheet.array(top, start(k) - 1, root, scales[0], "exact")
            diagonal = f"(ROW({source.whole()})-{top}=COLUMN({source.whole()})-{source.column})"
            formula = f"{source.whole()}/{scale}+{diagonal}*SIGN({source.whole()})"
        else:
            # An array formula, as the matrix is: LibreOffice works these out anew as it opens a file, and
            # would raise what a rounded trace leaves to the power 64.
            sheet.array(top, start(k) - 1, trace, scales[k - 1], "exact")
            formula = _power(f"({last.whole()}/{scale})", DOUBLINGS)
        sheet.array_block(place, f"IF({scale}=0,0,{formula})", matrices[k], "exact")
    sums = [sum(row) for row in matrices[-1]]
    total = sum(sums)
    return Eigenvector(place, [value / total if total else 0.0 for value in sums])


def _powers(matrix: Matrix) -> tuple[list[Matrix], list[float]]:
    """The values of all matrices on the way, and what each but the first was divided by."""
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
    return matrices, scales


def write_links(sheet: Sheet, column: int, source: Block, matrix: Matrix) -> Block:
    """Write which items are linked: the signs of a power that no chain of comparisons is longer than."""
    n = source.rows
    formula, steps = f"SIGN({source.whole()})", 1
    while steps < n - 1:
        doublings = min(DOUBLINGS, (n - 2).bit_length())
        formula = f"SIGN({_power(formula, doublings)})"
        steps *= 2**doublings
    place = Block(source.row, column, n, n)
    sheet.array_block(place, formula, _linked(matrix), "figure")
    return place


def write_least_squares(
    sheet: Sheet, equations: Block, sums: Block, source: Block, matrix: Matrix, links: Links
) -> Block:
    """Write logarithms of the priorities whose ratios are nearest to those given; returns their place.

    The normal equations of the graph of comparisons, with 1 added everywhere, which makes them
    solvable and changes the solution by a constant alone (Bozóki, Fülöp & Rónyai 2010).

    equations  (items, items) where they go
    sums       (items, 1) where their right sides go; the logarithms stand in the column after it
    matrix     (items, items) the values at source: 0 for no judgement, and on the diagonal for no part
    links      whether comparisons link the items
    """
    n, top = source.rows, source.row
    solution = _least_squares(matrix, is_linked=links.exist)
    for i in range(n):
        line, own = source.line(i), source.at(i, i)
        for k in range(n):
            both = f"{own}*{source.at(k, k)}"
            formula = (
                f'IF({own}=0,1,COUNTIF({line},">0"))'
                if i == k
                else f"IF({both}=0,0,IF({source.at(i, k)}>0,0,1))"
            )
            sheet.formula(top + i, equations.column + k, formula, solution.equations[i][k])
        formula = f"IF({own}=0,0,SUM(IF({line}>0,LN({line}),0))-LN({own}))"
        sheet.array(top + i, sums.column, formula, solution.sums[i])
    logs = Block(top, sums.column + 1, n, 1)
    formula = f"IF({links.absent},0,MMULT(MINVERSE({equations.whole()}),{sums.whole()}))"
    sheet.array_block(logs, formula, [[x] for x in solution.logs])
    return logs


class Links(NamedTuple):
    """Whether comparisons link all items that take part: now, and as a condition that is true if not."""

    exist: bool
    absent: str


class _LeastSquares(NamedTuple):
    """The equations, their right sides and the solution; an item that takes no part is 0 in both.

    equations  (items, items) the Laplacian of the graph of comparisons, 1 added between all items
    sums       (items,) sums of the logarithms of an item's judgements
    logs       (items,) logarithms of the priorities, up to a constant; zeros if nothing links the items
    """

    equations: Matrix
    sums: list[float]
    logs: list[float]


def _linked(matrix: Sequence[Sequence[float]]) -> Matrix:
    """1 where two items are linked by comparisons, directly or through others; 0 elsewhere."""
    n = len(matrix)
    links = [[0.0] * n for _ in range(n)]
    remaining = {i for i in range(n) if matrix[i][i] > 0}
    while remaining:
        work = [remaining.pop()]
        part = set(work)
        while work:
            i = work.pop()
            reached = {k for k in remaining if matrix[i][k] > 0}
            remaining -= reached
            part |= reached
            work.extend(reached)
        for i in part:
            for k in part:
                links[i][k] = 1.0
    return links


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


def _least_squares(matrix: Matrix, *, is_linked: bool) -> _LeastSquares:
    n = len(matrix)
    equations = [[0.0] * n for _ in range(n)]
    sums = [0.0] * n
    for i, row in enumerate(matrix):
        equations[i][i] = 1.0
        if not row[i]:
            continue
        equations[i][i] = float(sum(value > 0 for value in row))
        sums[i] = fsum(log(value) for k, value in enumerate(row) if k != i and value > 0)
        for k, value in enumerate(row):
            if k != i and matrix[k][k] and not value:
                equations[i][k] = 1.0
    return _LeastSquares(equations, sums, _solution(equations, sums) if is_linked else [0.0] * n)


def _solution(equations: Matrix, right: Sequence[float]) -> list[float]:
    """Gaussian elimination; the matrix is symmetric and positive definite, so that it needs no pivoting."""
    rows = [[*row, value] for row, value in zip(equations, right, strict=True)]
    n = len(rows)
    for k, pivot_row in enumerate(rows):
        for row in rows[k + 1 :]:
            factor = row[k] / pivot_row[k]
            if factor:
                for m in range(k, n + 1):
                    row[m] -= factor * pivot_row[m]
    solution = [0.0] * n
    for i in range(n - 1, -1, -1):
        rest = fsum(rows[i][k] * solution[k] for k in range(i + 1, n))
        solution[i] = (rows[i][n] - rest) / rows[i][i]
    return solution
