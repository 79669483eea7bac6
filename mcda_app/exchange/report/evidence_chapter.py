# SPDX-License-Identifier: MIT
"""What to check: which scores the results hang on, and the list of checks with what came of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcda_app.analysis.information.task_texts import STATES, place_exists, task_name, task_values
from mcda_app.domain.evidence.tasks import EvidenceTask
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.exchange.report.document import Cell, Heading, Node, Paragraph, Table
from mcda_app.i18n import tr

WIDTHS = (0.22, 0.16, 0.11, 0.15, 0.11, 0.09, 0.16)
"""Of the list's columns, as shares of its width."""


def evidence_nodes(project: Project, issues: Sequence[Issue]) -> Iterator[Node]:
    """The section on some issues; nothing while no check of their scores is on the list."""
    tasks = tasks_about(project, issues)
    if not tasks:
        return
    from mcda_app.analysis.information.run import project_information
    from mcda_app.analysis.information.sentences import firm_rule, headline

    yield Heading(1, tr("What to check"))
    yield Paragraph(headline(project_information(project, issues)))
    yield task_table(project, tasks)
    yield Paragraph(firm_rule(), "muted")


def tasks_about(project: Project, issues: Sequence[Issue]) -> list[EvidenceTask]:
    """The entries of the list about some issues; those about scores that are gone count to all issues."""
    ids = {issue.id for issue in issues}
    every = len(ids) == len(project.issues)
    return [
        task
        for task in project.evidence_tasks
        if any(place.issue in ids and place_exists(project, place) for place in task.places)
        or (every and not any(place_exists(project, place) for place in task.places))
    ]


def task_table(project: Project, tasks: Sequence[EvidenceTask]) -> Table:
    """The list of checks."""
    heads = tr("Score"), tr("Value"), tr("Who"), tr("Ask"), tr("By"), tr("State"), tr("Result")
    rows = tuple(
        tuple(
            Cell(text)
            for text in (
                *(task_name(project, task), task_values(project, task), task.owner, task.ask),
                *(task.due, STATES[task.state], task.result),
            )
        )
        for task in tasks
    )
    return Table(tr("The list of checks"), heads, rows, WIDTHS)
