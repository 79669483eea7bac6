# SPDX-License-Identifier: MIT
"""What is known about weights, to JSON and back."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.trade_offs import Preference, Step, TradeOff, WeightStatements
from mcda_app.files.codec.json_fields import Json, filled
from mcda_app.files.codec.json_reader import Node, refer
from mcda_app.i18n import tr


def encoded_statements(value: WeightStatements) -> Json:
    """The statements as JSON; an empty object without any."""
    return filled(
        trade_offs=[
            filled(first=_step(t.first), second=_step(t.second), answer=t.answer.value)
            for t in value.trade_offs
        ],
        bounds={c: {"low": low, "high": high} for c, (low, high) in value.bounds.items()},
        left_out=sorted(value.left_out),
    )


def _step(value: Step) -> Json:
    return filled(criterion=value.criterion, level=value.level, number=value.number)


def decoded_statements(node: Node, criterion_ids: Sequence[str]) -> WeightStatements:
    """The statements from JSON; faults are gathered in the node. The project checks the issues left out."""
    trade_offs = tuple(_trade_off(n, criterion_ids) for n in node.items("trade_offs"))
    bounds = {}
    bounds_node = node.child("bounds")
    for criterion_id, ends in bounds_node.members():
        low, high = ends.number("low"), ends.number("high")
        ends.done()
        if not 0 <= low <= high <= 1:
            ends.fault(tr("bounds of a weight run from a lower to a higher share, both between 0 and 1."))
        bounds[criterion_id] = (low, high)
    refer(bounds_node, "", bounds, criterion_ids, tr("criterion"))
    left_out = frozenset(node.texts("left_out"))
    node.done()
    return WeightStatements(trade_offs, FrozenDict(bounds), left_out)


def _trade_off(node: Node, criterion_ids: Sequence[str]) -> TradeOff:
    first, second = (_decoded_step(node.child(key), criterion_ids) for key in ("first", "second"))
    if first.criterion == second.criterion:
        node.fault(tr("compares a criterion with itself."))
    result = TradeOff(first, second, node.choice("answer", Preference))
    node.done()
    return result


def _decoded_step(node: Node, criterion_ids: Sequence[str]) -> Step:
    step = Step(node.identifier("criterion"), node.text("level"), node.optional_number("number"))
    refer(node, "criterion", [step.criterion], criterion_ids, tr("criterion"))
    if step.level and step.number is not None:
        node.fault(tr("leads either to a level or to a number, not to both."))
    node.done()
    return step
