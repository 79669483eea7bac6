# SPDX-License-Identifier: MIT
"""The cooperation map: the whole portfolio at a glance, laid out by issue group, row and column."""

from __future__ import annotations

from collections.abc import Mapping
from math import fsum
from typing import NamedTuple

from mcda_app.analysis.ranking.evaluation import Evaluation
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.domain.issue import Issue, IssueGroup, Option
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence


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
    """The issues of one group.

    group    None for issues without one
    rows     labels in the order of their first issue; an issue without a row is its own
    columns  labels likewise; one empty label where the issues have none
    cells    (rows, columns): the issues there, mostly one, none where the place is empty
    """

    group: IssueGroup | None
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[tuple[MapCell, ...], ...], ...]


def cooperation_map(evaluation: Evaluation) -> tuple[MapSection, ...]:
    """One section a group that has issues, in the order of the groups, those without a group last."""
    project = evaluation.project
    ids = {group.id for group in project.groups}
    known: dict[str, IssueGroup | None] = {**{group.id: group for group in project.groups}, "": None}
    sections = []
    for group_id, group in known.items():
        issues = [i for i in project.issues if (i.group if i.group in ids else "") == group_id]
        if issues:
            sections.append(_section(evaluation, group, issues))
    return tuple(sections)


def map_cell(project: Project, result: IssueResult) -> MapCell:
    """One issue's cell."""
    ranked = result.ranked
    score = ranked[0].score if ranked else None
    return MapCell(result.issue, result.leaders, score, result.lead, _evidence(project, result))


def _section(evaluation: Evaluation, group: IssueGroup | None, issues: list[Issue]) -> MapSection:
    rows = tuple(dict.fromkeys(_row(issue) for issue in issues))
    columns = tuple(dict.fromkeys(issue.column for issue in issues))
    cells = tuple(
        tuple(
            tuple(
                map_cell(evaluation.project, evaluation[issue.id])
                for issue in issues
                if (_row(issue), issue.column) == (row, column)
            )
            for column in columns
        )
        for row in rows
    )
    return MapSection(group, rows, columns, cells)


def _row(issue: Issue) -> str:
    return issue.row or issue.label


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
