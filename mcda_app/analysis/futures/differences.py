# SPDX-License-Identifier: MIT
"""What is different in a future, one by one, in the order of the document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mcda_app.domain.futures.futures import Future
from mcda_app.domain.membership.rules import ActorRating, rating_title
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Score
from mcda_app.i18n import tr


class Difference(NamedTuple):
    """One score or rating of a future.

    issue_id    empty for an actor's rating in general
    subject_id  of the option or the actor
    on          of the criterion, or the rating
    where       the issue's label, or that it is about all issues
    what        the option or actor, and the criterion or rating
    today       what it is today, in words
    there       what it is in the future, in words
    """

    issue_id: str
    subject_id: str
    on: str | ActorRating
    where: str
    what: str
    today: str
    there: str
    score: Score


def differences(project: Project, future: Future) -> tuple[Difference, ...]:
    """All scores and ratings of a future; weights have a table of their own."""
    return (*_scores(project, future), *_ratings(project, future))


def _words(score: Score, criterion: Criterion) -> str:
    value = score.value_on(criterion)
    return tr("unknown") if value is None else criterion.describe(value)


def _scores(project: Project, future: Future) -> Iterator[Difference]:
    for issue in project.issues:
        for option in project.options_of(issue):
            for criterion in project.criteria:
                there = future.scores.get((issue.id, option.id, criterion.id))
                if there is None:
                    continue
                today = issue.score(option.id, criterion.id)
                yield Difference(
                    issue.id,
                    option.id,
                    criterion.id,
                    issue.label,
                    tr("{actor}, {rating}").format(
                        actor=option.label, rating=criterion.short or criterion.title
                    ),
                    _words(today, criterion),
                    _words(there, criterion),
                    there,
                )


def _ratings(project: Project, future: Future) -> Iterator[Difference]:
    for issue in (None, *project.issues):
        for actor in project.partners.actors:
            for rating in ActorRating:
                there = future.rating(actor.id, rating, None if issue is None else issue.id)
                if there is None:
                    continue
                criterion = project.partners.rating_criterion(rating)
                today = actor.rating(rating) if issue is None else project.rating_of(issue, actor, rating)
                yield Difference(
                    "" if issue is None else issue.id,
                    actor.id,
                    rating,
                    tr("All issues") if issue is None else issue.label,
                    tr("{actor}, {rating}").format(actor=actor.label, rating=rating_title(rating)),
                    _words(today, criterion),
                    _words(there, criterion),
                    there,
                )
