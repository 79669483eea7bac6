# SPDX-License-Identifier: MIT
"""Edits of a workshop's participants, slips and attendance: functions from one project to the next.

Anything that cannot be done raises EditError. `rng` is the random generator for codes, `at` the time for the
minutes, which tell of arrivals, departures, proxies and voting weights once the first round was opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random, SystemRandom

from mcda_app.domain.ballots import voters_of
from mcda_app.domain.check_codes import MAX_CODES, draw_codes
from mcda_app.domain.checks import whole_number
from mcda_app.domain.edits.voter_roll import MAX_PEOPLE, people_changed
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
from mcda_app.domain.workshop_lookup import participant, require_workshop, with_workshop
from mcda_app.errors import EditError
from mcda_app.i18n import localised, tr


def add_participant(
    project: Project,
    name: str,
    role: str = "",
    organisation: str = "",
    group: str = "",
    *,
    weight: float = 1.0,
    rng: Random | None = None,
    at: str = "",
) -> Project:
    """One more participant of a named workshop, with a check code of their own.

    They can vote in the round that is open.
    """
    workshop = _named(project)
    name = checked_title(name, tr("participant"), (p.name for p in workshop.participants))
    codes = [p.code for p in workshop.participants]
    (code,) = draw_codes(1, codes, rng or SystemRandom())
    added = Participant(
        slug(name, [p.id for p in workshop.participants]),
        code,
        name,
        checked_line(role, tr("role")),
        checked_line(organisation, tr("organisation")),
        checked_line(group, tr("group")),
        checked_voting_weight(weight),
    )
    project = with_workshop(project, participants=(*workshop.participants, added))
    return people_changed(project, workshop, at)


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
    proxy: str | None = None,
    at: str = "",
) -> Project:
    """A participant's details; None leaves one as it is.

    proxy  id of the participant who votes for them while they are absent; empty for nobody
    Weight, group, presence and proxy count in rounds opened from now on.
    """
    workshop = _named(project)
    before = participant(workshop, participant_id)
    name = before.name if name is None else name
    others = (p.name for p in workshop.participants if p.id != participant_id)
    here = before.present if present is None else present
    votes_for = "" if here else _checked_proxy(workshop, before, before.proxy if proxy is None else proxy)
    after = replace(
        before,
        name=name if name == before.name else checked_title(name, tr("participant"), others),
        role=changed_line(before.role, role, tr("role")),
        organisation=changed_line(before.organisation, organisation, tr("organisation")),
        group=changed_line(before.group, group, tr("group")),
        weight=before.weight if weight is None else checked_voting_weight(weight),
        present=here,
        proxy=votes_for,
    )
    if after == before:
        return project
    changed = tuple(after if p.id == participant_id else p for p in workshop.participants)
    return people_changed(with_workshop(project, participants=changed), workshop, at)


def _checked_proxy(workshop: Workshop, person: Participant, proxy: str) -> str:
    if proxy == person.id:
        raise EditError(
            tr("Nobody can vote for themselves as a proxy."), remedy=tr("Choose somebody who is present.")
        )
    if proxy and proxy != person.proxy and not participant(workshop, proxy).present:
        raise EditError(tr("A proxy must be present to vote."), remedy=tr("Choose somebody who is present."))
    return proxy


def move_participant(project: Project, participant_id: str, step: int) -> Project:
    """A participant some places up (negative) or down the list."""
    workshop = _named(project)
    person, step = participant(workshop, participant_id), checked_step(step)
    rest = [p for p in workshop.participants if p.id != participant_id]
    at = workshop.participants.index(person)
    rest.insert(min(max(at + step, 0), len(rest)), person)
    return with_workshop(project, participants=tuple(rest))


def remove_participant(project: Project, participant_id: str, at: str = "") -> Project:
    """Remove a participant of a named workshop who has neither voted nor signed nor dissented."""
    workshop = require_workshop(project)
    person = participant(workshop, participant_id)
    if workshop.anonymous:
        raise EditError(tr("Slips cannot be removed; spare ones do no harm."))
    if any(person.id in voters_of(r) for r in workshop.rounds):
        raise EditError(
            tr("{name} has voted and cannot be removed.").format(name=person.label),
            remedy=tr("Mark them as absent instead."),
        )
    if any(s.signer == person.id for s in workshop.sign_offs):
        raise EditError(tr("{name} has signed and cannot be removed.").format(name=person.label))
    if any(d.voter == person.id for d in workshop.dissents):
        raise EditError(
            tr("{name} has recorded a dissent and cannot be removed.").format(name=person.label),
            remedy=tr("Mark them as absent instead."),
        )
    if any(r.roll.entry(person.id) for r in workshop.rounds):
        raise EditError(
            tr("{name} could vote in a round and cannot be removed.").format(name=person.label),
            remedy=tr("Mark them as absent instead."),
        )
    rest = tuple(
        replace(p, proxy="") if p.proxy == person.id else p
        for p in workshop.participants
        if p.id != person.id
    )
    return people_changed(with_workshop(project, participants=rest), workshop, at)


def new_code(project: Project, participant_id: str, rng: Random | None = None) -> Project:
    """A new check code for a participant of a named workshop whose slip was seen or lost."""
    workshop = _named(project)
    person = participant(workshop, participant_id)
    (code,) = draw_codes(1, [p.code for p in workshop.participants], rng or SystemRandom())
    changed = tuple(replace(p, code=code) if p.id == person.id else p for p in workshop.participants)
    return with_workshop(project, participants=changed)


def make_slips(
    project: Project, count: int, group: str = "", rng: Random | None = None, at: str = ""
) -> Project:
    """More slips of an anonymous workshop, to be drawn from a hat; each group has a hat of its own.

    Make a few more than there are people, so that latecomers draw from the same hat. Slips made for one
    person would identify them, so fewer than three at once are refused.
    """
    workshop = require_workshop(project)
    if not workshop.anonymous:
        raise EditError(tr("Slips are for anonymous workshops."), remedy=tr("Add participants by name."))
    count = whole_number(count, -MAX_CODES, MAX_CODES, tr("The number of slips must be a whole number."))
    if count < SMALLEST_GROUP:
        raise EditError(
            tr("Fewer than {smallest_group} slips would reveal who draws them.").format(
                smallest_group=SMALLEST_GROUP
            ),
            remedy=tr("Make more than you need; spare ones do no harm."),
        )
    rng = rng or SystemRandom()
    codes = list(draw_codes(count, [p.code for p in workshop.participants], rng))
    rng.shuffle(codes)
    slips = numbered(codes, [checked_line(group, tr("group"))] * count, len(workshop.participants) + 1)
    project = with_workshop(project, participants=(*workshop.participants, *slips))
    return people_changed(project, workshop, at)


def numbered(
    codes: Sequence[str], groups: Sequence[str], first: int, present: bool = True
) -> list[Participant]:
    """Slips with these codes and groups, numbered from first."""
    return [
        Participant(slip_id(n), code, group=group, present=present)
        for n, (code, group) in enumerate(zip(codes, groups, strict=True), first)
    ]


def set_headcount(project: Project, count: int, at: str = "") -> Project:
    """How many people are in the room of an anonymous workshop, against whom ballots are counted.

    0 for an unknown number, with which no round can open. More people than before can vote in the round
    that is open; see `edits.rounds.correct_headcount` for a miscount.
    """
    workshop = require_workshop(project)
    if not workshop.anonymous:
        raise EditError(tr("In a named workshop, presence is marked for each participant."))
    count = whole_number(
        count,
        0,
        MAX_PEOPLE,
        tr("The headcount must be a whole number from 0 to {most}.").format(most=localised(MAX_PEOPLE, ",")),
    )
    return people_changed(with_workshop(project, headcount=count), workshop, at)


def set_attendance(project: Project, people: Sequence[Attendee]) -> Project:
    """The attendance list of an anonymous workshop, in alphabetical order, apart from the slips."""
    workshop = require_workshop(project)
    if not workshop.anonymous:
        raise EditError(tr("In a named workshop, attendance comes from the participant list."))
    if tuple(people) == workshop.attendance:
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
    workshop = require_workshop(project)
    if workshop.anonymous:
        raise EditError(
            tr("An anonymous workshop stores nothing about a participant but the slip."),
            remedy=tr("Names can go on the attendance list."),
        )
    return workshop
