# SPDX-License-Identifier: MIT
"""Actors and forums: with whom an issue could be settled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mcda_app.domain.choices import settle_choices
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.membership.rules import ActorRating, MembershipRule, rating_title
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import MISSING, Evidence, Score
from mcda_app.errors import EditError
from mcda_app.i18n import tr

MAX_ACTORS = 20
"""All coalitions of that many can be compared: 524,288 that contain us."""


USUAL_RATINGS = {
    MembershipRule.SHARE: ActorRating.CAPACITY,
    MembershipRule.MEAN: ActorRating.ALIGNMENT,
    MembershipRule.LOWEST: ActorRating.ALIGNMENT,
    MembershipRule.EFFORT: ActorRating.EFFORT,
}
"""The rating that a rule uses unless another is chosen."""


@dataclass(frozen=True, slots=True)
class CriterionRule:
    """The rule for one criterion.

    rating    which rating it uses; None where it uses none
    growth    for EFFORT, the part of the scale that is left to the number of pairs, in [0, 1]
    value     for FIXED, the score on the criterion's scale; None while it is unknown
    evidence  what the rule rests on, with its source and the reason for it
    """

    rule: MembershipRule
    rating: ActorRating | None = None
    growth: float = 0.0
    value: float | None = None
    evidence: Evidence = Evidence.USER
    source: str = ""
    reason: str = ""

    def __post_init__(self) -> None:
        settle_choices(self)


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody to cooperate with, or us.

    short       a title for tight places; the title if empty
    keep_short  whether the user gave the short title, which a new title then leaves alone
    colour      which of the OPTION_COLOURS it has, from 1; 0 gives it one by its place
    us          whether it is the actor for whom the coalitions are compared
    central     whether it is a central power, which a selective coalition misses
    ratings     an absent rating is unknown
    """

    id: str
    title: str
    short: str = ""
    keep_short: bool = False
    colour: int = 0
    us: bool = False
    central: bool = False
    description: str = ""
    ratings: FrozenDict[ActorRating, Score] = FrozenDict()

    @property
    def label(self) -> str:
        return self.short or self.title

    def rating(self, rating: ActorRating) -> Score:
        """The rating in general, or an empty score that counts as unknown."""
        return self.ratings.get(rating, MISSING)


@dataclass(frozen=True, slots=True)
class Forum:
    """A named set of actors that meets already.

    members  ids in the order of the actors
    source   where its membership can be checked
    """

    id: str
    title: str
    members: tuple[str, ...] = ()
    source: str = ""
    short: str = ""
    description: str = ""

    @property
    def label(self) -> str:
        return self.short or self.title


@dataclass(frozen=True, slots=True)
class Partners:
    """Actors, forums, and how coalitions of actors are scored.

    actors  in display order; exactly one is us, unless there are none
    scales  the scales of ratings that somebody changed; the others are standard
    rules   criterion id to the rule for it; coalitions have no score on a criterion without one
    """

    actors: tuple[Actor, ...] = ()
    forums: tuple[Forum, ...] = ()
    scales: FrozenDict[ActorRating, Scale] = FrozenDict()
    rules: FrozenDict[str, CriterionRule] = FrozenDict()

    @property
    def us(self) -> Actor | None:
        """The actor for whom coalitions are compared; None without actors."""
        return next((actor for actor in self.actors if actor.us), None)

    @property
    def central(self) -> tuple[Actor, ...]:
        """The central powers."""
        return tuple(actor for actor in self.actors if actor.central)

    def actor(self, actor_id: str) -> Actor:
        match = next((actor for actor in self.actors if actor.id == actor_id), None)
        if match is None:
            raise EditError(tr("There is no actor “{actor_id}” in this project.").format(actor_id=actor_id))
        return match

    def forum(self, forum_id: str) -> Forum:
        match = next((forum for forum in self.forums if forum.id == forum_id), None)
        if match is None:
            raise EditError(tr("There is no forum “{forum_id}” in this project.").format(forum_id=forum_id))
        return match

    def rating_criterion(self, rating: ActorRating) -> Criterion:
        """A rating's scale with its name, as something that scores can be given on."""
        scale = self.scales.get(rating)
        direction = Direction.COST if rating is ActorRating.EFFORT else Direction.BENEFIT
        return Criterion(
            rating.value, rating_title(rating), direction, standard_scale() if scale is None else scale
        )


def standard_scale() -> Scale:
    """The scale of a rating that nobody changed: five levels from 0 to 4, named in the user's language."""
    labels = (tr("none"), tr("low"), tr("medium"), tr("high"), tr("very high"))
    return Scale(
        tuple(
            Level(key, label, float(n))
            for n, (key, label) in enumerate(zip(STANDARD_LEVELS, labels, strict=True))
        )
    )


STANDARD_LEVELS = ("none", "low", "medium", "high", "very-high")


def in_order(actors: Sequence[Actor], ids: frozenset[str] | set[str] | Sequence[str]) -> tuple[str, ...]:
    """Ids of actors in display order."""
    return tuple(actor.id for actor in actors if actor.id in ids)
