# SPDX-License-Identifier: MIT
"""Value functions in words: with the numbers of the case, and never more than is known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mcda_app.analysis.ranking.calculation_steps import step_tables
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.value_functions.consistency import consistency_sentences
from mcda_app.analysis.value_functions.sentences import origin_sentence, set_aside_sentence, shape_sentence
from mcda_app.analysis.value_functions.steps import value_steps
from mcda_app.analysis.worth import worth_sentence
from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions.value_function import (
    StepOrder,
    ValueAnswers,
    ValueFunction,
    ValueQuestion,
)
from mcda_app.files.project_file import open_project
from mcda_app.methods.value_functions.cards import from_cards

FILE = Path(__file__).parents[2] / "files" / "corpus" / "5" / "value-functions.mcda"


@pytest.fixture(scope="module")
def project() -> Project:
    return open_project(FILE)


def test_a_score_is_worth_part_of_the_way(project: Project) -> None:
    assert worth_sentence(project.criterion("time"), 30) == (
        "“30 days” is worth 0.33 of the way from the worst (50 days) to the best (10 days)."
    )
    assert worth_sentence(project.criterion("use"), 1) == (
        "“some” is worth 0.62 of the way from the worst (none) to the best (much)."
    )


def test_shape_and_origin_of_each_kind(project: Project) -> None:
    use, time, price, jobs = project.criteria
    assert shape_sentence(use) == "The levels are worth: “none” 0.00, “some” 0.62, “much” 1.00."
    assert origin_sentence(use) == (
        "It follows from blank cards between the levels: none → some 4, some → much 2."
    )
    assert shape_sentence(time) == "A curve in straight pieces: 20 days is halfway in value."
    assert (
        origin_sentence(time)
        == "It follows from the answers: 20 days is halfway between 10 days and 50 days."
    )
    assert shape_sentence(price) == "An exponential: €16 is halfway in value (ρ = -23.57)."
    assert shape_sentence(jobs).startswith("Nobody has said what the steps are worth")
    assert origin_sentence(jobs) == ""
    assert set_aside_sentence(jobs).startswith("The curve was set aside: the scale became wider")
    assert [set_aside_sentence(c) for c in (use, time, price)] == ["", "", ""]


def test_on_a_narrower_range_the_curve_agrees_with_answers_rather_than_follows_from_them(
    project: Project,
) -> None:
    time = project.criterion("time")
    function = time.value_function
    assert function is not None
    midvalues = (*function.answers.midvalues, (20.0, 35.0, 50.0))
    answered = replace(function, answers=replace(function.answers, midvalues=midvalues))  # type: ignore[arg-type]
    changed = replace_criterion(project, replace(time, value_function=answered))
    narrow = replace(changed.criterion("time"), scale=replace(time.scale, low=15.0))
    after = replace_criterion(changed, narrow).criterion("time")
    assert (
        origin_sentence(after)
        == "It agrees with the answers: 35 days is halfway between 20 days and 50 days."
    )


def cards(use: Criterion, answers: ValueAnswers) -> Criterion:
    function = from_cards(use, answers) or ValueFunction(answers=answers)
    return replace(use, value_function=function)


def test_answers_that_settle_nothing_yet_are_not_said_to(project: Project) -> None:
    use = project.criterion("use")
    first = ("none", "some")
    open_ = cards(use, ValueAnswers(ValueQuestion.CARDS, cards=FrozenDict({first: 2})))
    assert origin_sentence(open_) == "The answers so far do not settle the values yet."


def test_contradictions_are_named_with_the_answers(project: Project) -> None:
    use = project.criterion("use")
    first, second = ("none", "some"), ("some", "much")
    answers = ValueAnswers(
        ValueQuestion.CARDS,
        comparisons=FrozenDict({(first, second): StepOrder.SMALLER}),
        cards=FrozenDict({first: 4, second: 2, ("none", "much"): 9}),
    )
    assert consistency_sentences(cards(use, answers), answers) == [
        "Between none and much you put 9 cards; the steps between them come to 7.",
        "You said that none → some is a smaller step than some → much; the cards say otherwise.",
    ]


def test_steps_list_the_curve_and_the_options_of_the_case(project: Project) -> None:
    curve, options = value_steps(project, project.criterion("price"), project.issues[0])
    assert "With k = range ÷ ρ = -4.243" in curve.note
    assert [label for label, _ in curve.rows] == ["€0", "€25", "€50", "€75", "€100"]
    assert [label for label, _ in options.rows] == ["Build it", "Buy it", "Wait"]
    assert options.note.startswith("Build it: “€80” is worth 0.")


def test_the_calculation_of_weighted_value_says_what_the_leaders_scores_are_worth(project: Project) -> None:
    value = replace(project, settings=replace(project.settings, method=Method.VALUE))
    evaluator = Evaluator()
    result = evaluator.evaluate(value)[value.issues[0].id]
    matrix = evaluator.matrix(value, value.issues[0])
    partial = step_tables(matrix, result, value.settings)[1]
    first = min(result.standings, key=lambda s: s.rank or 99).option
    assert f"{first.label}, Time: “" in partial.note
    assert f"{first.label}, Jobs: “" not in partial.note
