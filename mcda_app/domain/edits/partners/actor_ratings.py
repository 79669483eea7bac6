# SPDX-License-Identifier: MIT
"""Edits of actors' ratings, in general and on one issue: functions from one project to the next.

Anything that cannot be done raises EditError.
"""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.checks import whole_text
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.edits.criteria import checked_scale, score_on_new_scale, tidied_scale
from mcda_app.domain.edits.futures.upkeep import rerated
from mcda_app.domain.edits.scores import checked_score, parse_score
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.partners.actors import Actor, standard_scale
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.domain.score import MISSING, Score


@understands_choices
def set_rating(
    project: Project, actor_id: str, rating: ActorRating, score: Score, issue_id: str | None = None
) -> Project:
    """An actor's rating in general, or on one issue alone."""
    partners = project.partners
    actor = partners.actor(actor_id)
    score = checked_score(partners.rating_criterion(rating), score)
    if issue_id is not None:
        issue = project.issue(issue_id)
        return project.with_issue(replace(issue, ratings=issue.ratings.with_item((actor_id, rating), score)))
    return _replaced(project, replace(actor, ratings=actor.ratings.with_item(rating, score)))


@understands_choices
def type_rating(
    project: Project,
    actor_id: str,
    rating: ActorRating,
    typed: str | float,
    issue_id: str | None = None,
) -> Project:
    """Enter a rating as `scores.parse_score` reads it; an emptied one is unknown.

    issue_id  the one issue for which it holds; emptied, the rating in general holds there again
    """
    level, number = parse_score(project.partners.rating_criterion(rating), typed)
    before = _score(project, actor_id, rating, issue_id)
    if issue_id is not None and level is None and number is None:
        return use_general_rating(project, actor_id, rating, issue_id)
    if before is not None and (before.level, before.number) == (level, number):
        return project
    score = (MISSING if before is None else before).edited(level, number)
    return set_rating(project, actor_id, rating, score, issue_id)


@understands_choices
def set_rating_reason(
    project: Project, actor_id: str, rating: ActorRating, reason: str, issue_id: str | None = None
) -> Project:
    score = _score(project, actor_id, rating, issue_id)
    score = MISSING if score is None else score
    if score.reason_text == reason:
        return project
    return set_rating(project, actor_id, rating, score.with_reason(whole_text(reason)), issue_id)


@understands_choices
def reset_rating(
    project: Project, actor_id: str, rating: ActorRating, issue_id: str | None = None
) -> Project:
    """Restore the preset's rating."""
    score = _score(project, actor_id, rating, issue_id)
    return project if score is None else set_rating(project, actor_id, rating, score.reset(), issue_id)


@understands_choices
def use_general_rating(project: Project, actor_id: str, rating: ActorRating, issue_id: str) -> Project:
    """Drop an actor's own rating on an issue: there, too, the one in general holds."""
    project.partners.actor(actor_id)
    issue = project.issue(issue_id)
    if (actor_id, rating) not in issue.ratings:
        return project
    return project.with_issue(replace(issue, ratings=issue.ratings.without((actor_id, rating))))


@understands_choices
def set_rating_scale(project: Project, rating: ActorRating, scale: Scale) -> Project:
    """Another scale for a rating. Ratings keep their level, or else their value, as scores do."""
    partners = project.partners
    old = partners.rating_criterion(rating)
    changed = replace(old, scale=scale)
    checked_scale(changed)
    changed = replace(changed, scale=tidied_scale(changed))
    if changed.scale == old.scale:
        return project
    standard = changed.scale == standard_scale()
    scales = partners.scales.without(rating)
    scales = scales if standard else scales.with_item(rating, changed.scale)

    def rated(actor: Actor) -> Actor:
        ratings = {
            r: score_on_new_scale(s, old, changed) if r is rating else s for r, s in actor.ratings.items()
        }
        return replace(actor, ratings=FrozenDict(ratings))

    def rated_on(issue: Issue) -> Issue:
        ratings = {
            k: score_on_new_scale(s, old, changed) if k[1] is rating else s for k, s in issue.ratings.items()
        }
        return replace(issue, ratings=FrozenDict(ratings))

    actors = tuple(rated(actor) for actor in partners.actors)
    return replace(
        project,
        partners=replace(partners, scales=scales, actors=actors),
        issues=tuple(rated_on(issue) if issue.ratings else issue for issue in project.issues),
        futures=rerated(project.futures, rating, lambda s: score_on_new_scale(s, old, changed)),
    )


def _score(project: Project, actor_id: str, rating: ActorRating, issue_id: str | None) -> Score | None:
    actor = project.partners.actor(actor_id)
    if issue_id is None:
        return actor.ratings.get(rating)
    return project.issue(issue_id).ratings.get((actor_id, rating))


def _replaced(project: Project, changed: Actor) -> Project:
    partners = project.partners
    actors = tuple(changed if a.id == changed.id else a for a in partners.actors)
    return replace(project, partners=replace(partners, actors=actors))
