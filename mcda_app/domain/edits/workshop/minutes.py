# SPDX-License-Identifier: MIT
"""Edits of a workshop's record: minutes, dissent and signatures.

Whatever cannot be done raises EditError.
"""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.checks import whole_number, whole_text
from mcda_app.domain.project import Project
from mcda_app.domain.voting.lookup import participant, require_round, require_workshop, with_workshop
from mcda_app.domain.workshop.check_codes import CodeHashing, read_code
from mcda_app.domain.workshop.checks import checked_text
from mcda_app.domain.workshop.minute_events import (
    OF_A_ROUND,
    HandsCounted,
    HeadcountChanged,
    HeadcountCorrected,
    MadeAnonymous,
    MinuteEvent,
    PersonArrived,
    PersonLeft,
    ProxyGiven,
    ReasonGiven,
    RoundClosed,
    RoundOpened,
    RoundReopened,
    RoundRestarted,
    RoundRevealed,
    ScoresAdopted,
    Signed,
    SurplusDrawn,
    VotingWeightChanged,
    WeightsAdopted,
)
from mcda_app.domain.workshop.sealing import Sealer
from mcda_app.domain.workshop.signatures import Dissent, SignOff
from mcda_app.domain.workshop.workshop import (
    Minute,
    MinuteKind,
    Workshop,
)
from mcda_app.errors import EditError
from mcda_app.i18n import tr

SIGNATURE = "signature "
"""Makes the hash of a code for a signature another one than that for voting."""

KIND_OF: dict[type[MinuteEvent], MinuteKind] = {
    RoundOpened: MinuteKind.ROUND,
    RoundClosed: MinuteKind.ROUND,
    RoundReopened: MinuteKind.ROUND,
    RoundRestarted: MinuteKind.ROUND,
    SurplusDrawn: MinuteKind.ROUND,
    HeadcountCorrected: MinuteKind.ROUND,
    RoundRevealed: MinuteKind.ROUND,
    WeightsAdopted: MinuteKind.DECISION,
    ScoresAdopted: MinuteKind.DECISION,
    Signed: MinuteKind.SIGN_OFF,
    MadeAnonymous: MinuteKind.PEOPLE,
    PersonArrived: MinuteKind.PEOPLE,
    PersonLeft: MinuteKind.PEOPLE,
    ProxyGiven: MinuteKind.PEOPLE,
    VotingWeightChanged: MinuteKind.PEOPLE,
    HeadcountChanged: MinuteKind.PEOPLE,
    ReasonGiven: MinuteKind.REASON,
    HandsCounted: MinuteKind.NOTE,
}
"""What an entry tells of, by what the program noted."""


def add_event(project: Project, at: str, event: MinuteEvent, round_id: str = "") -> Project:
    """One more entry of the program's at the end of the minutes.

    round_id  the round it is about, for the events of `OF_A_ROUND`
    """
    workshop = require_workshop(project)
    if isinstance(event, OF_A_ROUND):
        require_round(workshop, round_id)
    minute = Minute(whole_text(at), KIND_OF[type(event)], round=round_id, event=event)
    return with_workshop(project, minutes=(*workshop.minutes, minute))


def note_reason(
    project: Project, at: str, text: str, *, criterion: str = "", option: str = "", issue: str = ""
) -> Project:
    """Why people differ, as somebody said it; see `ReasonGiven` for what it is about."""
    text = checked_text(text, tr("reason"))
    return add_event(project, at, ReasonGiven(text, *map(whole_text, (criterion, option, issue))))


def add_minute(
    project: Project, at: str, text: str, kind: MinuteKind = MinuteKind.NOTE, round_id: str = ""
) -> Project:
    """One more entry in somebody's words at the end of the minutes; round_id is the round it is about."""
    workshop = require_workshop(project)
    if round_id and workshop.round(round_id) is None:
        raise EditError(tr("There is no such round in this workshop."))
    minute = Minute(whole_text(at), kind, checked_text(text, tr("entry")), round_id)
    return with_workshop(project, minutes=(*workshop.minutes, minute))


def add_dissent(
    project: Project,
    reason: str,
    *,
    issue_id: str = "",
    voter: str = "",
    at: str = "",
    with_signature: bool = False,
) -> Project:
    """Why somebody disagrees with a result; in an anonymous workshop neither who nor when is kept.

    with_signature  whether it is given with a signature
    """
    workshop = require_workshop(project)
    if issue_id:
        project.issue(issue_id)
    reason = checked_text(reason, tr("reason"))
    if workshop.anonymous:
        reasons = {*workshop.dissents, Dissent(issue_id, reason, with_signature=with_signature)}
        ordered = sorted(reasons, key=lambda d: (d.issue, d.reason, d.with_signature))
        return with_workshop(project, dissents=tuple(ordered))
    if voter:
        participant(workshop, voter)
    return with_workshop(
        project,
        dissents=(*workshop.dissents, Dissent(issue_id, reason, voter, whole_text(at), with_signature)),
    )


def remove_dissent(project: Project, number: int) -> Project:
    """The record without one reason for dissent, counted from 0."""
    dissents = list(require_workshop(project).dissents)
    number = whole_number(number, 0, len(dissents) - 1, tr("There is no such dissent on record."))
    del dissents[number]
    return with_workshop(project, dissents=tuple(dissents))


def sign_off(
    project: Project,
    signer: str,
    at: str,
    inputs: str,
    record: str,
    sealer: Sealer,
    *,
    agrees: bool = True,
    reason: str = "",
    code: str = "",
) -> Project:
    """A participant puts their word to the project as it is; signing again replaces their earlier word.

    Once everybody has signed this state, codes are forgotten. In an anonymous workshop a slip that has
    voted in no revealed round cannot sign.

    signer  id of the participant
    code    in an anonymous workshop their code, which alone tells the signature as theirs
    at      date and time; an anonymous workshop keeps the date alone
    inputs  hash of the inputs as they are, see `files.inputs_hash.inputs_hash`
    record  hash of the revealed rounds and of dissent, see `files.inputs_hash.record_hash`
    reason  why they dissent; in an anonymous workshop it goes among the dissents, without the number
    """
    workshop = require_workshop(project)
    if workshop.open_round is not None:
        raise EditError(
            tr("{open_round} is still open.").format(open_round=workshop.open_round.title),
            remedy=tr("Close and reveal it first."),
        )
    person, at = participant(workshop, signer), whole_text(at)
    if workshop.anonymous and not person.present:
        raise EditError(tr("This code belongs to earlier ballots and cannot be used to sign."))
    if workshop.anonymous and not _took_part(workshop, person.id):
        raise EditError(
            tr("This slip has no ballot in any revealed round, so it may be a spare one."),
            remedy=tr("Sign with the slip that you voted with."),
        )
    if not all(text.strip() and whole_text(text) == text for text in (inputs, record)):
        raise EditError(tr("The state to be signed has no hash."))
    if reason.strip() and agrees:
        raise EditError(
            tr("Only a dissent can have a reason."), remedy=tr("Choose dissent, or leave the reason out.")
        )
    reason_text = checked_text(reason, tr("reason")) if reason.strip() else ""
    if workshop.anonymous:
        if reason_text:
            project = add_dissent(project, reason_text, with_signature=True)
        signer = sealer.code_hashing(workshop).hash(read_code(code), SIGNATURE)
        signature = SignOff(signer, "", at[:10], inputs, agrees, record=record)
    else:
        signature = SignOff(person.id, person.name, at, inputs, agrees, person.role, reason_text, record)
    others = [s for s in require_workshop(project).sign_offs if s.signer != signer]
    signatures = [*others, signature]
    if workshop.anonymous:
        signatures.sort(key=lambda s: s.signer)
    project = with_workshop(project, sign_offs=tuple(signatures))
    if not workshop.anonymous:
        project = add_event(project, at, Signed(person.name, agrees))
    expected = workshop.headcount or sum(p.present for p in workshop.participants)
    done = sum((s.inputs, s.record) == (inputs, record) for s in signatures) >= expected
    return forget_codes(project) if done else project


def _took_part(workshop: Workshop, slip: str) -> bool:
    """Whether a slip has voted, so that a spare one does not sign in place of somebody; before any ballot
    is revealed, whether it could.
    """
    voters = {ballot.voter for round_ in workshop.rounds for ballot in round_.ballots}
    return not voters or slip in voters


def forget_codes(project: Project) -> Project:
    """The workshop without codes: nobody can vote or sign with one before new ones are issued."""
    workshop = require_workshop(project)
    if not workshop.hashing.in_use:
        return project
    people = tuple(replace(p, code_hash="") for p in workshop.participants)
    hashing = CodeHashing(cost=workshop.hashing.cost)
    return with_workshop(project, participants=people, hashing=hashing)
