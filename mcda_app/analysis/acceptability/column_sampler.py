# SPDX-License-Identifier: MIT
"""Samples of one criterion's scores, in the form the vectorised kernels need."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from math import ceil
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.scale import Criterion, Scale
from mcda_app.methods.repeated_scores import RepeatedScores
from mcda_app.methods.value_functions.vectorised import values_at
from mcda_app.methods.vectorised import NO_ROW, column_gaps, mode_priorities
from mcda_app.methods.vectorised_ahp import local_priorities
from mcda_app.methods.weight_sampling import PAGE, Floats, level_values, score_draws

NUMERIC_LEVEL = 0.1
"""On a scale without levels, this share of the scale counts as a level."""

MANY = 10
"""Options from which on those with equal scores are computed once."""

SHARED_BYTES = 32_000_000
"""Memory for gaps that columns share; where more are needed, the columns work out their own."""

_SAMPLES = np.arange(PAGE)


class SampledColumn(NamedTuple):
    """A criterion's scores in some samples, as the kernels need them.

    rows    (2 × options, samples) squared gaps for TOPSIS, (options, samples) priorities for AHP or partial
            values; with kinds, of the different scores
    kinds   (rows that are added up,) which of these rows each one is, NO_ROW for zeros; None for one each
    factor  (samples,) by which all rows are multiplied; None for nothing
    """

    rows: Floats
    kinds: Sequence[int] | None = None
    factor: Floats | None = None

    def part(self, samples: slice) -> SampledColumn:
        factor = None if self.factor is None else self.factor[samples]
        return SampledColumn(self.rows[:, samples], self.kinds, factor)

    def weighed(self, weights: Floats) -> Floats:
        """(samples,) weights, or squared ones, times the factor."""
        return weights if self.factor is None else weights * self.factor

    @property
    def height(self) -> int:
        """How many rows are added up."""
        return len(self.rows if self.kinds is None else self.kinds)


class PageDraws:
    """The random level values and score shifts of one page, shared by all columns that use them.

    size  number of samples needed from the page
    """

    def __init__(self, seed: int, page: int, size: int = PAGE) -> None:
        self.page = page
        self.size = size
        self._seed = seed
        self._levels: dict[tuple[int, int], Floats] = {}
        self._scores: dict[int, Floats] = {}
        self._repeated: dict[Hashable, RepeatedScores] = {}
        self._shared_bytes = 0

    @property
    def bytes(self) -> int:
        """Memory that they take."""
        drawn = sum(each.nbytes for each in (*self._levels.values(), *self._scores.values()))
        return drawn + self._shared_bytes

    def repeated(self, key: Hashable, make: Callable[[], RepeatedScores]) -> RepeatedScores:
        """The gaps of a criterion's different scores, which several issues may share.

        key  the criterion and its scores
        """
        scores = self._repeated.get(key)
        if scores is None:
            scores = make()
            if self._shared_bytes + scores.bytes <= SHARED_BYTES:
                self._repeated[key] = scores
                self._shared_bytes += scores.bytes
        return scores

    def levels(self, criterion: int, count: int) -> Floats:
        """(count, size) level values as shares of the scale."""
        key = (criterion, count)
        if key not in self._levels:
            values = level_values(self._seed, criterion, count, self.page)
            self._levels[key] = np.ascontiguousarray(values[:, : self.size])
        return self._levels[key]

    def scores(self, criterion: int, options: int) -> Floats:
        """(options, size) random numbers for shifting scores."""
        draws = self._scores.get(criterion)
        if draws is None or len(draws) < options:
            draws = self._scores[criterion] = score_draws(self._seed, criterion, options, self.page)
        return draws[:options, : self.size]


class VaryingColumn:
    """The scores of some options on one criterion, sampled.

    Options at the same position in the list share their draws across issues, and a criterion's level values
    are the same for all options and issues, so that equal labels stay equal.

    index  the criterion's index in the project, which selects its draws
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
        places = {v: None if v is None else place_on(criterion.scale, v) for v in set(values)}
        self._places = [places[v] for v in values]
        self._different: Sequence[float | None] = self._places
        """The places of all options, or the different ones from the lowest if there are `kinds`."""
        self.kinds = self._kinds(score_levels)
        """(options,) which of the different scores an option has; None where each has one of its own."""
        self._pages: dict[int, SampledColumn] = {}

    def _kinds(self, score_levels: int) -> npt.NDArray[np.intp] | None:
        """Which of the different scores each option has, from the lowest score.

        None where options with equal scores may differ in a sample, or where too few have equal ones to
        make up for the bookkeeping.
        """
        topsis = self._settings.method is Method.TOPSIS
        if not topsis or score_levels or None in self._places or len(self._places) < MANY:
            return None
        places = [place for place in self._places if place is not None]
        different, levels = {*places}, len(self._criterion.scale.levels)
        if 2 * len(different) > len(places):
            return None
        if levels and 2 * levels <= len(places):
            # Levels that no option has do no harm, and the scores are then those of more issues.
            different.update(map(float, range(ceil(min(places)), int(max(places)) + 1)))
        self._different = sorted(different)
        kind_of = {place: kind for kind, place in enumerate(self._different)}
        return np.array([kind_of[place] for place in places], np.intp)

    def column(self, draws: PageDraws, *, keep: bool) -> SampledColumn:
        """The scores as the method takes them.

        keep  whether to cache them, which requires the draws of a whole page
        """
        page = self._pages.get(draws.page)
        if page is None:
            page = (
                SampledColumn(self._rows(self.values(draws))) if self.kinds is None else self._shared(draws)
            )
            if keep:
                self._pages[draws.page] = page
        return page

    def _shared(self, draws: PageDraws) -> SampledColumn:
        """Those of the different scores, which issues with the same ones share."""
        assert self.kinds is not None
        places = self._different
        scores = draws.repeated(
            (self._index, *places),
            lambda: RepeatedScores(
                self.values(draws),
                self._criterion.direction.sign,
                self._settings.normalisation,
                self._criterion.scale.bounds,
            ),
        )
        counts = np.bincount(self.kinds, minlength=len(places)).astype(np.float64)
        rows = [*self.kinds.tolist(), *(self.kinds + len(places)).tolist()]
        filled = [row if scores.filled[row] else NO_ROW for row in rows]
        return SampledColumn(scores.gaps, filled, scores.factor(counts))

    def values(self, draws: PageDraws) -> Floats:
        """(options, size) scores on the criterion's scale; (different scores, size) if there are `kinds`."""
        scale = self._criterion.scale
        low, high = scale.bounds
        count = len(scale.levels)
        all_places = self.places(draws)
        if not count:
            rows = [low + (high - low) * np.broadcast_to(place, draws.size) for place in all_places]
            return np.stack(rows)
        if self._free:
            levels = low + (high - low) * draws.levels(self._index, count)
        else:
            fixed = np.array([[level.value] for level in scale.levels])
            levels = np.ascontiguousarray(np.broadcast_to(fixed, (count, draws.size)))
        values = np.empty((len(all_places), draws.size))
        for n, place in enumerate(all_places):
            values[n] = _interpolated(levels, place)
        return values

    def places(self, draws: PageDraws) -> list[float | Floats]:
        """Where the scores are on the scale, as place_on counts: a number if it is the same in every sample.

        One for each option, or for each of the different scores if there are `kinds`.
        """
        all_places = self._different
        levels = len(self._criterion.scale.levels)
        shifts = draws.scores(self._index, len(all_places)) if self._steps or None in all_places else None
        top, step = (levels - 1.0, float(self._steps)) if levels else (1.0, NUMERIC_LEVEL * self._steps)
        return [
            self._sample_positions(place, n, shifts, top, step, whole=bool(levels))
            for n, place in enumerate(all_places)
        ]

    @staticmethod
    def _sample_positions(
        place: float | None, n: int, shifts: Floats | None, top: float, step: float, *, whole: bool
    ) -> float | Floats:
        """The position of a score on the scale, from 0 to top; a number if it is the same in every sample.

        n      which of the options has it
        whole  whether scores on a level move in whole levels
        """
        if shifts is None or (place is not None and not step):
            assert place is not None
            return place
        least = 0.0 if place is None else max(place - step, 0.0)
        most = top if place is None else min(place + step, top)
        if whole and least.is_integer() and most.is_integer():
            return np.asarray(np.floor(least + shifts[n] * (most - least + 1)))
        return np.asarray(least + shifts[n] * (most - least))

    @property
    def page_bytes(self) -> int:
        """Memory for caching a page, in bytes."""
        rows = len(self._places) * (2 if self._settings.method is Method.TOPSIS else 1)
        return rows * PAGE * 8

    @property
    def valued(self) -> Criterion:
        """The criterion whose value function turns the drawn scores into partial values."""
        # Free level values stand for every order-preserving choice of values, so no function follows.
        free = self._free and bool(self._criterion.scale.levels)
        return replace(self._criterion, value_function=None) if free else self._criterion

    def _rows(self, values: Floats) -> Floats:
        sign, bounds, settings = self._criterion.direction.sign, self._criterion.scale.bounds, self._settings
        if settings.method is Method.TOPSIS:
            return column_gaps(values, sign, settings.normalisation, bounds)
        if settings.method is Method.VALUE:
            return values_at(self.valued, values)
        local = local_priorities(values, sign, bounds, settings.prioritisation, settings.judgement_scale)
        return mode_priorities(local, settings.synthesis)


def _interpolated(levels: Floats, places: float | Floats) -> Floats:
    """(size,) values at positions among levels (levels, size), interpolated between two levels."""
    if isinstance(places, float):
        below = min(int(places), len(levels) - 1)
        if places == below:
            return np.asarray(levels[below])
        return np.asarray(levels[below] + (places - below) * (levels[below + 1] - levels[below]))
    whole = places.astype(np.intp)
    size = levels.shape[1]
    indices = whole * size
    indices += _SAMPLES[:size]
    lower = levels.take(indices)
    parts = places - whole
    if not parts.any():
        return np.asarray(lower)
    indices += np.where(whole < len(levels) - 1, size, 0)
    return np.asarray(lower + parts * (levels.take(indices) - lower))


def place_on(scale: Scale, value: float) -> float:
    """A value's position: the index of its level plus the fraction to the next; 0 to 1 without levels."""
    low, high = scale.bounds
    if not scale.levels:
        return (value - low) / (high - low)
    values = [level.value for level in scale.levels]
    below = min(max(bisect_right(values, value) - 1, 0), len(values) - 2)
    return below + (value - values[below]) / (values[below + 1] - values[below])


def varies(scale: Scale, values: Sequence[float | None], *, score_levels: int, free_levels: bool) -> bool:
    """Whether a column varies between samples."""
    low, high = scale.bounds
    if low >= high:
        return False
    if score_levels or None in values:
        return True
    return free_levels and bool(scale.levels) and any(v not in (low, high) for v in values)
