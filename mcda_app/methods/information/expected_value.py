# SPDX-License-Identifier: MIT
"""Expected value of information where the score of an option is a sum of values: in units of that score.

With values that add up, and doubts that are independent, the options' values are independent too. Expected
maxima follow exactly from their distributions, without any inner loop.

Sources: Raiffa & Schlaifer (1961), Applied Statistical Decision Theory, on the expected value of perfect
information; Felli & Hazen (1998), Med Decis Making 18, on partial information; the same conditional
expectations by other ways: Ades, Lu & Claxton (2004), Med Decis Making 24; Strong, Oakley & Brennan (2014),
Med Decis Making 34.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from mcda_app.methods.information.doubtful import DoubtfulScore
from mcda_app.methods.vectorised import Floats

MAX_SUPPORT = 1_000_000
"""Values of one option, before equal ones are merged, up to which its distribution is kept whole."""

_ROUNDING = 12
"""Decimals to which sums of values are equal."""


class ExpectedGain(NamedTuple):
    """By how much settling some scores raises the expected value of the option that is then picked.

    standard_error  0 where it is exact
    """

    gain: float
    standard_error: float = 0.0


class AdditiveValue:
    """Values of options that are sums over the criteria, some of whose parts are in doubt."""

    def __init__(
        self, present: Sequence[float], doubtful: Sequence[DoubtfulScore], parts: Sequence[Sequence[float]]
    ) -> None:
        """present   (options,) their values now
        doubtful  the scores in doubt
        parts     for each of them, what it adds to its option's value at each of its values
        """
        self._doubtful = tuple(doubtful)
        self._surprises: list[Floats] = []
        expected = np.array(present, dtype=np.float64)
        for score, values in zip(doubtful, parts, strict=True):
            part = np.array(values, dtype=np.float64)
            mean = float(part @ np.array(score.chances))
            expected[score.row] += mean - part[score.now]
            self._surprises.append(part - mean)
        self.expected: Floats = expected

    def gain(self, settled: Sequence[int], samples: int, seed: Sequence[int]) -> ExpectedGain:
        """The gain of settling some of the doubtful scores.

        samples, seed  used where an option's values are too many to keep them all
        """
        best = float(self.expected.max())
        rows = {self._doubtful[n].row for n in settled}
        distributions = {row: self._distribution(row, settled) for row in rows}
        known = {row: d for row, d in distributions.items() if d is not None}
        if len(known) < len(distributions):
            return self._sampled(settled, samples, seed)
        rest = max((float(v) for row, v in enumerate(self.expected) if row not in rows), default=-np.inf)
        gain = _expected_maximum(list(known.values()), rest) - best if known else 0.0
        return ExpectedGain(max(0.0, gain))

    def _distribution(self, row: int, settled: Sequence[int]) -> tuple[Floats, Floats] | None:
        """An option's expected value by what the settled scores turn out to be; None for too many values."""
        values: Floats = np.array([self.expected[row]])
        chances: Floats = np.ones(1)
        for n in settled:
            score = self._doubtful[n]
            if score.row != row:
                continue
            if len(values) * len(score.values) > MAX_SUPPORT:
                return None
            sums = np.round(np.add.outer(values, self._surprises[n]).ravel(), _ROUNDING)
            values, places = np.unique(sums, return_inverse=True)
            products = np.multiply.outer(chances, np.array(score.chances)).ravel()
            chances = np.asarray(np.bincount(places.ravel(), products), np.float64)
        return values, chances

    def _sampled(self, settled: Sequence[int], samples: int, seed: Sequence[int]) -> ExpectedGain:
        rng = np.random.Generator(np.random.PCG64(np.random.SeedSequence([*seed, *settled])))
        values = np.repeat(self.expected[:, None], samples, axis=1)
        for n in settled:
            score = self._doubtful[n]
            draws = np.searchsorted(np.cumsum(score.chances)[:-1], rng.random(samples), side="right")
            values[score.row] += self._surprises[n][draws]
        gains = values.max(axis=0) - self.expected.max()
        return ExpectedGain(max(0.0, float(gains.mean())), float(gains.std(ddof=1) / np.sqrt(samples)))


def _expected_maximum(distributions: Sequence[tuple[Floats, Floats]], least: float) -> float:
    """The mean of the largest of some independent variables and a number."""
    points = np.unique(np.concatenate([values for values, _ in distributions]))
    if least > -np.inf:
        points = np.unique(np.maximum(points, least))
    below = np.ones(len(points))
    for values, chances in distributions:
        sums = np.concatenate([[0.0], np.cumsum(chances)])
        below *= sums[np.searchsorted(values, points, side="right")]
    below[-1] = 1.0
    return float(points @ np.diff(np.concatenate([[0.0], below])))
