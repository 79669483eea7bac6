# SPDX-License-Identifier: MIT
"""Differences between the rankings of two states of a project: two lenses, two snapshots, or an edit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from mcda_app.analysis.phrases import issues, lead, listed, named, sentence
from mcda_app.analysis.ranking.evaluation import Evaluation
from mcda_app.analysis.ranking.first_places import same_first
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.domain.edits.scores import apply_lens
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project, Snapshot
from mcda_app.domain.weights import Lens
from mcda_app.i18n import tr


class RankChange(NamedTuple):
    """An option's rank before and after; None where it is not ranked."""

    option: Option
    before: int | None
    after: int | None


class Difference(NamedTuple):
    """One issue in two states.

    before, after  the options in first place
    changes        the options whose rank differs, in document order
    """

    issue: Issue
    before: tuple[Option, ...]
    after: tuple[Option, ...]
    changes: tuple[RankChange, ...]

    @property
    def first_changes(self) -> bool:
        return not same_first(self.before, self.after)


def under_lens(project: Project, lens: Lens) -> Project:
    """The project with a lens's weights, also on issues that have their own."""
    shared = replace(project, issues=tuple(replace(issue, weights=None) for issue in project.issues))
    return apply_lens(shared, lens)


def under_snapshot(project: Project, snapshot: Snapshot) -> Project:
    """The project's current scores with a snapshot's weights and method.

    Criteria added since then have no weight.
    """
    ids = [c.id for c in project.criteria]
    own = {issue_id: weights.for_criteria(ids) for issue_id, weights in snapshot.issue_weights}
    issues = tuple(replace(issue, weights=own.get(issue.id)) for issue in project.issues)
    weights = snapshot.weights.for_criteria(ids)
    return replace(project, weights=weights, settings=snapshot.settings, issues=issues)


def differences(before: Evaluation, after: Evaluation) -> tuple[Difference, ...]:
    """One entry for each issue in both, in the order of the second, unchanged ones included."""
    return tuple(
        _difference(before[issue.id], after[issue.id])
        for issue in after.project.issues
        if issue.id in before.results
    )


def describe_differences(compared: Sequence[Difference], before: str, after: str) -> str:
    """A sentence on how two named states differ.

    Such as “From Equal weights to Neorealist, first place changes on 1 of 15 issues: Trade (Selective →
    Global).”
    """
    changed = [d for d in compared if d.first_changes]
    if not changed:
        behind = any(d.changes for d in compared)
        rest = tr("; ranks below it do") if behind else tr(", and neither does any rank")
        return sentence(
            tr("From {before} to {after}, first place changes on no issue{rest}").format(
                before=before, after=after, rest=rest
            )
        )
    details = listed(f"{d.issue.label} ({named(d.before)} → {named(d.after)})" for d in changed)
    return sentence(
        tr(
            "From {before} to {after}, first place changes on {changed_count} of {issues_count}: {details}"
        ).format(
            before=before,
            after=after,
            changed_count=len(changed),
            issues_count=issues(len(compared)),
            details=details,
        )
    )


def describe_difference(difference: Difference) -> str:
    """A sentence on one issue."""
    if difference.first_changes:
        return sentence(
            tr("{after} instead of {before}").format(
                after=lead(difference.after), before=named(difference.before)
            )
        )
    if difference.changes:
        return sentence(tr("{after} as before; the order below changes").format(after=lead(difference.after)))
    return sentence(tr("{after} as before, and no rank changes").format(after=lead(difference.after)))


def _difference(before: IssueResult, after: IssueResult) -> Difference:
    old = {s.option.id: s.rank for s in before.standings}
    changes = tuple(
        RankChange(s.option, old.get(s.option.id), s.rank)
        for s in after.standings
        if old.get(s.option.id) != s.rank
    )
    return Difference(after.issue, before.leaders, after.leaders, changes)
