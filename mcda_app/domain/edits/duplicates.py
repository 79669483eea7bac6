# SPDX-License-Identifier: MIT
"""Copies of a project, and of options and criteria with their scores: from one project to the next."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.edits.criteria import add_criterion, move_criterion, replace_criterion
from mcda_app.domain.edits.futures.upkeep import with_copies
from mcda_app.domain.edits.issues import add_option, move_option, replace_option
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue
from mcda_app.domain.partners.actors import Partners
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.domain.titles import copy_title, find_or_refuse
from mcda_app.domain.workshop.workshop import RoundState
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def duplicate_project(project: Project) -> Project:
    """The project under a title of its own.

    Raises EditError while ballots are sealed: their key opens them once, and so in one document only.
    """
    for round_ in () if project.workshop is None else project.workshop.rounds:
        if round_.seal is not None and round_.state is not RoundState.REVEALED:
            raise EditError(
                tr("The ballots of {round} are still sealed.").format(round=round_.mention),
                remedy=tr("Reveal them first, then duplicate the document."),
            )
    return replace(project, title=copy_title(project.title, [project.title]))


def duplicate_option(project: Project, option_id: str, issue_id: str | None = None) -> Project:
    """A copy of an option right after it, with the same scores on every issue that has the option.

    issue_id  of the issue whose own option it is
    """
    options = project.options if issue_id is None else project.options_of(project.issue(issue_id))
    option = find_or_refuse(options, option_id, tr("option"))
    project = add_option(project, copy_title(option.title, {o.title for o in options}), issue_id)
    ids = {o.id for o in options}
    current = project.options if issue_id is None else project.options_of(project.issue(issue_id))
    new = next(o for o in current if o.id not in ids)
    project = replace_option(project, replace(new, description=option.description), issue_id)
    step = [o.id for o in options].index(option_id) + 1 - len(options)
    project = move_option(project, new.id, step, issue_id) if step else project

    def scored(issue: Issue) -> Issue:
        if issue.id != issue_id and (issue_id is not None or issue.options is not None):
            return issue
        copies = {(new.id, c): s for (o, c), s in issue.scores.items() if o == option_id}
        excluded = issue.excluded | {new.id} if option_id in issue.excluded else issue.excluded
        reasons = issue.exclusion_reasons
        if option_id in reasons:
            reasons = FrozenDict({**reasons, new.id: reasons[option_id]})
        return replace(issue, scores=_with(issue, copies), excluded=excluded, exclusion_reasons=reasons)

    having = {i.id for i in project.issues if i.id == issue_id or (issue_id is None and i.options is None)}
    futures = with_copies(
        project.futures, lambda k: (k[0], new.id, k[2]) if k[0] in having and k[1] == option_id else None
    )
    return replace(project, issues=tuple(scored(issue) for issue in project.issues), futures=futures)


def duplicate_criterion(project: Project, criterion_id: str) -> Project:
    """A copy of a criterion right after it: its scale, its scores and no weight yet."""
    criterion = project.criterion(criterion_id)
    before = [c.id for c in project.criteria]
    project = add_criterion(
        project, copy_title(criterion.title, {c.title for c in project.criteria}), criterion.direction
    )
    new = next(c for c in project.criteria if c.id not in before)
    project = replace_criterion(
        project, replace(criterion, id=new.id, title=new.title, short="", keep_short=False, colour=0)
    )
    step = before.index(criterion_id) + 1 - len(before)
    project = move_criterion(project, new.id, step) if step else project
    issues = (
        replace(
            issue,
            scores=_with(issue, {(o, new.id): s for (o, c), s in issue.scores.items() if c == criterion_id}),
        )
        for issue in project.issues
    )
    return replace(
        project,
        issues=tuple(issues),
        partners=_copied_rule(project, criterion_id, new.id),
        futures=with_copies(
            project.futures, lambda k: (k[0], k[1], new.id) if k[2] == criterion_id else None
        ),
    )


def _copied_rule(project: Project, criterion_id: str, copy_id: str) -> Partners:
    """Partners with the same rule for a criterion's copy."""
    partners = project.partners
    rule = partners.rules.get(criterion_id)
    return partners if rule is None else replace(partners, rules=partners.rules.with_item(copy_id, rule))


def _with(issue: Issue, copies: dict[tuple[str, str], Score]) -> FrozenDict[tuple[str, str], Score]:
    return FrozenDict({**issue.scores, **copies})
