# SPDX-License-Identifier: MIT
"""The answer in words: who is in first place, on one issue and on all."""

from __future__ import annotations

from mcda_app.analysis.phrases import figure, figure_behind, issues, listed, percent, some_of
from mcda_app.analysis.ranking.evaluation import Evaluation
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.analysis.ranking.knock_outs import fallen_sentences
from mcda_app.analysis.vocabulary.methods import SCORE_WORDS
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.method_settings import Method
from mcda_app.i18n import tr


@understands_choices
def score_word(method: Method) -> str:
    return SCORE_WORDS[method]


@understands_choices
def verdict(result: IssueResult, method: Method) -> str:
    """Who is in first place, and by how much."""
    if result.failure:
        return tr("No ranking: {failure}").format(failure=result.failure)
    if not result.leaders:
        return _no_ranking(result)
    word = score_word(method)
    names = some_of([o.title for o in result.leaders])
    first = result.ranked[0].score or 0.0
    if len(result.leaders) > 1:
        return tr("Too close to call: {names} share first place with these weights ({word} {first}).").format(
            names=names, word=word, first=figure(first)
        )
    text = tr("{names} leads with these weights ({word} {first})").format(
        names=names, word=word, first=figure(first)
    )
    behind = [s for s in result.ranked if s.rank != 1]
    if not behind:
        return text + tr(", the only option ranked.")
    second = [s for s in behind if s.rank == behind[0].rank]
    follow = listed([s.option.label for s in second])
    return tr("{text}, ahead of {follow} ({score}).").format(
        text=text, follow=follow, score=figure_behind(first, behind[0].score or 0.0)
    )


def leading_sentence(result: IssueResult) -> str:
    """Who leads and by how much, in one plain line for the screen."""
    if result.failure:
        return tr("No ranking: {failure}").format(failure=result.failure)
    if not result.leaders:
        return _no_ranking(result)
    names = listed([o.title for o in result.leaders])
    first = result.ranked[0].score or 0.0
    behind = [s for s in result.ranked if s.rank != 1]
    if not behind:
        text = tr("{names} is the only option ranked.") if len(result.leaders) == 1 else _tie()
        return text.format(names=names, first=figure(first))
    second = [s for s in behind if s.rank == behind[0].rank]
    score, next_ = figure(first), figure_behind(first, behind[0].score or 0.0)
    text = (
        tr("{names} leads with {first}, ahead of {follow} ({next}).")
        if len(result.leaders) == 1
        else tr("{names} lead together with {first}, ahead of {follow} ({next}).")
    )
    return text.format(names=names, first=score, follow=listed([s.option.title for s in second]), next=next_)


def _no_ranking(result: IssueResult) -> str:
    if any(s.knocked_out for s in result.standings):
        return tr(
            "No ranking: no option that meets the thresholds has a score on every criterion with weight."
        )
    return tr("No ranking yet: no option has a score on every criterion that has weight.")


def _tie() -> str:
    return tr("{names} lead together with {first}.")


def portfolio(evaluation: Evaluation) -> str:
    """A sentence on how often each option comes first over all issues."""
    results = list(evaluation.results.values())
    if not results:
        return ""
    counts: dict[str, int] = {}
    for result in results:
        if len(result.leaders) == 1:
            name = result.leaders[0].label
            counts[name] = counts.get(name, 0) + 1
    ties = sum(len(result.leaders) > 1 for result in results)
    open_issues = sum(not result.leaders for result in results)
    parts = [
        tr("{name} on {n}").format(name=name, n=n)
        for name, n in sorted(counts.items(), key=lambda item: -item[1])
    ]
    parts += [tr("a tie on {ties}").format(ties=ties)] if ties else []
    parts += [tr("no ranking on {open_issues}").format(open_issues=open_issues)] if open_issues else []
    return tr("First place with these weights, over {results_count}: {parts}.").format(
        results_count=issues(len(results)), parts=listed(parts)
    )


def warnings(result: IssueResult) -> list[str]:
    """What the reader of a ranking must know before trusting it."""
    notes = []
    for standing in result.standings:
        if standing.missing and not standing.excluded:
            gaps = listed([c.title for c in standing.missing])
            notes.append(
                tr("{option} cannot be ranked here: no score for {gaps}.").format(
                    option=standing.option.title, gaps=gaps
                )
            )
    notes += fallen_sentences(result)
    weighty = [c for c in result.idle if result.weights.share(c.id) > 0]
    if weighty and len(result.ranked) > 1:
        names = listed([c.title for c in weighty])
        share = percent(sum(result.weights.share(c.id) for c in weighty))
        notes.append(
            (
                tr("{names} does not distinguish the options: {share} of the weight is idle.")
                if len(weighty) == 1
                else tr("{names} do not distinguish the options: {share} of the weight is idle.")
            ).format(names=names, share=share)
        )
    return notes
