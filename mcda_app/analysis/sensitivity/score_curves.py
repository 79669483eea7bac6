# SPDX-License-Identifier: MIT
"""How the scores of an issue's options run while one weight, or one score, moves.

A weight runs along a straight line from its least to its most, the others in the proportions that the
slider keeps. Along it AHP's sums are linear and TOPSIS's squared distances are quadratic in the
position u in [0, 1], so that who is ahead of whom is a matter of the sign of a polynomial:
D-(a)² D+(b)² - D-(b)² D+(a)² is positive exactly where a is closer to the ideal than b, for closeness
rises with D-² / D+². The same holds for TOPSIS while a single score moves (see score_tipping).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum, sqrt
from typing import NamedTuple, Protocol

from mcda_app.analysis.ranking.decision_matrix import Problem
from mcda_app.analysis.sensitivity.bernstein_roots import product
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.weights import Weights
from mcda_app.methods.ranking import TIE_TOLERANCE
from mcda_app.methods.synthesis import synthesise
from mcda_app.methods.topsis import topsis

Triple = tuple[float, float, float]
Table = Sequence[Sequence[float]]

ROUNDING = 1e-14
"""What rounding may make of a share, as a part of the way."""


class WeightLine(NamedTuple):
    """The weights on the way; start and end in the order of the criteria.

    low, high  the moved weight at either end
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
        """Where on the way a share lies, in [0, 1].

        One that differs from an end by rounding alone lies there: just before it a weight that is zero would
        count as one that is not, and with it scores that are missing.
        """
        u = (share - self.low) / (self.high - self.low)
        return 0.0 if u < ROUNDING else 1.0 if u > 1 - ROUNDING else u


def weight_line(weights: Weights, criterion_ids: Sequence[str], moved: str) -> WeightLine | None:
    """The way one weight can go; None if locks leave it none."""
    if not weights.movable(moved):
        return None
    least, most = weights.ends(moved)
    low, high = least[moved], most[moved]
    if high <= low:
        return None
    start = tuple([least.get(c, 0.0) for c in criterion_ids])
    return WeightLine(start, tuple([most.get(c, 0.0) for c in criterion_ids]), low, high)


class Course(Protocol):
    """The scores of some options, numbered from 0, on the way from u = 0 to u = 1."""

    def gap(self, a: int, b: int) -> list[float] | None:
        """A polynomial with the sign of score a - score b; None if they tie all the way."""

    def score(self, option: int, u: float) -> float:
        """The score as the method gives it at u in [0, 1]."""

    def scores(self, option: int, places: Sequence[float]) -> tuple[float, ...]:
        """The same at many places."""


class ClosenessCourse:
    """TOPSIS."""

    def __init__(self, near: Sequence[Triple], far: Sequence[Triple]) -> None:
        """near, far: (options,) squared distances to the ideal and to the worst point, all in the same
        proportion to the true ones, as quadratics in Bernstein form."""
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
        # Where a distance touches zero, rounding may leave its square a shade below.
        far = sqrt(max(0.0, f0 * a + f1 * b + f2 * c))
        near = sqrt(max(0.0, n0 * a + n1 * b + n2 * c))
        return far / (far + near) if far + near > 0 else 0.5

    def scores(self, option: int, places: Sequence[float]) -> tuple[float, ...]:
        f0, f1, f2 = self._far[option]
        n0, n1, n2 = self._near[option]
        told = []
        for u in places:
            v = 1 - u
            a, b, c = v * v, 2 * u * v, u * u
            far, near = sqrt(f0 * a + f1 * b + f2 * c), sqrt(n0 * a + n1 * b + n2 * c)
            told.append(far / (far + near) if far + near > 0 else 0.5)
        return tuple(told)


class PriorityCourse:
    """AHP."""

    def __init__(self, priorities: Table, line: WeightLine) -> None:
        """priorities: (options, criteria) as they enter the sum, which is then divided by its total."""
        self._ends = [(_sum(row, line.start), _sum(row, line.end)) for row in priorities]
        self._total = (fsum(a for a, _ in self._ends), fsum(b for _, b in self._ends))

    def gap(self, a: int, b: int) -> list[float] | None:
        return _difference(self._ends[a], self._ends[b], self._total)

    def score(self, option: int, u: float) -> float:
        first, last = self._ends[option]
        low, high = self._total
        return (first + u * (last - first)) / (low + u * (high - low))

    def scores(self, option: int, places: Sequence[float]) -> tuple[float, ...]:
        return tuple(self.score(option, u) for u in places)


class Courses:
    """The courses of one issue's options, whichever weight moves; what no weight changes is kept."""

    def __init__(self, problem: Problem, settings: MethodSettings) -> None:
        self._problem = problem
        self._settings = settings
        self._kept: dict[tuple[int, ...], tuple[Table, Table]] = {}

    def along(self, line: WeightLine, rows: tuple[int, ...]) -> Course:
        """The course of the given options, numbered as in rows.

        Raises MethodError where the method cannot rank them.
        """
        kept = self._kept.get(rows)
        by_ahp = self._settings.method is Method.AHP
        if kept is None:
            kept = self._kept[rows] = self._entering(rows) if by_ahp else self._squares(rows)
        if by_ahp:
            return PriorityCourse(kept[0], line)
        squares = [(a * a, a * b, b * b) for a, b in zip(line.start, line.end, strict=True)]
        near, far = ([_quadratic(row, squares) for row in table] for table in kept)
        return ClosenessCourse(near, far)

    def _entering(self, rows: tuple[int, ...]) -> tuple[Table, Table]:
        problem = self._problem
        local = [problem.priorities(m, rows, self._settings) for m in range(len(problem.criteria))]
        steps = synthesise(local, _equal(len(local)), self._settings.synthesis)
        return list(zip(*steps.scaled, strict=True)), ()

    def _squares(self, rows: tuple[int, ...]) -> tuple[Table, Table]:
        # Under equal weights the weighted values are the normalised ones but for a common factor, which
        # neither closeness nor order feels.
        problem, choice = self._problem, self._settings.normalisation
        equal = _equal(len(problem.criteria))
        steps = topsis(problem.matrix(rows), equal, problem.signs, choice, problem.bounds)
        return _squared(steps.weighted, steps.ideal), _squared(steps.weighted, steps.anti_ideal)


def _squared(rows: Table, point: Sequence[float]) -> Table:
    return [[(v - p) ** 2 for v, p in zip(row, point, strict=True)] for row in rows]


def _sum(row: Sequence[float], weights: Sequence[float]) -> float:
    return fsum(p * w for p, w in zip(row, weights, strict=True))


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
    """a - b without the dust of rounding; None where no score can differ by more than a tie allows.

    The scores differ by no more than |a - b| / size: for sums that is plain, and for closeness c,
    with x = D-(a)² D+(b)² and y = D-(b)² D+(a)², |c(a) - c(b)| <= |√x - √y| / (√x + √y) <= |x - y| / (x + y).
    """
    gaps = [x - y for x, y in zip(a, b, strict=True)]
    if all(abs(g) <= TIE_TOLERANCE * s for g, s in zip(gaps, size, strict=True)):
        return None
    return [g if abs(g) > 1e-14 * s else 0.0 for g, s in zip(gaps, size, strict=True)]
