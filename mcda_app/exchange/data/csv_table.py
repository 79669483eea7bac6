# SPDX-License-Identifier: MIT
"""Comma-separated text: the long table for data programs, and a matrix that can be imported again.

Texts that a spreadsheet program would take for formulas get an apostrophe in front, which importing
takes away again.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from mcda_app.domain.project import Project
from mcda_app.exchange.data.long_table import LongRow, long_rows
from mcda_app.exchange.tables.text import escape_formula
from mcda_app.i18n import tr

MARK = "\ufeff"
"""What makes Excel read a text file as UTF-8."""


def long_csv(project: Project) -> str:
    """One line a score; numbers in full, missing ones empty."""
    return written([LongRow._fields, *long_rows(project)])


def matrix_csv(project: Project, issue_id: str) -> str:
    """One issue as people write it: title, criteria, directions, weights, then one line an option."""
    issue = project.issue(issue_id)
    weights = project.weights_of(issue)
    rows: list[list[object]] = [
        [issue.title],
        [tr("Option"), *(c.title for c in project.criteria)],
        [tr("Direction"), *(c.direction.value for c in project.criteria)],
        [tr("Weight"), *(weights.share(c.id) for c in project.criteria)],
    ]
    for option in project.options_of(issue):
        cells: list[object] = [option.title]
        for criterion in project.criteria:
            score = issue.score(option.id, criterion.id)
            level = criterion.scale.level(score.level) if score.level is not None else None
            cells.append(level.label if level is not None else score.value_on(criterion))
        rows.append(cells)
    return written(rows)


def written(rows: Iterable[Iterable[object]]) -> str:
    """Rows as comma-separated text that Excel reads as UTF-8; no cell of it is taken for a formula."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_plain(cell) for cell in row])
    return MARK + stream.getvalue()


def _plain(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return escape_formula(cell) if isinstance(cell, str) else repr(cell)
