# SPDX-License-Identifier: MIT
"""A doubtful score as a question, with what it rests on and where to look."""

from __future__ import annotations

from mcda_app.analysis.information.check_questions import grounds, question, where_to_look
from mcda_app.analysis.information.issue_information import doubted_scores
from mcda_app.analysis.information.results import DoubtedScore
from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.domain.score import Evidence
from mcda_app.files import presets
from tests.analysis.problems import project_of


def doubted(project: Project, issue_id: str, option: str, criterion: str) -> DoubtedScore:
    issue = project.issue(issue_id)
    scores = doubted_scores(issue, issue_matrix(project, issue))
    return next(d for d in scores if (d.option.id, d.criterion.id) == (option, criterion))


def test_a_level_is_asked_against_those_it_may_be_instead() -> None:
    score = doubted(presets.load(), "trade", "unilateral", "effectiveness")
    text = question(score)
    assert text.startswith("Unilateral regulation on Trade: is the score on “Effectiveness” really ")
    assert ", or rather " in text
    assert text.endswith("?")


def test_it_rests_on_its_source_and_reason_and_the_source_is_where_to_look() -> None:
    project = presets.load()
    score = doubted(project, "trade", "unilateral", "effectiveness")
    assert score.score.source_text in grounds(score)
    assert score.score.reason_text in grounds(score)
    assert where_to_look(project, score.place) == score.score.source_text


def test_a_number_is_asked_with_its_range_and_without_a_source_its_kind_is_said() -> None:
    project = project_of([[5], [2]], [1.0], scales=[Scale(low=0.0, high=10.0)], evidence=Evidence.USER)
    score = doubted(project, "i", "a", "c0")
    assert question(score).endswith("really 5? It may be anything from 4 to 6.")
    assert grounds(score) == "So far it rests on: entered by you."
    assert where_to_look(project, ScorePlace("i", "a", "c0")) == ""
