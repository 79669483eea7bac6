# SPDX-License-Identifier: MIT
"""The ballot file: one ballot as JSON, with its questions in words, to be filled in by the program itself."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.round_questions import fingerprint
from mcda_app.domain.workshop import Answers, Participant, Round, RoundKind, RoundState, Workshop
from mcda_app.errors import FileError
from mcda_app.files.codec import decode_workshop, encode_workshop
from mcda_app.files.codec.json_fields import filled
from mcda_app.files.codec.json_reader import Node, texts
from mcda_app.files.json_text import check_format, parse_json, read_text
from mcda_app.files.project_file import refuse_faults, write_atomically
from mcda_app.i18n import tr

FORMAT, VERSION, SUFFIX = "mcda-ballot", 1, ".mcda-ballot"
MAX_BYTES = 4 * 2**20


class BallotFile(NamedTuple):
    """A ballot on its way.

    workshop     the id of the workshop it belongs to
    project      the project's title
    held         the round: what it asks, without anybody's ballots
    fingerprint  of the questions, as the file tells it
    voter        whom it was made for; empty if for anybody
    code         check code; empty until the voter types it in
    """

    workshop: str
    project: str
    held: Round
    fingerprint: str
    voter: str = ""
    code: str = ""
    answers: Answers = Answers()
    reasons: FrozenDict[str, str] = FrozenDict()


def blank_file(
    project: Project, workshop: Workshop, held: Round, person: Participant | None = None
) -> BallotFile:
    """A ballot to hand out; for anybody without a person, and always so in an anonymous workshop."""
    if workshop.anonymous:
        person = None
    bare = replace(held, sealed=(), remarks=(), opened="", closed="", revealed="", state=RoundState.OPEN)
    voter, code = ("", "") if person is None else (person.label, person.code)
    return BallotFile(workshop.id, project.title, bare, fingerprint(held), voter, code)


def dumps(ballot: BallotFile) -> str:
    held = ballot.held
    body = filled(
        format=FORMAT,
        version=VERSION,
        workshop=ballot.workshop,
        project=ballot.project,
        round=held.id,
        number=held.number,
        kind=held.kind.value,
        question=held.question.value,
        order_rule=held.order_rule,
        fingerprint=ballot.fingerprint,
        asked=encode_workshop.questions(held.asked),
        voter=ballot.voter,
        code=ballot.code,
        answers=encode_workshop.answers(ballot.answers),
        reasons=dict(ballot.reasons),
    )
    return json.dumps(body, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def encoded(ballot: BallotFile) -> bytes:
    """The file's content."""
    return dumps(ballot).encode("utf-8", "replace")


def write_ballot(ballot: BallotFile, path: Path) -> None:
    write_atomically(path, encoded(ballot))


def open_ballot(path: Path) -> BallotFile:
    """The ballot in a file. Raises FileError, with every fault by its path, for whatever cannot be read."""
    return loads(read_text(path, MAX_BYTES), str(path))


def loads(text: str, where: str = "") -> BallotFile:
    data = parse_json(text, where)
    check_format(data, FORMAT, VERSION, where)
    faults: list[str] = []
    node = Node({k: v for k, v in data.items() if k not in ("format", "version")}, "", faults)
    own = decode_workshop.questions(node.child("asked"))
    question = node.choice("question", WeightQuestion)
    held = Round(
        node.identifier("round"),
        node.count("number", 1),
        node.choice("kind", RoundKind),
        own,
        question,
        decode_workshop.rule(node),
    )
    made = BallotFile(
        node.identifier("workshop"),
        node.text("project"),
        held,
        node.identifier("fingerprint"),
        node.text("voter"),
        node.text("code"),
        decode_workshop.answers(node.child("answers"), own),
        texts(node.child("reasons")),
    )
    node.done()
    if question is WeightQuestion.OBJECTIVE:
        node.fault(tr("weights read off the scores cannot be voted on."), "question")
    if not faults and made.fingerprint != fingerprint(held):
        raise FileError(
            tr("The questions in this file do not belong to its fingerprint: it was changed by hand."),
            where=where,
            remedy=tr("Hand out a fresh ballot."),
        )
    refuse_faults(faults, where)
    return made
