# SPDX-License-Identifier: MIT
"""How members add up, how coalitions are scored, and ratings in general and on one issue."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.domain.edits.criteria import five_levels, remove_criterion, replace_criterion
from mcda_app.domain.edits.duplicates import duplicate_criterion
from mcda_app.domain.edits.issues import duplicate_issue
from mcda_app.domain.edits.partners import actor_ratings, coalition_rules, forums
from mcda_app.domain.membership.rules import ActorRating, Counting, GoodKind, MembershipRule
from mcda_app.domain.partners.actors import CriterionRule
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.domain.score import Evidence
from mcda_app.errors import EditError
from mcda_app.files import presets
from tests.domain.partner_projects import with_partners

PRESET = presets.load()
PROJECT = with_partners(presets.load("table-1-goals"))


def value(project: Project, actor_id: str, rating: ActorRating, issue_id: str = "trade") -> float | None:
    actor = project.partners.actor(actor_id)
    score = project.rating_of(project.issue(issue_id), actor, rating)
    return score.value_on(project.partners.rating_criterion(rating))


def test_an_issues_own_rating_holds_there_alone() -> None:
    project = actor_ratings.type_rating(PROJECT, "ardland", ActorRating.EFFORT, "high", "trade")
    assert value(project, "ardland", ActorRating.EFFORT) == 3
    assert value(project, "ardland", ActorRating.EFFORT, "norms") == 2
    again = actor_ratings.type_rating(project, "ardland", ActorRating.EFFORT, "", "trade")
    assert again == PROJECT


def test_an_emptied_rating_is_unknown_and_keeps_the_presets() -> None:
    project = actor_ratings.type_rating(PRESET, "china", ActorRating.EFFORT, "")
    score = project.partners.actor("china").rating(ActorRating.EFFORT)
    assert score.missing
    assert score.original is not None
    assert actor_ratings.reset_rating(project, "china", ActorRating.EFFORT) == PRESET


def test_an_edited_rating_is_the_users_and_keeps_the_presets_beside_it() -> None:
    project = actor_ratings.type_rating(PRESET, "china", ActorRating.EFFORT, "medium")
    score = project.partners.actor("china").rating(ActorRating.EFFORT)
    assert (score.level, score.evidence, score.has_reason) == ("medium", Evidence.USER, False)
    assert score.original == PRESET.partners.actor("china").rating(ActorRating.EFFORT)


def test_a_rating_that_is_none_is_refused_with_the_words_of_its_scale() -> None:
    with pytest.raises(EditError, match="“huge” is not a valid score for Effort to win over"):
        actor_ratings.type_rating(PROJECT, "ardland", ActorRating.EFFORT, "huge")
    with pytest.raises(EditError, match="no actor “gone”"):
        actor_ratings.type_rating(PROJECT, "gone", ActorRating.EFFORT, "low")


def test_another_scale_keeps_values_and_the_standard_one_is_not_stored() -> None:
    scale = Scale(low=0.0, high=3.5)
    project = actor_ratings.set_rating_scale(PROJECT, ActorRating.EFFORT, scale)
    assert value(project, "ardland", ActorRating.EFFORT) == 2
    assert value(project, "bergia", ActorRating.EFFORT, "norms") is None  # 4 is not on the new scale
    assert value(project, "bergia", ActorRating.EFFORT) == 1
    assert not actor_ratings.set_rating_scale(project, ActorRating.EFFORT, five_levels()).partners.scales


def test_a_kind_of_collective_good_returns_with_its_reason() -> None:
    good = PRESET.issue("trade").good
    assert good is not None
    changed = coalition_rules.set_good(PRESET, "trade", GoodKind.SUMMATION)
    edited = changed.issue("trade").good
    assert edited is not None
    assert (edited.counting, edited.evidence, edited.reason) == (Counting.REACH, Evidence.USER, "")
    assert coalition_rules.set_good(changed, "trade", GoodKind.THRESHOLD) == PRESET
    assert coalition_rules.reset_good(changed, "trade") == PRESET


@pytest.mark.parametrize("threshold", [0, -0.1, 1.01, float("nan")])
def test_a_threshold_that_is_no_share_is_refused(threshold: float) -> None:
    with pytest.raises(EditError, match="above 0% and at most 100%"):
        coalition_rules.set_good(PROJECT, "trade", GoodKind.THRESHOLD, threshold=threshold)


def test_rivals_are_actors_and_never_us() -> None:
    with pytest.raises(EditError, match="Home is “us” and cannot be a rival"):
        coalition_rules.set_good(PROJECT, "trade", GoodKind.RIVALRY, rivals=["home"])
    with pytest.raises(EditError, match="no actor “gone”"):
        coalition_rules.set_good(PROJECT, "trade", GoodKind.RIVALRY, rivals=["gone"])


def test_a_rule_has_the_rating_it_needs_and_no_other() -> None:
    for rule in MembershipRule:
        expected_rule = CriterionRule(rule, ActorRating.REACH, growth=0.5, value=1.0)
        stored_rule = coalition_rules.set_rule(PROJECT, "cost", expected_rule).partners.rules["cost"]
        assert stored_rule.rating is (ActorRating.REACH if rule.uses_rating else None)
        assert stored_rule.growth == (0.5 if rule is MembershipRule.EFFORT else 0)
        assert stored_rule.value == (1.0 if rule is MembershipRule.FIXED else None)
    usual = coalition_rules.set_rule(PROJECT, "cost", CriterionRule(MembershipRule.EFFORT))
    assert usual.partners.rules["cost"].rating is ActorRating.EFFORT


@pytest.mark.parametrize(
    "rule",
    [
        CriterionRule(MembershipRule.FIXED, value=4.5),
        CriterionRule(MembershipRule.EFFORT, growth=1.5),
        CriterionRule(MembershipRule.EFFORT, growth=float("nan")),
    ],
)
def test_a_rule_off_the_scale_is_refused(rule: CriterionRule) -> None:
    with pytest.raises(EditError):
        coalition_rules.set_rule(PROJECT, "cost", rule)


def test_a_criterions_rule_goes_and_is_copied_with_it() -> None:
    assert "cost" not in remove_criterion(PROJECT, "cost").partners.rules
    copied = duplicate_criterion(PROJECT, "cost")
    new = next(c.id for c in copied.criteria if c.id not in {c.id for c in PROJECT.criteria})
    assert copied.partners.rules[new] == PROJECT.partners.rules["cost"]
    fixed = coalition_rules.set_rule(PROJECT, "cost", CriterionRule(MembershipRule.FIXED, value=4.0))
    cost = fixed.criterion("cost")
    shorter = replace_criterion(fixed, replace(cost, scale=Scale(low=0.0, high=3.0)))
    assert shorter.partners.rules["cost"].value is None


def test_a_copied_issue_keeps_how_members_add_up() -> None:
    project = duplicate_issue(PROJECT, "trade")
    copy = next(i for i in project.issues if i.id not in {i.id for i in PROJECT.issues})
    assert (copy.good, copy.ratings) == (PROJECT.issue("trade").good, PROJECT.issue("trade").ratings)


def test_forums_hold_actors_that_there_are_in_their_order() -> None:
    project = forums.add_forum(PROJECT, "Pact", ["cantor", "ardland"])
    assert project.partners.forum("pact").members == ("ardland", "cantor")
    with pytest.raises(EditError, match="no actor “gone”"):
        forums.set_forum_members(project, "pact", ["gone"])
    with pytest.raises(EditError, match="Another forum is already called"):
        forums.add_forum(project, "PACT")
    renamed = forums.rename_forum(project, "pact", "Treaty")
    assert [f.title for f in renamed.partners.forums] == ["Round table", "Everybody", "Treaty"]
    assert [f.id for f in forums.remove_forum(renamed, "pact").partners.forums] == [
        "round-table",
        "everybody",
    ]
