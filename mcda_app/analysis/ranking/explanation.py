# SPDX-License-Identifier: MIT
"""Why an option is first: the criteria behind its lead over the next, and the evidence for it."""

from __future__ import annotations

from collections.abc import Mapping
from math import fsum
from typing import NamedTuple

from mcda_app.analysis.phrases import (
    counted,
    figure,
    figure_behind,
    lead,
    listed,
    margin_figure,
    named,
    percent,
    sentence,
)
from mcda_app.analysis.ranking.contributions import contributions
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.ranking.issue_ranking import IssueResult, Standing, steps_of
from mcda_app.analysis.ranking.knock_outs import fallen_sentences
from mcda_app.analysis.vocabulary.evidence import EVIDENCE_CELLS
from mcda_app.analysis.vocabulary.methods import SCORE_WORDS, SHARES_OF_SCORES
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Evidence
from mcda_app.i18n import tr

_DUST = 1e-12


class Comparison(NamedTuple):
    """One option against another, criterion by criterion.

    gap       score of the first less score of the second
    gains     (criterion, part of the gap), sorted from most in favour of the first; they add up to gap
    decisive  criteria in favour of the first that each account for the whole gap or more; if there are
              none, the fewest that do together; none if the first is not ahead
    evidence  kind of evidence to its share of the advantage: each criterion in favour of the first counts
              with its part, half for each of the two scores compared; sums to 1, empty if no criterion is
              in favour
    """

    first: Option
    second: Option
    gap: float
    gains: tuple[tuple[Criterion, float], ...]
    decisive: tuple[Criterion, ...]
    evidence: Mapping[Evidence, float]


Bars = tuple[tuple[Option, float, tuple[float, ...]], ...]


class Explanation(NamedTuple):
    """Why the options in first place are there.

    bars       (option, score, one part a criterion adding up to the score), first place first
    criteria   the criteria of the parts
    comparison the (first) leader against the next option behind it; None without one
    basis      a sentence on how scores are divided among criteria
    sentences  the answer in words
    """

    criteria: tuple[Criterion, ...]
    bars: Bars
    comparison: Comparison | None
    basis: str
    sentences: tuple[str, ...]


def explain(matrix: IssueMatrix, result: IssueResult, settings: MethodSettings) -> Explanation:
    """The explanation of first place in an issue's ranking under the same settings."""
    parts = _parts(matrix, result, settings)
    ranked = result.ranked
    behind = next((s for s in ranked if s.rank != 1), None)
    comparison = None
    if behind is not None:
        comparison = _compared(matrix, settings, parts, ranked[0], behind)
    sentences = (*_heading(result, settings), *_reasons(comparison), *_reservations(result))
    return Explanation(
        matrix.criteria, _bars(result, parts), comparison, SHARES_OF_SCORES[settings.method], sentences
    )


def score_bars(matrix: IssueMatrix, result: IssueResult, settings: MethodSettings) -> Bars:
    """The bars of :func:`explain` alone, without the sentences."""
    return _bars(result, _parts(matrix, result, settings))


def _bars(result: IssueResult, parts: Mapping[str, tuple[float, ...]]) -> Bars:
    return tuple((s.option, s.score, parts[s.option.id]) for s in result.ranked if s.score is not None)


def compare(
    matrix: IssueMatrix, result: IssueResult, settings: MethodSettings, first: str, second: str
) -> Comparison | None:
    """The comparison of any two options, by id; None unless both are ranked."""
    one, other = result.standing(first), result.standing(second)
    if one.score is None or other.score is None:
        return None
    return _compared(matrix, settings, _parts(matrix, result, settings), one, other)


def _parts(
    matrix: IssueMatrix, result: IssueResult, settings: MethodSettings
) -> dict[str, tuple[float, ...]]:
    """Option id to its parts; empty where nothing is ranked."""
    shares = [result.weights.share(c.id) for c in matrix.criteria]
    rows = matrix.rankable(shares)
    if not rows or result.failure:
        return {}
    parts_by_row = contributions(steps_of(matrix, shares, settings, rows))
    return {matrix.options[n].id: parts for n, parts in zip(rows, parts_by_row, strict=True)}


def _compared(
    matrix: IssueMatrix,
    settings: MethodSettings,
    parts: Mapping[str, tuple[float, ...]],
    first: Standing,
    second: Standing,
) -> Comparison:
    a, b = first.option, second.option
    gap = (first.score or 0.0) - (second.score or 0.0)
    rows = zip(matrix.criteria, parts[a.id], parts[b.id], strict=True)
    gains = sorted(((c, x - y) for c, x, y in rows), key=lambda gain: -round(gain[1], 12))
    evidence = _evidence(matrix, settings, gains, a, b)
    return Comparison(a, b, gap, tuple(gains), _decisive(gains, gap), evidence)


def _decisive(gains: list[tuple[Criterion, float]], gap: float) -> tuple[Criterion, ...]:
    if gap <= _DUST:
        return ()
    sufficient = tuple(criterion for criterion, part in gains if part >= gap - _DUST)
    if sufficient:
        return sufficient
    together: list[Criterion] = []
    total = 0.0
    for criterion, part in gains:
        together.append(criterion)
        total += part
        if total >= gap - _DUST:
            break
    return tuple(together)


def _evidence(
    matrix: IssueMatrix, settings: MethodSettings, gains: list[tuple[Criterion, float]], a: Option, b: Option
) -> dict[Evidence, float]:
    favour = [(criterion, part) for criterion, part in gains if part > _DUST]
    whole = fsum(part for _, part in favour)
    shares = dict.fromkeys(Evidence, 0.0)
    for criterion, part in favour:
        edited = settings.method is Method.AHP and criterion.id in matrix.issue.judgements
        for option in (a, b):
            kind = Evidence.USER if edited else matrix.issue.score(option.id, criterion.id).evidence
            shares[kind] += part / whole / 2
    return {kind: share for kind, share in shares.items() if share > 0}


def _heading(result: IssueResult, settings: MethodSettings) -> list[str]:
    ranked = result.ranked
    if not ranked:
        return [result.failure or tr("No option is scored on every criterion that has weight.")]
    word = SCORE_WORDS[settings.method]
    behind = next((s for s in ranked if s.rank != 1), None)
    first = ranked[0].score or 0.0
    if len(result.leaders) > 1:
        text = tr("{leaders} with {word} {first}").format(
            leaders=lead(result.leaders), word=word, first=figure(first)
        )
        if behind is None or behind.score is None:
            return [sentence(text)]
        score, next_ = figure(first), figure_behind(first, behind.score)
        return [
            sentence(
                tr("{leaders} with {word} {score}, ahead of {option} ({next})").format(
                    leaders=lead(result.leaders),
                    word=word,
                    score=score,
                    option=behind.option.label,
                    next=next_,
                )
            )
        ]
    if behind is None or behind.score is None:
        return [sentence(tr("{leaders} is the only option ranked").format(leaders=named(result.leaders)))]
    score, next_ = figure(first), figure_behind(first, behind.score)
    return [
        sentence(
            tr("{leaders} leads with these weights: {word} {score}, ahead of {option} ({next})").format(
                leaders=named(result.leaders), word=word, score=score, option=behind.option.label, next=next_
            )
        )
    ]


def _reasons(comparison: Comparison | None) -> list[str]:
    if comparison is None:
        return []
    a, b = comparison.first.label, comparison.second.label
    sentences = []
    favour = [(c, part) for c, part in comparison.gains if part > _DUST]
    against = [(c, part) for c, part in reversed(comparison.gains) if part < -_DUST]
    if favour:
        pros = listed(f"{c.title} ({_signed('+', part)})" for c, part in favour)
        sentences.append(tr("In favour of {a} over {b}: {pros}.").format(a=a, b=b, pros=pros))
    if against:
        cons = listed(f"{c.title} ({_signed('−', -part)})" for c, part in against)
        sentences.append(tr("In favour of {b} over {a}: {cons}.").format(b=b, a=a, cons=cons))
    else:
        sentences.append(tr("No criterion favours {b} over {a}.").format(b=b, a=a))
    if against:
        sentences.append(_deciding(comparison))
    sentences += _rests(comparison.evidence)
    return sentences


def _signed(sign: str, part: float) -> str:
    """A part of the lead with its sign; one that would read as nothing says how small it is instead."""
    return margin_figure(part) if round(part, 2) == 0 else f"{sign}{figure(part)}"


def _deciding(comparison: Comparison) -> str:
    names, gap = listed(c.title for c in comparison.decisive), margin_figure(comparison.gap)
    if dict(comparison.gains)[comparison.decisive[0]] < comparison.gap - _DUST:
        return tr("No single criterion accounts for the lead of {gap}; {names} together do.").format(
            gap=gap, names=names
        )
    if len(comparison.decisive) == 1:
        return tr("{names} alone accounts for more than the whole lead of {gap}.").format(
            names=names, gap=gap
        )
    return tr("{names} each account for more than the whole lead of {gap}.").format(names=names, gap=gap)


def _rests(evidence: Mapping[Evidence, float]) -> list[str]:
    if not evidence:
        return []
    kinds = sorted(evidence, key=lambda kind: (-round(evidence[kind], 12), kind.value))
    clauses = [
        tr("{evidence} of what favours the leader rests on cells {cells}").format(
            evidence=percent(evidence[kind]), cells=EVIDENCE_CELLS[kind]
        )
        for kind in kinds[:1]
    ]
    clauses += [
        tr("{evidence} on cells {cells}").format(evidence=percent(evidence[kind]), cells=EVIDENCE_CELLS[kind])
        for kind in kinds[1:]
    ]
    return [sentence(", ".join(clauses))]


def _reservations(result: IssueResult) -> list[str]:
    sentences = []
    if result.idle and result.idle_share > 0:
        names = listed(c.title for c in result.idle)
        share = percent(result.idle_share)
        sentences.append(
            tr("{names} cannot distinguish the options here: {share} of the weight is idle.").format(
                names=names, share=share
            )
        )
    for standing in result.standings:
        if standing.missing and not standing.excluded:
            scores = counted(len(standing.missing), tr("score"), tr("scores"))
            names = listed(c.title for c in standing.missing)
            sentences.append(
                tr("{option} is left out: {scores} missing ({names}).").format(
                    option=standing.option.label, scores=scores, names=names
                )
            )
    return [*sentences, *fallen_sentences(result)]
