# SPDX-License-Identifier: MIT
"""At which weights and at which ratings an actor belongs in the best coalition.

An actor belongs in if it is in every coalition that shares first place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import ceil, floor
from typing import NamedTuple

from mcda_app.analysis.partners.answers import PartnerAnswers
from mcda_app.analysis.partners.frontiers import Frontiers
from mcda_app.analysis.partners.problem import RATINGS, scorer_for
from mcda_app.analysis.phrases import listed
from mcda_app.analysis.sensitivity.coalition_tipping import MembershipInterval, best_along, memberships
from mcda_app.analysis.sensitivity.score_curves import WeightLine, weight_line
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.issue import Issue
from mcda_app.domain.membership.rules import ActorRating, rating_title
from mcda_app.domain.partners.actors import Actor
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Level
from mcda_app.i18n import localised, percent_sign, tr
from mcda_app.methods.coalitions.rating_tipping import RatingTipping


class WeightMemberships(NamedTuple):
    """Who belongs in as one weight moves.

    low, high  the lowest and highest share that locks leave it
    actors     actor id to where it is in the best coalition, from low to high
    """

    criterion: Criterion
    low: float
    high: float
    actors: dict[str, tuple[MembershipInterval, ...]]


def weight_memberships(
    project: Project, issue: Issue, criterion_id: str, frontiers: Frontiers | None = None
) -> WeightMemberships | None:
    """Where each actor is in the best coalition as one weight moves; None if locks fix the weight.

    frontiers  of the same issue in the same project, such as those of its answers

    Raises MethodError where coalitions cannot be compared at all these weights.
    """
    ids = [criterion.id for criterion in project.criteria]
    line = weight_line(project.weights_of(issue), ids, criterion_id)
    if line is None:
        return None
    counting = _counting(ids, line)
    problem, cache = (frontiers or Frontiers()).along(project, issue, counting)
    rows = [ids.index(criterion.id) for criterion in problem.criteria]
    short = line._replace(start=tuple(line.start[m] for m in rows), end=tuple(line.end[m] for m in rows))
    intervals = best_along(cache, scorer_for(project.settings), short)
    return WeightMemberships(
        project.criterion(criterion_id),
        line.low,
        line.high,
        {actor.id: memberships(intervals, n) for n, actor in enumerate(problem.actors)},
    )


def prepare_memberships(
    project: Project, issue: Issue, criterion_id: str, frontiers: Frontiers
) -> Iterator[None]:
    """Work out what weight_memberships needs, with pauses at which that may be stopped. Errors as there."""
    ids = [criterion.id for criterion in project.criteria]
    line = weight_line(project.weights_of(issue), ids, criterion_id)
    if line is not None:
        yield from frontiers.prepare(project, issue, _counting(ids, line))


def _counting(ids: Sequence[str], line: WeightLine) -> frozenset[str]:
    """The criteria that have weight somewhere along a line."""
    ends = zip(ids, line.start, line.end, strict=True)
    return frozenset(c for c, start, end in ends if start > 0 or end > 0)


def weight_sentence(issue: Issue, actor: Actor, tipping: WeightMemberships) -> str:
    """At which weights of a criterion an actor belongs in."""
    intervals = tipping.actors.get(actor.id, ())
    merged = _spans([each for each in intervals if each.in_all])
    ties = _spans([each for each in intervals if each.in_some and not each.in_all])
    if not merged:
        tied = any(each.in_some for each in intervals)
        text = (
            tr("{actor}: at most tied in the best coalition for {issue}, at any weight of {criterion}.")
            if tied
            else tr("{actor}: out of the best coalition for {issue} at any weight of {criterion}.")
        )
        return text.format(actor=actor.title, issue=issue.label, criterion=tipping.criterion.title)
    if merged == [(tipping.low, tipping.high)]:
        text = tr("{actor}: in the best coalition for {issue} at any weight of {criterion}.")
        return text.format(actor=actor.title, issue=issue.label, criterion=tipping.criterion.title)
    where = [_where(low, high, tipping) for low, high in merged]
    text = tr("{actor}: in the best coalition for {issue} at any weight of {criterion} {where}.").format(
        actor=actor.title, issue=issue.label, criterion=tipping.criterion.title, where=listed(where)
    )
    if not ties:
        return text
    beside = tr("Tied with others {where}.", "where: weights").format(
        where=listed(_where(low, high, tipping) for low, high in ties)
    )
    return f"{text} {beside}"


def weight_words(actor: Actor, tipping: WeightMemberships) -> str:
    """The same in a few words, for a table beside the criterion's name."""
    intervals = tipping.actors.get(actor.id, ())
    merged = _spans([each for each in intervals if each.in_all])
    ties = _spans([each for each in intervals if each.in_some and not each.in_all])
    if not merged:
        tied = any(each.in_some for each in intervals)
        return tr("tied at most", "at any weight") if tied else tr("never", "at any weight")
    if merged == [(tipping.low, tipping.high)]:
        return tr("at any weight")
    text = listed(_where(low, high, tipping) for low, high in merged)
    if not ties:
        return text
    beside = listed(_where(low, high, tipping) for low, high in ties)
    return tr("{where}; tied {beside}", "where and beside: weights").format(where=text, beside=beside)


def _spans(intervals: Iterable[MembershipInterval]) -> list[tuple[float, float]]:
    """Intervals as pairs of weights, those that meet joined, without single points."""
    merged: list[tuple[float, float]] = []
    for low, high, *_ in intervals:
        if merged and merged[-1][1] == low:
            merged[-1] = (merged[-1][0], high)
        else:
            merged.append((low, high))
    # An interval of one point cannot be hit with a slider and says nothing.
    return [(low, high) for low, high in merged if high > low]


def _where(low: float, high: float, tipping: WeightMemberships) -> str:
    """An interval of weights in words, never wider than it is."""
    decimals = next((d for d in range(4) if ceil(low * 100 * 10**d) < floor(high * 100 * 10**d)), 4)
    factor = 10**decimals
    lowest, highest = ceil(low * 100 * factor) / factor, floor(high * 100 * factor) / factor
    texts = [f"{localised(share, f'.{decimals}f')}{percent_sign()}" for share in (lowest, highest)]
    if low <= tipping.low:
        return tr("below {share}", "a weight").format(share=texts[1])
    if high >= tipping.high:
        return tr("above {share}", "a weight").format(share=texts[0])
    return tr("between {low} and {high}", "weights").format(low=texts[0], high=texts[1])


class RatingMembership(NamedTuple):
    """Whether an actor belongs in at each level of one of its ratings, and now.

    value   the rating's number now
    tied    whether it is in some of the coalitions that share first place now, and not in all
    levels  each level of the scale with whether the actor belongs in there
    """

    actor: Actor
    rating: ActorRating
    scale: Criterion
    value: float
    now: bool
    tied: bool
    levels: tuple[tuple[Level, bool], ...]


@understands_choices
def rating_membership(answers: PartnerAnswers, actor: Actor, rating: ActorRating) -> RatingMembership | None:
    """Whether an actor belongs in at each level of one rating, all else as it is.

    None for us, for an actor that is not compared, and for a scale without levels.
    """
    problem = answers.problem
    scale = problem.project.partners.rating_criterion(rating)
    if actor.us or actor not in problem.actors or not scale.scale.levels:
        return None
    at = problem.actors.index(actor)
    row = RATINGS.index(rating)
    tipping = RatingTipping(problem.arrays, answers.engine.scorer, answers.weights, at, row)
    value = float(problem.arrays.ratings[row, at])
    levels = tuple((level, tipping.at(level.value).in_all) for level in scale.scale.levels)
    now = tipping.at(value)
    return RatingMembership(actor, rating, scale, value, now.in_all, now.in_some and not now.in_all, levels)


class RatingRange(NamedTuple):
    """The ratings at which an actor is in a best coalition, on a scale without levels.

    value   the rating now
    inside  lowest and highest of them; None if there are none
    single  whether that is a range at all: where a rating counts on several criteria there may be several
    """

    scale: Criterion
    value: float
    inside: tuple[float, float] | None
    single: bool


@understands_choices
def rating_range(answers: PartnerAnswers, actor: Actor, rating: ActorRating) -> RatingRange | None:
    """At which ratings an actor belongs in, all else as it is, exactly.

    None for us, for an actor that is not compared, and for a scale with levels (see rating_membership).
    """
    problem = answers.problem
    scale = problem.project.partners.rating_criterion(rating)
    if actor.us or actor not in problem.actors or scale.scale.levels:
        return None
    at, row = problem.actors.index(actor), RATINGS.index(rating)
    tipping = RatingTipping(problem.arrays, answers.engine.scorer, answers.weights, at, row)
    single = bool(tipping.direction)
    inside = tipping.ratings_of_members() if single else None
    return RatingRange(scale, float(problem.arrays.ratings[row, at]), inside, single)


def range_words(range_: RatingRange) -> str:
    """The same in a few words, for a table beside the rating's name."""
    if not range_.single:
        return tr("no single threshold", "of a rating")
    if range_.inside is None:
        return tr("never", "at any level")
    low, high = range_.scale.scale.bounds
    if range_.inside == (low, high):
        return tr("at any level")
    if range_.inside[0] > low:
        return tr("from {value} up", "a rating").format(value=range_.scale.describe(range_.inside[0]))
    return tr("up to {value}", "a rating").format(value=range_.scale.describe(range_.inside[1]))


def rating_sentence(issue: Issue, membership: RatingMembership) -> str:
    """Which change of a rating brings an actor in or puts it out, in a sentence.

    Of several levels, the nearest counts; of two equally near, the lower.
    """
    nearest = _nearest_other(membership)
    tied = " " + tr("Now it ties with others.") if membership.tied else ""
    values = {
        "actor": membership.actor.title,
        "issue": issue.label,
        "rating": rating_title(membership.rating),
    }
    if nearest is None:
        if membership.now:
            text = tr("{actor}: in the best coalition for {issue} at any level of {rating}.")
        elif membership.tied:
            text = tr("{actor}: at most tied in the best coalition for {issue}, at any level of {rating}.")
        else:
            text = tr("{actor}: out of the best coalition for {issue} at any level of {rating}.")
        return text.format(**values)
    text = (
        tr("{actor}: out of the best coalition for {issue} once {rating} goes from {now} to {level}.")
        if membership.now
        else tr("{actor}: in the best coalition for {issue} once {rating} goes from {now} to {level}.")
    )
    return text.format(**values, now=membership.scale.describe(membership.value), level=nearest.label) + tied


def rating_words(membership: RatingMembership) -> str:
    """The same in a few words, for a table beside the rating's name."""
    nearest = _nearest_other(membership)
    if nearest is None and membership.tied:
        return tr("tied at most", "at any level")
    if nearest is None:
        return tr("at any level") if membership.now else tr("never", "at any level")
    text = tr("no longer at “{level}”") if membership.now else tr("once it is “{level}”")
    return text.format(level=nearest.label)


def _nearest_other(membership: RatingMembership) -> Level | None:
    """The nearest level at which an actor's membership is another; of two equally near, the lower."""
    others = [level for level, inside in membership.levels if inside is not membership.now]
    return min(others, key=lambda level: (abs(level.value - membership.value), level.value), default=None)
