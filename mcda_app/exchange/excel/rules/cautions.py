# SPDX-License-Identifier: MIT
"""What the workbook says of options, criteria and assessors that do not stand for themselves."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.analysis.ranking.evaluation import Evaluation
from mcda_app.analysis.rules.overlap import Overlap
from mcda_app.domain.project import Project
from mcda_app.exchange.report.dependence_nodes import overlap_nodes, pair_nodes
from mcda_app.exchange.report.deviation_nodes import deviation_nodes
from mcda_app.exchange.report.document import Heading, Node
from mcda_app.exchange.report.trade_off_nodes import trade_off_nodes
from mcda_app.i18n import tr


def has_cautions(project: Project, overlaps: Sequence[Overlap]) -> bool:
    """Whether there is anything to mind.

    overlaps  those of the project
    """
    known = project.elicitation.statements
    return bool(project.option_pairs or project.deviations or known.trade_offs or known.bounds or overlaps)


def caution_nodes(project: Project, evaluation: Evaluation, overlaps: Sequence[Overlap]) -> tuple[Node, ...]:
    """The parts of the sheet; none if there is nothing to mind.

    overlaps  those of the project
    """
    nodes: list[Node] = []
    overlapping = list(overlap_nodes(project, overlaps))
    if overlapping:
        nodes += [Heading(2, tr("Criteria that may count the same thing twice")), *overlapping]
    for issue in project.issues:
        dependent = list(pair_nodes(project, evaluation[issue.id]))
        if dependent:
            nodes += [
                Heading(2, tr("{issue}: options that depend on each other").format(issue=issue.title)),
                *dependent,
            ]
    nodes += trade_off_nodes(project)
    nodes += deviation_nodes(project, project.issues)
    return (Heading(1, tr("Points to note")), *nodes) if nodes else ()
