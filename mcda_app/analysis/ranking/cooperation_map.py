# SPDX-License-Identifier: MIT
"""The cooperation map: the whole portfolio at a glance, laid out by issue group, row and column."""

from __future__ import annotations

from collections.abc import Container, Mapping
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

    leaders   most favoured; several if they tie, none if nothing can be ranked
    score     of first place; None if there is none
    lead      over the next rank; None without a next one
    evidence  what the ranked options' scores rest on: kind to share, in [0, 1], where each criterion
              counts by its weight and each ranked option alike; comparisons edited for AHP are the
              user's. Sums to 1, or empty if nothing is ranked
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
        """The share of the evidence that is a table or the text of the source."""
        return self.evidence.get(Evidence.TABLE, 0.0) + self.evidence.get(Evidence.TEXT, 0.0)


class MapSection(NamedTuple):
    """One table of the map: the issues of one group that have the same options.

    group    None for issues without one
    options  the issues' options
    rows     the names down the side, in the order of their first issue; an issue without a row is its own
    columns  the names across, likewise, such as lifecycle phases; one empty name where the issues have none
    cells    (rows, columns): the id of the issue there; None where the place is empty
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


def cooperation_map(project: Project) -> tuple[MapSection, ...]:
    """The tables in the order of the groups and, within them, of the issues; those without a group last."""
    places = {group.id: n for n, group in enumerate(project.groups)}
    found: dict[tuple[int, tuple[Option, ...]], list[Issue]] = {}
    for issue in sorted(project.issues, key=lambda i: places.get(i.group, len(places))):
        key = places.get(issue.group, len(places)), project.options_of(issue)
        found.setdefault(key, []).append(issue)
    groups = (*project.groups, None)
    return tuple(_section(groups[at], options, issues) for (at, options), issues in found.items())


def _section(group: IssueGroup | None, options: tuple[Option, ...], issues: list[Issue]) -> MapSection:
    there: dict[tuple[str, str], str] = {}
    for issue in issues:
        there[_free_row(issue, there), issue.column] = issue.id
    rows = tuple(dict.fromkeys(row for row, _ in there))
    columns = tuple(dict.fromkeys(column for _, column in there))
    cells = tuple(tuple(there.get((row, column)) for column in columns) for row in rows)
    return MapSection(group, options, rows, columns, cells)


def _free_row(issue: Issue, there: Container[tuple[str, str]]) -> str:
    """The row an issue stands in: its own if its place is taken, by its title or a numbered one."""
    names = chain((issue.row or issue.label, issue.title), (f"{issue.title} ({n})" for n in count(2)))
    return next(name for name in names if (name, issue.column) not in there)


def map_cell(project: Project, result: IssueResult) -> MapCell:
    """One issue's cell."""
    ranked = result.ranked
    score = ranked[0].score if ranked else None
    return MapCell(result.issue, result.leaders, score, result.lead, _evidence(project, result))


def _evidence(project: Project, result: IssueResult) -> dict[Evidence, float]:
    placed = [standing.option for standing in result.standings if standing.rank is not None]
    if not placed:
        return {}
    parts: dict[Evidence, list[float]] = {kind: [] for kind in Evidence}
    whole = fsum(result.weights.share(c.id) for c in project.criteria)
    for criterion in project.criteria:
        share = result.weights.share(criterion.id) / whole / len(placed)
        if share == 0:
            continue
        judged = project.settings.method is Method.AHP and criterion.id in result.issue.judgements
        for option in placed:
            kind = Evidence.USER if judged else result.issue.score(option.id, criterion.id).evidence
            parts[kind].append(share)
    return {kind: fsum(shares) for kind, shares in parts.items() if shares}
