# SPDX-License-Identifier: MIT
"""First places where scores are in doubt and an option falls whose score misses a threshold."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from mcda_app.methods.information.doubtful import DoubtfulMatrix, DoubtfulScore, Flags, Indices, Ranker

Acceptable = Callable[[int, float], bool]
"""Of a column and a score on it: whether the score meets the criterion's threshold."""


class ThresholdMatrix(DoubtfulMatrix):
    """A matrix whose options take part only while their scores meet all thresholds.

    What remains is ranked as if the others were not there: samples are divided by who takes part.
    """

    always_someone = False

    def __init__(
        self,
        matrix: npt.ArrayLike,
        doubtful: Sequence[DoubtfulScore],
        ranker_of: Callable[[tuple[int, ...]], Ranker],
        acceptable: Acceptable,
        missing: Flags,
    ) -> None:
        """
        ranker_of   of the rows that take part: their ranking
        acceptable  whether a score meets its criterion's threshold
        missing     (options, criteria) scores that are not there, which miss no threshold
        """
        self.matrix = np.asarray(matrix, dtype=np.float64)
        self.doubtful = tuple(doubtful)
        self._ranker_of = ranker_of
        self._misses = np.array(
            [
                [
                    not gone and not acceptable(m, value)
                    for m, (value, gone) in enumerate(zip(*rows, strict=True))
                ]
                for rows in zip(self.matrix.tolist(), missing.tolist(), strict=True)
            ],
            np.bool_,
        ).reshape(self.matrix.shape)
        self._doubtful_misses = [
            np.array([not acceptable(score.column, value) for value in score.values], np.bool_)
            for score in self.doubtful
        ]
        self._parts_of: dict[tuple[int, ...], tuple[DoubtfulMatrix, dict[int, int]]] = {}
        self.now: Flags = self.first_at((), np.zeros((0, 1), np.intp))[:, 0]

    def first_at(self, chosen: Sequence[int], indices: Indices) -> Flags:
        """First places in samples of some doubtful scores, the others as they are; nobody where all fall.

        indices  (chosen, samples) which value each has
        returns  (options, samples)
        """
        takes_part = self._take_part(chosen, indices)
        first = np.zeros(takes_part.shape, np.bool_)
        patterns, of_sample = np.unique(takes_part, axis=1, return_inverse=True)
        of_sample = of_sample.reshape(-1)
        for k in range(patterns.shape[1]):
            places_of = np.flatnonzero(patterns[:, k])
            rows, samples = tuple(places_of.tolist()), np.flatnonzero(of_sample == k)
            if not rows:
                continue
            part, places = self._part_of(rows)
            there = [p for p, n in enumerate(chosen) if n in places]
            within = [places[chosen[p]] for p in there]
            first[np.ix_(places_of, samples)] = part.first_at(within, indices[there][:, samples])
        return first

    def _take_part(self, chosen: Sequence[int], indices: Indices) -> Flags:
        """(options, samples): which options miss no threshold."""
        steady: Flags = np.array(self._misses, np.bool_)
        for n in chosen:
            steady[self.doubtful[n].row, self.doubtful[n].column] = False
        falls: Flags = np.repeat(np.asarray(steady.any(axis=1))[:, None], indices.shape[1], axis=1)
        for n, row in zip(chosen, indices, strict=True):
            falls[self.doubtful[n].row] |= self._doubtful_misses[n][row]
        return np.logical_not(falls)

    def _part_of(self, rows: tuple[int, ...]) -> tuple[DoubtfulMatrix, dict[int, int]]:
        """The matrix of some options, and where their doubtful scores are in it."""
        known = self._parts_of.get(rows)
        if known is None:
            there = [n for n, score in enumerate(self.doubtful) if score.row in rows]
            scores = [self.doubtful[n]._replace(row=rows.index(self.doubtful[n].row)) for n in there]
            part = DoubtfulMatrix(self.matrix[list(rows)], scores, self._ranker_of(rows))
            known = self._parts_of[rows] = part, {n: place for place, n in enumerate(there)}
        return known
