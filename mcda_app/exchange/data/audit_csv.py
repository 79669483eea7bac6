# SPDX-License-Identifier: MIT
"""The audit trail as comma-separated text, a line a change."""

from __future__ import annotations

from mcda_app.analysis.audit.sentences import ChangeTexts, step_sentence
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.exchange.data.csv_table import csv_text
from mcda_app.i18n import plural, tr


def audit_csv(project: Project) -> str:
    """Every entry with its changes; what an entry and its hashes are is repeated on each of its lines.

    Raises EditError if the project has no audit trail.
    """
    trail = project.audit
    if trail is None:
        raise EditError(tr("This project has no audit trail."))
    texts = ChangeTexts(project)
    hashes = [entry.previous for entry in trail.entries[1:]] + [trail.head] * bool(trail.entries)
    heads = (
        *(tr("Number"), tr("When"), tr("Who"), tr("Step", "of an audit trail"), tr("Kind", "of an entry")),
        *(tr("Where"), tr("Before"), tr("After"), tr("Place in the file"), tr("Hash of the inputs")),
        *(tr("Hash of the previous entry"), tr("Hash of this entry")),
    )
    rows: list[tuple[object, ...]] = [heads]
    for number, (entry, own) in enumerate(zip(trail.entries, hashes, strict=True), trail.dropped + 1):
        first = (number, entry.at, entry.person, step_sentence(entry), entry.kind.value)
        last = entry.inputs, entry.previous, own
        for change in entry.changes:
            before, after = (texts.value(change, text) for text in (change.before, change.after))
            rows.append((*first, texts.place(change), before, after, "/".join(change.path), *last))
        if entry.omitted:
            more = plural(entry.omitted, tr("{count} more change"), tr("{count} more changes"))
            rows.append((*first, more.format(count=entry.omitted), "", "", "", *last))
        if not entry.changes:
            rows.append((*first, "", "", "", "", *last))
    return csv_text(rows)
