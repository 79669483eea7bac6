# SPDX-License-Identifier: MIT
"""Proofs that first place cannot change within the doubts, by bounds on each option's score.

A bound holds for every combination of values, those between the listed ones included. What it does not prove
may hold nevertheless.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mcda_app.domain.choices import understands_choices
from mcda_app.domain.method_settings import Normalisation
from mcda_app.methods.ranking import TIE_TOLERANCE
from mcda_app.methods.vectorised import Floats

SAFETY = 1e-9
"""By how much scores must differ beyond a tie, for rounding."""

Bounds = tuple[Floats, Floats]
"""The lowest and the highest of something."""


def sole_leader(scores: Bounds) -> int | None:
    """Index of the option that is alone in first place whatever the scores are; None without proof of one.

    scores  (options,) lowest and highest
    """
    low, high = scores
    leader = int(low.argmax())
    others = np.delete(high, leader)
    return leader if bool((low[leader] > others + TIE_TOLERANCE + SAFETY).all()) else None


def never_first(scores: Bounds) -> list[bool]:
    """Which options are not in first place whatever the scores are."""
    low, high = scores
    return [bool(h + TIE_TOLERANCE + SAFETY < low.max()) for h in high]


@understands_choices
def closeness_bounds(
    low: Floats,
    high: Floats,
    signs: Sequence[int],
    weights: Sequence[float],
    normalisation: Normalisation,
    bounds: Sequence[tuple[float, float]],
) -> Bounds:
    """Bounds on closeness (TOPSIS) by interval arithmetic.

    low, high  (options, criteria) lowest and highest scores
    signs      (criteria,) +1 benefit, -1 cost
    weights    (criteria,) adding up to 1
    bounds     (criteria,) ends of the scales, which are the ideals with fixed anchors
    returns    (options,) lowest and highest closeness
    """
    options = len(low)
    nearest, farthest = np.zeros((2, 2 * options))
    for m, weight in enumerate(weights):
        if weight > 0:
            ends = _anchored if normalisation is Normalisation.ANCHORS else _relative
            least, most = ends(low[:, m], high[:, m], normalisation, bounds[m])
            if signs[m] < 0:
                least, most = (np.concatenate([g[options:], g[:options]]) for g in (least, most))
            nearest += np.square(weight * least)
            farthest += np.square(weight * most)
    nearest, farthest = np.sqrt(nearest), np.sqrt(farthest)
    to_best, to_worst = slice(0, options), slice(options, None)
    return (
        _share(nearest[to_worst], farthest[to_best]),
        _share(farthest[to_worst], nearest[to_best], empty=1.0),
    )


def _anchored(low: Floats, high: Floats, _: Normalisation, ends: tuple[float, float]) -> Bounds:
    """(2 × options,) lowest and highest gap to the upper end, then to the lower end."""
    span = ends[1] - ends[0]
    return (
        np.concatenate([ends[1] - high, low - ends[0]]) / span,
        np.concatenate([ends[1] - low, high - ends[0]]) / span,
    )


def _relative(low: Floats, high: Floats, normalisation: Normalisation, _: tuple[float, float]) -> Bounds:
    """The same to the highest and lowest score, divided by the column's length or range."""
    options = range(len(low))
    above = [np.delete(low, n).max(initial=-np.inf) - high[n] for n in options]
    below = [low[n] - np.delete(high, n).min(initial=np.inf) for n in options]
    least = np.maximum(np.array([*above, *below]), 0.0)
    most = np.maximum(np.concatenate([high.max() - low, high - low.min()]), 0.0)
    if normalisation is Normalisation.VECTOR:
        squares = np.square(low), np.square(high)
        crosses = (low < 0) & (high > 0)
        shortest = float(np.sqrt(np.where(crosses, 0.0, np.minimum(*squares)).sum()))
        longest = float(np.sqrt(np.maximum(*squares).sum()))
    else:
        shortest = max(0.0, float(low.max() - high.min()))
        longest = float(high.max() - low.min())
    least = least / longest if longest > 0 else np.zeros_like(least)
    most = most / shortest if shortest > 0 else np.where(most > 0, np.inf, 0.0)
    # No gap is longer than the range, nor than √2 column lengths: (a - b)² ≤ 2 (a² + b²).
    return least, np.minimum(most, np.sqrt(2) if normalisation is Normalisation.VECTOR else 1.0)


def _share(part: Floats, other: Floats, empty: float = 0.0) -> Floats:
    """part / (part + other); where both are zero, a bound that holds."""
    total = part + other
    return np.where(total > 0, part / np.where(total > 0, total, 1.0), empty)
