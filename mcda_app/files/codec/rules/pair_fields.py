# SPDX-License-Identifier: MIT
"""Pairs of options and deviations between assessors, to JSON and back."""

from __future__ import annotations

from collections.abc import Iterable

from mcda_app.domain.deviations.deviation import Assessment, Deviation, DeviationCause
from mcda_app.domain.pairs.option_pair import OptionPair, PairKind
from mcda_app.domain.project import Project
from mcda_app.files.codec.day_field import day
from mcda_app.files.codec.evidence_fields import decoded_place, decoded_rated, encoded_place, encoded_rated
from mcda_app.files.codec.json_fields import Json, filled
from mcda_app.files.codec.json_reader import Node, refer
from mcda_app.i18n import tr


def encoded_pairs(pairs: Iterable[OptionPair]) -> list[Json]:
    return [
        filled(options=[p.first, p.second], kind=p.kind.value, reason=p.reason, issue=p.issue) for p in pairs
    ]


def decoded_pairs(node: Node, project: Project) -> tuple[OptionPair, ...]:
    """The pairs; a fault for anything but two different options, and for two that are paired again."""
    own = {issue.id: issue.options for issue in project.issues if issue.options is not None}
    pairs: list[OptionPair] = []
    for item in node.items("option_pairs"):
        options, kind = item.texts("options"), item.choice("kind", PairKind)
        reason, issue = item.text("reason"), item.text("issue")
        item.done()
        if len(set(options)) != 2 or len(options) != 2:
            item.fault(tr("must be two different options."), "options")
            continue
        if issue:
            refer(item, "issue", [issue], own, tr("issue with options of its own"))
        known = own.get(issue, project.options) or project.options
        refer(item, "options", options, [o.id for o in known], tr("option"))
        pair = OptionPair(options[0], options[1], kind, reason, issue)
        if any((p.options, p.issue) == (pair.options, issue) for p in pairs):
            item.fault(tr("pairs the same two options again."), "options")
        pairs.append(pair)
    return tuple(pairs)


def encoded_deviations(deviations: Iterable[Deviation]) -> list[Json]:
    return [
        filled(
            score=encoded_place(d.place),
            first=_assessment(d.first),
            second=_assessment(d.second),
            cause=None if d.cause is None else d.cause.value,
            settled=d.settled,
            by=d.by,
            on=d.on,
        )
        for d in deviations
    ]


def _assessment(value: Assessment) -> Json:
    return filled(who=value.who, value=None if value.value is None else encoded_rated(value.value))


def decoded_deviation(node: Node) -> Deviation:
    """A score on which two assessors differ. It may have been removed from the project since."""
    deviation = Deviation(
        decoded_place(node.child("score")),
        _decoded_assessment(node.child("first")),
        _decoded_assessment(node.child("second")),
        node.choice("cause", DeviationCause) if node.has("cause") else None,
        node.text("settled"),
        node.text("by"),
        day(node, "on"),
    )
    node.done()
    if deviation.first.who == deviation.second.who:
        node.fault(tr("names the same assessor twice."), "second")
    return deviation


def _decoded_assessment(node: Node) -> Assessment:
    value = decoded_rated(node.child("value")) if node.has("value") else None
    assessment = Assessment(node.identifier("who"), value)
    node.done()
    return assessment
