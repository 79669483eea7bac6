# SPDX-License-Identifier: MIT
"""Weights, answers about them, and comparisons, as JSON."""

from __future__ import annotations

from mcda_app.domain.elicitation import Elicitation
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.weights import Weights
from mcda_app.files.codec.json_fields import Json, filled
from mcda_app.files.codec.trade_off_fields import encoded_statements


def weights(value: Weights) -> Json:
    return filled(
        shares=dict(value.shares),
        locked=sorted(value.locked),
        origin=value.origin,
        reasons=dict(value.reasons),
        given=dict(value.reason_shares),
    )


def judgements(value: Judgements) -> Json:
    rows: dict[str, Json] = {}
    for (first, second), ratio in value.ratios.items():
        rows.setdefault(first, {})[second] = ratio
    return dict(rows)


def elicitation(value: Elicitation) -> Json:
    ranges: dict[str, Json] = {}
    for (question, criterion_id), (worst, best) in value.ranges.items():
        ranges.setdefault(question, {})[criterion_id] = {"worst": worst, "best": best}
    return filled(
        question=value.question.value,
        swing=dict(value.swing),
        pairwise=judgements(value.pairwise),
        between=judgements(value.between),
        order=[{"tied": list(place)} for place in value.order],
        order_rule=value.order_rule,
        objective=value.objective,
        ranges=ranges,
        statements=encoded_statements(value.statements),
    )
