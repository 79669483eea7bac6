# SPDX-License-Identifier: MIT
"""Edits of a workshop's participants, slips and attendance: functions from one project to the next.

Anything that cannot be done raises EditError. `rng` is the random generator for codes, `at` the time for the
minutes, which tell of arrivals, departures, proxies and voting weights once the first round was opened.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from random import Random, SystemRandom

from mcda_app.domain.checks import whole_number
from mcda_app.domain.edits.workshop.voter_roll import MAX_PEOPLE, people_changed
from mcda_app.domain.project import Project
from mcda_app.domain.titles import changed_line, checked_line, checked_title, slug
from mcda_app.domain.voting.ballots import voters_of
from mcda_app.domain.voting.lookup import participant, require_workshop, with_workshop
from mcda_app.domain.workshop.check_codes import MAX_CODES, IssuedCodes, issue
from mcda_app.domain.workshop.checks import checked_voting_weight
from mcda_app.domain.workshop.sealing import Sealer
from mcda_app.domain.workshop.workshop import (
    SMALLEST_GROUP,
    Attendee,
    Participant,
    Workshop,
    slip_id,
)
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
    at: str = "",
) -> Project:
    """One more participant of a named workshop, who can vote in the round that is open.

    They have no code yet, see `issue_codes`.
    """
    workshop = _named(project)
    name = checked_title(name, tr("participant"), (p.name for p in workshop.participants))
    added = Participant(
        slug(name, [p.id for p in workshop.participants]),
        "",
        name,
        checked_line(role, tr("role")),
        checked_line(organisation, tr("organisation")),
        group_as_spelled(workshop, group),
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
        group=(
            before.group
            if group is None or group == before.group
            else group_as_spelled(workshop, group, before.id)
        ),
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


def group_as_spelled(workshop: Workshop, typed: str, besides: str = "") -> str:
    """A group as others in it are recorded, if only capitals differ: “civil” and “Civil” are one group.

    besides  the id of a participant who does not count, as it is theirs that is typed
    """
    group = checked_line(typed, tr("group"))
    others = (p.group for p in workshop.participants if p.id != besides)
    return next((each for each in others if each.casefold() == group.casefold()), group)


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


def without_codes(workshop: Workshop) -> tuple[str, ...]:
    """Ids of those who can vote and have no code yet."""
    return tuple(p.id for p in workshop.participants if p.may_vote and not p.code_hash)


def draw_new_codes(
    project: Project, ids: Iterable[str], sealer: Sealer, rng: Random | None = None, *, anew: bool = False
) -> IssuedCodes:
    """A new code for each of these participants, not yet valid: see `with_codes`.

    anew  whether earlier codes, whose salt is not on this computer, are void from now on

    Takes about 0.08 seconds a code, so that a window does it beside its work.
    """
    workshop = require_workshop(project)
    people = tuple(dict.fromkeys(ids))
    for each in people:
        if not participant(workshop, each).present and workshop.anonymous:
            raise EditError(tr("This slip belongs to earlier ballots and gets no code."))
    new = anew or not workshop.hashing.in_use
    hashing = sealer.new_code_hashing(workshop) if new else sealer.code_hashing(workshop)
    issued = issue(people, hashing, rng or SystemRandom())
    return replace(issued, replaces=workshop.hashing.salt_id) if anew else issued


def with_codes(project: Project, issued: IssuedCodes) -> Project:
    """The workshop with hashes of new codes, in place of earlier ones; nothing keeps the codes themselves."""
    workshop = require_workshop(project)
    anew = bool(issued.replaces) and workshop.hashing.salt_id == issued.replaces
    if workshop.hashing.in_use and workshop.hashing != issued.hashing and not anew:
        raise EditError(tr("Other codes were issued meanwhile."), remedy=tr("Issue them again."))
    changed = tuple(
        replace(p, code_hash=issued.hashes.get(p.id, "" if anew else p.code_hash))
        for p in workshop.participants
    )
    hashes = [p.code_hash for p in changed if p.code_hash]
    if len(set(hashes)) < len(hashes):  # nobody could tell whose ballot it is
        raise EditError(tr("Other codes were issued meanwhile."), remedy=tr("Issue them again."))
    return with_workshop(project, participants=changed, hashing=issued.hashing)


def issue_codes(
    project: Project, sealer: Sealer, ids: Iterable[str] | None = None, rng: Random | None = None
) -> tuple[Project, dict[str, str]]:
    """The workshop with new codes, and these in clear by participant id: print or write them at once.

    ids  whose, by default all who can vote and have none
    """
    whose = without_codes(require_workshop(project)) if ids is None else ids
    issued = draw_new_codes(project, whose, sealer, rng)
    return with_codes(project, issued), dict(issued.codes)


def make_slips(project: Project, count: int, group: str = "", at: str = "") -> Project:
    """More slips of an anonymous workshop, to be drawn from a hat; each group has a hat of its own.

    They have no codes yet, see `issue_codes`.

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
    if count + len(workshop.participants) > MAX_CODES:
        raise EditError(tr("A workshop can have up to {most} slips.").format(most=localised(MAX_CODES, ",")))
    slips = numbered([group_as_spelled(workshop, group)] * count, len(workshop.participants) + 1)
    project = with_workshop(project, participants=(*workshop.participants, *slips))
    return people_changed(project, workshop, at)


def numbered(groups: Sequence[str], first: int, present: bool = True) -> list[Participant]:
    """Slips of these groups, numbered from first, without codes."""
    return [Participant(slip_id(n), group=group, present=present) for n, group in enumerate(groups, first)]


def set_headcount(project: Project, count: int, at: str = "") -> Project:
    """How many people are in the room of an anonymous workshop, against whom ballots are counted.

    0 for an unknown number, with which no round can open. More people than before can vote in the round
    that is open; see `edits.surplus.correct_headcount` for a miscount.
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
