# SPDX-License-Identifier: MIT
"""What a round on actors asks, its ballots, and its record in the file."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from mcda_app.domain.edits.partners.actor_ratings import type_rating
from mcda_app.domain.edits.partners.actors import remove_actor
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.partners.actors import Partners
from mcda_app.domain.score import Score
from mcda_app.domain.voting.actor_questions import ASKED, GENERAL
from mcda_app.domain.voting.ballots import faults_of
from mcda_app.domain.voting.round_questions import fingerprint, questions_now
from mcda_app.domain.workshop.workshop import Answers, RoundKind
from mcda_app.errors import EditError
from mcda_app.exchange.ballots.answer_fields import answer_fields, field_contents
from mcda_app.files.project_file import dumps, loads
from mcda_app.i18n import ProgramText
from tests.domain.actor_ballots import CHINA, ballot, opened, revealed
from tests.domain.workshops import (
    AT,
    answers_to,
    latest,
    named,
    open_round,
)


def test_it_asks_for_alignment_and_effort_of_everybody_but_us_in_general_or_on_issues() -> None:
    questions = latest(opened(GENERAL, "trade")).asked
    assert [c.id for c in questions.criteria] == [rating.value for rating in ASKED]
    assert [i.id for i in questions.issues] == [GENERAL, "trade"]
    actors = [actor.id for actor in named().partners.actors if not actor.us]
    assert all([option for option, _ in issue.options] == actors for issue in questions.issues)
    assert "very high" in dict(questions.criteria[0].levels).values()
    assert questions.criteria[1].best == "none (0)"  # effort is a cost
    # Every reader gets them in their own language.
    texts = [
        questions.issues[0].title,
        *(text for c in questions.criteria for text in (c.title, c.worst, c.best)),
    ]
    texts += [label for c in questions.criteria for _, label in c.levels]
    assert all(isinstance(text, ProgramText) for text in texts)
    fields = answer_fields(latest(opened()))
    assert len(fields) == 2 * len(actors)
    assert fields[0].section == "In general"


def test_without_actors_or_places_there_is_nothing_to_ask() -> None:
    with pytest.raises(EditError, match="no actors to ask about"):
        open_round(replace(named(), partners=Partners()), RoundKind.ACTORS, AT, issue_ids=(GENERAL,))
    with pytest.raises(EditError, match="does not ask about any issue"):
        open_round(named(), RoundKind.ACTORS, AT)


def test_a_ballot_is_checked_as_scores_are() -> None:
    project = opened()
    round_ = latest(project)
    answers = answers_to(round_, Random(1))
    assert faults_of(round_, answers) == ()
    assert faults_of(round_, Answers()) == ("In general: 22 ratings are missing.",)
    (key, _), *_ = answers.scores.items()
    wrong = replace(answers, scores=answers.scores.with_item(key, Score("colossal")))
    assert "is not a level of" in faults_of(round_, wrong)[0]
    assert field_contents(round_, ballot(project, GENERAL, "high"))[GENERAL, CHINA, "effort"] == "high"


def test_the_file_keeps_it_and_an_edited_question_is_another() -> None:
    project = revealed(["high", "low", None])
    assert loads(dumps(project)) == project
    round_ = latest(project)
    assert questions_now(project, round_) == round_.asked
    fewer = remove_actor(project, CHINA)
    assert fingerprint(replace(round_, asked=questions_now(fewer, round_))) != fingerprint(round_)


def test_an_own_scale_is_asked_for_as_it_is() -> None:
    from mcda_app.domain.edits.partners.actor_ratings import set_rating_scale
    from mcda_app.domain.scale import Scale

    project = set_rating_scale(named(), ActorRating.EFFORT, Scale(low=0.0, high=40.0, unit="weeks"))
    project = type_rating(project, CHINA, ActorRating.EFFORT, "12")
    effort = latest(open_round(project, RoundKind.ACTORS, AT, issue_ids=(GENERAL,))).asked.criteria[1]
    assert (effort.low, effort.high, effort.levels) == (0.0, 40.0, ())
