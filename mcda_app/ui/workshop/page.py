# SPDX-License-Identifier: MIT
"""The Workshop page: a bar of views, from the agenda to the signatures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mcda_app.analysis.vocabulary.rounds import AGENDA_STEPS
from mcda_app.domain.agenda import Clock, clock, steps_of
from mcda_app.domain.edits.workshop.agenda import enter_step, start_clock
from mcda_app.domain.edits.workshop.workshop import begin_workshop
from mcda_app.domain.workshop.workshop import AgendaStep, Round, RoundKind, Workshop
from mcda_app.i18n import LocalisedTuple, tr
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.core.view_state import ViewState, read_view, restore_view
from mcda_app.ui.widgets.access_keys import settle_access_keys
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import Card, Headline
from mcda_app.ui.widgets.labels import text_label
from mcda_app.ui.widgets.pill_bar import PillBar
from mcda_app.ui.workshop.console.lead_bar import LeadBar
from mcda_app.ui.workshop.console.next_action import Act, NextAction, next_action, step_reached
from mcda_app.ui.workshop.layout import WIDEST, LimitedWidth, Prose, add_prose, content_column
from mcda_app.ui.workshop.projector.stage import RoomStage
from mcda_app.ui.workshop.prompts import record
from mcda_app.ui.workshop.view import WorkshopView

if TYPE_CHECKING:
    from mcda_app.ui.workshop.people.view import PeopleView
    from mcda_app.ui.workshop.rounds_view import RoundsView

NARROW = 90
"""Average letter widths below which cards stand below each other."""


def _agenda(page: WorkshopPage) -> WorkshopView:
    from mcda_app.ui.workshop.agenda_view import AgendaView

    return AgendaView(page.session, page)


def _people(page: WorkshopPage) -> WorkshopView:
    from mcda_app.ui.workshop.people.view import PeopleView

    return PeopleView(page.session)


def _rounds(page: WorkshopPage) -> WorkshopView:
    from mcda_app.ui.workshop.rounds_view import RoundsView

    return RoundsView(page.session, page)


def _results(page: WorkshopPage) -> WorkshopView:
    from mcda_app.ui.workshop.results.view import ResultsView

    return ResultsView(page.session, page)


def _discuss(page: WorkshopPage) -> WorkshopView:
    from mcda_app.ui.workshop.discuss_view import DiscussView

    return DiscussView(page.session, page)


def _dissent(page: WorkshopPage) -> WorkshopView:
    from mcda_app.ui.workshop.dissent_view import DissentView

    return DissentView(page.session, page)


def _sign_off(page: WorkshopPage) -> WorkshopView:
    from mcda_app.ui.workshop.sign_off_view import SignOffView

    return SignOffView(page.session)


VIEWS = LocalisedTuple[tuple[str, str, str, Callable[["WorkshopPage"], WorkshopView]]](
    lambda: (
        ("agenda", tr("Agenda"), tr("What to do next, and the minutes"), _agenda),
        ("people", tr("People"), tr("Who takes part"), _people),
        ("rounds", tr("Rounds"), tr("Ask, collect, close and reveal"), _rounds),
        ("results", tr("Results"), tr("The group's results, and how far it agrees"), _results),
        ("discuss", tr("Discuss"), tr("The disagreements that matter"), _discuss),
        ("dissent", tr("Dissent"), tr("Who would favour something else, and why"), _dissent),
        ("sign-off", tr("Sign-off"), tr("Who stands behind the result"), _sign_off),
    )
)
"""Key, name, explanation and factory of each view; a view is built when it is first chosen."""

HIDDEN_WHILE_VOTING = frozenset({"results", "discuss", "dissent"})
"""Views of what earlier rounds gave, which could influence who votes in an open one."""

TICK = 5_000
"""Milliseconds between two looks at the clock, which shows minutes."""

CONTENT = Change.WORKSHOP | Change.MATRIX | Change.ISSUE_WEIGHTS | Change.TEXTS
"""Changes after which views refresh; for all others :meth:`WorkshopView.follow` is called."""


class WorkshopPage(Page):
    """Follows the session while it is visible.

    page_requested    show another page of the window, by its name
    weight_requested  show a criterion's weight on the Robustness page, by its id
    score_requested   show a score of the selected issue, by the ids of its option and criterion
    room_requested    open the room window
    timer_requested   start a timer of this many seconds in the room window
    report_requested  save a report
    """

    page_requested = Signal(str)
    weight_requested = Signal(str)
    score_requested = Signal(str, str)
    room_requested = Signal()
    timer_requested = Signal(int)
    report_requested = Signal()

    def __init__(self, session: Session, stage: RoomStage | None = None) -> None:
        """stage  what the room sees of a revealed round; one of the page's own without a room window"""
        super().__init__()
        self.session = session
        self.stage = stage if stage is not None else RoomStage()
        self._views: dict[str, WorkshopView] = {}
        self._pending: dict[str, tuple[object, ViewState]] = {}  # the state of views not built yet
        self._unseen: dict[str, Change] = {}  # changes since each view was last shown
        self._looked_at: tuple[tuple[str, AgendaStep | None], set[str]] = (("", None), set())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(16, 8, 16, 0)
        head.setSpacing(8)
        self.lead = LeadBar()
        self.lead.acted.connect(self.act)
        self.lead.room_wanted.connect(self.room_requested)
        limited = LimitedWidth(WIDEST)
        inside = QVBoxLayout(limited)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.lead)
        head.addWidget(limited)
        self._bar = PillBar(tr("Parts of the workshop"), ((title, tip) for _key, title, tip, _make in VIEWS))
        self._bar.picked.connect(self._picked)
        head.addWidget(self._bar)
        layout.addWidget(self._head)
        self._stack = QStackedWidget()
        self._cover = _Cover()
        self._stack.addWidget(self._cover)
        self._empty = _Beginning(session)
        self._stack.addWidget(self._empty)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self._bar)
        session.changed.connect(self._project_changed)
        self.stage.changed.connect(self._show_lead)
        self._ticking = QTimer(self)
        self._ticking.setInterval(TICK)
        self._ticking.timeout.connect(self._show_lead)
        self.refresh()

    @property
    def current(self) -> str:
        """The key of the current view."""
        return VIEWS[self._bar.currentIndex()][0]

    def show_view(self, key: str) -> WorkshopView:
        """Show a view by its key; returns it."""
        focus = self.window().focusWidget()
        inside = bool(focus) and self.isAncestorOf(focus)
        self._bar.setCurrentIndex([k for k, *_ in VIEWS].index(key))
        if inside:  # what had the focus is out of sight now
            self._bar.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.view(key)

    def view(self, key: str) -> WorkshopView:
        """A view by its key, built on first use."""
        if key not in self._views:
            make = next(make for k, _, _, make in VIEWS if k == key)
            self._views[key] = make(self)
            self._stack.addWidget(self._views[key])
        return self._views[key]

    def ask(self, kind: RoundKind) -> None:
        """Show the rounds, and ask for a new one of this kind unless one is open."""
        self._rounds_view().ask(kind)

    def _people_view(self) -> PeopleView:
        """The view of the people, brought to the front."""
        from mcda_app.ui.workshop.people.view import PeopleView

        people = self.show_view("people")
        assert isinstance(people, PeopleView)
        return people

    def _rounds_view(self, round_id: str = "") -> RoundsView:
        """The view of the rounds, brought to the front, with a round selected."""
        from mcda_app.ui.workshop.rounds_view import RoundsView

        rounds = self.show_view("rounds")
        assert isinstance(rounds, RoundsView)
        if round_id:
            rounds.select(round_id)
        return rounds

    @property
    def next_action(self) -> NextAction | None:
        """What to do next; None without a workshop."""
        workshop = self.session.project.workshop
        if workshop is None:
            return None
        return next_action(workshop, self.current, self.stage, self._seen(workshop))

    def _seen(self, workshop: Workshop) -> set[str]:
        """The views that were looked at since the present step began."""
        step = workshop.id, step_reached(workshop)
        if self._looked_at[0] != step:
            self._looked_at = step, set()
        return self._looked_at[1]

    def act(self) -> None:
        """Do what comes next."""
        action, workshop = self.next_action, self.session.project.workshop
        if action is None or workshop is None:
            return
        match action.act:
            case Act.ADD_PEOPLE:
                self._people_view().add_somebody()
            case Act.COUNT_HEADS:
                self._people_view().count_heads()
            case Act.START:
                at = timestamp()
                record(self, self.session, lambda p: start_clock(p, at))
                self.show_view("agenda")
            case Act.OPEN_ROUND:
                assert action.kind is not None
                self.ask(action.kind)
            case Act.COLLECT:
                self._rounds_view(action.round).pass_keyboard()
            case Act.ENTER:
                self._rounds_view(action.round).enter_ballots()
            case Act.PRINT_SLIPS:
                self._people_view().print_slips()
            case Act.CLOSE:
                self._rounds_view(action.round).close_round()
            case Act.RESOLVE:
                self._rounds_view(action.round).resolve_surplus()
            case Act.REVEAL:
                self._rounds_view(action.round).reveal_round()
            case Act.REPEAT:
                self._rounds_view(action.round).repeat_round()
            case Act.SHOW_MORE:
                round_ = workshop.round(action.round)
                if round_ is not None:
                    self.stage.advance(workshop, round_)
            case Act.SHOW_VIEW:
                self.show_view(action.view)
            case Act.GO_ON:
                step, at = action.step, timestamp()
                assert step is not None
                record(self, self.session, lambda p: enter_step(p, step, at))
                self.show_view("agenda")
            case Act.REPORT:
                self.report_requested.emit()

    def _show_lead(self) -> None:
        """Tell where the workshop stands, and offer what comes next."""
        action, workshop = self.next_action, self.session.project.workshop
        if action is None or workshop is None:
            return
        steps = steps_of(workshop)
        step = tr("Step {number} of {count}: {step}").format(
            number=steps.index(workshop.step) + 1, count=len(steps), step=AGENDA_STEPS[workshop.step]
        )
        time = clock(workshop, datetime.now().astimezone())
        self.lead.show_state(step, action.state, "" if time is None else clock_sentence(time))
        self.lead.show_action(action.text, room_visible=self.stage.visible)

    def _project_changed(self, change: Change) -> None:
        """Remember every change: a hidden view has to know it when it is next shown."""
        self._unseen = {key: unseen | change for key, unseen in self._unseen.items()}
        self.refresh()

    def _picked(self, _at: int) -> None:
        self.refresh()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._ticking.start()
        self.refresh()

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        self._ticking.stop()

    def refresh(self) -> None:
        """Refresh the current view; the others follow when they are shown."""
        begun = self.session.project.workshop is not None
        self._head.setVisible(begun)
        if not begun:
            self._stack.setCurrentWidget(self._empty)
            return
        if not self.isVisible():
            return
        workshop = self.session.project.workshop
        round_ = None if workshop is None else workshop.open_round
        covered = round_ is not None and self.current in HIDDEN_WHILE_VOTING
        if workshop is not None and not covered:
            self._seen(workshop).add(self.current)
        self._show_lead()
        if round_ is not None and covered:
            self._cover.show_round(round_)
            self._stack.setCurrentWidget(self._cover)
            return
        view = self.view(self.current)
        self._stack.setCurrentWidget(view)
        unseen = self._unseen.get(self.current, Change.EVERYTHING)
        self._unseen[self.current] = Change.NOTHING
        if unseen.touches(CONTENT):
            view.refresh()
            settle_access_keys(view)
        else:  # few views depend on weights, and refreshing large tables would slow a drag
            view.follow()
        if self.current in self._pending:
            state, widgets = self._pending.pop(self.current)
            restore_view(view, widgets)
            view.restore_view(state)

    def view_state(self) -> object:
        """The state of each view."""
        focus = self.window().focusWidget()
        states = {key: (view.view_state(), read_view(view, focus)) for key, view in self._views.items()}
        return self.current, self._looked_at, {**states, **self._pending}

    def restore_view(self, state: Any) -> None:
        current, self._looked_at, self._pending = state
        self.show_view(current)
        self.refresh()


def clock_sentence(time: Clock) -> str:
    """“6 of 10 min; 4 min behind the plan; ends about 16:05”."""
    if time.behind > 0:
        course = tr("{minutes} min behind the plan").format(minutes=time.behind)
    elif time.behind < 0:
        course = tr("{minutes} min ahead of the plan").format(minutes=-time.behind)
    else:
        course = tr("on time")
    return tr("{spent} of {planned} min; {course}; ends about {end}").format(
        spent=time.spent, planned=time.planned, course=course, end=time.ends.strftime("%H:%M")
    )


class _Cover(QWidget):
    """Stands in for results while a round is open."""

    def __init__(self) -> None:
        super().__init__()
        layout = content_column(self)
        self._headline = Headline()
        layout.addWidget(self._headline)

    def show_round(self, round_: Round) -> None:
        self._headline.show_text(
            tr("{round} is open").format(round=round_.title),
            tr(
                "What earlier rounds gave is hidden until it is closed, so that it influences nobody "
                "who votes."
            ),
        )


class _Beginning(QWidget):
    """The page before a workshop has begun: two ways to vote, side by side where they fit."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        layout = content_column(self)
        layout.addWidget(
            Headline(
                tr("A workshop"),
                tr(
                    "Collect the judgements of everybody in the room on this computer, without a network. "
                    "Answers stay hidden until you reveal them."
                ),
            )
        )
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.setSpacing(12)
        for title, text, detail, anonymous in (
            (
                tr("By name"),
                tr("Begin with &names"),
                tr(
                    "Each participant is known by name or code, role and organisation. Afterwards "
                    "everybody's answers are shown with their names."
                ),
                False,
            ),
            (
                tr("Anonymously"),
                tr("Begin &anonymously"),
                tr(
                    "Everybody draws a numbered slip from a hat. Nobody, not even you, can link answers to "
                    "a person."
                ),
                True,
            ),
        ):
            card = Card(title)
            card.body.addWidget(text_label("muted", detail))
            card.body.addStretch(1)
            begin = push_button(text, Rank.SECONDARY if anonymous else Rank.PRIMARY)
            begin.clicked.connect(lambda _=False, anonymous=anonymous: self._begin(anonymous))
            row = QHBoxLayout()
            row.addWidget(begin)
            row.addStretch(1)
            card.body.addLayout(row)
            self._ways.addWidget(card, 1)
        layout.addLayout(self._ways)
        closing = Prose(
            "muted",
            tr(
                "Then see how far the group agrees, which disagreements can change a result, and who "
                "would favour something else, and put it on record."
            ),
        )
        add_prose(layout, closing)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._ways.direction() != direction:
            self._ways.setDirection(direction)

    def _begin(self, anonymous: bool) -> None:
        self._session.apply_without_undo(lambda p: begin_workshop(p, anonymous=anonymous))
