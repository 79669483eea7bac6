# SPDX-License-Identifier: MIT
"""The audit trail, to JSON and back."""

from __future__ import annotations

from mcda_app.domain.audit.trail import (
    MAX_CHANGES,
    MAX_ENTRIES,
    AuditEntry,
    AuditTrail,
    FieldChange,
    StepKind,
    StepText,
)
from mcda_app.files.codec.json_fields import Json, filled, stored
from mcda_app.files.codec.json_reader import Node
from mcda_app.i18n import tr

MAX_DEPTH = 8
"""How deep the texts that fill a step's text may be nested."""


def encoded_trail(value: AuditTrail) -> Json:
    return filled(
        keeping=value.keeping or None,
        entries=[encoded_entry(entry) for entry in value.entries],
        head=value.head,
        dropped=value.dropped or None,
    )


def encoded_entry(value: AuditEntry) -> Json:
    return filled(
        at=value.at,
        kind=value.kind.value,
        person=value.person,
        step=_step(value.step),
        changes=[_change(change) for change in value.changes],
        omitted=value.omitted or None,
        inputs=value.inputs,
        previous=value.previous,
    )


def _step(value: str | StepText) -> str | Json:
    """A step's text; the source of one of the program's is named as such."""
    if not isinstance(value, StepText):
        return stored(value)
    return filled(
        source=value.source,
        comment=value.comment,
        values={name: _step(text) for name, text in value.values},
    )


def _change(value: FieldChange) -> Json:
    return filled(path=list(value.path), before=value.before, after=value.after)


def decoded_trail(node: Node) -> AuditTrail:
    """A trail, whether its chain holds or not, which `files.audit_chain` says."""
    entries = tuple(_entry(n) for n in node.items("entries"))
    trail = AuditTrail(node.flag("keeping"), entries, node.text("head"), node.count("dropped", 0))
    node.done()
    if len(entries) > MAX_ENTRIES:
        node.fault(tr("has more than {most} entries.").format(most=MAX_ENTRIES), "entries")
    return trail


def _entry(node: Node) -> AuditEntry:
    step = node.child("step")
    entry = AuditEntry(
        node.identifier("at"),
        node.choice("kind", StepKind),
        node.text("person"),
        _decoded_step(node, "step", step, 0) if node.has("step") else "",
        tuple(_decoded_change(n) for n in node.items("changes")),
        node.count("omitted", 0),
        node.text("inputs"),
        node.text("previous"),
    )
    node.done()
    if len(entry.changes) > MAX_CHANGES:
        node.fault(tr("has more than {most} entries.").format(most=MAX_CHANGES), "changes")
    return entry


def _decoded_step(parent: Node, key: str, node: Node, depth: int) -> str | StepText:
    if not isinstance(node.value, dict) or "source" not in node.value:
        return parent.text(key)
    if depth > MAX_DEPTH:
        node.fault(tr("is nested too deeply."))
        return ""
    values = node.child("values")
    step = StepText(
        node.identifier("source"),
        node.text("comment"),
        tuple((name, _decoded_step(values, name, inner, depth + 1)) for name, inner in values.members()),
    )
    node.done()
    if step.faulty:
        node.fault(tr("has placeholders without a value."), "source")
        return ""
    return step


def _decoded_change(node: Node) -> FieldChange:
    change = FieldChange(tuple(node.texts("path")), node.text("before"), node.text("after"))
    node.done()
    return change
