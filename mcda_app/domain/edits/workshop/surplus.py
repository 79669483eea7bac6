# SPDX-License-Identifier: MIT
"""What to do about more ballots than people, before the reveal and without opening a ballot.

In an anonymous workshop a spare slip can be voted with. Ballots are counted against the people in the room,
and a round with too many is not revealed. There are three ways on: the people were miscounted, everybody
votes again, or as many ballots as there are too many are drawn by lot. Each is entered in the minutes.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random, SystemRandom

from mcda_app.domain.checks import whole_number
from mcda_app.domain.edits.workshop.minutes import add_event
from mcda_app.domain.edits.workshop.rounds import not_sealed, unrevealed_round, with_round
from mcda_app.domain.edits.workshop.voter_roll import MAX_PEOPLE
from mcda_app.domain.project import Project
from mcda_app.domain.voting.ballots import progress
from mcda_app.domain.workshop.minute_events import HeadcountCorrected, RoundRestarted, SurplusDrawn
from mcda_app.domain.workshop.workshop import RoundState
from mcda_app.errors import EditError
from mcda_app.i18n import localised, tr


def correct_headcount(project: Project, round_id: str, count: int, at: str) -> Project:
    """The people in the room of an anonymous workshop were miscounted for a round that is not revealed."""
    workshop, round_ = unrevealed_round(project, round_id)
    if not workshop.anonymous:
        raise EditError(tr("In a named workshop, presence is marked for each participant."))
    count = whole_number(
        count,
        1,
        MAX_PEOPLE,
        tr("The headcount must be a whole number from 1 to {most}.").format(most=localised(MAX_PEOPLE, ",")),
    )
    before = round_.roll.expected
    if count == before:
        return project
    project = with_round(project, replace(round_, roll=replace(round_.roll, headcount=count)))
    return add_event(project, at, HeadcountCorrected(before, count), round_id)


def restart_round(project: Project, round_id: str, at: str) -> Project:
    """Everybody votes again: all ballots of an unrevealed round are destroyed unopened, and it is open."""
    workshop, round_ = unrevealed_round(project, round_id)
    if workshop.open_round not in (None, round_):
        raise EditError(
            tr("{open_round} is still open.").format(open_round=workshop.open_round.title),
            remedy=tr("Close it first."),
        )
    if round_.seal is None:
        raise not_sealed(round_)
    destroyed = round_.ballot_count
    again = replace(round_, sealed=(), remarks=(), state=RoundState.OPEN, closed="", void=0)
    return add_event(with_round(project, again), at, RoundRestarted(destroyed), round_id)


def draw_surplus(project: Project, round_id: str, at: str, rng: Random | None = None) -> Project:
    """As many ballots of a closed round as there are too many, drawn by lot, are destroyed unopened.

    Nobody learns whose they were. Each is as likely as any other, so that an honest ballot may be among
    them: starting the round again is fairer while everybody is in the room.
    """
    workshop, round_ = unrevealed_round(project, round_id)
    if round_.state is not RoundState.CLOSED:
        raise EditError(tr("{shown} is still open.").format(shown=round_.title), remedy=tr("Close it first."))
    surplus = progress(workshop, round_id).surplus
    if not surplus:
        raise EditError(tr("There are no more ballots in {round} than people.").format(round=round_.mention))
    if round_.seal is None:
        raise not_sealed(round_)
    drawn = set((rng or SystemRandom()).sample(range(len(round_.sealed)), surplus))
    rest = tuple(b for n, b in enumerate(round_.sealed) if n not in drawn)
    project = with_round(project, replace(round_, sealed=rest, void=round_.void + surplus))
    return add_event(project, at, SurplusDrawn(surplus), round_id)
