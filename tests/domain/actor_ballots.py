# SPDX-License-Identifier: MIT
"""Rounds on actors, with the same answer on every one of them."""

from __future__ import annotations

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.domain.voting.actor_questions import GENERAL
from mcda_app.domain.workshop.workshop import Answers, BallotSource, RoundKind
from tests.domain.workshops import (
    AT,
    cast_ballot,
    close_round,
    latest,
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
