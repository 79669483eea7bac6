# SPDX-License-Identifier: MIT
"""Why an option is first: what carries its lead over the next, and what evidence the lead rests on."""

from __future__ import annotations

from collections.abc import Mapping
from math import fsum
from typing import NamedTuple

from mcda_app.analysis.phrases import counted, figures, lead, listed, named, percent, sentence
from mcda_app.analysis.ranking.contributions import contributions
from mcda_app.analysis.ranking.decision_matrix import Problem
from mcda_app.analysis.ranking.issue_ranking import IssueResult, Standing, steps_of
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Evidence
from mcda_app.i18n import LocalisedDict, tr

BASIS = LocalisedDict(
    lambda: {
        Method.TOPSIS: (
            tr(
                "Closeness is not a sum. It is shared out by walking from the worst point to the option "
                "at one pace on all criteria and giving each the closeness that its own movement gains "
                "(Aumann-Shapley)."
            )
        ),
        Method.AHP: tr(
            "A priority is a sum: each criterion adds its weight times the option's priority on it."
        ),
    }
)
_TOLD = LocalisedDict(
    lambda: {
        Evidence.TABLE: tr("printed in a table"),
        Evidence.TEXT: tr("drawn from the text"),
        Evidence.ASSUMPTION: tr("that are assumptions"),
        Evidence.USER: tr("entered by the user"),
    }
)
_DUST = 1e-12


class Comparison(NamedTuple):
    """One option against another, criterion by criterion.

    gap       score of the first less score of the second
    gains     (criterion, part of the gap), the most in favour of the first at the head; they add up to gap
    decisive  criteria in favour of the first that each supply the whole gap or more; where there are
              none, the fewest that together do; none where the first is not ahead
    evidence  kind of evidence to the share of the advantage that rests on it: each criterion in favour
              of the first supplies a share of the sum of all such parts, and half of it rests on each of
              the two scores compared; sums to 1, empty where nothing is in its favour
    """

    first: Option
    second: Option
    gap: float
    gains: tuple[tuple[Criterion, float], ...]
    decisive: tuple[Criterion, ...]
    evidence: Mapping[Evidence, float]


class Explanation(NamedTuple):
    """Why the options in first place are there.

    bars       (option, score, one part a criterion adding up to the score), first place first
    criteria   those that the parts stand for
    comparison the (first) leader against the next option behind it; None without one
    basis      how scores are shared out over criteria, as a sentence
    sentences  the answer in words
    """

    criteria: tuple[Criterion, ...]
    bars: tuple[tuple[Option, float, tuple[float, ...]], ...]
    comparison: Comparison | None
    basis: str
    sentences: tuple[str, ...]


def explain(problem: Problem, result: IssueResult, settings: MethodSettings) -> Explanation:
    """Why first place is as it is, for an issue's ranking under the same settings."""
    parts = _parts(problem, result, settings)
    ranked = result.ranked
    bars = tuple((s.option, s.score, parts[s.option.id]) for s in ranked if s.score is not None)
    behind = next((s for s in ranked if s.rank != 1), None)
    comparison = None
    if behind is not None:
        comparison = _compared(problem, result, settings, parts, ranked[0], behind)
    told = (*_heading(result, settings), *_reasons(result, comparison), *_reservations(result, settings))
    return Explanation(problem.criteria, bars, comparison, BASIS[settings.method], told)


def compare(
    problem: Problem, result: IssueResult, settings: MethodSettings, first: str, second: str
) -> Comparison | None:
    """Any two options, by id; None unless both are ranked."""
    one, other = result.standing(first), result.standing(second)
    if one.score is None or other.score is None:
        return None
    return _compared(problem, result, settings, _parts(problem, result, settings), one, other)


def _parts(problem: Problem, result: IssueResult, settings: MethodSettings) -> dict[str, tuple[float, ...]]:
    """Option id to its parts; empty where nothing is ranked."""
    shares = [result.weights.share(c.id) for c in problem.criteria]
    rows = problem.rankable(shares)
    if not rows or result.failure:
        return {}
    each = contributions(steps_of(problem, shares, settings, rows))
    return {problem.options[n].id: parts for n, parts in zip(rows, each, strict=True)}


def _compared(
    problem: Problem,
    result: IssueResult,
    settings: MethodSettings,
    parts: Mapping[str, tuple[float, ...]],
    first: Standing,
    second: Standing,
) -> Comparison:
    a, b = first.option, second.option
    gap = (first.score or 0.0) - (second.score or 0.0)
    each = zip(problem.criteria, parts[a.id], parts[b.id], strict=True)
    gains = sorted(((c, x - y) for c, x, y in each), key=lambda gain: -round(gain[1], 12))
    evidence = _evidence(problem, settings, gains, a, b)
    return Comparison(a, b, gap, tuple(gains), _decisive(gains, gap), evidence)


def _decisive(gains: list[tuple[Criterion, float]], gap: float) -> tuple[Criterion, ...]:
    if gap <= _DUST:
        return ()
    alone = tuple(criterion for criterion, part in gains if part >= gap - _DUST)
    if alone:
        return alone
    together: list[Criterion] = []
    carried = 0.0
    for criterion, part in gains:
        together.append(criterion)
        carried += part
        if carried >= gap - _DUST:
            break
    return tuple(together)


def _evidence(
    problem: Problem, settings: MethodSettings, gains: list[tuple[Criterion, float]], a: Option, b: Option
) -> dict[Evidence, float]:
    favour = [(criterion, part) for criterion, part in gains if part > _DUST]
    whole = fsum(part for _, part in favour)
    shares = dict.fromkeys(Evidence, 0.0)
    for criterion, part in favour:
        judged = settings.method is Method.AHP and criterion.id in problem.issue.judgements
        for option in (a, b):
            kind = Evidence.USER if judged else problem.issue.score(option.id, criterion.id).evidence
            shares[kind] += part / whole / 2
    return {kind: share for kind, share in shares.items() if share > 0}


def _heading(result: IssueResult, settings: MethodSettings) -> list[str]:
    ranked = result.ranked
    if not ranked:
        return [result.failure or tr("No option is scored on every criterion that has weight.")]
    word = tr("closeness") if settings.method is Method.TOPSIS else tr("priority")
    behind = next((s for s in ranked if s.rank != 1), None)
    first = ranked[0].score or 0.0
    if len(result.leaders) > 1:
        told = tr("{leaders} with {word} {first}").format(
            leaders=lead(result.leaders), word=word, first=figures(first)[0]
        )
        if behind is None or behind.score is None:
            return [sentence(told)]
        own, next_ = figures(first, behind.score)
        return [
            sentence(
                tr("{leaders} with {word} {own}, ahead of {option} ({next})").format(
                    leaders=lead(result.leaders), word=word, own=own, option=behind.option.label, next=next_
                )
            )
        ]
    if behind is None or behind.score is None:
        return [sentence(tr("{leaders} is the only option ranked").format(leaders=named(result.leaders)))]
    own, next_ = figures(first, behind.score)
    return [
        sentence(
            tr(
                "{leaders} is most favoured with these weights: {word} {own}, ahead of {option} ({next})"
            ).format(
                leaders=named(result.leaders), word=word, own=own, option=behind.option.label, next=next_
            )
        )
    ]


def _reasons(result: IssueResult, comparison: Comparison | None) -> list[str]:
    if comparison is None:
        return []
    a, b = comparison.first.label, comparison.second.label
    told = []
    favour = [(c, part) for c, part in comparison.gains if part > _DUST]
    against = [(c, part) for c, part in reversed(comparison.gains) if part < -_DUST]
    if favour:
        carried = listed(f"{c.title} (+{figures(part)[0]})" for c, part in favour)
        told.append(tr("In favour of {a} over {b}: {carried}.").format(a=a, b=b, carried=carried))
    if against:
        held = listed(f"{c.title} (−{figures(-part)[0]})" for c, part in against)
        told.append(tr("In favour of {b} over {a}: {held}.").format(b=b, a=a, held=held))
    else:
        told.append(tr("No criterion favours {b} over {a}.").format(b=b, a=a))
    if against:
        told.append(_deciding(comparison))
    told += _rests(comparison.evidence)
    return told


def _deciding(comparison: Comparison) -> str:
    names, gap = listed(c.title for c in comparison.decisive), figures(comparison.gap)[0]
    if dict(comparison.gains)[comparison.decisive[0]] < comparison.gap - _DUST:
        return tr("No criterion alone is worth the lead of {gap}; {names} together are.").format(
            gap=gap, names=names
        )
    if len(comparison.decisive) == 1:
        return tr("{names} alone is worth more than the whole lead of {gap}.").format(names=names, gap=gap)
    return tr("{names} are each worth more than the whole lead of {gap}.").format(names=names, gap=gap)


def _rests(evidence: Mapping[Evidence, float]) -> list[str]:
    if not evidence:
        return []
    kinds = sorted(evidence, key=lambda kind: (-round(evidence[kind], 12), kind.value))
    told = [
        tr("{evidence} of the lead rests on cells {told}").format(
            evidence=percent(evidence[kind]), told=_TOLD[kind]
        )
        for kind in kinds[:1]
    ]
    told += [
        tr("{evidence} on cells {told}").format(evidence=percent(evidence[kind]), told=_TOLD[kind])
        for kind in kinds[1:]
    ]
    return [sentence(", ".join(told))]


def _reservations(result: IssueResult, settings: MethodSettings) -> list[str]:
    told = []
    if result.idle and result.idle_share > 0:
        names = listed(c.title for c in result.idle)
        share = percent(result.idle_share)
        told.append(
            tr("{names} cannot tell the options apart here: {share} of the weight is idle.").format(
                names=names, share=share
            )
        )
    for standing in result.standings:
        if standing.missing and not standing.excluded:
            scores = counted(len(standing.missing), tr("score"), tr("scores"))
            names = listed(c.title for c in standing.missing)
            told.append(
                tr("{option} is left out: {scores} missing ({names}).").format(
                    option=standing.option.label, scores=scores, names=names
                )
            )
    return told
