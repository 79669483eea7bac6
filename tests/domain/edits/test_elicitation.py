# SPDX-License-Identifier: MIT
"""Answers are kept with the range they were given on, and never lost by another way of asking."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.domain.edits.criteria import five_levels, replace_criterion
from mcda_app.domain.edits.criteria_groups import add_group, assign_group, remove_group, rename_group
from mcda_app.domain.edits.elicitation import (
    ask_again,
    confirm_ranges,
    judge_criteria,
    judge_groups,
    judged,
    set_order,
    set_swing,
    set_weight_reason,
    use_weights,
)
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Scale, range_texts
from mcda_app.domain.weights import Weights, equal_shares
from mcda_app.errors import EditError


@pytest.fixture
def project() -> Project:
    criteria = (
        Criterion("speed", "Speed", Direction.BENEFIT, five_levels()),
        Criterion("price", "Price", Direction.COST, Scale((), 10, 90, "EUR")),
        Criterion("care", "Care", Direction.BENEFIT, five_levels()),
    )
    weights = Weights(equal_shares(c.id for c in criteria), reasons=FrozenDict({"speed": "asked for"}))
    return Project("Test", criteria, (Option("a", "A"), Option("b", "B")), weights, (Issue("one", "One"),))


def test_a_question_shows_the_range_in_words_and_numbers(project: Project) -> None:
    assert range_texts(project.criterion("speed")) == ("none (0)", "very high (4)")
    assert range_texts(project.criterion("price")) == ("90 EUR", "10 EUR")


def test_points_are_kept_with_the_range_they_were_given_on(project: Project) -> None:
    with_points = set_swing(project, "price", 40)
    assert with_points.elicitation.swing == {"price": 40.0}
    assert with_points.elicitation.ranges == {("swing", "price"): ("90 EUR", "10 EUR")}
    assert with_points.elicitation.question is WeightQuestion.SWING
    without_points = set_swing(with_points, "price", None)
    assert not without_points.elicitation.swing
    assert not without_points.elicitation.ranges


@pytest.mark.parametrize("points", [-1, 100.5, float("nan")])
def test_points_outside_the_scale_are_refused(project: Project, points: float) -> None:
    with pytest.raises(EditError, match="from 0 to 100"):
        set_swing(project, "price", points)


@pytest.mark.parametrize("size", range(1, 10))
def test_a_judgement_is_held_the_way_round_that_is_whole(size: int) -> None:
    for judgements in (judged(Judgements(), "a", "b", 1 / size), judged(Judgements(), "b", "a", float(size))):
        assert list(judgements.ratios.values()) == [float(size)]
        assert judgements.ratio("b", "a") == size
        assert judgements.ratio("a", "b") == pytest.approx(1 / size, abs=1e-15)


def test_a_judgement_replaces_the_other_way_round() -> None:
    judgements = judged(judged(Judgements(), "a", "b", 3), "b", "a", 5)
    assert judgements.ratios == {("b", "a"): 5.0}


@pytest.mark.parametrize("ratio", [0, -2, 9.1, 1 / 9.1, float("nan")])
def test_judgements_beyond_nine_are_refused(project: Project, ratio: float) -> None:
    with pytest.raises(EditError, match="between 1/9 and 9"):
        judge_criteria(project, "speed", "price", ratio)


def test_comparing_a_thing_with_itself_is_refused(project: Project) -> None:
    with pytest.raises(EditError, match="itself"):
        judge_criteria(project, "speed", "speed", 3)


def _widened(project: Project) -> Project:
    price = project.criterion("price")
    return replace_criterion(project, replace(price, scale=Scale((), 10, 200, "EUR")))


def test_one_new_comparison_does_not_confirm_older_ones_on_a_changed_range(project: Project) -> None:
    changed_project = judge_criteria(judge_criteria(project, "speed", "price", 3), "price", "care", 2)
    later = judge_criteria(_widened(changed_project), "speed", "price", 5)
    assert later.elicitation.ranges["pairwise", "price"] == ("90 EUR", "10 EUR")


def test_the_only_comparison_given_anew_is_on_the_new_range(project: Project) -> None:
    changed_project = judge_criteria(project, "speed", "price", 3)
    later = judge_criteria(_widened(changed_project), "speed", "price", 5)
    assert later.elicitation.ranges["pairwise", "price"] == ("200 EUR", "10 EUR")


def test_taking_back_the_last_comparison_forgets_its_range(project: Project) -> None:
    changed_project = judge_criteria(judge_criteria(project, "speed", "price", 3), "speed", "care", 2)
    later = judge_criteria(changed_project, "price", "speed", None)
    assert set(later.elicitation.ranges) == {("pairwise", "speed"), ("pairwise", "care")}
    assert later.elicitation.pairwise.ratio("price", "speed") is None


def test_answers_can_be_confirmed_or_asked_again(project: Project) -> None:
    changed_project = set_swing(set_swing(project, "price", 40), "speed", 100)
    changed = _widened(changed_project)
    confirmed = confirm_ranges(changed, WeightQuestion.SWING, ["price"])
    assert confirmed.elicitation.ranges["swing", "price"] == ("200 EUR", "10 EUR")
    assert confirmed.elicitation.swing == changed_project.elicitation.swing
    again = ask_again(changed, WeightQuestion.SWING, ["price"])
    assert again.elicitation.swing == {"speed": 100.0}
    assert set(again.elicitation.ranges) == {("swing", "speed")}


def test_asking_again_takes_back_comparisons_and_places_of_that_criterion_alone(project: Project) -> None:
    changed_project = judge_criteria(judge_criteria(project, "speed", "price", 3), "speed", "care", 2)
    changed_project = set_order(changed_project, [("price", "care"), ("speed",)])
    again = ask_again(changed_project, WeightQuestion.PAIRWISE, ["price"])
    assert again.elicitation.pairwise.ratios == {("speed", "care"): 2.0}
    assert again.elicitation.order == (("price", "care"), ("speed",))
    again = ask_again(again, WeightQuestion.ORDER, ["price"])
    assert again.elicitation.order == (("care",), ("speed",))


def test_no_way_of_asking_loses_the_answers_of_another(project: Project) -> None:
    changed_project = set_swing(project, "speed", 100)
    changed_project = judge_criteria(changed_project, "speed", "price", 3)
    changed_project = set_order(changed_project, [("care",), ("speed", "price")])
    changed_project = use_weights(changed_project, {"speed": 1, "price": 2, "care": 1}, "order")
    elicitation = changed_project.elicitation
    assert elicitation.swing == {"speed": 100.0}
    assert elicitation.pairwise.ratios == {("speed", "price"): 3.0}
    assert elicitation.order == (("care",), ("speed", "price"))


def test_an_order_places_a_criterion_once(project: Project) -> None:
    with pytest.raises(EditError, match="one place"):
        set_order(project, [("care",), ("speed", "care")])


def test_used_weights_sum_to_one_say_where_they_come_from_and_keep_reasons(project: Project) -> None:
    used = use_weights(project, {"speed": 30, "price": 10, "care": 0}, "swing")
    assert used.weights.shares == {"speed": 0.75, "price": 0.25, "care": 0.0}
    assert used.weights.origin == "swing"
    assert used.weights.reasons == {"speed": "asked for"}


def test_weights_can_be_used_for_one_issue_alone(project: Project) -> None:
    used = use_weights(project, {"speed": 1}, "pairwise", "one")
    assert used.weights == project.weights
    assert used.weights_of(used.issue("one")).shares["speed"] == 1.0


def test_a_reason_can_be_given_and_taken_away(project: Project) -> None:
    with_reason = set_weight_reason(project, "care", "the board wants it")
    assert with_reason.weights.reasons == {"speed": "asked for", "care": "the board wants it"}
    assert set_weight_reason(with_reason, "care", "").weights.reasons == {"speed": "asked for"}


def test_groups_hold_criteria_and_go_with_their_comparisons(project: Project) -> None:
    grouped = add_group(add_group(project, "Results"), "Means")
    results, means = (g.id for g in grouped.criteria_groups)
    grouped = assign_group(assign_group(grouped, "speed", results), "price", means)
    grouped = judge_groups(rename_group(grouped, means, "Ways"), results, means, 4)
    assert [g.title for g in grouped.criteria_groups] == ["Results", "Ways"]
    after = remove_group(grouped, means)
    assert after.criterion("price").group == ""
    assert not after.elicitation.between.ratios
    assert after.criterion("speed").group == results


def test_unknown_groups_are_refused(project: Project) -> None:
    with pytest.raises(EditError, match="no criteria group"):
        assign_group(project, "speed", "nowhere")
    with pytest.raises(EditError, match="no criteria group"):
        judge_groups(project, "nowhere", "elsewhere", 2)
