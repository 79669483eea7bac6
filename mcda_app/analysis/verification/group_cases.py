# SPDX-License-Identifier: MIT
"""Published group cases recomputed: judgements and priorities of many, and agreement on rankings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import combinations
from math import fsum, sqrt
from typing import Any

from mcda_app.methods.aggregation import aggregate_judgements, arithmetic_priorities, geometric_priorities
from mcda_app.methods.ahp import eigenvector, geometric_mean
from mcda_app.methods.consensus import kendalls_w
from mcda_app.methods.consistency import consistency

Values = dict[str, Sequence[float]]
Matrix = list[list[float | None]]


def group_judgements(inputs: Mapping[str, Any]) -> Values:
    """The group's matrix, its priorities and those of each participant.

    shown     number of people with individual figures; 6 if absent
    matrices  (people, items, items), or answers (people, pairs) above the diagonal, row by row, where a
              negative number is how many times the first outweighs the second, a positive one the reverse
    voting    (people,); all equal if absent
    """
    matrices = [_numbers(m) for m in inputs["matrices"]] if "matrices" in inputs else _coded(inputs)
    voting = inputs.get("voting", [1.0] * len(matrices))
    solve = eigenvector if inputs["method"] == "eigenvector" else geometric_mean
    table = inputs.get("random_index", "saaty-1980")
    group = aggregate_judgements(matrices, voting)
    own = [solve(m).vector for m in matrices]
    measures = [consistency(m, table) for m in matrices]
    of_all = list(zip(*own, strict=True))
    means = [fsum(column) / len(column) for column in of_all]
    return {
        "matrix": [x for row in group for x in row if x is not None],
        "above": [x for a, row in enumerate(group) for x in row[a + 1 :] if x is not None],
        "weights": solve(group).vector,
        "gci": [consistency(group, table).gci],
        "own_gci": [c.gci for c in measures],
        "own_cr": [c.cr for c in measures[: inputs.get("shown", 6)]],
        "contradictory": [sum(c.cr > 0.1 for c in measures)],
        "own": [x for vector in own[: inputs.get("shown", 6)] for x in vector],
        "arithmetic": arithmetic_priorities(own, voting),
        "geometric": geometric_priorities(own, voting),
        "deviation": [
            sqrt(fsum((x - mean) ** 2 for x in column) / (len(column) - 1))
            for mean, column in zip(means, of_all, strict=True)
        ],
    }


def rank_agreement(inputs: Mapping[str, Any]) -> Values:
    """Kendall's W of (people, options) ranks."""
    w = kendalls_w(inputs["ranks"], [1.0] * len(inputs["ranks"]))
    return {"w": [] if w is None else [w]}


def _numbers(rows: Sequence[Sequence[Any]]) -> Matrix:
    return [[None if v is None else float(Fraction(str(v))) for v in row] for row in rows]


def _coded(inputs: Mapping[str, Any]) -> list[Matrix]:
    size = inputs["items"]
    matrices = []
    for answers in inputs["answers"]:
        matrix: Matrix = [[1.0] * size for _ in range(size)]
        for (a, b), code in zip(combinations(range(size), 2), answers, strict=True):
            ratio = -float(code) if code < 0 else 1.0 / code
            matrix[a][b], matrix[b][a] = ratio, 1.0 / ratio
        matrices.append(matrix)
    return matrices
