# SPDX-License-Identifier: MIT
"""Preview what importing a table would do, with every fault by its cell, before anything changes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction
from mcda_app.domain.titles import MAX_TITLE, slug
from mcda_app.domain.weights import BY_HAND, Weights, equal_shares
from mcda_app.errors import EditError
from mcda_app.exchange.tables.criteria_columns import Columns, read_columns
from mcda_app.exchange.tables.grid import CLIPBOARD, Grid
from mcda_app.exchange.tables.ignored import note_ignored
from mcda_app.exchange.tables.layout import Layout, wide_layout
from mcda_app.exchange.tables.reading import Fault, Reading, add_own_weights, read_rows
from mcda_app.exchange.tables.recognised_words import DecimalSign, fold
from mcda_app.exchange.tables.roles.long import pivot
from mcda_app.i18n import ProgramText, tr, tr_lazy

IMPORTED_TABLE = tr_lazy("Imported table")


class Target(Enum):
    """What a table is imported as."""

    ISSUES = "issues"
    SCORES = "scores"
    PROJECT = "project"


@dataclass(frozen=True)
class Preview:
    """The result of importing a table, before it is accepted.

    faults   in the order of the table
    changes  what will happen, one sentence each
    notes    how ambiguous content was interpreted, and what is not imported
    criteria column to criterion; for a table with one score per line, columns of the pivoted table
    proposed columns whose direction the table does not give
    result   the project after the import; None while something blocks it
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
        """Whether the table must be corrected before anything can be imported."""
        return self.result is None

    def accept(self, *, skip_faults: bool = False) -> Project:
        """The project with the table imported.

        skip_faults  import the rest although some cells cannot be read; those stay missing
        Raises EditError while there are faults.
        """
        if self.result is None or (self.faults and not skip_faults):
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
    better    folded title of a criterion to the direction that the user chose
    Raises FileError if a table with one score per line has too many options or criteria.
    """
    name = name.strip()
    source_layout, source_grid = layout, grid
    pivoted = None
    if layout.long is not None:
        pivoted = pivot(grid, layout.header, layout.rows, layout.long)
        grid, layout = pivoted.grid, wide_layout(layout, pivoted)
    new = target is Target.PROJECT
    columns = read_columns(
        project, grid, layout, sign, new=new, chosen=better, values=pivoted.values if pivoted else None
    )
    faults = [Fault(where, text) for where, text in columns.faults]
    notes = [*_about_the_table(source_grid, source_layout), *columns.notes]
    if pivoted is not None:
        faults = [Fault(where, text) for where, text in pivoted.faults] + faults
        ignored_faults: list[tuple[str, str]] = []
        note_ignored(source_grid, source_layout, ignored_faults, notes)
        faults += [Fault(where, text) for where, text in ignored_faults]
    blocked = bool(faults)
    reading = read_rows(grid, layout, columns, new=new)
    if pivoted is not None:
        add_own_weights(reading, pivoted, columns, project, new)
    blocked = blocked or any(not fault.skippable for fault in reading.faults)
    faults += reading.faults
    notes += reading.notes
    titles = list(reading.issues)
    if titles == [""]:
        title = layout.title or _meaningful_name(grid.name) or name or ProgramText.of(IMPORTED_TABLE)
        reading.issues = {title if len(title) <= MAX_TITLE else title[:MAX_TITLE]: reading.issues[""]}
    changes: list[str] = []
    result: Project | None = None
    if target is Target.SCORES:
        score_faults, result = _into_scores(project, grid, layout, reading, issue_id, changes)
        faults += score_faults
        if columns.has_weights:
            notes.append(tr("The weights in the table will not be imported; only the scores will."))
        blocked = blocked or any(not fault.skippable for fault in score_faults)
    elif target is Target.ISSUES:
        result = _into_issues(project, columns, reading, changes, notes)
    else:
        result = _into_project(project, columns, reading, layout.title or name, changes, notes)
    return Preview(
        target,
        source_layout,
        tuple(faults),
        tuple(changes),
        tuple(notes),
        None if blocked else result,
        changes[0].rstrip(".") if changes else tr("Import a table"),
        columns.criteria,
        columns.proposed,
    )


def _about_the_table(grid: Grid, layout: Layout) -> list[str]:
    """Notes on how the table as a whole is interpreted."""
    notes = list(grid.notes)
    if layout.long is not None:
        notes.append(tr("The table has one score per line; the lines are combined into one row per option."))
    elif grid.transposed:
        notes.append(tr("The table is read with criteria in rows and options in columns."))
    return notes + list(layout.doubts)


def _meaningful_name(sheet: str) -> str:
    """A sheet's name, unless it is a default such as “Sheet1”."""
    sheet = sheet.strip()
    return (
        ""
        if (re.fullmatch(r"[^\W\d]+ ?\d*", sheet) and sheet[-1:].isdigit()) or sheet == str(CLIPBOARD)
        else sheet
    )


def _by_name(options: Sequence[Option]) -> dict[str, Option]:
    """Options by id, short name and title; titles take precedence over short names, and those over ids."""
    names = {fold(o.id): o for o in options}
    names |= {fold(o.short): o for o in options if o.short}
    return names | {fold(o.title): o for o in options}


def _into_scores(
    project: Project, grid: Grid, layout: Layout, reading: Reading, issue_id: str, changes: list[str]
) -> tuple[list[Fault], Project]:
    issue = project.issue(issue_id)
    rows = [pair for pairs in reading.issues.values() for pair in pairs]
    faults: list[Fault] = []
    if len(reading.issues) > 1:
        where = grid.where(layout.header, layout.issues or 0)
        faults.append(
            Fault(
                where,
                tr("The table covers {issues_count} issues; import it as new issues instead.").format(
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
        option = by_name.get(fold(name))
        if option is None:
            known = ", ".join(o.title for o in options)
            where = grid.where(row, layout.options)
            faults.append(
                Fault(
                    where,
                    tr("“{name}” is not an option of {issue}. Its options are: {known}.").format(
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
    summary = (
        tr("no score")
        if not count
        else tr("1 score")
        if count == 1
        else tr("{count} scores").format(count=count)
    )
    changes.append(tr("Change {scores} of {issue}.").format(scores=summary, issue=issue.title))
    changes.append(tr("Empty cells in the table leave the score unchanged."))
    return faults, project.with_issue(replace(issue, scores=FrozenDict(scores)))


def _into_issues(
    project: Project, columns: Columns, reading: Reading, changes: list[str], notes: list[str]
) -> Project:
    issues = list(project.issues)
    titles: list[str] = []
    group = issues[-1].group if issues else ""
    by_name = _by_name(project.options)
    weights = None
    if columns.weights is not None:
        shares = {c.id: columns.weights.get(c.id, 0.0) for c in project.criteria}
        if any(abs(share - project.weights.share(c)) > 1e-9 for c, share in shares.items()):
            weights = replace(project.weights.with_shares(shares, BY_HAND), locked=frozenset())
    for title, rows in reading.issues.items():
        free_title = _free_title(title, [i.title for i in issues], notes)
        options, issue_options = _options_for(project.options, by_name, [name for name, _ in rows])
        scores = {
            (option.id, criterion_id): score
            for option, (_, row) in zip(issue_options, rows, strict=True)
            for criterion_id, score in reading.scores[row].items()
        }
        own = None if options == project.options else options
        issues.append(
            Issue(
                slug(free_title, [i.id for i in issues]),
                free_title,
                group=group,
                row=free_title,
                options=own,
                excluded=_excluded(reading, title, zip(issue_options, rows, strict=True), notes),
                weights=Weights(reading.weights[title]) if title in reading.weights else weights,
                scores=FrozenDict(scores),
            )
        )
        titles.append(free_title)
        if own is not None:
            notes.append(
                tr("“{title}” gets its own options: {o}.").format(
                    title=free_title, o=", ".join(o.title for o in own)
                )
            )
    summary = (
        tr("the issue “{added}”").format(added=titles[0])
        if len(titles) == 1
        else tr("{added_count} issues").format(added_count=len(titles))
    )
    changes.append(tr("Add {issues}.").format(issues=summary))
    changes.append(
        tr("With the table's weights, for these issues only.")
        if weights is not None
        else tr("With the project's weights.")
    )
    absent = [c.title for c in project.criteria if c.id not in {k.id for k in columns.criteria.values()}]
    if absent:
        changes.append(
            tr("Scores on {absent}, which the table does not have, stay missing.").format(
                absent=", ".join(absent)
            )
        )
    return replace(project, issues=tuple(issues))


def _options_for(
    known: tuple[Option, ...], by_name: Mapping[str, Option], names: Sequence[str]
) -> tuple[tuple[Option, ...], list[Option]]:
    """An issue's options, the project's own if they are the same, and the option of each name."""
    ids = {o.id for o in known}
    chosen: list[Option] = []
    used: set[str] = set()
    for name in names:
        option = by_name.get(fold(name))
        if option is None or option.id in used:
            option = Option(slug(name, ids), name)
            ids.add(option.id)
        used.add(option.id)
        chosen.append(option)
    same = {o.id for o in chosen} == {o.id for o in known}
    return (known if same else tuple(chosen)), chosen


def _into_project(
    project: Project, columns: Columns, reading: Reading, title: str, changes: list[str], notes: list[str]
) -> Project | None:
    criteria: tuple[Criterion, ...] = tuple(columns.criteria.values())
    if not reading.issues or not criteria:
        return None
    by_name: dict[str, Option] = {}
    ids: set[str] = set()
    for name, _ in (pair for rows in reading.issues.values() for pair in rows):
        if fold(name) not in by_name:
            option = by_name[fold(name)] = Option(slug(name, ids), name)
            ids.add(option.id)
    options = list(by_name.values())
    shares = equal_shares([c.id for c in criteria])
    if columns.weights is not None:
        shares = FrozenDict({c.id: columns.weights.get(c.id, 0.0) for c in criteria})
    issues: list[Issue] = []
    for issue_title, rows in reading.issues.items():
        own = tuple(by_name[fold(name)] for name, _ in rows)
        free_title = _free_title(issue_title, [i.title for i in issues], notes)
        scores = {
            (option.id, criterion_id): score
            for option, (_, row) in zip(own, rows, strict=True)
            for criterion_id, score in reading.scores[row].items()
        }
        same = {o.id for o in own} == {o.id for o in options}
        issues.append(
            Issue(
                slug(free_title, [i.id for i in issues]),
                free_title,
                row=free_title,
                options=None if same else own,
                excluded=_excluded(reading, issue_title, zip(own, rows, strict=True), notes),
                weights=Weights(reading.weights[issue_title]) if issue_title in reading.weights else None,
                scores=FrozenDict(scores),
            )
        )
    new_project = Project(
        title=title or issues[0].title,
        criteria=criteria,
        options=tuple(options),
        weights=Weights(shares),
        issues=tuple(issues),
        settings=project.settings,
    )
    changes.append(tr("Open a new project “{title}”.").format(title=new_project.title))
    changes.append(
        tr("With {issues_count}, {options_count} and {criteria_count}: {c}.").format(
            issues_count=_count(len(issues), tr("{n} issue"), tr("{n} issues")),
            options_count=_count(len(options), tr("{n} option"), tr("{n} options")),
            criteria_count=_count(len(criteria), tr("{n} criterion"), tr("{n} criteria")),
            c=", ".join(c.title for c in criteria),
        )
    )
    return new_project


def _excluded(
    reading: Reading, issue: str, options: Iterable[tuple[Option, tuple[str, int]]], notes: list[str]
) -> frozenset[str]:
    """The options that the table excludes from an issue, with a note."""
    names = reading.excluded.get(issue, set())
    excluded = [option for option, (name, _row) in options if fold(name) in names]
    if excluded:
        message = tr("Excluded from “{issue}”, as in the table: {options}.")
        notes.append(message.format(issue=issue, options=", ".join(o.title for o in excluded)))
    return frozenset(option.id for option in excluded)


def _count(n: int, one: str, many: str) -> str:
    return (one if n == 1 else many).format(n=n)


def _free_title(title: str, titles: Sequence[str], notes: list[str]) -> str:
    used = {t.casefold() for t in titles}
    candidate, n = title, 2
    while candidate.casefold() in used:
        candidate, n = f"{title[: MAX_TITLE - 6]} ({n})", n + 1
    if candidate != title:
        notes.append(
            tr("There is already an issue “{title}”; the new one is called “{new_title}”.").format(
                title=title, new_title=candidate
            )
        )
    return candidate
