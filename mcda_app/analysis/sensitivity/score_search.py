# SPDX-License-Identifier: MIT
"""Search for changes of first place as one score moves under AHP, which has no polynomials to solve.

The distance to a change of first place is a continuous function of the score, smooth between the scores of
the other options. It is sampled densely enough to follow it; wherever it comes close to a change between two
samples, its minimum is computed. The first change is then narrowed down to rounding.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import ceil

import numpy as np

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.sensitivity.score_change import Change, ScorePath, lasting_change
from mcda_app.domain.method_settings import MethodSettings
from mcda_app.methods.ranking import TIE_TOLERANCE
from mcda_app.methods.vectorised import mode_priorities
from mcda_app.methods.vectorised_ahp import VaryingScore
from mcda_app.methods.weight_sampling import Floats

_STEPS, _LEAST = 48, 4
"""Steps per path, and minimum between one passed score and the next."""
_GLANCE = 4
"""Steps of the coarse scan."""
_CALM = 16.0
"""A path on which the distance to a change exceeds any step of the coarse scan by this factor needs no fine
scan. Priorities change at most nine times as fast at one position as at another."""
_PARTS = 16
_ROUNDS = 13
"""Each divides a step by _PARTS, until only rounding is left."""

_Far = Callable[[Floats], Floats]


class MovingPriorities:
    """The overall priorities of an issue's ranked options as one score on a criterion moves."""

    def __init__(
        self,
        matrix: IssueMatrix,
        shares: Sequence[float],
        settings: MethodSettings,
        rows: tuple[int, ...],
        column: int,
    ) -> None:
        self._matrix, self._settings, self._rows, self._column = matrix, settings, rows, column
        self._weight = shares[column]
        self._rest = np.zeros(len(rows))
        for m, share in enumerate(shares):
            if m != column and share > 0:
                local = matrix.priorities(m, rows, settings)
                self._rest += share * mode_priorities(local, settings.synthesis)
        self._values = np.array([matrix.values[n][column] for n in rows], dtype=np.float64)

    def moving(self, row: int) -> MovingScore:
        """The priorities as the score of the option in this row of the matrix moves."""
        matrix, settings = self._matrix, self._settings
        local = VaryingScore(
            self._values,
            self._rows.index(row),
            matrix.signs[self._column],
            matrix.bounds[self._column],
            settings.prioritisation,
            settings.judgement_scale,
        )
        return MovingScore(local, self._rest, self._weight, settings)


class MovingScore:
    """The overall priorities as the score of one given option moves."""

    def __init__(self, local: VaryingScore, rest: Floats, weight: float, settings: MethodSettings) -> None:
        self._local, self._rest, self._weight, self._settings = local, rest, weight, settings

    def __len__(self) -> int:
        return len(self._rest)

    def scores(self, values: Sequence[float]) -> Floats:
        """(options, values) overall priorities with the moving score at each of these values."""
        local = self._local.priorities(np.array(values, dtype=np.float64))
        sums = self._rest[:, None] + self._weight * mode_priorities(local, self._settings.synthesis)
        return np.asarray(sums / sums.sum(axis=0), np.float64)

    def leaders(self, values: Sequence[float]) -> list[tuple[int, ...]]:
        """Indices of the options in first place at each of these values."""
        scores = self.scores(values)
        first = scores >= scores.max(axis=0) - TIE_TOLERANCE
        return [tuple(np.flatnonzero(column).tolist()) for column in first.T]

    def first_change(self, path: ScorePath, present: tuple[int, ...]) -> Change | None:
        """As the function of that name."""
        return first_change(self, path, present)


def first_change(moving: MovingScore, path: ScorePath, present: tuple[int, ...]) -> Change | None:
    """The first change of first place on a path; None if there is none.

    present  indices of the options in first place at the start
    """
    if len(moving) < 2:
        return None

    def far(positions: Floats) -> Floats:
        """(conditions, positions): distance of rivals from joining first place, and of its holders from
        separating; negative once they do."""
        scores = moving.scores([path.value(u) for u in positions])
        leading = np.zeros(len(scores), np.bool_)
        leading[list(present)] = True
        top = scores[leading].max(axis=0)
        distances = []
        if not leading.all():
            distances.append(top - TIE_TOLERANCE - scores[~leading].max(axis=0))
        if len(present) > 1:
            distances.append(scores[leading].min(axis=0) + TIE_TOLERANCE - top)
        return np.stack(distances)

    def leads(positions: Sequence[float]) -> list[tuple[int, ...]]:
        return moving.leaders([path.value(u) for u in positions])

    begin = 0.0
    while (position := _below_zero(far, [u for u in path.inner if u > begin], begin)) is not None:
        change, begin = lasting_change(leads, position, present)
        if change is not None:
            return change
    return None


def _below_zero(far: _Far, inner: Sequence[float], begin: float) -> float | None:
    """The first position from begin on at which first place has changed; None if there is none."""
    if begin >= 1:
        return None
    ends = [begin, *inner, 1.0]
    if begin == 0:
        distances = far(np.linspace(0.0, 1.0, _GLANCE + 1))
        if (distances.min(axis=1) > _CALM * np.abs(np.diff(distances)).max(axis=1)).all():
            return None
    samples = [begin]
    for a, b in pairwise(ends):
        steps = max(_LEAST, ceil(_STEPS * (b - a)))
        samples += [a + (b - a) * k / steps for k in range(1, steps)]
        samples.append(b)
    positions = np.array(samples)
    distances = far(positions)
    changed = _changed(distances)
    last = changed if changed is not None else len(positions) - 1
    before, here, after = distances[:, : last - 1], distances[:, 1:last], distances[:, 2 : last + 1]
    dips = (here <= before) & (here <= after) & (here <= before + after - 2 * here)
    for n in np.flatnonzero(dips.any(axis=0)) + 1:
        for condition in np.flatnonzero(dips[:, n - 1]):
            bracket = _lowest(far, int(condition), float(positions[n - 1]), float(positions[n + 1]))
            if bracket is not None:
                return _narrowed(far, *bracket)
    return _narrowed(far, float(positions[last - 1]), float(positions[last])) if changed is not None else None


def _changed(distances: Floats) -> int | None:
    """The index of the first sample after the start with a negative condition."""
    negative = np.flatnonzero((distances[:, 1:] < 0).any(axis=0))
    return int(negative[0]) + 1 if len(negative) else None


def _lowest(far: _Far, condition: int, low: float, high: float) -> tuple[float, float] | None:
    """Positions before and at a change near a minimum; None if the minimum is above zero."""
    for _ in range(_ROUNDS):
        positions = np.linspace(low, high, _PARTS + 1)
        distances = far(positions)
        changed = _changed(distances)
        if changed is not None:
            return float(positions[changed - 1]), float(positions[changed])
        values = distances[condition]
        n = min(max(int(values.argmin()), 1), _PARTS - 1)
        if values[n] > values[n - 1] + values[n + 1] - 2 * values[n]:
            return None
        low, high = float(positions[n - 1]), float(positions[n + 1])
    return None


def _narrowed(far: _Far, low: float, high: float) -> float:
    """The position of a change between low, before it, and high, at or after it."""
    for _ in range(_ROUNDS):
        positions = np.linspace(low, high, _PARTS + 1)
        n = _changed(far(positions)) or _PARTS
        low, high = float(positions[n - 1]), float(positions[n])
    return high
