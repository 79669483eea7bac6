# SPDX-License-Identifier: MIT
"""From JSON to scales, criteria and scores."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.edits.criteria import MAX_LEVELS, checked_scale
from mcda_app.domain.membership.coalition_score import CoalitionScore, Member
from mcda_app.domain.membership.rules import ActorRating, GoodKind, MembershipRule
from mcda_app.domain.scale import CRITERION_COLOURS, Criterion, Direction, Level, Scale
from mcda_app.domain.score import AnswerCount, Evidence, GroupAnswer, ImportedCell, Score
from mcda_app.domain.titles import abbreviated_list
from mcda_app.errors import EditError
from mcda_app.files.codec.evidence_fields import check_doubt, decoded_doubt
from mcda_app.files.codec.json_reader import Node, unique
from mcda_app.files.codec.rules.rule_fields import threshold
from mcda_app.i18n import localised, tr


def criterion(node: Node) -> Criterion:
    scale_node = node.child("scale")
    result = Criterion(
        node.identifier(),
        node.identifier("title"),
        node.choice("direction", Direction),
        scale(scale_node),
        node.text("short"),
        node.text("description"),
        node.text("group"),
        node.flag("keep_short"),
        node.count("colour", 0),
    )
    if result.colour > CRITERION_COLOURS:
        node.fault(tr("must be a whole number from 0 to {most}.").format(most=CRITERION_COLOURS), "colour")
        result = replace(result, colour=0)
    before = len(node.faults)
    check_scale(scale_node, result)
    if node.has("threshold"):
        result = replace(result, threshold=threshold(node, result, sound_scale=len(node.faults) == before))
    if node.has("value_function") or node.has("set_aside_function"):
        from mcda_app.files.codec.value_function_fields import with_decoded_functions  # most files do without

        result = with_decoded_functions(node, result, sound_scale=len(node.faults) == before)
    node.done()
    return result


def scale(node: Node) -> Scale:
    levels = tuple(_level(level) for level in node.items("levels")[: MAX_LEVELS + 1])
    if len(levels) > MAX_LEVELS:
        node.fault(tr("has more than {max_levels} levels.").format(max_levels=MAX_LEVELS), "levels")
        levels = levels[:MAX_LEVELS]
    result = (
        Scale(levels)
        if levels
        else Scale((), node.number("low", 0.0), node.number("high", 1.0), node.text("unit"))
    )
    node.done()
    return result


def check_scale(node: Node, criterion: Criterion) -> None:
    """Note what is wrong with a criterion's scale."""
    unique(node, "levels", [level.id for level in criterion.scale.levels])
    try:
        checked_scale(criterion)
    except EditError as error:
        node.fault(error.what)


def _level(node: Node) -> Level:
    level = Level(
        node.identifier(),
        node.identifier("label"),
        node.number("value"),
        node.text("mark"),
        node.text("anchor"),
    )
    node.done()
    return level


def score(node: Node, on: Criterion | None, *, edited: bool = True) -> Score:
    """A score. Only one that can be edited has others to go back to, which have none of their own."""

    def other(name: str) -> Score | None:
        return score(node.child(name), on, edited=False) if edited and node.has(name) else None

    result = Score(
        node.optional_text("level"),
        node.optional_number("number"),
        node.choice("evidence", Evidence, Evidence.USER),
        node.text("source"),
        node.text("reason"),
        other("original"),
        other("earlier"),
        _answer(node.child("answer")) if node.has("answer") else None,
        _imported(node.child("imported")) if node.has("imported") else None,
        _coalition(node.child("coalition")) if node.has("coalition") else None,
        decoded_doubt(node.child("doubt")) if node.has("doubt") else None,
    )
    node.done()
    if result.answer is not None and result.reason:
        node.fault(tr("has both a reason and a group's answer; keep one of them."))
    if result.coalition is not None and (result.reason or result.answer is not None):
        node.fault(tr("has both a reason and a coalition it was computed for; keep one of them."))
    if (result.evidence is Evidence.COMPUTED) != (result.coalition is not None):
        node.fault(tr("a computed score, and no other, has a coalition that it was computed for."))
    if result.imported is not None and result.source:
        node.fault(tr("has both a source and an imported cell; keep one of them."))
    if result.level is not None and result.number is not None:
        node.fault(tr("has both a level and a number; keep one of them."))
    if on is None:
        return result
    if result.level is not None and on.scale.level(result.level) is None:
        known = abbreviated_list(level.id for level in on.scale.levels) or tr(
            "none: this scale takes numbers"
        )
        node.fault(
            tr("“{level}” is not a level of {on}; its levels are {known}.").format(
                level=result.level, on=on.title, known=known
            ),
            "level",
        )
    low, high = on.scale.bounds
    if result.number is not None and not low <= result.number <= high:
        node.fault(
            tr("{number} is outside the scale of {on} ({low} to {high}).").format(
                number=localised(result.number, "g"),
                on=on.title,
                low=localised(low, "g"),
                high=localised(high, "g"),
            ),
            "number",
        )
    check_doubt(node, result, on)
    return result


def _answer(node: Node) -> GroupAnswer:
    counts = tuple(_answer_count(n) for n in node.items("counts"))
    group_answer = GroupAnswer(node.count("round", 1), counts, node.count("silent", 0))
    node.done()
    return group_answer


def _answer_count(node: Node) -> AnswerCount:
    answer_count = AnswerCount(
        node.count("count", 1), node.number("value"), node.text("label"), node.text("unit")
    )
    node.done()
    return answer_count


def _imported(node: Node) -> ImportedCell:
    imported_cell = ImportedCell(node.text("sheet"), node.text("cell"), node.flag("pasted"))
    node.done()
    if imported_cell == ImportedCell():
        node.fault(tr("must not be empty."))
    return imported_cell


def _coalition(node: Node) -> CoalitionScore:
    members = tuple(_member(n) for n in node.items("members"))
    unique(node, "members", [m.id for m in members])
    coalition = CoalitionScore(
        members,
        node.choice("rule", MembershipRule),
        node.choice("rating", ActorRating) if node.has("rating") else None,
        node.choice("kind", GoodKind) if node.has("kind") else None,
    )
    node.done()
    if not members:
        node.fault(tr("must not be empty."), "members")
    return coalition


def _member(node: Node) -> Member:
    member = Member(node.identifier(), node.identifier("title"))
    node.done()
    return member
