# SPDX-License-Identifier: MIT
"""From JSON to what a project lets vary; loaded for files that say so."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.domain.acceptability_question import STANDARD, AcceptabilityQuestion, WeightVariation
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.errors import MethodError
from mcda_app.files.codec.json_reader import Node, refer, unique
from mcda_app.i18n import tr

EXACT = 2.0**53
"""Up to here a JSON number holds every whole number."""


def robustness(node: Node, criterion_ids: Sequence[str]) -> AcceptabilityQuestion:
    """What varies; faults are gathered in the node."""
    acceptability_question = AcceptabilityQuestion(
        node.choice("weights", WeightVariation, STANDARD.weights),
        node.number("spread", STANDARD.spread),
        tuple(_place(n) for n in node.items("order")),
        tuple(_statement(n) for n in node.items("statements")),
        FrozenDict({key: _interval(n) for key, n in node.child("within").members()}),
        _whole(node, "score_levels", STANDARD.score_levels),
        node.flag("free_missing"),
        node.flag("free_levels"),
        _whole(node, "samples", STANDARD.samples),
        _whole(node, "seed", STANDARD.seed),
    )
    node.done()
    placed = [c for place in acceptability_question.order for c in place]
    unique(node, "order", placed)
    for key, named in (
        ("order", placed),
        ("statements", [c for pair in acceptability_question.statements for c in pair]),
        ("within", list(acceptability_question.within)),
    ):
        refer(node, key, named, criterion_ids, tr("criterion"))
    try:
        acceptability_question.check()
    except MethodError as error:
        node.fault(error.what)
    return acceptability_question


def _place(node: Node) -> tuple[str, ...]:
    result = tuple(node.texts("tied"))
    node.done()
    return result


def _statement(node: Node) -> tuple[str, str]:
    result = node.identifier("more"), node.identifier("less")
    node.done()
    return result


def _interval(node: Node) -> tuple[float, float]:
    low, high = node.number("low"), node.number("high")
    node.done()
    if not 0 <= low <= high <= 1:
        node.fault(tr("must go from a lower to a higher weight, both from 0 to 1."))
    return low, high


def _whole(node: Node, key: str, usual: int) -> int:
    number = node.number(key, usual)
    if not number.is_integer() or abs(number) > EXACT:
        node.fault(tr("must be a whole number below 2⁵³."), key)
        return usual
    return int(number)
