# SPDX-License-Identifier: MIT
"""Projects with actors, made by edits."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.edits.partners.actor_ratings import set_rating_reason, set_rating_scale, type_rating
from mcda_app.domain.edits.partners.actors import add_actor, set_central_power
from mcda_app.domain.edits.partners.coalition_rules import set_good, set_rule
from mcda_app.domain.edits.partners.forums import add_forum, set_forum_source
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.membership.rules import ActorRating, Counting, GoodKind, MembershipRule
from mcda_app.domain.partners.actors import CriterionRule, Partners
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale

NAMES = ("Home", "Ardland", "Bergia", "Cantor", "Dunmark")
RATINGS = {
    ActorRating.CAPACITY: (2, 4, 4, 1, 0),
    ActorRating.REACH: (3, 4, 3, 2, 1),
    ActorRating.ALIGNMENT: (4, 3, 1, 4, 2),
    ActorRating.EFFORT: (0, 2, 4, 1, 2),
}
RULES = {
    "effectiveness": CriterionRule(MembershipRule.GOOD),
    "cost": CriterionRule(MembershipRule.EFFORT, growth=0.25),
    "alignment": CriterionRule(MembershipRule.MEAN),
    "leverage": CriterionRule(MembershipRule.SHARE),
}


def without_partners(project: Project) -> Project:
    """The project as if nobody had thought of actors yet."""
    issues = tuple(replace(issue, good=None, ratings=FrozenDict()) for issue in project.issues)
    return replace(project, partners=Partners(), issues=issues)


def with_partners(project: Project, issue_id: str = "trade") -> Project:
    """Five actors, and no others, rated on everything, two of them central powers; forums and rules.

    The project has the paper's criteria. One issue says how members add up, and has a rating of its own.
    """
    project = without_partners(project)
    for name in NAMES:
        project = add_actor(project, name)
    for rating, values in RATINGS.items():
        for name, value in zip(NAMES, values, strict=True):
            project = type_rating(project, name.casefold(), rating, value)
    for name in ("ardland", "bergia"):
        project = set_central_power(project, name, True)
    project = set_forum_source(
        add_forum(project, "Round table", ["ardland", "home"]), "round-table", "Its site"
    )
    project = add_forum(project, "Everybody", [name.casefold() for name in NAMES])
    for criterion_id, rule in RULES.items():
        project = set_rule(project, criterion_id, rule)
    project = set_good(project, issue_id, GoodKind.THRESHOLD, Counting.CAPACITY, 0.6)
    project = type_rating(project, "bergia", ActorRating.EFFORT, "low", issue_id)
    return set_rating_reason(project, "bergia", ActorRating.EFFORT, "It wants this, too.", issue_id)


def with_numbers(project: Project) -> Project:
    """The same with capacities in per cent, and rivals."""
    project = set_rating_scale(
        with_partners(project), ActorRating.CAPACITY, Scale(low=0.0, high=100.0, unit="%")
    )
    project = type_rating(project, "ardland", ActorRating.CAPACITY, "37.5")
    return set_good(project, "trade", GoodKind.RIVALRY, rivals=["bergia"])
