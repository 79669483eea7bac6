# SPDX-License-Identifier: MIT
"""Value functions to JSON and back."""

from __future__ import annotations

from dataclasses import replace
from operator import itemgetter

from mcda_app.domain.edits.value_functions import with_checked_function
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions.checks import MAX_CARDS, MAX_MIDVALUES, MAX_POINTS, checked_function
from mcda_app.domain.value_functions.value_function import (
    Midvalue,
    SetAsideFunction,
    SetAsideReason,
    Step,
    StepOrder,
    ValueAnswers,
    ValueFunction,
    ValuePoint,
    ValueQuestion,
    ValueShape,
)
from mcda_app.errors import EditError
from mcda_app.files.codec.json_fields import Json, filled
from mcda_app.files.codec.json_reader import Node
from mcda_app.i18n import tr

MAX_COMPARISONS = 20_000


def encoded_functions(value: Criterion) -> Json:
    """The members of a criterion's object that its value functions are kept in."""
    function, aside = value.value_function, value.set_aside_function
    return filled(
        value_function=None if function is None else _encoded(function),
        set_aside_function=None
        if aside is None
        else {"why": aside.reason.value, "function": _encoded(aside.function)},
    )


def _encoded(value: ValueFunction) -> Json:
    return filled(
        shape=value.shape.value,
        points=[{"number": p.number, "value": p.value} for p in value.points],
        rho=value.rho or None,
        answers=_encoded_answers(value.answers),
        reason=value.reason,
    )


def _encoded_answers(value: ValueAnswers) -> Json:
    return filled(
        question=value.question.value,
        midvalues=[{"low": m.low, "middle": m.middle, "high": m.high} for m in value.midvalues],
        comparisons=[
            {"first": list(first), "second": list(second), "order": order.value}
            for (first, second), order in sorted(value.comparisons.items(), key=itemgetter(0))
        ],
        cards=[{"step": list(step), "blank": blank} for step, blank in sorted(value.cards.items())],
    )


def with_decoded_functions(node: Node, criterion: Criterion, *, sound_scale: bool) -> Criterion:
    """A criterion with its value functions; faults are gathered in the criterion's node.

    sound_scale  whether the scale has no faults, so that the functions can be compared with it
    """
    before = len(node.faults)
    function = _value_function(node.child("value_function")) if node.has("value_function") else None
    aside = _set_aside(node.child("set_aside_function")) if node.has("set_aside_function") else None
    if len(node.faults) > before or not sound_scale:
        return criterion
    try:
        return with_checked_function(replace(criterion, value_function=function, set_aside_function=aside))
    except EditError as error:
        node.fault(error.what, "value_function")
        return criterion


def _value_function(node: Node) -> ValueFunction:
    before = len(node.faults)
    function = ValueFunction(
        node.choice("shape", ValueShape),
        tuple(_point(n) for n in node.items("points")[: MAX_POINTS + 1]),
        node.number("rho", 0.0),
        _answers(node.child("answers")),
        node.text("reason"),
    )
    node.done()
    if len(node.faults) > before:
        return function
    if function.points and function.shape is not ValueShape.PIECEWISE:
        node.fault(tr("only a curve in pieces has points."), "points")
    if function.rho and function.shape is not ValueShape.EXPONENTIAL:
        node.fault(tr("only an exponential has the constant ρ."), "rho")
    try:
        return checked_function(function)
    except EditError as error:
        node.fault(error.what)
        return function


def _set_aside(node: Node) -> SetAsideFunction:
    result = SetAsideFunction(_value_function(node.child("function")), node.choice("why", SetAsideReason))
    node.done()
    return result


def _point(node: Node) -> ValuePoint:
    result = ValuePoint(node.number("number"), node.number("value"))
    node.done()
    return result


def _answers(node: Node) -> ValueAnswers:
    cards: dict[Step, int] = {}
    for n in node.items("cards")[:MAX_COMPARISONS]:
        step = _step(n, "step")
        if step in cards:
            n.fault(tr("this step has cards already."), "step")
        cards[step] = n.count("blank")
        if cards[step] > MAX_CARDS:
            n.fault(tr("must be a whole number from 0 to {most}.").format(most=MAX_CARDS), "blank")
        n.done()
    comparisons: dict[tuple[Step, Step], StepOrder] = {}
    for n in node.items("comparisons")[:MAX_COMPARISONS]:
        pair = _step(n, "first"), _step(n, "second")
        if pair in comparisons or pair[::-1] in comparisons:
            n.fault(tr("this pair is judged twice."))
        comparisons[pair] = n.choice("order", StepOrder)
        n.done()
    result = ValueAnswers(
        node.choice("question", ValueQuestion, ValueQuestion.DRAWN),
        tuple(_midvalue(n) for n in node.items("midvalues")[: MAX_MIDVALUES + 1]),
        FrozenDict(comparisons),
        FrozenDict(cards),
    )
    node.done()
    return result


def _step(node: Node, key: str) -> Step:
    ends = node.texts(key)
    if len(ends) != 2:
        node.fault(tr("must be the ids of two levels."), key)
        return "", ""
    return ends[0], ends[1]


def _midvalue(node: Node) -> Midvalue:
    result = Midvalue(node.number("low"), node.number("middle"), node.number("high"))
    node.done()
    return result
