# SPDX-License-Identifier: MIT
"""Every option's score along one weight, for the one-way chart."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import NamedTuple

from mcda_app.analysis.ranking.decision_matrix import Problem
from mcda_app.analysis.ranking.issue_ranking import scores_of
from mcda_app.analysis.sensitivity.bernstein_roots import roots
from mcda_app.analysis.sensitivity.score_curves import Course, Courses, weight_line
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import MethodSettings
from mcda_app.domain.scale import Criterion
from mcda_app.domain.weights import Weights


class Crossing(NamedTuple):
    """Where two options change places."""

    share: float
    score: float
    first: Option
    second: Option


class Sweep(NamedTuple):
    """Scores along one weight.

    low, high  the least and the most the weight can be; equal if it cannot move
    now        its present share
    shares     where the scores are given, from low to high
    options    those ranked between the ends
    scores     (options, shares)
    crossings  every change of places between two options, from low to high
    """

    criterion: Criterion
    low: float
    high: float
    now: float
    shares: tuple[float, ...]
    options: tuple[Option, ...]
    scores: tuple[tuple[float, ...], ...]
    crossings: tuple[Crossing, ...]


def sweep(
    problem: Problem, weights: Weights, settings: MethodSettings, moved: int, points: int = 101
) -> Sweep:
    """Every option's score as one weight, given by its criterion's index, moves.

    points  at how many evenly spaced shares to give scores, two or more

    Options with a missing score are those ranked between the ends. Raises MethodError where the
    method cannot rank the issue.
    """
    criterion = problem.criteria[moved]
    now = weights.share(criterion.id)
    line = weight_line(weights, [c.id for c in problem.criteria], criterion.id)
    if line is None:
        shares = [weights.share(c.id) for c in problem.criteria]
        rows = problem.rankable(shares)
        still = scores_of(problem, shares, settings, rows) if rows else ()
        options = tuple(problem.options[n] for n in rows)
        return Sweep(criterion, now, now, now, (now,), options, tuple((s,) for s in still), ())
    rows = problem.rankable(line.weights(0.5))
    options = tuple(problem.options[n] for n in rows)
    places = [k / (points - 1) for k in range(points)]
    along = tuple(line.share(u) for u in places)
    if not rows:
        return Sweep(criterion, line.low, line.high, now, along, (), (), ())
    course = Courses(problem, settings).along(line, rows)
    scores = tuple(course.scores(n, places) for n in range(len(rows)))
    found = [
        Crossing(line.share(u), course.score(a, u), options[a], options[b])
        for a, b in combinations(range(len(rows)), 2)
        for u in _changes(course, a, b)
    ]
    crossings = tuple(sorted(found, key=lambda crossing: crossing.share))
    return Sweep(criterion, line.low, line.high, now, along, options, scores, crossings)


def _changes(course: Course, a: int, b: int) -> list[float]:
    """Where a and b change places, touches left out."""
    gap = course.gap(a, b)
    if gap is None:
        return []
    cuts = [0.0, *roots(gap), 1.0]
    middles = [(low + high) / 2 for low, high in pairwise(cuts)]
    ahead = [course.score(a, u) > course.score(b, u) for u in middles]
    return [cut for cut, (before, after) in zip(cuts[1:], pairwise(ahead), strict=False) if before != after]
