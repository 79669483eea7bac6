# SPDX-License-Identifier: MIT
"""Edits of a workshop's record: minutes, dissent and signatures.

Whatever cannot be done raises EditError.
"""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.checks import whole_number, whole_text
from mcda_app.domain.project import Project
from mcda_app.domain.workshop import (
    Dissent,
    Minute,
    MinuteKind,
    SignOff,
)
from mcda_app.domain.workshop_checks import checked_text
from mcda_app.domain.workshop_lookup import participant, require_workshop, with_workshop
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def add_minute(
    project: Project, at: str, text: str, kind: MinuteKind = MinuteKind.NOTE, round_id: str = ""
) -> Project:
    """One more entry at the end of the minutes; round_id is that of the round whose course it tells of."""
    workshop = require_workshop(project)
    if round_id and workshop.round(round_id) is None:
        raise EditError(tr("There is no such round in this workshop."))
    minute = Minute(whole_text(at), kind, checked_text(text, tr("entry")), round_id)
    return with_workshop(project, minutes=(*workshop.minutes, minute))


def edit_minute(project: Project, number: int, text: str) -> Project:
    """Other words for an entry, counted from 0, at its old time; what the program noted itself stays."""
    held = list(require_workshop(project).minutes)
    number = whole_number(number, 0, len(held) - 1, tr("There is no such entry in the minutes."))
    if held[number].kind in (MinuteKind.ROUND, MinuteKind.SIGN_OFF):
        raise EditError(
            tr("What the program noted of rounds and signatures stays."), remedy=tr("Add an entry.")
        )
    if text == held[number].text:
        return project
    held[number] = replace(held[number], text=checked_text(text, tr("entry")))
    return with_workshop(project, minutes=tuple(held))


def remove_minute(project: Project, number: int) -> Project:
    """The minutes without an entry of the user's, counted from 0."""
    held = list(require_workshop(project).minutes)
    number = whole_number(number, 0, len(held) - 1, tr("There is no such entry in the minutes."))
    if held[number].kind in (MinuteKind.ROUND, MinuteKind.SIGN_OFF):
        raise EditError(tr("What the program noted of rounds and signatures stays."))
    del held[number]
    return with_workshop(project, minutes=tuple(held))


def add_dissent(
    project: Project, reason: str, *, issue_id: str = "", voter: str = "", at: str = ""
) -> Project:
    """Why somebody disagrees with a result; in an anonymous workshop neither who nor when is kept."""
    held = require_workshop(project)
    if issue_id:
        project.issue(issue_id)
    reason = checked_text(reason, tr("reason"))
    if held.anonymous:
        everything = {*held.dissents, Dissent(issue_id, reason)}
        ordered = sorted(everything, key=lambda d: (d.issue, d.reason))
        return with_workshop(project, dissents=tuple(ordered))
    if voter:
        participant(held, voter)
    return with_workshop(project, dissents=(*held.dissents, Dissent(issue_id, reason, voter, whole_text(at))))


def remove_dissent(project: Project, number: int) -> Project:
    """The record without one reason for dissent, counted from 0."""
    held = list(require_workshop(project).dissents)
    number = whole_number(number, 0, len(held) - 1, tr("There is no such dissent on record."))
    del held[number]
    return with_workshop(project, dissents=tuple(held))


def sign_off(
    project: Project,
    signer: str,
    at: str,
    inputs: str,
    *,
    agrees: bool = True,
    reason: str = "",
) -> Project:
    """A participant puts their word to the project as it is; signing again replaces their earlier word.

    signer  id of the participant
    at      date and time; an anonymous workshop keeps the date alone
    inputs  hash of the inputs as they are, see `files.fingerprint.inputs_hash`
    reason  why they dissent; in an anonymous workshop it goes among the dissents, without the number
    """
    held = require_workshop(project)
    if held.open_round is not None:
        raise EditError(
            tr("{open_round} is still open.").format(open_round=held.open_round.title),
            remedy=tr("Close and reveal it first."),
        )
    who, at = participant(held, signer), whole_text(at)
    if held.anonymous and not who.present:
        raise EditError(tr("This code belongs to earlier ballots; nobody signs with it."))
    if not inputs.strip() or whole_text(inputs) != inputs:
        raise EditError(tr("What is signed has no hash."))
    if reason.strip() and agrees:
        raise EditError(
            tr("A reason is asked of those who dissent."), remedy=tr("Choose dissent, or leave it out.")
        )
    said = checked_text(reason, tr("reason")) if reason.strip() else ""
    if held.anonymous:
        if said:
            project = add_dissent(project, said)
        made = SignOff(who.id, who.label, at[:10], inputs, agrees)
    else:
        made = SignOff(who.id, who.name, at, inputs, agrees, who.role, said)
    kept = [s for s in require_workshop(project).sign_offs if s.signer != signer]
    signed = [*kept, made]
    if held.anonymous:
        signed.sort(key=lambda s: [p.id for p in held.participants].index(s.signer))
    project = with_workshop(project, sign_offs=tuple(signed))
    if held.anonymous:
        return project
    word = tr("signed in agreement") if agrees else tr("signed under dissent")
    return add_minute(project, at, f"{who.name} {word}.", MinuteKind.SIGN_OFF)
