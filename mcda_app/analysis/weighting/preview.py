# SPDX-License-Identifier: MIT
"""Preview of the effect of weights on the rankings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from mcda_app.analysis.phrases import figure, listed, named
from mcda_app.analysis.ranking.evaluation import Evaluation, Evaluator
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.domain.edits.elicitation import use_weights
from mcda_app.domain.issue import Option
from mcda_app.domain.project import Project
from mcda_app.i18n import plural, tr

_FEW = 6


class Move(NamedTuple):
    """One option before and after; None where it is not ranked."""

    option: Option
    rank_before: int | None
    score_before: float | None
    rank_after: int | None
    score_after: float | None


class Effect(NamedTuple):
    """The effect of using weights.

    moves              the options of the chosen issue in their new order
    changes            whether first place of the chosen issue changes
    sentence           the same in words
    elsewhere          a sentence on changes of first place on the other issues these weights rank
    total              a sentence on how many issues would change their leader
    changes_elsewhere  whether first place changes on another issue
    """

    moves: tuple[Move, ...]
    changes: bool
    sentence: str
    elsewhere: str
    total: str = ""
    changes_elsewhere: bool = False


class Previewer:
    """Previews successive weights; what does not depend on weights is computed once."""

    def __init__(self) -> None:
        self._evaluator = Evaluator()

    def effect(
        self, evaluation: Evaluation, shares: Mapping[str, float], issue_id: str, scope: str | None
    ) -> Effect:
        """The effect of weights on the chosen issue and the others.

        evaluation  the current rankings
        scope       the only issue to use the weights; None for the project
        """
        after = self.evaluate(use_weights(evaluation.project, shares, "direct", scope))
        return compare(evaluation, after, issue_id)

    def evaluate(self, project: Project) -> Evaluation:
        return self._evaluator.evaluate(project)


def compare(before: Evaluation, after: Evaluation, issue_id: str) -> Effect:
    """The effect of a change on the rankings."""
    old, new = before.results.get(issue_id), after.results.get(issue_id)
    others = [
        result.issue.label
        for key, result in after.results.items()
        if key != issue_id and _first(before.results[key]) != _first(result)
    ]
    elsewhere = _elsewhere(others, len(after.results))
    if old is None or new is None:
        return Effect((), False, tr("No issue is chosen."), elsewhere, _count(len(others)), bool(others))
    behind = {s.option.id: s for s in old.standings}
    rows = [*new.ranked, *(s for s in new.standings if s.rank is None)]
    moves = tuple(
        Move(s.option, behind[s.option.id].rank, behind[s.option.id].score, s.rank, s.score) for s in rows
    )
    changes = _first(old) != _first(new)
    sentence = first_place_sentence(old, new)
    return Effect(moves, changes, sentence, elsewhere, _count(len(others) + changes), bool(others))


def _count(changed: int) -> str:
    if not changed:
        return tr("The leader would not change on any issue.")
    return plural(
        changed,
        tr("The leader would change on {count} issue."),
        tr("The leader would change on {count} issues."),
    ).format(count=changed)


def first_place_sentence(old: IssueResult, new: IssueResult) -> str:
    """A sentence on whether first place changes."""
    where = old.issue.label
    if not new.leaders:
        reason = f": {new.failure}" if new.failure else "."
        return tr("No option of {where} could be ranked with these weights{reason}").format(
            where=where, reason=reason
        )
    if _first(old) != _first(new):
        return tr("First place on {where} would go from {leaders} to {leaders2}.").format(
            where=where, leaders=named(old.leaders), leaders2=named(new.leaders)
        )
    before, after = old.ranked[0].score or 0.0, new.ranked[0].score or 0.0
    if len(new.leaders) > 1:
        return tr("{leaders} would still share first place on {where}.").format(
            leaders=named(new.leaders), where=where
        )
    figures = figure(before), figure(after)
    scores = "" if figures[0] == figures[1] else f" ({' → '.join(figures)})"
    return tr("First place on {where} would stay with {leaders}{scores}.").format(
        where=where, leaders=named(new.leaders), scores=scores
    )


def _elsewhere(others: list[str], issues: int) -> str:
    if issues < 2:
        return ""
    if not others:
        return tr("It would not change on any other issue.")
    names = (
        listed(others)
        if len(others) <= _FEW
        else tr("{others} and others").format(others=", ".join(others[:_FEW]))
    )
    where = (
        tr("the other issue")
        if issues == 2
        else tr("{others_count} of the {issues} other issues").format(
            others_count=len(others), issues=issues - 1
        )
    )
    return tr("It would change on {where}: {names}.").format(where=where, names=names)


def _first(result: IssueResult) -> frozenset[str]:
    return frozenset(o.id for o in result.leaders)
