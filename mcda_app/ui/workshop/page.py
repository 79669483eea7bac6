# SPDX-License-Identifier: MIT
"""The Workshop page: a bar of views, from the agenda to the signatures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mcda_app.domain.edits.workshop import begin_workshop
from mcda_app.domain.workshop import RoundKind
from mcda_app.i18n import LocalisedTuple, tr
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.view_state import ViewState, read_view, restore_view
from mcda_app.ui.widgets.access_keys import settle_access_keys
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import Card, Headline
from mcda_app.ui.widgets.labels import text_label
from mcda_app.ui.widgets.pill_bar import PillBar
from mcda_app.ui.workshop.layout import Prose, add_prose, content_column
from mcda_app.ui.workshop.view import WorkshopView

NARROW = 90
"""Average letter widths below which cards stand below each other."""


def _agenda(page: WorkshopPage) -> WorkshopView:
    from mcda_app.ui.workshop.agenda_view import AgendaView

    return AgendaView(page.session, page)


def _people(page: WorkshopPage) -> WorkshopView:
    from mcda_app.ui.workshop.people_view import PeopleView

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

CONTENT = Change.WORKSHOP | Change.MATRIX | Change.ISSUE_WEIGHTS | Change.TEXTS
"""Changes after which views refresh; for all others :meth:`WorkshopView.follow` is called."""


class WorkshopPage(Page):
    """Follows the session while it is visible.

    page_requested    show another page of the window, by its name
    weight_requested  show a criterion's weight on the Robustness page, by its id
    score_requested   show a score of the selected issue, by the ids of its option and criterion
    room_requested    open the room window
    timer_requested   start a timer of this many seconds in the room window
    """

    page_requested = Signal(str)
    weight_requested = Signal(str)
    score_requested = Signal(str, str)
    room_requested = Signal()
    timer_requested = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._views: dict[str, WorkshopView] = {}
        self._pending: dict[str, tuple[object, ViewState]] = {}  # the state of views not built yet
        self._unseen: dict[str, Change] = {}  # changes since each view was last shown
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(16, 12, 16, 0)
        self._bar = PillBar(tr("Parts of the workshop"), ((title, tip) for _key, title, tip, _make in VIEWS))
        self._bar.picked.connect(self._picked)
        head.addWidget(self._bar, 1)
        layout.addWidget(self._head)
        self._stack = QStackedWidget()
        self._empty = _Beginning(session)
        self._stack.addWidget(self._empty)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self._bar)
        session.changed.connect(self._project_changed)
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
        """Show the rounds, and ask for a new one of this kind unless there is one."""
        from mcda_app.ui.workshop.rounds_view import RoundsView

        rounds = self.show_view("rounds")
        assert isinstance(rounds, RoundsView)
        rounds.ask_first(kind)

    def _project_changed(self, change: Change) -> None:
        """Remember every change: a hidden view has to know it when it is next shown."""
        self._unseen = {key: unseen | change for key, unseen in self._unseen.items()}
        self.refresh()

    def _picked(self, _at: int) -> None:
        self.refresh()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Refresh the current view; the others follow when they are shown."""
        begun = self.session.project.workshop is not None
        self._head.setVisible(begun)
        if not begun:
            self._stack.setCurrentWidget(self._empty)
            return
        if not self.isVisible():
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
        return self.current, {**states, **self._pending}

    def restore_view(self, state: Any) -> None:
        current, self._pending = state
        self.show_view(current)
        self.refresh()


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
