# SPDX-License-Identifier: MIT
"""From JSON to actors, forums and the rules for coalitions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import OPTION_COLOURS
from mcda_app.domain.membership.rules import ActorRating, Counting, GoodKind, MembershipRule
from mcda_app.domain.partners.actors import MAX_ACTORS, Actor, CriterionRule, Forum, Partners
from mcda_app.domain.partners.collective_good import CollectiveGood
from mcda_app.domain.scale import Criterion, Scale
from mcda_app.domain.score import Evidence, Score
from mcda_app.files.codec.decode_score import check_scale, scale, score
from mcda_app.files.codec.json_reader import Node, refer, unique
from mcda_app.i18n import tr


def partners(node: Node, criteria: Mapping[str, Criterion]) -> Partners:
    scales = _scales(node.child("scales"))
    bare = Partners(scales=scales)
    actors = tuple(_actor(n, bare) for n in node.items("actors"))
    unique(node, "actors", [actor.id for actor in actors])
    ours = [actor.title for actor in actors if actor.us]
    if actors and not ours:
        node.fault(tr("no actor is “us”; mark one of them with “us”: true."), "actors")
    if len(ours) > 1:
        node.fault(
            tr("{names} are all marked as “us”; only one actor can be.").format(names=", ".join(ours)),
            "actors",
        )
    if len(actors) > MAX_ACTORS:
        node.fault(
            tr("has {count} actors; the maximum is {most}, for all their coalitions are compared.").format(
                count=len(actors), most=MAX_ACTORS
            ),
            "actors",
        )
    forums = tuple(_forum(n, actors) for n in node.items("forums"))
    unique(node, "forums", [forum.id for forum in forums])
    rules = {
        criterion_id: _rule(n, criterion_id, criteria) for criterion_id, n in node.child("rules").members()
    }
    node.done()
    return Partners(actors, forums, scales, FrozenDict(rules))


def _scales(node: Node) -> FrozenDict[ActorRating, Scale]:
    scales: dict[ActorRating, Scale] = {}
    for rating, n in _ratings(node):
        scales[rating] = scale(n)
        check_scale(n, Partners(scales=FrozenDict(scales)).rating_criterion(rating))
    return FrozenDict(scales)


def _ratings(node: Node) -> Iterator[tuple[ActorRating, Node]]:
    """The members of an object whose keys are ratings."""
    known = {rating.value: rating for rating in ActorRating}
    for key, member in node.members():
        refer(member, "", [key], known, tr("rating"))
        if key in known:
            yield known[key], member


def _actor(node: Node, scales: Partners) -> Actor:
    result = Actor(
        node.identifier(),
        node.identifier("title"),
        node.text("short"),
        node.flag("keep_short"),
        node.count("colour", 0),
        node.flag("us"),
        node.flag("central"),
        node.text("description"),
        FrozenDict(
            {
                rating: score(n, scales.rating_criterion(rating))
                for rating, n in _ratings(node.child("ratings"))
            }
        ),
    )
    if result.colour > OPTION_COLOURS:
        node.fault(tr("must be a whole number from 0 to {most}.").format(most=OPTION_COLOURS), "colour")
    node.done()
    return result


def _forum(node: Node, actors: tuple[Actor, ...]) -> Forum:
    members = node.texts("members")
    refer(node, "members", members, [actor.id for actor in actors], tr("actor"))
    unique(node, "members", members)
    ordered = tuple(actor.id for actor in actors if actor.id in members)
    forum = Forum(
        node.identifier(),
        node.identifier("title"),
        ordered,
        node.text("source"),
        node.text("short"),
        node.text("description"),
    )
    node.done()
    return forum


def _rule(node: Node, criterion_id: str, criteria: Mapping[str, Criterion]) -> CriterionRule:
    refer(node, "", [criterion_id], criteria, tr("criterion"))
    rule = CriterionRule(
        node.choice("rule", MembershipRule),
        node.choice("rating", ActorRating) if node.has("rating") else None,
        node.number("growth", 0.0),
        node.optional_number("value"),
        node.choice("evidence", Evidence, Evidence.USER),
        node.text("source"),
        node.text("reason"),
    )
    node.done()
    if rule.rule.uses_rating != (rule.rating is not None):
        fault = (
            tr("needs a rating that this rule uses.")
            if rule.rating is None
            else tr("has a rating, which this rule does not use.")
        )
        node.fault(fault, "rating")
    if not 0 <= rule.growth <= 1:
        node.fault(tr("a share must be between 0 and 1."), "growth")
    on = criteria.get(criterion_id)
    if on is not None and rule.value is not None:
        low, high = on.scale.bounds
        if not low <= rule.value <= high:
            node.fault(tr("lies outside the scale of {criterion}.").format(criterion=on.title), "value")
    return rule


def good(node: Node, partners: Partners, *, edited: bool = True) -> CollectiveGood:
    """How members add up on an issue. Only a choice that can be edited has another to go back to."""
    rivals = node.texts("rivals")
    refer(node, "rivals", rivals, [actor.id for actor in partners.actors], tr("actor"))
    result = CollectiveGood(
        node.choice("kind", GoodKind),
        node.choice("counting", Counting, Counting.BOTH),
        node.number("threshold", 1.0),
        frozenset(rivals),
        node.choice("evidence", Evidence, Evidence.USER),
        node.text("source"),
        node.text("reason"),
        good(node.child("original"), partners, edited=False) if edited and node.has("original") else None,
    )
    node.done()
    if not 0 < result.threshold <= 1:
        node.fault(tr("a threshold is a share above 0 and at most 1."), "threshold")
    us = partners.us
    if us is not None and us.id in result.rivals:
        node.fault(tr("{actor} is “us” and cannot be a rival.").format(actor=us.title), "rivals")
    return result


def issue_ratings(node: Node, partners: Partners) -> FrozenDict[tuple[str, ActorRating], Score]:
    """The actors' ratings on one issue."""
    known = [actor.id for actor in partners.actors]
    ratings: dict[tuple[str, ActorRating], Score] = {}
    for actor_id, row in node.members():
        refer(row, "", [actor_id], known, tr("actor"))
        for rating, n in _ratings(row):
            ratings[actor_id, rating] = score(n, partners.rating_criterion(rating))
    return FrozenDict(ratings)
