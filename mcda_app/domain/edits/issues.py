# SPDX-License-Identifier: MIT
"""Edits of issues and options: functions from one project to the next.

Anything that cannot be done raises EditError.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from mcda_app.domain.checks import whole_number, whole_text
from mcda_app.domain.edits.futures.upkeep import with_issue_copy, without_orphans
from mcda_app.domain.edits.rules.pairs import pairs_with_copy
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import OPTION_COLOURS, Issue, Option
from mcda_app.domain.program_texts import unedited
from mcda_app.domain.project import Project
from mcda_app.domain.titles import checked_rename, checked_title, copy_title, find_or_refuse, moved, slug
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def add_issue(project: Project, title: str, group: str = "", after: str | None = None) -> Project:
    title = checked_title(title, tr("issue"), (i.title for i in project.issues))
    if group:
        find_or_refuse(project.groups, group, tr("group of issues"))
    issue = Issue(slug(title, [i.id for i in project.issues]), title, group=group, row=title)
    at = next((n + 1 for n, i in enumerate(project.issues) if i.id == after), len(project.issues))
    return replace(project, issues=(*project.issues[:at], issue, *project.issues[at:]))


def rename_issue(project: Project, issue_id: str, title: str) -> Project:
    title = checked_rename(project.issues, issue_id, title, tr("issue"))
    issue = project.issue(issue_id)
    if title == issue.title:
        return project
    # In a one-column layout the row is named after the issue, so it is renamed too.
    row = title if not issue.column else issue.row
    return project.with_issue(replace(issue, title=title, short="", row=row))


def remove_issue(project: Project, issue_id: str) -> Project:
    return remove_issues(project, (issue_id,))


def remove_issues(project: Project, issue_ids: Iterable[str]) -> Project:
    """Remove issues with their scores and comparisons."""
    removed = {project.issue(issue_id).id for issue_id in issue_ids}
    statements = project.elicitation.statements
    if statements.left_out & removed:
        statements = replace(statements, left_out=statements.left_out - removed)
        project = replace(project, elicitation=replace(project.elicitation, statements=statements))
    return without_orphans(replace(project, issues=tuple(i for i in project.issues if i.id not in removed)))


def duplicate_issue(project: Project, issue_id: str) -> Project:
    """Add a copy of an issue right after it, with its scores, options, weights and texts."""
    issue = project.issue(issue_id)
    title = copy_title(issue.title, [i.title for i in project.issues])
    # In a one-column layout the row is named after the issue; elsewhere the copy takes a row of its own.
    copy = replace(issue, id=slug(title, [i.id for i in project.issues]), title=title, short="", row=title)
    copy = replace(copy, decision=None)  # nothing was decided on it
    at = project.issues.index(issue) + 1
    return replace(
        project,
        issues=(*project.issues[:at], copy, *project.issues[at:]),
        futures=with_issue_copy(project.futures, issue_id, copy.id),
        option_pairs=pairs_with_copy(project, issue_id, copy.id),
    )


def place_issue(project: Project, issue_id: str, group: str, before: str | None) -> Project:
    """Move an issue to a place in the list of issues, which may be in another group.

    group   the group at the new place; empty for none
    before  the issue of that group that will follow it; None for the end of the group
    """
    issue = project.issue(issue_id)
    if group:
        find_or_refuse(project.groups, group, tr("group of issues"))
    if before == issue_id:
        return project
    others = [i for i in project.issues if i.id != issue_id]
    if before is not None:
        at = others.index(project.issue(before))
    else:
        at = 1 + max((n for n, i in enumerate(others) if i.group == group), default=len(others) - 1)
    placed = issue if group == issue.group else replace(issue, group=group)
    return replace(project, issues=(*others[:at], placed, *others[at:]))


def set_issue_notes(project: Project, issue_id: str, notes: str) -> Project:
    return project.with_issue(replace(project.issue(issue_id), notes=whole_text(notes)))


def set_issue_description(project: Project, issue_id: str, description: str) -> Project:
    issue = project.issue(issue_id)
    return project.with_issue(replace(issue, description=whole_text(description)))


def _with_options(project: Project, issue_id: str | None, options: tuple[Option, ...]) -> Project:
    if issue_id is None:
        return replace(project, options=options)
    return project.with_issue(replace(project.issue(issue_id), options=options))


def _options(project: Project, issue_id: str | None) -> tuple[Option, ...]:
    return project.options if issue_id is None else project.options_of(project.issue(issue_id))


def own_options(project: Project, issue_id: str, own: bool) -> Project:
    """Whether an issue has its own options, at first copies of the project's; existing ones stay.

    Returning to the project's options drops whatever belongs to options not among them.
    """
    issue = project.issue(issue_id)
    if own and issue.options is not None:
        return project
    if own:
        project = replace(project, option_pairs=pairs_with_copy(project, "", issue_id))
        return project.with_issue(replace(issue, options=project.options))
    shared = _trimmed(replace(issue, options=None), [o.id for o in project.options])
    return without_orphans(project.with_issue(shared))


def add_option(project: Project, title: str, issue_id: str | None = None) -> Project:
    options = _options(project, issue_id)
    title = checked_title(title, tr("option"), (o.title for o in options))
    ids = {o.id for o in project.options} | {o.id for i in project.issues for o in i.options or ()}
    return _with_options(project, issue_id, (*options, Option(slug(title, ids), title)))


def rename_option(project: Project, option_id: str, title: str, issue_id: str | None = None) -> Project:
    options = _options(project, issue_id)
    option = find_or_refuse(options, option_id, tr("option"))
    if title == option.title:
        return project
    short = option.short if option.keep_short else ""
    renamed = replace(option, title=title, short=short, letter="")
    return replace_option(project, renamed, issue_id)


def replace_option(project: Project, changed: Option, issue_id: str | None = None) -> Project:
    """An option in place of the one with the same id."""
    options = _options(project, issue_id)
    changed = unedited(find_or_refuse(options, changed.id, tr("option")), changed)
    colour_refusal = tr("A colour is a whole number from 0 to {most}.").format(most=OPTION_COLOURS)
    changed = replace(
        changed,
        title=checked_rename(options, changed.id, changed.title, tr("option")),
        short=whole_text(changed.short),
        letter=whole_text(changed.letter),
        description=whole_text(changed.description),
        colour=whole_number(changed.colour, 0, OPTION_COLOURS, colour_refusal),
        baseline=bool(changed.baseline),
    )
    if changed.baseline:  # there is one at most
        options = tuple(replace(o, baseline=False) if o.baseline else o for o in options)
    return _with_options(project, issue_id, tuple(changed if o.id == changed.id else o for o in options))


def set_baseline(project: Project, option_id: str, issue_id: str | None = None) -> Project:
    """Mark an option as the baseline, with which the others are compared; an empty id marks none.

    Raises EditError if there is no such option.
    """
    options = _options(project, issue_id)
    if option_id:
        return replace_option(
            project, replace(find_or_refuse(options, option_id, tr("option")), baseline=True), issue_id
        )
    if not any(o.baseline for o in options):
        return project
    return _with_options(project, issue_id, tuple(replace(o, baseline=False) for o in options))


def remove_option(project: Project, option_id: str, issue_id: str | None = None) -> Project:
    """Remove an option with its scores and comparisons."""
    current = _options(project, issue_id)
    find_or_refuse(current, option_id, tr("option"))
    options = tuple(o for o in current if o.id != option_id)
    if not options:
        raise EditError(tr("The last option cannot be removed."), remedy=tr("Add another option first."))
    project = _with_options(project, issue_id, options)
    issues = (
        _trimmed(i, [o.id for o in options])
        if (i.id == issue_id or (issue_id is None and i.options is None))
        else i
        for i in project.issues
    )
    return without_orphans(replace(project, issues=tuple(issues)))


def _trimmed(issue: Issue, remaining: Collection[str]) -> Issue:
    """An issue reduced to the remaining options; a decision for another keeps its words."""
    decision = issue.decision
    if decision is not None and decision.option not in remaining:
        decision = replace(decision, option="")
    return replace(
        issue,
        excluded=issue.excluded.intersection(remaining),
        decision=decision,
        exclusion_reasons=FrozenDict({o: r for o, r in issue.exclusion_reasons.items() if o in remaining}),
        scores=FrozenDict({k: s for k, s in issue.scores.items() if k[0] in remaining}),
        judgements=FrozenDict({c: j.restricted(remaining) for c, j in issue.judgements.items()}),
    )


def move_option(project: Project, option_id: str, step: int, issue_id: str | None = None) -> Project:
    return _with_options(project, issue_id, moved(_options(project, issue_id), option_id, step))


def exclude_option(project: Project, issue_id: str, option_id: str, excluded: bool) -> Project:
    """Exclude an option from one issue, or include it again; its scores stay.

    An option that is included again loses the reason why it was excluded.
    """
    issue = project.issue(issue_id)
    find_or_refuse(project.options_of(issue), option_id, tr("option"))
    if excluded:
        return project.with_issue(replace(issue, excluded=issue.excluded | {option_id}))
    reasons = FrozenDict({o: r for o, r in issue.exclusion_reasons.items() if o != option_id})
    return project.with_issue(
        replace(issue, excluded=issue.excluded - {option_id}, exclusion_reasons=reasons)
    )


def set_exclusion_reason(project: Project, issue_id: str, option_id: str, reason: str) -> Project:
    """Say why an option is excluded from an issue; an empty reason takes it back.

    Raises EditError for an option that is not excluded there.
    """
    issue = project.issue(issue_id)
    option = find_or_refuse(project.options_of(issue), option_id, tr("option"))
    if option_id not in issue.excluded:
        raise EditError(
            tr("{option} is not left out of this issue.").format(option=option.title),
            remedy=tr("Leave it out first, then say why."),
        )
    reasons = dict(issue.exclusion_reasons)
    reasons.pop(option_id, None)
    text = whole_text(reason).strip()
    if text:
        reasons[option_id] = text
    return project.with_issue(replace(issue, exclusion_reasons=FrozenDict(reasons)))
