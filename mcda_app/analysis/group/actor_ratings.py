# SPDX-License-Identifier: MIT
"""Aggregate a revealed round on actors: the group's rating of each, with its spread.

As for scores: the median by voting weights on a scale of levels, the mean on a numeric one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mcda_app.analysis.group.ballot_tables import revealed_rounds
from mcda_app.analysis.group.group_value import GroupValue, aggregated_value
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.domain.edits.partners.adopted_ratings import adopt_ratings
from mcda_app.domain.issue import Issue
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.partners.actors import Actor
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.domain.voting.actor_questions import GENERAL
from mcda_app.domain.workshop.workshop import Round, RoundKind


@dataclass(frozen=True, slots=True)
class GroupRating(GroupValue):
    """One rating of an actor as the group sees it, on the rating's scale; `now` is the project's rating.

    issue  the one issue for which it holds; None in general
    """

    issue: Issue | None
    actor: Actor
    rating: ActorRating

    @property
    def place(self) -> str:
        """Where it holds, as a round names it."""
        return GENERAL if self.issue is None else self.issue.id

    @property
    def spread(self) -> float:
        """How far the answers lie apart, as a part of the scale; 0 for one answer or none."""
        low, high = self.criterion.scale.bounds
        return (self.answers[-1] - self.answers[0]) / (high - low) if self.answers and high > low else 0.0


def latest_actor_round(project: Project) -> Round | None:
    """The latest revealed round on actors; None if there is none."""
    rounds = revealed_rounds(project.workshop, RoundKind.ACTORS)
    return rounds[0] if rounds else None


def group_ratings(revealed: RevealedRound) -> tuple[GroupRating, ...]:
    """Every rating that a revealed round on actors asked about, place by place; empty before the reveal.

    Issues and actors removed since are ignored, and actors who are us by now.
    """
    return tuple(_ratings(revealed)) if revealed.votes else ()


def _ratings(revealed: RevealedRound) -> Iterator[GroupRating]:
    project = revealed.project
    issues = {issue.id: issue for issue in project.issues}
    actors = {actor.id: actor for actor in project.partners.actors if not actor.us}
    ratings = {rating.value: rating for rating in ActorRating}
    for asked_issue in revealed.round.asked.issues:
        issue = issues.get(asked_issue.id)
        if issue is None and asked_issue.id != GENERAL:
            continue
        for actor_id, _ in asked_issue.options:
            for asked_rating in revealed.round.asked.criteria:
                rating = ratings.get(asked_rating.id)
                if actor_id in actors and rating is not None:
                    yield _rating(revealed, issue, asked_issue.id, actors[actor_id], rating)


def _rating(
    revealed: RevealedRound, issue: Issue | None, place: str, actor: Actor, rating: ActorRating
) -> GroupRating:
    project = revealed.project
    criterion = project.partners.rating_criterion(rating)
    answers = []
    for person, ballot in revealed.votes:
        score = ballot.answers.scores.get((place, actor.id, rating.value))
        value = None if score is None else score.value_on(criterion)
        if value is not None:
            answers.append((value, person.weight))
    now = actor.rating(rating) if issue is None else project.rating_of(issue, actor, rating)
    return GroupRating(
        criterion,
        aggregated_value(criterion, answers),
        tuple(sorted(value for value, _ in answers)),
        len(revealed.votes) - len(answers),
        now.value_on(criterion),
        issue,
        actor,
        rating,
    )


def with_group_ratings(project: Project, ratings: Sequence[GroupRating], round_: Round, at: str) -> Project:
    """The project with the group's ratings where they differ from its own; the minutes record it."""
    adopted: dict[tuple[str, str, ActorRating], Score] = {}
    for one in ratings:
        if not one.differs or one.value is None:
            continue
        level = one.criterion.scale.level_at(one.value)
        if one.issue is None:
            old = one.actor.rating(one.rating)
        else:
            old = one.issue.ratings.get((one.actor.id, one.rating), Score())
        edited = old.edited(None if level is None else level.id, one.value if level is None else None)
        adopted[one.place, one.actor.id, one.rating] = edited.with_answer(one.answer_in(round_.number))
    return adopt_ratings(project, adopted, round_.id, at)
