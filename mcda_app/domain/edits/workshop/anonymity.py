# SPDX-License-Identifier: MIT
"""Make a workshop anonymous, and state what the file then contains."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from random import Random, SystemRandom

from mcda_app.domain.checks import whole_text
from mcda_app.domain.deviations.deviation import Deviation
from mcda_app.domain.edits.workshop.participants import numbered
from mcda_app.domain.project import Project
from mcda_app.domain.voting.ballots import shown_groups
from mcda_app.domain.voting.lookup import require_workshop, with_workshop
from mcda_app.domain.workshop.check_codes import CodeHashing
from mcda_app.domain.workshop.minute_events import OF_A_PERSON, MadeAnonymous, texts_in
from mcda_app.domain.workshop.signatures import Dissent
from mcda_app.domain.workshop.workshop import (
    Attendee,
    Ballot,
    Minute,
    MinuteKind,
    Participant,
    RollEntry,
    Round,
    RoundState,
    VoterRoll,
    Workshop,
)
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def make_anonymous(project: Project, at: str, *, keep_attendance: bool, rng: Random | None = None) -> Project:
    """Remove the names from a named workshop, irreversibly.

    Ballots get random numbers, the same in every round: a participant's earlier answers stay together, but
    nobody can tell whose they are, and nobody votes under these numbers again. New slips, one a participant,
    are made for further rounds, to be drawn from a hat. Voting weights become 1; groups too small to be shown
    are dropped; reasons move to the remarks; minutes that name anybody, scores on which an assessor of that
    name parts from another, and all signatures are removed.

    keep_attendance  whether the names stay as an attendance list apart from the slips
    Names in other texts of the user's stay there: see :func:`remaining_names`.
    The undo history and earlier files still contain the names: the caller must clear the one and warn of the
    other. Raises EditError while a round is not revealed.
    """
    workshop = require_workshop(project)
    if workshop.anonymous:
        raise EditError(tr("The workshop is already anonymous."))
    if workshop.open_round is not None:
        raise EditError(
            tr("{open_round} is still open.").format(open_round=workshop.open_round.title),
            remedy=tr("Close it first, so that nobody can vote a second time with a new code."),
        )
    sealed = next((r for r in workshop.rounds if r.state is not RoundState.REVEALED), None)
    if sealed is not None:
        raise EditError(
            tr("The ballots of {round} are still sealed under their voters.").format(round=sealed.mention),
            remedy=tr("Reveal it first."),
        )
    rng = rng or SystemRandom()
    voters = {b.voter for r in workshop.rounds for b in r.ballots}
    people = [p for p in workshop.participants if p.id in voters]
    rng.shuffle(people)
    old_slips = numbered(_groups(people), 1, present=False)
    number_of = {p.id: slip.id for p, slip in zip(people, old_slips, strict=True)}
    groups_of = {slip.id: slip.group for slip in old_slips}
    everybody = list(workshop.participants)
    rng.shuffle(everybody)
    new_slips = numbered(_groups(everybody), len(people) + 1)
    names = [text for p in workshop.participants for text in (p.name, p.role, p.organisation) if text]
    attendance = sorted(
        (
            Attendee(p.name, p.role, p.organisation)
            for p in workshop.participants
            if p.present or p.id in voters
        ),
        key=lambda p: (p.name.casefold(), p.name),
    )
    reasons = {(d.issue, d.reason) for d in workshop.dissents}
    reasons |= {("", s.reason) for s in workshop.sign_offs if s.reason}
    quoted = [p.name.casefold() for p in workshop.participants if p.name]
    unnamed = replace(project, deviations=tuple(d for d in project.deviations if not _quotes(d, quoted)))
    return with_workshop(
        unnamed,
        anonymous=True,
        participants=(*old_slips, *new_slips),
        attendance=tuple(attendance) if keep_attendance else (),
        rounds=tuple(_untied(r, number_of, groups_of) for r in workshop.rounds),
        dissents=tuple(Dissent(issue, reason) for issue, reason in sorted(reasons)),
        sign_offs=(),
        minutes=(
            *(m for m in workshop.minutes if m.kind is not MinuteKind.SIGN_OFF and not _names(m, names)),
            Minute(whole_text(at), MinuteKind.PEOPLE, event=MadeAnonymous()),
        ),
        hashing=CodeHashing(cost=workshop.hashing.cost),
        headcount=sum(p.present for p in workshop.participants),
    )


def _quotes(deviation: Deviation, names: Sequence[str]) -> bool:
    """Whether one of the assessors is a participant, as in “Ada (round 1)”."""
    whos = deviation.first.who.casefold(), deviation.second.who.casefold()
    return any(name in who for name in names for who in whos)


def _groups(people: Sequence[Participant]) -> list[str]:
    visible = shown_groups(people, True)
    return [p.group if p.group in visible else "" for p in people]


def _untied(round_: Round, number_of: dict[str, str], groups: dict[str, str]) -> Round:
    """A revealed round whose ballots and roll are under numbers."""
    remarks = {*round_.remarks, *(pair for b in round_.ballots for pair in b.reasons.items())}
    ballots = sorted((Ballot(number_of[b.voter], b.answers) for b in round_.ballots), key=lambda b: b.voter)
    entries = tuple(RollEntry(b.voter, group=groups[b.voter]) for b in ballots)
    return replace(
        round_,
        ballots=tuple(ballots),
        remarks=tuple(sorted(remarks)),
        roll=VoterRoll(entries, round_.roll.expected),
    )


def _names(minute: Minute, names: list[str]) -> bool:
    """Whether an entry names anybody: a participant, or whoever was one under a name that is gone by now."""
    if isinstance(minute.event, OF_A_PERSON):
        return True
    texts = [
        minute.text,
        *(r.text for r in minute.revisions),
        *(texts_in(minute.event) if minute.event is not None else ()),
    ]
    return any(name.casefold() in text.casefold() for name in names for text in texts)


def remaining_names(before: Workshop, after: Project) -> tuple[str, ...]:
    """Words of the participants' names that still occur in a project outside the attendance list.

    before  the workshop while it had names
    Reasons, notes and titles are the user's own words and are left unchanged: the caller can show these
    words for the user to remove by hand. Words of fewer than three letters are ignored.
    """
    workshop = after.workshop
    rest = replace(after, workshop=None if workshop is None else replace(workshop, attendance=()))
    text = re.sub(r"\\[nrt]", " ", repr(rest))  # line breaks as repr writes them
    words = {word.casefold() for word in re.findall(r"\w{3,}", text)}
    name_words = {w for p in before.participants for w in re.findall(r"\w{3,}", p.name)}
    return tuple(sorted(w for w in name_words if w.casefold() in words))


def make_named(project: Project) -> Project:
    """Turn an anonymous workshop without rounds back into a named one, without participants."""
    workshop = require_workshop(project)
    if not workshop.anonymous:
        raise EditError(tr("The workshop is not anonymous."))
    if workshop.rounds:
        raise EditError(
            tr("This workshop has had rounds, and their ballots belong to slips."),
            remedy=tr("Start a workshop in another project to vote by name."),
        )
    return with_workshop(project, anonymous=False, participants=(), attendance=(), sign_offs=(), headcount=0)


def retention_notes(workshop: Workshop) -> tuple[str, ...]:
    """What the file contains about people and votes, one sentence each, for the participants."""
    if not workshop.anonymous:
        return (
            tr(
                "The file holds each participant's name, role, organisation, group, voting weight, "
                "whether they are present and who votes for them. Of codes it holds hashes alone, until "
                "everybody has signed."
            ),
            tr("It holds each ballot with who handed it in, how and when."),
            tr(
                "Answers and reasons are sealed until the round is revealed: nobody can read them in the "
                "file without the key of the round, which is kept outside it."
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
            "Until the reveal it holds sealed ballots of one size under random tags, without the time or the "
            "way they were handed in. Neither the file nor all its copies together tell what a ballot says "
            "or which number it belongs to. The key is kept outside the file and destroyed after the reveal."
        ),
        tr(
            "After the reveal it holds each ballot under its number: only the answers, sorted by number, so "
            "that the order of voting cannot be reconstructed."
        ),
        tr(
            "Reasons are sealed with the ballot. After the reveal they are kept apart from ballots, without "
            "numbers, in alphabetical order; somebody may recognise you by your words."
        ),
        tr(
            "Signatures hold the day and whether you agree, not the number; reasons for dissent are kept "
            "apart from them. Of codes the file holds hashes alone, until everybody has signed."
        ),
        tr(
            "No screen and no export shows a ballot before its round is revealed. While a round is "
            "open screens show how many have voted, never who."
        ),
        tr("Ballots of a round in which fewer than three voted are never shown."),
        tr(
            "A ballot on paper or in an Excel form shows its code and answers to whoever holds it: put it "
            "among the others yourself. An Excel form also records who saved it, which the program "
            "does not read; forms and papers should be destroyed once they have been collected."
        ),
        tr("Keep your slip to yourself: whoever knows your number knows your answers."),
    )
