# SPDX-License-Identifier: MIT
"""The annex on evidence: which scores are assumptions, what is to be checked, and all sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence
from mcda_app.exchange.report.briefing.sources import evidence_sentence, source_text
from mcda_app.exchange.report.deviation_nodes import deviation_nodes
from mcda_app.exchange.report.document import Cell, Heading, Node, Paragraph, Table
from mcda_app.exchange.report.evidence_chapter import evidence_nodes
from mcda_app.exchange.report.issue_parts import score_text
from mcda_app.i18n import tr


def evidence_annex(project: Project, issues: Sequence[Issue]) -> Iterator[Node]:
    """What the scores of some issues rest on."""
    yield Heading(1, tr("Evidence, assumptions and sources"))
    yield Paragraph(evidence_sentence(project, issues))
    table = _assumptions(project, issues)
    if table is not None:
        yield table
    yield from deviation_nodes(project, issues)
    for source in project.sources:
        yield Paragraph(source_text(source), "bullet")
    yield from evidence_nodes(project, issues)


def _assumptions(project: Project, issues: Sequence[Issue]) -> Table | None:
    rows = []
    for issue in issues:
        for option in project.options_of(issue):
            for criterion in project.criteria:
                score = issue.score(option.id, criterion.id)
                if score.missing or score.evidence not in (Evidence.ASSUMPTION, Evidence.USER):
                    continue
                rows.append(
                    (
                        Cell(issue.label),
                        Cell(f"{option.label}, {criterion.short or criterion.title}"),
                        Cell(score_text(criterion, score)),
                        Cell(score.reason_text),
                    )
                )
    if not rows:
        return None
    head: tuple[str, ...] = (tr("Issue"), tr("Score of"), tr("Value"), tr("Reason"))
    widths: tuple[float, ...] = (0.16, 0.24, 0.2, 0.4)
    if len(issues) > 1:
        return Table(tr("Assumptions and own judgements"), head, tuple(rows), widths)
    body = tuple(row[1:] for row in rows)
    return Table(tr("Assumptions and own judgements"), head[1:], body, (0.2, 0.26, 0.54))
