# SPDX-License-Identifier: MIT
"""The base class of the Workshop page's views, and what they may ask of the page."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QEvent, SignalInstance
from PySide6.QtWidgets import QWidget

from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.ui.widgets.access_keys import settle_access_keys


class WorkshopView(QWidget):
    """One of the page's views."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # something was shown, hidden or called otherwise
            settle_access_keys(self)
        return super().event(event)

    def refresh(self) -> None:
        """Show the present state of the workshop."""
        raise NotImplementedError

    def view_state(self) -> object:
        """View state that no widget holds; see :meth:`restore_view`."""
        return None

    def restore_view(self, _state: Any) -> None:
        """Restore the :meth:`view_state` of a view of this kind whose widgets are in the same state."""
        self.refresh()

    def follow(self) -> None:
        """The project's weights moved, or something unrelated changed; most views show neither."""


class Navigator(Protocol):
    """Where a view can lead: other views, other pages, and the room window.

    page_requested    show another page of the window, by its name
    weight_requested  show a criterion's weight on the Robustness page, by its id
    score_requested   show a score of the selected issue, by the ids of its option and criterion
    room_requested    open the room window
    timer_requested   start a timer of this many seconds in the room window
    """

    page_requested: SignalInstance
    weight_requested: SignalInstance
    score_requested: SignalInstance
    room_requested: SignalInstance
    timer_requested: SignalInstance

    def show_view(self, key: str) -> object:
        """Show a view by its key; returns it."""

    def ask(self, kind: RoundKind) -> None:
        """Show the rounds, and ask for a new one of this kind unless one is open."""
