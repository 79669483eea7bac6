# SPDX-License-Identifier: MIT
"""The value of a number on a criterion's scale: the one way the program has to work it out.

A level's number stands for the level. Without a value function value is linear in the number. All have the
direction included: 0 is the worst end of the scale and 1 the best.
"""

from __future__ import annotations

from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions import curve


def value_at(criterion: Criterion, number: float) -> float:
    """The value of a number, in [0, 1]; beyond an end of the scale, that of the end.

    On a scale without range every number is worth 1.

    >>> from mcda_app.domain.scale import Criterion, Direction, Scale
    >>> value_at(Criterion("cost", "Cost", Direction.COST, Scale(low=0, high=50)), 10)
    0.8
    """
    return curve.value(criterion.value_function, *criterion.worst_best, number)


def number_at(criterion: Criterion, value: float) -> float:
    """The number with a value in [0, 1]; where several have it, the one nearest to the worst end."""
    return curve.number_at(criterion.value_function, *criterion.worst_best, value)
