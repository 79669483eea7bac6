# SPDX-License-Identifier: MIT
"""Weights, answers about them, and comparisons, from JSON."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from mcda_app.domain.edits.scores import SHARE_TOLERANCE
from mcda_app.domain.elicitation import Elicitation, WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.pairwise import MAX_RATIO, MIN_RATIO, Judgements
from mcda_app.domain.weights import BY_HAND, Weights
from mcda_app.files.codec.json_reader import Node, refer, texts, unique
from mcda_app.files.codec.trade_off_fields import decoded_statements
from mcda_app.i18n import localised, tr


def weights(node: Node, criterion_ids: Sequence[str]) -> Weights:
    shares_node = node.child("shares")
    points = {c: shares_node.number(c) for c in criterion_ids}
    shares_node.done()
    shares: FrozenDict[str, float] = FrozenDict(points)
    if any(p < 0 for p in points.values()):
        shares_node.fault(tr("no weight may be negative."))
    elif criterion_ids and abs(sum(points.values()) - 1.0) > SHARE_TOLERANCE:
        shares_node.fault(
            tr("the weights add up to {values}; they must add up to 1.").format(
                values=localised(sum(points.values()), "g")
            )
        )
    locked = node.texts("locked")
    refer(node, "locked", locked, criterion_ids, tr("criterion"))
    reasons, given_at = texts(node.child("reasons")), node.child("given")
    before = FrozenDict({c: given_at.number(c) for c, _ in given_at.members()})
    refer(given_at, "", before, reasons, tr("reason"))
    if any(not 0 <= share <= 1 for share in before.values()):
        given_at.fault(tr("a share must be between 0 and 1."))
    result = Weights(shares, frozenset(locked), node.text("origin", BY_HAND), reasons, before)
    node.done()
    return result


def judgements(node: Node, ids: Collection[str] | None) -> Judgements:
    """Judgements held as {first: {second: ratio}}."""
    ratios: dict[tuple[str, str], float] = {}
    known = None if ids is None else frozenset(ids)
    for first, row in node.members():
        for second, _ in row.members():
            ratio = row.number(second, 1.0)
            if not MIN_RATIO <= ratio <= MAX_RATIO:
                row.fault(tr("a judgement must be a ratio above 0, such as 3 or 0.3333."), second)
            if first == second or (second, first) in ratios:
                row.fault(tr("this pair is judged twice."), second)
            if known is not None and not {first, second} <= known:
                row.fault(tr("a judgement refers to something that does not exist."), second)
            ratios[(first, second)] = ratio
    return Judgements(FrozenDict(ratios))


def _key(node: Node, name: str, usual: str, known: Callable[[], Iterable[str]]) -> str:
    """The key of one of several ways to compute something; the usual one needs no look at the others."""
    key = node.text(name, usual)
    if key != usual and key not in (keys := tuple(known())):
        node.fault(tr("must be one of {keys}.").format(keys=", ".join(keys)), name)
        return usual
    return key


def _order_rules() -> Iterable[str]:
    from mcda_app.methods.weight_elicitation import ORDER_RULES

    return ORDER_RULES


def _score_rules() -> Iterable[str]:
    from mcda_app.analysis.weighting.objective_weights import SCORE_RULES

    return SCORE_RULES


def elicitation(node: Node, criterion_ids: Sequence[str], group_ids: Sequence[str]) -> Elicitation:
    swing_node = node.child("swing")
    swing = {c: swing_node.number(c) for c in criterion_ids if swing_node.has(c)}
    swing_node.done()
    if any(not 0 <= p <= 100 for p in swing.values()):
        swing_node.fault(tr("swing points must be from 0 to 100."))
    order = tuple(tuple(n.texts("tied")) for n in node.items("order"))
    placed = [c for place in order for c in place]
    refer(node, "order", placed, criterion_ids, tr("criterion"))
    unique(node, "order", placed)
    ranges = {}
    for question, row in node.child("ranges").members():
        for criterion_id, cell in row.members():
            ranges[(question, criterion_id)] = (cell.text("worst"), cell.text("best"))
            cell.done()
    result = Elicitation(
        node.choice("question", WeightQuestion, WeightQuestion.DIRECT),
        FrozenDict(swing),
        judgements(node.child("pairwise"), criterion_ids),
        judgements(node.child("between"), group_ids),
        order,
        _key(node, "order_rule", "roc", _order_rules),
        _key(node, "objective", "entropy", _score_rules),
        FrozenDict(ranges),
        decoded_statements(node.child("statements"), criterion_ids),
    )
    node.done()
    return result
