# SPDX-License-Identifier: MIT
"""From actors, forums and the rules for coalitions to JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.partners.actors import Actor, CriterionRule, Forum, Partners
from mcda_app.domain.partners.collective_good import CollectiveGood
from mcda_app.domain.score import Score
from mcda_app.files.codec.encode_score import scale, score
from mcda_app.files.codec.json_fields import Json, filled


def partners(value: Partners, criterion_ids: Sequence[str]) -> Json:
    return filled(
        actors=[_actor(a) for a in value.actors],
        forums=[_forum(f) for f in value.forums],
        scales={r.value: scale(value.scales[r]) for r in ActorRating if r in value.scales},
        rules={c: _rule(value.rules[c]) for c in criterion_ids if c in value.rules},
    )


def _actor(value: Actor) -> Json:
    return filled(
        id=value.id,
        title=value.title,
        short=value.short,
        keep_short=value.keep_short or None,
        colour=value.colour or None,
        us=value.us or None,
        central=value.central or None,
        description=value.description,
        ratings={r.value: score(value.ratings[r]) for r in ActorRating if r in value.ratings},
    )


def _forum(value: Forum) -> Json:
    return filled(
        id=value.id,
        title=value.title,
        short=value.short,
        description=value.description,
        source=value.source,
        members=list(value.members),
    )


def _rule(value: CriterionRule) -> Json:
    return filled(
        rule=value.rule.value,
        rating=None if value.rating is None else value.rating.value,
        growth=value.growth or None,
        value=value.value,
        evidence=value.evidence.value,
        source=value.source,
        reason=value.reason,
    )


def good(value: CollectiveGood) -> Json:
    return filled(
        kind=value.kind.value,
        counting=value.counting.value,
        threshold=value.threshold,
        rivals=sorted(value.rivals),
        evidence=value.evidence.value,
        source=value.source,
        reason=value.reason,
        original=None if value.original is None else good(value.original),
    )


def issue_ratings(value: Mapping[tuple[str, ActorRating], Score]) -> Json:
    """Ratings on one issue, by actor."""
    rows: dict[str, Json] = {}
    for actor_id, rating in sorted(value, key=lambda key: (key[0], list(ActorRating).index(key[1]))):
        rows.setdefault(actor_id, {})[rating.value] = score(value[actor_id, rating])
    return dict(rows)
