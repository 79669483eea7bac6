# SPDX-License-Identifier: MIT
"""The report's section on scores that two assessors see differently."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcda_app.analysis.information.task_texts import place_name
from mcda_app.analysis.rules.deviations import assessment_words, cause_words, record_sentence
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.exchange.report.document import Cell, Heading, Node, Paragraph, Table
from mcda_app.i18n import tr

WIDTHS = (0.22, 0.14, 0.14, 0.14, 0.18, 0.09, 0.09)
"""Of the list's columns, as shares of its width."""


def deviation_nodes(project: Project, issues: Sequence[Issue]) -> Iterator[Node]:
    """The deviations on some issues, why, and how they were settled; nothing without any."""
    ids = {issue.id for issue in issues}
    every = len(ids) == len(project.issues)
    shown = [d for d in project.deviations if every or d.place.issue in ids]
    if not shown:
        return
    yield Heading(2, tr("Where two assessors differ"))
    if every:
        yield Paragraph(record_sentence(project))
    heads = (
        *(tr("Score"), tr("First assessor"), tr("Second assessor"), tr("Cause")),
        *(tr("How it was settled"), tr("Who"), tr("Date")),
    )
    rows = tuple(
        tuple(
            Cell(text)
            for text in (
                *(place_name(project, d.place), assessment_words(d.first), assessment_words(d.second)),
                *(cause_words(d), d.settled or tr("not settled"), d.by, d.on),
            )
        )
        for d in shown
    )
    yield Table(tr("Scores on which two assessors differ"), heads, rows, WIDTHS)
