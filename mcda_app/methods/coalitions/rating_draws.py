# SPDX-License-Identifier: MIT
"""Ratings of actors that may be off by some levels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mcda_app.methods.coalitions.subsets import Floats
from mcda_app.methods.weight_sampling import rating_draws

PART_OF_A_SCALE = 0.1
"""On a scale without levels, this part of it counts as a level."""


def shifted_ratings(
    ratings: Floats,
    levels: Sequence[Sequence[float]],
    bounds: Sequence[tuple[float, float]],
    steps: int,
    seed: int,
    page: int,
) -> Floats:
    """Ratings up to some levels off either way, each possible level as likely as the next.

    A rating between two levels, or on a scale without levels, moves evenly between its bounds instead. An
    actor's draws depend on the seed, the rating and its place among the actors only.

    ratings  (ratings, actors) values within bounds
    levels   (ratings,) the values of each scale's levels in ascending order; empty without levels
    bounds   (ratings,) lowest and highest value of each scale
    steps    number of levels, 0 or more
    returns  (ratings, actors, weight_sampling.PAGE)
    """
    tables = []
    for row, (values, scale, (low, high)) in enumerate(zip(ratings, levels, bounds, strict=True)):
        draws = rating_draws(seed, row, len(values), page)
        numbers = np.array(scale if len(scale) else [low, high], np.float64)
        step = float(steps) if len(scale) else PART_OF_A_SCALE * steps
        top = len(numbers) - 1.0
        places = np.interp(values, numbers, np.arange(len(numbers)))
        least, most = np.maximum(places - step, 0.0)[:, None], np.minimum(places + step, top)[:, None]
        between = least + draws * (most - least)
        if len(scale):
            whole = np.isin(values, numbers)[:, None]
            between = np.where(whole, np.floor(least + draws * (most - least + 1.0)), between)
        tables.append(np.interp(between, np.arange(len(numbers)), numbers))
    return np.array(tables)
