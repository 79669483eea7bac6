# SPDX-License-Identifier: MIT
"""Sentences and numbers as the window shows them."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.analysis.evaluation import Evaluation, IssueResult
from mcda_app.domain.score import Evidence
from mcda_app.domain.settings import Method

EVIDENCE_WORDS = {
    Evidence.TABLE: "printed in a table of the paper",
    Evidence.TEXT: "follows from a passage of the paper",
    Evidence.ASSUMPTION: "an assumption of the preset",
    Evidence.USER: "entered by you",
}
EVIDENCE_SHORT = {
    Evidence.TABLE: "table",
    Evidence.TEXT: "text",
    Evidence.ASSUMPTION: "assumption",
    Evidence.USER: "yours",
}


def percent(share: float) -> str:
    """A share as a whole percentage, one decimal below ten where it matters."""
    value = 100 * share
    text = f"{value:.1f}" if 0 < value < 10 and abs(value - round(value)) > 0.05 else f"{value:.0f}"
    return f"{text} %"


def listed(words: Sequence[str]) -> str:
    """“a”, “a and b”, “a, b and c”."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def score_word(method: Method) -> str:
    return "closeness" if method is Method.TOPSIS else "priority"


def verdict(result: IssueResult, method: Method) -> str:
    """Who is in first place, and by how much."""
    if result.failure:
        return f"No ranking: {result.failure}"
    if not result.leaders:
        return "No ranking yet: no option has a score on every criterion that has weight."
    word = score_word(method)
    names = listed([o.title for o in result.leaders])
    first = result.ranked[0].score or 0.0
    if len(result.leaders) > 1:
        return f"Too close to call: {names} share first place with these weights ({word} {first:.2f})."
    text = f"{names} is most favoured with these weights ({word} {first:.2f})"
    behind = [s for s in result.ranked if s.rank != 1]
    if not behind:
        return text + ", the only option ranked."
    second = [s for s in behind if s.rank == behind[0].rank]
    follow = listed([s.option.label for s in second])
    return f"{text}, ahead of {follow} ({behind[0].score or 0.0:.2f})."


def portfolio(evaluation: Evaluation) -> str:
    """Over all issues: how often each option comes first."""
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
    parts = [f"{name} on {n}" for name, n in sorted(counts.items(), key=lambda item: -item[1])]
    parts += [f"a tie on {ties}"] if ties else []
    parts += [f"no ranking on {open_issues}"] if open_issues else []
    of = "issue" if len(results) == 1 else "issues"
    return f"Most favoured with these weights, over {len(results)} {of}: {listed(parts)}."


def warnings(result: IssueResult) -> list[str]:
    """What the reader of a ranking must know before trusting it."""
    notes = []
    for standing in result.standings:
        if standing.missing and not standing.excluded:
            gaps = listed([c.title for c in standing.missing])
            notes.append(f"{standing.option.title} cannot be ranked here: no score for {gaps}.")
    weighty = [c for c in result.idle if result.weights.share(c.id) > 0]
    if weighty and len(result.ranked) > 1:
        names = listed([c.title for c in weighty])
        verb = "does" if len(weighty) == 1 else "do"
        share = percent(sum(result.weights.share(c.id) for c in weighty))
        notes.append(f"{names} {verb} not tell the options apart: {share} of the weight is idle.")
    return notes
