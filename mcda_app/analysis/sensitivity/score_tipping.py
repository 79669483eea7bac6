# SPDX-License-Identifier: MIT
"""Tipping points of single scores: the smallest change of one score that changes first place.

On a scale of levels the levels above and below are tried one by one. On a numeric scale TOPSIS is solved
exactly: as one score x moves, the squared distances times a common factor are quadratic in x between the
points where x passes the highest and the lowest score of its column, so polynomials decide who leads, as for
weights. Weighted value is solved exactly too (see value_search). AHP's priorities are eigenvectors and have
no such form; there the point is searched for (see score_search). score_change determines the outcome of a
change for all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING, NamedTuple

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.ranking.issue_ranking import Leaders, leaders_at, scores_of
from mcda_app.analysis.sensitivity.score_change import NARROW, Change, ScorePath, lasting_change
from mcda_app.analysis.sensitivity.score_curves import ClosenessCurve, Triple
from mcda_app.analysis.sensitivity.upper_envelope import leaders_along
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation
from mcda_app.domain.scale import Criterion
from mcda_app.domain.thresholds.knock_out import is_acceptable, threshold_value
from mcda_app.domain.weights import Weights
from mcda_app.methods.ranking import leaders
from mcda_app.methods.topsis import topsis

if TYPE_CHECKING:
    from mcda_app.analysis.sensitivity.score_search import MovingPriorities, MovingScore
    from mcda_app.analysis.sensitivity.value_search import MovingValue, MovingValues


class ScoreTip(NamedTuple):
    """The smallest change of one score that changes first place.

    before   the current number of the score
    after    the number at which first place changes, or that has to be passed
    upward   whether the score has to rise
    levels   number of levels up or down; None on a numeric scale
    reached  whether it changes at that number, as on levels, not only beyond it
    leaders  first place afterwards; nobody if no option is left
    falls    whether the option misses the criterion's threshold then, and is not ranked any more
    returns  whether it misses the threshold now, and is ranked again then
    """

    option: Option
    criterion: Criterion
    before: float
    after: float
    upward: bool
    levels: int | None
    reached: bool
    leaders: Leaders
    falls: bool = False
    returns: bool = False

    @property
    def size(self) -> float:
        """The number of levels, or the share of a numeric scale; tips are sorted by it."""
        if self.levels is not None:
            return self.levels
        low, high = self.criterion.scale.bounds
        return abs(self.after / 2 - self.before / 2) / (high / 2 - low / 2 or 1.0)


def score_tips(matrix: IssueMatrix, weights: Weights, settings: MethodSettings) -> tuple[ScoreTip, ...]:
    """One tip per cell that has one, the smallest change first.

    Cells that cannot change first place are omitted: those without a score, those of options not ranked, and
    those without weight, or with AHP of criteria whose comparisons were edited, unless a threshold makes the
    option fall there. An option that misses a single threshold has a tip if it would change first place by
    meeting it.

    Raises MethodError where nothing can be ranked.
    """
    return smallest_first(matrix, tips_of_cells(matrix, weights, settings))


def tips_of_cells(
    matrix: IssueMatrix, weights: Weights, settings: MethodSettings
) -> Iterator[ScoreTip | None]:
    """The tip of each cell in turn, None for a cell without one, so that the caller can stop early."""
    shares = [weights.share(c.id) for c in matrix.criteria]
    rows = matrix.rankable(shares)
    present = leaders_at(matrix, shares, settings)
    for m, share in enumerate(shares):
        counts = share > 0 and not _judged(matrix, m, settings)
        if rows and (counts or matrix.criteria[m].threshold is not None):
            moving = _moving(matrix, shares, settings, rows, m) if counts else None
            for n in rows:
                if matrix.values[n][m] is None:
                    continue
                cell = _Cell(matrix, n, m, shares, settings, moving.moving(n) if moving else None, counts)
                yield _tip(cell, present)
    for option in matrix.fallen:
        yield _returning(matrix, option, shares, settings, present)


def smallest_first(matrix: IssueMatrix, tips: Iterable[ScoreTip | None]) -> tuple[ScoreTip, ...]:
    """The tips, sorted for display."""
    order = {o.id: n for n, o in enumerate(matrix.candidates or matrix.options)}
    existing = [tip for tip in tips if tip is not None]
    return tuple(sorted(existing, key=lambda tip: (round(tip.size, 9), order[tip.option.id])))


def _moving(
    matrix: IssueMatrix,
    shares: Sequence[float],
    settings: MethodSettings,
    rows: tuple[int, ...],
    column: int,
) -> MovingPriorities | MovingValues | None:
    """What ranks as a score of the column moves; None for TOPSIS, whose polynomials are solved here."""
    if settings.method is Method.TOPSIS:
        return None
    if settings.method is Method.VALUE:
        from mcda_app.analysis.sensitivity.value_search import MovingValues

        return MovingValues(matrix, shares, rows, column)
    from mcda_app.analysis.sensitivity.score_search import (
        MovingPriorities,  # needs numpy, which TOPSIS does not need
    )

    return MovingPriorities(matrix, shares, settings, rows, column)


class _Cell(NamedTuple):
    matrix: IssueMatrix
    row: int
    column: int
    shares: Sequence[float]
    settings: MethodSettings
    moving: MovingScore | MovingValue | None
    counts: bool = True

    @property
    def value(self) -> float:
        value = self.matrix.values[self.row][self.column]
        return 0.0 if value is None else value

    def changed(self, value: float) -> IssueMatrix:
        return self.matrix.with_value(self.row, self.column, value)

    @property
    def rows(self) -> tuple[int, ...]:
        return self.matrix.rankable(self.shares)

    def leaders(self, values: Sequence[float]) -> list[tuple[int, ...]]:
        """The leaders, as positions in rows, with the score at each of these values, whatever falls."""
        if self.moving is not None:
            return self.moving.leaders(values)
        return [leaders(scores_of(self.changed(v), self.shares, self.settings, self.rows)) for v in values]

    def leaders_without(self) -> Leaders:
        """First place once the option has fallen."""
        return leaders_at(self.matrix.without(self.row), self.shares, self.settings)

    def named(self, leading: Sequence[int]) -> Leaders:
        rows = self.rows
        return tuple(self.matrix.options[rows[n]] for n in leading)


def _judged(matrix: IssueMatrix, column: int, settings: MethodSettings) -> bool:
    return settings.method is Method.AHP and matrix.criteria[column].id in matrix.issue.judgements


def _tip(cell: _Cell, now: Leaders) -> ScoreTip | None:
    option, criterion = cell.matrix.options[cell.row], cell.matrix.criteria[cell.column]
    before = cell.value
    if criterion.scale.levels:
        levels = list(_levels(criterion, before))
        leading = cell.leaders([v for _, v in levels]) if cell.counts else [None] * len(levels)
        for (steps, after), positions in zip(levels, leading, strict=True):
            falls = not is_acceptable(criterion, after)
            if positions is None and not falls:
                continue
            leaders_there = cell.leaders_without() if falls else cell.named(positions or ())
            if leaders_there != now:
                upward = after > before
                return ScoreTip(
                    option, criterion, before, after, upward, steps, True, leaders_there, falls=falls
                )
        return None
    tips = [_numeric_tip(cell, now, end) for end in criterion.scale.bounds if end != before]
    existing = [tip for tip in tips if tip is not None]
    return min(existing, key=lambda tip: (round(tip.size, 9), not tip.upward), default=None)


def _numeric_tip(cell: _Cell, now: Leaders, end: float) -> ScoreTip | None:
    """The change of first place on the way to an end of the scale, on which the option may fall."""
    option, criterion = cell.matrix.options[cell.row], cell.matrix.criteria[cell.column]
    before, limit = cell.value, threshold_value(criterion)
    falls = limit is not None and not is_acceptable(criterion, end)
    target = limit if falls and limit is not None else end
    if cell.counts and target != before:
        change = _change_towards(cell, now, before, target)
        if change is not None:
            return change
    if not falls:
        return None
    without = cell.leaders_without()
    if without == now:
        return None
    return ScoreTip(option, criterion, before, target, end > before, None, False, without, falls=True)


def _change_towards(cell: _Cell, now: Leaders, before: float, target: float) -> ScoreTip | None:
    option, criterion = cell.matrix.options[cell.row], cell.matrix.criteria[cell.column]
    present = tuple(n for n, row in enumerate(cell.rows) if cell.matrix.options[row] in now)
    others = [v for n in cell.rows if n != cell.row and (v := cell.matrix.values[n][cell.column]) is not None]
    if others and cell.moving is None:
        others = [min(others), max(others)]  # TOPSIS depends only on the ends of a column
    path = ScorePath(before, target, others)
    change = (
        _solve_change(cell, path, present) if cell.moving is None else cell.moving.first_change(path, present)
    )
    if change is None:
        return None
    after, leaders_after = path.value(change.place), cell.named(change.leaders)
    return ScoreTip(option, criterion, before, after, target > before, None, change.reached, leaders_after)


def _returning(
    matrix: IssueMatrix, option: Option, shares: Sequence[float], settings: MethodSettings, now: Leaders
) -> ScoreTip | None:
    """The smallest change by which an option that misses one threshold returns and changes first place."""
    missed = matrix.knocked_out[option.id]
    criterion, limit = missed[0], threshold_value(missed[0])
    before = matrix.issue.score(option.id, criterion.id).value_on(criterion)
    if len(missed) > 1 or limit is None or before is None:
        return None
    column = matrix.criteria.index(criterion)
    again = matrix.with_fallen(option)
    row = again.options.index(option)
    if row not in again.rankable(shares):
        return None
    upward = limit > before
    if criterion.scale.levels:
        for steps, after in _levels(criterion, before):
            if is_acceptable(criterion, after):
                leaders_there = leaders_at(again.with_value(row, column, after), shares, settings)
                if leaders_there != now:
                    return ScoreTip(
                        option, criterion, before, after, upward, steps, True, leaders_there, returns=True
                    )
        return None
    at_limit = again.with_value(row, column, limit)
    leaders_there = leaders_at(at_limit, shares, settings)
    if leaders_there != now:
        return ScoreTip(option, criterion, before, limit, upward, None, True, leaders_there, returns=True)
    best = criterion.worst_best[1]
    if shares[column] <= 0 or _judged(matrix, column, settings) or best == limit:
        return None
    moving = _moving(at_limit, shares, settings, at_limit.rankable(shares), column)
    cell = _Cell(at_limit, row, column, shares, settings, moving.moving(row) if moving else None)
    further = _change_towards(cell, now, limit, best)
    return None if further is None else further._replace(before=before, returns=True)


def _levels(criterion: Criterion, value: float) -> Iterator[tuple[int, float]]:
    """(number of levels away, value) of the other levels, nearest first, the higher of two equally near."""
    values = sorted(level.value for level in criterion.scale.levels)
    up = enumerate((v for v in values if v > value), 1)
    down = enumerate((v for v in reversed(values) if v < value), 1)
    yield from sorted((*up, *down), key=lambda step: (step[0], -step[1]))


def _solve_change(cell: _Cell, path: ScorePath, present: tuple[int, ...]) -> Change | None:
    """The first change on the path to the scale's end, from the polynomials of TOPSIS."""
    rows = cell.rows

    def leads(positions: Sequence[float]) -> list[tuple[int, ...]]:
        return cell.leaders([path.value(u) for u in positions])

    for a, b in pairwise([0.0, *path.inner, 1.0]):
        near, far = _quadratics(cell, rows, path.value(a), path.value((a + b) / 2), path.value(b))
        for low, high, leading_there in leaders_along(ClosenessCurve(near, far), len(rows)):
            middle = a + (low + high) / 2 * (b - a)
            # A lead too small to break the current tie changes nothing.
            if leading_there != present and leads([middle])[0] != present:
                root = a + low * (b - a)
                change, _ = lasting_change(leads, root, present)
                if change is not None:
                    near_root = not change.reached and abs(change.place - root) <= NARROW
                    return change._replace(place=root) if near_root else change
        # A column whose values become all zero or all equal has no effect at that one value.
        leaders_at_b = leads([b])[0]
        if leaders_at_b != present:
            beyond, _ = lasting_change(leads, b, present)
            only_there = beyond is None or beyond.leaders != leaders_at_b
            return Change(b, leaders_at_b, True) if only_there or beyond is None else beyond
    return None


def _quadratics(
    cell: _Cell, rows: tuple[int, ...], a: float, middle: float, b: float
) -> tuple[list[Triple], list[Triple]]:
    """Squared distances of the options to the ideal and the worst point as the score moves from a to b."""
    samples = [_distances(cell, rows, x) for x in (a, middle, b)]
    # Only proportions matter: the largest factor becomes 1, so that no square overflows.
    largest = max(factor for factor, _, _ in samples) or 1.0

    def through(distances: Iterable[Sequence[float]]) -> list[Triple]:
        squares = [
            [(factor / largest * d) ** 2 for d in each]
            for (factor, _, _), each in zip(samples, distances, strict=True)
        ]
        return [(p, 2 * q - (p + r) / 2, r) for p, q, r in zip(*squares, strict=True)]

    return through(near for _, near, _ in samples), through(far for _, _, far in samples)


def _distances(
    cell: _Cell, rows: tuple[int, ...], x: float
) -> tuple[float, Sequence[float], Sequence[float]]:
    """A quarter of the divisor of the moving column, and the distances to either end."""
    matrix = cell.changed(x)
    choice = cell.settings.normalisation
    scores = matrix.scores_of(rows)
    column = [row[cell.column] / 4 for row in scores]
    if choice is Normalisation.VECTOR:
        factor = hypot(*column)
    elif choice is Normalisation.MINMAX:
        factor = max(column) - min(column)
    else:
        factor = 1.0
    steps = topsis(scores, cell.shares, matrix.signs, choice, matrix.bounds)
    return factor, steps.distance_to_ideal, steps.distance_to_anti_ideal
