# SPDX-License-Identifier: MIT
"""How often each actor and each coalition is in the best, over draws of weights and ratings.

Rank acceptability of first places, with coalitions as the options: Lahdelma, Hokkanen & Salminen (1998),
"SMAA: stochastic multiobjective acceptability analysis", EJOR 106(1), 137-143.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from mcda_app.methods.coalitions.frontier import FrontierCache
from mcda_app.methods.coalitions.member_scores import CoalitionProblem
from mcda_app.methods.coalitions.ranking import AS_GOOD
from mcda_app.methods.coalitions.scoring import AnchoredScorer, goodness
from mcda_app.methods.coalitions.subsets import (
    BLOCK_BITS,
    CoalitionSet,
    Flags,
    Floats,
    Ints,
    Selection,
    block_count,
    blocks,
)
from mcda_app.methods.coalitions.thresholds import misses_of, screened
from mcda_app.methods.ranking import TIE_TOLERANCE

_ELEMENTS = 1 << 15
"""Coalitions times samples at once, by measurement: buffers of 256 KB, of which several fit into a cache."""


class FirstPlaces:
    """Whole-number counts over samples.

    samples  number of samples
    shared   number of samples in which several coalitions shared first place
    empty    number of samples in which every coalition missed a threshold, so that none was first
    in_some  (actors,) how often the actor was in a coalition in first place
    in_all   (actors,) how often it was in all that shared first place; fewer only by ties
    firsts   mask to how often the coalition was in first place, alone or shared
    near     how often the coalition that was watched was in first place or as good; 0 if none was watched
    """

    def __init__(self, actors: int) -> None:
        self.samples = 0
        self.shared = 0
        self.empty = 0
        self.in_some: Ints = np.zeros(actors, np.int64)
        self.in_all: Ints = np.zeros(actors, np.int64)
        self.firsts: dict[int, int] = {}
        self.near = 0

    def share(self, mask: int) -> float:
        """The share of samples in which a coalition was in first place, in [0, 1]; 0 without samples."""
        return self.firsts.get(mask, 0) / max(self.samples, 1)

    def actor_share(self, actor: int) -> float:
        """The share of samples in which an actor was in a coalition in first place, likewise."""
        return int(self.in_some[actor]) / max(self.samples, 1)

    @property
    def near_share(self) -> float:
        """The share of samples in which the coalition watched was in first place or as good, likewise."""
        return self.near / max(self.samples, 1)

    def often_first(self, least: float) -> list[tuple[int, float]]:
        """Coalitions first in at least a share of samples, and their shares, in descending order."""
        shares = [(mask, self.share(mask)) for mask in self.firsts]
        kept = [(mask, share) for mask, share in shares if share >= least]
        return sorted(kept, key=lambda each: (-each[1], each[0].bit_count(), each[0]))

    def add(self, masks: Ints, hits: Flags, *, screened: bool = False) -> None:
        """Count samples.

        masks     (coalitions,)
        hits      (coalitions, samples) which were in first place, at least one in each sample
        screened  whether there may be none, since all missed a threshold
        """
        samples = hits.shape[1]
        places, columns = np.divmod(np.flatnonzero(hits), samples)
        order = np.argsort(columns, kind="stable")
        places, columns = places[order], columns[order]
        starts = np.flatnonzero(np.diff(columns, prepend=-1))
        if len(starts) != samples and not screened:
            raise ValueError("a sample has no coalition in first place")
        self.samples += samples
        self.empty += samples - len(starts)
        if not len(starts):
            return
        self.shared += int(np.count_nonzero(np.diff(starts, append=len(columns)) > 1))
        members = masks[places]
        for counts, together in (
            (self.in_some, np.bitwise_or.reduceat(members, starts)),
            (self.in_all, np.bitwise_and.reduceat(members, starts)),
        ):
            for i in range(len(counts)):
                counts[i] += np.count_nonzero(together >> i & 1)
        for place, count in zip(*map(np.ndarray.tolist, np.unique(places, return_counts=True)), strict=True):
            mask = int(masks[place])
            self.firsts[mask] = self.firsts.get(mask, 0) + count


class FirstPlaceSampler:
    """Counts first places over pages of draws, for one issue.

    Memory stays below a few MB, whatever the number of actors: samples are taken a few at a time, and above
    16 actors coalitions in blocks of 32,768.

    While the ratings stay, only the coalitions of the frontier are compared, so that ten thousand weights
    take milliseconds. A coalition that another dominates does not count as tied with it then, even where less
    than the tolerance of ties is between them.
    """

    def __init__(
        self,
        problem: CoalitionProblem,
        scorer: AnchoredScorer,
        *,
        watched: int | None = None,
        frontiers: FrontierCache | None = None,
        bits: int = BLOCK_BITS,
    ) -> None:
        """watched    mask of a coalition of which to count how often it is best or within AS_GOOD of it
        frontiers  of the problem, if they are known already
        """
        self._problem = problem
        self._scorer = scorer
        self._bits = bits
        self._watched = None if watched is None else Selection(problem.actors, problem.us, (watched,))
        self._frontiers = FrontierCache(problem, bits) if frontiers is None else frontiers
        self._screened = any(criterion.bar is not None for criterion in problem.criteria)
        self.counts = FirstPlaces(problem.actors)

    def count(self, weights: Floats, ratings: Floats | None = None) -> None:
        """Count a page of samples.

        weights   (criteria, samples) non-negative, only their proportions in each sample matter
        ratings   (ratings, actors, samples) drawn with them; None to keep those of the problem

        Raises MethodError as scoring.goodness does.
        """
        for _ in self.steps(weights, ratings):
            pass

    def steps(self, weights: Floats, ratings: Floats | None = None) -> Iterator[float]:
        """The same a few samples at a time, and what share of the page is done, so that it can be stopped."""
        factors = self._scorer.factors(weights / weights.sum(axis=0))
        if ratings is None:
            yield from self._count_still(factors)
            return
        samples = int(factors.shape[1])
        actors = self._problem.actors
        step = max(1, _ELEMENTS >> min(actors - 1, self._bits))
        for start in range(0, samples, step):
            part = slice(start, start + step)
            self._count_drawn(replace(self._problem, ratings=ratings[:, :, part]), factors[:, part])
            yield min(start + step, samples) / samples

    def _count_still(self, factors: Floats) -> Iterator[float]:
        known = self._frontiers.frontier([bool(row.any()) for row in factors > 0])
        terms = self._scorer.terms_of(known.places, self._problem)
        samples = int(factors.shape[1])
        step = max(1, _ELEMENTS // len(known.masks))
        for start in range(0, samples, step):
            part = factors[:, start : start + step]
            scores = self._scorer.scores(terms, part)
            top = scores.max(axis=0)
            self.counts.add(known.masks, scores >= top - TIE_TOLERANCE)
            self._watch(self._problem, part, top)
            yield min(start + step, samples) / samples

    def _count_drawn(self, problem: CoalitionProblem, factors: Floats) -> None:
        if block_count(problem.actors, self._bits) == 1:
            for masks, scores in self._scored(problem, factors):
                top = scores.max(axis=0)
                self.counts.add(masks, self._hits(scores, top), screened=self._screened)
                self._watch(problem, factors, top)
            return
        # The highest score is known only after the last block, and those near it may be too many to keep.
        top = np.full(factors.shape[1], -np.inf)
        for _, scores in self._scored(problem, factors):
            np.maximum(top, scores.max(axis=0), out=top)
        kept_masks, kept_hits = [], []
        for masks, scores in self._scored(problem, factors):
            hits = self._hits(scores, top)
            rows = np.flatnonzero(hits.any(axis=1))
            kept_masks.append(masks[rows])
            kept_hits.append(hits[rows])
        self.counts.add(np.concatenate(kept_masks), np.concatenate(kept_hits), screened=self._screened)
        self._watch(problem, factors, top)

    def _watch(self, problem: CoalitionProblem, factors: Floats, top: Floats) -> None:
        """Count in how many samples the coalition watched comes within the tolerance of the best."""
        if self._watched is None:
            return
        if problem.ratings.ndim > 2:
            scores = self._scores_of_samples(self._watched, problem, factors)
        else:
            places = goodness(self._watched, problem)
            scores = self._scorer.scores(self._scorer.terms_of(places, problem), factors)
            screened(scores, misses_of(places, problem))
        self.counts.near += int(np.count_nonzero(self._hits(scores[0], top, AS_GOOD + TIE_TOLERANCE)))

    def _scored(self, problem: CoalitionProblem, factors: Floats) -> Iterator[tuple[Ints, Floats]]:
        for block in blocks(problem.actors, problem.us, self._bits):
            yield block.masks, self._scores_of_samples(block, problem, factors)

    def _scores_of_samples(
        self, coalitions: CoalitionSet, problem: CoalitionProblem, factors: Floats
    ) -> Floats:
        """(coalitions, samples) scores, minus infinity where a coalition misses a threshold."""
        if not self._screened:
            return self._scorer.scores_of_samples(coalitions, problem, factors)
        places = goodness(coalitions, problem)
        misses = misses_of(places, problem)
        return screened(self._scorer.scores(self._scorer.terms_of(places, problem), factors), misses)

    def _hits(self, scores: Floats, top: Floats, tolerance: float = TIE_TOLERANCE) -> Flags:
        """Which scores come that close to the highest of their sample; none that is out."""
        hits = np.asarray(scores >= top - tolerance, np.bool_)
        if self._screened:
            hits &= scores > -np.inf
        return hits
