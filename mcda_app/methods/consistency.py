# SPDX-License-Identifier: MIT
"""How well pairwise judgements agree with each other, and which of them agree least.

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
"""Deviations that differ by less are the same: rounding makes less than a thousandth of it of the largest
judgements, and no two judgements of the scale are so near to each other."""


class Consistency(NamedTuple):
    """How far judgements are from agreeing with each other.

    lambda_max    principal eigenvalue, n if they agree fully
    ci            consistency index, (lambda_max - n) / (n - 1)
    random_index  mean consistency index of random judgements, with as many missing
    cr            consistency ratio, ci / random_index; 0 where nothing can disagree
    gci           geometric consistency index: the mean squared logarithmic deviation of judgements
                  from the ratios of geometric mean priorities, by degrees of freedom
    answered      pairs judged
    pairs         pairs there are
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
    given               how many times first outweighs second, as judged
    factor              how far that is from the ratio of the priorities, as a factor above 1
    exact               the ratio that the other judgements imply
    nearest             the nearest to it of the 17 judgements from 1/9 to 9
    cr_with_exact,
    cr_with_nearest     the consistency ratio once it replaces the judgement
    alike               how many judgements deviate as far, this one among them: all three of three items do
    """

    first: int
    second: int
    given: float
    factor: float
    exact: float
    nearest: float
    cr_with_exact: float
    cr_with_nearest: float
    alike: int = 1


def consistency(matrix: PairwiseMatrix, table: str = "saaty-1980") -> Consistency:
    """The consistency of judgements, complete or not.

    table  key in RANDOM_INDICES

    Where judgements are missing, the eigenvalue is Harker's, which equals that of the matrix with each
    gap filled by the ratio of the priorities, and the random index is reduced as RandomIndexTable.value
    tells. That reduction was published for gaps filled so that the eigenvalue is smallest; Harker's is
    never smaller, so that the ratio errs, by little, on the side of caution. The geometric index
    divides by the judgements given less n - 1, the degrees of freedom of the least-squares fit, which
    for complete matrices is the published definition.

    Raises MethodError for an unknown table, and as eigenvector does.
    """
    return _consistency(matrix, random_index_table(table))


def gci_guide(items: int) -> float:
    """The geometric consistency index that matches a consistency ratio of 10 %.

    0.31 for three items, 0.35 for four, 0.37 for more (Aguarón & Moreno-Jiménez 2003). No index
    marks a border between right and wrong.
    """
    return {3: 0.31, 4: 0.35}.get(items, 0.37)


def disagreements(matrix: PairwiseMatrix, table: str = "saaty-1980", count: int = 3) -> list[Disagreement]:
    """The judgements that disagree most with the rest, the worst first.

    They are ordered by their deviation from the ratio of the priorities; those that deviate as far, by their
    indices. The value that fits is
    taken from the priorities without that judgement (Harker 1987), so that it says what the
    others imply and is not drawn towards what it replaces. Left out are judgements that agree,
    those that the scale from 1/9 to 9 has no better value for, and those that alone link two parts
    of the items, which nothing can disagree with.

    table  key in RANDOM_INDICES, for the consistency ratios after a change
    count  how many at most
    """
    indices = random_index_table(table)
    weights = eigenvector(matrix).vector
    judged = [
        (abs(log(a * weights[j] / weights[i])), i, j, a)
        for i, j in combinations(range(len(matrix)), 2)
        if (a := matrix[i][j]) is not None
    ]
    found: list[Disagreement] = []
    for deviation, alike, (i, j, given) in _by_deviation(judged):
        if len(found) == count or deviation <= _AGREES:
            break
        without = with_judgement(matrix, i, j, None)
        if len(linked_parts(without)) > 1:
            continue
        others = eigenvector(without).vector
        exact = others[i] / others[j]
        nearest = nearest_judgement(exact)
        if abs(nearest / given - 1) <= _AGREES:
            continue
        cr_exact, cr_nearest = (
            _consistency(with_judgement(matrix, i, j, v), indices).cr for v in (exact, nearest)
        )
        found.append(Disagreement(i, j, given, exp(deviation), exact, nearest, cr_exact, cr_nearest, alike))
    return found


def _by_deviation(
    judged: Sequence[tuple[float, int, int, float]],
) -> Iterator[tuple[float, int, tuple[int, int, float]]]:
    """Judgements (deviation, first, second, given), the furthest off first, with how many are as far off."""
    rest = sorted(judged, key=lambda each: -each[0])
    while rest:
        largest = rest[0][0]
        alike = [each for each in rest if largest - each[0] <= _AGREES]
        rest = rest[len(alike) :]
        for _, i, j, given in sorted(alike, key=lambda each: each[1:3]):
            yield largest, len(alike), (i, j, given)


def nearest_judgement(ratio: float) -> float:
    """The nearest of the 17 judgements, by the quotient; the lower of two that are equally near."""
    apart = [abs(log(judgement / ratio)) for judgement in SAATY_SCALE]
    least = min(apart)
    return next(value for value, gap in zip(SAATY_SCALE, apart, strict=True) if gap - least <= _AGREES)


def with_judgement(
    matrix: PairwiseMatrix, first: int, second: int, ratio: float | None
) -> list[list[float | None]]:
    """The matrix with one judgement and its reciprocal replaced, or taken out with None."""
    changed = [list(row) for row in matrix]
    changed[first][second] = ratio
    changed[second][first] = None if ratio is None else 1 / ratio
    return changed


def cycles(matrix: PairwiseMatrix) -> list[tuple[int, ...]]:
    """Preferences that go round in a circle: each item outweighs the next, the last the first.

    All those of three items, and for items that go round in longer circles only, one of the
    shortest. Each starts at its lowest index. Judgements of "equal" are no preference.
    """
    n = len(matrix)
    beats = [[j for j in range(n) if (a := matrix[i][j]) is not None and a > 1] for i in range(n)]
    beaten = [set(row) for row in beats]
    found: list[tuple[int, ...]] = [
        (i, j, k) for i in range(n) for j in beats[i] if j > i for k in beats[j] if k > i and i in beaten[k]
    ]
    around = {i for cycle in found for i in cycle}
    reached = [_reached(beats, i) for i in range(n)]
    for i in range(n):
        circle = [j for j in range(n) if j in reached[i] and i in reached[j]]
        if circle and circle[0] == i and around.isdisjoint(circle):
            found.append(min((_shortest_cycle(beats, j) for j in circle), key=len))
    return sorted((_from_lowest(cycle) for cycle in found), key=lambda cycle: (len(cycle), cycle))


def _consistency(matrix: PairwiseMatrix, table: RandomIndexTable) -> Consistency:
    n = len(matrix)
    lambda_max = eigenvector(matrix).lambda_max or float(n)
    weights = geometric_mean(matrix).vector
    pairs = n * (n - 1) // 2
    squares = [
        log(a * weights[j] / weights[i]) ** 2
        for i, j in combinations(range(n), 2)
        if (a := matrix[i][j]) is not None
    ]
    freedom = len(squares) - (n - 1)
    random_index = table.value(n, pairs - len(squares))
    ci = (lambda_max - n) / (n - 1) if freedom > 0 else 0.0
    return Consistency(
        lambda_max,
        ci,
        random_index,
        ci / random_index if random_index else 0.0,
        fsum(squares) / freedom if freedom > 0 else 0.0,
        len(squares),
        pairs,
    )


def _reached(beats: Sequence[Sequence[int]], start: int) -> set[int]:
    seen: set[int] = set()
    work = list(beats[start])
    while work:
        i = work.pop()
        if i not in seen:
            seen.add(i)
            work.extend(beats[i])
    return seen


def _shortest_cycle(beats: Sequence[Sequence[int]], start: int) -> tuple[int, ...]:
    """A shortest way from an item back to itself; there must be one."""
    paths: list[tuple[int, ...]] = [(start,)]
    seen: set[int] = set()
    for path in paths:  # grows while it is walked through: a search in breadth
        for j in beats[path[-1]]:
            if j == start:
                return path
            if j not in seen:
                seen.add(j)
                paths.append((*path, j))
    raise AssertionError("the item lies on no cycle")


def _from_lowest(cycle: tuple[int, ...]) -> tuple[int, ...]:
    at = cycle.index(min(cycle))
    return cycle[at:] + cycle[:at]
