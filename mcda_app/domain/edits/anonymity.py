# SPDX-License-Identifier: MIT
"""Making a workshop anonymous, and saying plainly what is kept of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from random import Random, SystemRandom

from mcda_app.domain.ballots import shown_groups
from mcda_app.domain.check_codes import draw_codes
from mcda_app.domain.checks import whole_text
from mcda_app.domain.edits.participants import numbered
from mcda_app.domain.minute_events import MadeAnonymous, texts_in
from mcda_app.domain.project import Project
from mcda_app.domain.workshop import (
    Attendee,
    Ballot,
    Dissent,
    Minute,
    MinuteKind,
    Participant,
    Round,
    Workshop,
)
from mcda_app.domain.workshop_lookup import with_workshop, workshop_of
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def make_anonymous(
    project: Project, at: str, *, keep_attendance: bool, lots: Random | None = None
) -> Project:
    """A named workshop without its names, for good.

    Ballots go under numbers drawn for them, the same in every round: a participant's earlier answers stay
    together, but whose they are is lost, and nobody votes under these numbers again. As many slips as there
    are participants are made for further rounds, to be drawn from a hat. Voting weights become 1; groups too
    small to be shown are dropped; reasons go among remarks; minutes lose what names anybody; signatures are
    taken away, for they were given by name.

    keep_attendance  whether the names stay as an attendance list apart from the slips
    Names that the user wrote into other texts stay there: see :func:`names_left`.
    Earlier files and what Edit ▸ Undo remembers still hold the names: whoever calls this must have the
    one forgotten and say the other. Raises EditError while a round is open.
    """
    held = workshop_of(project)
    if held.anonymous:
        raise EditError(tr("The workshop is anonymous already."))
    if held.open_round is not None:
        raise EditError(
            tr("{open_round} is still open.").format(open_round=held.open_round.title),
            remedy=tr("Close it first, so that nobody who voted votes again with a new code."),
        )
    lots = lots or SystemRandom()
    voters = {b.voter for r in held.rounds for b in r.sealed}
    people = [p for p in held.participants if p.id in voters]
    lots.shuffle(people)
    total = len(people) + len(held.participants)
    codes = list(draw_codes(total, (), lots)) if total else []
    lots.shuffle(codes)
    spent = numbered(codes[: len(people)], _groups(people), 1, present=False)
    number_of = {p.id: slip.id for p, slip in zip(people, spent, strict=True)}
    everybody = list(held.participants)
    lots.shuffle(everybody)
    fresh = numbered(codes[len(people) :], _groups(everybody), len(people) + 1)
    names = [text for p in held.participants for text in (p.name, p.role, p.organisation) if text]
    attendance = sorted(
        (Attendee(p.name, p.role, p.organisation) for p in held.participants if p.present or p.id in voters),
        key=lambda p: (p.name.casefold(), p.name),
    )
    reasons = {(d.issue, d.reason) for d in held.dissents}
    reasons |= {("", s.reason) for s in held.sign_offs if s.reason}
    return with_workshop(
        project,
        anonymous=True,
        participants=(*spent, *fresh),
        attendance=tuple(attendance) if keep_attendance else (),
        rounds=tuple(_untied(r, number_of) for r in held.rounds),
        dissents=tuple(Dissent(issue, reason) for issue, reason in sorted(reasons)),
        sign_offs=(),
        minutes=(
            *(m for m in held.minutes if m.kind is not MinuteKind.SIGN_OFF and not _names(m, names)),
            Minute(whole_text(at), MinuteKind.PEOPLE, event=MadeAnonymous()),
        ),
        shown="",
    )


def _groups(people: Sequence[Participant]) -> list[str]:
    kept = shown_groups(people, True)
    return [p.group if p.group in kept else "" for p in people]


def _untied(held: Round, number_of: dict[str, str]) -> Round:
    remarks = {*held.remarks, *(pair for b in held.sealed for pair in b.reasons.items())}
    ballots = (Ballot(number_of[b.voter], b.answers) for b in held.sealed)
    return replace(held, sealed=tuple(sorted(ballots, key=lambda b: b.voter)), remarks=tuple(sorted(remarks)))


def _names(minute: Minute, names: list[str]) -> bool:
    texts = [minute.text, *(texts_in(minute.event) if minute.event is not None else ())]
    return any(name.casefold() in text.casefold() for name in names for text in texts)


def names_left(before: Workshop, after: Project) -> tuple[str, ...]:
    """Words of the participants' names that still stand somewhere in a project, the attendance list apart.

    before  the workshop while it had names
    Reasons, notes and titles are the user's own words and are not changed: whoever makes a workshop
    anonymous can show these words, to be taken out by hand. Words of fewer than three letters are passed
    over.
    """
    held = after.workshop
    rest = replace(after, workshop=None if held is None else replace(held, attendance=()))
    told = re.sub(r"\\[nrt]", " ", repr(rest))  # as repr writes what parts lines
    found = {word.casefold() for word in re.findall(r"\w{3,}", told)}
    words = {w for p in before.participants for w in re.findall(r"\w{3,}", p.name)}
    return tuple(sorted(w for w in words if w.casefold() in found))


def make_named(project: Project) -> Project:
    """An anonymous workshop in which nobody voted yet, to be filled with participants by name."""
    held = workshop_of(project)
    if not held.anonymous:
        raise EditError(tr("The workshop is not anonymous."))
    if held.rounds:
        raise EditError(
            tr("There were rounds in this workshop, whose ballots belong to slips."),
            remedy=tr("Begin a workshop in another project to vote by name."),
        )
    return with_workshop(project, anonymous=False, participants=(), attendance=(), sign_offs=())


def what_is_kept(workshop: Workshop) -> tuple[str, ...]:
    """What the file holds of people and votes, sentence by sentence, for whoever takes part."""
    if not workshop.anonymous:
        return (
            tr(
                "The file holds each participant's name, role, organisation, group, voting weight, "
                "whether they are present, and their check code."
            ),
            tr("It holds each ballot with who handed it in, how and when, and the reasons given."),
            tr(
                "No screen and no export shows a ballot before its round is revealed. The file does hold "
                "it, unencrypted: whoever has the file can read it with a text editor."
            ),
            tr("Afterwards everybody's answers are shown with their names."),
        )
    attendance = (
        tr(
            "The file has an attendance list: names, roles and organisations in alphabetical order, "
            "without numbers or codes."
        )
        if workshop.attendance
        else tr("The file has no names at all: there is no attendance list.")
    )
    return (
        tr(
            "Everybody draws a slip from a hat. It has a number, under which your answers are shown, "
            "and a secret code, which you vote with. The program never learns who holds which slip, "
            "nor does the facilitator."
        ),
        attendance,
        tr(
            "The file holds the slips, each with the group whose hat it was drawn from if there are "
            "groups. A group is shown on its own only where three or more voted and nobody else is "
            "left over alone."
        ),
        tr(
            "It holds each ballot under its number: the answers alone, without time and without how "
            "it was handed in, in the order of numbers, so that the order of voting cannot be told."
        ),
        tr(
            "Reasons are kept apart from ballots, without numbers, in alphabetical order. Once "
            "handed in they cannot be taken back, and somebody may know you by your words."
        ),
        tr(
            "Signatures hold the number, the day and whether you agree; reasons for dissent are kept "
            "without numbers."
        ),
        tr(
            "No screen and no export shows a ballot before its round is revealed. While a round is "
            "open screens show how many have voted, never who."
        ),
        tr(
            "The file holds ballots unencrypted: whoever has it can read what a number answered, but "
            "not whose it is. Two copies saved at different times differ by what was handed in "
            "between."
        ),
        tr("Ballots of a round in which fewer than three voted are never shown."),
        tr(
            "A ballot on paper or in a file shows its code and answers to whoever holds it: put it "
            "among the others yourself. An Excel form also remembers who saved it, which the program "
            "does not read; files and papers should be destroyed once they are taken in."
        ),
        tr("Keep your slip to yourself: whoever knows your number knows your answers."),
    )
