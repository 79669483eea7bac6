# SPDX-License-Identifier: MIT
"""The decision taken on an issue, to JSON and back."""

from __future__ import annotations

from collections.abc import Collection

from mcda_app.domain.decisions.decision import Decision
from mcda_app.files.codec.day_field import day
from mcda_app.files.codec.json_fields import Json, filled
from mcda_app.files.codec.json_reader import Node, refer
from mcda_app.i18n import tr


def encoded_decision(value: Decision) -> Json:
    return filled(
        outcome=value.outcome,
        option=value.option,
        by=value.by,
        on=value.on,
        reason=value.reason,
        recommended=list(value.recommended),
    )


def decoded_decision(node: Node, options: Collection[str]) -> Decision:
    decision = Decision(
        node.identifier("outcome"),
        node.text("option"),
        node.text("by"),
        day(node, "on"),
        node.text("reason"),
        tuple(node.texts("recommended")),
    )
    node.done()
    if decision.option:
        refer(node, "option", [decision.option], options, tr("option"))
    return decision
