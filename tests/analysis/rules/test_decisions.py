# SPDX-License-Identifier: MIT
"""A decision in words, beside what the analysis recommends."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.rules.decisions import comparison_sentence, decision_sentence
from mcda_app.domain.decisions.decision import Decision
from mcda_app.files import presets

PROJECT = presets.load("table-1-goals")
RESULT = evaluate(PROJECT)["trade"]
(LEADER,) = RESULT.leaders
OTHER = next(o for o in PROJECT.options if o.id != LEADER.id)


@pytest.mark.parametrize(
    ("by", "on", "end"),
    [
        ("", "", "."),
        ("the minister", "", ", by the minister."),
        ("", "2026-12-01", ", on 2026-12-01."),
        ("the minister", "2026-12-01", ", by the minister on 2026-12-01."),
    ],
)
def test_what_was_decided_by_whom_and_when(by: str, on: str, end: str) -> None:
    decision = Decision("Old name", OTHER.id, by, on)
    assert decision_sentence(PROJECT.options, decision) == f"Decided: {OTHER.title}{end}"


def test_something_else_keeps_its_words() -> None:
    assert decision_sentence(PROJECT.options, Decision("Wait a year")) == "Decided: Wait a year."


def test_the_difference_from_the_recommendation_is_said_with_its_reason_or_that_there_is_none() -> None:
    assert comparison_sentence(RESULT, Decision("x", LEADER.id)) == "That is what the analysis recommends."
    instead = f"The analysis recommends {LEADER.title} instead."
    assert (
        comparison_sentence(RESULT, Decision("x", OTHER.id)) == f"{instead} Why it differs was not recorded."
    )
    given = Decision("Wait", reason="No budget")
    assert comparison_sentence(RESULT, given) == f"{instead} Why it differs: No budget"
    now = replace(given, recommended=(LEADER.id,))
    assert comparison_sentence(RESULT, now) == f"{instead} Why it differs: No budget"


def test_nothing_is_recommended_where_nothing_is_ranked() -> None:
    result = replace(RESULT, leaders=(), standings=())
    assert comparison_sentence(result, Decision("Wait")) == "The analysis recommends nothing here."
    said = "The analysis recommends nothing here. Why it differs: No budget"
    assert comparison_sentence(result, Decision("Wait", reason="No budget")) == said


def test_a_reason_against_an_earlier_recommendation_is_not_given_against_the_present_one() -> None:
    before = Decision("Wait", reason="No budget", recommended=(OTHER.id,))
    said = f"Why it differs from {OTHER.title}, which led when this was recorded: No budget"
    assert comparison_sentence(RESULT, before).endswith(f"instead. {said}")
    gone = replace(before, recommended=("an option that was removed",))
    said = "Why it differs, recorded when another option led: No budget"
    assert comparison_sentence(RESULT, gone).endswith(f"instead. {said}")
