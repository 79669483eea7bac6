# SPDX-License-Identifier: MIT
"""Doubtful scores of one decision matrix, and the first places that follow from their values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from mcda_app.methods.ranking import TIE_TOLERANCE
from mcda_app.methods.vectorised import Floats

Flags = npt.NDArray[np.bool_]
Indices = npt.NDArray[np.intp]

NUMBERS = 9
"""A range of numbers is represented by this many evenly spaced values, the middles of equal parts."""


class DoubtfulScore(NamedTuple):
    """A score and the values that it may have, independently of all others.

    row, column  its place in the matrix
    values       in ascending order
    chances      of each value; they add up to 1
    now          index of its present value, whose chance may be 0
    whole        whether it can have no other values; if not, they stand for a range of numbers
    """

    row: int
    column: int
    values: tuple[float, ...]
    chances: tuple[float, ...]
    now: int
    whole: bool = True


def levels_in_doubt(row: int, column: int, values: Sequence[float], now: float) -> DoubtfulScore:
    """A score that has one of these values, each as likely as the next; now is one of them."""
    ordered = tuple(sorted(values))
    return DoubtfulScore(row, column, ordered, (1 / len(ordered),) * len(ordered), ordered.index(now))


def number_in_doubt(row: int, column: int, low: float, high: float, now: float) -> DoubtfulScore:
    """A score that is any number from low to high, each as likely as the next."""
    middles = [low + (high - low) * (2 * k + 1) / (2 * NUMBERS) for k in range(NUMBERS)]
    near = min(middles, key=lambda value: abs(value - now))
    if abs(near - now) <= 1e-9 * (high - low):
        values = sorted(now if value == near else value for value in middles)
        chances = [1 / NUMBERS] * NUMBERS
    else:
        values = sorted([*middles, now])
        chances = [0.0 if value == now else 1 / NUMBERS for value in values]
    return DoubtfulScore(row, column, tuple(values), tuple(chances), values.index(now), whole=False)


class Ranker(NamedTuple):
    """A ranking method on one matrix, divided into a part for each criterion.

    part    of (criterion, (options, samples) scores): what it adds, times its weight, (rows, samples)
    scores  of (rows, samples) sums of the parts, which it may overwrite: (options, samples) scores
    """

    part: Callable[[int, Floats], Floats]
    scores: Callable[[Floats], Floats]

    def first(self, sums: Floats) -> Flags:
        """(options, samples): which options are in first place, ties included."""
        scores = self.scores(sums)
        return np.asarray(scores >= scores.max(axis=0) - TIE_TOLERANCE)


class DoubtfulMatrix:
    """One decision matrix, some of whose scores are in doubt.

    matrix  (options, criteria) present scores

    always_someone  whether some option is in first place whatever the scores are
    """

    always_someone = True

    def __init__(self, matrix: npt.ArrayLike, doubtful: Sequence[DoubtfulScore], ranker: Ranker) -> None:
        self.matrix = np.asarray(matrix, dtype=np.float64)
        self.doubtful = tuple(doubtful)
        self._ranker = ranker
        self._parts = [self._ranker.part(m, self.matrix[:, m : m + 1]) for m in range(self.matrix.shape[1])]
        self._present = np.sum(self._parts, axis=0)
        self.now: Flags = ranker.first(self._present.copy())[:, 0]

    @property
    def options(self) -> int:
        return len(self.matrix)

    @property
    def leader(self) -> int:
        """Index of the option in first place now; of the first of them if several are."""
        return int(self.now.argmax())

    @property
    def tied(self) -> bool:
        return int(self.now.sum()) > 1

    def combinations(self, chosen: Sequence[int]) -> int:
        """Number of combinations of the values of some doubtful scores."""
        count = 1
        for n in chosen:
            count *= len(self.doubtful[n].values)
        return count

    def first_over(self, chosen: Sequence[int]) -> Flags:
        """First places in every combination of some doubtful scores, the others as they are.

        returns  (options, values of the first chosen score, values of the next, …)
        """
        sizes = [len(self.doubtful[n].values) for n in chosen]
        grid = np.indices(sizes).reshape(len(sizes), -1) if sizes else np.zeros((0, 1), np.intp)
        return self.first_at(chosen, grid).reshape(self.options, *sizes)

    def first_at(self, chosen: Sequence[int], indices: Indices) -> Flags:
        """First places in samples of some doubtful scores, the others as they are.

        indices  (chosen, samples) which value each has
        returns  (options, samples)
        """
        samples = indices.shape[1]
        by_column: dict[int, list[int]] = {}
        for place, n in enumerate(chosen):
            by_column.setdefault(self.doubtful[n].column, []).append(place)
        steady = np.zeros((len(self._present), 1))
        for m in range(self.matrix.shape[1]):
            if m not in by_column:
                steady += self._parts[m]
        sums = np.repeat(steady, samples, axis=1)
        for m, places in by_column.items():
            sums += self._column(m, [chosen[p] for p in places], indices[places])
        return self._ranker.first(sums)

    def _column(self, m: int, chosen: Sequence[int], indices: Indices) -> Floats:
        """What a criterion adds in each sample. Each combination of its scores is worked out only once."""
        sizes = [len(self.doubtful[n].values) for n in chosen]
        distinct = 1
        for size in sizes:
            distinct *= size
        if distinct < indices.shape[1]:
            grid = np.indices(sizes).reshape(len(sizes), -1)
            part = self._part(m, chosen, grid)
            return part[:, np.ravel_multi_index(tuple(indices), sizes)]
        return self._part(m, chosen, indices)

    def _part(self, m: int, chosen: Sequence[int], indices: Indices) -> Floats:
        values = np.repeat(self.matrix[:, m : m + 1], indices.shape[1], axis=1)
        for n, row in zip(chosen, indices, strict=True):
            score = self.doubtful[n]
            values[score.row] = np.array(score.values)[row]
        return self._ranker.part(m, values)
