# SPDX-License-Identifier: MIT
"""The audit trail, as an annex or a sheet: every entry that the file keeps, and whether they are chained."""

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
from mcda_app.exchange.report.document import Cell, Heading, Node, Number, Paragraph, Table
from mcda_app.files.audit_chain import first_break
from mcda_app.i18n import tr


def audit_nodes(project: Project, *, row_per_change: bool = False) -> Iterator[Node]:
    """Who changed what, when and by which step, oldest first; nothing without a trail.

    row_per_change  whether each change has a row of its own, by which a sheet can be filtered, rather than
                    each entry
    """
    trail = project.audit
    if trail is None:
        return
    texts = ChangeTexts(project)
    rows = []
    for number, entry in enumerate(trail.entries, trail.dropped + 1):
        cells = (
            Cell(str(number), number=Number(number)),
            Cell(recorded_time(entry)),
            Cell(entry.person or tr("not given")),
            Cell(step_sentence(entry)),
        )
        changes = tuple(texts.sentences(entry))
        if row_per_change:
            rows += [(*cells, Cell(change)) for change in changes or ("",)]
        else:
            rows.append((*cells, Cell("\n".join(changes))))
    head = (tr("No."), tr("When"), tr("Who"), tr("Step", "of an audit trail"), tr("What changed"))
    yield Heading(1, tr("Audit trail"))
    yield Paragraph(f"{chain_sentence(trail, first_break(trail))} {head_sentence(trail.head)}")
    yield Table(tr("What changed"), head, tuple(rows), (0.07, 0.15, 0.15, 0.23, 0.4))
