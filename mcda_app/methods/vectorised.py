# SPDX-License-Identifier: MIT
"""The main methods for many weight vectors at once, and rank counts over them.

Arrays have the samples in their last axis, so that every step streams through memory. The work is
done in blocks small enough to stay in cache, in buffers allocated once (``Workspace``).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import frexp

import numpy as np
import numpy.typing as npt

from mcda_app.domain.choices import understands_choices
from mcda_app.domain.method_settings import Normalisation, Synthesis
from mcda_app.methods.ranking import TIE_TOLERANCE
from mcda_app.methods.weight_sampling import PAGE

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Ends = float | Floats

CACHE = 1 << 21
"""Bytes of buffers a block may fill, by measurement: more than a core's own cache, since not all buffers are
in use at once and shorter blocks lose more to interpreter overhead than they gain."""

STRETCH = 1 << 22
"""Bytes of sums that rows are added to one by one."""

# No length is a multiple of 512: rows that start at the same offset in a 4096-byte memory page slow
# comparisons down tenfold.
_LENGTHS = (PAGE, PAGE // 2, PAGE // 4, PAGE // 8, PAGE // 16)

# The share D-²/(D+² + D-²) increases with closeness D-/(D+ + D-), at most twice as fast. Two options whose
# shares differ by more than this are therefore in the same order by closeness and differ there by more than
# the tie tolerance: ranking them needs no square root.
SHARE_MARGIN = 2.000001 * TIE_TOLERANCE

NO_ROW = -1
_BYTE = 255
_FEW = 6
_SERIAL_PRODUCT = 250_000

WEIGHT_UNIT = 2.0**-36
"""Weights are summed in whole multiples of this, which doubles add without error in any order."""


def block_length(options: int, criteria: int) -> int:
    """Samples per block that keep the buffers of one decision matrix in cache."""
    per_sample = 8 * (5 * options + criteria) + options * options
    return next((n for n in _LENGTHS if n * per_sample <= CACHE), _LENGTHS[-1])


@understands_choices
def squared_gaps(
    matrix: npt.ArrayLike,
    signs: Sequence[int],
    normalisation: Normalisation,
    bounds: Sequence[tuple[float, float]],
) -> Floats:
    """The contribution of each criterion to the squared distances at weight 1.

    matrix   (options, …, criteria) scores; axes in between are for matrices of the same size
    signs    (criteria,) +1 benefit, -1 cost
    bounds   (criteria,) lowest and highest value of the scale; used by ANCHORS only
    returns  (2 × options, …, criteria): the squared gaps to the ideal, then those to the anti-ideal;
             the squared weighted distances are ``gaps @ weights**2``

    Source: Hwang & Yoon (1981), ch. 3; with the weights factored out of the distances.
    """
    values = np.asarray(matrix, dtype=np.float64)
    gaps = np.empty((2 * len(values), *values.shape[1:]))
    # All columns of one direction at once, unless their sizes require scaling each separately.
    anchored = normalisation is Normalisation.ANCHORS
    sizes = [_largest(values[..., m], *(bounds[m] if anchored else ())) for m in range(len(signs))]
    ordinary = all(map(_ordinary, sizes))
    for sign in set(signs):
        columns = [m for m, s in enumerate(signs) if s == sign]
        for part in [columns] if ordinary else [[m] for m in columns]:
            ends = np.array([bounds[m] for m in part]).T
            gaps[..., part] = column_gaps(values[..., part], sign, normalisation, (ends[0], ends[1]))
    return gaps


@understands_choices
def column_gaps(
    values: Floats,
    sign: int,
    normalisation: Normalisation,
    bounds: tuple[Ends, Ends],
    counts: Floats | None = None,
) -> Floats:
    """The squared gaps of one criterion, or of several of one direction.

    values   (options, …) scores; further axes are samples or criteria
    bounds   lowest and highest value of the scale, or of each criterion's
    counts   (options, …) how many options have these scores, in a sample; None for one each
    returns  (2 × options, …) to the ideal, then to the anti-ideal; all zero where vector or min-max
             normalisation shows no difference between the options
    """
    if normalisation is Normalisation.ANCHORS:
        values, (lowest, highest) = safely_scaled(values, bounds)
    else:
        values, _ = safely_scaled(values, (0.0, 0.0))
        lowest, highest = values.min(axis=0), values.max(axis=0)
    if normalisation is Normalisation.VECTOR:
        squares = np.square(values)
        if counts is not None and counts.ndim > 1:
            squares *= counts
        one_each = counts is None or counts.ndim > 1
        length = np.sqrt(squares.sum(axis=0) if one_each else counts @ squares)
    else:
        length = highest - lowest
    scale = 1.0 / np.where(length > 0, length, 1.0)
    gaps = np.empty((2 * len(values), *values.shape[1:]))
    to_high, to_low = gaps[: len(values)], gaps[len(values) :]
    if sign < 0:
        to_high, to_low = to_low, to_high
    np.subtract(highest, values, out=to_high)
    np.subtract(values, lowest, out=to_low)
    gaps *= scale
    return np.square(gaps, out=gaps)


def _ordinary(largest: float) -> bool:
    """Whether squares and differences of scores up to this size neither overflow nor vanish."""
    return largest == 0 or 1e-100 < largest < 1e100


def _largest(*values: Ends) -> float:
    return max(float(np.abs(array).max(initial=0.0)) for array in values)


def safely_scaled(values: Floats, ends: tuple[Ends, Ends]) -> tuple[Floats, tuple[Ends, Ends]]:
    """Scores and their bounds, scaled by a power of two to a range in which arithmetic is safe."""
    largest = _largest(values, *ends)
    if _ordinary(largest):
        return values, ends
    # A factor beyond 2 ** 1000 would overflow; this one is enough for the smallest floats.
    factor = 2.0 ** min(-frexp(largest)[1], 1000)
    return values * factor, (ends[0] * factor, ends[1] * factor)


@understands_choices
def mode_priorities(local: npt.ArrayLike, synthesis: Synthesis) -> Floats:
    """Local priorities scaled for the synthesis.

    local    (options, …) priorities that sum to 1 over the options
    returns  the same, in ideal mode divided by the best option's

    Source: Saaty (1980); ideal mode after Belton & Gear (1983).
    """
    priorities = np.asarray(local, dtype=np.float64)
    if synthesis is Synthesis.DISTRIBUTIVE:
        return priorities
    return np.asarray(priorities / priorities.max(axis=0), dtype=np.float64)


def product(rows: Floats, columns: Floats, out: Floats) -> Floats:
    """Matrix product in pieces too small for the linear algebra library to start its own threads.

    Those threads spin while idle, which would take the other core from the window.
    """
    step = max(8, _SERIAL_PRODUCT // (rows.size or 1))
    for start in range(0, columns.shape[1], step):
        np.matmul(rows, columns[:, start : start + step], out=out[:, start : start + step])
    return out


class Tally:
    """Whole-number counts over samples. Adding tallies is exact, so their order does not matter.

    samples  number of samples
    ranks    (options, options): how often an option had a rank, 1 + number of better options
    wins     (options, options): how often the first was better than the second
    shared   number of samples with a shared first place
    empty    number of samples in which no option took part
    weights  (options, criteria): sum of the weights, in WEIGHT_UNIT, over the samples with
             an option in first place
    """

    __slots__ = ("empty", "ranks", "samples", "shared", "weights", "wins")

    def __init__(self, options: int, criteria: int) -> None:
        self.samples = 0
        self.shared = 0
        self.empty = 0
        self.ranks: Ints = np.zeros((options, options), np.int64)
        self.wins: Ints = np.zeros((options, options), np.int64)
        self.weights: Ints = np.zeros((options, criteria), np.int64)

    def add(self, other: Tally) -> None:
        self.samples += other.samples
        self.shared += other.shared
        self.empty += other.empty
        self.ranks += other.ranks
        self.wins += other.wins
        self.weights += other.weights


class Workspace:
    """Buffers for one size of decision matrix, so that a block allocates almost nothing.

    length   maximum number of samples per block
    stretch  the same where rows are added one by one, each of which stays in cache by itself
    scores   (options, length) a buffer for scores
    """

    def __init__(self, options: int, criteria: int) -> None:
        self.options = options
        self.length = length = block_length(options, criteria)
        self.stretch = max(length, next((n for n in _LENGTHS if 16 * n * options <= STRETCH), length))
        self.scores = np.empty((options, length))
        self._distances = np.empty((2 * options, self.stretch))
        self._products = np.empty((2 * options, self.stretch))
        self._spare = np.empty((options, length))
        self._first = np.empty((options, length))
        self._codes = np.empty((options, length), np.intp)
        self._behind = np.empty((options, length), np.uint8 if options < 256 else np.uint16)
        self._flags = np.empty((options, length), np.bool_)
        self._shift = (np.arange(options, dtype=np.intp) * options)[:, None]
        # Padded to whole words, eight flags each.
        self._beats = np.zeros((options, options, -(-length // 8) * 8), np.bool_)
        self._exact = False

    def begin(self) -> None:
        """Turn to another decision matrix, of which it is not known whether scores nearly tie."""
        self._exact = False

    def distances_of(self, gaps: Floats, squared_weights: Floats) -> Floats:
        """Squared weighted distances, (2 × options, samples), in this workspace's buffer.

        gaps             (2 × options, criteria) from squared_gaps
        squared_weights  (criteria, samples), at most ``length`` samples
        """
        return product(gaps, squared_weights, self._distances[:, : squared_weights.shape[1]])

    def sums(self, rows: int, length: int) -> Floats:
        """A buffer for sums over criteria, (rows, length): at most two rows per option, `stretch` samples."""
        return self._distances[:rows, :length]

    def add_product(
        self, column: Floats, factors: Floats, out: Floats, kinds: Sequence[int] | None = None
    ) -> None:
        """Add one criterion whose column differs from sample to sample.

        column   (rows, samples); with kinds, of the different scores
        factors  (samples,) its weight, or its squared weight
        kinds    (rows of out,) the row of the column to add to each, NO_ROW for none; None for one each
        """
        products = np.multiply(column, factors, out=self._products[: len(column), : out.shape[1]])
        if kinds is None:
            out += products
            return
        rows = list(products)
        for total, kind in zip(out, kinds, strict=True):
            if kind != NO_ROW:
                np.add(total, rows[kind], total)

    def closeness(self, distances: Floats, out: Floats) -> Floats:
        """Relative closeness from squared distances, which are overwritten.

        out  (options, samples) in [0, 1]; 0.5 where both distances are zero
        """
        n, length = self.options, distances.shape[1]
        np.sqrt(distances, out=distances)
        total = np.add(distances[:n], distances[n:], out=self._spare[:, :length])
        if total.all():
            return np.divide(distances[n:], total, out=out)
        none = total == 0
        total[none] = 1.0
        np.divide(distances[n:], total, out=out)
        out[none] = 0.5
        return out

    def overall(self, priorities: Floats, weights: Floats, out: Floats) -> Floats:
        """Overall AHP priorities, which sum to 1 over the options.

        priorities  (options, criteria) from mode_priorities
        weights     (criteria, samples), in any unit
        out         (options, samples)
        """
        return self.shared_out(product(priorities, weights, out))

    def averages(self, sums: Floats, weights: Floats) -> Floats:
        """Divide weighted sums, in place, by the total of the weights (criteria, samples), in any unit."""
        total = np.add.reduce(weights, axis=0, out=self._spare[0, : sums.shape[1]])
        return np.divide(sums, total, out=sums)

    def shared_out(self, sums: Floats) -> Floats:
        """Divide weighted sums, in place, by their total over the options."""
        total = np.add.reduce(sums, axis=0, out=self._spare[0, : sums.shape[1]])
        return np.divide(sums, total, out=sums)

    def count_topsis(self, distances: Floats, tally: Tally, weights: Floats | None, *, wins: bool) -> None:
        """Count the ranks implied by squared distances.

        weights  (criteria, samples) in WEIGHT_UNIT, summed where an option is first; None to skip
        wins     whether to count pairwise wins
        """
        n, length = self.options, distances.shape[1]
        score = self.scores[:, :length]
        if not self._exact:
            total = np.add(distances[:n], distances[n:], out=self._spare[:, :length])
            with np.errstate(invalid="ignore"):
                np.divide(distances[n:], total, out=score)
            # NaN, where both distances are zero, beats nothing and so counts as a near tie.
            if self._compare(score, SHARE_MARGIN) == length * n * (n - 1) // 2:
                return self._count(length, tally, weights, wins)
            self._exact = True  # near ties mostly come from the scores themselves and so recur
        self._compare(self.closeness(distances, score), TIE_TOLERANCE)
        return self._count(length, tally, weights, wins)

    def count_scores(
        self,
        scores: Floats,
        tally: Tally,
        weights: Floats | None,
        *,
        wins: bool,
        takes_part: npt.NDArray[np.bool_] | None = None,
    ) -> None:
        """Count the ranks implied by scores (options, samples); other arguments as in count_topsis.

        takes_part  (options, samples) who is ranked; None for all. The others, which must score minus
                    infinity, have no rank there, and everybody who is ranked beats them
        """
        self._compare(scores, TIE_TOLERANCE)
        if takes_part is None:
            self._count(scores.shape[1], tally, weights, wins)
        else:
            self._count_some(takes_part, tally, weights, wins)

    def _compare(self, scores: Floats, margin: float) -> int:
        """Mark the pairs of options that differ by more than the margin; return their number."""
        length = scores.shape[1]
        lowered = np.subtract(scores, margin, out=self._spare[:, :length])
        beats = np.greater(lowered[:, None, :], scores[None, :, :], out=self._beats[:, :, :length])
        return int(np.count_nonzero(beats))

    def _count(self, length: int, tally: Tally, weights: Floats | None, wins: bool) -> None:
        beats = self._beats[:, :, :length]
        behind = self._behind[:, :length]
        np.add.reduce(beats.view(np.uint8), axis=0, dtype=behind.dtype, out=behind)
        ranks = self._rank_counts(behind)
        tally.samples += length
        tally.ranks += ranks
        if wins:
            tally.wins += self._count_wins(length)
        shares_first = int(ranks[:, 0].sum()) > length
        if weights is None and not shares_first:
            return
        first = np.equal(behind, 0, out=self._first[:, :length])
        if shares_first:
            tally.shared += int(np.count_nonzero(first.sum(axis=0) > 1))
        if weights is not None:
            tally.weights += (first @ weights.T).astype(np.int64)

    def _count_some(
        self, takes_part: npt.NDArray[np.bool_], tally: Tally, weights: Floats | None, wins: bool
    ) -> None:
        n, length = takes_part.shape
        behind = self._beats[:, :, :length].sum(axis=0)
        codes = (behind + self._shift)[takes_part]
        tally.samples += length
        tally.ranks += np.bincount(codes, minlength=n * n).reshape(n, n)
        if wins:
            tally.wins += self._count_wins(length)
        first = (behind == 0) & takes_part
        firsts = first.sum(axis=0)
        tally.shared += int(np.count_nonzero(firsts > 1))
        tally.empty += int(np.count_nonzero(firsts == 0))
        if weights is not None:
            tally.weights += (first.astype(np.float64) @ weights.T).astype(np.int64)

    def _rank_counts(self, behind: npt.NDArray[np.unsignedinteger]) -> Ints:
        """(options, options): how often 0, 1, 2 … other options are better than each."""
        n, length = behind.shape
        if n > _FEW:
            codes = np.add(behind, self._shift, out=self._codes[:, :length])
            return np.bincount(codes.ravel(), minlength=n * n).reshape(n, n)
        counts = np.empty((n, n), np.int64)
        flags = self._flags[:, :length]
        for rank in range(n - 1):
            np.equal(behind, rank, out=flags)
            for option in range(n):
                counts[option, rank] = np.count_nonzero(flags[option])
        counts[:, -1] = length - counts[:, :-1].sum(axis=1)
        return counts

    def _count_wins(self, length: int) -> Ints:
        """The number of flags set for each pair, counted eight at a time as the bytes of a word."""
        self._beats[:, :, length:] = False
        words = self._beats.view(np.uint64)
        n = self.options
        wins = np.zeros((n, n), np.int64)
        for start in range(0, words.shape[2], _BYTE):
            sums = np.add.reduce(words[:, :, start : start + _BYTE], axis=2)
            wins += sums.view(np.uint8).reshape(n, n, 8).sum(axis=2, dtype=np.int64)
        return wins


@understands_choices
def closeness_batch(
    matrix: npt.ArrayLike,
    weights: npt.ArrayLike,
    signs: Sequence[int],
    normalisation: Normalisation,
    bounds: Sequence[tuple[float, float]],
    out: Floats | None = None,
) -> Floats:
    """Relative closeness of one decision matrix for many weight vectors.

    matrix   (options, criteria)
    weights  (criteria, samples), non-negative; only their proportions matter
    out      (options, samples) buffer for the result; allocated if None
    returns  (options, samples) in [0, 1]

    Source: Hwang & Yoon (1981), ch. 3.
    """
    gaps = squared_gaps(matrix, signs, normalisation, bounds)
    columns = np.asarray(weights, dtype=np.float64)
    options, criteria = len(gaps) // 2, gaps.shape[1]
    work = Workspace(options, criteria)
    out = np.empty((options, columns.shape[1])) if out is None else out
    squared = np.empty((criteria, work.length))
    for start in range(0, columns.shape[1], work.length):
        block = columns[:, start : start + work.length]
        squares = np.square(block, out=squared[:, : block.shape[1]])
        work.closeness(work.distances_of(gaps, squares), out[:, start : start + work.length])
    return out


@understands_choices
def overall_batch(
    local: npt.ArrayLike, weights: npt.ArrayLike, synthesis: Synthesis, out: Floats | None = None
) -> Floats:
    """Overall AHP priorities of one issue for many weight vectors.

    local    (options, criteria) local priorities, each column summing to 1
    weights  (criteria, samples), non-negative; only their proportions matter
    out      (options, samples) buffer for the result; allocated if None
    returns  (options, samples), each column summing to 1

    Source: Saaty (1980); ideal mode after Belton & Gear (1983).
    """
    priorities = mode_priorities(local, synthesis)
    columns = np.asarray(weights, dtype=np.float64)
    work = Workspace(*priorities.shape)
    out = np.empty((len(priorities), columns.shape[1])) if out is None else out
    for start in range(0, columns.shape[1], work.length):
        work.overall(priorities, columns[:, start : start + work.length], out[:, start : start + work.length])
    return out
