# SPDX-License-Identifier: MIT
"""The annex with the audit trail: every entry that the file keeps, and whether they are chained."""

from __future__ import annotations

from collections.abc import Iterator

from mcda_app.analysis.audit.sentences import (
    ChangeTexts,
    chain_sentence,
    head_sentence,
    recorded_time,
    step_sentence,
)
from mcda_app.domain.project import Project
from mcda_app.exchange.report.document import Cell, Heading, Node, Paragraph, Table
from mcda_app.files.audit_chain import first_break
from mcda_app.i18n import tr


def audit_nodes(project: Project) -> Iterator[Node]:
    """Who changed what, when and by which step, oldest first; nothing without a trail."""
    trail = project.audit
    if trail is None:
        return
    texts = ChangeTexts(project)
    rows = tuple(
        (
            Cell(str(number)),
            Cell(recorded_time(entry)),
            Cell(entry.person or tr("not given")),
            Cell(step_sentence(entry)),
            Cell("\n".join(texts.sentences(entry))),
        )
        for number, entry in enumerate(trail.entries, trail.dropped + 1)
    )
    head = (tr("No."), tr("When"), tr("Who"), tr("Step", "of an audit trail"), tr("What changed"))
    yield Heading(1, tr("Audit trail"))
    yield Paragraph(f"{chain_sentence(trail, first_break(trail))} {head_sentence(trail.head)}")
    yield Table(tr("What changed"), head, rows, (0.07, 0.15, 0.15, 0.23, 0.4))
