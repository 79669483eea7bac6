# SPDX-License-Identifier: MIT
"""The numbers behind the formulas for the vector nearest to judgements by least squares of logarithms."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum, log
from typing import NamedTuple


class LeastSquares(NamedTuple):
    """The equations, their right sides and the solution; an item that takes no part is 0 in both.

    equations  (items, items) the Laplacian of the graph of comparisons, 1 added between all items
    sums       (items,) sums of the logarithms of an item's judgements
    logs       (items,) logarithms of the priorities, up to a constant; zeros if nothing links the items
    """

    equations: list[list[float]]
    sums: list[float]
    logs: list[float]


def solve(matrix: Sequence[Sequence[float]], *, linked: bool) -> LeastSquares:
    """Least squares for a matrix in which 0 stands for no judgement, and a 0 on the diagonal for no part."""
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
    return LeastSquares(equations, sums, _solved(equations, sums) if linked else [0.0] * n)


def _solved(equations: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
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
