# SPDX-License-Identifier: MIT
"""Comparison matrices for tests: drawn ones, and published ones with their sources."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from hypothesis import strategies as st

from mcda_app.methods.consistency import SAATY_SCALE

Matrix = list[list[float | None]]


def reciprocal(items: int, upper: Sequence[float | None]) -> Matrix:
    """A matrix from the judgements above its diagonal, row by row."""
    matrix: Matrix = [[1.0 if i == j else None for j in range(items)] for i in range(items)]
    for (i, j), ratio in zip(combinations(range(items), 2), upper, strict=True):
        if ratio is not None:
            matrix[i][j], matrix[j][i] = ratio, 1 / ratio
    return matrix


def of_ratios(weights: Sequence[float]) -> Matrix:
    return [[a / b for b in weights] for a in weights]


@st.composite
def matrices(draw: st.DrawFn, least: int = 1, most: int = 7, gaps: bool = False) -> Matrix:
    """Judgements from 1/9 to 9; with gaps, some of those off a random spanning tree are missing."""
    n = draw(st.integers(least, most))
    pairs = list(combinations(range(n), 2))
    judgements: list[float | None] = [draw(st.sampled_from(SAATY_SCALE)) for _ in pairs]
    if gaps:
        tree = {(draw(st.integers(0, j - 1)), j) for j in range(1, n)}
        judgements = [
            a if pair in tree or draw(st.booleans()) else None
            for pair, a in zip(pairs, judgements, strict=True)
        ]
    return reciprocal(n, judgements)


# Wang & Chin (2011), Information Sciences 181(23), 5240-5248; Saaty's choice of a school.
SCHOOL = reciprocal(6, [4, 3, 1, 3, 4, 7, 3, 1 / 5, 1, 1 / 5, 1 / 5, 1 / 6, 1, 1 / 3, 3])
SCHOOL_PRIORITIES = (0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391)

# Saaty (2008), Int. J. Services Sciences 1(1), 83-98: consumption of drinks in the United States.
DRINKS = reciprocal(
    7,
    [
        *(9, 5, 2, 1, 1, 1 / 2),
        *(1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9),
        *(1 / 3, 1 / 4, 1 / 3, 1 / 9),
        *(1 / 2, 1, 1 / 3, 2, 1 / 2, 1 / 3),
    ],
)
DRINKS_PRIORITIES = (0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327)

# Saaty (1990), EJOR 48(1), 9-26: buying a house. The repaired judgement is in Saaty (2003), EJOR 145(1).
HOUSE = reciprocal(
    8,
    [
        *(5, 3, 7, 6, 6, 1 / 3, 1 / 4),
        *(1 / 3, 5, 3, 3, 1 / 5, 1 / 7),
        *(6, 3, 4, 6, 1 / 5),
        *(1 / 3, 1 / 4, 1 / 7, 1 / 8),
        *(1 / 2, 1 / 5, 1 / 6, 1 / 5, 1 / 6, 1 / 2),
    ],
)
HOUSE_PRIORITIES = (0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333)

# Bozóki, Fülöp & Rónyai (2010), Math. Comput. Model. 52(1-2), 318-333: one judgement of six missing.
INCOMPLETE = reciprocal(4, [1, 5, 2, 3, 4, None])

# Dong, Zhang, Hong & Xu (2010), Decision Support Systems 49(3), 281-289: the second decision maker.
DONG = reciprocal(4, [5, 7, 9, 4, 6, 2])
