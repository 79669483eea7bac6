# SPDX-License-Identifier: MIT
"""A table edited in place that is as high as its rows, on a page that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from mcda_app.ui.widgets.drag_reorder import step_of
from mcda_app.ui.widgets.tables.self_fitting import SelfFitting


class FittedTable(SelfFitting, QTableView):
    """Typing, F2 or a double click starts editing; Tab is left to the page.

    Implement `fit`, and extend `claims` by further keys.
    """

    def __init__(self) -> None:
        super().__init__()
        self._room = 0
        self.setProperty("bare", "true")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    # Size

    @property
    def room(self) -> int:
        """The height that the page has for it, in pixels; 0 until the page says so."""
        return self._room

    def show_within(self, height: int) -> None:
        """Take no more height than this, but show some rows in any case."""
        if height != self._room:
            self._room = height
            self.fit()

    # Keys

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key is for the table before it is for the window's menus."""
        return any(step_of(event, way) for way in Qt.Orientation)

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self.claims(event):
            event.accept()
            return True
        return super().event(event)
