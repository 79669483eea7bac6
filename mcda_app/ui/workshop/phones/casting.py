# SPDX-License-Identifier: MIT
"""From what the server's process knows, hashes of codes and tags, to the ballots of the document and back."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping

from mcda_app.domain.edits.workshop.rounds import hand_in_box
from mcda_app.domain.project import Project
from mcda_app.domain.voting.lookup import require_workshop
from mcda_app.domain.workshop.workshop import BallotSource, Participant, Round
from mcda_app.errors import EditError
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp


def filed(round_: Round) -> dict[str, bytes]:
    """The sealed ballots in the document, by their tags."""
    return {ballot.tag: base64.b64decode(ballot.box) for ballot in round_.sealed}


def digest_of(ballot: bytes) -> str:
    """What the process knows a replaced ballot by."""
    return hashlib.sha256(ballot).hexdigest()


def _tags(session: Session, round_: Round) -> dict[str, Participant]:
    """Those who may vote, by the tags of their ballots. Raises EditError without the round's key store."""
    workshop = require_workshop(session.project)
    return {
        session.sealer.tag(round_, person.id) if workshop.anonymous else person.id: person
        for person in workshop.participants
        if person.code_hash and (person.may_vote or not workshop.anonymous)
    }


def codes_of(session: Session, round_: Round) -> dict[str, str]:
    """Hash of each code to the tag of its ballots, in the order of tags, which tells nothing."""
    tags = _tags(session, round_)
    return {tags[tag].code_hash: tag for tag in sorted(tags)}


def cast(session: Session, round_: Round, ballots: Mapping[str, bytes]) -> tuple[list[str], str]:
    """Put ballots from phones into the document: the tags of those it took, and why it refused others.

    All in one edit, so that a hundred at once are shown once.
    """
    taken: list[str] = []
    refusals: list[str] = []
    try:
        people = _tags(session, round_)
    except EditError as error:
        return [], str(error)

    def edit(project: Project) -> Project:
        for tag in sorted(ballots):
            try:
                voter = people[tag].id if tag in people else ""
                box = base64.b64encode(ballots[tag]).decode("ascii")
                project = hand_in_box(
                    project,
                    round_.id,
                    voter,
                    box,
                    session.sealer,
                    source=BallotSource.PHONE,
                    at=timestamp(),
                )
                taken.append(tag)
            except EditError as error:
                refusals.append(str(error))
        return project

    session.apply_without_undo(edit)
    return taken, refusals[0] if refusals else ""
