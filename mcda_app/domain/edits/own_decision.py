# SPDX-License-Identifier: MIT
"""Edits of a decision that is typed in from nothing: functions from one project to the next.

Anything that cannot be done raises EditError.
"""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.edits.criteria import add_criterion, replace_criterion
from mcda_app.domain.edits.issues import rename_issue
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Scale
from mcda_app.domain.titles import checked_title
from mcda_app.domain.weights import BY_HAND, Weights, are_equal, equal_shares
from mcda_app.errors import EditError
from mcda_app.i18n import ProgramText, tr, tr_lazy

UNDECIDED = Scale()
"""The scale of a criterion on which nothing was scored yet: the first score decides what it becomes."""


def new_decision() -> Project:
    """A project with one issue, without options and criteria, under a name that the program proposes."""
    title = ProgramText.of(tr_lazy("New decision"))
    return Project(title, (), (), Weights(FrozenDict()), issues=(Issue("decision", title, row=title),))


def is_own_decision(project: Project) -> bool:
    """Whether a project is one issue that came from no preset and that nobody was asked about yet."""
    asked = project.workshop is not None and bool(project.workshop.rounds)
    return len(project.issues) == 1 and not project.preset and not asked


def set_question(project: Project, issue_id: str, question: str) -> Project:
    """The question to be decided, which is the name of the project too while both are the same."""
    issue = project.issue(issue_id)
    same = project.title == issue.title
    project = rename_issue(project, issue_id, question)
    if not same:
        return project
    return replace(project, title=checked_title(project.issue(issue_id).title, tr("project"), ()))


def append_criterion(project: Project, title: str, direction: Direction) -> Project:
    """A new criterion whose scale its first score decides.

    It weighs as much as the average of the others, which shrink in proportion: all stay equal while they
    are. Locked weights stay, and so does everything where they leave no room.
    """
    before = project.weights
    project = add_criterion(project, title, direction)
    added = project.criteria[-1]
    project = replace_criterion(project, replace(added, scale=UNDECIDED))
    count = len(project.criteria)
    if count == 1:
        return project
    if are_equal(before.shares) and not before.locked:
        weights = before.with_shares(equal_shares(c.id for c in project.criteria), BY_HAND)
    else:
        weights = project.weights.moved(added.id, 1 / count)
    return replace(project, weights=weights)


def is_undecided(project: Project, criterion: Criterion) -> bool:
    """Whether no score decided yet what kind of scale a criterion has."""
    return criterion.scale == UNDECIDED and not has_scores(project, criterion.id)


def has_scores(project: Project, criterion_id: str) -> bool:
    """Whether any option has a score on a criterion, on any issue."""
    return any(
        key[1] == criterion_id and not score.missing
        for issue in project.issues
        for key, score in issue.scores.items()
    )


def change_scale(project: Project, criterion_id: str, scale: Scale) -> Project:
    """Another scale on which every score keeps its value. Raises EditError where one would be lost."""
    before = project.criterion(criterion_id)
    changed = replace_criterion(project, replace(before, scale=scale))
    for issue in project.issues:
        for (option_id, key), score in issue.scores.items():
            if key != criterion_id or score.missing:
                continue
            if changed.issue(issue.id).score(option_id, key).missing:
                option = next((o.title for o in project.options_of(issue) if o.id == option_id), option_id)
                raise EditError(
                    tr("The score of {option} on {criterion} does not fit this scale.").format(
                        option=option, criterion=before.title
                    ),
                    remedy=tr("Choose a scale that includes it, or clear that score first."),
                )
    for future in project.futures.futures:
        after = changed.futures.future(future.id).scores
        if any(not score.missing and after[key].missing for key, score in future.scores.items()):
            raise EditError(
                tr("A score of the future “{future}” on {criterion} does not fit this scale.").format(
                    future=future.title, criterion=before.title
                ),
                remedy=tr("Choose a scale that includes it, or clear that score first."),
            )
    return changed
