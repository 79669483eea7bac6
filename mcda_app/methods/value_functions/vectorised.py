# SPDX-License-Identifier: MIT
"""Values of many numbers at once, as `evaluation` gives them one by one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions import curve
from mcda_app.domain.value_functions.value_function import ValueShape

Array = NDArray[np.float64]


def values_at(criterion: Criterion, numbers: Array) -> Array:
    """The values of numbers on a criterion's scale, in [0, 1]; NaN stays NaN, as `value_at`. Any shape."""
    function = criterion.value_function
    worst, best = criterion.worst_best
    if function is not None and function.shape is ValueShape.PIECEWISE:
        at = [point.number for point in function.points]
        return np.interp(numbers, at, [point.value for point in function.points])
    span = best / 2 - worst / 2
    if not span:
        return np.where(np.isnan(numbers), np.nan, 1.0)
    shares = np.clip((numbers / 2 - worst / 2) / span, 0.0, 1.0)
    if function is None or function.shape is ValueShape.LINEAR:
        return shares
    return _exponential(shares, curve.curvature(function, worst, best))


def _exponential(shares: Array, bend: float) -> Array:
    whole = np.expm1(-bend)
    return shares if whole == 0 else np.expm1(-bend * shares) / whole
