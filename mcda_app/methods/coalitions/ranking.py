# SPDX-License-Identifier: MIT
"""Which coalition is best, of all and of each size, without an actor or with one more.

Ties: coalitions whose scores differ by at most TIE_TOLERANCE share a rank. Of those that share first place,
the one named is that with the fewest members, and of these the one whose last member stands earliest in the
list of actors, then the one before the last, and so on: the lowest mask.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import inf, nan

import numpy as np

from mcda_app.methods.coalitions.goods import reached
from mcda_app.methods.coalitions.maxima import Nearest, actor_maxima
from mcda_app.methods.coalitions.member_scores import CoalitionProblem, positions, values
from mcda_app.methods.coalitions.scoring import AnchoredScorer, checked_weights, goodness
from mcda_app.methods.coalitions.subsets import (
    BLOCK_BITS,
    Block,
    CoalitionSet,
    Floats,
    Ints,
    Selection,
    block_count,
    blocks,
    check_actors,
    place_of,
)
from mcda_app.methods.coalitions.thresholds import missed_criteria, misses_of, nobody_left, screened
from mcda_app.methods.ranking import TIE_TOLERANCE

_MAX_LOOKED_AT = 16

AS_GOOD = 0.01
"""A coalition this close to the best in score counts as good as it, unless asked otherwise."""

OFTEN = 0.05
"""So does one that is first in at least this share of draws of the weights."""


@dataclass(frozen=True, slots=True)
class SizeBest:
    """The best coalitions with a number of members.

    net, mask          the highest score, and the coalition that has it
    gross, gross_mask  the highest effectiveness, and the coalition that has it; None where the issue has no
                       kind of collective good
    """

    size: int
    net: float
    mask: int
    gross: float | None = None
    gross_mask: int | None = None


@dataclass(frozen=True, slots=True)
class CoalitionScore:
    """One coalition.

    score          what it would be ranked by, even where it misses a threshold
    rank           1 for the best; those that tie share it. None for one that misses a threshold
    effectiveness  None where the issue has no kind of collective good
    values         (criteria,) its scores on the criteria's scales
    misses         indices of the criteria whose threshold it misses
    """

    mask: int
    score: float
    rank: int | None
    effectiveness: float | None
    values: tuple[float, ...]
    misses: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class CoalitionRanking:
    """All coalitions that contain us and meet the thresholds, ranked.

    best           the best one's mask, by the rule for ties of this module
    score          its score
    count          number of coalitions ranked
    out            number of coalitions that miss a threshold
    good_masks     masks of those within the tolerance of the best, the best first, then by the rule for ties
    good_scores    their scores
    tied           how many of them, the first ones, share first place
    sizes          the best of each size, from us alone to everybody; without sizes of which all are out
    with_actor     (actors,) the highest score of a coalition with each actor; minus infinity if all are out
    without_actor  (actors,) the highest score of one without, likewise; NaN for us
    toggled        (actors,) the score of the best coalition without the actor if it is a member, otherwise
                   with it; minus infinity if that is out, NaN for us
    named          the coalitions asked for, such as forums, in their order
    selective      of two or more members that miss one of the actors asked for, the best one's mask and
                   score; None if there is none, or it was not asked for
    """

    us: int
    best: int
    score: float
    count: int
    good_masks: Ints
    good_scores: Floats
    tied: int
    sizes: tuple[SizeBest, ...]
    with_actor: tuple[float, ...]
    without_actor: tuple[float, ...]
    toggled: tuple[float, ...]
    named: tuple[CoalitionScore, ...]
    selective: tuple[int, float] | None = None
    out: int = 0

    @property
    def in_some(self) -> int:
        """Mask of the actors in any of the coalitions in first place."""
        return int(np.bitwise_or.reduce(self.good_masks[: self.tied]))

    @property
    def in_all(self) -> int:
        """Mask of the actors in all of the coalitions in first place."""
        return int(np.bitwise_and.reduce(self.good_masks[: self.tied]))

    @property
    def in_good(self) -> int:
        """Mask of the actors in any coalition within the tolerance of the best."""
        return int(np.bitwise_or.reduce(self.good_masks))

    @property
    def alone(self) -> float:
        """The score of us alone; minus infinity if that misses a threshold."""
        return self.sizes[0].net if self.sizes[0].size == 1 else -inf

    @property
    def peak(self) -> int:
        """The number of members of the best coalition."""
        return self.best.bit_count()

    def loss_without(self, actor: int) -> float:
        """By how much the highest score falls if an actor joins no coalition; 0 or more, NaN for us.

        Infinite if every coalition without it misses a threshold.
        """
        return self.score - self.without_actor[actor]

    def loss_with(self, actor: int) -> float:
        """By how much the highest score falls if an actor has to be a member; 0 or more, or infinite."""
        return self.score - self.with_actor[actor]

    def change_of(self, actor: int) -> float:
        """By how much the best coalition's score changes if one member leaves or one outsider joins, and
        nobody else moves; 0 or less up to the tolerance of ties, NaN for us.

        Minus infinity if that coalition misses a threshold.
        """
        return self.toggled[actor] - self.score


class CoalitionEngine:
    """Ranks the coalitions of one issue under successive weights.

    All that no weight changes is computed once if the coalitions fit into one block (up to 16 actors), which
    takes 16 bytes × criteria × coalitions for TOPSIS, half of it otherwise: 2 MB for 16 actors and 4
    criteria. With more actors each ranking streams through the blocks, and keeps 16 bytes for each coalition
    within the tolerance of the best, 8 MB at the most.

    tolerance  how far below the best a score counts as good as the best
    bits       the blocks have 2 ** bits coalitions

    Raises MethodError for more actors than can be compared.
    """

    def __init__(
        self,
        problem: CoalitionProblem,
        scorer: AnchoredScorer,
        *,
        tolerance: float = AS_GOOD,
        bits: int = BLOCK_BITS,
    ) -> None:
        check_actors(problem.actors)
        self.problem = problem
        self.scorer = scorer
        self.tolerance = max(tolerance, TIE_TOLERANCE)
        self._bits = bits
        self._prepared: _Prepared | None = None
        self._named: dict[tuple[int, ...], _Named] = {}

    @property
    def is_streamed(self) -> bool:
        """Whether the coalitions fill several blocks, so that a ranking is worth showing progress for."""
        return block_count(self.problem.actors, self._bits) > 1

    def ranking(
        self,
        weights: Sequence[float],
        named: Sequence[int] = (),
        progress: Callable[[float], bool] | None = None,
        central: int = 0,
    ) -> CoalitionRanking | None:
        """The coalitions ranked.

        weights   (criteria,) non-negative, summing to 1
        named     masks of coalitions to look at besides, each containing us
        progress  called with the share done after each block; once it returns False, the answer is None
        central   mask of the actors of whom a selective coalition misses at least one; 0 to ask for none

        Raises MethodError as member_scores.positions does, for other weights, and where every coalition
        misses a threshold.
        """
        problem, us = self.problem, self.problem.us
        factors = self.scorer.factors(checked_weights(weights))
        looked_at = self._looked_at(tuple(named))
        few = self.scorer.scores(looked_at.terms, factors) if named else np.empty(0)
        tops = _Tops(problem.actors, us, self.tolerance, few)
        total = block_count(problem.actors, self._bits)
        scores, selective = np.empty(0), Nearest()
        for done, part in enumerate(self._parts(), 1):
            scores = part.scores(self.scorer, factors)
            tops.add(part, scores)
            rows = part.selective_rows(central)
            if len(rows):
                selective.add(part.coalitions.masks[rows], scores[rows])
            if progress is not None and not progress(done / total):
                return None
        if not tops.ranked:
            raise nobody_left()
        best = tops.best
        others = [best ^ 1 << i for i in range(problem.actors) if i != us]
        if self.is_streamed:
            toggled = self._scores_of(others, factors, screen=True).tolist()
        else:
            toggled = scores[[place_of(mask, us) for mask in others]].tolist()
        toggled.insert(us, nan)
        return tops.ranking(tuple(toggled), looked_at.details(few, tops.ranks), selective.best)

    def scores(self, weights: Sequence[float]) -> Iterator[tuple[Ints, Floats]]:
        """The masks and scores of all coalitions, a block at a time. Errors as for ranking.

        Minus infinity for those that miss a threshold.
        """
        factors = self.scorer.factors(checked_weights(weights))
        for part in self._parts():
            yield part.coalitions.masks, part.scores(self.scorer, factors)

    def scores_of(self, masks: Sequence[int], weights: Sequence[float]) -> Floats:
        """(masks,) the scores of some coalitions, those that miss a threshold included. Errors as above."""
        return self._scores_of(masks, self.scorer.factors(checked_weights(weights)))

    def effectiveness_of(self, mask: int) -> float | None:
        """What a coalition reaches, from 0 to 1; None where the issue has no kind of collective good."""
        reaches = _effectiveness(Selection(self.problem.actors, self.problem.us, (mask,)), self.problem)
        return None if reaches is None else float(reaches[0])

    def _looked_at(self, masks: tuple[int, ...]) -> _Named:
        if masks not in self._named:
            if len(self._named) >= _MAX_LOOKED_AT:
                self._named.clear()
            self._named[masks] = _Named(masks, self.problem, self.scorer)
        return self._named[masks]

    def _parts(self) -> Iterator[_Prepared]:
        if self._prepared is not None:
            yield self._prepared
            return
        for block in blocks(self.problem.actors, self.problem.us, self._bits):
            part = _Prepared(block, self.problem, self.scorer)
            if not self.is_streamed:
                self._prepared = part
            yield part

    def _scores_of(self, masks: Sequence[int], factors: Floats, *, screen: bool = False) -> Floats:
        if not len(masks):
            return np.empty(0)
        places = goodness(Selection(self.problem.actors, self.problem.us, masks), self.problem)
        scores = self.scorer.scores(self.scorer.terms_of(places, self.problem), factors)
        return screened(scores, misses_of(places, self.problem)) if screen else scores


def prepared_bytes(actors: int, criteria: int) -> int:
    """What an engine keeps from one ranking to the next at the most; 1 where it streams."""
    return (1 << max(actors - 1, 0)) * (16 * criteria + 32) if block_count(actors) == 1 else 1


def _effectiveness(coalitions: CoalitionSet, problem: CoalitionProblem) -> Floats | None:
    if problem.good is None:
        return None
    return reached(coalitions, problem.good, problem.ratings)


class _Named:
    """What no weight changes in some coalitions that are looked at besides."""

    def __init__(self, masks: Sequence[int], problem: CoalitionProblem, scorer: AnchoredScorer) -> None:
        self.masks = tuple(masks)
        if not masks:
            return
        chosen = Selection(problem.actors, problem.us, masks)
        places = goodness(chosen, problem)
        self.terms = scorer.terms_of(places, problem)
        self._misses = missed_criteria(places, problem)
        reaches = _effectiveness(chosen, problem)
        self._reached = [None] * len(masks) if reaches is None else reaches.tolist()
        columns = [values(c, positions(chosen, problem, m)).tolist() for m, c in enumerate(problem.criteria)]
        self._values = list(zip(*columns, strict=True))

    def details(self, scores: Floats, ranks: Sequence[int]) -> tuple[CoalitionScore, ...]:
        if not self.masks:
            return ()
        places = [None if out else rank for rank, out in zip(ranks, self._misses, strict=True)]
        rows = zip(
            self.masks, scores.tolist(), places, self._reached, self._values, self._misses, strict=True
        )
        return tuple(CoalitionScore(*row) for row in rows)


class _Prepared:
    """What no weight changes in one block.

    terms    from AnchoredScorer.terms
    misses   from thresholds.misses_of
    by_size  places of the coalitions, the smallest first, then by mask
    gross    for each number of members, the highest effectiveness and its mask
    """

    def __init__(self, block: Block, problem: CoalitionProblem, scorer: AnchoredScorer) -> None:
        self.coalitions = block
        places = goodness(block, problem)
        self.terms = scorer.terms_of(places, problem)
        self.misses = misses_of(places, problem)
        self.by_size = np.argsort(block.counts, kind="stable")
        counts = block.counts[self.by_size]
        self._starts = np.flatnonzero(np.diff(counts, prepend=0))
        self._sizes: list[int] = counts[self._starts].tolist()
        self._lengths = np.diff(self._starts, append=len(counts))
        reaches = _effectiveness(block, problem)
        self.gross = {} if reaches is None else self.best_by_size(screened(reaches, self.misses))
        self._selective: tuple[int, Ints] = (0, np.empty(0, np.int64))

    @property
    def out(self) -> int:
        """Number of coalitions that miss a threshold."""
        return 0 if self.misses is None else int(np.count_nonzero(self.misses))

    def scores(self, scorer: AnchoredScorer, factors: Floats) -> Floats:
        """(coalitions,) scores, minus infinity for those that miss a threshold."""
        return screened(scorer.scores(self.terms, factors), self.misses)

    def selective_rows(self, central: int) -> Ints:
        """Places of the coalitions of two or more members that miss at least one of these actors."""
        if self._selective[0] != central:
            block = self.coalitions
            allowed = (block.counts > 1) & (block.masks & central != central)
            if self.misses is not None:
                allowed &= ~self.misses
            self._selective = central, np.flatnonzero(allowed)
        return self._selective[1]

    def best_by_size(self, scores: Floats) -> dict[int, tuple[float, int]]:
        """The highest score for each number of members, and the first coalition that has it."""
        ordered = scores[self.by_size]
        tops = np.maximum.reduceat(ordered, self._starts)
        tied = np.flatnonzero(ordered >= np.repeat(tops - TIE_TOLERANCE, self._lengths))
        firsts = tied[np.searchsorted(tied, self._starts)]
        masks = self.coalitions.masks[self.by_size[firsts]]
        best = zip(self._sizes, tops.tolist(), masks.tolist(), strict=True)
        return {size: (top, mask) for size, top, mask in best if top > -inf}


class _Tops:
    """Adds up the blocks of one ranking.

    few  scores whose ranks are counted
    """

    def __init__(self, actors: int, us: int, tolerance: float, few: Floats) -> None:
        self._us = us
        self._actors = actors
        self._near = Nearest(tolerance)
        self._few = few
        self._ahead = [0] * len(few)
        self._count = 0
        self._out = 0
        self._sizes: dict[int, tuple[float, int]] = {}
        self._gross: dict[int, tuple[float, int]] = {}
        self._with = [-inf] * actors
        self._without = [-inf] * actors

    def add(self, part: _Prepared, scores: Floats) -> None:
        masks = part.coalitions.masks
        self._count += len(masks) - part.out
        self._out += part.out
        self._near.add(masks, scores)
        _count_ahead(self._ahead, self._few, scores)
        _keep_best(self._sizes, part.best_by_size(scores))
        _keep_best(self._gross, part.gross)
        inside, outside = actor_maxima(part.coalitions, scores)
        self._with = list(map(max, self._with, inside))
        self._without = list(map(max, self._without, outside))

    @property
    def ranked(self) -> bool:
        """Whether any coalition meets the thresholds."""
        return self._near.best is not None

    @property
    def best(self) -> int:
        best = self._near.best
        assert best is not None
        return best[0]

    @property
    def ranks(self) -> list[int]:
        return [ahead + 1 for ahead in self._ahead]

    def ranking(
        self,
        toggled: tuple[float, ...],
        named: tuple[CoalitionScore, ...],
        selective: tuple[int, float] | None,
    ) -> CoalitionRanking:
        masks, scores, tied = self._near.near()
        without = self._without.copy()
        without[self._us] = nan
        sizes = tuple(
            SizeBest(k, *self._sizes[k], *self._gross.get(k, (None, None))) for k in sorted(self._sizes)
        )
        return CoalitionRanking(
            self._us,
            int(masks[0]),
            float(scores[0]),
            self._count,
            masks,
            scores,
            tied,
            sizes,
            tuple(self._with),
            tuple(without),
            toggled,
            named,
            selective,
            self._out,
        )


def _count_ahead(ahead: list[int], few: Floats, scores: Floats) -> None:
    """Add, for each of a few scores, how many of the others rank before it."""
    bars = few + TIE_TOLERANCE
    for n, count in enumerate(np.count_nonzero(scores > bars[:, None], axis=1).tolist()):
        ahead[n] += count


def _keep_best(best: dict[int, tuple[float, int]], more: dict[int, tuple[float, int]]) -> None:
    if not best:
        best.update(more)
        return
    for size, (score, mask) in more.items():
        known, earlier = best.get(size, (-inf, mask))
        top = max(known, score)
        # Of coalitions of one size that tie, the lowest mask is named.
        masks = [m for s, m in ((known, earlier), (score, mask)) if s >= top - TIE_TOLERANCE]
        best[size] = (top, min(masks))
