# SPDX-License-Identifier: MIT
"""Whether first place is the same for all weights within ranges: proved, disproved, or left open.

Neither TOPSIS nor AHP feels a common factor of the weights, so that ranges need not be made to sum to one:
what holds for all numbers within them holds for all weights in those proportions.

For AHP the lead of one option over another is a weighted sum, least at a corner of the ranges. For TOPSIS,
with x the squared weights, option a is closer than b where D-²(a)·D+²(b) - D-²(b)·D+²(a) > 0, a quadratic
form in x. It is bounded from below on boxes, term by term (interval arithmetic: Moore, Kearfott & Cloud
2009, "Introduction to Interval Analysis", SIAM), and boxes on which the bound is not above zero are halved
(branch and bound). A proof allows for the rounding of the arithmetic.

This module needs numpy: import it at first use, never at start-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import product

import numpy as np
import numpy.typing as npt

from mcda_app.analysis.ranking.decision_matrix import Problem
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.errors import MethodError
from mcda_app.methods.ranking import TIE_TOLERANCE
from mcda_app.methods.vectorised import mode_priorities, squared_gaps

Floats = npt.NDArray[np.float64]

MOST_BOXES = 20_000
"""How many boxes are looked at before a question is left open."""

DUST = 1e-8
"""How far above zero a bound must be, as a share of the size of its terms: more than rounding may have done
to it, and than a lead that counts as a tie."""


class Certainty(Enum):
    """PROVED the same everywhere, CHANGES somewhere, or OPEN."""

    PROVED = "proved"
    CHANGES = "changes"
    OPEN = "open"


def first_place_holds(
    problem: Problem,
    settings: MethodSettings,
    low: Sequence[float],
    high: Sequence[float],
    at: Sequence[float],
) -> Certainty:
    """Whether whoever is first at one point is first, and nobody else is, for all weights within ranges.

    low, high  (criteria,) the least and the most of each weight, 0 or more
    at         (criteria,) a point within them, not all zero
    """
    rows = problem.rankable(high)
    if not rows or len(rows) != len(problem.rankable(low)):
        return Certainty.OPEN  # weights that may be zero decide who can be ranked at all
    if len(rows) == 1:
        return Certainty.PROVED
    try:
        if settings.method is Method.AHP:
            return _sums(problem, settings, rows, np.array(low), np.array(high), np.array(at))
        gaps = squared_gaps(problem.matrix(rows), problem.signs, settings.normalisation, problem.bounds)
    except MethodError:
        return Certainty.OPEN
    return _closeness(gaps, np.square(low), np.square(high), np.square(at))


def _sums(
    problem: Problem, settings: MethodSettings, rows: tuple[int, ...], low: Floats, high: Floats, at: Floats
) -> Certainty:
    local = [problem.priorities(m, rows, settings) for m in range(len(problem.criteria))]
    entering = mode_priorities(np.array(local).T, settings.synthesis)
    scores = entering @ at
    first = int(scores.argmax())
    others = [n for n in range(len(rows)) if not np.array_equal(entering[n], entering[first])]
    gaps = entering[first] - entering[others]
    # At the least corner a criterion has its low weight where it helps, and its high weight where it hurts.
    least = np.minimum(gaps * low, gaps * high).sum(axis=1)
    tie = TIE_TOLERANCE * (entering.sum(axis=0) @ high)
    if (least > tie).all():
        return Certainty.PROVED
    return Certainty.CHANGES if (least < -tie).any() else Certainty.OPEN


def _closeness(gaps: Floats, low: Floats, high: Floats, at: Floats) -> Certainty:
    near, far = gaps[: len(gaps) // 2], gaps[len(gaps) // 2 :]
    to_ideal, to_anti_ideal = near @ at, far @ at
    total = np.sqrt(to_ideal) + np.sqrt(to_anti_ideal)
    closeness = np.divide(np.sqrt(to_anti_ideal), total, out=np.full(len(near), 0.5), where=total > 0)
    first = int(closeness.argmax())
    rivals = [
        n
        for n in range(len(near))
        if n != first and not (np.array_equal(near[n], near[first]) and np.array_equal(far[n], far[first]))
    ]
    forms = np.array([np.outer(far[first], near[n]) - np.outer(far[n], near[first]) for n in rivals]).reshape(
        len(rivals), len(at), len(at)
    )
    sizes = np.array([np.outer(far[first], near[n]) + np.outer(far[n], near[first]) for n in rivals]).reshape(
        forms.shape
    )
    forms = (forms + forms.transpose(0, 2, 1)) / 2
    answers = [_positive(form, size, low, high) for form, size in zip(forms, sizes, strict=True)]
    if Certainty.CHANGES in answers:
        return Certainty.CHANGES
    return Certainty.OPEN if Certainty.OPEN in answers else Certainty.PROVED


def _positive(form: Floats, size: Floats, low: Floats, high: Floats) -> Certainty:
    """Whether x·form·x > 0 for all x from low to high."""
    helps, hurts = np.maximum(form, 0.0), np.minimum(form, 0.0)
    moving = np.flatnonzero(high > low)
    lows, highs = low[None, :], high[None, :]
    seen = 0
    if len(moving) <= 12:  # who else can be first mostly shows at a corner
        corners = np.array(
            [
                [ends[m] if m in ends else low[m] for m in range(len(low))]
                for ends in (
                    dict(zip(moving.tolist(), corner, strict=True))
                    for corner in product(*((low[m], high[m]) for m in moving))
                )
            ]
        )
        if _somewhere_below(form, size, corners):
            return Certainty.CHANGES
    while len(lows):
        seen += len(lows)
        if seen > MOST_BOXES:
            return Certainty.OPEN
        bound = _quadratic(helps, lows) + _quadratic(hurts, highs)
        unsure = bound <= DUST * _quadratic(size, highs)
        lows, highs = lows[unsure], highs[unsure]
        if not len(lows):
            return Certainty.PROVED
        if _somewhere_below(form, size, (lows + highs) / 2):
            return Certainty.CHANGES
        widest = ((highs - lows) / np.maximum(high - low, 1e-300)).argmax(axis=1)
        each = np.arange(len(lows))
        middle = (lows[each, widest] + highs[each, widest]) / 2
        if not (highs - lows).any():
            return Certainty.OPEN
        left, right = highs.copy(), lows.copy()
        left[each, widest] = middle
        right[each, widest] = middle
        lows, highs = np.concatenate([lows, right]), np.concatenate([left, highs])
    return Certainty.PROVED


def _somewhere_below(form: Floats, size: Floats, points: Floats) -> bool:
    return bool((_quadratic(form, points) < -1e-8 * _quadratic(size, points)).any())


def _quadratic(form: Floats, points: Floats) -> Floats:
    """x·form·x for each row x."""
    return np.asarray(((points @ form) * points).sum(axis=1))
