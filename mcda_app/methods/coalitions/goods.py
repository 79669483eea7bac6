# SPDX-License-Identifier: MIT
"""How much coalitions reach on an issue, by the kind of collective good it is.

Sources: Hirshleifer (1983), "From weakest-link to best-shot: the voluntary provision of public goods",
Public Choice 41(3), 371-386 (summation, weakest link, best shot); Sandler (1998), "Global and regional public
goods: a prognosis for collective action", Fiscal Studies 19(3), 221-247 (thresholds; goods from which
outsiders are excluded); Barrett (2007), "Why Cooperate? The Incentive to Supply Global Public Goods", Oxford
University Press (the kinds in world politics).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mcda_app.domain.choices import settle_choices
from mcda_app.domain.membership.rules import GoodKind
from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.coalitions.subsets import CoalitionSet, Floats


@dataclass(frozen=True, slots=True)
class Good:
    """How members add up on an issue.

    ratings    rows of the ratings whose shares count; of several, the mean
    threshold  for THRESHOLD, the share from which all is reached, in (0, 1]
    rivals     for RIVALRY, the mask of the actors against whom the issue works
    """

    kind: GoodKind
    ratings: tuple[int, ...]
    threshold: float = 1.0
    rivals: int = 0

    def __post_init__(self) -> None:
        settle_choices(self)


def check_shares(values: Floats) -> Floats:
    """The values, if everybody can have a share of them.

    values  (actors,) of 0 or more, or (actors, samples)

    Raises MethodError if a value is below 0 or, without samples, all are 0.
    """
    if (values < 0).any():
        raise MethodError(
            tr("A rating below zero has no share of the whole."),
            remedy=tr("Use ratings of zero or more where shares count."),
        )
    if values.ndim == 1 and not values.any():
        raise MethodError(
            tr("All actors are rated zero, so nobody has a share."),
            remedy=tr("Rate at least one actor above zero."),
        )
    return values


def counting_values(good: Good, ratings: Floats) -> Floats:
    """What each actor has of what counts, in proportion to its share.

    Of several ratings the mean share counts; it is multiplied by the totals of all, so that whole ratings
    give whole numbers, whose sums have no rounding.

    ratings  (ratings, actors), or with samples as a third axis
    returns  (actors,) or (actors, samples); all 0 in a sample in which nobody has anything

    Raises MethodError as check_shares does.
    """
    tables = [check_shares(ratings[row]) for row in good.ratings]
    totals = [table.sum(axis=0) for table in tables]
    result = np.zeros_like(tables[0])
    for n, table in enumerate(tables):
        for m, total in enumerate(totals):
            if m != n:
                table = table * np.where(total > 0, total, 1.0)
        result += table
    return result


def counting_shares(good: Good, ratings: Floats) -> Floats:
    """The same as shares, summing to 1 over the actors."""
    values = counting_values(good, ratings)
    return _part(values, values.sum(axis=0))


def reached(coalitions: CoalitionSet, good: Good, ratings: Floats) -> Floats:
    """The effectiveness of coalitions of actors with these ratings (see effectiveness).

    ratings  (ratings, actors), or with samples as a third axis; AT_HOME asks for none of them

    Raises MethodError as counting_values and effectiveness do.
    """
    if good.kind is GoodKind.AT_HOME:
        return _at_home(coalitions, ratings.shape[2:])
    return effectiveness(coalitions, good, counting_values(good, ratings))


def effectiveness(coalitions: CoalitionSet, good: Good, shares: Floats) -> Floats:
    """How much each coalition reaches, from 0 (nothing) to 1 (all).

    With s the share that the members hold:

    SUMMATION     s
    THRESHOLD     min(1, s / threshold)
    WEAKEST_LINK  1 - largest share outside / largest share of all
    BEST_SHOT     largest share inside / largest share of all
    RIVALRY       the members' part of what the non-rivals hold; 0 with a rival inside
    AT_HOME       1 for us alone; 0 for anybody together, since each acts at home

    More members never lower it unless rivals do, or what counts is at home; a larger share of a member never
    does.

    In a sample in which nobody has a share, or on RIVALRY only rivals have, nobody reaches anything but at
    home.

    shares   (actors,) or (actors, samples) in proportion to the shares; see counting_values
    returns  (coalitions,) or (coalitions, samples) in [0, 1]

    Raises MethodError for a threshold outside (0, 1], if we are a rival, or if, without samples, only rivals
    have a share.
    """
    match good.kind:
        case GoodKind.SUMMATION:
            return share_held(coalitions, shares)
        case GoodKind.THRESHOLD:
            if not 0 < good.threshold <= 1:
                raise MethodError(tr("The threshold must be above 0% and at most 100%."))
            return np.minimum(share_held(coalitions, shares) / good.threshold, 1.0)
        case GoodKind.WEAKEST_LINK:
            most = shares.max(axis=0)
            return np.where(most > 0, 1.0 - _part(coalitions.largest_outside(shares), most), 0.0)
        case GoodKind.BEST_SHOT:
            return _part(coalitions.largest(shares), shares.max(axis=0))
        case GoodKind.RIVALRY:
            return _against_rivals(coalitions, good.rivals, shares)
        case GoodKind.AT_HOME:
            return _at_home(coalitions, shares.shape[1:])


def _at_home(coalitions: CoalitionSet, samples: tuple[int, ...]) -> Floats:
    alone = (coalitions.counts == 1).astype(np.float64).reshape((-1,) + (1,) * len(samples))
    return np.broadcast_to(alone, (len(alone), *samples)).copy()


def share_held(coalitions: CoalitionSet, shares: Floats) -> Floats:
    """(coalitions, …) what the members hold of all that (actors, …) have, exactly 1 for everybody."""
    # In the order in which a coalition's own are added, so that everybody has exactly 1.
    total = shares[coalitions.us].copy()
    for i in range(coalitions.actors):
        if i != coalitions.us:
            total = total + shares[i]
    return _part(coalitions.sums(shares), total)


def _part(values: Floats, whole: Floats) -> Floats:
    """Values as parts of a whole; 0 where there is none."""
    return np.divide(values, whole, out=np.zeros_like(values), where=whole > 0)


def _against_rivals(coalitions: CoalitionSet, rivals: int, shares: Floats) -> Floats:
    if rivals >> coalitions.us & 1:
        raise MethodError(tr("We cannot be our own rival."), remedy=tr("Choose other actors as rivals."))
    friendly = shares.copy()
    friendly[[i for i in range(coalitions.actors) if rivals >> i & 1]] = 0.0
    if shares.ndim == 1 and not friendly.sum() > 0:
        raise MethodError(
            tr("Only rivals have a share, so no coalition without them reaches anything."),
            remedy=tr("Choose fewer rivals, or rate another actor above zero."),
        )
    reached = share_held(coalitions, friendly)
    reached[coalitions.masks & rivals != 0] = 0.0
    return reached
