# SPDX-License-Identifier: MIT
"""The project as it is in a future."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.futures.futures import Future, Futures
from mcda_app.domain.issue import Issue
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.partners.actors import Partners
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Score


def project_in(project: Project, future: Future) -> Project:
    """The project with the future's scores, ratings and weights in place of today's, and without futures.

    Where a score of the future has another value than today's, edited comparisons of options on that
    criterion give way to those that follow from the scores. An issue's own weights and ratings come before
    the project's in a future as they do today.
    """
    return assembled(project, future, issues_in(project, future), partners_in(project.partners, future))


def assembled(project: Project, future: Future, issues: tuple[Issue, ...], partners: Partners) -> Project:
    """The project in a future, from its issues and partners there."""
    weights = project.weights if future.weights is None else future.weights
    return replace(project, weights=weights, issues=issues, partners=partners, futures=Futures())


def issues_in(project: Project, future: Future) -> tuple[Issue, ...]:
    """The issues as they are in a future; the very same where nothing is different."""
    scores: dict[str, dict[tuple[str, str], Score]] = {}
    for (issue_id, option_id, criterion_id), score in future.scores.items():
        scores.setdefault(issue_id, {})[option_id, criterion_id] = score
    ratings: dict[str, dict[tuple[str, ActorRating], Score]] = {}
    for (issue_id, actor_id, rating), own in future.issue_ratings.items():
        ratings.setdefault(issue_id, {})[actor_id, rating] = own
    changed = {*scores, *ratings, *future.issue_weights}

    def issue_in(issue: Issue) -> Issue:
        replaced = replaced_comparisons(project, issue, future)
        return replace(
            issue,
            scores=FrozenDict({**issue.scores, **scores.get(issue.id, {})}),
            judgements=issue.judgements.without(*(c.id for c in replaced)),
            ratings=FrozenDict({**issue.ratings, **ratings.get(issue.id, {})}),
            weights=future.issue_weights.get(issue.id, issue.weights),
        )

    return tuple(issue_in(issue) if issue.id in changed else issue for issue in project.issues)


def partners_in(partners: Partners, future: Future) -> Partners:
    """The actors as they are in a future; the very same ones where no rating is different."""
    if not future.ratings:
        return partners
    actors = tuple(
        replace(
            actor,
            ratings=FrozenDict(
                {**actor.ratings, **{r: s for (a, r), s in future.ratings.items() if a == actor.id}}
            ),
        )
        for actor in partners.actors
    )
    return replace(partners, actors=actors)


def replaced_comparisons(project: Project, issue: Issue, future: Future) -> tuple[Criterion, ...]:
    """The criteria on which an issue's edited comparisons give way to the scores of a future."""
    return tuple(
        criterion
        for criterion in project.criteria
        if criterion.id in issue.judgements
        and any(
            key[0] == issue.id
            and key[2] == criterion.id
            and score.value_on(criterion) != issue.score(key[1], key[2]).value_on(criterion)
            for key, score in future.scores.items()
        )
    )
