# SPDX-License-Identifier: MIT
"""Tipping points: how far one weight can move before first place changes, and who leads then.

Computed from the polynomials whose signs decide first place (see score_curves), not read off a grid, so that
two changes close together are not missed. Two options that cross tie at the crossing only.
"""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.analysis.memo import Memo
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.ranking.issue_ranking import Leaders, _first, leaders_at
from mcda_app.analysis.sensitivity.score_curves import ScoreCurves, WeightLine, weight_line
from mcda_app.analysis.sensitivity.upper_envelope import leaders_along
from mcda_app.analysis.sensitivity.weight_moves import WeightMoves
from mcda_app.domain.issue import Issue
from mcda_app.domain.method_settings import MethodSettings
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from mcda_app.i18n import tr

MAX_ISSUES = 400
"""Maximum number of issues whose tipping points a :class:`TippingCache` caches."""


class Interval(NamedTuple):
    """An interval of shares of the weight over which the same options lead.

    An end of the line at which others lead than just beside it, because a tie begins there or an option with
    a missing score joins, is an interval of zero length.
    """

    low: float
    high: float
    leaders: Leaders

    @property
    def is_point(self) -> bool:
        return self.low == self.high


class WeightTipping(NamedTuple):
    """Who leads an issue as one weight moves from its minimum to its maximum.

    now        the weight's current share
    leaders    the options in first place now
    intervals  the whole line, from low to high; empty if the weight cannot move or nothing is ranked
    current    index of the interval that contains now; None if the current leaders tie only here
    below      the nearest interval with other leaders at smaller weights; None if there is none
    above      the same at larger weights
    obstacle   a sentence on why the weight cannot be analysed; empty if it can
    """

    criterion: Criterion
    now: float
    leaders: Leaders
    intervals: tuple[Interval, ...] = ()
    current: int | None = None
    below: Interval | None = None
    above: Interval | None = None
    obstacle: str = ""

    @property
    def holds(self) -> tuple[float, float] | None:
        """The shares between which the current first place stays; None if there is an obstacle."""
        if not self.intervals:
            return None
        if self.current is None:
            return self.now, self.now
        interval = self.intervals[self.current]
        return interval.low, interval.high

    @property
    def margin(self) -> float | None:
        """The smallest change of the weight that changes first place; None if no change does."""
        distances = [self.now - self.below.high] if self.below else []
        distances += [self.above.low - self.now] if self.above else []
        return max(min(distances), 0.0) if distances else None


def weight_tippings(
    matrix: IssueMatrix, weights: Weights, settings: MethodSettings, moves: WeightMoves | None = None
) -> tuple[WeightTipping, ...]:
    """The tipping points of each criterion's weight, in their order, for an issue under its weights.

    moves  of these weights, if already known
    """
    curves = ScoreCurves(matrix, settings)
    lines = (moves or WeightMoves(weights, matrix.criteria)).lines
    curves.prepare(lines)
    return tuple(weight_tipping(matrix, weights, settings, m, curves, line) for m, line in enumerate(lines))


def weight_tipping(
    matrix: IssueMatrix,
    weights: Weights,
    settings: MethodSettings,
    moved: int,
    curves: ScoreCurves | None = None,
    line: WeightLine | None = None,
) -> WeightTipping:
    """The tipping points of the weight of one criterion, given by its index.

    courses, line  those of this matrix and this weight, if already known
    """
    curves = curves or ScoreCurves(matrix, settings)
    criterion = matrix.criteria[moved]
    now = weights.share(criterion.id)
    line = line or weight_line(weights, [c.id for c in matrix.criteria], criterion.id)
    try:
        if line is None:
            leaders = leaders_at(matrix, [weights.share(c.id) for c in matrix.criteria], settings)
            return WeightTipping(criterion, now, leaders, obstacle=_why_fixed(criterion, weights))
        return _weight_tipping(matrix, line, settings, criterion, now, curves)
    except MethodError as error:
        return WeightTipping(criterion, now, (), obstacle=str(error))


class TippingCache:
    """The tipping points of successive states of a project, as during a drag, with caching."""

    def __init__(self, evaluator: Evaluator) -> None:
        self._evaluator = evaluator
        self._curves: Memo[str, ScoreCurves] = Memo(MAX_ISSUES)
        self._tippings: Memo[str, tuple[WeightTipping, ...]] = Memo(MAX_ISSUES)
        self._lines: Memo[str, list[WeightLine | None]] = Memo(limit=1)

    def weight_tippings(self, project: Project, issue: Issue) -> tuple[WeightTipping, ...]:
        """The tipping points of each criterion's weight."""
        matrix = self._evaluator.matrix(project, issue)
        weights, settings = project.weights_of(issue), project.settings

        def work() -> tuple[WeightTipping, ...]:
            curves = self._curves.answer(issue.id, lambda: ScoreCurves(matrix, settings), (matrix, settings))
            lines = enumerate(self._lines_of(weights, matrix.criteria))
            return tuple(weight_tipping(matrix, weights, settings, m, curves, line) for m, line in lines)

        return self._tippings.answer(issue.id, work, (matrix, settings, weights))

    def _lines_of(self, weights: Weights, criteria: tuple[Criterion, ...]) -> list[WeightLine | None]:
        ids = [c.id for c in criteria]
        return self._lines.answer(
            "lines", lambda: [weight_line(weights, ids, c) for c in ids], (weights, criteria)
        )


def _weight_tipping(
    matrix: IssueMatrix,
    line: WeightLine,
    settings: MethodSettings,
    criterion: Criterion,
    now: float,
    curves: ScoreCurves,
) -> WeightTipping:
    inside = matrix.rankable(line.weights(0.5))
    curve = curves.over(line, inside) if inside else None

    def leaders_of(u: float) -> Leaders:
        shares = line.weights(u)
        if curve is None or matrix.rankable(shares) != inside:
            return leaders_at(matrix, shares, settings)
        return _first(matrix, inside, [curve.score(n, u) for n in range(len(inside))])

    parts = [
        Interval(line.share(low), line.share(high), tuple(matrix.options[inside[n]] for n in leaders))
        for low, high, leaders in (leaders_along(curve, len(inside)) if curve else [(0.0, 1.0, ())])
    ]
    first, last = leaders_of(0.0), leaders_of(1.0)
    if first != parts[0].leaders:
        parts.insert(0, Interval(line.low, line.low, first))
    if last != parts[-1].leaders:
        parts.append(Interval(line.high, line.high, last))
    if not any(part.leaders for part in parts):
        return WeightTipping(
            criterion, now, (), obstacle=tr("No option is scored on every criterion that has weight.")
        )
    return _around_current(criterion, now, leaders_of(line.place(now)), tuple(parts))


def _around_current(
    criterion: Criterion, now: float, leaders: Leaders, parts: tuple[Interval, ...]
) -> WeightTipping:
    """The tipping points relative to the current share."""
    share = min(max(now, parts[0].low), parts[-1].high)
    touching = [n for n, part in enumerate(parts) if part.low <= share <= part.high]
    here = next((n for n in touching if parts[n].leaders == leaders), None)
    if here is not None:
        below = parts[here - 1] if here else None
        above = parts[here + 1] if here + 1 < len(parts) else None
        return WeightTipping(criterion, now, leaders, parts, here, below, above)
    # A tie at this point only: the crossing is here, or within the width of a tie from here.
    part = parts[touching[0]]
    crossings = [
        (abs(now - parts[n].high), n)
        for n in range(len(parts) - 1)
        if {*parts[n].leaders, *parts[n + 1].leaders} & {*leaders} and part in parts[n : n + 2]
    ]
    nearest = min(crossings, default=None)
    if nearest is not None and {*parts[nearest[1]].leaders, *parts[nearest[1] + 1].leaders} <= {*leaders}:
        return WeightTipping(criterion, now, leaders, parts, None, parts[nearest[1]], parts[nearest[1] + 1])
    return WeightTipping(criterion, now, leaders, parts, None, part, part)


def _why_fixed(criterion: Criterion, weights: Weights) -> str:
    if criterion.id in weights.locked:
        return tr("The weight of {criterion} is locked, so it cannot move.").format(criterion=criterion.title)
    if len(weights.shares) == 1:
        return tr("{criterion} is the only criterion, so its weight cannot move.").format(
            criterion=criterion.title
        )
    return tr("All other weights are locked, so the weight of {criterion} cannot move.").format(
        criterion=criterion.title
    )
