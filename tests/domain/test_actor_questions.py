# SPDX-License-Identifier: MIT
"""A round on actors: its questions, ballots, record in the file, and the group's ratings as one step."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from mcda_app.analysis.group.actor_ratings import group_ratings, latest_actor_round, with_group_ratings
from mcda_app.analysis.group.ballot_tables import changes
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.domain.actor_questions import ASKED, GENERAL
from mcda_app.domain.ballots import faults_of
from mcda_app.domain.edits.actor_ratings import type_rating
from mcda_app.domain.edits.actors import remove_actor
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.partners.actors import Partners
from mcda_app.domain.project import Project
from mcda_app.domain.round_questions import fingerprint, questions_now
from mcda_app.domain.score import Evidence, Score
from mcda_app.domain.workshop import Answers, BallotSource, RoundKind
from mcda_app.errors import EditError
from mcda_app.exchange.ballots.answer_fields import answer_fields, field_contents
from mcda_app.files.project_file import dumps, loads
from tests.domain.workshops import (
    AT,
    answers_to,
    cast_ballot,
    close_round,
    latest,
    minutes_of,
    named,
    open_round,
    people,
    reveal_round,
)

CHINA = "china"


def opened(*places: str, count: int = 3) -> Project:
    return open_round(named(count), RoundKind.ACTORS, AT, issue_ids=places or (GENERAL,))


def ballot(project: Project, place: str, effort: str | None, alignment: str | None = "low") -> Answers:
    """The same of every actor."""
    levels = {ActorRating.EFFORT.value: effort, ActorRating.ALIGNMENT.value: alignment}
    return Answers(
        scores=FrozenDict(
            {
                (i.id, actor, key): Score(level if i.id == place else None)
                for i in latest(project).asked.issues
                for actor, _ in i.options
                for key, level in levels.items()
            }
        )
    )


def revealed(efforts: list[str | None], place: str = GENERAL) -> Project:
    project = opened(place, count=len(efforts))
    for person, effort in zip(people(project), efforts, strict=True):
        project = cast_ballot(
            project,
            latest(project).id,
            person,
            ballot(project, place, effort),
            source=BallotSource.CONSOLE,
            at=AT,
        )
    project = close_round(project, latest(project).id, AT)
    return reveal_round(project, latest(project).id, AT)


def test_it_asks_for_alignment_and_effort_of_everybody_but_us_in_general_or_on_issues() -> None:
    asked = latest(opened(GENERAL, "trade")).asked
    assert [c.id for c in asked.criteria] == [rating.value for rating in ASKED]
    assert [i.id for i in asked.issues] == [GENERAL, "trade"]
    actors = [actor.id for actor in named().partners.actors if not actor.us]
    assert all([option for option, _ in issue.options] == actors for issue in asked.issues)
    assert "very high" in dict(asked.criteria[0].levels).values()
    assert asked.criteria[1].best == "none (0)"  # effort is a cost
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
    assert "still missing" in faults_of(round_, Answers())[0]
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


def test_the_groups_ratings_are_medians_with_their_spread() -> None:
    project = revealed(["high", "low", "high", None])
    round_ = latest_actor_round(project)
    assert round_ is not None
    ratings = group_ratings(RevealedRound.of(project, round_.id))
    china = next(one for one in ratings if one.actor.id == CHINA and one.rating is ActorRating.EFFORT)
    assert (china.value, china.answers, china.silent) == (3.0, (1.0, 3.0, 3.0), 1)
    assert china.text == "high (low to high)"
    assert china.tally == "1 low, 2 high, 1 cannot tell"
    assert china.spread == 0.5
    assert group_ratings(RevealedRound.of(opened(), latest(opened()).id)) == ()
    gone = remove_actor(project, CHINA)
    assert CHINA not in {one.actor.id for one in group_ratings(RevealedRound.of(gone, round_.id))}


@pytest.mark.parametrize("place", [GENERAL, "trade"])
def test_they_are_adopted_in_one_step_in_general_or_on_one_issue(place: str) -> None:
    project = revealed(["medium", "medium", "medium"], place)
    round_ = latest(project)
    ratings = group_ratings(RevealedRound.of(project, round_.id))
    after = with_group_ratings(project, ratings, round_, AT)
    issue = after.issue("trade")
    general = after.partners.actor(CHINA).rating(ActorRating.EFFORT)
    own = issue.ratings.get((CHINA, ActorRating.EFFORT), general)
    score = general if place == GENERAL else own
    assert score.level == "medium"
    assert score.evidence is Evidence.USER
    assert "3 medium" in score.reason_text
    assert (general.level == "medium") == (place == GENERAL)
    assert "group's ratings" in minutes_of(after)[-1]
    assert all(not one.differs for one in group_ratings(RevealedRound.of(after, round_.id)))
    assert loads(dumps(after)) == after
    with pytest.raises(EditError, match="has not been revealed"):
        with_group_ratings(opened(place), ratings, latest(opened(place)), AT)


def test_who_changed_their_ratings_is_told_round_by_round() -> None:
    project = revealed(["high", "low"])
    first = latest(project)
    project = open_round(project, RoundKind.ACTORS, AT, issue_ids=(GENERAL,), previous=first.id)
    for person in people(project):
        project = cast_ballot(
            project,
            latest(project).id,
            person,
            ballot(project, GENERAL, "high"),
            source=BallotSource.CONSOLE,
            at=AT,
        )
    project = reveal_round(close_round(project, latest(project).id, AT), latest(project).id, AT)
    moved = [c for c in changes(RevealedRound.of(project, latest(project).id)) if c.before != c.after]
    assert {c.participant.id for c in moved} == {people(project)[1]}
    assert {(c.before, c.after) for c in moved} == {(1.0, 3.0)}


def test_an_own_scale_is_asked_for_as_it_is() -> None:
    from mcda_app.domain.edits.actor_ratings import set_rating_scale
    from mcda_app.domain.scale import Scale

    project = set_rating_scale(named(), ActorRating.EFFORT, Scale(low=0.0, high=40.0, unit="weeks"))
    project = type_rating(project, CHINA, ActorRating.EFFORT, "12")
    effort = latest(open_round(project, RoundKind.ACTORS, AT, issue_ids=(GENERAL,))).asked.criteria[1]
    assert (effort.low, effort.high, effort.levels) == (0.0, 40.0, ())
