# SPDX-License-Identifier: MIT
"""One criterion's scores in every sample, as the batch kernels take them.

This module needs numpy: import it at first use, never at start-up.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import numpy as np

from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.scale import Criterion, Scale
from mcda_app.methods.vectorised import column_gaps, mode_priorities
from mcda_app.methods.vectorised_ahp import local_priorities
from mcda_app.methods.weight_sampling import PAGE, Floats, level_values, score_draws

NUMERIC_LEVEL = 0.1
"""On a scale without levels, this share of the scale counts as a level."""

_SAMPLES = np.arange(PAGE)


class PageDraws:
    """What one page draws for level values and scores, each drawn once for all columns that use it.

    size  how many of the page's samples are wanted
    """

    def __init__(self, seed: int, page: int, size: int = PAGE) -> None:
        self.page = page
        self.size = size
        self._seed = seed
        self._levels: dict[tuple[int, int], Floats] = {}
        self._scores: dict[int, Floats] = {}

    def levels(self, criterion: int, count: int) -> Floats:
        """(count, size) level values as shares of the scale."""
        key = (criterion, count)
        if key not in self._levels:
            drawn = level_values(self._seed, criterion, count, self.page)
            self._levels[key] = np.ascontiguousarray(drawn[:, : self.size])
        return self._levels[key]

    def scores(self, criterion: int, options: int) -> Floats:
        """(options, size) numbers to shift scores by."""
        held = self._scores.get(criterion)
        if held is None or len(held) < options:
            held = self._scores[criterion] = score_draws(self._seed, criterion, options, self.page)
        return held[:options, : self.size]


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
        score_levels: int,
        free_levels: bool,
    ) -> None:
        self._index = index
        self._criterion = criterion
        self._settings = settings
        self._steps = score_levels
        self._free = free_levels
        self._places = [None if v is None else place_on(criterion.scale, v) for v in values]
        self._pages: dict[int, Floats] = {}

    def columns(self, draws: PageDraws, *, keep: bool) -> Floats:
        """(2 × options, size) squared gaps for TOPSIS, (options, size) priorities for AHP.

        keep  whether to keep them, which needs the draws of a whole page
        """
        held = self._pages.get(draws.page)
        if held is None:
            held = self._made(self.values(draws))
            if keep:
                self._pages[draws.page] = held
        return held

    def values(self, draws: PageDraws) -> Floats:
        """(options, size) scores on the criterion's scale."""
        scale = self._criterion.scale
        low, high = scale.bounds
        count = len(scale.levels)
        drawn = draws.scores(self._index, len(self._places)) if self._steps or None in self._places else None
        if not count:
            step = NUMERIC_LEVEL * self._steps
            rows = [self._places_drawn(n, drawn, 1.0, step, whole=False) for n in range(len(self._places))]
            return np.stack([low + (high - low) * np.broadcast_to(row, draws.size) for row in rows])
        if self._free:
            levels = low + (high - low) * draws.levels(self._index, count)
        else:
            fixed = np.array([[level.value] for level in scale.levels])
            levels = np.ascontiguousarray(np.broadcast_to(fixed, (count, draws.size)))
        values = np.empty((len(self._places), draws.size))
        for n in range(len(self._places)):
            places = self._places_drawn(n, drawn, count - 1.0, float(self._steps), whole=True)
            values[n] = _at(levels, places)
        return values

    def _places_drawn(
        self, n: int, drawn: Floats | None, top: float, step: float, *, whole: bool
    ) -> float | Floats:
        """Where on the scale, from 0 to top, a score lies: a number if it is the same in every sample.

        whole  whether what lies on a level moves from level to level
        """
        place = self._places[n]
        if drawn is None or (place is not None and not step):
            assert place is not None
            return place
        least = 0.0 if place is None else max(place - step, 0.0)
        most = top if place is None else min(place + step, top)
        if whole and least.is_integer() and most.is_integer():
            return np.asarray(np.floor(least + drawn[n] * (most - least + 1)))
        return np.asarray(least + drawn[n] * (most - least))

    @property
    def page_bytes(self) -> int:
        """What keeping a page takes."""
        rows = len(self._places) * (2 if self._settings.method is Method.TOPSIS else 1)
        return rows * PAGE * 8

    def _made(self, values: Floats) -> Floats:
        sign, bounds, settings = self._criterion.direction.sign, self._criterion.scale.bounds, self._settings
        if settings.method is Method.TOPSIS:
            return column_gaps(values, sign, settings.normalisation, bounds)
        local = local_priorities(values, sign, bounds, settings.prioritisation, settings.judgement_scale)
        return mode_priorities(local, settings.synthesis)


def _at(levels: Floats, places: float | Floats) -> Floats:
    """(size,) the values at places among levels, (levels, size); between two levels in proportion."""
    if isinstance(places, float):
        below = min(int(places), len(levels) - 1)
        if places == below:
            return np.asarray(levels[below])
        return np.asarray(levels[below] + (places - below) * (levels[below + 1] - levels[below]))
    whole = places.astype(np.intp)
    size = levels.shape[1]
    at = whole * size
    at += _SAMPLES[:size]
    lower = levels.take(at)
    parts = places - whole
    if not parts.any():
        return np.asarray(lower)
    at += np.where(whole < len(levels) - 1, size, 0)
    return np.asarray(lower + parts * (levels.take(at) - lower))


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
