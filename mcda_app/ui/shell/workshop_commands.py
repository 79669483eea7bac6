# SPDX-License-Identifier: MIT
"""The commands of the Workshop menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from mcda_app.errors import McdaError
from mcda_app.i18n import plural, tr, tr_lazy
from mcda_app.ui.core.error_reporting import report_errors
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.shell import Shell

if TYPE_CHECKING:
    from mcda_app.ui.workshop.page import WorkshopPage
    from mcda_app.ui.workshop.projector.stage import RoomStage
    from mcda_app.ui.workshop.projector.window import RoomWindow


class WorkshopCommands:
    """Opens the workshop's views and the projector window.

    refused  logs a failure
    """

    def __init__(self, window: Shell, session: Session, refused: Callable[[McdaError], None]) -> None:
        self.window = window
        self.session = session
        self.refused = refused
        self._room: RoomWindow | None = None
        self._stage: RoomStage | None = None
        self._joins_phone_ballots = False
        session.document_changed.connect(self._join_phone_ballots)

    def _join_phone_ballots(self) -> None:
        """Have ballots that phones were told are recorded join the document after the program was killed."""
        workshop = self.session.project.workshop
        if self._joins_phone_ballots or workshop is None or workshop.open_round is None:
            return
        self._joins_phone_ballots = True
        from mcda_app.ui.workshop.phones.service import phone_ballots  # only with an open round

        phone_ballots(self.session).joined.connect(self._say_joined)

    def _say_joined(self, count: int) -> None:
        from mcda_app.ui.widgets.toast import show_toast

        text = plural(
            count,
            tr("{n} ballot from a phone, recorded before the program ended, was added."),
            tr("{n} ballots from phones, recorded before the program ended, were added."),
        )
        show_toast(self.window, text.format(n=count))

    @property
    def stage(self) -> RoomStage:
        """What the room sees of a revealed round, shared by console and room window."""
        from mcda_app.ui.workshop.projector.stage import RoomStage

        if self._stage is None:
            self._stage = RoomStage()
        return self._stage

    def show_workshop(self) -> None:
        self.window.show_page("workshop")

    def _workshop_view(self, key: str) -> None:
        self.window.show_page("workshop")
        if self.session.project.workshop is not None:
            self._page().show_view(key)

    def workshop_agenda(self) -> None:
        self._workshop_view("agenda")

    def workshop_people(self) -> None:
        self._workshop_view("people")

    def workshop_rounds(self) -> None:
        self._workshop_view("rounds")

    def workshop_results(self) -> None:
        self._workshop_view("results")

    def workshop_discuss(self) -> None:
        self._workshop_view("discuss")

    def workshop_dissent(self) -> None:
        self._workshop_view("dissent")

    def workshop_sign_off(self) -> None:
        self._workshop_view("sign-off")

    @property
    def room(self) -> RoomWindow:
        """The projector window, created on first use."""
        from mcda_app.ui.workshop.projector.window import RoomWindow

        if self._room is None:
            self._room = RoomWindow(self.session, self.stage)
            self._room.next_wanted.connect(self.next_in_room)
        return self._room

    def translate(self) -> None:
        """Show the room's window in the language now in use."""
        if self._room is not None:
            self._room.translate()

    def close_room(self) -> None:
        if self._room is not None:
            self._room.close()

    def show_room(self) -> None:
        """Show the room window, or hide it where it is shown."""
        if self._room is not None and self._room.isVisible():
            self._room.back()
        else:
            self.room.open_for_room(self.window)

    def next_action(self) -> None:
        """Do what comes next in the workshop."""
        self.window.show_page("workshop")
        self._page().act()

    def next_in_room(self) -> None:
        """Do what comes next if the room can see it; else go to the console first, where it is decided."""
        from mcda_app.ui.workshop.console.next_action import Act

        page = self._page()
        action = page.next_action
        if action is None or action.act not in (Act.REVEAL, Act.SHOW_MORE):
            self.room.back()
            self.next_action()
        else:
            page.act()

    def _page(self) -> WorkshopPage:
        from mcda_app.ui.workshop.page import WorkshopPage

        page = self.window.page("workshop")
        assert isinstance(page, WorkshopPage)
        return page

    def room_question(self) -> None:
        self.room.show_what("question")
        self.room.open_for_room(self.window)

    def room_result(self) -> None:
        self.room.show_what("result")
        self.room.open_for_room(self.window)

    def room_stop_timer(self) -> None:
        self.room.stop_timer()

    @report_errors(tr_lazy("The timer was not started"))
    def room_timer(self) -> None:
        from mcda_app.domain.voting.lookup import require_workshop
        from mcda_app.ui.widgets.fields.number_dialog import ask_number

        now = require_workshop(self.session.project).timer
        minutes = ask_number(self.window, tr("Timer"), tr("How many minutes?"), max(1, now // 60), 1, 24 * 60)
        if minutes is not None:
            self.start_room_timer(60 * minutes)

    @report_errors(tr_lazy("The timer was not started"))
    def start_room_timer(self, seconds: int) -> None:
        from mcda_app.domain.edits.workshop.workshop import set_timer

        self.session.apply_without_undo(lambda p: set_timer(p, seconds))
        self.room.start_timer()
        self.room.open_for_room(self.window)
