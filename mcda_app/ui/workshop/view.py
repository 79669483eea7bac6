# SPDX-License-Identifier: MIT
"""What the views of the Workshop page have in common, and what they may ask of the page."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from mcda_app.domain.workshop import RoundKind


class WorkshopView(QWidget):
    """One of the page's views."""

    def refresh(self) -> None:
        """Show the workshop as it now is."""
        raise NotImplementedError

    def view_state(self) -> object:
        """What is looked at here that no widget shows; see :meth:`restore_view`."""
        return None

    def restore_view(self, _state: Any) -> None:
        """Look at what :meth:`view_state` told of another view of this kind, its widgets being set alike."""
        self.refresh()

    def follow(self) -> None:
        """The project's own weights moved, or what nothing here is about changed; most views show neither."""


class Navigator(Protocol):
    """Where a view can lead: other views, other pages, and the room.

    page_requested    another page of the window is wanted, by its name
    weight_requested  a criterion's weight is wanted on the Robustness page, by its id
    score_requested   a score of the chosen issue is wanted, by the ids of its option and criterion
    room_requested    the room window is wanted
    timer_requested   a timer of so many seconds is wanted in the room window
    """

    page_requested: SignalInstance
    weight_requested: SignalInstance
    score_requested: SignalInstance
    room_requested: SignalInstance
    timer_requested: SignalInstance

    def show_view(self, key: str) -> object:
        """Show a view by its key; returns it."""

    def ask(self, kind: RoundKind) -> None:
        """Show the rounds, and ask for a new one of this kind unless there is one."""
