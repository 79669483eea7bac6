# SPDX-License-Identifier: MIT
"""Consistency of pairwise judgements, and the judgements that fit least.

Sources: Saaty (1977), Journal of Mathematical Psychology 15(3), 234-281 (consistency index and ratio);
Aguarón & Moreno-Jiménez (2003), "The geometric consistency index: approximated thresholds", European
Journal of Operational Research 147(1), 137-145; Saaty (2003), "Decision-making with the AHP: why is the
principal eigenvector necessary", European Journal of Operational Research 145(1), 85-91 (the judgement
to reconsider, and the value that fits, by Harker's method); Goepel (2018), International Journal of the
Analytic Hierarchy Process 10(3), 469-487 (naming three).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from math import exp, fsum, log
from typing import NamedTuple

from mcda_app.methods.ahp import PairwiseMatrix, eigenvector, geometric_mean, linked_parts
from mcda_app.methods.random_index import RandomIndexTable, random_index_table

SAATY_SCALE = (*(1 / k for k in range(9, 1, -1)), *(float(k) for k in range(1, 10)))
"""The 17 judgements from 1/9 to 9."""
_AGREES = 1e-9
"""Deviations that differ by less count as equal: rounding stays below a thousandth of it, and no two
judgements of the scale are that close."""


class Consistency(NamedTuple):
    """Measures of consistency.

    lambda_max    principal eigenvalue, n if fully consistent
    ci            consistency index, (lambda_max - n) / (n - 1)
    random_index  mean consistency index of random judgements with equally many missing
    cr            consistency ratio, ci / random_index; 0 where inconsistency is impossible
    gci           geometric consistency index: the mean squared logarithmic deviation of judgements
                  from the ratios of geometric mean priorities, by degrees of freedom
    answered      number of pairs judged
    pairs         number of all pairs
    """

    lambda_max: float
    ci: float
    random_index: float
    cr: float
    gci: float
    answered: int
    pairs: int


class Disagreement(NamedTuple):
    """A judgement that disagrees with the others.

    first, second       indices of the items, first < second
    ratio               how many times first outweighs second, as judged
    factor              its deviation from the ratio of the priorities, as a factor above 1
    exact               the ratio that the other judgements imply
    nearest             the nearest of the 17 judgements from 1/9 to 9
    cr_with_exact,
    cr_with_nearest     the consistency ratio once it replaces the judgement
    alike               number of judgements with this deviation, itself included; among three items all three
    """

    first: int
    second: int
    ratio: float
    factor: float
    exact: float
    nearest: float
    cr_with_exact: float
    cr_with_nearest: float
    alike: int = 1


def consistency(
    matrix: PairwiseMatrix, table: str = "saaty-1980", *, lambda_max: float | None = None
) -> Consistency:
    """The consistency of judgements, complete or not.

    table       key in RANDOM_INDICES
    lambda_max  the principal eigenvalue, where `eigenvector` has given it before

    Where judgements are missing, the eigenvalue is Harker's, which equals that of the matrix with each
    gap filled by the ratio of the priorities, and the random index is reduced as in
    RandomIndexTable.value. That reduction was published for gaps filled to minimise the eigenvalue;
    Harker's is never smaller, so the ratio errs slightly on the side of caution. The geometric index
    divides by the judgements given less n - 1, the degrees of freedom of the least-squares fit, which
    for complete matrices is the published definition.

    Raises MethodError for an unknown table, and as eigenvector does.
    """
    return _consistency(matrix, random_index_table(table), lambda_max)


def consistency_ratio(lambda_max: float, items: int, table: str = "saaty-1980") -> float:
    """The consistency ratio of a complete matrix, from its principal eigenvalue alone.

    Raises MethodError for an unknown table.
    """
    return _ratio(lambda_max, items, 0, random_index_table(table))[2]


def gci_guide(items: int) -> float:
    """The geometric consistency index that matches a consistency ratio of 10 %.

    0.31 for three items, 0.35 for four, 0.37 for more (Aguarón & Moreno-Jiménez 2003). No index
    marks a border between right and wrong.
    """
    return {3: 0.31, 4: 0.35}.get(items, 0.37)


def disagreements(matrix: PairwiseMatrix, table: str = "saaty-1980", count: int = 3) -> list[Disagreement]:
    """The judgements that disagree most with the rest, the worst first.

    Ordered by their deviation from the ratio of the priorities, equal ones by their indices. The value
    that fits is computed without the judgement in question (Harker 1987), so that it shows what the
    others imply, unbiased by what it replaces. Not listed are judgements that fit, those for which the
    scale from 1/9 to 9 has no better value, and those that are the only link between two parts of the
    items, which nothing contradicts.

    table  key in RANDOM_INDICES, for the consistency ratios after a change
    count  maximum number
    """
    indices = random_index_table(table)
    weights = eigenvector(matrix).vector
    deviations = [
        (abs(log(a * weights[j] / weights[i])), i, j, a)
        for i, j in combinations(range(len(matrix)), 2)
        if (a := matrix[i][j]) is not None
    ]
    result: list[Disagreement] = []
    for deviation, alike, (i, j, ratio) in _by_deviation(deviations):
        if len(result) == count or deviation <= _AGREES:
            break
        remaining = with_judgement(matrix, i, j, None)
        if len(linked_parts(remaining)) > 1:
            continue
        others = eigenvector(remaining).vector
        exact = others[i] / others[j]
        nearest = nearest_judgement(exact)
        if abs(nearest / ratio - 1) <= _AGREES:
            continue
        cr_exact, cr_nearest = (
            _consistency(with_judgement(matrix, i, j, v), indices).cr for v in (exact, nearest)
        )
        result.append(Disagreement(i, j, ratio, exp(deviation), exact, nearest, cr_exact, cr_nearest, alike))
    return result


def _by_deviation(
    deviations: Sequence[tuple[float, int, int, float]],
) -> Iterator[tuple[float, int, tuple[int, int, float]]]:
    """Judgements (deviation, first, second, ratio), largest deviation first, with the number of ties."""
    remaining = sorted(deviations, key=lambda entry: -entry[0])
    while remaining:
        largest = remaining[0][0]
        ties = [entry for entry in remaining if largest - entry[0] <= _AGREES]
        remaining = remaining[len(ties) :]
        for _, i, j, ratio in sorted(ties, key=lambda entry: entry[1:3]):
            yield largest, len(ties), (i, j, ratio)


def nearest_judgement(ratio: float) -> float:
    """The nearest of the 17 judgements, by the quotient; the lower of two equally near ones."""
    gaps = [abs(log(judgement / ratio)) for judgement in SAATY_SCALE]
    least = min(gaps)
    return next(value for value, gap in zip(SAATY_SCALE, gaps, strict=True) if gap - least <= _AGREES)


def with_judgement(
    matrix: PairwiseMatrix, first: int, second: int, ratio: float | None
) -> list[list[float | None]]:
    """The matrix with one judgement and its reciprocal replaced, or with None removed."""
    changed = [list(row) for row in matrix]
    changed[first][second] = ratio
    changed[second][first] = None if ratio is None else 1 / ratio
    return changed


def cycles(matrix: PairwiseMatrix) -> list[tuple[int, ...]]:
    """Cyclic preferences: each item outweighs the next, and the last outweighs the first.

    All cycles of three items, and one shortest cycle for each set of items on longer cycles only. Each
    starts at its lowest index. Judgements of "equal" are not preferences.
    """
    n = len(matrix)
    beats = [[j for j in range(n) if (a := matrix[i][j]) is not None and a > 1] for i in range(n)]
    beaten = [set(row) for row in beats]
    result: list[tuple[int, ...]] = [
        (i, j, k) for i in range(n) for j in beats[i] if j > i for k in beats[j] if k > i and i in beaten[k]
    ]
    covered = {i for cycle in result for i in cycle}
    reached = [_reachable(beats, i) for i in range(n)]
    for i in range(n):
        circle = [j for j in range(n) if j in reached[i] and i in reached[j]]
        if circle and circle[0] == i and covered.isdisjoint(circle):
            result.append(min((_shortest_cycle(beats, j) for j in circle), key=len))
    return sorted((_from_lowest(cycle) for cycle in result), key=lambda cycle: (len(cycle), cycle))


def _consistency(
    matrix: PairwiseMatrix, table: RandomIndexTable, lambda_max: float | None = None
) -> Consistency:
    n = len(matrix)
    lambda_max = lambda_max or eigenvector(matrix).lambda_max or float(n)
    weights = geometric_mean(matrix).vector
    pairs = n * (n - 1) // 2
    squares = [
        log(a * weights[j] / weights[i]) ** 2
        for i, j in combinations(range(n), 2)
        if (a := matrix[i][j]) is not None
    ]
    freedom = len(squares) - (n - 1)
    ci, random_index, ratio = _ratio(lambda_max, n, pairs - len(squares), table)
    return Consistency(
        lambda_max,
        ci,
        random_index,
        ratio,
        fsum(squares) / freedom if freedom > 0 else 0.0,
        len(squares),
        pairs,
    )


def _ratio(
    lambda_max: float, items: int, missing: int, table: RandomIndexTable
) -> tuple[float, float, float]:
    """The consistency index, the random index and their ratio; 0 where inconsistency is impossible."""
    random_index = table.value(items, missing)
    freedom = (items - 1) * (items - 2) // 2 - missing
    ci = (lambda_max - items) / (items - 1) if freedom > 0 else 0.0
    return ci, random_index, ci / random_index if random_index else 0.0


def _reachable(beats: Sequence[Sequence[int]], start: int) -> set[int]:
    reached: set[int] = set()
    stack = list(beats[start])
    while stack:
        i = stack.pop()
        if i not in reached:
            reached.add(i)
            stack.extend(beats[i])
    return reached


def _shortest_cycle(beats: Sequence[Sequence[int]], start: int) -> tuple[int, ...]:
    """A shortest path from an item back to itself; one must exist."""
    paths: list[tuple[int, ...]] = [(start,)]
    seen: set[int] = set()
    for path in paths:  # grows during the loop: breadth-first search
        for j in beats[path[-1]]:
            if j == start:
                return path
            if j not in seen:
                seen.add(j)
                paths.append((*path, j))
    raise AssertionError("the item lies on no cycle")


def _from_lowest(cycle: tuple[int, ...]) -> tuple[int, ...]:
    start = cycle.index(min(cycle))
    return cycle[start:] + cycle[:start]
