# SPDX-License-Identifier: MIT
"""What is told of a part of the group is told as of the whole."""

from __future__ import annotations

import pytest

from mcda_app.analysis.group.group_value import mean_by_votes
from mcda_app.analysis.group.result import group_result
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.analysis.group.sentences import moved_sentence
from mcda_app.analysis.group.subgroups import sides
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.edits.elicitation import judged
from mcda_app.domain.edits.workshop.participants import add_participant
from mcda_app.domain.edits.workshop.rounds import close_round
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.elicitation import Aggregation, Elicitation, WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.domain.workshop.workshop import Answers, BallotSource, RoundKind
from mcda_app.files import presets
from tests.domain.workshops import AT, cast_ballot, open_round, people, reveal_round


def two_of_one_group() -> Project:
    project = begin_workshop(presets.load("table-4-kinds"))
    for name in ("Ada", "Ben"):
        project = add_participant(project, name, group="All")
    return project


def voted(project: Project, key: str, *answers: Answers) -> Project:
    for voter, answer in zip(people(project), answers, strict=True):
        project = cast_ballot(project, key, voter, answer, source=BallotSource.CONSOLE, at=AT)
    return reveal_round(close_round(project, key, AT), key, AT)


def test_a_group_of_all_agrees_as_all_do():
    project = open_round(two_of_one_group(), RoundKind.WEIGHTS, AT, question=WeightQuestion.PAIRWISE)
    first, *others = (c.id for c in project.criteria)
    answers = []
    for ratio in (9.0, 1 / 9):
        judgements = Judgements()
        for other in others:
            judgements = judged(judgements, first, other, ratio)
        answers.append(Answers(elicitation=Elicitation(pairwise=judgements)))
    project = voted(project, "round-1", *answers)
    whole = group_result(RevealedRound.of(project, "round-1"), Evaluator())
    (side,) = sides(RevealedRound.of(project, "round-1"), Evaluator(), Aggregation.PRIORITIES_ARITHMETIC)
    assert side.agreement == whole.agreement


def test_a_score_where_somebody_could_not_tell_is_a_change():
    project = two_of_one_group()
    issue = project.issues[0]
    project = open_round(project, RoundKind.SCORES, AT, issue_ids=[issue.id])
    questions = project.workshop.rounds[0].asked
    options = [o for o, _ in questions.issues[0].options]
    full = {(issue.id, o, c.id): Score(c.levels[0][0]) for o in options for c in questions.criteria}
    gap = {**full, next(iter(full)): Score()}
    project = voted(project, "round-1", Answers(scores=FrozenDict(full)), Answers(scores=FrozenDict(gap)))
    project = open_round(project, RoundKind.SCORES, AT, issue_ids=[issue.id], previous="round-1")
    project = voted(project, "round-2", *[Answers(scores=FrozenDict(full))] * 2)
    sentence = moved_sentence(RevealedRound.of(project, project.workshop.rounds[1].id), named=True)
    assert sentence == "Round 2: 1 of 2 who voted in both changed their answers since round 1."


@pytest.mark.parametrize("votes", [(1, 1, 1), (1.5, 1, 1)])
@pytest.mark.parametrize("value", [0.1, 0.3, 0.7])
def test_the_mean_of_what_all_say_is_what_they_say(value: float, votes: tuple[float, ...]):
    assert mean_by_votes([(value, vote) for vote in votes]) == value
