# SPDX-License-Identifier: MIT
"""Edits of what is different in a future: functions from one project to the next.

Anything that cannot be done raises EditError.
"""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.checks import whole_text
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.edits.futures.futures import with_future
from mcda_app.domain.edits.scores import checked_score, checked_weights, parse_score
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.project import Project
from mcda_app.domain.score import MISSING, Evidence, Score
from mcda_app.domain.titles import find_or_refuse
from mcda_app.domain.weights import Weights
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def set_future_score(
    project: Project, future_id: str, issue_id: str, option_id: str, criterion_id: str, score: Score
) -> Project:
    """A score that holds in one future alone."""
    future = project.futures.future(future_id)
    find_or_refuse(project.options_of(project.issue(issue_id)), option_id, tr("option"))
    score = checked_score(project.criterion(criterion_id), score)
    scores = future.scores.with_item((issue_id, option_id, criterion_id), score)
    return with_future(project, replace(future, scores=scores))


def type_future_score(
    project: Project, future_id: str, issue_id: str, option_id: str, criterion_id: str, typed: str | float
) -> Project:
    """Enter a score of a future as `scores.parse_score` reads it; emptied, or today's, it is as today."""
    key = (issue_id, option_id, criterion_id)
    before = project.futures.future(future_id).scores.get(key)
    level, number = parse_score(project.criterion(criterion_id), typed)
    today = project.issue(issue_id).score(option_id, criterion_id)
    if (level, number) in ((None, None), (today.level, today.number)):
        return clear_future_score(project, future_id, issue_id, option_id, criterion_id)
    if before is not None and (before.level, before.number) == (level, number):
        return project
    score = (MISSING if before is None else before).edited(level, number)
    return set_future_score(project, future_id, *key, score)


def set_future_score_reason(
    project: Project, future_id: str, issue_id: str, option_id: str, criterion_id: str, reason: str
) -> Project:
    """Why a score is different in a future."""
    key = (issue_id, option_id, criterion_id)
    score = _different(project.futures.future(future_id).scores.get(key))
    if score.reason_text == reason:
        return project
    return set_future_score(project, future_id, *key, score.with_reason(whole_text(reason)))


@understands_choices
def set_future_score_evidence(
    project: Project,
    future_id: str,
    issue_id: str,
    option_id: str,
    criterion_id: str,
    evidence: Evidence,
    source: str,
) -> Project:
    """What a score of a future rests on, and where that is found."""
    key = (issue_id, option_id, criterion_id)
    score = _different(project.futures.future(future_id).scores.get(key))
    if (score.evidence, score.source) == (evidence, source):
        return project
    return set_future_score(project, future_id, *key, score.with_evidence(evidence, whole_text(source)))


def clear_future_score(
    project: Project, future_id: str, issue_id: str, option_id: str, criterion_id: str
) -> Project:
    """Let a score be in a future as it is today."""
    future = project.futures.future(future_id)
    key = (issue_id, option_id, criterion_id)
    if key not in future.scores:
        return project
    return with_future(project, replace(future, scores=future.scores.without(key)))


@understands_choices
def set_future_rating(
    project: Project,
    future_id: str,
    actor_id: str,
    rating: ActorRating,
    score: Score,
    issue_id: str | None = None,
) -> Project:
    """An actor's rating in one future, in general or on one issue alone."""
    future = project.futures.future(future_id)
    project.partners.actor(actor_id)
    score = checked_score(project.partners.rating_criterion(rating), score)
    if issue_id is None:
        changed = replace(future, ratings=future.ratings.with_item((actor_id, rating), score))
    else:
        key = (project.issue(issue_id).id, actor_id, rating)
        changed = replace(future, issue_ratings=future.issue_ratings.with_item(key, score))
    return with_future(project, changed)


@understands_choices
def type_future_rating(
    project: Project,
    future_id: str,
    actor_id: str,
    rating: ActorRating,
    typed: str | float,
    issue_id: str | None = None,
) -> Project:
    """Enter a rating of a future as `scores.parse_score` reads it; emptied, or today's, it is as today."""
    actor = project.partners.actor(actor_id)
    before = project.futures.future(future_id).rating(actor_id, rating, issue_id)
    level, number = parse_score(project.partners.rating_criterion(rating), typed)
    today = (
        actor.rating(rating)
        if issue_id is None
        else project.rating_of(project.issue(issue_id), actor, rating)
    )
    if (level, number) in ((None, None), (today.level, today.number)):
        return clear_future_rating(project, future_id, actor_id, rating, issue_id)
    if before is not None and (before.level, before.number) == (level, number):
        return project
    score = (MISSING if before is None else before).edited(level, number)
    return set_future_rating(project, future_id, actor_id, rating, score, issue_id)


@understands_choices
def set_future_rating_reason(
    project: Project,
    future_id: str,
    actor_id: str,
    rating: ActorRating,
    reason: str,
    issue_id: str | None = None,
) -> Project:
    """Why an actor's rating is different in a future."""
    score = _different(project.futures.future(future_id).rating(actor_id, rating, issue_id))
    if score.reason_text == reason:
        return project
    return set_future_rating(
        project, future_id, actor_id, rating, score.with_reason(whole_text(reason)), issue_id
    )


@understands_choices
def set_future_rating_evidence(
    project: Project,
    future_id: str,
    actor_id: str,
    rating: ActorRating,
    evidence: Evidence,
    source: str,
    issue_id: str | None = None,
) -> Project:
    """What an actor's rating in a future rests on, and where that is found."""
    score = _different(project.futures.future(future_id).rating(actor_id, rating, issue_id))
    if (score.evidence, score.source) == (evidence, source):
        return project
    changed = score.with_evidence(evidence, whole_text(source))
    return set_future_rating(project, future_id, actor_id, rating, changed, issue_id)


@understands_choices
def clear_future_rating(
    project: Project, future_id: str, actor_id: str, rating: ActorRating, issue_id: str | None = None
) -> Project:
    """Let an actor's rating be in a future as it is today."""
    future = project.futures.future(future_id)
    if future.rating(actor_id, rating, issue_id) is None:
        return project
    if issue_id is None:
        return with_future(project, replace(future, ratings=future.ratings.without((actor_id, rating))))
    own = future.issue_ratings.without((issue_id, actor_id, rating))
    return with_future(project, replace(future, issue_ratings=own))


def set_future_weights(
    project: Project, future_id: str, weights: Weights | None, issue_id: str | None = None
) -> Project:
    """The project's weights in a future, or those of one issue alone; None for today's."""
    future = project.futures.future(future_id)
    checked = None if weights is None else checked_weights(project, weights)
    if issue_id is None:
        return with_future(project, replace(future, weights=checked))
    own = future.issue_weights.without(project.issue(issue_id).id)
    own = own if checked is None else own.with_item(issue_id, checked)
    return with_future(project, replace(future, issue_weights=own))


def _different(score: Score | None) -> Score:
    """A future's own score; refused where it is as today."""
    if score is None:
        raise EditError(
            tr("This is the same as today."),
            remedy=tr("Type what is different in this future first."),
        )
    return score
