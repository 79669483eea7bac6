# SPDX-License-Identifier: MIT
"""Local AHP priorities of options for many samples of their scores at once.

Agrees with ``ahp.comparisons_from_scores``, ``judgement_scales.apply_scale`` and ``ahp.eigenvector`` or
``ahp.geometric_mean`` applied to each sample by itself.

This module needs numpy: import it at first use, never at start-up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import combinations

import numpy as np

from mcda_app.domain.settings import Prioritisation
from mcda_app.methods.judgement_scales import JUDGEMENT_SCALES
from mcda_app.methods.sampling import Floats

_ROUNDING = 4 * float(np.finfo(np.float64).eps)
_MOST_STEPS = 200

# The scales whose formula calls a function of the math module, which takes no arrays.
_ARRAY_SCALES: Mapping[str, Callable[[Floats, int], Floats]] = {
    "logarithmic": lambda x, n: np.log2(x + 1),
    "root": lambda x, n: np.sqrt(x),
    "asymptotical": lambda x, n: np.exp(np.arctanh(np.sqrt(3) * (x - 1) / 14)),
}


def local_priorities(
    values: Floats, sign: int, bounds: tuple[float, float], prioritisation: Prioritisation, scale: str
) -> Floats:
    """Priorities of options on one criterion that their scores imply.

    values   (options, samples) scores within bounds
    sign     +1 benefit, -1 cost
    bounds   lowest and highest value of the criterion's scale, the second larger
    scale    key of a judgement scale
    returns  (options, samples), each column summing to 1

    Sources: as ahp.eigenvector and ahp.geometric_mean.
    """
    low, high = bounds
    items = len(values)
    steps = 8 * sign * ((values - low) / (high - low))
    convert = _ARRAY_SCALES.get(scale, JUDGEMENT_SCALES[scale].function)
    logs = {}
    centre = np.zeros(values.shape)
    for i, j in combinations(range(items), 2):
        apart = steps[i] - steps[j]
        ratio = np.minimum(1 + np.abs(apart), 9.0)
        log = np.copysign(np.log(convert(ratio, items)), apart)
        log[apart == 0] = 0.0
        centre[i] += log
        centre[j] -= log
        logs[i, j] = log
    centre /= items
    # Up to three options the row geometric mean is the eigenvector.
    if prioritisation is Prioritisation.EIGENVECTOR and items > 3:
        scaled = np.ones((items, *values.shape))
        for (i, j), log in logs.items():
            np.exp(log + centre[j] - centre[i], out=scaled[i, j])
            np.divide(1.0, scaled[i, j], out=scaled[j, i])
        centre += np.log(_principal(scaled))
    sizes = np.exp(centre - centre.max(axis=0))
    return np.asarray(sizes / sizes.sum(axis=0), np.float64)


def _principal(matrices: Floats) -> Floats:
    """Principal right eigenvectors of positive (options, options, samples) matrices, by the power method.

    The matrices come divided by their geometric means: their entries are near 1, so that each step
    brings the vectors closer by a large factor.
    """
    vectors = np.ones(matrices.shape[1:])
    for _ in range(_MOST_STEPS):
        image = np.einsum("ijs,js->is", matrices, vectors)
        image /= image.max(axis=0)
        moved = float(np.abs(image - vectors).max())
        vectors = image
        if moved <= _ROUNDING:
            break
    return vectors
