# SPDX-License-Identifier: MIT
"""At which ratings an actor belongs in the best coalition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from mcda_app.domain.membership.rules import GoodKind, MembershipRule
from mcda_app.methods.coalitions.member_scores import CoalitionProblem
from mcda_app.methods.coalitions.scoring import AnchoredScorer, checked_weights, goodness
from mcda_app.methods.coalitions.subsets import BLOCK_BITS, blocks
from mcda_app.methods.coalitions.thresholds import misses_of, screened
from mcda_app.methods.ranking import TIE_TOLERANCE

PRECISION = 1e-12
"""How far a threshold may be off, as a part of the rating's scale, where rounding does not hide it."""

_ROUNDING = 1e-13

_RATED = (MembershipRule.SHARE, MembershipRule.MEAN, MembershipRule.LOWEST, MembershipRule.EFFORT)


class MembershipAt(NamedTuple):
    """Whether an actor belongs in the best coalition at one rating.

    advantage  the highest score of a coalition with the actor less the highest of one without; infinite
               where one of the two, and minus infinity where both, have none that meets the thresholds
    """

    rating: float
    advantage: float

    @property
    def in_some(self) -> bool:
        """Whether the actor is in any of the coalitions that share first place."""
        return self.advantage >= -TIE_TOLERANCE

    @property
    def in_all(self) -> bool:
        """Whether the actor is in each of them."""
        return self.advantage > TIE_TOLERANCE


class RatingTipping:
    """What one rating of one actor decides about its membership of the best coalition.

    actor    its index; not us, who are in every coalition
    row      which rating
    weights  (criteria,) non-negative, summing to 1

    Raises MethodError for other weights, ValueError for us.
    """

    def __init__(
        self,
        problem: CoalitionProblem,
        scorer: AnchoredScorer,
        weights: Sequence[float],
        actor: int,
        row: int,
        bits: int = BLOCK_BITS,
    ) -> None:
        if actor == problem.us:
            raise ValueError("we are in every coalition")
        self._problem = problem
        self._scorer = scorer
        self._factors = scorer.factors(checked_weights(weights))
        self._actor = actor
        self._row = row
        self._bits = bits

    def at(self, rating: float) -> MembershipAt:
        """The membership at a rating on its scale, exactly. Raises MethodError as scoring.goodness does."""
        ratings = self._problem.ratings.copy()
        ratings[self._row, self._actor] = rating
        problem = replace(self._problem, ratings=ratings)
        inside, outside = -np.inf, -np.inf
        for block in blocks(problem.actors, problem.us, self._bits):
            places = goodness(block, problem)
            scores = self._scorer.scores(self._scorer.terms_of(places, problem), self._factors)
            screened(scores, misses_of(places, problem))
            member = block.masks >> self._actor & 1 == 1
            inside = max(inside, float(scores[member].max(initial=-np.inf)))
            outside = max(outside, float(scores[~member].max(initial=-np.inf)))
        return MembershipAt(rating, inside - outside if inside > -np.inf else -np.inf)

    @property
    def direction(self) -> int:
        """Whether a higher rating makes membership more (+1) or less (-1) likely, and never the opposite.

        0 if the rating has no influence, or influences several criteria in opposite directions, or may do so
        through the two ratings whose shares count in the kind of collective good.

        A higher rating of an actor raises what a rule gives to a coalition with it, or leaves it alone, and
        lowers it for one without, or leaves it alone: the share that others hold falls, and nothing else
        depends on an outsider. So along the rating the advantage of the best coalition with the actor changes
        in one direction only, and there is one threshold at most. A coalition's score on a criterion moves in
        the same direction, so that of those with the actor ever more meet the criterion's threshold, and of
        those without ever fewer.
        """
        signs = set()
        good = self._problem.good
        for criterion, factor in zip(self._problem.criteria, self._factors, strict=True):
            counts = factor or criterion.bar is not None
            if not counts or criterion.bounds[0] == criterion.bounds[1]:
                continue
            if criterion.rule in _RATED and criterion.rating == self._row:
                signs.add(criterion.sign)
            elif criterion.rule is MembershipRule.GOOD and good is not None and self._row in good.ratings:
                if good.kind is GoodKind.AT_HOME:
                    continue
                mixed = len(set(good.ratings)) > 1
                rival = good.kind is GoodKind.RIVALRY and bool(good.rivals >> self._actor & 1)
                # One of the shares falls for all others alike, the other does not: their order may change.
                if mixed and (rival or good.kind in (GoodKind.WEAKEST_LINK, GoodKind.BEST_SHOT)):
                    return 0
                signs.add(criterion.sign)
        return signs.pop() if len(signs) == 1 else 0

    def ratings_of_members(self) -> tuple[float, float] | None:
        """The lowest and the highest rating at which the actor is in a best coalition; None if at none.

        One of them is an end of the scale, the other the threshold, found by bisection to PRECISION. That
        cannot miss one, for the advantage changes in one direction only. Where both scores are equal the
        actor is in a best coalition.

        Raises ValueError if direction is 0, MethodError as scoring.goodness does.
        """
        direction = self.direction
        if not direction:
            raise ValueError("the rating has no threshold, or may have several")
        low, high = self._problem.rating_bounds[self._row]
        likeliest, unlikeliest = (high, low) if direction > 0 else (low, high)
        if not self._belongs(likeliest):
            return None
        if self._belongs(unlikeliest):
            return low, high
        inside, outside = likeliest, unlikeliest
        while abs(inside - outside) > PRECISION * (high - low):
            middle = (inside + outside) / 2
            if middle in (inside, outside):
                break
            if self._belongs(middle):
                inside = middle
            else:
                outside = middle
        return (inside, high) if direction > 0 else (low, inside)

    def _belongs(self, rating: float) -> bool:
        # The tolerance of ties would move the threshold where the advantage changes slowly.
        return self.at(rating).advantage >= -_ROUNDING
