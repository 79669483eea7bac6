# SPDX-License-Identifier: MIT
"""Partial values of weighted value as formulas, by each criterion's value function."""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions import curve
from mcda_app.domain.value_functions.value_function import ValueShape


class PointsReference(NamedTuple):
    """Where the points of a value function stand, in ascending order of their numbers.

    length  how many there are
    """

    numbers: str
    values: str
    length: int


def value_formula(
    criterion: Criterion, number: str, low: str, high: str, points: PointsReference | None
) -> str:
    """The partial value of a number on the criterion's scale.

    low, high  the ends of the scale
    points     of a value function in straight pieces; None for any other
    """
    above = f"({number}-{low})" if criterion.direction.sign > 0 else f"({high}-{number})"
    share = f"{above}/({high}-{low})"
    function = criterion.value_function
    if points is not None:
        share = _interpolated(number, points)
    elif function is not None and function.shape is ValueShape.EXPONENTIAL:
        bend = curve.curvature(function, *criterion.worst_best)
        share = f"(1-EXP(-({bend!r})*{share}))/(1-EXP(-({bend!r})))"
    return f"IF({high}={low},1,{share})"


def _interpolated(number: str, points: PointsReference) -> str:
    """Between the two points on either side of the number; the last piece takes the highest number too."""
    at = f"MIN(MATCH({number},{points.numbers},1),{points.length - 1})"
    x, x2 = f"INDEX({points.numbers},{at})", f"INDEX({points.numbers},{at}+1)"
    v, v2 = f"INDEX({points.values},{at})", f"INDEX({points.values},{at}+1)"
    return f"{v}+({number}-{x})/({x2}-{x})*({v2}-{v})"
