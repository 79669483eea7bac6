# SPDX-License-Identifier: MIT
"""Edits of a workshop's people, agenda and record: functions from one project to the next.

Times come in as ISO texts (`at`), lots as a random generator. Whatever cannot be done raises EditError.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random, SystemRandom

from mcda_app.domain.check_codes import MOST_CODES, draw_codes
from mcda_app.domain.checks import whole_number
from mcda_app.domain.project import Project
from mcda_app.domain.titles import changed_line, checked_line, checked_step, checked_title, slug
from mcda_app.domain.workshop import (
    SMALLEST_GROUP,
    Attendee,
    Participant,
    Workshop,
    slip_id,
)
from mcda_app.domain.workshop_checks import checked_voting_weight
from mcda_app.domain.workshop_lookup import participant, with_workshop, workshop_of
from mcda_app.errors import EditError
from mcda_app.i18n import localised, tr

MOST_PEOPLE = 1_000_000


# People


def add_participant(
    project: Project,
    name: str,
    role: str = "",
    organisation: str = "",
    group: str = "",
    *,
    weight: float = 1.0,
    lots: Random | None = None,
) -> Project:
    """One more participant of a named workshop, with a check code of their own."""
    held = _named(project)
    name = checked_title(name, tr("participant"), (p.name for p in held.participants))
    taken = [p.code for p in held.participants]
    (code,) = draw_codes(1, taken, lots or SystemRandom())
    made = Participant(
        slug(name, [p.id for p in held.participants]),
        code,
        name,
        checked_line(role, tr("role")),
        checked_line(organisation, tr("organisation")),
        checked_line(group, tr("group")),
        checked_voting_weight(weight),
    )
    return with_workshop(project, participants=(*held.participants, made))


def edit_participant(
    project: Project,
    participant_id: str,
    *,
    name: str | None = None,
    role: str | None = None,
    organisation: str | None = None,
    group: str | None = None,
    weight: float | None = None,
    present: bool | None = None,
) -> Project:
    """What is known of a participant changed; what is None stays."""
    held = _named(project)
    before = participant(held, participant_id)
    name = before.name if name is None else name
    others = (p.name for p in held.participants if p.id != participant_id)
    after = replace(
        before,
        name=name if name == before.name else checked_title(name, tr("participant"), others),
        role=changed_line(before.role, role, tr("role")),
        organisation=changed_line(before.organisation, organisation, tr("organisation")),
        group=changed_line(before.group, group, tr("group")),
        weight=before.weight if weight is None else checked_voting_weight(weight),
        present=before.present if present is None else present,
    )
    changed = tuple(after if p.id == participant_id else p for p in held.participants)
    return project if after == before else with_workshop(project, participants=changed)


def move_participant(project: Project, participant_id: str, step: int) -> Project:
    """A participant some places up (negative) or down the list."""
    held = _named(project)
    one, step = participant(held, participant_id), checked_step(step)
    rest = [p for p in held.participants if p.id != participant_id]
    at = held.participants.index(one)
    rest.insert(min(max(at + step, 0), len(rest)), one)
    return with_workshop(project, participants=tuple(rest))


def remove_participant(project: Project, participant_id: str) -> Project:
    """A named workshop without a participant who has neither voted, signed nor dissented."""
    held = workshop_of(project)
    gone = participant(held, participant_id)
    if held.anonymous:
        raise EditError(tr("Slips stay as they were drawn; spare ones do no harm."))
    if any(b.voter == gone.id for r in held.rounds for b in r.sealed):
        raise EditError(
            tr("{gone} has voted, so that they stay.").format(gone=gone.label),
            remedy=tr("Mark them as absent instead."),
        )
    if any(s.signer == gone.id for s in held.sign_offs):
        raise EditError(tr("{gone} has signed, so that they stay.").format(gone=gone.label))
    if any(d.voter == gone.id for d in held.dissents):
        raise EditError(
            tr("{gone} is on record with a dissent, so that they stay.").format(gone=gone.label),
            remedy=tr("Mark them as absent instead."),
        )
    return with_workshop(project, participants=tuple(p for p in held.participants if p.id != gone.id))


def new_code(project: Project, participant_id: str, lots: Random | None = None) -> Project:
    """Another check code for somebody of a named workshop whose slip was seen or lost."""
    held = _named(project)
    one = participant(held, participant_id)
    (code,) = draw_codes(1, [p.code for p in held.participants], lots or SystemRandom())
    changed = tuple(replace(p, code=code) if p.id == one.id else p for p in held.participants)
    return with_workshop(project, participants=changed)


def make_slips(project: Project, count: int, group: str = "", lots: Random | None = None) -> Project:
    """So many more slips of an anonymous workshop, to be drawn from a hat; with a group, from its own.

    Make a few more than there are people: whoever comes late then draws from the same hat. Slips made
    for one person alone would give them away, so that fewer than three at once are refused.
    """
    held = workshop_of(project)
    if not held.anonymous:
        raise EditError(
            tr("Slips are drawn in an anonymous workshop."), remedy=tr("Add participants by name.")
        )
    count = whole_number(count, -MOST_CODES, MOST_CODES, tr("How many slips is a whole number."))
    if count < SMALLEST_GROUP:
        raise EditError(
            tr("Fewer than {smallest_group} slips would give away who draws them.").format(
                smallest_group=SMALLEST_GROUP
            ),
            remedy=tr("Make more than you need; spare ones do no harm."),
        )
    lots = lots or SystemRandom()
    codes = list(draw_codes(count, [p.code for p in held.participants], lots))
    lots.shuffle(codes)
    made = numbered(codes, [checked_line(group, tr("group"))] * count, len(held.participants) + 1)
    return with_workshop(project, participants=(*held.participants, *made))


def numbered(
    codes: Sequence[str], groups: Sequence[str], first: int, present: bool = True
) -> list[Participant]:
    """Slips with these codes and groups under numbers from the first."""
    return [
        Participant(slip_id(n), code, group=group, present=present)
        for n, (code, group) in enumerate(zip(codes, groups, strict=True), first)
    ]


def set_headcount(project: Project, count: int) -> Project:
    """How many are in the room of an anonymous workshop; 0 for as many as there are slips."""
    if not workshop_of(project).anonymous:
        raise EditError(tr("Who is present in a named workshop is told by its participants."))
    count = whole_number(
        count,
        0,
        MOST_PEOPLE,
        tr("How many are in the room is a whole number from 0 to {most}.").format(
            most=localised(MOST_PEOPLE, ",")
        ),
    )
    return with_workshop(project, headcount=count)


def set_attendance(project: Project, people: Sequence[Attendee]) -> Project:
    """Who was in the room of an anonymous workshop, kept in alphabetical order, apart from the slips."""
    held = workshop_of(project)
    if not held.anonymous:
        raise EditError(tr("Who attends a named workshop is told by its participants."))
    if tuple(people) == held.attendance:
        return project
    clean = {
        Attendee(
            checked_title(p.name, tr("participant"), ()),
            checked_line(p.role, tr("role")),
            checked_line(p.organisation, tr("organisation")),
        )
        for p in people
    }
    ordered = sorted(clean, key=lambda p: (p.name.casefold(), p.name, p.role, p.organisation))
    return with_workshop(project, attendance=tuple(ordered))


def _named(project: Project) -> Workshop:
    held = workshop_of(project)
    if held.anonymous:
        raise EditError(
            tr("In an anonymous workshop nothing is kept of a participant but the slip."),
            remedy=tr("Names can go on the attendance list."),
        )
    return held


# Agenda, room and record
