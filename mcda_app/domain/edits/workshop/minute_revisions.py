# SPDX-License-Identifier: MIT
"""Later words for entries of the minutes: what stood there before stays on record.

What the program noted of rounds and signatures cannot be revised.
"""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.checks import whole_number, whole_text
from mcda_app.domain.project import Project
from mcda_app.domain.voting.lookup import require_workshop, with_workshop
from mcda_app.domain.workshop.checks import checked_text
from mcda_app.domain.workshop.workshop import Minute, MinuteKind, Revision
from mcda_app.errors import EditError
from mcda_app.i18n import tr

FIXED = frozenset({MinuteKind.ROUND, MinuteKind.SIGN_OFF})
"""What only the program writes."""


def revise_minute(project: Project, number: int, text: str, at: str) -> Project:
    """Other words for an entry, counted from 0.

    at  when they were written
    """
    text, (number, minute) = checked_text(text, tr("entry")), _minute(project, number)
    present = minute.revisions[-1].text if minute.revisions else minute.text
    if text == present and (minute.revisions or minute.event is None):
        return project
    return _with_revision(project, number, Revision(whole_text(at), text))


def strike_minute(project: Project, number: int, at: str) -> Project:
    """An entry, counted from 0, that no longer stands; its words stay on record."""
    number, minute = _minute(project, number)
    if minute.struck:
        return project
    return _with_revision(project, number, Revision(whole_text(at), ""))


def _minute(project: Project, number: int) -> tuple[int, Minute]:
    """An entry with its place; EditError if there is none or it is the program's own."""
    minutes = require_workshop(project).minutes
    number = whole_number(number, 0, len(minutes) - 1, tr("There is no such entry in the minutes."))
    if minutes[number].kind in FIXED:
        raise EditError(
            tr("The program's own entries about rounds and signatures cannot be edited or struck out."),
            remedy=tr("Add an entry."),
        )
    return number, minutes[number]


def _with_revision(project: Project, number: int, revision: Revision) -> Project:
    minutes = list(require_workshop(project).minutes)
    minutes[number] = replace(minutes[number], revisions=(*minutes[number].revisions, revision))
    return with_workshop(project, minutes=tuple(minutes))
