# SPDX-License-Identifier: MIT
"""Who can vote in a round: recorded when it opens, joined by those who arrive while it is open.

Later departures, weights and proxies do not reach a round; they are entered in the minutes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mcda_app.domain.edits.workshop.minutes import add_event
from mcda_app.domain.project import Project
from mcda_app.domain.voting.lookup import require_round, require_workshop, with_workshop
from mcda_app.domain.workshop.minute_events import (
    HeadcountChanged,
    MinuteEvent,
    PersonArrived,
    PersonLeft,
    ProxyGiven,
    VotingWeightChanged,
)
from mcda_app.domain.workshop.workshop import Participant, RollEntry, RoundState, VoterRoll, Workshop

MAX_PEOPLE = 1_000_000


def roll_now(workshop: Workshop) -> VoterRoll:
    """The roll of a round that opens now."""
    entries = tuple(entry_of(p) for p in workshop.participants if p.may_vote)
    return VoterRoll(entries, workshop.headcount if workshop.anonymous else 0)


def entry_of(person: Participant) -> RollEntry:
    return RollEntry(person.id, person.weight, person.group, person.present, person.proxy)


def with_voter(project: Project, round_id: str, person: Participant) -> Project:
    """A named workshop whose round has somebody on its roll who votes although they were not expected."""
    return _joined(project, round_id, [person])


def people_changed(project: Project, before: Workshop, at: str) -> Project:
    """The minutes after an edit of people, and the open round with those who arrived.

    before  the workshop before the edit. Nothing is minuted before the first round, while people are put
            together.
    """
    workshop = require_workshop(project)
    if not workshop.rounds:
        return project
    earlier = {p.id: p for p in before.participants}
    names = {p.id: p.label for p in (*before.participants, *workshop.participants)}
    arrived = [p for p in workshop.participants if p.may_vote and not _could_vote(earlier.get(p.id))]
    for round_ in workshop.rounds:
        if round_.state is RoundState.OPEN:
            project = _joined(project, round_.id, arrived)
            if workshop.headcount > round_.roll.headcount > 0:
                project = _with_roll(project, round_.id, headcount=workshop.headcount)
    if workshop.anonymous:
        if workshop.headcount not in (0, before.headcount):
            project = add_event(project, at, HeadcountChanged(before.headcount, workshop.headcount))
        return project
    for person in workshop.participants:
        for event in _changes(earlier.get(person.id), person, names):
            project = add_event(project, at, event)
    for person in before.participants:
        if workshop.participant(person.id) is None and person.present:
            project = add_event(project, at, PersonLeft(person.name))
    return project


def _could_vote(person: Participant | None) -> bool:
    return person is not None and person.may_vote


def _changes(before: Participant | None, after: Participant, names: dict[str, str]) -> Iterable[MinuteEvent]:
    if before is None or (after.present and not before.present):
        if after.present:
            yield PersonArrived(after.name)
    elif before.present and not after.present:
        yield PersonLeft(after.name)
    if after.proxy != ("" if before is None else before.proxy):
        yield ProxyGiven(after.name, names.get(after.proxy, ""))
    if before is not None and after.weight != before.weight:
        yield VotingWeightChanged(after.name, before.weight, after.weight)


def _joined(project: Project, round_id: str, people: Iterable[Participant]) -> Project:
    roll = require_round(require_workshop(project), round_id).roll
    new = tuple(entry_of(p) for p in people if roll.entry(p.id) is None)
    return _with_roll(project, round_id, entries=(*roll.entries, *new)) if new else project


def _with_roll(project: Project, round_id: str, **changes: object) -> Project:
    workshop = require_workshop(project)
    rounds = tuple(
        replace(r, roll=replace(r.roll, **changes)) if r.id == round_id else r  # type: ignore[arg-type]
        for r in workshop.rounds
    )
    return with_workshop(project, rounds=rounds)
