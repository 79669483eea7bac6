# SPDX-License-Identifier: MIT
"""A show of hands: counts made in the open, entered in the minutes and nowhere else.

It yields no ballots: nobody's hand is recorded, so that there is no spread, no agreement and no second round
to compare with. Hence it is no round, and nothing adds it up with one.
"""

from __future__ import annotations

from collections.abc import Mapping

from mcda_app.domain.checks import whole_number
from mcda_app.domain.edits.workshop.minutes import add_event
from mcda_app.domain.edits.workshop.voter_roll import MAX_PEOPLE
from mcda_app.domain.project import Project
from mcda_app.domain.voting.lookup import require_workshop
from mcda_app.domain.workshop.minute_events import HandsCounted
from mcda_app.domain.workshop.workshop import Workshop
from mcda_app.errors import EditError
from mcda_app.i18n import plural, tr


def people_in_the_room(workshop: Workshop) -> int:
    """How many can raise a hand, as far as the workshop knows."""
    present = sum(p.present for p in workshop.participants)
    return (workshop.headcount or present) if workshop.anonymous else present


def record_hands(
    project: Project,
    at: str,
    counts: Mapping[str, int],
    people: int,
    *,
    issue_id: str = "",
    several: bool = False,
) -> Project:
    """The minutes with the hands that were counted.

    counts    id of each option of the issue, or without an issue of each criterion, to its number of hands
    people    how many are in the room
    issue_id  the issue whose options were asked about; empty for “which criterion matters most?”
    several   whether each could raise a hand more than once
    Raises EditError while a round is open, for a count that is not possible, and if no hand was raised.
    """
    workshop = require_workshop(project)
    if workshop.open_round is not None:
        raise EditError(
            tr("{round} is open: hands raised now would influence its ballots.").format(
                round=workshop.open_round.title
            ),
            remedy=tr("Close it first."),
        )
    issue = project.issue(issue_id) if issue_id else None
    if issue is None:
        titles = {c.id: c.title for c in project.criteria}
    else:
        titles = {o.id: o.title for o in project.options_of(issue) if o.id not in issue.excluded}
    people = whole_number(people, 1, MAX_PEOPLE, tr("Give the number of people in the room."))
    checked = {
        key: whole_number(
            counts.get(key, 0),
            0,
            people,
            tr("{title}: the hands must be a whole number from 0 to {people}.").format(
                title=title, people=people
            ),
        )
        for key, title in titles.items()
    }
    total = sum(checked.values())
    if total == 0:
        raise EditError(tr("No hands were counted."), remedy=tr("Enter how many hands each one got."))
    if total > people and not several:
        text = plural(
            people,
            tr("{hands} hands were counted for {people} person."),
            tr("{hands} hands were counted for {people} people."),
        )
        raise EditError(
            text.format(hands=total, people=people),
            remedy=tr("Count again, or say that each could raise a hand more than once."),
        )
    event = HandsCounted(
        tuple((titles[key], count) for key, count in checked.items()),
        people,
        "" if issue is None else issue.label,
        several,
    )
    return add_event(project, at, event)
