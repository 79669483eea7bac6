# SPDX-License-Identifier: MIT
"""The arithmetic of value functions on plain numbers.

Each function takes the two ends of the scale, worst first; without a value function value is linear.
Numbers beyond an end are worth what that end is worth.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from math import expm1, log1p

from mcda_app.domain.value_functions.value_function import ValueFunction, ValuePoint, ValueShape


def value(function: ValueFunction | None, worst: float, best: float, number: float) -> float:
    """The value of a number, in [0, 1]; 1 on a scale without range."""
    span = best / 2 - worst / 2  # halved, so that no difference of finite numbers overflows
    if not span:
        return 1.0
    share = (number / 2 - worst / 2) / span
    if share <= 0:
        return 0.0
    if share >= 1:
        return 1.0
    if function is None or function.shape is ValueShape.LINEAR:
        return share
    if function.shape is ValueShape.EXPONENTIAL:
        return exponential(share, curvature(function, worst, best))
    return _interpolated(function.points, number)


def number_at(function: ValueFunction | None, worst: float, best: float, value: float) -> float:
    """The number with a value; where several have it, the one nearest to the worst end."""
    if value <= 0:
        return worst
    if value >= 1 and (function is None or function.shape is not ValueShape.PIECEWISE):
        return best
    if function is None or function.shape is ValueShape.LINEAR:
        return worst + value * (best - worst)
    if function.shape is ValueShape.EXPONENTIAL:
        return worst + exponential_inverse(value, curvature(function, worst, best)) * (best - worst)
    for before, after in pairwise(towards_best(function.points, worst, best)):
        if after.value >= min(value, 1.0):
            share = (min(value, 1.0) - before.value) / (after.value - before.value)
            return before.number + share * (after.number - before.number) if share < 1 else after.number
    return best


def curvature(function: ValueFunction, worst: float, best: float) -> float:
    """The range of the scale over ρ: how far an exponential bends, 0 for a straight line."""
    return abs(best - worst) / function.rho


def exponential(share: float, bend: float) -> float:
    """(1 − e^(−bend·share)) / (1 − e^(−bend)).

    share  how far a number lies from the worst end, in [0, 1]

    Source: Kirkwood (1997), Strategic Decision Making, ch. 4.
    """
    whole = expm1(-bend)
    return share if whole == 0 else expm1(-bend * share) / whole


def exponential_inverse(value: float, bend: float) -> float:
    """The share with a value."""
    whole = expm1(-bend)
    return value if whole == 0 else -log1p(value * whole) / bend


def towards_best(points: Sequence[ValuePoint], worst: float, best: float) -> Sequence[ValuePoint]:
    """Points from the worst end to the best."""
    return points if worst < best else points[::-1]


def _interpolated(points: Sequence[ValuePoint], number: float) -> float:
    n = min(max(bisect_right([p.number for p in points], number), 1), len(points) - 1)
    before, after = points[n - 1], points[n]
    share = (number - before.number) / (after.number - before.number)
    return before.value + share * (after.value - before.value)
