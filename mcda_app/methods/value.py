# SPDX-License-Identifier: MIT
"""Weighted value: additive multi-attribute value, step by step.

Each score becomes a partial value from 0, the worst end of its criterion's scale, to 1, the best, by the
criterion's value function or, without one, in a straight line; an option's
value is the sum of its partial values, each times its criterion's weight. No option's value depends on which
others are compared, so ranks never reverse when one is added or dropped. Weights are swing weights: how much
the whole way from the worst end to the best is worth on one criterion against the others.

Sources: Keeney & Raiffa (1976), "Decisions with Multiple Objectives", Wiley, ch. 3 (the additive form and
when it holds); von Winterfeldt & Edwards (1986), "Decision Analysis and Behavioral Research", Cambridge
University Press, chs. 7 and 8 (value functions, swing weights); Belton & Stewart (2002), "Multiple Criteria
Decision Analysis", Kluwer, ch. 5; DCLG (2009), "Multi-criteria analysis: a manual", ch. 6.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum, isfinite
from operator import mul
from typing import NamedTuple

from mcda_app.domain.scale import Criterion
from mcda_app.errors import MethodError
from mcda_app.i18n import localised, tr
from mcda_app.methods.topsis import check_weights
from mcda_app.methods.value_functions.evaluation import value_at

Row = tuple[float, ...]


class ValueSteps(NamedTuple):
    """The results of every step of weighted value.

    values         (options, criteria) partial values in [0, 1], 1 is best
    contributions  (options, criteria) weight times partial value; a row adds up to the option's value
    overall        (options,) values in [0, 1], more is better
    """

    values: tuple[Row, ...]
    contributions: tuple[Row, ...]
    overall: Row


def weighted_value(values: Sequence[Sequence[float]], weights: Sequence[float]) -> ValueSteps:
    """The values of options.

    values   (options, criteria) partial values in [0, 1]
    weights  (criteria,) non-negative, summing to 1

    Identical rows get the very same value.

    Raises MethodError for input of another shape or range.

    >>> weighted_value([[1, 0], [0.5, 0.5]], [0.6, 0.4]).overall
    (0.6, 0.5)
    """
    if not values:
        raise MethodError(tr("There is no option to rank."), remedy=tr("Add or include an option."))
    width = len(weights)
    if not width:
        raise MethodError(tr("There is no criterion to rank by."), remedy=tr("Add a criterion."))
    if any(len(row) != width for row in values):
        raise MethodError(
            tr("Each option needs one score for each of the {width} criteria.").format(width=width)
        )
    for n, row in enumerate(values):
        if not all(0.0 <= value <= 1.0 for value in row):
            raise MethodError(
                tr("A partial value must be a number from 0 to 1."),
                where=tr("Option {n}").format(n=n + 1),
            )
    check_weights(weights)
    return add_up(values, weights)


def add_up(values: Sequence[Sequence[float]], weights: Sequence[float]) -> ValueSteps:
    """The last steps of :func:`weighted_value`, for input that needs no check."""
    whole = fsum(weights)
    shares = tuple(weights) if whole == 1.0 else tuple([weight / whole for weight in weights])
    rows = tuple(map(tuple, values))
    contributions = tuple([tuple(map(mul, row, shares)) for row in rows])
    return ValueSteps(rows, contributions, tuple([min(fsum(row), 1.0) for row in contributions]))


def partial_value(criterion: Criterion, score: float) -> float:
    """The value of a score on its criterion's scale, in [0, 1], by the criterion's value function.

    Without one it is linear between the ends of the scale; 1 for all on a scale without range.

    Raises MethodError for a score outside the scale.
    """
    low, high = criterion.scale.bounds
    if not (isfinite(score) and low <= score <= high):
        raise MethodError(
            tr("A score on {criterion} is outside its scale, which runs from {low} to {high}.").format(
                criterion=criterion.title, low=localised(low, "g"), high=localised(high, "g")
            ),
            remedy=tr("Correct the score or widen the scale."),
        )
    return value_at(criterion, score)
