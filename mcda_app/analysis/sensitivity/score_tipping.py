# SPDX-License-Identifier: MIT
"""Tipping points of single scores: the smallest change of one score that changes first place.

On a scale of levels the levels above and below are tried one after another. On a scale of numbers
TOPSIS is solved: while one score x moves, squared distances times a common factor are quadratic in x
between the places where x passes the highest and the lowest score of its column, so that who leads is a
matter of polynomials as it is for weights. AHP has no such form, for its priorities are eigenvectors;
there the place is searched for (see score_search). What a change comes to, score_change tells for both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING, NamedTuple

from mcda_app.analysis.ranking.decision_matrix import Problem
from mcda_app.analysis.ranking.issue_ranking import Leaders, leaders_at, scores_of
from mcda_app.analysis.sensitivity.score_change import NARROW, Change, Way, settled
from mcda_app.analysis.sensitivity.score_curves import ClosenessCourse, Triple
from mcda_app.analysis.sensitivity.upper_envelope import leading
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation
from mcda_app.domain.scale import Criterion
from mcda_app.domain.weights import Weights
from mcda_app.methods.ranking import leaders
from mcda_app.methods.topsis import topsis

if TYPE_CHECKING:
    from mcda_app.analysis.sensitivity.score_search import MovingPriorities, MovingScore


class ScoreTip(NamedTuple):
    """The smallest change of one score that changes first place.

    before   the number behind the score now
    after    the number at which first place changes, or that has to be passed for it
    upward   whether the score has to rise
    levels   how many levels up or down; None on a scale of numbers
    reached  whether it changes at that number, as it does on levels, and not just beyond it
    leaders  who leads then
    """

    option: Option
    criterion: Criterion
    before: float
    after: float
    upward: bool
    levels: int | None
    reached: bool
    leaders: Leaders

    @property
    def size(self) -> float:
        """Levels moved, or the share of a scale of numbers: what tips are ordered by."""
        if self.levels is not None:
            return self.levels
        low, high = self.criterion.scale.bounds
        return abs(self.after / 2 - self.before / 2) / (high / 2 - low / 2 or 1.0)


def score_tips(problem: Problem, weights: Weights, settings: MethodSettings) -> tuple[ScoreTip, ...]:
    """One tip a cell that has one, the smallest change first.

    Left out are cells that cannot change first place: those without a score or without weight, of
    options not ranked, and with AHP those of a criterion whose comparisons were edited.

    Raises MethodError where nothing can be ranked.
    """
    return smallest_first(problem, tips_of_cells(problem, weights, settings))


def tips_of_cells(problem: Problem, weights: Weights, settings: MethodSettings) -> Iterator[ScoreTip | None]:
    """The tip of one cell after another, None for one without, for whoever may have to stop on the way."""
    shares = [weights.share(c.id) for c in problem.criteria]
    rows = problem.rankable(shares)
    present = leaders_at(problem, shares, settings)
    for m, share in enumerate(shares):
        if share > 0 and rows and not _judged(problem, m, settings):
            moving = _moving(problem, shares, settings, rows, m)
            for n in rows:
                cell = _Cell(problem, n, m, shares, settings, moving.moving(n) if moving else None)
                yield _tip(cell, present)


def smallest_first(problem: Problem, tips: Iterable[ScoreTip | None]) -> tuple[ScoreTip, ...]:
    """The tips there are, in the order in which they are told."""
    order = {o.id: n for n, o in enumerate(problem.options)}
    found = [tip for tip in tips if tip is not None]
    return tuple(sorted(found, key=lambda tip: (round(tip.size, 9), order[tip.option.id])))


def _moving(
    problem: Problem, shares: Sequence[float], settings: MethodSettings, rows: tuple[int, ...], column: int
) -> MovingPriorities | None:
    if settings.method is not Method.AHP:
        return None
    from mcda_app.analysis.sensitivity.score_search import (
        MovingPriorities,  # needs numpy, which TOPSIS does without
    )

    return MovingPriorities(problem, shares, settings, rows, column)


class _Cell(NamedTuple):
    problem: Problem
    row: int
    column: int
    shares: Sequence[float]
    settings: MethodSettings
    moving: MovingScore | None

    @property
    def value(self) -> float:
        held = self.problem.values[self.row][self.column]
        return 0.0 if held is None else held

    def changed(self, value: float) -> Problem:
        return self.problem.with_value(self.row, self.column, value)

    @property
    def rows(self) -> tuple[int, ...]:
        return self.problem.rankable(self.shares)

    def leaders(self, values: Sequence[float]) -> list[tuple[int, ...]]:
        """Who leads with the score at each of these values, as places in rows."""
        if self.moving is not None:
            return self.moving.leaders(values)
        return [leaders(scores_of(self.changed(v), self.shares, self.settings, self.rows)) for v in values]

    def named(self, leading: Sequence[int]) -> Leaders:
        rows = self.rows
        return tuple(self.problem.options[rows[n]] for n in leading)


def _judged(problem: Problem, column: int, settings: MethodSettings) -> bool:
    return settings.method is Method.AHP and problem.criteria[column].id in problem.issue.judgements


def _tip(cell: _Cell, now: Leaders) -> ScoreTip | None:
    option, criterion = cell.problem.options[cell.row], cell.problem.criteria[cell.column]
    before = cell.value
    present = tuple(n for n, row in enumerate(cell.rows) if cell.problem.options[row] in now)
    if criterion.scale.levels:
        levels = list(_levels(criterion, before))
        for (steps, after), found in zip(levels, cell.leaders([v for _, v in levels]), strict=True):
            if found != present:
                up = after > before
                return ScoreTip(option, criterion, before, after, up, steps, True, cell.named(found))
        return None
    tips = []
    others = [
        v for n in cell.rows if n != cell.row and (v := cell.problem.values[n][cell.column]) is not None
    ]
    if others and cell.moving is None:
        others = [min(others), max(others)]  # TOPSIS sees no more of a column than its ends
    for end in criterion.scale.bounds:
        if end == before:
            continue
        way = Way(before, end, others)
        change = _searched(cell, way, present) if cell.moving else _solved(cell, way, present)
        if change is not None:
            after, who = way.value(change.place), cell.named(change.leaders)
            tips.append(ScoreTip(option, criterion, before, after, end > before, None, change.reached, who))
    return min(tips, key=lambda tip: (round(tip.size, 9), not tip.upward), default=None)


def _levels(criterion: Criterion, value: float) -> Iterator[tuple[int, float]]:
    """(how many levels off, value) of the other levels, the nearest first, of two as near the one up."""
    values = sorted(level.value for level in criterion.scale.levels)
    up = enumerate((v for v in values if v > value), 1)
    down = enumerate((v for v in reversed(values) if v < value), 1)
    yield from sorted((*up, *down), key=lambda step: (step[0], -step[1]))


def _searched(cell: _Cell, way: Way, present: tuple[int, ...]) -> Change | None:
    """The first change on the way to the scale's end under AHP."""
    from mcda_app.analysis.sensitivity.score_search import first_change

    assert cell.moving is not None
    return first_change(cell.moving, way, present)


def _solved(cell: _Cell, way: Way, present: tuple[int, ...]) -> Change | None:
    """The first change on the way to the scale's end, from the polynomials of TOPSIS."""
    rows = cell.rows

    def leads(places: Sequence[float]) -> list[tuple[int, ...]]:
        return cell.leaders([way.value(u) for u in places])

    for a, b in pairwise([0.0, *way.inner, 1.0]):
        near, far = _quadratics(cell, rows, way.value(a), way.value((a + b) / 2), way.value(b))
        for low, high, leading_there in leading(ClosenessCourse(near, far), len(rows)):
            middle = a + (low + high) / 2 * (b - a)
            # A lead too small to break the present tie changes nothing.
            if leading_there != present and leads([middle])[0] != present:
                root = a + low * (b - a)
                change, _ = settled(leads, root, present)
                if change is not None:
                    near_root = not change.reached and abs(change.place - root) <= NARROW
                    return change._replace(place=root) if near_root else change
        # A column that becomes all zero, or all the same, stops counting at that one value.
        at = leads([b])[0]
        if at != present:
            beyond, _ = settled(leads, b, present)
            alone = beyond is None or beyond.leaders != at
            return Change(b, at, True) if alone or beyond is None else beyond
    return None


def _quadratics(
    cell: _Cell, rows: tuple[int, ...], a: float, middle: float, b: float
) -> tuple[list[Triple], list[Triple]]:
    """Squared distances of the options to the ideal and the worst point while the score runs from a to b."""
    at = [_distances(cell, rows, x) for x in (a, middle, b)]
    # Only proportions matter: the largest factor becomes 1, so that no square leaves the floats.
    largest = max(factor for factor, _, _ in at) or 1.0

    def through(distances: Iterable[Sequence[float]]) -> list[Triple]:
        squares = [
            [(factor / largest * d) ** 2 for d in each]
            for (factor, _, _), each in zip(at, distances, strict=True)
        ]
        return [(p, 2 * q - (p + r) / 2, r) for p, q, r in zip(*squares, strict=True)]

    return through(near for _, near, _ in at), through(far for _, _, far in at)


def _distances(
    cell: _Cell, rows: tuple[int, ...], x: float
) -> tuple[float, Sequence[float], Sequence[float]]:
    """What the moving column is divided by, a quarter of it, and the distances to either end."""
    problem = cell.changed(x)
    choice = cell.settings.normalisation
    matrix = problem.matrix(rows)
    column = [row[cell.column] / 4 for row in matrix]
    if choice is Normalisation.VECTOR:
        factor = hypot(*column)
    elif choice is Normalisation.MINMAX:
        factor = max(column) - min(column)
    else:
        factor = 1.0
    steps = topsis(matrix, cell.shares, problem.signs, choice, problem.bounds)
    return factor, steps.distance_to_ideal, steps.distance_to_anti_ideal
