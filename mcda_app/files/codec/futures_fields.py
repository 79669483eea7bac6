# SPDX-License-Identifier: MIT
"""Futures as JSON, and back."""

from __future__ import annotations

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.futures.futures import MAX_FUTURES, Future, Futures
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights
from mcda_app.files.codec import (
    decode_elicitation,
    decode_partners,
    decode_score,
    encode_elicitation,
    encode_partners,
    encode_score,
)
from mcda_app.files.codec.json_fields import Json, filled
from mcda_app.files.codec.json_reader import Node, each, refer
from mcda_app.i18n import tr


def futures(value: Futures) -> Json:
    return filled(
        futures=[_future(future) for future in value.futures],
        today=value.today,
        whose=value.whose,
    )


def _future(value: Future) -> Json:
    return filled(
        id=value.id,
        title=value.title,
        short=value.short,
        description=value.description,
        probability=value.probability,
        scores=_scores(value),
        ratings=encode_partners.issue_ratings(value.ratings),
        issue_ratings=_issue_ratings(value),
        weights=None if value.weights is None else encode_elicitation.weights(value.weights),
        issue_weights={
            key: encode_elicitation.weights(value.issue_weights[key]) for key in sorted(value.issue_weights)
        },
    )


def _scores(value: Future) -> Json:
    """By issue, option and criterion."""
    issues: dict[str, dict[str, Json]] = {}
    for issue_id, option_id, criterion_id in sorted(value.scores):
        cell = encode_score.score(value.scores[issue_id, option_id, criterion_id])
        issues.setdefault(issue_id, {}).setdefault(option_id, {})[criterion_id] = cell
    return dict(issues)


def _issue_ratings(value: Future) -> Json:
    """By issue, actor and rating."""
    issues: dict[str, dict[tuple[str, ActorRating], Score]] = {}
    for (issue_id, actor_id, rating), own in value.issue_ratings.items():
        issues.setdefault(issue_id, {})[actor_id, rating] = own
    return {key: encode_partners.issue_ratings(issues[key]) for key in sorted(issues)}


def futures_from(node: Node, project: Project) -> Futures:
    """The futures of a project that is complete but for them."""
    result = Futures(
        each(node, "futures", lambda n: _future_from(n, project)),
        _probability(node, "today"),
        node.text("whose"),
    )
    if len(result.futures) > MAX_FUTURES:
        node.fault(
            tr("has {count} futures; the maximum is {most}.").format(
                count=len(result.futures), most=MAX_FUTURES
            ),
            "futures",
        )
    node.done()
    return result


def _future_from(node: Node, project: Project) -> Future:
    criterion_ids = [criterion.id for criterion in project.criteria]
    result = Future(
        node.identifier(),
        node.identifier("title"),
        node.text("short"),
        node.text("description"),
        _scores_from(node.child("scores"), project),
        decode_partners.issue_ratings(node.child("ratings"), project.partners),
        _issue_ratings_from(node.child("issue_ratings"), project),
        decode_elicitation.weights(node.child("weights"), criterion_ids) if node.has("weights") else None,
        _issue_weights(node.child("issue_weights"), project, criterion_ids),
        _probability(node, "probability"),
    )
    node.done()
    return result


def _probability(node: Node, key: str) -> float | None:
    value = node.optional_number(key)
    if value is not None and not 0 <= value <= 1:
        node.fault(tr("a probability must be between 0 and 1."), key)
        return None
    return value


def _scores_from(node: Node, project: Project) -> FrozenDict[tuple[str, str, str], Score]:
    issues = {issue.id: issue for issue in project.issues}
    criteria = {criterion.id: criterion for criterion in project.criteria}
    scores: dict[tuple[str, str, str], Score] = {}
    for issue_id, rows in node.members():
        refer(rows, "", [issue_id], issues, tr("issue"))
        issue = issues.get(issue_id)
        options = None if issue is None else {option.id for option in project.options_of(issue)}
        for option_id, row in rows.members():
            if options is not None:
                refer(row, "", [option_id], options, tr("option"))
            for criterion_id, cell in row.members():
                refer(cell, "", [criterion_id], criteria, tr("criterion"))
                scores[issue_id, option_id, criterion_id] = decode_score.score(
                    cell, criteria.get(criterion_id)
                )
    return FrozenDict(scores)


def _issue_ratings_from(node: Node, project: Project) -> FrozenDict[tuple[str, str, ActorRating], Score]:
    ids = {issue.id for issue in project.issues}
    ratings: dict[tuple[str, str, ActorRating], Score] = {}
    for issue_id, rows in node.members():
        refer(rows, "", [issue_id], ids, tr("issue"))
        for (actor_id, rating), own in decode_partners.issue_ratings(rows, project.partners).items():
            ratings[issue_id, actor_id, rating] = own
    return FrozenDict(ratings)


def _issue_weights(node: Node, project: Project, criterion_ids: list[str]) -> FrozenDict[str, Weights]:
    ids = {issue.id for issue in project.issues}
    own: dict[str, Weights] = {}
    for issue_id, n in node.members():
        refer(n, "", [issue_id], ids, tr("issue"))
        own[issue_id] = decode_elicitation.weights(n, criterion_ids)
    return FrozenDict(own)
