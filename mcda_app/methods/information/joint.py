# SPDX-License-Identifier: MIT
"""How often each option is really first, over all that the doubtful scores may be together.

Exactly, in every combination of their values, where these are few enough; otherwise in random samples.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

import numpy as np

from mcda_app.methods.information.doubtful import DoubtfulMatrix, Flags, Indices
from mcda_app.methods.vectorised import Floats

MAX_CELLS = 4_000_000
"""Options times combinations up to which every combination is worked out."""

BLOCK = 20_000
"""Combinations worked out at a time."""


class Joint(ABC):
    """First places over the doubtful scores of one matrix.

    exact    whether every combination was worked out
    samples  number of random samples; 0 if exact
    """

    exact: bool
    samples: int

    def __init__(self, matrix: DoubtfulMatrix) -> None:
        self.matrix = matrix

    def first_over(self, settled: Sequence[int]) -> Flags:
        """First places in every outcome of some scores, the others as they are now.

        returns  (options, values of the first settled score, …)
        """
        return self.matrix.first_over(settled)

    @abstractmethod
    def shares(self, settled: Sequence[int] = ()) -> Floats:
        """How often each option is in first place once some scores are settled.

        settled  indices of doubtful scores, ascending
        returns  (options, values of the first settled score, …) shares in [0, 1]
        """

    def chances(self, settled: Sequence[int]) -> Floats:
        """The chance of each outcome of some scores: (values of the first, …), adding up to 1."""
        chances = np.ones(())
        for n in settled:
            chances = np.multiply.outer(chances, np.array(self.matrix.doubtful[n].chances))
        return chances

    @abstractmethod
    def best_share(self, settled: Sequence[int] = ()) -> float:
        """The chance of picking an option that is really first, once some scores are settled.

        That is the mean, over the outcomes, of the largest of the shares.
        """

    @abstractmethod
    def share_of_changes(self) -> float:
        """How often other options are in first place than now; the same ones have to share it."""

    @abstractmethod
    def share_with_leader(self) -> float:
        """How often some option is in first place at all."""

    @abstractmethod
    def seen_to_matter(self, doubtful: int) -> bool:
        """Whether first place was seen to depend on a score in some combination of the others."""


class Enumeration(Joint):
    """Every combination, each with its chance."""

    exact, samples = True, 0

    def __init__(self, matrix: DoubtfulMatrix) -> None:
        super().__init__(matrix)
        self._sizes = [len(score.values) for score in matrix.doubtful]
        self._first = self._enumerate()
        self._marginals: dict[tuple[int, ...], Floats] = {}

    def first_over(self, settled: Sequence[int]) -> Flags:
        places = (slice(None) if n in settled else score.now for n, score in enumerate(self.matrix.doubtful))
        return self._first[(slice(None), *places)]

    def shares(self, settled: Sequence[int] = ()) -> Floats:
        key = tuple(settled)
        if key not in self._marginals:
            self._marginals[key] = self._summed(self._first, key)
        return self._marginals[key]

    def best_share(self, settled: Sequence[int] = ()) -> float:
        return float((self.shares(settled).max(axis=0) * self.chances(settled)).sum())

    def seen_to_matter(self, doubtful: int) -> bool:
        by_value = np.moveaxis(self._first, doubtful + 1, 0)
        return bool((by_value[1:] != by_value[:-1]).any())

    def share_of_changes(self) -> float:
        now = self.matrix.now.reshape(-1, *[1] * len(self._sizes))
        return float(self._summed((self._first != now).any(axis=0)[None], ())[0])

    def share_with_leader(self) -> float:
        someone = np.asarray(self._first.any(axis=0))
        return float(self._summed(someone[None], ())[0])

    def prepare(self, most: int) -> None:
        """Work out the shares for all sets of up to so many settled scores together, which is much faster."""
        self._descend(self._first.astype(np.float64), 0, (), most)

    def _descend(self, table: Floats, axis: int, kept: tuple[int, ...], most: int) -> None:
        """Either keep or sum out each axis in turn.

        table  (options, kept axes, axes from `axis` on)
        """
        if axis == len(self._sizes):
            self._marginals[kept] = table
            return
        summed = np.tensordot(table, np.array(self.matrix.doubtful[axis].chances), (1 + len(kept), 0))
        self._descend(summed, axis + 1, kept, most)
        if len(kept) < most:
            self._descend(table, axis + 1, (*kept, axis), most)

    def _summed(self, flags: Flags, settled: Sequence[int]) -> Floats:
        """Chances of flags (…, values of every doubtful score), summed over all but the settled scores."""
        table = flags.astype(np.float64)
        for axis in reversed(range(len(self._sizes))):
            if axis not in settled:
                table = np.tensordot(table, np.array(self.matrix.doubtful[axis].chances), (1 + axis, 0))
        return table

    def _enumerate(self) -> Flags:
        total = 1
        for size in self._sizes:
            total *= size
        everything = range(len(self._sizes))
        first = np.empty((self.matrix.options, total), np.bool_)
        for start in range(0, total, BLOCK):
            flat = np.arange(start, min(start + BLOCK, total))
            indices = (
                np.array(np.unravel_index(flat, self._sizes)) if self._sizes else np.zeros((0, 1), np.intp)
            )
            first[:, flat] = self.matrix.first_at(everything, indices)
        return first.reshape(self.matrix.options, *self._sizes)


class Sample(Joint):
    """Random samples of all doubtful scores together.

    The chance of picking well is judged on samples other than those that picked, since the largest of
    several uncertain means would be too large (partition method: Strong & Oakley 2013, Med Decis Making 33).
    """

    exact = False

    def __init__(self, matrix: DoubtfulMatrix, samples: int, seed: Sequence[int]) -> None:
        """seed  whole numbers of 0 or more: the same ones give the same samples"""
        super().__init__(matrix)
        self.samples = samples
        rng = np.random.Generator(np.random.PCG64(np.random.SeedSequence(list(seed))))
        draws = [
            np.searchsorted(np.cumsum(score.chances)[:-1], rng.random(samples), side="right")
            for score in matrix.doubtful
        ]
        self._indices: Indices = np.array(draws, np.intp).reshape(len(matrix.doubtful), samples)
        everything = range(len(matrix.doubtful))
        blocks = [
            matrix.first_at(everything, self._indices[:, start : start + BLOCK])
            for start in range(0, samples, BLOCK)
        ]
        self._first = np.concatenate(blocks, axis=1)
        self._last: tuple[tuple[int, ...], list[tuple[Floats, Floats]]] | None = None
        self._alive = np.flatnonzero(self._first.any(axis=1))  # few of many options ever lead
        self._halves = [self._first[self._alive, k::2].astype(np.float32) for k in range(2)]

    def shares(self, settled: Sequence[int] = ()) -> Floats:
        (one, one_total), (other, other_total) = self._counts(settled)
        shares = np.zeros((self.matrix.options, *one.shape[1:]))
        shares[self._alive] = (one + other) / np.maximum(one_total + other_total, 1)
        return shares

    def best_share(self, settled: Sequence[int] = ()) -> float:
        if not settled:
            return float(self.shares().max())
        (one, _), (other, _) = self._counts(settled)
        hits = 0.0
        for picking, judging in ((one, other), (other, one)):
            hits += float(np.take_along_axis(judging, picking.argmax(axis=0)[None], axis=0).sum())
        return hits / self.samples

    def seen_to_matter(self, doubtful: int) -> bool:
        """In the samples only scores by themselves are varied, so that this finds what `first_over` finds."""
        first = self.matrix.first_over([doubtful])
        return bool((first != first[:, :1]).any())

    def share_of_changes(self) -> float:
        return float((self._first != self.matrix.now[:, None]).any(axis=0).mean())

    def share_with_leader(self) -> float:
        return float(self._first.any(axis=0).mean())

    def standard_error(self) -> float:
        """Of a share, at most."""
        return float(0.5 / np.sqrt(self.samples))

    def _counts(self, settled: Sequence[int]) -> list[tuple[Floats, Floats]]:
        """See `_count`; the last answer is kept, since it is asked for several times in a row."""
        key = tuple(settled)
        if self._last is None or self._last[0] != key:
            self._last = key, self._count(key)
        return self._last[1]

    def _count(self, settled: tuple[int, ...]) -> list[tuple[Floats, Floats]]:
        """Of each half of the samples: how often each option that ever leads is first, and how many samples
        there are, for each outcome."""
        sizes = [len(self.matrix.doubtful[n].values) for n in settled]
        outcomes = int(np.prod(sizes)) if sizes else 1
        counts = []
        for k, first in enumerate(self._halves):
            indices = self._indices[list(settled), k::2]
            flat = np.ravel_multi_index(tuple(indices), sizes) if sizes else np.zeros(first.shape[1], np.intp)
            of_outcome = (flat[:, None] == np.arange(outcomes)).astype(np.float32)
            totals = np.bincount(flat, minlength=outcomes).astype(np.float64)
            counts.append(
                ((first @ of_outcome).astype(np.float64).reshape(-1, *sizes), totals.reshape(sizes))
            )
        return counts


def joint_of(matrix: DoubtfulMatrix, samples: int, seed: Sequence[int]) -> Enumeration | Sample:
    """First places in every combination if these are few enough, otherwise in random samples."""
    few = matrix.combinations(range(len(matrix.doubtful))) * matrix.options <= MAX_CELLS
    return Enumeration(matrix) if few else Sample(matrix, samples, seed)
