# SPDX-License-Identifier: MIT
"""From futures to JSON."""

from __future__ import annotations

from mcda_app.domain.futures.futures import Future, Futures
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.score import Score
from mcda_app.files.codec.encode import weights
from mcda_app.files.codec.encode_partners import issue_ratings
from mcda_app.files.codec.encode_score import score
from mcda_app.files.codec.json_fields import Json, filled


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
        ratings=issue_ratings(value.ratings),
        issue_ratings=_issue_ratings(value),
        weights=None if value.weights is None else weights(value.weights),
        issue_weights={key: weights(value.issue_weights[key]) for key in sorted(value.issue_weights)},
    )


def _scores(value: Future) -> Json:
    """By issue, option and criterion."""
    issues: dict[str, dict[str, Json]] = {}
    for issue_id, option_id, criterion_id in sorted(value.scores):
        cell = score(value.scores[issue_id, option_id, criterion_id])
        issues.setdefault(issue_id, {}).setdefault(option_id, {})[criterion_id] = cell
    return dict(issues)


def _issue_ratings(value: Future) -> Json:
    """By issue, actor and rating."""
    issues: dict[str, dict[tuple[str, ActorRating], Score]] = {}
    for (issue_id, actor_id, rating), own in value.issue_ratings.items():
        issues.setdefault(issue_id, {})[actor_id, rating] = own
    return {key: issue_ratings(issues[key]) for key in sorted(issues)}
