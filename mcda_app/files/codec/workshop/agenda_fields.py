# SPDX-License-Identifier: MIT
"""A workshop's plan, clock and issues, and the revisions of its minutes, to JSON and back."""

from __future__ import annotations

from typing import TypedDict

from mcda_app.domain.agenda import LONGEST_STEP, moment
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.workshop.workshop import AgendaStep, Minute, Revision, Workshop
from mcda_app.files.codec.json_fields import Json, filled
from mcda_app.files.codec.json_reader import Node, refer, unique
from mcda_app.i18n import tr


def encoded_agenda(value: Workshop) -> Json:
    """The members of a workshop's object that its agenda is kept in."""
    return filled(
        issues=list(value.issues),
        plan={step.value: value.plan[step] for step in AgendaStep if step in value.plan},
        began=value.began,
        step_began=value.step_began,
    )


class AgendaFields(TypedDict):
    """The fields of a workshop that its agenda is kept in."""

    issues: tuple[str, ...]
    plan: FrozenDict[AgendaStep, int]
    began: str
    step_began: str


def decoded_agenda(node: Node) -> AgendaFields:
    """The fields of a workshop that its agenda is kept in; faults are gathered in the node.

    Issues may have been removed since.
    """
    issues = tuple(node.texts("issues"))
    unique(node, "issues", issues)
    return {
        "issues": issues,
        "plan": _plan(node.child("plan")),
        "began": _time(node, "began"),
        "step_began": _time(node, "step_began"),
    }


def _plan(node: Node) -> FrozenDict[AgendaStep, int]:
    known = {step.value: step for step in AgendaStep}
    plan: dict[AgendaStep, int] = {}
    for key, _ in node.members():
        minutes = node.count(key)
        refer(node, key, [key], known, tr("step"))
        if minutes > LONGEST_STEP:
            node.fault(tr("a step can take from 0 to {most} minutes.").format(most=LONGEST_STEP), key)
        if key in known:
            plan[known[key]] = minutes
    node.done()
    return FrozenDict(plan)


def _time(node: Node, key: str) -> str:
    at = node.text(key)
    if at and moment(at) is None:
        node.fault(tr("is not a time with its zone, such as 2026-11-23T10:00:00+01:00."), key)
    return at


def encoded_revisions(value: Minute) -> list[Json]:
    """The revisions of an entry of the minutes."""
    return [filled(at=revision.at, text=revision.text) for revision in value.revisions]


def decoded_revisions(node: Node) -> tuple[Revision, ...]:
    """The revisions of an entry of the minutes."""
    return tuple(_revision(n) for n in node.items("revisions"))


def _revision(node: Node) -> Revision:
    result = Revision(node.text("at"), node.text("text"))
    node.done()
    return result
