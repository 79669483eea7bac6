# SPDX-License-Identifier: MIT
"""The ballot file: one ballot as JSON, including its questions, to be filled in with this program."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.voting.ballots import faults_of
from mcda_app.domain.voting.round_questions import fingerprint
from mcda_app.domain.workshop.check_codes import read_code
from mcda_app.domain.workshop.round_answers import restrict_to_round
from mcda_app.domain.workshop.sealing import BOX_OVERHEAD, TOKEN_BYTES, byte_count
from mcda_app.domain.workshop.workshop import Answers, Participant, Round, RoundKind, Workshop
from mcda_app.errors import EditError, FileError
from mcda_app.files.codec.json_fields import filled
from mcda_app.files.codec.json_reader import Node, texts
from mcda_app.files.codec.workshop import decode_workshop, encode_workshop
from mcda_app.files.json_text import check_format, parse_json, read_text
from mcda_app.files.project_file import refuse_faults, write_atomically
from mcda_app.i18n import tr

FORMAT, VERSION, SUFFIX = "mcda-ballot", 4, ".mcda-ballot"
MAX_BYTES = 4 * 2**20


class BallotFile(NamedTuple):
    """The content of a ballot file.

    workshop     the id of the workshop it belongs to
    project      the project's title
    round        the round: what it asks, without anybody's ballots
    fingerprint  of the questions, as stored in the file
    voter        whose ballot it is; empty if anybody can use it
    code         check code; empty until the voter types it in
    box          a sealed ballot in Base64, instead of answers and reasons; empty before the file is filled in
    envelope     the code, and the token that binds the box to it, sealed to the computer that opened the
                 round, instead of these
    token        what binds the box to the code, in Base64, see `domain.workshop.sealing.binding`

    A file is written sealed once it has answers: nobody on its way, and nobody who opens it, sees them. The
    code is sealed as well, but for a file made out to a person, which any computer with the project can take.
    To revise it, the voter fills it in anew.
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
    envelope: str = ""
    token: str = ""


def empty_ballot(
    project: Project, workshop: Workshop, round_: Round, person: Participant | None = None, code: str = ""
) -> BallotFile:
    """A ballot to hand out: the person's own, or one for anybody, as always in an anonymous workshop.

    code  the person's, if it was issued just now; else they type it in
    """
    if workshop.anonymous:
        person, code = None, ""
    empty_round = Round(
        round_.id,
        round_.number,
        round_.kind,
        round_.asked,
        round_.question,
        round_.order_rule,
        seal=round_.seal,
    )
    voter = "" if person is None else person.label
    return BallotFile(workshop.id, project.title, empty_round, fingerprint(round_), voter, code)


def filled_in(ballot: BallotFile, code: str, answers: Answers, reasons: Mapping[str, str]) -> BallotFile:
    """The ballot with answers; neither the project nor any key but those in the file is needed.

    Raises EditError for a code that cannot be one, for answers that are not complete, and for a file without
    a key to seal them.
    """
    if ballot.round.seal is None:
        raise EditError(
            tr("This ballot comes from an earlier version of the program and cannot be sealed."),
            remedy=tr("Ask the facilitator for a new one."),
        )
    faults = faults_of(ballot.round, answers)
    if faults:
        raise EditError(tr("The ballot is not complete. {faults}").format(faults=" ".join(faults)))
    texts = {about: text.strip() for about, text in reasons.items() if text.strip()}
    answers = restrict_to_round(ballot.round, answers)
    return ballot._replace(
        code=read_code(code), answers=answers, reasons=FrozenDict(texts), box="", envelope="", token=""
    )


def sealed(ballot: BallotFile) -> BallotFile:
    """The ballot as it may travel if it is complete: answers sealed, and the code unless it names a voter.

    Raises EditError if its reasons are too long.
    """
    seal = ballot.round.seal
    if seal is None or ballot.box or faults_of(ballot.round, ballot.answers):
        return ballot
    from mcda_app.files.sealing.sealer import new_token, sealed_box, sealed_code

    token = new_token()
    box = base64.b64encode(sealed_box(ballot.round, ballot.answers, ballot.reasons, token)).decode("ascii")
    ballot = ballot._replace(answers=Answers(), reasons=FrozenDict(), box=box)
    if ballot.voter:
        return ballot._replace(token=base64.b64encode(token).decode("ascii"))
    return ballot._replace(code="", envelope=sealed_code(seal, ballot.code, token))


def dumps(ballot: BallotFile) -> str:
    ballot = sealed(ballot)
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
        seal=None if round_.seal is None else encode_workshop.seal(round_.seal),
        voter=ballot.voter,
        code=ballot.code,
        answers=encode_workshop.answers(ballot.answers),
        reasons=dict(ballot.reasons),
        box=ballot.box,
        envelope=ballot.envelope,
        token=ballot.token,
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
        seal=decode_workshop.seal(node.child("seal")) if node.has("seal") else None,
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
        node.text("envelope"),
        node.text("token"),
    )
    node.done()
    seal = round_.seal
    if ballot.box and (seal is None or byte_count(ballot.box) != seal.size + BOX_OVERHEAD):
        node.fault(tr("this is not a sealed ballot."), "box")
    if ballot.box and (ballot.answers != Answers() or ballot.reasons):
        node.fault(tr("a sealed ballot has no open answers beside it."), "box")
    if ballot.token and byte_count(ballot.token) != TOKEN_BYTES:
        node.fault(tr("this is not the token of a sealed ballot."), "token")
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
