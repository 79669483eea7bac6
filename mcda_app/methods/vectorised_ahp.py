# SPDX-License-Identifier: MIT
"""Local AHP priorities of options for many samples of their scores at once.

Equals ``ahp.comparisons_from_scores``, ``judgement_scales.apply_scale`` and ``ahp.eigenvector`` or
``ahp.geometric_mean`` applied to each sample separately, for scores of any size.
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
_MAX_STEPS = 200

# Scales whose formulas use the math module, which does not accept arrays.
_ARRAY_SCALES: Mapping[str, Callable[[Floats, int], Floats]] = {
    "logarithmic": lambda x, n: np.log2(x + 1),
    "root": lambda x, n: np.sqrt(x),
    "asymptotical": lambda x, n: np.exp(np.arctanh(np.sqrt(3) * (x - 1) / 14)),
}


@understands_choices
def local_priorities(
    values: Floats, sign: int, bounds: tuple[float, float], prioritisation: Prioritisation, scale: str
) -> Floats:
    """Priorities of options on one criterion, implied by their scores.

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


class VaryingScore:
    """Local priorities as the score of one option varies and the others stay fixed.

    Only one row and one column of the comparisons change, so many values cost little more than one.
    """

    @understands_choices
    def __init__(
        self,
        values: Floats,
        option: int,
        sign: int,
        bounds: tuple[float, float],
        prioritisation: Prioritisation,
        scale: str,
    ) -> None:
        """values: (options,) scores within bounds; option: index of the one that varies; others as above."""
        self._bounds, self._sign, self._scale = bounds, sign, scale
        self._option = option
        self._steps = _steps(values, sign, bounds)[:, None]
        items = len(values)
        logs = _logarithms(self._steps - self._steps.T, items, scale)
        logs[option] = logs[:, option] = 0.0
        self._sums = logs.sum(axis=1)
        self._others: Floats | None = None
        if prioritisation is Prioritisation.EIGENVECTOR and items > 3:
            self._others = np.exp(logs)
            self._others[option] = self._others[:, option] = 0.0

    def priorities(self, points: Floats) -> Floats:
        """(options, points), each column summing to 1, with the varied score at each of (points,) values.

        Sources: as ahp.eigenvector and ahp.geometric_mean.
        """
        items, option = len(self._steps), self._option
        steps = _steps(points, self._sign, self._bounds)[None, :] - self._steps
        steps[option] = 0.0
        logs = _logarithms(steps, items, self._scale)
        centre = (self._sums[:, None] - logs) / items
        centre[option] = logs.sum(axis=0) / items
        if self._others is not None:
            centre = np.log(self._principal(logs, np.exp(centre - centre.max(axis=0))))
        return _shares(centre)

    def _principal(self, logs: Floats, vectors: Floats) -> Floats:
        """Principal eigenvectors by the power method, starting at the geometric means."""
        row, option = np.exp(logs), self._option
        column = 1 / row
        image = np.empty_like(vectors)
        assert self._others is not None
        change = inf
        for _ in range(_MAX_STEPS):
            product(self._others, vectors, image)
            image += column * vectors[option]
            image[option] = (row * vectors).sum(axis=0)
            image /= image.max(axis=0)
            vectors, image = image, vectors
            before, change = change, float(np.abs(vectors - image).max())
            # Long sums never settle below their rounding error; stop once they no longer improve.
            if change <= _ROUNDING or (change < _DUST and change >= before):
                break
        return vectors


def _steps(values: Floats, sign: int, bounds: tuple[float, float]) -> Floats:
    """Scores in steps, 8 to the scale, higher being better; halved first, so that nothing overflows."""
    low, high = bounds
    span = (high / 2 - low / 2) * sign
    if not span:
        return np.zeros_like(values)
    return np.asarray(8 * ((values / 2 - low / 2) / span), np.float64)


def _logarithms(steps: Floats, items: int, scale: str) -> Floats:
    """Logarithms of the comparisons of options with these differences in steps."""
    logs = np.copysign(np.log(ratios(1 + np.abs(steps), items, scale)), steps)
    logs[steps == 0] = 0.0
    return np.asarray(logs, np.float64)


def ratios(judgements: Floats, items: int, scale: str) -> Floats:
    """Judgements of 1 to 9 on another scale, as judgement_scales.JudgementScale.ratio but for an error of
    rounding at 1.

    Raises MethodError for an unknown scale.
    """
    convert = _ARRAY_SCALES.get(scale, judgement_scale(scale).function)
    return np.asarray(convert(np.minimum(judgements, 9.0), items), np.float64)  # type: ignore[arg-type]


def _shares(logs: Floats) -> Floats:
    sizes = np.exp(logs - logs.max(axis=0))
    return np.asarray(sizes / sizes.sum(axis=0), np.float64)


def _principal(matrices: Floats) -> Floats:
    """Principal right eigenvectors of positive (options, options, samples) matrices, by the power method.

    The matrices are already divided by their geometric means: their entries are near 1, so each step reduces
    the error by a large factor.
    """
    vectors = np.ones(matrices.shape[1:])
    change = inf
    for _ in range(_MAX_STEPS):
        image = np.einsum("ijs,js->is", matrices, vectors)
        image /= image.max(axis=0)
        before, change = change, float(np.abs(image - vectors).max())
        vectors = image
        # Long sums never settle below their rounding error; stop once they no longer improve.
        if change <= _ROUNDING or (change < _DUST and change >= before):
            break
    return vectors
