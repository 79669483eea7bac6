# SPDX-License-Identifier: MIT
"""What answers to trade-offs leave open, which question comes next, and when asking stops."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.trade_offs.narrowing import narrow
from mcda_app.analysis.trade_offs.questions import partial_steps
from mcda_app.analysis.trade_offs.statements import ABOUT, statements
from mcda_app.domain.edits.criteria import remove_criterion, rename_criterion, replace_criterion
from mcda_app.domain.edits.elicitation import confirm_ranges, use_weights
from mcda_app.domain.edits.issues import remove_issue
from mcda_app.domain.edits.scores import own_weights
from mcda_app.domain.edits.trade_offs import (
    answer_trade_off,
    choose_issues,
    clear_statements,
    remove_trade_off,
    set_bounds,
)
from mcda_app.domain.edits.value_functions import set_value_function
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.scale import Scale
from mcda_app.domain.trade_offs import Preference, Step, TradeOff
from mcda_app.domain.value_functions.value_function import ValueFunction, ValuePoint, ValueShape
from mcda_app.errors import EditError
from tests.analysis.trade_offs.problems import WORDS, answered, numbers_decision, preference

PLAIN = numbers_decision([[1, 0, 0.2], [0, 1, 0.2], [0.4, 0.4, 0.2]])
"""The first option leads where the first criterion weighs more than the second, else the second; never the
third, as one of the others always has at least half of what both weigh."""

MORE = TradeOff(Step("c0"), Step("c1"), Preference.MORE)


def test_without_answers_first_place_is_open_between_those_that_can_lead() -> None:
    narrowing = narrow(PLAIN)
    (leaders,) = narrowing.open
    assert [o.id for o in leaders.possible] == ["o0", "o1"]
    assert sum(leaders.shares) == pytest.approx(1)
    assert not leaders.settled
    assert narrowing.question is not None
    assert {step.criterion for step in narrowing.question} == {"c0", "c1"}
    assert all(step.number is None for step in narrowing.question), "the easiest question settles it"
    assert narrowing.shares == pytest.approx({"c0": 1 / 3, "c1": 1 / 3, "c2": 1 / 3})


def test_one_answer_settles_it_and_the_centre_keeps_the_leader() -> None:
    narrowing = narrow(answer_trade_off(PLAIN, MORE))
    assert narrowing.question is None
    assert not narrowing.open
    assert [o.id for o in narrowing.issues[0].necessary] == ["o0"]
    assert narrowing.answers == 1
    used = use_weights(PLAIN, narrowing.shares, WeightQuestion.TRADE_OFFS.value)
    assert used.weights.origin == "trade-offs"
    assert [o.id for o in evaluate(used)["i0"].leaders] == ["o0"]
    # w0 ≥ w1 cuts the triangle in half: its mean is the mean of the corners (1,0,0), (0,0,1), (½,½,0).
    assert narrowing.shares == pytest.approx({"c0": 0.5, "c1": 1 / 6, "c2": 1 / 3}, abs=0.02)
    assert narrowing.ranges["c1"] == pytest.approx((0, 0.5))


def test_what_cannot_be_told_is_not_asked_again_and_rules_nothing_out() -> None:
    project, asked = PLAIN, []
    while (narrowing := narrow(project)).question is not None:
        assert not any(t.same_question(*narrowing.question) for t in asked)
        project = answered(project, narrowing.question, Preference.UNCLEAR)
        asked = list(project.elicitation.statements.trade_offs)
    assert [o.id for o in narrowing.open[0].possible] == ["o0", "o1"]
    assert narrowing.answers == len(asked) > 3


def test_about_as_much_is_within_a_tenth() -> None:
    about = answer_trade_off(PLAIN, replace(MORE, answer=Preference.ABOUT))
    known = set_bounds(about, "c2", (0.0, 0.0))
    low, high = narrow(known).ranges["c1"]
    assert low == pytest.approx((1 - ABOUT) / (2 - ABOUT))
    assert high == pytest.approx((1 + ABOUT) / (2 + ABOUT))


def test_contradictions_are_named_by_the_smallest_set() -> None:
    project = answer_trade_off(PLAIN, MORE)
    project = answer_trade_off(project, TradeOff(Step("c1"), Step("c2"), Preference.MORE))
    project = answer_trade_off(project, TradeOff(Step("c2", number=0.5), Step("c0"), Preference.MORE))
    narrowing = narrow(project)
    assert [s.place for s in narrowing.conflict] == [0, 1, 2]
    assert not narrowing.issues
    assert narrowing.question is None
    bounded = set_bounds(set_bounds(project, "c0", (0.9, 1)), "c1", (0.2, 0.5))
    assert [s.bound for s in narrow(bounded).conflict] == ["c0", "c1"]
    assert not narrow(remove_trade_off(project, 2)).conflict
    assert clear_statements(project).elicitation.statements.trade_offs == ()


def test_an_answer_on_a_range_that_was_edited_does_not_count_until_it_is_confirmed() -> None:
    project = answer_trade_off(PLAIN, MORE)
    wider = replace_criterion(project, replace(project.criterion("c0"), scale=Scale(low=0.0, high=2.0)))
    (statement,) = statements(wider)
    assert "Criterion 0" in statement.aside
    assert not statement.rows
    narrowing = narrow(wider)
    assert narrowing.open
    assert narrowing.answers == 0
    confirmed = confirm_ranges(wider, WeightQuestion.TRADE_OFFS, ["c0"])
    assert statements(confirmed)[0].rows
    assert not statements(confirmed)[0].aside
    renamed = rename_criterion(project, "c0", "Renamed")
    assert statements(renamed)[0].rows == statements(project)[0].rows
    gone = remove_criterion(project, "c0")
    assert gone.elicitation.statements.trade_offs == ()


def test_a_step_to_a_level_is_worth_what_the_value_function_says() -> None:
    worded = replace_criterion(PLAIN, replace(PLAIN.criterion("c0"), scale=WORDS))
    project = answer_trade_off(worded, TradeOff(Step("c0", level="l2"), Step("c1"), Preference.MORE))
    assert statements(project)[0].rows == (((0.5, -1.0, 0.0), 0.0),)
    points = tuple(ValuePoint(float(n), v) for n, v in enumerate((0, 0.5, 0.8, 0.9, 1)))
    curved = set_value_function(project, "c0", ValueFunction(ValueShape.PIECEWISE, points))
    assert statements(curved)[0].rows == (((0.8, -1.0, 0.0), 0.0),)
    levels = tuple(level for level in WORDS.levels if level.id != "l2")
    without = replace_criterion(project, replace(project.criterion("c0"), scale=Scale(levels)))
    assert "level" in statements(without)[0].aside
    assert [s.level for s in partial_steps(worded.criterion("c0"))] == ["l1", "l2", "l3"]


def test_only_the_chosen_issues_have_to_be_settled() -> None:
    project = numbers_decision([[1, 0], [0, 1]], [[1, 0.2], [0, 0.3]])
    assert len(narrow(project).chosen) == 2
    one = choose_issues(project, ["i1"])
    narrowing = narrow(one)
    assert [leaders.issue.id for leaders in narrowing.chosen] == ["i0"]
    assert len(narrowing.issues) == 2, "the other one is shown too"
    assert remove_issue(one, "i1").elicitation.statements.left_out == frozenset()
    alone = own_weights(project, "i1", own=True)
    assert [leaders.issue.id for leaders in narrow(alone).issues] == ["i0"]
    assert [leaders.issue.id for leaders in narrow(alone, "i1").issues] == ["i1"]


def test_options_without_a_score_are_left_out() -> None:
    project = numbers_decision([[1, 0], [0, 1], [None, 1]])
    (leaders,) = narrow(project).issues
    assert [o.id for o in leaders.unranked] == ["o2"]
    nothing = numbers_decision([[None, 0], [None, 1]])
    (leaders,) = narrow(nothing).issues
    assert leaders.obstacle
    assert not narrow(nothing).chosen


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Step("c0"), Step("c0")),
        (Step("gone"), Step("c0")),
        (Step("c0", level="low"), Step("c1")),
        (Step("c0", number=0.0), Step("c1")),
        (Step("c0", number=7.0), Step("c1")),
    ],
)
def test_what_cannot_be_compared_is_refused(first: Step, second: Step) -> None:
    with pytest.raises(EditError):
        answer_trade_off(PLAIN, TradeOff(first, second, Preference.MORE))
    with pytest.raises(EditError, match="lowest"):
        set_bounds(PLAIN, "c0", (0.5, 0.4))
    with pytest.raises(EditError, match="no such answer"):
        remove_trade_off(PLAIN, 0)


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10**6))
def test_asking_ends_with_the_leader_of_the_weights_behind_the_answers(seed: int) -> None:
    generator = np.random.default_rng(seed)
    project = numbers_decision(generator.random((4, 3)).tolist(), generator.random((3, 3)).tolist())
    weights = dict(zip(("c0", "c1", "c2"), map(float, generator.dirichlet(np.ones(3))), strict=True))
    before = [9, 9]
    for _ in range(60):
        narrowing = narrow(project)
        possible = [len(leaders.possible) for leaders in narrowing.issues]
        assert all(now <= then for now, then in zip(possible, before, strict=True))
        before = possible
        if narrowing.question is None:
            break
        project = answered(project, narrowing.question, preference(project, narrowing.question, weights))
    best = evaluate(use_weights(project, weights, "direct"))
    assert not narrowing.conflict
    for leaders in narrowing.issues:
        assert {o.id for o in best[leaders.issue.id].leaders} <= {o.id for o in leaders.possible}
        if leaders.settled:
            assert [o.id for o in best[leaders.issue.id].leaders] == [o.id for o in leaders.necessary]
    assert narrowing.question is None
