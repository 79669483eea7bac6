# SPDX-License-Identifier: MIT
"""Local AHP priorities of options for many samples of their scores at once.

Agrees with ``ahp.comparisons_from_scores``, ``judgement_scales.apply_scale`` and ``ahp.eigenvector`` or
``ahp.geometric_mean`` applied to each sample by itself, for scores of any size.

This module needs numpy: import it at first use, never at start-up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import combinations
from math import inf

import numpy as np

from mcda_app.domain.choices import understands_choices
from mcda_app.domain.method_settings import Prioritisation
from mcda_app.methods.judgement_scales import judgement_scale
from mcda_app.methods.vectorised import product
from mcda_app.methods.weight_sampling import Floats

_ROUNDING = 4 * float(np.finfo(np.float64).eps)
_DUST = 1e-13
_MOST_STEPS = 200

# The scales whose formula calls a function of the math module, which takes no arrays.
_ARRAY_SCALES: Mapping[str, Callable[[Floats, int], Floats]] = {
    "logarithmic": lambda x, n: np.log2(x + 1),
    "root": lambda x, n: np.sqrt(x),
    "asymptotical": lambda x, n: np.exp(np.arctanh(np.sqrt(3) * (x - 1) / 14)),
}


@understands_choices
def local_priorities(
    values: Floats, sign: int, bounds: tuple[float, float], prioritisation: Prioritisation, scale: str
) -> Floats:
    """Priorities of options on one criterion that their scores imply.

    values   (options, samples) scores within bounds
    sign     +1 benefit, -1 cost
    bounds   lowest and highest value of the criterion's scale; without range all options are equal
    scale    key of a judgement scale
    returns  (options, samples), each column summing to 1

    Sources: as ahp.eigenvector and ahp.geometric_mean.
    """
    items = len(values)
    steps = _steps(values, sign, bounds)
    logs = {}
    centre = np.zeros(values.shape)
    for i, j in combinations(range(items), 2):
        log = _logarithms(steps[i] - steps[j], items, scale)
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
    return _shares(centre)


class MovedScore:
    """Local priorities while the score of one option moves and those of the others stay.

    Its row and its column alone change among the comparisons, so that many places cost little more
    than one.
    """

    @understands_choices
    def __init__(
        self,
        values: Floats,
        moved: int,
        sign: int,
        bounds: tuple[float, float],
        prioritisation: Prioritisation,
        scale: str,
    ) -> None:
        """values: (options,) scores within bounds; moved: which of them moves; the rest as above."""
        self._bounds, self._sign, self._scale = bounds, sign, scale
        self._moved = moved
        self._steps = _steps(values, sign, bounds)[:, None]
        items = len(values)
        logs = _logarithms(self._steps - self._steps.T, items, scale)
        logs[moved] = logs[:, moved] = 0.0
        self._sums = logs.sum(axis=1)
        self._others: Floats | None = None
        if prioritisation is Prioritisation.EIGENVECTOR and items > 3:
            self._others = np.exp(logs)
            self._others[moved] = self._others[:, moved] = 0.0

    def priorities(self, places: Floats) -> Floats:
        """(options, places), each column summing to 1, with the moved score at each of (places,) values.

        Sources: as ahp.eigenvector and ahp.geometric_mean.
        """
        items, moved = len(self._steps), self._moved
        apart = _steps(places, self._sign, self._bounds)[None, :] - self._steps
        apart[moved] = 0.0
        logs = _logarithms(apart, items, self._scale)
        centre = (self._sums[:, None] - logs) / items
        centre[moved] = logs.sum(axis=0) / items
        if self._others is not None:
            centre = np.log(self._principal(logs, np.exp(centre - centre.max(axis=0))))
        return _shares(centre)

    def _principal(self, logs: Floats, vectors: Floats) -> Floats:
        """Principal eigenvectors by the power method, from the geometric means on."""
        row, moved = np.exp(logs), self._moved
        column = 1 / row
        image = np.empty_like(vectors)
        assert self._others is not None
        apart = inf
        for _ in range(_MOST_STEPS):
            product(self._others, vectors, image)
            image += column * vectors[moved]
            image[moved] = (row * vectors).sum(axis=0)
            image /= image.max(axis=0)
            vectors, image = image, vectors
            before, apart = apart, float(np.abs(vectors - image).max())
            # Sums of many are never steadier than their rounding, at which they no longer come closer.
            if apart <= _ROUNDING or (apart < _DUST and apart >= before):
                break
        return vectors


def _steps(values: Floats, sign: int, bounds: tuple[float, float]) -> Floats:
    """Scores on the 8 steps of the scale, more being better; halved first, so that nothing overflows."""
    low, high = bounds
    span = (high / 2 - low / 2) * sign
    if not span:
        return np.zeros_like(values)
    return np.asarray(8 * ((values / 2 - low / 2) / span), np.float64)


def _logarithms(apart: Floats, items: int, scale: str) -> Floats:
    """Logarithms of the comparisons of options so many steps apart."""
    convert = _ARRAY_SCALES.get(scale, judgement_scale(scale).function)
    logs = np.copysign(np.log(convert(np.minimum(1 + np.abs(apart), 9.0), items)), apart)
    logs[apart == 0] = 0.0
    return np.asarray(logs, np.float64)


def _shares(logs: Floats) -> Floats:
    sizes = np.exp(logs - logs.max(axis=0))
    return np.asarray(sizes / sizes.sum(axis=0), np.float64)


def _principal(matrices: Floats) -> Floats:
    """Principal right eigenvectors of positive (options, options, samples) matrices, by the power method.

    The matrices come divided by their geometric means: their entries are near 1, so that each step
    brings the vectors closer by a large factor.
    """
    vectors = np.ones(matrices.shape[1:])
    apart = inf
    for _ in range(_MOST_STEPS):
        image = np.einsum("ijs,js->is", matrices, vectors)
        image /= image.max(axis=0)
        before, apart = apart, float(np.abs(image - vectors).max())
        vectors = image
        # Sums of many are never steadier than their rounding, at which they no longer come closer.
        if apart <= _ROUNDING or (apart < _DUST and apart >= before):
            break
    return vectors
