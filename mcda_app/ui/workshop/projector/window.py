# SPDX-License-Identifier: MIT
"""The room window: on the projector, or on one screen in turn with the main window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QScreen, QShortcut
from PySide6.QtWidgets import QWidget

from mcda_app.domain.agenda import clock
from mcda_app.domain.workshop.workshop import Round, RoundState, Workshop
from mcda_app.i18n import tr
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.theme import colours
from mcda_app.ui.workshop.phones.invitation import Invitation, invitation, paint_invitation
from mcda_app.ui.workshop.phones.service import phone_ballots
from mcda_app.ui.workshop.projector.content import (
    QUESTION,
    RESULT,
    TIMER,
    RoomContent,
    clock_text,
    room_content,
)
from mcda_app.ui.workshop.projector.stage import RoomStage, latest_hands
from mcda_app.ui.workshop.projector.view import SMALLEST, Painting, RoomPicture

__all__ = ["QUESTION", "RESULT", "SMALLEST", "TIMER", "RoomWindow"]

TURN_MS = 8_000
"""Milliseconds after which the next page of a long list is shown."""

SETTLE = 600
"""Milliseconds to wait after a screen was plugged in."""


class RoomWindow(QWidget):
    """A read-only window without names.

    F5 and F11 switch the full screen, Esc leaves it. On one screen Esc and F6 go back to the console.
    Arrows go through a revealed round, Home and End to its ends, or through the pages of a long list.
    F8 does what comes next in the workshop.

    next_wanted  F8 was pressed
    beside       what is painted beside the question of an open round, such as how to vote on a phone
    """

    next_wanted = Signal()

    def __init__(self, session: Session, stage: RoomStage | None = None) -> None:
        """stage  how far the room has come with a revealed round; one of its own without a console"""
        super().__init__(None, Qt.WindowType.Window)
        self._session = session
        self.stage = stage if stage is not None else RoomStage()
        self.beside: Painting | None = None
        self._latest = self._latest_step()
        self._timed = ""  # the round that the timer was started for
        self.resize(1024, 576)
        self._shows = QUESTION
        self._console: QWidget | None = None
        self._on: QScreen | None = None
        self._unplugged = False
        self._clock = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(250)
        self._tick.timeout.connect(self._second)
        self._clock_shown = ""
        self._page, self._pages = 0, 1  # of a list that does not fit at once
        self._listed: object = None
        self._turning = QTimer(self)
        self._turning.setInterval(TURN_MS)
        self._turning.timeout.connect(partial(self._turn_page, 1))
        for keys, slot in (
            (("F5", "F11"), self.switch_full),
            (("Esc",), self.leave),
            (("F6",), self.back),
            (("F8",), self.next_wanted.emit),
            (("Right", "Space", "PgDown"), partial(self._turn, RoomStage.advance)),
            (("Left", "PgUp"), partial(self._turn, RoomStage.go_back, -1)),
            (("Home",), partial(self._turn, RoomStage.go_to_start, 0)),
            (("End",), partial(self._turn, RoomStage.go_to_end, 0)),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(slot)
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self._follow)
        phone_ballots(session).changed.connect(self._follow)
        self.stage.turned.connect(self._show_part)
        self.translate()
        application = QGuiApplication.instance()
        application.screenRemoved.connect(self.screen_removed)
        application.screenAdded.connect(self.screen_added)

    def translate(self) -> None:
        """Show everything in the language now in use."""
        self.setWindowTitle(tr("Room window"))
        self.setAccessibleName(tr("What the room sees"))
        self._follow()

    # Where it stands

    def open_for_room(self, console: QWidget) -> None:
        """Full screen on the second screen; with one screen, in front of the console."""
        self._console = console
        self._unplugged = False
        others = [s for s in QGuiApplication.screens() if s is not console.screen()]
        self._on = others[0] if others else console.screen()
        if not (self.isVisible() and self.isFullScreen() and self.screen() is self._on):
            self._move_to(self._on)
            self.showFullScreen()
        self.raise_()
        if others:
            console.activateWindow()
        else:
            self.activateWindow()

    def _move_to(self, screen: QScreen) -> None:
        self.winId()  # a window has no screen before it exists
        self.windowHandle().setScreen(screen)
        self.setGeometry(screen.geometry())

    def screen_removed(self, screen: QScreen) -> None:
        """The projector was unplugged: continue as a window on a remaining screen."""
        if not self.isVisible() or screen not in (self._on, self.screen()):
            return
        self._unplugged = self._on is screen and self.isFullScreen()
        self._on = None
        remaining = next((s for s in QGuiApplication.screens() if s is not screen), None)
        self.showNormal()
        place = (remaining or QGuiApplication.primaryScreen()).availableGeometry()
        self.setGeometry(place.x() + 60, place.y() + 60, place.width() // 2, place.height() // 2)
        if self._console is not None:
            self._console.activateWindow()

    def screen_added(self, _screen: QScreen) -> None:
        """The projector is back: move to it again."""
        if self._unplugged and self._console is not None:
            QTimer.singleShot(SETTLE, self, self._return)

    def _return(self) -> None:
        if self._unplugged and self.isVisible() and self._console is not None:
            self.open_for_room(self._console)

    def switch_full(self) -> None:
        """Full screen, or a window again."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def leave(self) -> None:
        """Leave the full screen; on one screen go back to the console."""
        if len(QGuiApplication.screens()) < 2:
            self.back()
        elif self.isFullScreen():
            self.showNormal()

    def back(self) -> None:
        """Close the window and return to the console."""
        self.close()
        if self._console is not None:
            self._console.activateWindow()

    # What it shows

    @property
    def shows(self) -> str:
        """QUESTION, RESULT or TIMER."""
        return self._shows

    def show_what(self, what: str) -> None:
        """QUESTION, RESULT or TIMER."""
        self._shows = what
        self._follow()

    def start_timer(self) -> None:
        """Count down the workshop's time from now on, beside the question while a round is open."""
        self._shows = TIMER if not self._open_round() else QUESTION
        self._timed = self._open_round()
        self._clock.start()
        self._follow()

    def stop_timer(self) -> None:
        """Stop counting, and show the question again if the time was shown."""
        self._clock.invalidate()
        self._timed = ""
        if self._shows == TIMER:
            self._shows = QUESTION
        self._follow()

    @property
    def counting(self) -> bool:
        """Whether the timer is running."""
        return self._clock.isValid()

    @property
    def seconds_left(self) -> int:
        """0 once the time is up."""
        workshop = self._session.project.workshop
        total = workshop.timer if workshop is not None else 0
        if not self.counting:
            return total
        return max(0, total - round(self._clock.elapsed() / 1000))

    @property
    def corner(self) -> str:
        """The time left, beside anything else that is shown; else how long an open round's step has taken."""
        if self._shows == TIMER:
            return ""
        if self.counting:
            return clock_text(self.seconds_left)
        workshop = self._session.project.workshop
        if workshop is None or workshop.open_round is None:
            return ""
        time = clock(workshop, datetime.now().astimezone())
        if time is None:
            return ""
        text = tr("{spent} of {planned} min") if time.planned else tr("{spent} min")
        return text.format(spent=time.spent, planned=time.planned)

    def content(self) -> RoomContent:
        """The content shown now."""
        return room_content(self._session, self._shows, self.seconds_left, self.stage)

    @property
    def hint(self) -> str:
        """Which key leaves the window; nothing where none does."""
        if len(QGuiApplication.screens()) < 2:
            return tr("Esc: back to the console")
        return tr("Esc: leave full screen") if self.isFullScreen() else ""

    def _turn(self, turn: Callable[[RoomStage, Workshop, Round], None], by: int = 1) -> None:
        """Go through what there is to see of a revealed round, or through the pages of a long list.

        by  how many pages
        """
        workshop = self._session.project.workshop
        if workshop is None or self._shows != QUESTION:
            return
        if workshop.rounds and self.stage.leave_hands(workshop):
            return
        if workshop.rounds and workshop.rounds[-1].state is RoundState.REVEALED:
            turn(self.stage, workshop, workshop.rounds[-1])
        else:
            self._turn_page(by)

    def _turn_page(self, by: int) -> None:
        """Show the next page, or the one before; after the last comes the first again."""
        self._turning.start()
        if self._pages > 1:
            self._page = (self._page + by) % self._pages
            self.update()

    def _show_part(self) -> None:
        """Another part of a revealed round is to be seen."""
        self._shows = QUESTION
        self._follow()

    def _latest_step(self) -> object:
        """The latest round and how far it has come, or hands that were counted since; None before both."""
        workshop = self._session.project.workshop
        if workshop is None:
            return None
        round_ = workshop.rounds[-1] if workshop.rounds else None
        return None if round_ is None else (round_.id, round_.state), latest_hands(workshop)

    def _open_round(self) -> str:
        """The id of the round that is open; empty if none is."""
        workshop = self._session.project.workshop
        round_ = None if workshop is None else workshop.open_round
        return "" if round_ is None else round_.id

    def _second(self) -> None:
        shown = clock_text(self.seconds_left) if self._shows == TIMER else self.corner
        if shown != self._clock_shown:
            self._clock_shown = shown
            self.update()

    def _project_changed(self, change: Change) -> None:
        before, self._latest = self._latest, self._latest_step()
        if self._latest != before:  # whatever was shown, and however long it took, is about something earlier
            self._shows = QUESTION
            if not self.seconds_left:
                self.stop_timer()
        if change == Change.EVERYTHING or (self._timed and self._timed != self._open_round()):
            self.stop_timer()  # another document, or the round that it was for is closed
        if change.touches(Change.RANKING | Change.WORKSHOP | Change.TEXTS):
            self._follow()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.stage.set_visible(True)
        self._tick.start()
        self._turning.start()
        self._follow()

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        self.stage.set_visible(False)
        self._turning.stop()
        self._tick.stop()

    def _follow(self) -> None:
        if self.isVisible():
            invited = self._invitation()
            parts = [self.content().description, invited.description if invited is not None else ""]
            self.setAccessibleDescription("; ".join(filter(None, parts)))
            self.update()

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        picture = RoomPicture(painter, self.font(), self.width(), self.height(), colours(self.palette()))
        content = self.content()
        open_ = content.voted is not None and bool(self._open_round())
        aside = (self._invited or self.beside) if open_ else None
        listed = content.heading, content.main, content.lines
        if listed != self._listed:  # something else: from its beginning
            self._listed, self._page = listed, 0
            self._turning.start()
        huge = self._shows == TIMER
        picture.draw(content, self.corner, huge=huge, hint=self.hint, aside=aside, page=self._page)
        self._pages = picture.pages
        painter.end()

    def _invitation(self) -> Invitation | None:
        """How phones vote, beside the question of an open round."""
        return invitation(self._session) if self._shows == QUESTION else None

    @property
    def _invited(self) -> Painting | None:
        """Paints how phones vote."""
        shown = self._invitation()
        if shown is None:
            return None

        def paint(painter: QPainter, area: QRectF) -> None:
            paint_invitation(painter, shown, area, self.font(), colours(self.palette()))

        return paint
