# SPDX-License-Identifier: MIT
"""TOPSIS for one issue, with every intermediate step.

Sources: Hwang & Yoon (1981), "Multiple Attribute Decision Making", Springer, pp. 128-140 (the method,
vector normalisation, cost criteria by reversed ideals); Opricovic & Tzeng (2004), EJOR 156(2), 445-455
(min-max normalisation in its place); García-Cascales & Lamata (2012), Mathematical and Computer
Modelling 56(5-6), 123-132 (ideals that do not depend on the options present, against rank reversal).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import dist, frexp, fsum, hypot, inf, isfinite, ldexp
from operator import mul
from typing import NamedTuple

from mcda_app.domain.choices import understands_choices
from mcda_app.domain.method_settings import Normalisation
from mcda_app.errors import MethodError
from mcda_app.i18n import localised, tr

WEIGHT_TOLERANCE = 1e-6
"""How far the sum of the weights may be from 1."""

Row = tuple[float, ...]


class TopsisSteps(NamedTuple):
    """The results of every step of TOPSIS.

    normalised                (options, criteria). VECTOR: score / length of its column, where lower
                              is better for a cost; a column of zeros stays zero. MINMAX and ANCHORS: in
                              [0, 1], 1 is best for benefit and cost alike, and all are 1 on a
                              criterion without range
    weighted                  (options, criteria) normalised times weight
    ideal, anti_ideal         (criteria,) the best and the worst weighted value
    distance_to_ideal,
    distance_to_anti_ideal    (options,) Euclidean
    closeness                 (options,) in [0, 1], more is better; 0.5 where both distances are zero
    idle                      (criteria,) whether the criterion cannot influence any closeness: all
                              options have the same score, or with ANCHORS the scale has no range.
                              (With ANCHORS a score that all share still counts, since the ideals are
                              the scale's ends.)
    """

    normalised: tuple[Row, ...]
    weighted: tuple[Row, ...]
    ideal: Row
    anti_ideal: Row
    distance_to_ideal: Row
    distance_to_anti_ideal: Row
    closeness: Row
    idle: tuple[bool, ...]


@understands_choices
def topsis(
    matrix: Sequence[Sequence[float]],
    weights: Sequence[float],
    signs: Sequence[int],
    normalisation: Normalisation,
    bounds: Sequence[tuple[float, float]] | None = None,
) -> TopsisSteps:
    """Relative closeness of each option to the ideal solution.

    matrix   (options, criteria) finite scores
    weights  (criteria,) non-negative, summing to 1
    signs    (criteria,) +1 benefit, -1 cost
    bounds   (criteria,) lowest and highest value of each scale; needed with ANCHORS only

    Identical rows get the very same closeness. Scores of any size a float can hold are safe.

    Raises MethodError for input of another shape, for numbers that are not finite, for weights
    that are negative or do not sum to 1, and with ANCHORS for a score outside its scale: beyond
    the ideal, a better score would not bring an option closer.
    """
    check_matrix(matrix, signs)
    if len(weights) != len(signs):
        raise MethodError(
            tr("There must be one weight for each of the {signs_count} criteria.").format(
                signs_count=len(signs)
            )
        )
    check_weights(weights)
    return weigh(normalise(matrix, signs, normalisation, bounds), weights)


class Normalised(NamedTuple):
    """A normalised decision matrix: the part of TOPSIS that no weight changes, so it can be cached.

    rows          (options, criteria) as in :class:`TopsisSteps`
    ends          (criteria,) the worst and the best normalised value
    idle          (criteria,) as in :class:`TopsisSteps`
    """

    rows: tuple[Row, ...]
    ends: tuple[tuple[float, float], ...]
    idle: tuple[bool, ...]


@understands_choices
def normalise(
    matrix: Sequence[Sequence[float]],
    signs: Sequence[int],
    normalisation: Normalisation,
    bounds: Sequence[tuple[float, float]] | None = None,
) -> Normalised:
    """The first step of :func:`topsis`, for a matrix that :func:`check_matrix` has accepted.

    Raises MethodError with ANCHORS for a score outside its scale.
    """
    columns = list(zip(*matrix, strict=True))
    ends: tuple[tuple[float, float], ...]
    if normalisation is Normalisation.VECTOR:
        normalised = [_by_length(column) for column in columns]
        idle = tuple(min(column) == max(column) for column in columns)
        ends = tuple(
            (min(column), max(column)) if sign > 0 else (max(column), min(column))
            for column, sign in zip(normalised, signs, strict=True)
        )
    elif normalisation is Normalisation.MINMAX:
        ranges = [(min(column), max(column)) for column in columns]
        idle = tuple(low == high for low, high in ranges)
        normalised = [_by_range(*each) for each in zip(columns, ranges, signs, strict=True)]
        ends = tuple((min(column), max(column)) for column in normalised)
    else:
        scales = _scales(columns, bounds)
        idle = tuple(low == high for low, high in scales)
        normalised = [_by_range(*each) for each in zip(columns, scales, signs, strict=True)]
        ends = tuple((1.0, 1.0) if constant else (0.0, 1.0) for constant in idle)
    return Normalised(tuple(zip(*normalised, strict=True)), ends, idle)


def weigh(normalised: Normalised, weights: Sequence[float]) -> TopsisSteps:
    """The remaining steps of :func:`topsis`.

    weights  (criteria,) as :func:`check_weights` requires; not checked again
    """
    weights = tuple(weights)
    rows = tuple([tuple(map(mul, row, weights)) for row in normalised.rows])
    anti_ideal = tuple([worst * w for (worst, _), w in zip(normalised.ends, weights, strict=True)])
    ideal = tuple([best * w for (_, best), w in zip(normalised.ends, weights, strict=True)])
    to_ideal = tuple([dist(row, ideal) for row in rows])
    to_anti_ideal = tuple([dist(row, anti_ideal) for row in rows])
    closeness = tuple(
        [
            far / (near + far) if near + far > 0 else 0.5
            for near, far in zip(to_ideal, to_anti_ideal, strict=True)
        ]
    )
    return TopsisSteps(
        normalised.rows, rows, ideal, anti_ideal, to_ideal, to_anti_ideal, closeness, normalised.idle
    )


def _by_length(column: Sequence[float]) -> list[float]:
    largest = max(map(abs, column))
    if not largest:
        return [0.0] * len(column)
    if not 1e-150 < largest < 1e150:
        # A power of two scales exactly, and keeps the length and its square from over- or underflowing.
        exponent = frexp(largest)[1]
        column = [ldexp(x, -exponent) for x in column]
    length = hypot(*column)
    return [x / length for x in column]


def _by_range(column: Sequence[float], ends: tuple[float, float], sign: int) -> list[float]:
    low, high = ends
    if low == high:
        return [1.0] * len(column)
    if high - low == inf:
        low, high = low / 4, high / 4
        column = [x / 4 for x in column]
    span = high - low
    if sign > 0:
        return [(x - low) / span for x in column]
    return [(high - x) / span for x in column]


def check_matrix(matrix: Sequence[Sequence[float]], signs: Sequence[int]) -> None:
    """Raises MethodError unless a decision matrix is complete and finite and every sign is +1 or -1."""
    if not matrix:
        raise MethodError(tr("There is no option to rank."), remedy=tr("Add or include an option."))
    width = len(signs)
    if not width:
        raise MethodError(tr("There is no criterion to rank by."), remedy=tr("Add a criterion."))
    if any(len(row) != width for row in matrix):
        raise MethodError(
            tr("Each option needs one score for each of the {width} criteria.").format(width=width)
        )
    if any(sign not in (1, -1) for sign in signs):
        raise MethodError(tr("A criterion must be either a benefit or a cost."))
    for n, row in enumerate(matrix):
        if not all(map(isfinite, row)):
            raise MethodError(
                tr("A score is not a finite number."),
                where=tr("Option {n}").format(n=n + 1),
                remedy=tr("Correct the score."),
            )


def check_weights(weights: Sequence[float]) -> None:
    """Raises MethodError unless weights are finite, non-negative and sum to 1 (to 1e-6)."""
    if not all(map(isfinite, weights)) or min(weights) < 0:
        raise MethodError(tr("A weight must be a number of zero or more."), remedy=tr("Correct the weight."))
    if abs(fsum(weights) - 1) > WEIGHT_TOLERANCE:
        raise MethodError(tr("The weights do not sum to 100 %."), remedy=tr("Correct the weights."))


def _scales(
    columns: Sequence[Sequence[float]], bounds: Sequence[tuple[float, float]] | None
) -> Sequence[tuple[float, float]]:
    if bounds is None or len(bounds) != len(columns):
        raise MethodError(tr("Fixed anchors need the two ends of every criterion's scale."))
    for m, (column, (low, high)) in enumerate(zip(columns, bounds, strict=True)):
        where = tr("Criterion {m}").format(m=m + 1)
        if not (isfinite(low) and isfinite(high) and low <= high):
            raise MethodError(tr("The ends of the scale are not in order."), where=where)
        for x in (min(column), max(column)):
            if not low <= x <= high:
                raise MethodError(
                    tr("The score {x} is outside the scale, which runs from {low} to {high}.").format(
                        x=localised(x, "g"), low=localised(low, "g"), high=localised(high, "g")
                    ),
                    where=where,
                    remedy=tr("Correct the score, widen the scale or choose another normalisation."),
                )
    return bounds
