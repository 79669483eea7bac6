# SPDX-License-Identifier: MIT
"""Sentences about rank acceptability."""

from __future__ import annotations

from mcda_app.analysis.acceptability.results import Acceptability, IssueAcceptability
from mcda_app.analysis.phrases import counted, listed, percent
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix, issue_matrix
from mcda_app.analysis.vocabulary.uncertainty import VARIATIONS_IN_SENTENCES
from mcda_app.domain.acceptability_question import AcceptabilityQuestion, WeightVariation
from mcda_app.domain.issue import Option
from mcda_app.domain.project import Project
from mcda_app.i18n import localised, percent_sign, tr

NOTABLE = 0.05
"""A criterion is named if it weighs this much more in samples an option wins than on average."""


def what_varies(question: AcceptabilityQuestion) -> str:
    """A sentence on what was sampled."""
    parts = {
        WeightVariation.ALL: [tr("all weights")],
        WeightVariation.AROUND: [
            tr("every weight multiplied or divided by up to {spread}, then scaled to 100 %").format(
                spread=localised(1 + question.spread, "g")
            )
        ],
        WeightVariation.ORDER: [tr("all weights that keep the order of importance")],
        WeightVariation.STATEMENTS: [tr("all weights that agree with the statements of importance")],
        WeightVariation.WITHIN: [tr("all weights within the intervals")],
        WeightVariation.CURRENT: [],
    }[question.weights]
    if question.score_levels:
        parts.append(
            tr("scores up to {score_levels} off").format(
                score_levels=counted(question.score_levels, tr("level"), tr("levels"))
            )
        )
    if question.free_missing:
        parts.append(tr("missing scores anywhere on their scale"))
    if question.free_levels:
        parts.append(tr("any numbers for the levels of the scales that keep their order"))
    return (
        tr("Drawn at random: {parts}.").format(parts="; ".join(parts))
        if parts
        else tr("Nothing is drawn at random.")
    )


def eliminated_sentences(answer: Acceptability, issue_id: str) -> list[str]:
    """How often options miss a threshold where draws vary scores; none if none ever does."""
    result = answer[issue_id]
    texts = [
        tr("{option} misses a threshold in {share} of the draws and has no rank there.").format(
            option=option.label, share=share_words(share)
        )
        for option, share in zip(result.options, result.eliminated, strict=True)
        if share
    ]
    if result.empty:
        share = share_words(result.empty / result.samples)
        text = tr("In {share} of the draws every option misses a threshold, and none is first.")
        texts.append(text.format(share=share))
    return texts


def precision(answer: Acceptability) -> str:
    """A sentence on the precision of the shares, and on the seed that reproduces them."""
    worst = 50 / answer.samples**0.5
    return tr(
        "{samples} draws, seed {seed}: a share of 50 % is typically off by {worst} percentage "
        "points, others by less."
    ).format(samples=localised(answer.samples, ","), seed=answer.question.seed, worst=localised(worst, ".2g"))


def first_place(answer: Acceptability, issue_id: str, option: Option, project: Project) -> str:
    """How often an option is first, and which criteria have to matter for that."""
    result = answer[issue_id]
    share = result.share(option.id)
    question = answer.question
    more_varies = question.score_levels or question.free_missing or question.free_levels
    whole = tr("the draws") if more_varies else VARIATIONS_IN_SENTENCES[question.weights]
    if not share:
        return _never(answer, result, option, project)
    if result.counts[result.at(option.id)][0] == result.samples:
        return tr("{option} is first in every one of {samples} draws.").format(
            option=option.label, samples=localised(result.samples, ",")
        )
    text = tr("{option} is first in {share} of {whole}").format(
        option=option.label, share=share_words(share), whole=whole
    )
    if question.weights is not WeightVariation.CURRENT:
        text += _typically(result, option, project)
    return f"{text}."


def share_words(share: float) -> str:
    """A share as a percentage that reads as 0 or 100 % only if it is."""
    return _unrounded(share, tr("less than 1 %"), tr("more than 99 %"))


def share_figure(share: float) -> str:
    """The same in short form, for a table; never broken over a line."""
    return _unrounded(
        share, f"<\N{NO-BREAK SPACE}1{percent_sign()}", f">\N{NO-BREAK SPACE}99{percent_sign()}"
    )


def _unrounded(share: float, few: str, most: str) -> str:
    whole = round(100 * share)
    if whole == 0 and share > 0:
        return few
    return most if whole == 100 and share < 1 else percent(share)


def _typically(result: IssueAcceptability, option: Option, project: Project) -> str:
    central = result.central[result.at(option.id)]
    if central is None:
        return ""
    overall = mean_weights(result)
    above = [(central[c.id] - overall.get(c.id, 0.0), c) for c in project.criteria]
    notable = sorted((gain for gain in above if gain[0] >= NOTABLE), key=lambda gain: -gain[0])[:2]
    if not notable:
        return ""
    words = listed(
        tr("{c} weighs {central}").format(c=c.title, central=percent(central[c.id])) for _, c in notable
    )
    return tr(". In these, {words} on average").format(words=words)


def mean_weights(result: IssueAcceptability) -> dict[str, float]:
    """The mean sampled weights, over the samples with an option in first place."""
    firsts = [row[0] for row in result.counts]
    total = sum(firsts)
    means: dict[str, float] = {}
    for central, count in zip(result.central, firsts, strict=True):
        for criterion, share in (central or {}).items():
            means[criterion] = means.get(criterion, 0.0) + share * count / total
    return means


def _never(answer: Acceptability, result: IssueAcceptability, option: Option, project: Project) -> str:
    question = answer.question
    only_weights = not (question.score_levels or question.free_missing)
    if only_weights and question.weights is not WeightVariation.CURRENT:
        better = dominating(issue_matrix(project, result.issue), option, result.options)
        if better is not None:
            return tr(
                "No weights make {option} first on its own: {better} is at least as good on every "
                "criterion and better on at least one."
            ).format(option=option.label, better=better.label)
    if question.weights is WeightVariation.ALL and only_weights and not question.free_levels:
        return tr("No weights make {option} first, as far as {samples} weightings show.").format(
            option=option.label, samples=localised(result.samples, ",")
        )
    return tr("{option} is first in none of {samples} draws.").format(
        option=option.label, samples=localised(result.samples, ",")
    )


def dominating(matrix: IssueMatrix, option: Option, ranked: tuple[Option, ...]) -> Option | None:
    """An option that scores at least as well on every criterion and better on one; None without one.

    Not examined on issues with edited comparisons, on which no option counts as dominated.
    """
    if matrix.issue.judgements:
        return None
    row_of = {o.id: n for n, o in enumerate(matrix.options)}
    values = matrix.values[row_of[option.id]]
    for other in ranked:
        row = matrix.values[row_of[other.id]]
        gains = [
            sign * (b - a)
            for a, b, sign in zip(values, row, matrix.signs, strict=True)
            if a is not None and b is not None
        ]
        if len(gains) == len(values) and min(gains) >= 0 and max(gains) > 0:
            return other
    return None
