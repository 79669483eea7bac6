# SPDX-License-Identifier: MIT
"""Weights after each answer to the short questions."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.analysis.weighting.derived_weights import derive
from mcda_app.analysis.weighting.swing_questions import SwingAnswers, apply_answers
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.weights import Weights
from mcda_app.files import presets

START = presets.load()
IDS = tuple(c.id for c in START.criteria)


def weighed(*shares: float) -> SwingAnswers:
    return SwingAnswers(Weights(FrozenDict(zip(IDS, shares, strict=True))))


def test_before_an_answer_the_weights_are_those_before() -> None:
    answers = weighed(0.4, 0.3, 0.2, 0.1)
    assert apply_answers(START, answers).weights == answers.start


def test_what_is_not_judged_yet_keeps_its_proportion_to_the_first() -> None:
    answers = weighed(0.4, 0.3, 0.2, 0.1).with_top(IDS[0])
    assert [answers.shown_points(c) for c in IDS] == [100, 75, 50, 25]
    assert apply_answers(START, answers).weights.shares == pytest.approx(answers.start.shares)
    judged = apply_answers(START, answers.with_points(IDS[1], 25)).weights
    assert [judged.share(c) for c in IDS] == pytest.approx([0.5, 0.125, 0.25, 0.125])
    assert judged.origin == "direct"


def test_nothing_counts_more_than_what_comes_first() -> None:
    answers = weighed(0.1, 0.3, 0.6, 0.0).with_top(IDS[0])
    assert [answers.shown_points(c) for c in IDS] == [100, 100, 100, 0]
    none = weighed(0.0, 0.5, 0.5, 0.0).with_top(IDS[0])
    assert [none.shown_points(c) for c in IDS] == [100, 100, 100, 100]


def test_another_first_opens_the_other_questions_again() -> None:
    answers = weighed(0.25, 0.25, 0.25, 0.25).with_top(IDS[0]).with_points(IDS[1], 10)
    assert answers.with_top(IDS[0]) is answers
    assert answers.with_top(IDS[1]).points == {}


@given(st.permutations(IDS), st.lists(st.floats(0, 100), min_size=3, max_size=3))
@settings(deadline=None)
def test_complete_answers_are_swing_weights_once_recorded(order, points) -> None:
    answers = weighed(0.25, 0.25, 0.25, 0.25).with_top(order[0])
    for criterion_id, number in zip(order[1:], points, strict=True):
        assert not answers.complete(START)
        answers = answers.with_points(criterion_id, number)
    assert answers.complete(START)
    recorded = apply_answers(START, answers, record=True)
    assert recorded.weights.shares == pytest.approx(derive(recorded, WeightQuestion.SWING).shares)
    assert recorded.weights.origin == "swing"
    assert apply_answers(START, answers).weights.shares == pytest.approx(recorded.weights.shares)
    assert apply_answers(START, answers).elicitation == START.elicitation


def test_locks_are_released_and_another_issue_keeps_its_weights() -> None:
    own = START.issues[0].id
    locked = replace(START.weights, locked=frozenset(IDS[:1]))
    project = set_weights(set_weights(START, locked, own), locked)
    answers = SwingAnswers(locked).with_top(IDS[1]).with_points(IDS[0], 0)
    changed = apply_answers(project, answers, own)
    assert changed.weights == project.weights
    weights = changed.issue(own).weights
    assert weights is not None
    assert weights.locked == frozenset()
    assert weights.share(IDS[0]) == 0
