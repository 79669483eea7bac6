# SPDX-License-Identifier: MIT
"""Whether first place is the same for all weights within ranges: proved, disproved, or left open.

A common factor of the weights affects no method's ranking, so the ranges need not sum to one: what holds
for all numbers within them holds for all weights in those proportions.

For AHP and weighted value the lead of one option over another is a weighted sum, least at a corner of the
ranges. For TOPSIS, with x the squared weights, option a is closer than b where D-²(a)·D+²(b) - D-²(b)·D+²(a)
> 0, a quadratic form in x. It is bounded from below on boxes, term by term (interval arithmetic: Moore,
Kearfott & Cloud 2009, "Introduction to Interval Analysis", SIAM), and boxes on which the bound is not above
zero are halved (branch and bound). A proof allows for the rounding of the arithmetic.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import product

import numpy as np
import numpy.typing as npt

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.errors import MethodError
from mcda_app.methods.ranking import TIE_TOLERANCE
from mcda_app.methods.vectorised import mode_priorities, squared_gaps

Floats = npt.NDArray[np.float64]

MAX_BOXES = 20_000
"""Maximum number of boxes before a question is left open."""

DUST = 1e-8
"""Minimum of a bound, relative to the size of its terms: larger than rounding errors and than a tie."""


class Certainty(Enum):
    """PROVED the same everywhere, CHANGES somewhere, or OPEN."""

    PROVED = "proved"
    CHANGES = "changes"
    OPEN = "open"


def first_place_holds(
    matrix: IssueMatrix,
    settings: MethodSettings,
    low: Sequence[float],
    high: Sequence[float],
    at: Sequence[float],
) -> Certainty:
    """Whether the option in first place at one point is alone in first place for all weights within ranges.

    low, high  (criteria,) minimum and maximum of each weight, 0 or more
    at         (criteria,) a point within them, not all zero
    """
    rows = matrix.rankable(high)
    if not rows or len(rows) != len(matrix.rankable(low)):
        return Certainty.OPEN  # weights that may be zero decide which options can be ranked
    if len(rows) == 1:
        return Certainty.PROVED
    try:
        if settings.method is not Method.TOPSIS:
            return _sums(matrix, settings, rows, np.array(low), np.array(high), np.array(at))
        gaps = squared_gaps(matrix.scores_of(rows), matrix.signs, settings.normalisation, matrix.bounds)
    except MethodError:
        return Certainty.OPEN
    return _closeness(gaps, np.square(low), np.square(high), np.square(at))


def _sums(
    matrix: IssueMatrix,
    settings: MethodSettings,
    rows: tuple[int, ...],
    low: Floats,
    high: Floats,
    at: Floats,
) -> Certainty:
    if settings.method is Method.VALUE:
        terms = np.array(matrix.partial_values(rows))
        totals = np.ones(len(high))
    else:
        local = [matrix.priorities(m, rows, settings) for m in range(len(matrix.criteria))]
        terms = mode_priorities(np.array(local).T, settings.synthesis)
        totals = terms.sum(axis=0)
    first = int((terms @ at).argmax())
    others = [n for n in range(len(rows)) if not np.array_equal(terms[n], terms[first])]
    gaps = terms[first] - terms[others]
    # At the minimum, a criterion has its low weight where it helps and its high weight where it hurts.
    least = np.minimum(gaps * low, gaps * high).sum(axis=1)
    tie = TIE_TOLERANCE * (totals @ high)
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
    examined = 0
    if len(moving) <= 12:  # other options mostly come first at a corner
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
        examined += len(lows)
        if examined > MAX_BOXES:
            return Certainty.OPEN
        bound = _quadratic(helps, lows) + _quadratic(hurts, highs)
        unsure = bound <= DUST * _quadratic(size, highs)
        lows, highs = lows[unsure], highs[unsure]
        if not len(lows):
            return Certainty.PROVED
        if _somewhere_below(form, size, (lows + highs) / 2):
            return Certainty.CHANGES
        widest = ((highs - lows) / np.maximum(high - low, 1e-300)).argmax(axis=1)
        index = np.arange(len(lows))
        middle = (lows[index, widest] + highs[index, widest]) / 2
        if not (highs - lows).any():
            return Certainty.OPEN
        left, right = highs.copy(), lows.copy()
        left[index, widest] = middle
        right[index, widest] = middle
        lows, highs = np.concatenate([lows, right]), np.concatenate([left, highs])
    return Certainty.PROVED


def _somewhere_below(form: Floats, size: Floats, points: Floats) -> bool:
    return bool((_quadratic(form, points) < -1e-8 * _quadratic(size, points)).any())


def _quadratic(form: Floats, points: Floats) -> Floats:
    """x·form·x for each row x."""
    return np.asarray(((points @ form) * points).sum(axis=1))
