# SPDX-License-Identifier: MIT
"""One criterion's scores in every sample, as the batch kernels take them.

This module needs numpy: import it at first use, never at start-up.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import numpy as np

from mcda_app.domain.scale import Criterion, Scale
from mcda_app.domain.settings import Method, MethodSettings
from mcda_app.methods.batch import column_gaps, mode_priorities
from mcda_app.methods.batch_ahp import local_priorities
from mcda_app.methods.sampling import PAGE, Floats, level_values, score_draws

NUMERIC_LEVEL = 0.1
"""On a scale without levels, this share of the scale counts as a level."""

_SAMPLES = np.arange(PAGE)


class VaryingColumn:
    """The scores of some options on one criterion, drawn anew in each sample.

    Options of the same place in the list share their draws from issue to issue, and a criterion's level
    values are the same for all options and issues, so that equal labels stay equal.

    index  the criterion's place in the project, which tells its draws from those of others
    """

    def __init__(
        self,
        index: int,
        criterion: Criterion,
        values: Sequence[float | None],
        settings: MethodSettings,
        *,
        seed: int,
        score_levels: int,
        free_levels: bool,
    ) -> None:
        self._index = index
        self._criterion = criterion
        self._settings = settings
        self._seed = seed
        self._steps = score_levels
        self._free = free_levels
        self._places = [None if v is None else place_on(criterion.scale, v) for v in values]
        self._pages: dict[int, Floats] = {}

    def page(self, page: int, *, keep: bool) -> Floats:
        """(2 × options, PAGE) squared gaps for TOPSIS, (options, PAGE) priorities for AHP."""
        held = self._pages.get(page)
        if held is None:
            held = self._made(self.values(page))
            if keep:
                self._pages[page] = held
        return held

    def values(self, page: int) -> Floats:
        """(options, PAGE) scores on the criterion's scale."""
        scale = self._criterion.scale
        low, high = scale.bounds
        count = len(scale.levels)
        if not count:
            return low + (high - low) * self._drawn_places(page, 1.0, NUMERIC_LEVEL * self._steps)
        if self._free:
            levels = low + (high - low) * level_values(self._seed, self._index, count, page)
        else:
            levels = np.broadcast_to(np.array([[level.value] for level in scale.levels]), (count, PAGE))
        places = self._drawn_places(page, count - 1.0, float(self._steps), whole=True)
        below = np.minimum(places.astype(np.intp), count - 1)
        above = np.minimum(below + 1, count - 1)
        lower = levels[below, _SAMPLES]
        values = lower + (places - below) * (levels[above, _SAMPLES] - lower)
        return np.asarray(values, np.float64)

    def _drawn_places(self, page: int, top: float, step: float, *, whole: bool = False) -> Floats:
        """Where on the scale, from 0 to top, each score lies; whole places stay whole if asked."""
        places = np.empty((len(self._places), PAGE))
        vary = step > 0 or None in self._places
        draws = score_draws(self._seed, self._index, len(self._places), page) if vary else places
        for n, place in enumerate(self._places):
            if place is not None and not step:
                places[n] = place
                continue
            least = 0.0 if place is None else max(place - step, 0.0)
            most = top if place is None else min(place + step, top)
            if whole and least.is_integer() and most.is_integer():
                np.floor(least + draws[n] * (most - least + 1), out=places[n])
            else:
                places[n] = least + draws[n] * (most - least)
        return places

    def _made(self, values: Floats) -> Floats:
        sign, bounds, settings = self._criterion.direction.sign, self._criterion.scale.bounds, self._settings
        if settings.method is Method.TOPSIS:
            return column_gaps(values, sign, settings.normalisation, bounds)
        local = local_priorities(values, sign, bounds, settings.prioritisation, settings.judgement_scale)
        return mode_priorities(local, settings.synthesis)


def place_on(scale: Scale, value: float) -> float:
    """Where a value lies: its level's number from 0, with the fraction to the next; 0 to 1 without levels."""
    low, high = scale.bounds
    if not scale.levels:
        return (value - low) / (high - low)
    values = [level.value for level in scale.levels]
    below = min(max(bisect_right(values, value) - 1, 0), len(values) - 2)
    return below + (value - values[below]) / (values[below + 1] - values[below])


def varies(scale: Scale, values: Sequence[float | None], *, score_levels: int, free_levels: bool) -> bool:
    """Whether a column differs from sample to sample."""
    low, high = scale.bounds
    if low >= high:
        return False
    if score_levels or None in values:
        return True
    return free_levels and bool(scale.levels) and any(v not in (low, high) for v in values)
