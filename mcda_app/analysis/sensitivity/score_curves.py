# SPDX-License-Identifier: MIT
"""The scores of an issue's options as functions of one weight, or of one score.

A weight moves along a straight line from its minimum to its maximum, the others in proportion as with the
slider. Along it the sums of AHP and of weighted value are linear and TOPSIS's squared distances quadratic in
the position u in [0, 1], so the order of two options is the sign of a polynomial: D-(a)² D+(b)² - D-(b)²
D+(a)² is positive exactly where a is closer to the ideal than b, since closeness increases with D-² / D+².
The same holds for TOPSIS as a single score moves (see score_tipping).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum, sqrt
from typing import NamedTuple, Protocol

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.sensitivity.bernstein_roots import product
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from mcda_app.methods.ranking import TIE_TOLERANCE
from mcda_app.methods.synthesis import synthesise
from mcda_app.methods.topsis import weigh

Triple = tuple[float, float, float]
Table = Sequence[Sequence[float]]

MANY = 12
"""Options from which on the distances along all lines are worked out together."""
ROUNDING = 1e-14
"""The rounding error of a share, relative to the line."""


class WeightLine(NamedTuple):
    """The weights along a line; start and end in the order of the criteria.

    low, high  the moving weight at either end
    """

    start: tuple[float, ...]
    end: tuple[float, ...]
    low: float
    high: float

    def weights(self, u: float) -> list[float]:
        return [a + u * (b - a) for a, b in zip(self.start, self.end, strict=True)]

    def share(self, u: float) -> float:
        return self.high if u == 1 else self.low + u * (self.high - self.low)

    def place(self, share: float) -> float:
        """The position of a share on the line, in [0, 1].

        A share that differs from an end only by rounding is at that end: just beside it a zero weight would
        count as nonzero, and so would missing scores.
        """
        u = (share - self.low) / (self.high - self.low)
        return 0.0 if u < ROUNDING else 1.0 if u > 1 - ROUNDING else u


def weight_line(weights: Weights, criterion_ids: Sequence[str], criterion_id: str) -> WeightLine | None:
    """The line along which one weight can move; None if locks fix it."""
    if not weights.movable(criterion_id):
        return None
    at_low, at_high = weights.ends(criterion_id)
    low, high = at_low[criterion_id], at_high[criterion_id]
    if high <= low:
        return None
    start = tuple([at_low.get(c, 0.0) for c in criterion_ids])
    return WeightLine(start, tuple([at_high.get(c, 0.0) for c in criterion_ids]), low, high)


class ScoreCurve(Protocol):
    """The scores of some options, numbered from 0, for u from 0 to 1."""

    def gap(self, a: int, b: int) -> list[float] | None:
        """A polynomial with the sign of score a - score b; None if they tie everywhere."""

    def score(self, option: int, u: float) -> float:
        """The method's score at u in [0, 1]."""

    def scores(self, option: int, positions: Sequence[float]) -> tuple[float, ...]:
        """The scores at many positions."""


class ClosenessCurve:
    """TOPSIS."""

    def __init__(self, near: Sequence[Triple], far: Sequence[Triple]) -> None:
        """near, far: (options,) squared distances to the ideal and to the worst point, up to a common factor,
        as quadratics in Bernstein form."""
        self._near = near
        self._far = far

    def gap(self, a: int, b: int) -> list[float] | None:
        ahead = product(self._far[a], self._near[b])
        behind = product(self._far[b], self._near[a])
        return _difference(ahead, behind, [abs(x) + abs(y) for x, y in zip(ahead, behind, strict=True)])

    def score(self, option: int, u: float) -> float:
        v = 1 - u
        a, b, c = v * v, 2 * u * v, u * u
        f0, f1, f2 = self._far[option]
        n0, n1, n2 = self._near[option]
        # Where a distance touches zero, rounding may make its square slightly negative.
        far, near = f0 * a + f1 * b + f2 * c, n0 * a + n1 * b + n2 * c
        far, near = sqrt(far) if far > 0 else 0.0, sqrt(near) if near > 0 else 0.0
        return far / (far + near) if far + near > 0 else 0.5

    def scores(self, option: int, positions: Sequence[float]) -> tuple[float, ...]:
        f0, f1, f2 = self._far[option]
        n0, n1, n2 = self._near[option]
        scores = []
        for u in positions:
            v = 1 - u
            a, b, c = v * v, 2 * u * v, u * u
            far, near = sqrt(f0 * a + f1 * b + f2 * c), sqrt(n0 * a + n1 * b + n2 * c)
            scores.append(far / (far + near) if far + near > 0 else 0.5)
        return tuple(scores)


class PriorityCurve:
    """AHP."""

    def __init__(self, priorities: Table, line: WeightLine) -> None:
        """priorities: (options, criteria) terms of the sum, which is then divided by its total."""
        self._ends = [(_sum(row, line.start), _sum(row, line.end)) for row in priorities]
        self._total = (fsum(a for a, _ in self._ends), fsum(b for _, b in self._ends))

    def gap(self, a: int, b: int) -> list[float] | None:
        return _difference(self._ends[a], self._ends[b], self._total)

    def score(self, option: int, u: float) -> float:
        first, last = self._ends[option]
        low, high = self._total
        return (first + u * (last - first)) / (low + u * (high - low))

    def scores(self, option: int, positions: Sequence[float]) -> tuple[float, ...]:
        return tuple(self.score(option, u) for u in positions)


class SumCurve:
    """Scores that are linear along the line, as of weighted value."""

    def __init__(self, ends: Table) -> None:
        """ends: (options, 2) the scores at either end."""
        self._ends = ends

    def gap(self, a: int, b: int) -> list[float] | None:
        return _difference(self._ends[a], self._ends[b], (1.0, 1.0))

    def score(self, option: int, u: float) -> float:
        first, last = self._ends[option]
        return (1.0 - u) * first + u * last

    def scores(self, option: int, positions: Sequence[float]) -> tuple[float, ...]:
        first, last = self._ends[option]
        return tuple([(1.0 - u) * first + u * last for u in positions])


class ScoreCurves:
    """The score curves of one issue's options for any moving weight; caches what no weight changes."""

    def __init__(self, matrix: IssueMatrix, settings: MethodSettings) -> None:
        self._matrix = matrix
        self._settings = settings
        self._tables: dict[tuple[int, ...], tuple[Table, Table]] = {}
        self._distances: dict[tuple[WeightLine, tuple[int, ...]], tuple[list[Triple], list[Triple]]] = {}

    def prepare(self, lines: Sequence[WeightLine | None]) -> None:
        """Work out the distances along many lines at once, where that is faster than one by one."""
        rows = tuple(range(len(self._matrix.options)))
        if self._settings.method is not Method.TOPSIS or self._matrix.gaps or len(rows) < MANY:
            return
        from mcda_app.analysis.sensitivity.vectorised_lines import (
            distances_along,  # needs numpy, which few options do not need
        )

        movable = [line for line in lines if line is not None]
        try:
            near, far = self._tables.get(rows) or self._tables.setdefault(rows, self._squares(rows))
        except MethodError:  # `over` raises it again
            return
        starts, ends = [line.start for line in movable], [line.end for line in movable]
        for line, distances in zip(movable, distances_along(near, far, starts, ends), strict=True):
            self._distances[line, rows] = distances

    def over(self, line: WeightLine, rows: tuple[int, ...]) -> ScoreCurve:
        """The curves of some options, numbered as in rows.

        Raises MethodError where the method cannot rank them.
        """
        tables = self._tables.get(rows)
        method = self._settings.method
        if method is Method.VALUE:
            values = self._matrix.partial_values(rows)
            return SumCurve([(_average(row, line.start), _average(row, line.end)) for row in values])
        by_ahp = method is Method.AHP
        if tables is None:
            tables = self._tables[rows] = self._terms(rows) if by_ahp else self._squares(rows)
        if by_ahp:
            return PriorityCurve(tables[0], line)
        known = self._distances.get((line, rows)) if self._distances else None
        if known is not None:
            return ClosenessCurve(*known)
        squares = [(a * a, a * b, b * b) for a, b in zip(line.start, line.end, strict=True)]
        near, far = ([_quadratic(row, squares) for row in table] for table in tables)
        return ClosenessCurve(near, far)

    def _terms(self, rows: tuple[int, ...]) -> tuple[Table, Table]:
        matrix = self._matrix
        local = [matrix.priorities(m, rows, self._settings) for m in range(len(matrix.criteria))]
        steps = synthesise(local, _equal(len(local)), self._settings.synthesis)
        return list(zip(*steps.scaled, strict=True)), ()

    def _squares(self, rows: tuple[int, ...]) -> tuple[Table, Table]:
        # Under equal weights the weighted values are the normalised ones up to a common factor, which changes
        # neither closeness nor order.
        matrix = self._matrix
        steps = weigh(matrix.normalised(rows, self._settings.normalisation), _equal(len(matrix.criteria)))
        return _squared(steps.weighted, steps.ideal), _squared(steps.weighted, steps.anti_ideal)


def _squared(rows: Table, point: Sequence[float]) -> Table:
    return [[(v - p) ** 2 for v, p in zip(row, point, strict=True)] for row in rows]


def _sum(row: Sequence[float], weights: Sequence[float]) -> float:
    return fsum(p * w for p, w in zip(row, weights, strict=True))


def _average(row: Sequence[float], weights: Sequence[float]) -> float:
    return _sum(row, weights) / fsum(weights)


def _equal(count: int) -> list[float]:
    return [1.0 / count] * count


def _quadratic(row: Sequence[float], squares: Sequence[Triple]) -> Triple:
    q0 = q1 = q2 = 0.0
    for factor, (a, b, c) in zip(row, squares, strict=True):
        q0 += factor * a
        q1 += factor * b
        q2 += factor * c
    return q0, q1, q2


def _difference(a: Sequence[float], b: Sequence[float], size: Sequence[float]) -> list[float] | None:
    """a - b with rounding errors set to zero; None if no score can differ by more than the tie tolerance.

    The scores differ by at most |a - b| / size: for sums this is immediate, and for closeness c,
    with x = D-(a)² D+(b)² and y = D-(b)² D+(a)², |c(a) - c(b)| <= |√x - √y| / (√x + √y) <= |x - y| / (x + y).
    """
    gaps, tied = [], True
    for x, y, s in zip(a, b, size, strict=True):
        gap = x - y
        distance = abs(gap)
        if not distance <= TIE_TOLERANCE * s:
            tied = False
        gaps.append(gap if distance > 1e-14 * s else 0.0)
    return None if tied else gaps
