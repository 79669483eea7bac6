# SPDX-License-Identifier: MIT
"""Who leads while one score moves to an end of its scale, where AHP has no polynomials to solve.

How far first place is from changing is a continuous function of the score, smooth between the scores of
the other options. It is worked out at places close enough to follow it, and wherever it comes near to a
change between two places, its lowest point is looked for. The first change is then narrowed down to
rounding.

This module needs numpy: import it at first use, never at start-up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import ceil

import numpy as np

from mcda_app.analysis.ranking.decision_matrix import Problem
from mcda_app.analysis.sensitivity.score_change import Change, Way, settled
from mcda_app.domain.method_settings import MethodSettings
from mcda_app.methods.ranking import TIE_TOLERANCE
from mcda_app.methods.vectorised import mode_priorities
from mcda_app.methods.vectorised_ahp import MovedScore
from mcda_app.methods.weight_sampling import Floats

_STEPS, _LEAST = 48, 4
"""Steps of a whole way, and from one score that it passes to the next at least."""
_GLANCE = 4
"""Steps of a first look."""
_CALM = 16.0
"""A way on which first place stays this many times further from a change than any step of the first look
brings it needs no second. Priorities change at most nine times as fast in one place as in another."""
_PARTS = 16
_ROUNDS = 13
"""Each divides a step by _PARTS, until nothing but rounding is left of it."""

_Far = Callable[[Floats], Floats]


class MovingPriorities:
    """The overall priorities of an issue's ranked options, while the score of one on a criterion moves."""

    def __init__(
        self,
        problem: Problem,
        shares: Sequence[float],
        settings: MethodSettings,
        rows: tuple[int, ...],
        column: int,
    ) -> None:
        self._problem, self._settings, self._rows, self._column = problem, settings, rows, column
        self._weight = shares[column]
        self._rest = np.zeros(len(rows))
        for m, share in enumerate(shares):
            if m != column and share > 0:
                local = problem.priorities(m, rows, settings)
                self._rest += share * mode_priorities(local, settings.synthesis)
        self._values = np.array([problem.values[n][column] for n in rows], dtype=np.float64)

    def moving(self, row: int) -> MovingScore:
        """The priorities while the score of the option in this row of the problem moves."""
        problem, settings = self._problem, self._settings
        local = MovedScore(
            self._values,
            self._rows.index(row),
            problem.signs[self._column],
            problem.bounds[self._column],
            settings.prioritisation,
            settings.judgement_scale,
        )
        return MovingScore(local, self._rest, self._weight, settings)


class MovingScore:
    """As :class:`MovingPriorities` has it, for one option."""

    def __init__(self, local: MovedScore, rest: Floats, weight: float, settings: MethodSettings) -> None:
        self._local, self._rest, self._weight, self._settings = local, rest, weight, settings

    def __len__(self) -> int:
        return len(self._rest)

    def scores(self, values: Sequence[float]) -> Floats:
        """(options, values) overall priorities with the moved score at each of these values."""
        local = self._local.priorities(np.array(values, dtype=np.float64))
        sums = self._rest[:, None] + self._weight * mode_priorities(local, self._settings.synthesis)
        return np.asarray(sums / sums.sum(axis=0), np.float64)

    def leaders(self, values: Sequence[float]) -> list[tuple[int, ...]]:
        """Indices of the options in first place at each of these values."""
        scores = self.scores(values)
        first = scores >= scores.max(axis=0) - TIE_TOLERANCE
        return [tuple(np.flatnonzero(column).tolist()) for column in first.T]


def first_change(moving: MovingScore, way: Way, present: tuple[int, ...]) -> Change | None:
    """The first change of first place on the way; None if there is none.

    present  indices of the options in first place at the start
    """
    if len(moving) < 2:
        return None

    def far(places: Floats) -> Floats:
        """How far rivals are from joining first place, and its holders from parting; below zero once they do.

        (conditions, places)
        """
        scores = moving.scores([way.value(u) for u in places])
        chosen = np.zeros(len(scores), np.bool_)
        chosen[list(present)] = True
        top = scores[chosen].max(axis=0)
        found = []
        if not chosen.all():
            found.append(top - TIE_TOLERANCE - scores[~chosen].max(axis=0))
        if len(present) > 1:
            found.append(scores[chosen].min(axis=0) + TIE_TOLERANCE - top)
        return np.stack(found)

    def leads(places: Sequence[float]) -> list[tuple[int, ...]]:
        return moving.leaders([way.value(u) for u in places])

    begin = 0.0
    while (at := _below_zero(far, [u for u in way.inner if u > begin], begin)) is not None:
        change, begin = settled(leads, at, present)
        if change is not None:
            return change
    return None


def _below_zero(far: _Far, inner: Sequence[float], begin: float) -> float | None:
    """The first place from begin on where first place has changed; None if there is none."""
    if begin >= 1:
        return None
    ends = [begin, *inner, 1.0]
    if begin == 0:
        seen = far(np.linspace(0.0, 1.0, _GLANCE + 1))
        if (seen.min(axis=1) > _CALM * np.abs(np.diff(seen)).max(axis=1)).all():
            return None
    places = [begin]
    for a, b in pairwise(ends):
        steps = max(_LEAST, ceil(_STEPS * (b - a)))
        places += [a + (b - a) * k / steps for k in range(1, steps)]
        places.append(b)
    spots = np.array(places)
    seen = far(spots)
    changed = _changed(seen)
    last = changed if changed is not None else len(spots) - 1
    before, here, after = seen[:, : last - 1], seen[:, 1:last], seen[:, 2 : last + 1]
    dips = (here <= before) & (here <= after) & (here <= before + after - 2 * here)
    for n in np.flatnonzero(dips.any(axis=0)) + 1:
        for condition in np.flatnonzero(dips[:, n - 1]):
            found = _lowest(far, int(condition), float(spots[n - 1]), float(spots[n + 1]))
            if found is not None:
                return _narrowed(far, *found)
    return _narrowed(far, float(spots[last - 1]), float(spots[last])) if changed is not None else None


def _changed(seen: Floats) -> int | None:
    """The first place but the very first at which a condition is below zero."""
    found = np.flatnonzero((seen[:, 1:] < 0).any(axis=0))
    return int(found[0]) + 1 if len(found) else None


def _lowest(far: _Far, condition: int, low: float, high: float) -> tuple[float, float] | None:
    """A place before a change and one at it, about a lowest point; None if it stays above zero."""
    for _ in range(_ROUNDS):
        places = np.linspace(low, high, _PARTS + 1)
        all_seen = far(places)
        changed = _changed(all_seen)
        if changed is not None:
            return float(places[changed - 1]), float(places[changed])
        seen = all_seen[condition]
        n = min(max(int(seen.argmin()), 1), _PARTS - 1)
        if seen[n] > seen[n - 1] + seen[n + 1] - 2 * seen[n]:
            return None
        low, high = float(places[n - 1]), float(places[n + 1])
    return None


def _narrowed(far: _Far, low: float, high: float) -> float:
    """The first place of a change between one where there is none and one where there is."""
    for _ in range(_ROUNDS):
        places = np.linspace(low, high, _PARTS + 1)
        n = _changed(far(places)) or _PARTS
        low, high = float(places[n - 1]), float(places[n])
    return high
