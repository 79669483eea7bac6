# SPDX-License-Identifier: MIT
"""From JSON to a workshop; loaded for files that have one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from mcda_app.domain.ballots import faults_of
from mcda_app.domain.check_codes import well_formed
from mcda_app.domain.elicitation import Elicitation, WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.score import Score
from mcda_app.domain.workshop import (
    AgendaStep,
    Aggregation,
    Answers,
    AskedCriterion,
    AskedIssue,
    Attendee,
    Ballot,
    BallotSource,
    Dissent,
    Minute,
    MinuteKind,
    Participant,
    Questions,
    Round,
    RoundKind,
    RoundState,
    SignOff,
    Workshop,
)
from mcda_app.files.codec.decode_elicitation import elicitation
from mcda_app.files.codec.json_reader import Node, each, refer, texts, unique
from mcda_app.i18n import tr, tr_lazy

UNSAID = tr_lazy("an anonymous workshop does not keep this; take it out.")


def workshop(node: Node) -> Workshop:
    """A whole workshop; faults are gathered in the node."""
    anonymous = node.flag("anonymous")
    people = each(node, "participants", lambda n: _participant(n, anonymous))
    unique(node, "participants", [p.code for p in people if p.code])
    if not anonymous:
        unique(node, "participants", [p.name.casefold() for p in people])
    ids = frozenset(p.id for p in people)
    made = Workshop(
        node.identifier(),
        anonymous,
        people,
        tuple(_attendee(n) for n in node.items("attendance")),
        each(node, "rounds", lambda n: _round(n, ids, anonymous)),
        node.choice("aggregation", Aggregation, Aggregation.PRIORITIES_ARITHMETIC),
        node.choice("step", AgendaStep, AgendaStep.WELCOME),
        frozenset(_steps(node)),
        tuple(_minute(n) for n in node.items("minutes")),
        tuple(_dissent(n, ids, anonymous) for n in node.items("dissents")),
        tuple(_sign_off(n, ids, anonymous) for n in node.items("sign_offs")),
        node.text("shown"),
        count(node, "timer", 300),
        count(node, "headcount", 0),
    )
    node.done()
    if made.attendance and not anonymous:
        node.fault(tr("only an anonymous workshop has an attendance list."), "attendance")
    unique(node, "sign_offs", [s.signer for s in made.sign_offs])
    _check_rounds(node, made.rounds)
    return made


def _steps(node: Node) -> list[AgendaStep]:
    known = {step.value: step for step in AgendaStep}
    given = node.texts("ticked")
    refer(node, "ticked", given, known, tr("step"))
    return [known[name] for name in given if name in known]


def count(node: Node, key: str, usual: int) -> int:
    found = node.number(key, usual)
    if not found.is_integer() or not 0 <= found <= 1e6:
        node.fault(tr("must be a whole number from 0 to 1,000,000."), key)
        return usual
    return int(found)


def _participant(node: Node, anonymous: bool) -> Participant:
    made = Participant(
        node.identifier(),
        node.text("code"),
        node.text("name"),
        node.text("role"),
        node.text("organisation"),
        node.text("group"),
        node.number("weight", 1.0),
        not node.flag("absent"),
    )
    node.done()
    if made.code and not well_formed(made.code):
        node.fault(tr("is no check code: a sign is wrong or two were exchanged."), "code")
    if not 0 < made.weight <= 1e6:
        node.fault(tr("must be above 0."), "weight")
    if not anonymous and not made.name.strip():
        node.fault(tr("must not be empty."), "name")
    for key, said in (
        ("name", made.name),
        ("role", made.role),
        ("organisation", made.organisation),
        ("weight", made.weight != 1),
    ):
        if anonymous and said:
            node.fault(str(UNSAID), key)
    return made


def _attendee(node: Node) -> Attendee:
    made = Attendee(node.identifier("name"), node.text("role"), node.text("organisation"))
    node.done()
    return made


def _minute(node: Node) -> Minute:
    kind = node.choice("kind", MinuteKind, MinuteKind.NOTE)
    made = Minute(node.text("at"), kind, node.text("text"), node.text("round"))
    node.done()
    return made


def _dissent(node: Node, voters: Collection[str], anonymous: bool) -> Dissent:
    made = Dissent(node.text("issue"), node.identifier("reason"), node.text("voter"), node.text("at"))
    node.done()
    if made.voter:
        refer(node, "voter", [made.voter], voters, tr("participant"))
    _refuse_said(node, anonymous, voter=made.voter, at=made.at)
    return made


def _sign_off(node: Node, voters: Collection[str], anonymous: bool) -> SignOff:
    made = SignOff(
        node.identifier("signer"),
        node.text("name"),
        node.text("at"),
        node.identifier("inputs"),
        node.flag("agrees"),
        node.text("role"),
        node.text("reason"),
    )
    node.done()
    refer(node, "signer", [made.signer], voters, tr("participant"))
    named = made.name if made.name != made.signer else ""
    _refuse_said(node, anonymous, name=named, role=made.role, reason=made.reason, at=made.at[10:])
    return made


def _refuse_said(node: Node, anonymous: bool, **said: object) -> None:
    for key, value in said.items():
        if anonymous and value:
            node.fault(str(UNSAID), key)


# Rounds


def _check_rounds(node: Node, rounds: tuple[Round, ...]) -> None:
    numbers = [r.number for r in rounds]
    if numbers != sorted(set(numbers)):
        node.fault(tr("their numbers must grow."), "rounds")
    if sum(r.state is RoundState.OPEN for r in rounds) > 1:
        node.fault(tr("only one may be open."), "rounds")
    before: dict[str, Round] = {}
    for held in rounds:
        repeated = before.get(held.previous)
        if held.previous and (repeated is None or repeated.kind is not held.kind):
            node.fault(
                tr("“{previous}” is no earlier round of the same kind as {id}.").format(
                    previous=held.previous, id=held.id
                ),
                "rounds",
            )
        before[held.id] = held


def _round(node: Node, voters: Collection[str], anonymous: bool) -> Round:
    kind = node.choice("kind", RoundKind)
    question = node.choice("question", WeightQuestion, WeightQuestion.DIRECT)
    asked = questions(node.child("asked"))
    bare = Round(
        node.identifier(),
        count(node, "number", 1),
        kind,
        asked,
        question,
        rule(node),
        node.choice("state", RoundState),
        node.text("previous"),
        (),
        tuple(sorted(_remark(n) for n in node.items("remarks"))),
        node.text("opened"),
        node.text("closed"),
        node.text("revealed"),
    )
    if question is WeightQuestion.OBJECTIVE:
        node.fault(tr("weights derived from the scores cannot be voted on."), "question")
    if kind is not RoundKind.WEIGHTS and not asked.issues:
        node.fault(tr("must name at least one issue."), "asked.issues")
    if kind is not RoundKind.GUT and not asked.criteria:
        node.fault(tr("must name at least one criterion."), "asked.criteria")
    if bare.remarks and not anonymous:
        node.fault(tr("only an anonymous workshop keeps reasons apart from ballots."), "remarks")
    ballots = tuple(_ballot(n, bare, voters, anonymous) for n in node.items("ballots"))
    unique(node, "ballots", [b.voter for b in ballots])
    node.done()
    return replace(bare, sealed=tuple(sorted(ballots, key=lambda b: b.voter)))


def rule(node: Node) -> str:
    from mcda_app.methods.weight_elicitation import ORDER_RULES

    rule = node.text("order_rule", "roc")
    if rule not in ORDER_RULES:
        node.fault(
            tr("must be one of {order_rules}.").format(order_rules=", ".join(ORDER_RULES)), "order_rule"
        )
    return rule


def _remark(node: Node) -> tuple[str, str]:
    made = node.text("about"), node.identifier("text")
    node.done()
    return made


def questions(node: Node) -> Questions:
    """What a round asks, from project files and ballot files alike."""
    made = Questions(
        each(node, "criteria", _criterion),
        tuple(_titled(n) for n in node.items("groups")),
        each(node, "issues", _issue),
    )
    unique(node, "groups", [g for g, _ in made.groups])
    node.done()
    return made


def _criterion(node: Node) -> AskedCriterion:
    levels = tuple(_level(n) for n in node.items("levels"))
    made = AskedCriterion(
        node.identifier(),
        node.identifier("title"),
        node.text("group"),
        node.text("worst"),
        node.text("best"),
        node.number("low"),
        node.number("high"),
        levels,
    )
    unique(node, "levels", [level for level, _ in levels])
    node.done()
    return made


def _level(node: Node) -> tuple[str, str]:
    made = node.identifier(), node.identifier("label")
    node.done()
    return made


def _issue(node: Node) -> AskedIssue:
    options = tuple(_titled(n) for n in node.items("options"))
    unique(node, "options", [o for o, _ in options])
    made = AskedIssue(node.identifier(), node.identifier("title"), options)
    node.done()
    return made


def _titled(node: Node) -> tuple[str, str]:
    made = node.identifier(), node.identifier("title")
    node.done()
    return made


# Ballots


def _ballot(node: Node, of: Round, voters: Collection[str], anonymous: bool) -> Ballot:
    source = node.choice("source", BallotSource) if node.has("source") else None
    reasons = texts(node.child("reasons"))
    made = Ballot(
        node.identifier("voter"),
        answers(node.child("answers"), of.asked),
        source,
        node.text("at"),
        reasons,
    )
    node.done()
    refer(node, "voter", [made.voter], voters, tr("participant"))
    for told in faults_of(of, made.answers):
        node.fault(told, "answers")
    _refuse_said(node, anonymous, source=source, at=made.at, reasons=reasons)
    return made


def answers(node: Node, asked: Questions) -> Answers:
    """What a ballot says, from project files and ballot files alike, complete or not."""
    row = node.child("points")
    points = FrozenDict({key: row.number(key) for key, _ in row.members()})
    scores: dict[tuple[str, str, str], Score] = {}
    for issue_id, rows in node.child("scores").members():
        for option_id, row in rows.members():
            for criterion_id, cell in row.members():
                scores[(issue_id, option_id, criterion_id)] = _score(cell)
    child = node.child("orders")
    orders = {key: tuple(_place(n) for n in child.items(key)) for key, _ in child.members()}
    criteria, groups = [c.id for c in asked.criteria], [g for g, _ in asked.groups]
    given = node.child("elicitation") if node.has("elicitation") else None
    made = Answers(
        points,
        Elicitation() if given is None else elicitation(given, criteria, groups),
        FrozenDict(scores),
        FrozenDict(orders),
    )
    node.done()
    return made


def _score(node: Node) -> Score:
    made = Score(node.optional_text("level"), node.optional_number("number"))
    node.done()
    if made.level is not None and made.number is not None:
        node.fault(tr("has both a level and a number; keep one of them."))
    return made


def _place(node: Node) -> tuple[str, ...]:
    made = tuple(node.texts("tied"))
    node.done()
    return made
