# SPDX-License-Identifier: MIT
"""A private screen starts blank, shows nobody else's answers and gives back what was answered."""

from __future__ import annotations

from random import Random

import pytest

from mcda_app.analysis.group.ballot_tables import ballot_weights
from mcda_app.domain.edits.elicitation import set_swing
from mcda_app.domain.edits.scores import type_score
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.voting.ballots import faults_of
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.ui.workshop.ballot_project import private_answers, private_project
from tests.domain.workshops import AT, answers_to, issue_ids, latest, named, open_round

WAYS = [WeightQuestion.DIRECT, WeightQuestion.SWING, WeightQuestion.PAIRWISE, WeightQuestion.ORDER]


@pytest.mark.parametrize("question", WAYS)
def test_a_private_screen_starts_blank_and_gives_back_what_was_answered(question):
    project = open_round(named(), RoundKind.WEIGHTS, AT, question=question)
    round_ = latest(project)
    blank = private_project(project, round_)
    assert blank.workshop is None
    assert set(blank.weights.shares.values()) == {0.25}
    answers = answers_to(round_, Random(3))
    again = private_answers(private_project(project, round_, answers), round_)
    assert faults_of(round_, again) == ()
    assert ballot_weights(project, round_, again).shares == pytest.approx(
        dict(ballot_weights(project, round_, answers).shares)
    )
    if question is WeightQuestion.SWING:
        edited = set_swing(blank, "cost", 80)
        assert private_answers(edited, round_).elicitation.swing == {"cost": 80}
        assert (
            "Still without points: Effectiveness, " in faults_of(round_, private_answers(edited, round_))[0]
        )


def test_a_private_screen_shows_nobody_elses_scores():
    ids = issue_ids(named(), 2)
    project = open_round(named(), RoundKind.SCORES, AT, issue_ids=ids)
    round_ = latest(project)
    blank = private_project(project, round_)
    assert [(i.id, dict(i.scores), i.cross_checks) for i in blank.issues] == [(i, {}, ()) for i in ids]
    option = round_.asked.issues[0].options[0][0]
    edited = type_score(blank, ids[0], option, "cost", "high")
    assert {k: s.level for k, s in private_answers(edited, round_).scores.items()} == {
        (ids[0], option, "cost"): "high"
    }
    answers = answers_to(round_, Random(3))
    assert private_answers(private_project(project, round_, answers), round_) == answers
