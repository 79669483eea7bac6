# SPDX-License-Identifier: MIT
"""From answers to weights, what they would do, and whether the answers still hold."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.weighting.calculation_steps import consistency_steps, priority_steps, weight_steps
from mcda_app.analysis.weighting.comparison_sets import CriteriaPairs, GroupPairs, OptionPairs, criteria_sets
from mcda_app.analysis.weighting.consistency_advice import report
from mcda_app.analysis.weighting.derived_weights import (
    derive,
    group_shares,
    order_shown,
    progress,
    stale_answers,
    stale_sentence,
    stale_weights,
)
from mcda_app.analysis.weighting.judgement_labels import figure, judgement_sentence
from mcda_app.analysis.weighting.preview import Previewer
from mcda_app.domain.edits.criteria import remove_criterion, replace_criterion
from mcda_app.domain.edits.criteria_groups import add_group, assign_group
from mcda_app.domain.edits.elicitation import (
    ask_again,
    confirm_ranges,
    judge_criteria,
    judge_groups,
    set_judgement_scale,
    set_order,
    set_order_rule,
    set_prioritisation,
    set_swing,
    use_weights,
)
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.method_settings import Method, Prioritisation
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights, equal_shares
from mcda_app.methods.consistency import consistency

SWING, PAIRWISE, ORDER = WeightQuestion.SWING, WeightQuestion.PAIRWISE, WeightQuestion.ORDER
FIVE = Scale(
    tuple(Level(f"l{n}", label, float(n)) for n, label in enumerate(("none", "low", "medium", "high", "top")))
)


@pytest.fixture
def project() -> Project:
    criteria = tuple(
        Criterion(c, c.title(), Direction.COST if c == "price" else Direction.BENEFIT, FIVE)
        for c in ("speed", "price", "care", "reach")
    )
    rows = {"a": (4, 0, 1, 2), "b": (0, 0, 4, 4), "c": (2, 4, 2, 2)}
    scores = FrozenDict(
        {
            (o, c.id): Score(number=float(v))
            for o, row in rows.items()
            for c, v in zip(criteria, row, strict=True)
        }
    )
    return Project(
        "Test",
        criteria,
        tuple(Option(o, o.upper()) for o in rows),
        Weights(equal_shares(c.id for c in criteria)),
        (Issue("one", "One", scores=scores), Issue("two", "Two", scores=scores)),
    )


def _answered(project: Project, answers: dict[tuple[str, str], float]) -> Project:
    for (first, second), ratio in answers.items():
        project = judge_criteria(project, first, second, ratio)
    return project


CIRCLE = {
    ("speed", "price"): 3,
    ("price", "care"): 3,
    ("care", "speed"): 3,
    ("speed", "reach"): 2,
    ("price", "reach"): 2,
    ("care", "reach"): 2,
}
TRUTH = {"speed": 0.5, "price": 0.25, "care": 0.125, "reach": 0.125}
AGREED = {
    (a, b): TRUTH[a] / TRUTH[b] for a in TRUTH for b in TRUTH if list(TRUTH).index(a) < list(TRUTH).index(b)
}


def test_swing_points_give_shares_once_every_change_has_points(project: Project) -> None:
    assert derive(project, SWING).obstacle == "Choose the most important change to begin."
    for criterion_id, points in (("speed", 100), ("price", 60), ("care", 40)):
        project = set_swing(project, criterion_id, points)
    assert derive(project, SWING) == ({}, "Still without points: Reach.")
    project = set_swing(project, "reach", 0)
    assert derive(project, SWING).shares == {"speed": 0.5, "price": 0.3, "care": 0.2, "reach": 0.0}
    assert progress(project, SWING) == (4, 4)


def test_points_that_are_all_zero_are_no_weights(project: Project) -> None:
    for criterion in project.criteria:
        project = set_swing(project, criterion.id, 0)
    assert "All points are zero" in derive(project, SWING).obstacle


def test_comparisons_that_agree_give_back_the_weights_they_came_from(project: Project) -> None:
    project = _answered(project, AGREED)
    assert derive(project, PAIRWISE).shares == pytest.approx(TRUTH, abs=1e-12)


def test_comparisons_that_just_link_everything_are_enough(project: Project) -> None:
    project = _answered(project, {("speed", "price"): 2, ("price", "care"): 2})
    assert derive(project, PAIRWISE).obstacle.startswith("Nothing links")
    project = judge_criteria(project, "reach", "care", 1)
    assert derive(project, PAIRWISE).shares == pytest.approx(TRUTH, abs=1e-12)
    assert progress(project, PAIRWISE) == (3, 6)


def test_the_reading_of_comparisons_follows_the_choices(project: Project) -> None:
    project = _answered(project, {**AGREED, ("speed", "price"): 5, ("care", "reach"): 3})
    by_eigenvector = derive(project, PAIRWISE).shares
    by_mean = derive(set_prioritisation(project, Prioritisation.GEOMETRIC_MEAN), PAIRWISE).shares
    balanced = derive(set_judgement_scale(project, "balanced"), PAIRWISE).shares
    assert by_eigenvector["speed"] != pytest.approx(by_mean["speed"], abs=1e-6)
    assert max(balanced.values()) < max(by_eigenvector.values())


def _grouped(project: Project) -> Project:
    project = add_group(add_group(project, "Ends"), "Means")
    ends, means = (g.id for g in project.criteria_groups)
    for criterion_id, group_id in (("speed", ends), ("care", ends), ("price", means), ("reach", means)):
        project = assign_group(project, criterion_id, group_id)
    return project


def test_groups_divide_the_questions_and_multiply_the_answers(project: Project) -> None:
    project = _grouped(project)
    assert [p.title(project) for p in criteria_sets(project)] == [
        "Between groups",
        "Within Ends",
        "Within Means",
    ]
    ends, means = (g.id for g in project.criteria_groups)
    project = judge_groups(project, ends, means, 3)
    assert derive(project, PAIRWISE).obstacle == "Within Ends: The one comparison is not answered yet."
    project = _answered(project, {("speed", "care"): 4, ("price", "reach"): 1})
    assert derive(project, PAIRWISE).shares == pytest.approx(
        {"speed": 0.6, "care": 0.15, "price": 0.125, "reach": 0.125}, abs=1e-12
    )
    assert group_shares(project) == pytest.approx({ends: 0.75, means: 0.25}, abs=1e-12)
    assert progress(project, PAIRWISE) == (3, 3)
    assert "Through the groups" in [s.title for s in weight_steps(project, PAIRWISE)]


def test_answers_across_groups_are_kept_but_do_not_count(project: Project) -> None:
    changed_project = _answered(project, AGREED)
    grouped = _grouped(changed_project)
    assert sum(p.reading(grouped).pairs for p in criteria_sets(grouped)) == 3
    loose = replace(grouped, criteria=tuple(replace(c, group="") for c in grouped.criteria))
    assert derive(loose, PAIRWISE) == derive(changed_project, PAIRWISE)


def test_a_criterion_outside_all_groups_is_named(project: Project) -> None:
    project = assign_group(_grouped(project), "reach", "")
    assert derive(project, PAIRWISE).obstacle.startswith("Reach belongs to no group")


def test_an_order_gives_weights_by_its_rule(project: Project) -> None:
    assert derive(project, ORDER).obstacle.startswith("Put the criteria in order")
    project = set_order(project, [("care",), ("speed", "price")])
    assert derive(project, ORDER).obstacle == "Not in the order yet: Reach."
    project = set_order(project, [("care",), ("speed", "price"), ("reach",)])
    shares = derive(project, ORDER).shares
    assert shares["care"] > shares["speed"] == shares["price"] > shares["reach"] > 0
    assert sum(shares.values()) == pytest.approx(1, abs=1e-12)
    assert derive(set_order_rule(project, "rank-sum"), ORDER).shares["care"] == pytest.approx(0.4, abs=1e-12)


def test_the_order_shown_starts_from_the_weights_in_use(project: Project) -> None:
    project = use_weights(project, {"reach": 4, "care": 3, "price": 2, "speed": 1}, "direct")
    assert order_shown(project, "one") == (("reach",), ("care",), ("price",), ("speed",))
    project = set_order(project, [("price", "speed")])
    assert order_shown(project, "one") == (("price", "speed"), ("reach",), ("care",))


# Stale answers


def _with_another_end(project: Project) -> Project:
    levels = (*FIVE.levels[:-1], Level("l4", "top", 8.0))
    return replace_criterion(project, replace(project.criterion("price"), scale=Scale(levels)))


@pytest.mark.parametrize("question", [SWING, PAIRWISE, ORDER])
def test_an_edited_range_makes_answers_stale_until_confirmed_or_asked_again(
    project: Project, question: WeightQuestion
) -> None:
    project = set_swing(set_swing(project, "price", 50), "speed", 100)
    project = _answered(project, AGREED)
    project = set_order(project, [("speed",), ("price",), ("care",), ("reach",)])
    assert stale_answers(project, question) == ()
    changed = _with_another_end(project)
    (stale,) = stale_answers(changed, question)
    assert (stale.criterion.id, stale.then, stale.now) == (
        "price",
        ("top (4)", "none (0)"),
        ("top (8)", "none (0)"),
    )
    assert "Price ranged from top (4) to none (0)" in stale_sentence((stale,))
    assert stale_answers(confirm_ranges(changed, question, ["price"]), question) == ()
    again = ask_again(changed, question, ["price"])
    assert stale_answers(again, question) == ()
    assert not derive(again, question).shares


def test_comparing_groups_rests_on_the_ranges_of_their_criteria(project: Project) -> None:
    project = _grouped(project)
    ends, means = (g.id for g in project.criteria_groups)
    project = _with_another_end(judge_groups(project, ends, means, 3))
    assert [s.criterion.id for s in stale_answers(project, PAIRWISE)] == ["price"]
    project = judge_criteria(project, "price", "reach", 2)
    assert [s.criterion.id for s in stale_answers(project, PAIRWISE)] == ["price"]
    again = ask_again(project, PAIRWISE, ["price"])
    assert not again.elicitation.between.ratios
    assert not again.elicitation.pairwise.ratios
    assert stale_answers(again, PAIRWISE) == ()


def test_weights_in_use_are_stale_with_the_answers_they_came_from(project: Project) -> None:
    project = set_order(project, [("speed",), ("price",), ("care",), ("reach",)])
    project = use_weights(_with_another_end(project), derive(project, ORDER).shares, "order")
    assert [s.criterion.id for s in stale_weights(project, "one")] == ["price"]
    assert stale_weights(use_weights(project, project.weights.shares, "direct"), "one") == ()
    assert stale_weights(confirm_ranges(project, ORDER, ["price"]), "one") == ()


def test_a_number_between_the_ends_leaves_answers_alone(project: Project) -> None:
    project = set_swing(project, "price", 50)
    levels = (*FIVE.levels[:2], Level("l2", "medium", 2.5), *FIVE.levels[3:])
    changed = replace_criterion(project, replace(project.criterion("price"), scale=Scale(levels)))
    assert stale_answers(changed, SWING) == ()


# What weights would do


def test_an_effect_says_whether_first_place_changes_and_where(project: Project) -> None:
    before = evaluate(project)
    assert [o.id for o in before["one"].leaders] == ["a"]
    effect = Previewer().effect(before, {"care": 1, "price": 0.1, "speed": 0, "reach": 0}, "one", None)
    assert effect.changes
    assert effect.sentence == "First place on One would go from A to B."
    assert effect.elsewhere == "It would change on the other issue: Two."
    assert effect.moves[0].option.id == "b"
    after = evaluate(use_weights(project, {"care": 1, "price": 0.1}, "direct"))
    assert [m.score_after for m in effect.moves] == [s.score for s in after["one"].ranked]


def test_the_same_weights_change_nothing(project: Project) -> None:
    effect = Previewer().effect(evaluate(project), project.weights.shares, "one", None)
    assert not effect.changes
    assert effect.sentence == "First place on One would stay with A."
    assert effect.elsewhere == "It would not change on any other issue."


def test_weights_for_one_issue_alone_leave_the_others(project: Project) -> None:
    project = use_weights(project, project.weights.shares, "direct", "one")
    effect = Previewer().effect(evaluate(project), {"care": 1}, "one", "one")
    assert effect.changes
    assert effect.elsewhere == "It would not change on any other issue."


# Advice


def test_advice_names_the_worst_judgement_the_value_that_fits_and_what_it_would_do(project: Project) -> None:
    project = _answered(project, {**AGREED, ("care", "speed"): 9})
    findings = report(project, CriteriaPairs(), "one", evaluate)
    worst = findings.advice[0]
    assert {worst.first, worst.second} == {"speed", "care"}
    assert "Care is extremely more important than Speed (9)." in worst.text
    assert "Speed over Care by 4" in worst.text
    assert "consistency ratio would be 0.0%" in worst.effect
    assert "First place on One would" in worst.effect
    assert findings.urgent
    fixed = CriteriaPairs().judge(project, worst.first, worst.second, worst.fits)
    assert report(fixed, CriteriaPairs(), "one", evaluate).verdict.startswith("The judgements agree fully")


def test_circles_are_told_in_words(project: Project) -> None:
    findings = report(_answered(project, CIRCLE), CriteriaPairs(), "one", evaluate)
    assert findings.cycles == (
        "Speed is judged more important than Price, Price than Care, and Care in turn than Speed.",
    )
    assert findings.urgent


@pytest.mark.parametrize("answers", [(2, 5, 2), (2, 9, 3)])
def test_no_answer_is_told_as_the_worst_where_all_deviate_equally(
    project: Project, answers: tuple[int, int, int]
) -> None:
    project = remove_criterion(project, "reach")
    pairs = (("speed", "price"), ("speed", "care"), ("price", "care"))
    findings = report(
        _answered(project, dict(zip(pairs, answers, strict=True))), CriteriaPairs(), "one", evaluate
    )
    assert "All 3 answers are equally far off" in findings.verdict
    assert len(findings.advice) == 3


def test_the_worst_answer_of_many_has_no_equal(project: Project) -> None:
    findings = report(_answered(project, {**AGREED, ("care", "speed"): 9}), CriteriaPairs(), "one", evaluate)
    assert "equally far off" not in findings.verdict


def test_few_answers_cannot_disagree(project: Project) -> None:
    project = _answered(project, {("speed", "price"): 2, ("price", "care"): 2, ("care", "reach"): 9})
    findings = report(project, CriteriaPairs(), "one", evaluate)
    assert findings.numbers is not None
    assert findings.numbers.cr == 0
    assert not findings.advice
    assert "No answer can contradict another yet" in findings.verdict


def test_two_groups_alone_cannot_contradict_each_other(project: Project) -> None:
    findings = report(_grouped(project), GroupPairs(), "one", evaluate)
    assert findings.numbers is None
    assert not findings.urgent


# Options


def test_options_start_from_their_scores_and_can_go_back(project: Project) -> None:
    project = replace(project, settings=replace(project.settings, method=Method.AHP))
    pairs = OptionPairs("one", "price")
    assert not pairs.edited(project)
    assert pairs.judgements(project).ratios == {("a", "b"): 1.0, ("a", "c"): 9.0, ("b", "c"): 9.0}
    edited = pairs.judge(project, "a", "b", 3)
    assert pairs.edited(edited)
    assert pairs.implied(edited) == pairs.judgements(project)
    assert evaluate(edited)["one"].ranked != evaluate(project)["one"].ranked
    assert pairs.judge(project, "a", "b", 1) is project


def test_an_option_without_a_score_is_not_compared(project: Project) -> None:
    issue = project.issue("one")
    project = project.with_issue(replace(issue, scores=issue.scores.without(("b", "care"))))
    pairs = OptionPairs("one", "care")
    assert [i.id for i in pairs.items(project)] == ["a", "c"]
    assert pairs.left_out(project) == ("B",)
    assert pairs.reading(project).priorities


# Words and steps


@given(st.floats(1 / 9, 9).filter(lambda ratio: abs(ratio - 1) > 1e-8))
def test_a_sentence_says_the_same_from_either_side(ratio: float) -> None:
    assert judgement_sentence("A", "B", ratio) == judgement_sentence("B", "A", 1 / ratio)


def test_judgements_are_written_as_in_a_matrix() -> None:
    assert [figure(r) for r in (3, 1 / 3, 1, 2.5, 0.4)] == ["3", "1/3", "1", "2.5", "1/2.5"]


def test_the_steps_end_in_the_numbers_shown(project: Project) -> None:
    project = _answered(project, {**AGREED, ("care", "speed"): 2})
    shares = derive(project, PAIRWISE).shares
    last = weight_steps(project, PAIRWISE)[-1]
    assert [values[0] for _, values in last.rows] == pytest.approx(list(shares.values()), abs=1e-12)
    pairs = CriteriaPairs()
    matrix = pairs.judgements(project).matrix([c.id for c in project.criteria])
    numbers = consistency(matrix)
    steps = consistency_steps(project, pairs)
    assert [values[-1] for _, values in steps[0].rows] == pytest.approx([numbers.lambda_max] * 4, abs=1e-9)
    assert f"{100 * numbers.cr:.2f}%" in steps[2].note
    squares = [values[-1] or 0 for _, values in steps[3].rows]
    assert sum(squares) / 3 == pytest.approx(numbers.gci, abs=1e-12)
    by_mean = priority_steps(set_prioritisation(project, Prioritisation.GEOMETRIC_MEAN), pairs)
    means = [values[0] or 0 for _, values in by_mean[-1].rows]
    assert [m / sum(means) for m in means] == pytest.approx([v[1] for _, v in by_mean[-1].rows], abs=1e-12)


def test_no_steps_are_told_while_answers_are_missing(project: Project) -> None:
    for question in (SWING, PAIRWISE, ORDER):
        assert weight_steps(project, question) == ()
