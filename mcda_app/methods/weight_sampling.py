# SPDX-License-Identifier: MIT
"""Random weights, level values and scores that are the same on every machine for the same seed.

Every number is derived from the 64-bit integers of the counter-based generator Philox4x64-10 (Salmon et al.
2011, "Parallel random numbers: as easy as 1, 2, 3", SC '11), whose stream numpy promises never to change,
using only comparisons, additions, multiplications and divisions. IEEE 754 rounds those the same way
everywhere, so samples agree to the last bit on any processor, system and version of numpy:
no logarithm, no library distribution and no matrix product is involved.

Samples come in pages. A page depends only on the seed, the stream (what is drawn) and its own number, so the
order of computation changes no sample, and switching one source of uncertainty on or off does not affect the
draws of the others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from math import fsum

import numpy as np
import numpy.typing as npt

from mcda_app.domain.choices import understands_choices

Floats = npt.NDArray[np.float64]

PAGE = 10_000
"""Samples per page."""

LEAST_FITTING = 20
"""Proposed weights per page that must lie within their intervals; with fewer, a page takes seconds."""

_SLACK = 1e-12
_NETWORK = 8
_STEP = 2.0**-53


class Stream(IntEnum):
    """What is drawn; each stream has its own random numbers."""

    WEIGHTS = 0
    ORDERS = 1
    LEVELS = 2
    SCORES = 3
    RATINGS = 4


@understands_choices
def uniforms(seed: int, stream: Stream, item: int, page: int, rows: int, attempt: int = 0) -> Floats:
    """Independent numbers, uniform over [0, 1), in steps of 2**-53.

    seed     0 to 2**64 - 1
    item     index of the criterion, where a stream has numbers for each
    attempt  further numbers for the same page, where some were rejected
    returns  (rows, PAGE); asking for more rows leaves the first ones as they are
    """
    generator = np.random.Philox(
        key=np.array([seed, (int(stream) << 32) + item], np.uint64),
        counter=np.array([0, attempt, page, 0], np.uint64),
    )
    raw: npt.NDArray[np.uint64] = generator.random_raw(rows * PAGE).reshape(rows, PAGE)
    return (raw >> np.uint64(11)).astype(np.float64) * _STEP


def sorted_rows(values: Floats) -> Floats:
    """Each column in ascending order. Short columns are sorted by a network, all at once."""
    rows = len(values)
    if rows > _NETWORK:
        return np.sort(values, axis=0)
    out = values.copy()
    spare = np.empty(values.shape[1:])
    for end in range(rows - 1, 0, -1):
        for n in range(end):
            np.minimum(out[n], out[n + 1], out=spare)
            np.maximum(out[n], out[n + 1], out=out[n + 1])
            out[n] = spare
    return out


def all_weights(seed: int, criteria: int, page: int) -> Floats:
    """Weights uniform over all that are non-negative and sum to 1 (gaps between sorted random points).

    returns  (criteria, PAGE)

    Source: Devroye (1986), Non-Uniform Random Variate Generation, ch. V, theorem 2.1.
    """
    points = sorted_rows(uniforms(seed, Stream.WEIGHTS, 0, page, criteria - 1))
    weights = np.empty((criteria, PAGE))
    weights[:-1] = points
    weights[-1] = 1.0
    weights[1:] -= points
    return weights


def weight_factors(seed: int, criteria: int, page: int, spread: float) -> Floats:
    """Factors that scatter weights around a centre: weights are centre × factor, scaled to sum to 1.

    Each weight is multiplied or divided, with equal probability, by a number uniform between 1 and
    1 + spread. The factors do not depend on the centre, so samples follow a weight that is dragged; a
    weight of 0 stays 0; small weights scatter as much, in proportion, as large ones, as people's
    judgements of weights do.

    spread   0 or more; 0.5 lets a weight of 20 (before scaling) become anything from 13.3 to 30
    returns  (criteria, PAGE) in [1 / (1 + spread), 1 + spread]
    """
    draws: Floats = uniforms(seed, Stream.WEIGHTS, 0, page, criteria)
    draws *= 2.0
    draws -= 1.0
    factors = np.abs(draws)
    factors *= spread
    factors += 1.0
    return np.asarray(np.divide(1.0, factors, out=factors, where=draws < 0))


def tiered_weights(seed: int, tiers: Sequence[Sequence[int]], page: int) -> Floats:
    """Weights uniform over all that keep an order of importance.

    tiers    the criteria, most important first; those in one tier weigh the same
    returns  (criteria, PAGE)

    The weights that keep such an order form a simplex whose corners give equal weight to the first
    1, 2, 3 … tiers and none to the rest.
    """
    corner_shares = all_weights(seed, len(tiers), page)
    counts = np.cumsum([len(tier) for tier in tiers])
    weights = np.empty((int(counts[-1]), PAGE))
    share = np.zeros(PAGE)
    for n in range(len(tiers) - 1, -1, -1):
        share += corner_shares[n] / counts[n]
        for criterion in tiers[n]:
            weights[criterion] = share
    return weights


def intervals_narrowed(
    low: Sequence[float], high: Sequence[float]
) -> tuple[tuple[float, ...], tuple[float, ...]] | None:
    """Bounds on weights that sum to 1, each tightened to what the others allow; None if no weights fit.

    Tolerates rounding: ten bounds of a tenth sum to 1.
    """
    lows, highs = fsum(low), fsum(high)
    if lows > 1 + _SLACK or highs < 1 - _SLACK or any(a > b for a, b in zip(low, high, strict=True)):
        return None
    least = tuple(min(b, max(a, 1 - (highs - b))) for a, b in zip(low, high, strict=True))
    most = tuple(max(lowest, min(b, 1 - (lows - a))) for lowest, a, b in zip(least, low, high, strict=True))
    return least, most


def weights_within(low: Sequence[float], high: Sequence[float]) -> Callable[[int, int], Floats | None]:
    """A sampler of weights uniform over all that lie within bounds and sum to 1.

    Three proposals are exact after rejection: one is fast for narrow bounds (all weights but the one with
    the widest bounds are drawn within them, that one is the remainder), one for wide bounds (gaps between
    random points, added to the lower bounds), one for upper bounds that sum to little more than 1 (such
    gaps, subtracted from the upper bounds). The one with the fewest rejections on a first page is used.

    low, high  (criteria,) as intervals_narrowed returns them
    returns    a function of the seed and the page: (criteria, PAGE), or None if fewer than LEAST_FITTING
               proposals of a page fit
    """
    lows, highs = np.array(low)[:, None], np.array(high)[:, None]
    spans = highs - lows
    widest = int(np.argmax(spans))
    rest, excess = max(fsum((1.0, *(-each for each in low))), 0.0), max(fsum((*high, -1.0)), 0.0)

    def boxed(seed: int, page: int, attempt: int) -> Floats:
        proposal = uniforms(seed, Stream.WEIGHTS, 0, page, len(low), attempt)
        proposal *= spans
        proposal += lows
        proposal[widest] = 1.0
        for m in range(len(low)):
            if m != widest:
                proposal[widest] -= proposal[m]
        return proposal

    def gaps(seed: int, page: int, attempt: int) -> Floats:
        points = sorted_rows(uniforms(seed, Stream.WEIGHTS, 0, page, len(low) - 1, attempt))
        return np.diff(points, axis=0, prepend=0.0, append=1.0)

    def spaced(seed: int, page: int, attempt: int) -> Floats:
        proposal = gaps(seed, page, attempt)
        proposal *= rest
        proposal += lows
        return proposal

    def mirrored(seed: int, page: int, attempt: int) -> Floats:
        proposal = gaps(seed, page, attempt)
        proposal *= -excess
        proposal += highs
        return proposal

    def fitting(proposal: Floats) -> Floats:
        fits = ((proposal >= lows - _SLACK) & (proposal <= highs + _SLACK)).all(axis=0)
        return np.clip(proposal[:, fits], lows, highs)

    proposals = (mirrored, boxed, spaced)
    accepted, best = max(
        (fitting(propose_page(0, 0, 0)).shape[1], n) for n, propose_page in enumerate(proposals)
    )
    propose = proposals[best]

    def sample(seed: int, page: int) -> Floats | None:
        if accepted < LEAST_FITTING:
            return None
        weights = np.empty((len(low), PAGE))
        filled = attempt = 0
        while filled < PAGE:
            fits = fitting(propose(seed, page, attempt))[:, : PAGE - filled]
            weights[:, filled : filled + fits.shape[1]] = fits
            filled += fits.shape[1]
            attempt += 1
        return weights

    return sample


def level_values(seed: int, criterion: int, levels: int, page: int) -> Floats:
    """Numbers for ordered labels, uniform over all that keep the order, as shares of the scale.

    returns  (levels, PAGE): 0 for the lowest label, 1 for the highest, random points between in order
    """
    values = np.empty((levels, PAGE))
    values[0] = 0.0
    values[-1] = 1.0
    if levels > 2:
        values[1:-1] = sorted_rows(uniforms(seed, Stream.LEVELS, criterion, page, levels - 2))
    return values


def score_draws(seed: int, criterion: int, options: int, page: int) -> Floats:
    """Random numbers for shifting scores: (options, PAGE), uniform over [0, 1)."""
    return uniforms(seed, Stream.SCORES, criterion, page, options)


def rating_draws(seed: int, rating: int, actors: int, page: int) -> Floats:
    """Random numbers for shifting actors' ratings: (actors, PAGE), uniform over [0, 1)."""
    return uniforms(seed, Stream.RATINGS, rating, page, actors)
