# SPDX-License-Identifier: MIT
"""The ballot file: one ballot as JSON, including its questions, to be filled in with this program."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from mcda_app.domain.ballots import faults_of
from mcda_app.domain.check_codes import read_code
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.round_answers import restrict_to_round
from mcda_app.domain.round_questions import fingerprint
from mcda_app.domain.sealing import BOX_OVERHEAD, byte_count
from mcda_app.domain.workshop import Answers, Participant, Round, RoundKind, Seal, Workshop
from mcda_app.errors import EditError, FileError
from mcda_app.files.codec import decode_workshop, encode_workshop
from mcda_app.files.codec.json_fields import filled
from mcda_app.files.codec.json_reader import Node, texts
from mcda_app.files.json_text import check_format, parse_json, read_text
from mcda_app.files.project_file import refuse_faults, write_atomically
from mcda_app.i18n import tr

FORMAT, VERSION, SUFFIX = "mcda-ballot", 3, ".mcda-ballot"
MAX_BYTES = 4 * 2**20
KEY_BYTES = 32


class BallotFile(NamedTuple):
    """The content of a ballot file.

    workshop     the id of the workshop it belongs to
    project      the project's title
    round        the round: what it asks, without anybody's ballots
    fingerprint  of the questions, as stored in the file
    voter        whose ballot it is; empty if anybody can use it
    code         check code; empty until the voter types it in
    answers, reasons  empty in a file whose round has a key, where they are sealed
    box          the answers and reasons, sealed to the round's key, in Base64; empty until they are filled in
    """

    workshop: str
    project: str
    round: Round
    fingerprint: str
    voter: str = ""
    code: str = ""
    answers: Answers = Answers()
    reasons: FrozenDict[str, str] = FrozenDict()
    box: str = ""


def sealed(ballot: BallotFile, code: str, answers: Answers, reasons: Mapping[str, str]) -> BallotFile:
    """The ballot filled in, sealed so that nobody but the facilitator can open it, and that at the reveal.

    It needs neither the project nor any key but the one in the file. Raises EditError for a code that cannot
    be one, answers that are not complete, and reasons that are too long.
    """
    from mcda_app.files.sealing.sealer import BallotSealer

    faults = faults_of(ballot.round, answers)
    if faults:
        raise EditError(tr("The ballot is not complete. {faults}").format(faults=" ".join(faults)))
    texts = {about: text.strip() for about, text in reasons.items() if text.strip()}
    box = BallotSealer().seal(ballot.round, restrict_to_round(ballot.round, answers), texts)
    return ballot._replace(code=read_code(code), box=box, answers=Answers(), reasons=FrozenDict())


def empty_ballot(
    project: Project, workshop: Workshop, round_: Round, person: Participant | None = None, code: str = ""
) -> BallotFile:
    """A ballot to hand out: the person's own, or one for anybody, as always in an anonymous workshop.

    code  the person's, if it was issued just now; else they type it in
    """
    if workshop.anonymous:
        person, code = None, ""
    empty_round = Round(
        *(round_.id, round_.number, round_.kind, round_.asked, round_.question, round_.order_rule),
        seal=round_.seal,
    )
    voter = "" if person is None else person.label
    return BallotFile(workshop.id, project.title, empty_round, fingerprint(round_), voter, code)


def dumps(ballot: BallotFile) -> str:
    round_ = ballot.round
    body = filled(
        format=FORMAT,
        version=VERSION,
        workshop=ballot.workshop,
        project=ballot.project,
        round=round_.id,
        number=round_.number,
        kind=round_.kind.value,
        question=round_.question.value,
        order_rule=round_.order_rule,
        fingerprint=ballot.fingerprint,
        asked=encode_workshop.questions(round_.asked),
        voter=ballot.voter,
        code=ballot.code,
        answers=encode_workshop.answers(ballot.answers),
        reasons=dict(ballot.reasons),
        key="" if round_.seal is None else round_.seal.public_key,
        size=None if round_.seal is None else round_.seal.size,
        box=ballot.box,
    )
    return json.dumps(body, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def encode(ballot: BallotFile) -> bytes:
    """The file's content."""
    return dumps(ballot).encode("utf-8", "replace")


def write_ballot(ballot: BallotFile, path: Path) -> None:
    write_atomically(path, encode(ballot))


def open_ballot(path: Path) -> BallotFile:
    """The ballot in a file. Raises FileError, listing every fault by its path, if it cannot be read."""
    return loads(read_text(path, MAX_BYTES), str(path))


def loads(text: str, where: str = "") -> BallotFile:
    data = parse_json(text, where)
    check_format(data, FORMAT, VERSION, where)
    faults: list[str] = []
    node = Node({k: v for k, v in data.items() if k not in ("format", "version")}, "", faults)
    questions = decode_workshop.questions(node.child("asked"))
    question = node.choice("question", WeightQuestion)
    round_ = Round(
        node.identifier("round"),
        node.count("number", 1),
        node.choice("kind", RoundKind),
        questions,
        question,
        decode_workshop.rule(node),
        seal=_seal(node),
    )
    ballot = BallotFile(
        node.identifier("workshop"),
        node.text("project"),
        round_,
        node.identifier("fingerprint"),
        node.text("voter"),
        node.text("code"),
        decode_workshop.answers(node.child("answers"), questions),
        texts(node.child("reasons")),
        node.text("box"),
    )
    node.done()
    seal = round_.seal
    if ballot.box and (seal is None or byte_count(ballot.box) != seal.size + BOX_OVERHEAD):
        node.fault(tr("this is not a sealed ballot."), "box")
    if ballot.box and (ballot.answers != Answers() or ballot.reasons):
        node.fault(tr("a sealed ballot has no open answers beside it."), "box")
    if question is WeightQuestion.OBJECTIVE:
        node.fault(tr("weights derived from the scores cannot be voted on."), "question")
    if not faults and ballot.fingerprint != fingerprint(round_):
        raise FileError(
            tr("The questions in this file do not match its fingerprint; the file was edited."),
            where=where,
            remedy=tr("Hand out a new ballot."),
        )
    refuse_faults(faults, where)
    return ballot


def _seal(node: Node) -> Seal | None:
    """What the ballot is sealed with; None in files of earlier versions, which hold open answers."""
    if not node.has("key"):
        return None
    key, size = node.text("key"), node.count("size", 1)
    if byte_count(key) != KEY_BYTES or size > MAX_BYTES // 2:
        node.fault(tr("this is not the key of a round."), "key")
    return Seal(key, size)
