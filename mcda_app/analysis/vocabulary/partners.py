# SPDX-License-Identifier: MIT
"""Coalitions in words: rules, what counts, and where an actor stands."""

from __future__ import annotations

from mcda_app.domain.membership.rules import ActorRating, Counting, MembershipRule, rating_title
from mcda_app.i18n import LocalisedDict, in_percent, localised, tr
from mcda_app.methods.coalitions.ranking import AS_GOOD, OFTEN

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

RATING_HEADS = LocalisedDict(
    lambda: {
        ActorRating.CAPACITY: rating_title(ActorRating.CAPACITY),
        ActorRating.REACH: rating_title(ActorRating.REACH),
        ActorRating.ALIGNMENT: tr("Alignment", "column of ratings"),
        ActorRating.EFFORT: tr("Effort", "column of ratings"),
    }
)
"""A rating's name over its column, where room is short."""

MEMBERSHIPS = LocalisedDict(
    lambda: {
        "best": tr("in the best coalition"),
        "as-good": tr("in one as good"),
        "none": tr("in none"),
        "left-out": tr("not compared"),
    }
)
"""An actor's place on an issue, by the code of a `Membership`."""


def place_in_legend(code: str, drawn: bool) -> str:
    """What a disc of the partner map stands for, and by which rule.

    code   of a `Membership`
    drawn  whether draws of the weights count too
    """
    if code != "as-good":
        return MEMBERSHIPS[code]
    tolerance, share = localised(AS_GOOD, "g"), in_percent(OFTEN, "g")
    if drawn:
        text = tr("in one as good (score within {tolerance}, or first in {share} of draws)")
    else:
        text = tr("in one as good (score within {tolerance})")
    return text.format(tolerance=tolerance, share=share)


def legend(drawn: bool) -> str:
    """The signs of a partner map in text, and what they mean.

    drawn  whether draws of the weights count too
    """
    tolerance, share = localised(AS_GOOD, "g"), in_percent(OFTEN, "g")
    if drawn:
        text = tr(
            "● in the best coalition  ◐ in one as good (within {tolerance} of its score, or first in {share} "
            "of draws of the weights)  ○ in none  – not compared"
        )
    else:
        text = tr(
            "● in the best coalition  ◐ in one as good (within {tolerance} of its score)  ○ in none  – not "
            "compared"
        )
    return text.format(tolerance=tolerance, share=share)
