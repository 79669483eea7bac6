# SPDX-License-Identifier: MIT
"""Coalitions in words: rules, what counts, and where an actor stands."""

from __future__ import annotations

from mcda_app.domain.membership.rules import ActorRating, Counting, MembershipRule, rating_title
from mcda_app.i18n import LocalisedDict, localised, tr
from mcda_app.methods.coalitions.ranking import AS_GOOD

RULES = LocalisedDict(
    lambda: {
        MembershipRule.GOOD: tr("by the kind of collective good", "rule of a criterion"),
        MembershipRule.SHARE: tr("the share that members hold", "rule of a criterion"),
        MembershipRule.MEAN: tr("the mean of the partners", "rule of a criterion"),
        MembershipRule.LOWEST: tr("the lowest of the partners", "rule of a criterion"),
        MembershipRule.EFFORT: tr("the sum over the partners", "rule of a criterion"),
        MembershipRule.MEMBERS: tr("the number of members", "rule of a criterion"),
        MembershipRule.FIXED: tr("the same for every coalition", "rule of a criterion"),
    }
)
"""Without the rating that a rule uses, which stands beside it."""

COUNTINGS = LocalisedDict(
    lambda: {
        Counting.CAPACITY: rating_title(ActorRating.CAPACITY),
        Counting.REACH: rating_title(ActorRating.REACH),
        Counting.BOTH: tr("both", "capacity and reach"),
    }
)

MEMBERSHIPS = LocalisedDict(
    lambda: {
        "best": tr("in the best coalition"),
        "as-good": tr("in one as good (score within {tolerance})").format(tolerance=localised(AS_GOOD, "g")),
        "none": tr("in none"),
        "left-out": tr("not compared"),
    }
)
"""What each disc of the partner map stands for."""
