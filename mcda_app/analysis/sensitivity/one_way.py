# SPDX-License-Identifier: MIT
"""One-way sensitivity analysis: every option's score as a function of one weight."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import NamedTuple

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.ranking.issue_ranking import scores_of
from mcda_app.analysis.sensitivity.bernstein_roots import roots
from mcda_app.analysis.sensitivity.score_curves import ScoreCurve, ScoreCurves, weight_line
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import MethodSettings
from mcda_app.domain.scale import Criterion
from mcda_app.domain.weights import Weights


class Crossing(NamedTuple):
    """The point at which two options change places."""

    share: float
    score: float
    first: Option
    second: Option


class Sweep(NamedTuple):
    """Scores along one weight.

    low, high  minimum and maximum of the weight; equal if it cannot move
    now        its current share
    shares     the shares of the scores, from low to high
    options    the options ranked between the ends
    scores     (options, shares)
    crossings  every change of order between two options, from low to high
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
    matrix: IssueMatrix, weights: Weights, settings: MethodSettings, criterion_index: int, points: int = 101
) -> Sweep:
    """Every option's score as one weight, given by its criterion's index, varies.

    points  number of evenly spaced shares, at least two

    Only options ranked between the ends are included. Raises MethodError where the
    method cannot rank the issue.
    """
    criterion = matrix.criteria[criterion_index]
    now = weights.share(criterion.id)
    line = weight_line(weights, [c.id for c in matrix.criteria], criterion.id)
    if line is None:
        shares = [weights.share(c.id) for c in matrix.criteria]
        rows = matrix.rankable(shares)
        fixed_scores = scores_of(matrix, shares, settings, rows) if rows else ()
        options = tuple(matrix.options[n] for n in rows)
        return Sweep(criterion, now, now, now, (now,), options, tuple((s,) for s in fixed_scores), ())
    rows = matrix.rankable(line.weights(0.5))
    options = tuple(matrix.options[n] for n in rows)
    positions = [k / (points - 1) for k in range(points)]
    line_shares = tuple(line.share(u) for u in positions)
    if not rows:
        return Sweep(criterion, line.low, line.high, now, line_shares, (), (), ())
    curve = ScoreCurves(matrix, settings).over(line, rows)
    scores = tuple(curve.scores(n, positions) for n in range(len(rows)))
    unsorted = [
        Crossing(line.share(u), curve.score(a, u), options[a], options[b])
        for a, b in combinations(range(len(rows)), 2)
        for u in _changes(curve, a, b)
    ]
    crossings = tuple(sorted(unsorted, key=lambda crossing: crossing.share))
    return Sweep(criterion, line.low, line.high, now, line_shares, options, scores, crossings)


def _changes(curve: ScoreCurve, a: int, b: int) -> list[float]:
    """The points at which a and b change places, without those at which they only touch."""
    gap = curve.gap(a, b)
    if gap is None:
        return []
    cuts = [0.0, *roots(gap), 1.0]
    middles = [(low + high) / 2 for low, high in pairwise(cuts)]
    ahead = [curve.score(a, u) > curve.score(b, u) for u in middles]
    return [cut for cut, (before, after) in zip(cuts[1:], pairwise(ahead), strict=False) if before != after]
