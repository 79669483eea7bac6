# SPDX-License-Identifier: MIT
"""What importing a table would do: shown first, with every fault by its cell, and taken only then."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, IssueGroup, Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction
from mcda_app.domain.titles import MAX_TITLE, slug
from mcda_app.domain.weights import BY_HAND, Weights, equal_shares
from mcda_app.errors import EditError
from mcda_app.exchange.tables.criteria_columns import Columns, read_columns
from mcda_app.exchange.tables.grid import CLIPBOARD, Grid
from mcda_app.exchange.tables.ignored import tell_untaken
from mcda_app.exchange.tables.layout import Layout, wide_layout
from mcda_app.exchange.tables.reading import Fault, Reading, add_own_weights, read_rows
from mcda_app.exchange.tables.recognised_words import DecimalSign, folded
from mcda_app.exchange.tables.roles.long import pivot
from mcda_app.i18n import tr


class Target(Enum):
    """What a table becomes."""

    ISSUES = "issues"
    SCORES = "scores"
    PROJECT = "project"


@dataclass(frozen=True)
class Preview:
    """A table as it would arrive.

    faults   in the order of the table
    changes  what will happen, one sentence each
    notes    how doubtful things were understood, and what is not taken
    criteria column to criterion; of a table with one score per line, columns of the table made of it
    proposed columns about which the table does not say what is better
    result   the project as it would be; None while something stands in the way of all of it
    """

    target: Target
    layout: Layout
    faults: tuple[Fault, ...]
    changes: tuple[str, ...]
    notes: tuple[str, ...]
    result: Project | None = field(repr=False)
    title: str = ""
    criteria: Mapping[int, Criterion] = field(default_factory=dict)
    proposed: frozenset[int] = frozenset()

    @property
    def blocked(self) -> bool:
        """Whether nothing can be imported before the table is corrected."""
        return self.result is None

    def accept(self, *, leave_faults: bool = False) -> Project:
        """The project with the table in it.

        leave_faults  take the rest although some cells cannot be read; those stay missing
        Raises EditError while faults are left.
        """
        if self.result is None or (self.faults and not leave_faults):
            count = (
                tr("One cell has")
                if len(self.faults) == 1
                else tr("{faults_count} cells have").format(faults_count=len(self.faults))
            )
            raise EditError(
                tr("{count} to be corrected first.").format(count=count),
                where=self.faults[0].where,
                remedy="; ".join(fault.text for fault in self.faults[:1]),
            )
        return self.result


def preview(
    project: Project,
    grid: Grid,
    layout: Layout,
    target: Target,
    *,
    issue_id: str = "",
    sign: DecimalSign = DecimalSign.AUTO,
    name: str = "",
    better: Mapping[str, Direction] | None = None,
) -> Preview:
    """What importing would do to a project.

    issue_id  the issue whose scores are replaced, with Target.SCORES
    name      what to call an issue or project whose table has no title, such as the file's name
    better    a criterion's title, folded, to what the user said is better on it
    Raises FileError where a table with one score per line has too many options or criteria.
    """
    name = name.strip()
    shown, found = layout, grid
    pivoted = None
    if layout.long is not None:
        pivoted = pivot(grid, layout.header, layout.rows, layout.long)
        grid, layout = pivoted.grid, wide_layout(layout, pivoted)
    new = target is Target.PROJECT
    columns = read_columns(
        project, grid, layout, sign, new=new, chosen=better, values=pivoted.values if pivoted else None
    )
    faults = [Fault(where, text) for where, text in columns.faults]
    notes = [*_about_the_table(found, shown), *columns.notes]
    if pivoted is not None:
        faults = [Fault(where, text) for where, text in pivoted.faults] + faults
        lost: list[tuple[str, str]] = []
        tell_untaken(found, shown, lost, notes)
        faults += [Fault(where, text) for where, text in lost]
    blocked = bool(faults)
    reading = read_rows(grid, layout, columns, new=new)
    if pivoted is not None:
        add_own_weights(reading, pivoted, columns, project, new)
    blocked = blocked or any(not fault.leave for fault in reading.faults)
    faults += reading.faults
    notes += reading.notes
    titles = list(reading.issues)
    if titles == [""]:
        called = layout.title or _telling(grid.name) or name or tr("Imported table")
        reading.issues = {called[:MAX_TITLE]: reading.issues[""]}
    changes: list[str] = []
    result: Project | None = None
    if target is Target.SCORES:
        more, result = _into_scores(project, grid, layout, reading, issue_id, changes)
        faults += more
        if columns.weighted:
            notes.append(tr("The weights in the table are not taken; only scores are."))
        blocked = blocked or any(not fault.leave for fault in more)
    elif target is Target.ISSUES:
        result = _into_issues(project, columns, reading, changes, notes)
    else:
        result = _into_project(project, columns, reading, layout.title or name, changes, notes)
    return Preview(
        target,
        shown,
        tuple(faults),
        tuple(changes),
        tuple(notes),
        None if blocked else result,
        changes[0].rstrip(".") if changes else tr("Import a table"),
        columns.criteria,
        columns.proposed,
    )


def _about_the_table(grid: Grid, layout: Layout) -> list[str]:
    """How the table as a whole is understood."""
    notes = list(grid.notes)
    if layout.long is not None:
        notes.append(tr("The table has one score per line; the lines are combined into one row per option."))
    elif grid.turned:
        notes.append(tr("The table is read with criteria in rows and options in columns."))
    return notes + list(layout.doubts)


def _telling(sheet: str) -> str:
    """A sheet's name, unless it is one that programs give by themselves."""
    sheet = sheet.strip()
    return (
        ""
        if (re.fullmatch(r"[^\W\d]+ ?\d*", sheet) and sheet[-1:].isdigit()) or sheet == str(CLIPBOARD)
        else sheet
    )


def _by_name(options: Sequence[Option]) -> dict[str, Option]:
    """Options by their ids, short names and titles; a title goes before a short name, that before an id."""
    names = {folded(o.id): o for o in options}
    names |= {folded(o.short): o for o in options if o.short}
    return names | {folded(o.title): o for o in options}


def _into_scores(
    project: Project, grid: Grid, layout: Layout, reading: Reading, issue_id: str, changes: list[str]
) -> tuple[list[Fault], Project]:
    issue = project.issue(issue_id)
    rows = [pair for held in reading.issues.values() for pair in held]
    faults: list[Fault] = []
    if len(reading.issues) > 1:
        where = grid.where(layout.header, layout.issues or 0)
        faults.append(
            Fault(
                where,
                tr("The table is about {issues_count} issues; take it as new issues instead.").format(
                    issues_count=len(reading.issues)
                ),
            )
        )
        return faults, project
    options = project.options_of(issue)
    by_name = _by_name(options)
    scores = dict(issue.scores)
    count = 0
    for name, row in rows:
        option = by_name.get(folded(name))
        if option is None:
            known = ", ".join(o.title for o in options)
            where = grid.where(row, layout.options)
            faults.append(
                Fault(
                    where,
                    tr("“{name}” is no option of {issue}. They are: {known}.").format(
                        name=name, issue=issue.title, known=known
                    ),
                )
            )
            continue
        for criterion_id, score in reading.scores[row].items():
            key = (option.id, criterion_id)
            old = issue.score(*key)
            if (old.level, old.number) != (score.level, score.number):
                scores[key] = old.edited(score.level, score.number)
                count += 1
    told = (
        tr("no score")
        if not count
        else tr("1 score")
        if count == 1
        else tr("{count} scores").format(count=count)
    )
    changes.append(tr("Change {told} of {issue}.").format(told=told, issue=issue.title))
    changes.append(tr("Cells that are empty in the table leave the score as it is."))
    return faults, project.with_issue(replace(issue, scores=FrozenDict(scores)))


def _into_issues(
    project: Project, columns: Columns, reading: Reading, changes: list[str], notes: list[str]
) -> Project:
    issues = list(project.issues)
    added: list[str] = []
    group = issues[-1].group if issues else ""
    by_name = _by_name(project.options)
    weights = None
    if columns.weights is not None:
        shares = {c.id: columns.weights.get(c.id, 0.0) for c in project.criteria}
        if any(abs(share - project.weights.share(c)) > 1e-9 for c, share in shares.items()):
            weights = replace(project.weights.with_shares(shares, BY_HAND), locked=frozenset())
    for title, rows in reading.issues.items():
        kept = _free_title(title, [i.title for i in issues], notes)
        options, named = _options_for(project.options, by_name, [name for name, _ in rows])
        scores = {
            (option.id, criterion_id): score
            for option, (_, row) in zip(named, rows, strict=True)
            for criterion_id, score in reading.scores[row].items()
        }
        own = None if options == project.options else options
        issues.append(
            Issue(
                slug(kept, [i.id for i in issues]),
                kept,
                group=group,
                row=kept,
                options=own,
                excluded=_left_out(reading, title, zip(named, rows, strict=True), notes),
                weights=Weights(reading.weights[title]) if title in reading.weights else weights,
                scores=FrozenDict(scores),
            )
        )
        added.append(kept)
        if own is not None:
            notes.append(
                tr("“{kept}” gets options of its own: {o}.").format(
                    kept=kept, o=", ".join(o.title for o in own)
                )
            )
    told = (
        tr("the issue “{added}”").format(added=added[0])
        if len(added) == 1
        else tr("{added_count} issues").format(added_count=len(added))
    )
    changes.append(tr("Add {told}.").format(told=told))
    changes.append(
        tr("With the weights of the table, for these issues alone.")
        if weights is not None
        else tr("With the project's weights.")
    )
    absent = [c.title for c in project.criteria if c.id not in {k.id for k in columns.criteria.values()}]
    if absent:
        changes.append(
            tr("Scores stay missing on {absent}, which the table does not have.").format(
                absent=", ".join(absent)
            )
        )
    return replace(project, issues=tuple(issues))


def _options_for(
    known: tuple[Option, ...], by_name: Mapping[str, Option], names: Sequence[str]
) -> tuple[tuple[Option, ...], list[Option]]:
    """The options an issue needs, and the option of each name; the project's where they are the same."""
    taken = {o.id for o in known}
    named: list[Option] = []
    used: set[str] = set()
    for name in names:
        option = by_name.get(folded(name))
        if option is None or option.id in used:
            option = Option(slug(name, taken), name)
            taken.add(option.id)
        used.add(option.id)
        named.append(option)
    same = {o.id for o in named} == {o.id for o in known}
    return (known if same else tuple(named)), named


def _into_project(
    project: Project, columns: Columns, reading: Reading, title: str, changes: list[str], notes: list[str]
) -> Project | None:
    criteria: tuple[Criterion, ...] = tuple(columns.criteria.values())
    if not reading.issues or not criteria:
        return None
    by_name: dict[str, Option] = {}
    taken: set[str] = set()
    for name, _ in (pair for rows in reading.issues.values() for pair in rows):
        if folded(name) not in by_name:
            option = by_name[folded(name)] = Option(slug(name, taken), name)
            taken.add(option.id)
    options = list(by_name.values())
    shares = equal_shares([c.id for c in criteria])
    if columns.weights is not None:
        shares = FrozenDict({c.id: columns.weights.get(c.id, 0.0) for c in criteria})
    issues: list[Issue] = []
    for called, rows in reading.issues.items():
        own = tuple(by_name[folded(name)] for name, _ in rows)
        kept = _free_title(called, [i.title for i in issues], notes)
        scores = {
            (option.id, criterion_id): score
            for option, (_, row) in zip(own, rows, strict=True)
            for criterion_id, score in reading.scores[row].items()
        }
        same = {o.id for o in own} == {o.id for o in options}
        issues.append(
            Issue(
                slug(kept, [i.id for i in issues]),
                kept,
                group="issues",
                row=kept,
                options=None if same else own,
                excluded=_left_out(reading, called, zip(own, rows, strict=True), notes),
                weights=Weights(reading.weights[called]) if called in reading.weights else None,
                scores=FrozenDict(scores),
            )
        )
    made = Project(
        title=title or issues[0].title,
        criteria=criteria,
        options=tuple(options),
        weights=Weights(shares),
        issues=tuple(issues),
        groups=(IssueGroup("issues", tr("Issues"), tr("Issue")),),
        settings=project.settings,
    )
    changes.append(tr("Open a new project “{made}”.").format(made=made.title))
    changes.append(
        tr("With {issues_count}, {options_count} and {criteria_count}: {c}.").format(
            issues_count=_count(len(issues), tr("{n} issue"), tr("{n} issues")),
            options_count=_count(len(options), tr("{n} option"), tr("{n} options")),
            criteria_count=_count(len(criteria), tr("{n} criterion"), tr("{n} criteria")),
            c=", ".join(c.title for c in criteria),
        )
    )
    return made


def _left_out(
    reading: Reading, issue: str, options: Iterable[tuple[Option, tuple[str, int]]], notes: list[str]
) -> frozenset[str]:
    """The options of an issue that the table says are left out; told."""
    names = reading.left_out.get(issue, set())
    found = [option for option, (name, _row) in options if folded(name) in names]
    if found:
        told = tr("Left out of “{issue}”, as in the table: {options}.")
        notes.append(told.format(issue=issue, options=", ".join(o.title for o in found)))
    return frozenset(option.id for option in found)


def _count(n: int, one: str, many: str) -> str:
    return (one if n == 1 else many).format(n=n)


def _free_title(title: str, taken: Sequence[str], notes: list[str]) -> str:
    held = {t.casefold() for t in taken}
    kept, n = title, 2
    while kept.casefold() in held:
        kept, n = f"{title[: MAX_TITLE - 6]} ({n})", n + 1
    if kept != title:
        notes.append(
            tr("There is already an issue “{title}”; the new one is called “{kept}”.").format(
                title=title, kept=kept
            )
        )
    return kept
