# SPDX-License-Identifier: MIT
"""Coalitions' scores on criteria, from their members."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mcda_app.domain.choices import settle_choices
from mcda_app.domain.membership.rules import MembershipRule
from mcda_app.domain.scale import Criterion
from mcda_app.errors import MethodError
from mcda_app.i18n import localised, tr
from mcda_app.methods.coalitions.goods import Good, check_shares, reached, share_held
from mcda_app.methods.coalitions.subsets import CoalitionSet, Floats


@dataclass(frozen=True, slots=True)
class CriterionFromMembers:
    """How coalitions score on one criterion.

    sign       +1 benefit, -1 cost
    bounds     lowest and highest value of the criterion's scale
    rating     row of the rating that SHARE, MEAN, LOWEST and EFFORT use
    growth     for EFFORT, the part of the scale that is left to the number of pairs, in [0, 1]
    value      for FIXED, the score of every coalition, within bounds
    criterion  whose value function counts: under weighted value, where it has one
    bar        the least acceptable position from the worst end of the scale, in [0, 1]; None without one
    """

    rule: MembershipRule
    sign: int
    bounds: tuple[float, float]
    rating: int = 0
    growth: float = 0.0
    value: float = 0.0
    criterion: Criterion | None = None
    bar: float | None = None

    def __post_init__(self) -> None:
        settle_choices(self)


@dataclass(frozen=True, slots=True, eq=False)
class CoalitionProblem:
    """One issue, on arrays.

    us             index of the actor that every coalition contains
    ratings        (ratings, actors) values on their scales, an issue's own in place of general ones; with a
                   third axis, one table a sample
    rating_bounds  (ratings,) lowest and highest value of each rating's scale
    criteria       in the order of the weights
    good           how members add up; needed by MembershipRule.GOOD only
    """

    us: int
    ratings: Floats
    rating_bounds: tuple[tuple[float, float], ...]
    criteria: tuple[CriterionFromMembers, ...]
    good: Good | None = None

    @property
    def actors(self) -> int:
        return int(self.ratings.shape[1])


def positions(coalitions: CoalitionSet, problem: CoalitionProblem, at: int) -> Floats:
    """Coalitions' scores on one criterion, as positions on its scale.

    With k members of n actors, and every rating as its position on its own scale:

    GOOD     the effectiveness (see goods.effectiveness)
    SHARE    the share of the rating that the members hold
    MEAN     the mean rating of the members but us; ours, alone
    LOWEST   the lowest rating of the members but us; ours, alone
    EFFORT   (1 - growth) × sum of the ratings of the members but us / (n - 1)
             + growth × pairs of members / pairs of actors: all of the scale if everybody joins and is rated
             highest; 0 alone
    MEMBERS  (k - 1) / (n - 1), 0 alone
    FIXED    the same for every coalition

    Which other coalitions are compared changes none of them.

    at       index of the criterion
    returns  (coalitions, …) in [0, 1]: 0 at the scale's lowest value, 1 at its highest, which for a cost is
             the worst

    Raises MethodError for shares of ratings that are all zero or below it, a growth outside [0, 1], a fixed
    value outside the scale, a rating outside its scale, or a missing good.
    """
    criterion = problem.criteria[at]
    shape = problem.ratings.shape[2:]
    match criterion.rule:
        case MembershipRule.GOOD:
            if problem.good is None:
                raise MethodError(
                    tr("How the members of a coalition add up is not set."),
                    remedy=tr("Choose the kind of collective good."),
                )
            return reached(coalitions, problem.good, problem.ratings)
        case MembershipRule.SHARE:
            return share_held(coalitions, check_shares(problem.ratings[criterion.rating]))
        case MembershipRule.MEAN:
            return _mean(coalitions, _on_scale(problem, criterion.rating))
        case MembershipRule.LOWEST:
            return _lowest(coalitions, _on_scale(problem, criterion.rating))
        case MembershipRule.EFFORT:
            return _effort(coalitions, _on_scale(problem, criterion.rating), criterion.growth)
        case MembershipRule.MEMBERS:
            joined = (coalitions.counts - 1) / max(problem.actors - 1, 1)
            return _repeated(joined, shape)
        case MembershipRule.FIXED:
            return _repeated(np.full(len(coalitions.masks), _place(criterion)), shape)


def values(criterion: CriterionFromMembers, place: Floats) -> Floats:
    """The scores on a criterion's scale for positions on it, within its bounds."""
    low, high = criterion.bounds
    return np.clip(low * (1.0 - place) + high * place, low, high)


def _mean(coalitions: CoalitionSet, rated: Floats) -> Floats:
    others = rated.copy()
    others[coalitions.us] = 0.0
    count = (coalitions.counts - 1).reshape((-1,) + (1,) * (rated.ndim - 1))
    mean = coalitions.sums(others) / np.maximum(count, 1)
    mean[coalitions.counts == 1] = rated[coalitions.us]
    return np.minimum(mean, 1.0)


def _lowest(coalitions: CoalitionSet, rated: Floats) -> Floats:
    others = rated.copy()
    others[coalitions.us] = np.inf
    lowest = coalitions.smallest(others)
    lowest[coalitions.counts == 1] = rated[coalitions.us]
    return lowest


def _effort(coalitions: CoalitionSet, rated: Floats, growth: float) -> Floats:
    if not 0 <= growth <= 1:
        raise MethodError(tr("The part that grows with pairs must be between 0% and 100%."))
    n = coalitions.actors
    others = rated.copy()
    others[coalitions.us] = 0.0
    share = coalitions.sums(others) / max(n - 1, 1)
    pairs = coalitions.counts * (coalitions.counts - 1) / max(n * (n - 1), 1)
    result = (1.0 - growth) * share + _repeated(growth * pairs, rated.shape[1:])
    return np.minimum(result, 1.0)


def _on_scale(problem: CoalitionProblem, row: int) -> Floats:
    """(actors, …) a rating as positions on its scale."""
    low, high = problem.rating_bounds[row]
    rated = problem.ratings[row]
    if not ((rated >= low) & (rated <= high)).all():
        raise MethodError(
            tr("A rating is outside its scale, which runs from {low} to {high}.").format(
                low=localised(low, "g"), high=localised(high, "g")
            ),
            remedy=tr("Correct the rating or widen the scale."),
        )
    return np.asarray((rated - low) / (high - low) if high > low else np.zeros_like(rated), np.float64)


def _place(criterion: CriterionFromMembers) -> float:
    low, high = criterion.bounds
    if not low <= criterion.value <= high:
        raise MethodError(
            tr("The score {x} is outside the scale, which runs from {low} to {high}.").format(
                x=localised(criterion.value, "g"), low=localised(low, "g"), high=localised(high, "g")
            ),
            remedy=tr("Correct the score or widen the scale."),
        )
    return (criterion.value - low) / (high - low) if high > low else 0.0


def _repeated(column: Floats, shape: tuple[int, ...]) -> Floats:
    """(coalitions, …) a column that is the same in every sample."""
    column = column.reshape((-1,) + (1,) * len(shape))
    return np.broadcast_to(column, (len(column), *shape)).copy()
