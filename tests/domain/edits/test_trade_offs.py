# SPDX-License-Identifier: MIT
"""Answers to trade-offs, bounds and chosen issues as edits."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.edits.trade_offs import (
    answer_trade_off,
    choose_issues,
    clear_statements,
    remove_trade_off,
    set_bounds,
)
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.project import Project
from mcda_app.domain.trade_offs import Preference, Step, TradeOff
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, loads

START = presets.load("table-1-goals")
ANSWER = TradeOff(Step("effectiveness"), Step("cost"), Preference.MORE)


def ranges(project: Project) -> set[str]:
    """The criteria for which the range shown with the questions is kept."""
    return {c for question, c in project.elicitation.ranges if question == "trade-offs"}


def test_an_answer_replaces_one_to_the_same_question() -> None:
    project = answer_trade_off(START, ANSWER)
    assert project.elicitation.question is WeightQuestion.TRADE_OFFS
    turned = TradeOff(ANSWER.second, ANSWER.first, Preference.ABOUT)
    assert answer_trade_off(project, turned).elicitation.statements.trade_offs == (turned,)
    other = TradeOff(Step("effectiveness"), Step("alignment"), Preference.LESS)
    both = answer_trade_off(project, other)
    assert both.elicitation.statements.trade_offs == (ANSWER, other)
    assert loads(dumps(both)) == both


def test_ranges_are_kept_as_long_as_something_is_about_them() -> None:
    project = answer_trade_off(START, ANSWER)
    assert ranges(project) == {"effectiveness", "cost"}
    bounded = set_bounds(project, "cost", (0.1, 0.3))
    assert ranges(remove_trade_off(bounded, 0)) == {"cost"}
    assert ranges(set_bounds(remove_trade_off(bounded, 0), "cost", None)) == set()
    assert ranges(clear_statements(bounded)) == set()


def test_nothing_to_do_leaves_the_project_alone() -> None:
    project = choose_issues(answer_trade_off(START, ANSWER), [])
    assert clear_statements(START) is START
    assert set_bounds(project, "cost", None) is project
    left_out = choose_issues(project, [START.issues[0].id])
    assert clear_statements(left_out).elicitation.statements.left_out == {START.issues[0].id}
    assert replace(left_out.elicitation.statements, left_out=frozenset()) == project.elicitation.statements
