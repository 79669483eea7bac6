# SPDX-License-Identifier: MIT
"""Tipping points of single scores: the smallest change of one score that changes first place.

On a scale of levels the levels above and below are tried one after another. On a scale of numbers
TOPSIS is solved: while one score x moves, squared distances times a common factor are quadratic in x
between the places where x passes the highest and the lowest score of its column, so that who leads is a
matter of polynomials as it is for weights. AHP has no such form, for its priorities are eigenvectors;
there the way to the scale's end is walked in steps that end wherever it passes the score of another
option, and the first step that brings a change is halved until the place is known to 1e-9 of the scale.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil
from typing import NamedTuple

from mcda_app.analysis.course import ClosenessCourse, Triple
from mcda_app.analysis.envelope import leading
from mcda_app.analysis.problem import Problem
from mcda_app.analysis.tipping import Leaders, leaders_at
from mcda_app.domain.issue import Option
from mcda_app.domain.scale import Criterion
from mcda_app.domain.settings import Method, MethodSettings, Normalisation
from mcda_app.domain.weights import Weights
from mcda_app.methods.topsis import topsis

_STEPS, _LEAST = 64, 8
"""Steps of a whole way, and from one score that it passes to the next at least."""


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
        return abs(self.after - self.before) / (high - low)


def score_tips(problem: Problem, weights: Weights, settings: MethodSettings) -> tuple[ScoreTip, ...]:
    """One tip a cell that has one, the smallest change first.

    Left out are cells that cannot change first place: those without a score or without weight, of
    options not ranked, and with AHP those of a criterion whose comparisons were edited.

    Raises MethodError where nothing can be ranked.
    """
    shares = [weights.share(c.id) for c in problem.criteria]
    rows = problem.rankable(shares)
    present = leaders_at(problem, shares, settings)
    found = [
        tip
        for n in rows
        for m, share in enumerate(shares)
        if share > 0 and not _judged(problem, m, settings)
        if (tip := _tip(_Cell(problem, n, m, shares, settings), present)) is not None
    ]
    return tuple(sorted(found, key=lambda tip: tip.size))


class _Found(NamedTuple):
    value: float
    leaders: Leaders
    reached: bool


class _Cell(NamedTuple):
    problem: Problem
    row: int
    column: int
    shares: Sequence[float]
    settings: MethodSettings

    @property
    def value(self) -> float:
        held = self.problem.values[self.row][self.column]
        return 0.0 if held is None else held

    def changed(self, value: float) -> Problem:
        return self.problem.with_value(self.row, self.column, value)

    def leaders(self, value: float) -> Leaders:
        return leaders_at(self.changed(value), self.shares, self.settings)


def _judged(problem: Problem, column: int, settings: MethodSettings) -> bool:
    return settings.method is Method.AHP and problem.criteria[column].id in problem.issue.judgements


def _tip(cell: _Cell, present: Leaders) -> ScoreTip | None:
    option, criterion = cell.problem.options[cell.row], cell.problem.criteria[cell.column]
    before = cell.value
    if criterion.scale.levels:
        for steps, after in _levels(criterion, before):
            leaders = cell.leaders(after)
            if leaders != present:
                return ScoreTip(option, criterion, before, after, after > before, steps, True, leaders)
        return None
    found = []
    for end in criterion.scale.bounds:
        way = _solved if cell.settings.method is Method.TOPSIS else _searched
        if end != before and (change := way(cell, end, present)) is not None:
            value, leaders, reached = change
            found.append(ScoreTip(option, criterion, before, value, end > before, None, reached, leaders))
    return min(found, key=lambda tip: tip.size, default=None)


def _levels(criterion: Criterion, value: float) -> Iterator[tuple[int, float]]:
    """(how many levels off, value) of the other levels, the nearest first, of two as near the one up."""
    values = sorted(level.value for level in criterion.scale.levels)
    up = enumerate((v for v in values if v > value), 1)
    down = enumerate((v for v in reversed(values) if v < value), 1)
    yield from sorted((*up, *down), key=lambda step: (step[0], -step[1]))


def _searched(cell: _Cell, end: float, present: Leaders) -> _Found | None:
    """The first change on the way to the scale's end, by steps and halving."""
    low = start = cell.value
    for high in _places(cell, end):
        leaders = cell.leaders(high)
        if leaders != present:
            while abs(high - low) > 1e-9 * abs(end - start):
                middle = (low + high) / 2
                at = cell.leaders(middle)
                if at == present:
                    low = middle
                else:
                    high, leaders = middle, at
            # Where two cross they tie; who leads is seen a little further on.
            for further in (1e-8, 1e-7, 1e-6):
                beyond = cell.leaders(high + further * (end - high))
                if beyond == present or not {*leaders} & {*present}:
                    break
                leaders = beyond
            return _Found(high, leaders, False)
        low = high
    return None


def _places(cell: _Cell, end: float) -> Iterator[float]:
    """The ends of the steps; where it passes another score, a priority may turn round."""
    start = cell.value
    passed = {v for row in cell.problem.values if (v := row[cell.column]) is not None}
    inner = sorted(v for v in passed if min(start, end) < v < max(start, end))
    for a, b in pairwise([start, *(inner if end > start else inner[::-1]), end]):
        steps = max(_LEAST, ceil(_STEPS * abs((b - a) / (end - start))))
        yield from (a + (b - a) * k / steps for k in range(1, steps))
        yield b


def _solved(cell: _Cell, end: float, present: Leaders) -> _Found | None:
    """The first change on the way to the scale's end, from the polynomials of TOPSIS."""
    rows = cell.problem.rankable(cell.shares)
    start, m = cell.value, cell.column
    others = [v for n in rows if n != cell.row and (v := cell.problem.values[n][m]) is not None]
    bends = sorted({min(others), max(others)}) if others else []
    inner = [b for b in bends if min(start, end) < b < max(start, end)]
    alone: _Found | None = None
    for a, b in pairwise([start, *(inner if end > start else inner[::-1]), end]):
        near, far = _quadratics(cell, rows, a, b)
        for low, high, leaders in leading(ClosenessCourse(near, far), len(rows)):
            named = tuple(cell.problem.options[rows[n]] for n in leaders)
            # A lead too small to break the present tie changes nothing.
            if named != present and cell.leaders(a + (low + high) / 2 * (b - a)) != present:
                value = a + low * (b - a)
                return alone if alone and alone.value != value else _Found(value, named, False)
        if alone:
            break
        # A column that becomes all zero, or all the same, stops counting at that one value.
        at = cell.leaders(b)
        if at != present:
            alone = _Found(b, at, True)
    return alone


def _quadratics(cell: _Cell, rows: tuple[int, ...], a: float, b: float) -> tuple[list[Triple], list[Triple]]:
    """Squared distances of the options to the ideal and the worst point while the score runs from a to b."""
    at = [_squared_distances(cell, rows, x) for x in (a, (a + b) / 2, b)]
    near, far = (
        [(p, 2 * q - (p + r) / 2, r) for p, q, r in zip(*(each[k] for each in at), strict=True)]
        for k in (0, 1)
    )
    return near, far


def _squared_distances(cell: _Cell, rows: tuple[int, ...], x: float) -> tuple[list[float], list[float]]:
    """Squared distances times the square of what the moving column is divided by."""
    problem = cell.changed(x)
    choice = cell.settings.normalisation
    matrix = problem.matrix(rows)
    column = [row[cell.column] for row in matrix]
    if choice is Normalisation.VECTOR:
        factor = sum(v * v for v in column)
    elif choice is Normalisation.MINMAX:
        factor = (max(column) - min(column)) ** 2
    else:
        factor = 1.0
    steps = topsis(matrix, cell.shares, problem.signs, choice, problem.bounds)
    near = [factor * d * d for d in steps.distance_to_ideal]
    return near, [factor * d * d for d in steps.distance_to_anti_ideal]
