# SPDX-License-Identifier: MIT
"""From JSON to a workshop; loaded for files that have one."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from mcda_app.domain.elicitation import Aggregation, Elicitation, WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.score import Score
from mcda_app.domain.voting.ballots import faults_of
from mcda_app.domain.workshop.check_codes import MOST_COST, STANDARD_COST, CodeHashing
from mcda_app.domain.workshop.sealing import BINDING_BYTES, BOX_OVERHEAD, byte_count
from mcda_app.domain.workshop.signatures import Dissent, SignOff
from mcda_app.domain.workshop.workshop import (
    AgendaStep,
    Answers,
    AskedCriterion,
    AskedIssue,
    Attendee,
    Ballot,
    BallotSource,
    Participant,
    Questions,
    RollEntry,
    Round,
    RoundKind,
    RoundState,
    Seal,
    SealedBallot,
    VoterRoll,
    Workshop,
)
from mcda_app.files.codec.decode_elicitation import elicitation
from mcda_app.files.codec.json_reader import Node, each, refer, texts, unique
from mcda_app.files.codec.workshop.agenda_fields import decoded_agenda
from mcda_app.files.codec.workshop.decode_minutes import minute
from mcda_app.i18n import tr, tr_lazy

KEY_BYTES = 32
TAG = re.compile("[0-9a-f]{32}")
UNSAID = tr_lazy("an anonymous workshop does not keep this; remove it.")


def workshop(node: Node) -> Workshop:
    """A whole workshop; faults are gathered in the node."""
    anonymous = node.flag("anonymous")
    people = each(node, "participants", lambda n: _participant(n, anonymous))
    unique(node, "participants", [p.code_hash for p in people if p.code_hash])
    if not anonymous:
        unique(node, "participants", [p.name.casefold() for p in people])
    ids = frozenset(p.id for p in people)
    for person in people:
        if person.proxy:
            refer(node, "participants", [person.proxy], ids, tr("participant"))
    rounds = each(node, "rounds", lambda n: _round(n, ids, anonymous))
    round_ids = frozenset(r.id for r in rounds)
    node.text("shown")  # what earlier versions could note of the room window, and no version has used
    result = Workshop(
        node.identifier(),
        anonymous,
        people,
        tuple(_attendee(n) for n in node.items("attendance")),
        rounds,
        node.choice("aggregation", Aggregation, Aggregation.PRIORITIES_ARITHMETIC),
        node.choice("step", AgendaStep, AgendaStep.WELCOME),
        frozenset(_steps(node)),
        tuple(minute(n, round_ids) for n in node.items("minutes")),
        tuple(_dissent(n, ids, anonymous) for n in node.items("dissents")),
        tuple(_sign_off(n, ids, anonymous) for n in node.items("sign_offs")),
        node.count("timer", 300),
        node.count("headcount", 0),
        CodeHashing(node.text("code_salt"), node.count("code_cost", STANDARD_COST), node.text("salt_id")),
        **decoded_agenda(node),
    )
    node.done()
    _check_hashing(node, result)
    if result.attendance and not anonymous:
        node.fault(tr("only an anonymous workshop has an attendance list."), "attendance")
    unique(node, "sign_offs", [s.signer for s in result.sign_offs])
    _check_rounds(node, result.rounds)
    return result


def _check_hashing(node: Node, result: Workshop) -> None:
    if result.hashing.salt and not TAG.fullmatch(result.hashing.salt):
        node.fault(tr("is not a salt of 32 hexadecimal digits."), "code_salt")
    if result.hashing.salt_id and (result.hashing.salt or byte_count(result.hashing.salt_id) != KEY_BYTES):
        node.fault(tr("does not say where the salt of the codes is."), "salt_id")
    if not result.hashing.in_use and any(p.code_hash for p in result.participants):
        node.fault(tr("must not be empty."), "salt_id")
    if not 1 <= result.hashing.cost <= MOST_COST:
        node.fault(tr("must be from 1 to {most}.").format(most=MOST_COST), "code_cost")


def _steps(node: Node) -> list[AgendaStep]:
    known = {step.value: step for step in AgendaStep}
    names = node.texts("ticked")
    refer(node, "ticked", names, known, tr("step"))
    return [known[name] for name in names if name in known]


def _participant(node: Node, anonymous: bool) -> Participant:
    participant = Participant(
        node.identifier(),
        node.text("code_hash"),
        node.text("name"),
        node.text("role"),
        node.text("organisation"),
        node.text("group"),
        node.number("weight", 1.0),
        not node.flag("absent"),
        node.text("proxy"),
    )
    node.done()
    if participant.code_hash and not TAG.fullmatch(participant.code_hash):
        node.fault(tr("is not a hash of 32 hexadecimal digits."), "code_hash")
    if not 0 < participant.weight <= 1e6:
        node.fault(tr("must be above 0."), "weight")
    if not anonymous and not participant.name.strip():
        node.fault(tr("must not be empty."), "name")
    for key, value in (
        ("name", participant.name),
        ("role", participant.role),
        ("organisation", participant.organisation),
        ("weight", participant.weight != 1),
        ("proxy", participant.proxy),
    ):
        if anonymous and value:
            node.fault(str(UNSAID), key)
    return participant


def _attendee(node: Node) -> Attendee:
    attendee = Attendee(node.identifier("name"), node.text("role"), node.text("organisation"))
    node.done()
    return attendee


def _dissent(node: Node, voters: Collection[str], anonymous: bool) -> Dissent:
    dissent = Dissent(
        node.text("issue"),
        node.identifier("reason"),
        node.text("voter"),
        node.text("at"),
        node.flag("with_signature"),
    )
    node.done()
    if dissent.voter:
        refer(node, "voter", [dissent.voter], voters, tr("participant"))
    _refuse_personal_data(node, anonymous, voter=dissent.voter, at=dissent.at)
    return dissent


def _sign_off(node: Node, voters: Collection[str], anonymous: bool) -> SignOff:
    signature = SignOff(
        node.identifier("signer"),
        node.text("name"),
        node.text("at"),
        node.identifier("inputs"),
        node.flag("agrees"),
        node.text("role"),
        node.text("reason"),
        node.text("record"),
    )
    node.done()
    if not anonymous:
        refer(node, "signer", [signature.signer], voters, tr("participant"))
    elif not TAG.fullmatch(signature.signer):
        node.fault(tr("is not a hash of 32 hexadecimal digits."), "signer")
    _refuse_personal_data(
        node,
        anonymous,
        name=signature.name,
        role=signature.role,
        reason=signature.reason,
        at=signature.at[10:],
    )
    return signature


def _refuse_personal_data(node: Node, anonymous: bool, **fields: object) -> None:
    for key, value in fields.items():
        if anonymous and value:
            node.fault(str(UNSAID), key)


# Rounds


def _check_rounds(node: Node, rounds: tuple[Round, ...]) -> None:
    numbers = [r.number for r in rounds]
    if numbers != sorted(set(numbers)):
        node.fault(tr("their numbers must be in ascending order."), "rounds")
    if sum(r.state is RoundState.OPEN for r in rounds) > 1:
        node.fault(tr("only one may be open."), "rounds")
    before: dict[str, Round] = {}
    for round_ in rounds:
        repeated = before.get(round_.previous)
        if round_.previous and (repeated is None or repeated.kind is not round_.kind):
            node.fault(
                tr("“{previous}” is not an earlier round of the same kind as {id}.").format(
                    previous=round_.previous, id=round_.id
                ),
                "rounds",
            )
        before[round_.id] = round_


def _round(node: Node, voters: Collection[str], anonymous: bool) -> Round:
    kind = node.choice("kind", RoundKind)
    question = node.choice("question", WeightQuestion, WeightQuestion.DIRECT)
    asked = questions(node.child("asked"))
    bare = Round(
        node.identifier(),
        node.count("number", 1),
        kind,
        asked,
        question,
        rule(node),
        node.choice("state", RoundState),
        node.text("previous"),
        remarks=tuple(sorted(_remark(n) for n in node.items("remarks"))),
        opened=node.text("opened"),
        closed=node.text("closed"),
        revealed=node.text("revealed"),
        seal=seal(node.child("seal")) if node.has("seal") else None,
        roll=_roll(node.child("roll"), voters, anonymous),
        void=node.count("void", 0),
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
    sealed = tuple(_sealed_ballot(n, bare.seal, voters, anonymous) for n in node.items("sealed"))
    unique(node, "sealed", [b.tag for b in sealed])
    node.done()
    if sealed and bare.state is RoundState.REVEALED:
        node.fault(tr("a revealed round has no sealed ballots."), "sealed")
    if ballots and bare.seal is not None and bare.state is not RoundState.REVEALED:
        node.fault(tr("a round with a seal has no open ballots before it is revealed."), "ballots")
    return replace(
        bare,
        sealed=tuple(sorted(sealed, key=lambda b: b.tag)),
        ballots=tuple(sorted(ballots, key=lambda b: b.voter)),
    )


def seal(node: Node) -> Seal:
    """What ballots are sealed with, from project files and ballot files alike."""
    result = Seal(
        node.identifier("public_key"),
        node.count("size", 1),
        node.flag("witness"),
        node.identifier("code_key"),
    )
    node.done()
    for name, key in (("public_key", result.public_key), ("code_key", result.code_key)):
        if byte_count(key) != KEY_BYTES:
            node.fault(tr("is not a public key of {count} bytes.").format(count=KEY_BYTES), name)
    return result


def _sealed_ballot(node: Node, by: Seal | None, voters: Collection[str], anonymous: bool) -> SealedBallot:
    source = node.choice("source", BallotSource) if node.has("source") else None
    ballot = SealedBallot(
        node.identifier("tag"), node.identifier("box"), source, node.text("at"), node.text("mac")
    )
    node.done()
    if by is None:
        node.fault(tr("its round has no seal."), "box")
    elif byte_count(ballot.box) - by.size - BOX_OVERHEAD not in (0, BINDING_BYTES):  # 0: of version 4
        node.fault(tr("is not as long as a sealed ballot of its round."), "box")
    if not anonymous:
        refer(node, "tag", [ballot.tag], voters, tr("participant"))
    else:
        for name, text in (("tag", ballot.tag), ("mac", ballot.mac)):
            if not TAG.fullmatch(text) and (text or name == "tag"):
                node.fault(tr("is not a tag of 32 hexadecimal digits."), name)
    _refuse_personal_data(node, anonymous, source=source, at=ballot.at)
    return ballot


def _roll(node: Node, voters: Collection[str], anonymous: bool) -> VoterRoll:
    entries = tuple(_roll_entry(n, voters, anonymous) for n in node.items("entries"))
    result = VoterRoll(entries, node.count("headcount", 0))
    unique(node, "entries", [e.id for e in entries])
    if result.headcount and not anonymous:
        node.fault(tr("only an anonymous workshop counts heads."), "headcount")
    node.done()
    return result


def _roll_entry(node: Node, voters: Collection[str], anonymous: bool) -> RollEntry:
    entry = RollEntry(
        node.identifier(),
        node.number("weight", 1.0),
        node.text("group"),
        not node.flag("absent"),
        node.text("proxy"),
    )
    node.done()
    refer(node, "id", [entry.id], voters, tr("participant"))
    if entry.proxy:
        refer(node, "proxy", [entry.proxy], voters, tr("participant"))
    if not 0 < entry.weight <= 1e6:
        node.fault(tr("must be above 0."), "weight")
    _refuse_personal_data(node, anonymous, weight=entry.weight != 1, proxy=entry.proxy)
    return entry


def rule(node: Node) -> str:
    from mcda_app.methods.weight_elicitation import ORDER_RULES

    rule = node.text("order_rule", "roc")
    if rule not in ORDER_RULES:
        node.fault(
            tr("must be one of {order_rules}.").format(order_rules=", ".join(ORDER_RULES)), "order_rule"
        )
    return rule


def _remark(node: Node) -> tuple[str, str]:
    result = node.text("about"), node.identifier("text")
    node.done()
    return result


def questions(node: Node) -> Questions:
    """What a round asks, from project files and ballot files alike."""
    result = Questions(
        each(node, "criteria", _criterion),
        tuple(_titled(n) for n in node.items("groups")),
        each(node, "issues", _issue),
    )
    unique(node, "groups", [g for g, _ in result.groups])
    node.done()
    return result


def _criterion(node: Node) -> AskedCriterion:
    levels = tuple(_level(n) for n in node.items("levels"))
    criterion_question = AskedCriterion(
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
    return criterion_question


def _level(node: Node) -> tuple[str, str]:
    result = node.identifier(), node.identifier("label")
    node.done()
    return result


def _issue(node: Node) -> AskedIssue:
    options = tuple(_titled(n) for n in node.items("options"))
    unique(node, "options", [o for o, _ in options])
    issue_question = AskedIssue(node.identifier(), node.identifier("title"), options)
    node.done()
    return issue_question


def _titled(node: Node) -> tuple[str, str]:
    result = node.identifier(), node.identifier("title")
    node.done()
    return result


# Ballots


def _ballot(node: Node, of: Round, voters: Collection[str], anonymous: bool) -> Ballot:
    source = node.choice("source", BallotSource) if node.has("source") else None
    reasons = texts(node.child("reasons"))
    ballot = Ballot(
        node.identifier("voter"),
        answers(node.child("answers"), of.asked),
        source,
        node.text("at"),
        reasons,
    )
    node.done()
    refer(node, "voter", [ballot.voter], voters, tr("participant"))
    for fault in faults_of(of, ballot.answers):
        node.fault(fault, "answers")
    _refuse_personal_data(node, anonymous, source=source, at=ballot.at, reasons=reasons)
    return ballot


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
    weights_node = node.child("elicitation") if node.has("elicitation") else None
    result = Answers(
        points,
        Elicitation() if weights_node is None else elicitation(weights_node, criteria, groups),
        FrozenDict(scores),
        FrozenDict(orders),
    )
    node.done()
    return result


def _score(node: Node) -> Score:
    score = Score(node.optional_text("level"), node.optional_number("number"))
    node.done()
    if score.level is not None and score.number is not None:
        node.fault(tr("has both a level and a number; keep one of them."))
    return score


def _place(node: Node) -> tuple[str, ...]:
    result = tuple(node.texts("tied"))
    node.done()
    return result
