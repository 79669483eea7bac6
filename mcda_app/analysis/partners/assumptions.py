# SPDX-License-Identifier: MIT
"""Whose place in the best coalition rests on an assumption: one level less or more would change it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from mcda_app.analysis.partners.answers import PartnerAnswers
from mcda_app.analysis.partners.problem import RATINGS
from mcda_app.analysis.partners.sentences import assumptions_sentence
from mcda_app.analysis.phrases import listed, percent
from mcda_app.domain.membership.rules import ActorRating, GoodKind, good_title
from mcda_app.domain.partners.actors import Actor
from mcda_app.domain.score import Evidence
from mcda_app.i18n import plural, tr
from mcda_app.methods.coalitions.rating_draws import PART_OF_A_SCALE
from mcda_app.methods.coalitions.rating_tipping import MembershipAt, RatingTipping

THRESHOLD_STEP = 0.1
"""By how much an assumed threshold is moved either way, as a share of the whole."""


class Dependence(NamedTuple):
    """What would change if an assumption were a level off.

    leaving, joining      members and outsiders of the best coalition whose place one assumed rating of their
                          own decides
    thresholds            the shares tried instead of an assumed threshold; empty without one
    leaving_by_threshold, joining_by_threshold  whose place one of these shares decides
    """

    leaving: tuple[Actor, ...]
    joining: tuple[Actor, ...]
    thresholds: tuple[float, ...] = ()
    leaving_by_threshold: tuple[Actor, ...] = ()
    joining_by_threshold: tuple[Actor, ...] = ()


def dependence(answers: PartnerAnswers) -> Dependence:
    """Whose place in the best coalition rests on an assumption.

    One assumed rating at a time is moved to the level below and above, or by a tenth of a scale without
    levels; an assumed threshold by ten percentage points either way. All else stays as it is.
    """
    return deque((each for each in dependence_steps(answers) if each is not None), maxlen=1).pop()


def dependence_steps(answers: PartnerAnswers) -> Iterator[Dependence | None]:
    """The same as the last item; None before, where the work may be stopped."""
    leaving: list[Actor] = []
    joining: list[Actor] = []
    problem = answers.problem
    for n, actor in enumerate(problem.actors):
        if actor.us:
            continue
        inside = bool(answers.ranking.best >> n & 1)
        for rating in _assumed(answers, actor):
            yield None
            row = RATINGS.index(rating)
            tipping = RatingTipping(problem.arrays, answers.engine.scorer, answers.weights, n, row)
            if any(_changes(tipping.at(value), inside) for value in _beside(answers, row, n)):
                (leaving if inside else joining).append(actor)
                break
    thresholds = _thresholds(answers)
    by_threshold: list[list[Actor]] = [[], []]
    moved = []
    for threshold in thresholds:
        yield None
        good = problem.arrays.good
        assert good is not None
        moved.append(replace(problem.arrays, good=replace(good, threshold=threshold)))
    for n, actor in enumerate(problem.actors):
        inside = bool(answers.ranking.best >> n & 1)
        for arrays in () if actor.us else moved:
            yield None
            tipping = RatingTipping(arrays, answers.engine.scorer, answers.weights, n, 0)
            if _changes(tipping.at(float(arrays.ratings[0, n])), inside):
                by_threshold[inside].append(actor)
                break
    outside, members = by_threshold
    yield Dependence(tuple(leaving), tuple(joining), thresholds, tuple(members), tuple(outside))


def _changes(membership: MembershipAt, inside: bool) -> bool:
    """Whether an actor that is a member would surely be none, or the other way round."""
    return not membership.in_some if inside else membership.in_all


def _assumed(answers: PartnerAnswers, actor: Actor) -> Iterator[ActorRating]:
    problem = answers.problem
    for rating in RATINGS:
        score = problem.project.rating_of(problem.issue, actor, rating)
        if rating in problem.counting and score.evidence is Evidence.ASSUMPTION and not score.missing:
            yield rating


def _beside(answers: PartnerAnswers, row: int, actor: int) -> list[float]:
    """The ratings just below and just above an actor's."""
    problem = answers.problem
    value, levels = float(problem.arrays.ratings[row, actor]), problem.levels[row]
    low, high = problem.arrays.rating_bounds[row]
    if not levels:
        step = PART_OF_A_SCALE * (high - low)
        return [max(value - step, low), min(value + step, high)]
    below, above = [x for x in levels if x < value], [x for x in levels if x > value]
    return [*([max(below)] if below else []), *([min(above)] if above else [])]


def _thresholds(answers: PartnerAnswers) -> tuple[float, ...]:
    good = answers.issue.good
    if good is None or good.kind is not GoodKind.THRESHOLD or answers.problem.effectiveness is None:
        return ()
    if good.evidence is not Evidence.ASSUMPTION:
        return ()
    tried = (round(good.threshold + step, 12) for step in (-THRESHOLD_STEP, THRESHOLD_STEP))
    return tuple(min(share, 1.0) for share in tried if share > 0 and min(share, 1.0) != good.threshold)


def dependence_sentence(result: Dependence) -> str:
    """Whose place rests on an assumption; empty if nobody's does."""
    texts = []
    if result.leaving:
        texts.append(tr("In only by assumption: {actors}.").format(actors=_names(result.leaving)))
    if result.joining:
        texts.append(tr("Out only by assumption: {actors}.").format(actors=_names(result.joining)))
    if texts:
        text = plural(
            len(result.leaving) + len(result.joining),
            tr("One level more or less in one of its ratings would change that."),
            tr("One level more or less in one of its own ratings would change the place of each."),
        )
        texts.append(text)
    if result.leaving_by_threshold or result.joining_by_threshold:
        tried = _either([percent(share) for share in result.thresholds])
        both = (*result.leaving_by_threshold, *result.joining_by_threshold)
        text = tr("With a threshold of {shares} instead, the answer would differ on {actors}.")
        texts.append(text.format(shares=tried, actors=_names(both)))
    return " ".join(texts)


def good_sentence(answers: PartnerAnswers) -> str:
    """That the rule by which members add up is an assumption; empty where it is not, or does not count."""
    good = answers.issue.good
    if good is None or good.evidence is not Evidence.ASSUMPTION or answers.problem.effectiveness is None:
        return ""
    if good.kind is GoodKind.THRESHOLD:
        text = tr("That {share} is enough on {issue} is an assumption.")
    else:
        text = tr("That on {issue} the rule is “{kind}” is an assumption.")
    return text.format(share=percent(good.threshold), issue=answers.issue.label, kind=good_title(good.kind))


def assumption_sentences(answers: PartnerAnswers, result: Dependence | None) -> tuple[str, ...]:
    """What of the answer on an issue rests on assumptions: the rule, places in the coalition, ratings.

    found  None if it was not worked out
    """
    texts = (
        good_sentence(answers),
        "" if result is None else dependence_sentence(result),
        assumptions_sentence((answers,)),
    )
    return tuple(text for text in texts if text)


def quick_dependence(answers: PartnerAnswers) -> Dependence | None:
    """As dependence; None where that would take minutes, with too many actors to prepare their coalitions."""
    return None if answers.engine.is_streamed else dependence(answers)


def quick_dependence_steps(answers: PartnerAnswers) -> Iterator[Dependence | None]:
    """As dependence_steps, likewise."""
    if not answers.engine.is_streamed:
        yield from dependence_steps(answers)


def _names(actors: tuple[Actor, ...]) -> str:
    return listed(actor.title for actor in actors)


def _either(texts: Sequence[str]) -> str:
    """One text, or two as a choice."""
    if len(texts) < 2:
        return "".join(texts)
    return tr("{first} or {second}").format(first=texts[0], second=texts[1])
