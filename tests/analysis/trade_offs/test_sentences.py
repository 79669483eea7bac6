# SPDX-License-Identifier: MIT
"""Trade-offs in words."""

from __future__ import annotations

import pytest

from mcda_app.analysis.trade_offs.narrowing import narrow
from mcda_app.analysis.trade_offs.sentences import (
    centre_steps,
    conflict_sentence,
    open_sentence,
    progress_sentence,
    statement_words,
    step_words,
    unranked_sentence,
)
from mcda_app.domain.edits.trade_offs import answer_trade_off, choose_issues, set_bounds
from mcda_app.domain.trade_offs import Preference, Step, TradeOff
from mcda_app.files import presets
from tests.analysis.trade_offs.problems import answered, numbers_decision

PRESET = presets.load("table-1-goals")


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (Preference.MORE, "Cost of coordination from very high to low is worth more than Effectiveness from"),
        (Preference.LESS, "Cost of coordination from very high to low is worth less than Effectiveness from"),
        (Preference.ABOUT, "Cost of coordination from very high to low is worth about as much as Effectiv"),
        (Preference.UNCLEAR, "Cannot tell: Cost of coordination from very high to low, or Effectiveness"),
    ],
)
def test_an_answer_is_a_sentence(answer: Preference, sentence: str) -> None:
    trade_off = TradeOff(Step("cost", level="low"), Step("effectiveness"), answer)
    project = answer_trade_off(PRESET, trade_off)
    (statement,) = narrow(project, ask=False).statements
    assert statement_words(project, statement).startswith(sentence)


def test_bounds_and_steps_in_numbers() -> None:
    project = set_bounds(numbers_decision([[1, 0], [0, 1]]), "c0", (0.25, 0.5))
    (statement,) = narrow(project, ask=False).statements
    assert statement_words(project, statement) == "The weight of Criterion 0 lies between 25% and 50%."
    assert step_words(project, Step("c1", number=0.75)) == "Criterion 1 from 0 to 0.75"
    (step,) = centre_steps(project, narrow(project))
    assert [row[0] for row in step.rows] == ["Criterion 0", "Criterion 1"]
    assert step.rows[0][1][0] == pytest.approx(0.25)


def test_how_far_it_is_settled() -> None:
    one = numbers_decision([[1, 0], [0, 1]])
    assert progress_sentence(narrow(one)) == "First place is still open between 2 options."
    assert open_sentence(narrow(one)) == ""
    done = answer_trade_off(one, TradeOff(Step("c0"), Step("c1"), Preference.MORE))
    assert progress_sentence(narrow(done)) == "Decided after 1 question: Option 0 comes first."
    sure = numbers_decision([[1, 1], [0, 1]])
    assert "Decided without a question" in progress_sentence(narrow(sure))
    assert "no issue to settle" in progress_sentence(narrow(choose_issues(one, ["i0"])))
    stuck = one
    while (question := narrow(stuck).question) is not None:
        stuck = answered(stuck, question, Preference.UNCLEAR)
    assert (
        progress_sentence(narrow(stuck)) == "No further question of this kind can settle what is still open."
    )
    assert open_sentence(narrow(stuck)) == "Still open: Issue 0 (Option 0 or Option 1)."


def test_contradictions_and_missing_scores_are_named() -> None:
    project = numbers_decision([[1, 0], [0, 1], [None, 1]])
    assert unranked_sentence(narrow(project)) == "Left out, since a score is missing: Issue 0 (Option 2)."
    wrong = set_bounds(set_bounds(project, "c0", (0.7, 1)), "c1", (0.6, 1))
    narrowing = narrow(wrong)
    assert progress_sentence(narrowing) == "These answers cannot all be true."
    assert conflict_sentence(wrong, narrowing.conflict) == (
        "Remove at least one of these: The weight of Criterion 0 lies between 70% and 100%. "
        "The weight of Criterion 1 lies between 60% and 100%."
    )
    assert centre_steps(wrong, narrowing) == ()
