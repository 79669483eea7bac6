# SPDX-License-Identifier: MIT
"""Doubts about scores and the list of what to check, to JSON and back."""

from __future__ import annotations

from collections.abc import Iterable

from mcda_app.domain.doubts.doubt import Bound, Doubt
from mcda_app.domain.evidence.tasks import EvidenceTask, Rated, ScorePlace, Settlement, TaskState
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Score
from mcda_app.files.codec.day_field import day
from mcda_app.files.codec.json_fields import Json, filled
from mcda_app.files.codec.json_reader import Node, unique
from mcda_app.i18n import tr


def encoded_doubt(value: Doubt) -> Json:
    return {"low": value.low, "high": value.high}


def decoded_doubt(node: Node) -> Doubt:
    """The lowest and highest plausible value, each the id of a level or a number."""
    doubt = Doubt(_bound(node, "low"), _bound(node, "high"))
    node.done()
    return doubt


def _bound(node: Node, key: str) -> Bound:
    return node.identifier(key) if node.is_text(key) else node.number(key)


def check_doubt(node: Node, score: Score, criterion: Criterion) -> None:
    """Note bounds that are not on the criterion's scale, or that leave the score outside."""
    if score.doubt is None:
        return
    bounds, value = score.doubt.bounds_on(criterion.scale), score.value_on(criterion)
    low, high = criterion.scale.bounds
    if bounds is None or not low <= bounds[0] <= bounds[1] <= high:
        node.fault(
            tr("must go from a lowest to a highest level or number on the scale of {on}.").format(
                on=criterion.title
            ),
            "doubt",
        )
    elif value is None or not bounds[0] <= value <= bounds[1]:
        node.fault(tr("the score itself must lie between its lowest and highest value."), "doubt")


def encoded_tasks(tasks: Iterable[EvidenceTask]) -> list[Json]:
    return [
        filled(
            id=task.id,
            scores=[encoded_place(place) for place in task.places],
            owner=task.owner,
            ask=task.ask,
            due=task.due,
            result=task.result,
            state=task.state.value,
            settled=[_settlement(settlement) for settlement in task.settlements],
        )
        for task in tasks
    ]


def encoded_place(value: ScorePlace) -> Json:
    return {"issue": value.issue, "option": value.option, "criterion": value.criterion}


def _settlement(value: Settlement) -> Json:
    return filled(
        score=encoded_place(value.place),
        before=None if value.before is None else encoded_rated(value.before),
        after=encoded_rated(value.after),
        on=value.on,
    )


def encoded_rated(value: Rated) -> Json:
    return filled(value=value.value, label=value.label, unit=value.unit)


def decoded_task(node: Node) -> EvidenceTask:
    """An entry of the list of what to check. Its scores may have been removed from the project since."""
    places = tuple(decoded_place(n) for n in node.items("scores"))
    task = EvidenceTask(
        node.identifier(),
        places,
        node.text("owner"),
        node.text("ask"),
        day(node, "due"),
        node.text("result"),
        node.choice("state", TaskState, TaskState.OPEN),
        tuple(_decoded_settlement(n) for n in node.items("settled")),
    )
    node.done()
    if not places:
        node.fault(tr("must not be empty."), "scores")
    unique(node, "scores", [" · ".join(place) for place in places])
    for settlement in task.settlements:
        if settlement.place not in places:
            node.fault(tr("has settled a score that is not among its scores."), "settled")
    return task


def decoded_place(node: Node) -> ScorePlace:
    place = ScorePlace(node.identifier("issue"), node.identifier("option"), node.identifier("criterion"))
    node.done()
    return place


def _decoded_settlement(node: Node) -> Settlement:
    settlement = Settlement(
        decoded_place(node.child("score")),
        decoded_rated(node.child("before")) if node.has("before") else None,
        decoded_rated(node.child("after")),
        day(node, "on"),
    )
    node.done()
    return settlement


def decoded_rated(node: Node) -> Rated:
    rated = Rated(node.number("value"), node.text("label"), node.text("unit"))
    node.done()
    return rated
