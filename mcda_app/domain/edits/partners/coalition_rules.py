# SPDX-License-Identifier: MIT
"""Edits of how members add up and how coalitions are scored: functions from one project to the next.

Anything that cannot be done raises EditError.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mcda_app.domain.checks import finite, whole_text
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.membership.rules import Counting, GoodKind, MembershipRule
from mcda_app.domain.partners.actors import USUAL_RATINGS, CriterionRule
from mcda_app.domain.partners.collective_good import CollectiveGood
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.i18n import shortest, tr


@understands_choices
def set_good(
    project: Project,
    issue_id: str,
    kind: GoodKind,
    counting: Counting | None = None,
    threshold: float | None = None,
    rivals: Iterable[str] | None = None,
) -> Project:
    """How members add up on an issue; what is not given stays as it is.

    threshold  a share above 0 and at most 1
    rivals     ids of actors other than us
    """
    issue = project.issue(issue_id)
    before = issue.good if issue.good is not None else CollectiveGood(kind)
    refusal = tr("A threshold is a share above 0% and at most 100%.")
    threshold = before.threshold if threshold is None else finite(threshold, refusal)
    if not 0 < threshold <= 1:
        raise EditError(refusal, remedy=tr("Correct the threshold."))
    against = before.rivals if rivals is None else frozenset(rivals)
    for rival in against:
        if project.partners.actor(rival).us:
            raise EditError(
                tr("{actor} is “us” and cannot be a rival.").format(actor=project.partners.actor(rival).title)
            )
    counting = before.counting if counting is None else counting
    return project.with_issue(replace(issue, good=before.edited(kind, counting, threshold, against)))


def reset_good(project: Project, issue_id: str) -> Project:
    """Restore the preset's choice."""
    issue = project.issue(issue_id)
    return project if issue.good is None else project.with_issue(replace(issue, good=issue.good.reset()))


def clear_good(project: Project, issue_id: str) -> Project:
    """Nothing says how members add up on an issue."""
    return project.with_issue(replace(project.issue(issue_id), good=None))


def set_rule(project: Project, criterion_id: str, rule: CriterionRule | None) -> Project:
    """How coalitions are scored on a criterion; None leaves them without a score there.

    A rule that needs a rating gets its usual one if none is named.
    """
    criterion = project.criterion(criterion_id)
    rules = project.partners.rules
    if rule is None:
        rules = rules.without(criterion_id)
        return replace(project, partners=replace(project.partners, rules=rules))
    growth_refusal = tr("The part that grows with pairs of members must be from 0% to 100%.")
    growth = finite(rule.growth, growth_refusal) if rule.rule is MembershipRule.EFFORT else 0.0
    if not 0 <= growth <= 1:
        raise EditError(growth_refusal, remedy=tr("Correct the share."))
    value = rule.value if rule.rule is MembershipRule.FIXED else None
    low, high = criterion.scale.bounds
    if value is not None:
        value = finite(value)
        if not low <= value <= high:
            raise EditError(
                tr("{number} is outside the scale of {criterion}.").format(
                    number=shortest(value), criterion=criterion.title
                ),
                remedy=tr("Type a number from {low} to {high}.").format(
                    low=shortest(low), high=shortest(high)
                ),
            )
    usual = USUAL_RATINGS.get(rule.rule)
    whole = replace(
        rule,
        rating=None if usual is None else rule.rating or usual,
        growth=growth,
        value=value,
        source=whole_text(rule.source),
        reason=whole_text(rule.reason),
    )
    return replace(project, partners=replace(project.partners, rules=rules.with_item(criterion_id, whole)))
