# SPDX-License-Identifier: MIT
"""How actors are rated, how the members of a coalition add up, and how its scores come about: the choices.

Kinds of collective good: Hirshleifer (1983), Sandler (1998), Barrett (2007).
"""

from __future__ import annotations

from enum import Enum

from mcda_app.i18n import tr


class ActorRating(Enum):
    """What an actor is rated on.

    CAPACITY   its part in what is developed
    REACH      its part in what is used
    ALIGNMENT  how far it wants what we want
    EFFORT     what it takes to win it over
    """

    CAPACITY = "capacity"
    REACH = "reach"
    ALIGNMENT = "alignment"
    EFFORT = "effort"


class MembershipRule(Enum):
    """How a coalition's score on a criterion comes about from its members.

    GOOD     by the issue's kind of collective good (see `collective_good.GoodKind`)
    SHARE    the share of a rating that the members hold
    MEAN     the mean of the members' ratings, ours left out
    LOWEST   the lowest of the members' ratings, ours left out
    EFFORT   the sum of the members' ratings, ours left out, and a part that grows with pairs of members
    MEMBERS  the number of members
    FIXED    not by membership: the same score for every coalition
    """

    GOOD = "collective-good"
    SHARE = "share"
    MEAN = "mean"
    LOWEST = "lowest"
    EFFORT = "effort"
    MEMBERS = "members"
    FIXED = "fixed"

    @property
    def uses_rating(self) -> bool:
        return self in (
            MembershipRule.SHARE,
            MembershipRule.MEAN,
            MembershipRule.LOWEST,
            MembershipRule.EFFORT,
        )


class GoodKind(Enum):
    """The aggregation technology: how much the members reach, from the shares that they hold.

    SUMMATION     every member counts: the share that the members hold
    THRESHOLD     enough is enough: that share, up to a threshold from which all is reached
    WEAKEST_LINK  only as strong as who is missing: one, less the largest share outside by the largest of all
    BEST_SHOT     one suffices: the largest share inside by the largest of all
    RIVALRY       against outsiders: the members' share among non-rivals; nothing with a rival inside
    AT_HOME       everybody at home: all is reached alone, and nothing more by an arrangement with others
    """

    SUMMATION = "summation"
    THRESHOLD = "threshold"
    WEAKEST_LINK = "weakest-link"
    BEST_SHOT = "best-shot"
    RIVALRY = "rivalry"
    AT_HOME = "at-home"


class Counting(Enum):
    """Which rating an actor's share is a share of; BOTH takes the mean of its two shares."""

    CAPACITY = "capacity"
    REACH = "reach"
    BOTH = "both"


def rating_title(rating: ActorRating) -> str:
    """The name of a rating in the user's language."""
    return {
        ActorRating.CAPACITY: tr("Capacity", "rating of an actor"),
        ActorRating.REACH: tr("Reach", "rating of an actor"),
        ActorRating.ALIGNMENT: tr("Alignment with us", "rating of an actor"),
        ActorRating.EFFORT: tr("Effort to win over", "rating of an actor"),
    }[rating]


def good_title(kind: GoodKind) -> str:
    """A kind of collective good in plain words, in the user's language."""
    return {
        GoodKind.SUMMATION: tr("every member counts", "kind of collective good"),
        GoodKind.THRESHOLD: tr("enough is enough", "kind of collective good"),
        GoodKind.WEAKEST_LINK: tr("only as strong as who is missing", "kind of collective good"),
        GoodKind.BEST_SHOT: tr("one suffices", "kind of collective good"),
        GoodKind.RIVALRY: tr("against outsiders", "kind of collective good"),
        GoodKind.AT_HOME: tr("everybody at home", "kind of collective good"),
    }[kind]


def rule_title(rule: MembershipRule, rating: ActorRating | None = None) -> str:
    """How a coalition's score comes about, in plain words, in the user's language."""
    name = "" if rating is None else rating_title(rating)
    return {
        MembershipRule.GOOD: tr("by the kind of collective good", "rule of a criterion"),
        MembershipRule.SHARE: tr("share held: {rating}", "rule of a criterion"),
        MembershipRule.MEAN: tr("mean of the partners: {rating}", "rule of a criterion"),
        MembershipRule.LOWEST: tr("lowest of the partners: {rating}", "rule of a criterion"),
        MembershipRule.EFFORT: tr("sum over the partners: {rating}", "rule of a criterion"),
        MembershipRule.MEMBERS: tr("number of members", "rule of a criterion"),
        MembershipRule.FIXED: tr("the same for every coalition", "rule of a criterion"),
    }[rule].format(rating=name)
