# SPDX-License-Identifier: MIT
"""The one thing to do next in a workshop, and where it stands, from the workshop and what is looked at."""

from __future__ import annotations

from collections.abc import Container
from enum import Enum
from typing import NamedTuple

from mcda_app.analysis.phrases import capital
from mcda_app.analysis.vocabulary.rounds import AGENDA_STEPS, round_subject
from mcda_app.domain.agenda import planned_minutes, step_of_round
from mcda_app.domain.voting.ballots import progress
from mcda_app.domain.workshop.minute_events import HandsCounted
from mcda_app.domain.workshop.workshop import (
    SMALLEST_GROUP,
    AgendaStep,
    Round,
    RoundKind,
    RoundState,
    Workshop,
)
from mcda_app.i18n import plural, tr
from mcda_app.ui.workshop.projector.stage import Part, Reveal, RoomStage

ORDER = tuple(AgendaStep)
"""The steps in their usual order."""

ASKS = {
    AgendaStep.GUT_CHECK: RoundKind.GUT,
    AgendaStep.SCORES: RoundKind.SCORES,
    AgendaStep.WEIGHTS: RoundKind.WEIGHTS,
}
"""The kind of round that a step is about."""

VIEW_OF = {
    AgendaStep.REVEAL: "results",
    AgendaStep.DISCUSS: "discuss",
    AgendaStep.ROBUSTNESS: "results",
    AgendaStep.SIGN_OFF: "sign-off",
}
"""The view in which a step's work is done, where that is no round."""


class Act(Enum):
    """What pressing the button does."""

    ADD_PEOPLE = "add-people"
    COUNT_HEADS = "count-heads"
    START = "start"
    COLLECT = "collect"
    ENTER = "enter"
    PRINT_SLIPS = "print-slips"
    CLOSE = "close"
    RESOLVE = "resolve"
    REVEAL = "reveal"
    SHOW_MORE = "show-more"
    OPEN_ROUND = "open-round"
    REPEAT = "repeat"
    SHOW_VIEW = "show-view"
    GO_ON = "go-on"
    REPORT = "report"


class NextAction(NamedTuple):
    """What to do next.

    text   what the button says
    state  where the workshop stands, in a short sentence
    kind   for OPEN_ROUND: what it asks
    round  for CLOSE, RESOLVE, REVEAL, SHOW_MORE and REPEAT: the id of the round
    view   for SHOW_VIEW: its key
    step   for GO_ON: the step to go on to
    """

    act: Act
    text: str
    state: str
    kind: RoundKind | None = None
    round: str = ""
    view: str = ""
    step: AgendaStep | None = None


def next_action(workshop: Workshop, view: str, stage: RoomStage, seen: Container[str] = ()) -> NextAction:
    """The next action.

    view   key of the view that the facilitator looks at
    stage  what the room sees of a revealed round
    seen   keys of the views that were looked at since the present step began: none is offered again
    """
    if not workshop.participants:
        text = tr("Draw slips…") if workshop.anonymous else tr("Add people…")
        return NextAction(Act.ADD_PEOPLE, text, tr("Nobody takes part yet."))
    if workshop.anonymous and not workshop.headcount:
        unknown = tr("It is not known how many people are here.")
        return NextAction(Act.COUNT_HEADS, tr("How many are here…"), unknown)
    latest = workshop.rounds[-1] if workshop.rounds else None
    if latest is None and not workshop.began and workshop.step is AgendaStep.WELCOME:
        return NextAction(Act.START, tr("Start the workshop"), tr("Ready; the clock has not started."))
    if latest is not None:
        if latest.state is RoundState.OPEN:
            return _open(workshop, latest)
        if latest.state is RoundState.CLOSED:
            return _closed(workshop, latest)
        following = stage.following(workshop, latest)
        done = view != "results" and _ahead(step_reached(workshop), view)
        if stage.visible and following is not None and not done:
            text = _more(latest, following)
            return NextAction(Act.SHOW_MORE, text, _revealed(workshop, latest, stage), round=latest.id)
    return _step(workshop, latest, view, seen, stage)


def _more(round_: Round, part: Part) -> str:
    if part.reveal is Reveal.MOVED:
        return tr("Show who moved")
    if part.reveal is Reveal.GROUP:
        return tr("Show the mean") if round_.kind is RoundKind.WEIGHTS else tr("Show the group's scores")
    options = [title for issue in round_.asked.issues for _, title in issue.options]
    return tr("Show {option}").format(option=options[part.page])


def _open(workshop: Workshop, round_: Round) -> NextAction:
    turnout = progress(workshop, round_.id)
    if not turnout.voted:
        state = tr("{round} is open: nobody has voted yet.").format(round=round_.title)
        if any(person.code_hash for person in workshop.participants):
            return NextAction(Act.COLLECT, tr("Pass the keyboard…"), state, round=round_.id)
        if workshop.anonymous:  # nobody can vote without a code
            return NextAction(Act.PRINT_SLIPS, tr("Print slips…"), state)
        return NextAction(Act.ENTER, tr("Enter ballots…"), state, round=round_.id)
    state = plural(
        turnout.voted,
        tr("{round} is open: {voted} of {expected} has voted."),
        tr("{round} is open: {voted} of {expected} have voted."),
    ).format(round=round_.title, voted=turnout.voted, expected=turnout.expected)
    close = capital(tr("Close {round}").format(round=round_.mention))
    return NextAction(Act.CLOSE, close, state, round=round_.id)


def _closed(workshop: Workshop, round_: Round) -> NextAction:
    turnout = progress(workshop, round_.id)
    if turnout.surplus:
        state = tr("{round} has {voted} ballots for {people} people.").format(
            round=round_.title, voted=turnout.voted, people=round_.roll.expected
        )
        return NextAction(Act.RESOLVE, tr("Resolve the surplus…"), state, round=round_.id)
    if workshop.anonymous and turnout.voted < SMALLEST_GROUP:
        state = tr("{round} stays sealed: fewer than {count} voted.").format(
            round=round_.title, count=SMALLEST_GROUP
        )
        return NextAction(Act.OPEN_ROUND, tr("Open another round…"), state, kind=round_.kind)
    state = tr("{round} is closed: {voted} of {expected} voted, nobody sees an answer yet.").format(
        round=round_.title, voted=turnout.voted, expected=turnout.expected
    )
    if not turnout.voted:
        return NextAction(Act.OPEN_ROUND, tr("Open another round…"), state, kind=round_.kind)
    asks = round_.seal is not None and round_.seal.witness  # for the witness's words
    reveal = capital((tr("Reveal {round}…") if asks else tr("Reveal {round}")).format(round=round_.mention))
    return NextAction(Act.REVEAL, reveal, state, round=round_.id)


def _revealed(workshop: Workshop, round_: Round, stage: RoomStage) -> str:
    if not stage.visible:
        return tr("{round} is revealed: {subject}.").format(round=round_.title, subject=round_subject(round_))
    seen = {
        Reveal.DOTS: tr("{round} is revealed; the room sees every answer."),
        Reveal.GROUP: tr("{round} is revealed; the room sees the group's result."),
        Reveal.MOVED: tr("{round} is revealed; the room sees who moved."),
    }
    if stage.hands(workshop) is not None:
        return tr("{round} is revealed; the room sees the show of hands.").format(round=round_.title)
    shown = stage.shown(workshop, round_)
    return seen[Reveal.DOTS if shown is None else shown.reveal].format(round=round_.title)


def step_reached(workshop: Workshop) -> AgendaStep:
    """The present step, or that of the latest round if it is later."""
    if not workshop.rounds:
        return workshop.step  # else one was opened without the agenda, or in an older program
    return max(workshop.step, step_of_round(workshop.rounds[-1]), key=ORDER.index)


def _step(
    workshop: Workshop, latest: Round | None, view: str, seen: Container[str], stage: RoomStage
) -> NextAction:
    step = step_reached(workshop)
    state = tr("No round yet.") if latest is None else _revealed(workshop, latest, stage)
    kind = ASKS.get(step)
    if kind is not None and not _asked(workshop, kind):
        return NextAction(Act.OPEN_ROUND, round_to_open(kind), state, kind=kind)
    if step is AgendaStep.SECOND_ROUND:
        weights = [r for r in workshop.rounds if r.kind is RoundKind.WEIGHTS]
        if not weights:
            kind = RoundKind.WEIGHTS
            return NextAction(Act.OPEN_ROUND, round_to_open(kind), state, kind=kind)
        if not weights[-1].previous:
            again = capital(tr("Repeat {round}").format(round=weights[-1].mention))
            return NextAction(Act.REPEAT, again, state, round=weights[-1].id)
    wanted = VIEW_OF.get(step)
    if wanted is not None and wanted != view and wanted not in seen and not _ahead(step, view):
        return NextAction(Act.SHOW_VIEW, _view_text(wanted), state, view=wanted)
    at = ORDER.index(step)
    following = next((s for s in ORDER[at + 1 :] if planned_minutes(workshop, s)), None)
    if following is not None:
        text = tr("Go on: {step}").format(step=AGENDA_STEPS[following])
        return NextAction(Act.GO_ON, text, state, step=following)
    return NextAction(Act.REPORT, tr("Save a report…"), state)


def _ahead(step: AgendaStep, view: str) -> bool:
    """Whether a view is that of later steps alone: whoever looks at it is done with this one."""
    of_view = [ORDER.index(each) for each, key in VIEW_OF.items() if key == view]
    return bool(of_view) and min(of_view) > ORDER.index(step)


def _asked(workshop: Workshop, kind: RoundKind) -> bool:
    """Whether there was a round of a kind, or for the gut check a show of hands for options."""
    hands = (m.event for m in workshop.minutes if isinstance(m.event, HandsCounted) and not m.struck)
    by_hands = kind is RoundKind.GUT and any(event.issue for event in hands)
    return by_hands or any(r.kind is kind for r in workshop.rounds)


def round_to_open(kind: RoundKind) -> str:
    """What a button says that asks for a new round of a kind."""
    texts = {
        RoundKind.GUT: tr("Open a gut check…"),
        RoundKind.SCORES: tr("Open a round on scores…"),
        RoundKind.WEIGHTS: tr("Open a round on weights…"),
    }
    return texts[kind]


def _view_text(view: str) -> str:
    texts = {
        "results": tr("Show Results"),
        "discuss": tr("Show what to discuss"),
        "sign-off": tr("Open Sign-off"),
    }
    return texts[view]
