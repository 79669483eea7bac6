# SPDX-License-Identifier: MIT
"""Why a score is what it is if it was computed for a coalition."""

from __future__ import annotations

from dataclasses import dataclass

from mcda_app.domain.choices import settle_choices
from mcda_app.domain.membership.rules import ActorRating, GoodKind, MembershipRule, good_title, rule_title
from mcda_app.i18n import tr


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a coalition, under the title that it had when its score was computed."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class CoalitionScore:
    """A coalition of actors and the rule by which its score was computed, as the reason for that score.

    rating  which rating the rule used; None if none
    kind    the issue's kind of collective good, if the rule was by that
    """

    members: tuple[Member, ...]
    rule: MembershipRule
    rating: ActorRating | None = None
    kind: GoodKind | None = None

    def __post_init__(self) -> None:
        settle_choices(self)

    @property
    def sentence(self) -> str:
        """The reason in the reader's language."""
        rule = rule_title(self.rule, self.rating) if self.kind is None else good_title(self.kind)
        names = ", ".join(member.title for member in self.members)
        return tr("Computed for the coalition of {members}: {rule}.").format(members=names, rule=rule)
