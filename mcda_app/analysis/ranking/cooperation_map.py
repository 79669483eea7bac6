# SPDX-License-Identifier: MIT
"""The cooperation map: all issues at a glance, arranged by issue group, row and column."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from itertools import chain, count
from math import fsum
from typing import NamedTuple

from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.domain.issue import Issue, IssueGroup, Option
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence
from mcda_app.i18n import tr


class MapCell(NamedTuple):
    """One issue on the map.

    leaders   options in first place: several if tied, none if nothing can be ranked
    score     score of first place; None without one
    lead      lead over the next rank; None without one
    evidence  kind of evidence to its share, in [0, 1], of the ranked options' scores, criteria counted by
              weight and options equally; comparisons edited for AHP count as the user's. Sums to 1; empty
              if nothing is ranked
    """

    issue: Issue
    leaders: tuple[Option, ...]
    score: float | None
    lead: float | None
    evidence: Mapping[Evidence, float]

    @property
    def tie(self) -> bool:
        return len(self.leaders) > 1

    @property
    def sourced(self) -> float:
        """The share of evidence from a table or the text of the source."""
        return self.evidence.get(Evidence.TABLE, 0.0) + self.evidence.get(Evidence.TEXT, 0.0)


class IssueSection(NamedTuple):
    """Issues of one group that have the same options, in document order; those without a group last.

    group    None for issues without one
    options  the issues' options
    """

    group: IssueGroup | None
    options: tuple[Option, ...]
    issues: tuple[Issue, ...]

    @property
    def title(self) -> str:
        return self.group.title if self.group is not None else tr("Issues")


class MapSection(NamedTuple):
    """One table of the map: the issues of one group that have the same options.

    group    None for issues without one
    options  the issues' options
    rows     row names in the order of their first issue; an issue without a row gets its own
    columns  column names, likewise, such as lifecycle phases; one empty name if the issues have none
    cells    (rows, columns): the id of the issue; None in an empty cell
    """

    group: IssueGroup | None
    options: tuple[Option, ...]
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[str | None, ...], ...]

    @property
    def title(self) -> str:
        return self.group.title if self.group is not None else tr("Issues")

    @property
    def issue_ids(self) -> list[str]:
        return [issue_id for row in self.cells for issue_id in row if issue_id is not None]


def issue_sections(project: Project) -> tuple[IssueSection, ...]:
    """The issues by group and options, in the order of the groups and, within them, of the issues."""
    places = {group.id: n for n, group in enumerate(project.groups)}
    sections: dict[tuple[int, tuple[Option, ...]], list[Issue]] = {}
    for issue in sorted(project.issues, key=lambda i: places.get(i.group, len(places))):
        key = places.get(issue.group, len(places)), project.options_of(issue)
        sections.setdefault(key, []).append(issue)
    groups = (*project.groups, None)
    return tuple(
        IssueSection(groups[place], options, tuple(issues)) for (place, options), issues in sections.items()
    )


def cooperation_map(project: Project) -> tuple[MapSection, ...]:
    """The tables in the order of the groups and, within them, of the issues; those without a group last."""
    return tuple(_section(s.group, s.options, s.issues) for s in issue_sections(project))


def _section(group: IssueGroup | None, options: tuple[Option, ...], issues: Sequence[Issue]) -> MapSection:
    occupied: dict[tuple[str, str], str] = {}
    for issue in issues:
        occupied[_free_row(issue, occupied), issue.column] = issue.id
    rows = tuple(dict.fromkeys(row for row, _ in occupied))
    columns = tuple(dict.fromkeys(column for _, column in occupied))
    cells = tuple(tuple(occupied.get((row, column)) for column in columns) for row in rows)
    return MapSection(group, options, rows, columns, cells)


def _free_row(issue: Issue, occupied: Container[tuple[str, str]]) -> str:
    """The row of an issue: the one it names or, if that cell is occupied, one of its own."""
    names = chain((issue.row or issue.label, issue.title), (f"{issue.title} ({n})" for n in count(2)))
    return next(name for name in names if (name, issue.column) not in occupied)


def map_cell(project: Project, result: IssueResult) -> MapCell:
    """One issue's cell."""
    ranked = result.ranked
    score = ranked[0].score if ranked else None
    return MapCell(result.issue, result.leaders, score, result.lead, _evidence(project, result))


def _evidence(project: Project, result: IssueResult) -> dict[Evidence, float]:
    ranked = [standing.option for standing in result.standings if standing.rank is not None]
    if not ranked:
        return {}
    parts: dict[Evidence, list[float]] = {kind: [] for kind in Evidence}
    whole = fsum(result.weights.share(c.id) for c in project.criteria)
    for criterion in project.criteria:
        share = result.weights.share(criterion.id) / whole / len(ranked)
        if share == 0:
            continue
        edited = project.settings.method is Method.AHP and criterion.id in result.issue.judgements
        for option in ranked:
            kind = Evidence.USER if edited else result.issue.score(option.id, criterion.id).evidence
            parts[kind].append(share)
    return {kind: fsum(shares) for kind, shares in parts.items() if shares}
