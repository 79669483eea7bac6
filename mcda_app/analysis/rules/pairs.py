# SPDX-License-Identifier: MIT
"""Options that depend on each other: what a ranking of single options does not see, in words.

An additive value of single options says nothing of what two of them bring together; portfolios need the
interactions stated (Golabi, Kirkwood & Sicherman 1981, Management Science 27(2), 174-189).
"""

from __future__ import annotations

from mcda_app.analysis.phrases import ended
from mcda_app.analysis.ranking.issue_ranking import IssueResult, Standing
from mcda_app.domain.pairs.option_pair import OptionPair, PairKind
from mcda_app.domain.project import Project
from mcda_app.i18n import tr


def pair_sentence(result: IssueResult, pair: OptionPair) -> str:
    """What was noted about a pair, and why."""
    first, second = (result.standing(each).option.title for each in (pair.first, pair.second))
    if pair.kind is PairKind.COMPLEMENTS:
        text = tr("{first} and {second} work only together (complements).")
    else:
        text = tr("{first} and {second} can replace each other (substitutes).")
    text = text.format(first=first, second=second)
    return tr("{text} Why: {reason}").format(text=text, reason=ended(pair.reason)) if pair.reason else text


def pair_warnings(project: Project, result: IssueResult) -> list[str]:
    """Where the ranking and a pair do not go together; nothing where they do."""
    texts = (pair_warning(result, pair) for pair in project.pairs_of(result.issue))
    return [text for text in texts if text]


def pair_warning(result: IssueResult, pair: OptionPair) -> str:
    """What a reader of the ranking must know about a pair; empty if there is nothing to mind."""
    first, second = result.standing(pair.first), result.standing(pair.second)
    if pair.kind is PairKind.COMPLEMENTS:
        return _of_complements(first, second)
    return _of_substitutes(result, first, second)


def _of_complements(first: Standing, second: Standing) -> str:
    if first.rank is None and second.rank is None:
        return ""
    for there, gone in ((first, second), (second, first)):
        if gone.rank is None:
            return tr(
                "{option} is ranked without {other}, although it works only together with it: its score may "
                "promise too much."
            ).format(option=there.option.title, other=gone.option.title)
    ahead, behind = sorted((first, second), key=lambda s: s.rank or 0)
    if ahead.rank == behind.rank:
        return ""
    if ahead.rank == 1:
        return tr(
            "{option} leads, but works only together with {other}, which has rank {rank}: choosing "
            "one means needing both, and no score says what the two bring together."
        ).format(option=ahead.option.title, other=behind.option.title, rank=behind.rank)
    return ""


def _of_substitutes(result: IssueResult, first: Standing, second: Standing) -> str:
    if first.rank is None or second.rank is None:
        return ""
    ranks = sorted({s.rank for s in result.ranked if s.rank is not None})
    if abs(ranks.index(first.rank) - ranks.index(second.rank)) > 1:
        return ""
    ahead, behind = sorted((first, second), key=lambda s: s.rank or 0)
    return tr(
        "{option} and {other} stand side by side in the ranking, but can replace each other: choosing both "
        "brings less than their two scores promise."
    ).format(option=ahead.option.title, other=behind.option.title)


def independence_sentence() -> str:
    """What every ranking of single options assumes."""
    return tr("Every option is scored as if it were chosen alone: no score says what two bring together.")
