# SPDX-License-Identifier: MIT
"""The map of first places: all issues at a glance, by group, row and column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcda_app.analysis.phrases import figure, named
from mcda_app.analysis.ranking.cooperation_map import cooperation_map, map_cell
from mcda_app.analysis.ranking.evaluation import Evaluation
from mcda_app.domain.issue import Issue
from mcda_app.exchange.report.document import Cell, Table
from mcda_app.exchange.report.wide_tables import tables_of
from mcda_app.i18n import tr

MOST_COLUMNS = 6


def issue_maps(evaluation: Evaluation, issues: Sequence[Issue]) -> Iterator[Table]:
    """A table for each group of issues."""
    chosen = {issue.id for issue in issues}
    for section in cooperation_map(evaluation.project):
        heads = [column or tr("Most favoured") for column in section.columns]
        rows = [
            (
                Cell(name, bold=True),
                *(_cell(evaluation, key) if key in chosen else Cell("") for key in row),
            )
            for name, row in zip(section.rows, section.cells, strict=True)
            if chosen.intersection(row)
        ]
        if rows:
            caption = tr("{title}: the most favoured option and its score").format(title=section.title)
            yield from tables_of(caption, tr("Issue"), heads, rows, wide=0.34, most=MOST_COLUMNS)


def _cell(evaluation: Evaluation, issue_id: str) -> Cell:
    cell = map_cell(evaluation.project, evaluation[issue_id])
    if cell.score is None:
        return Cell(tr("no ranking"))
    leaders = named(cell.leaders)
    if cell.tie:
        leaders = tr("{leaders} (tie)").format(leaders=leaders)
    return Cell(f"{leaders} {figure(cell.score)}", cell.score)
