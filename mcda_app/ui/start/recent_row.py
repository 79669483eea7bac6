# SPDX-License-Identifier: MIT
"""A recent document as a row: its name, its state, when it was changed, and what else can be done with it."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from mcda_app.i18n import tr
from mcda_app.ui.widgets.labels import plain, style_as

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent

HEIGHT_OVER_TEXT, MARGIN, GAP = 16, 8, 16
SHARES = (36, 46, 18)
"""How much of the row the name, the state and the date get."""


class RecentFile(QPushButton):
    """Opens a recent document; says what is known of the file as it is now."""

    forget_wanted = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.missing = self._looked_up = False
        self.setProperty("skin", "row")
        self.setAccessibleName(path.name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.name = CutLabel(self, "heading", middle=True)
        self.name.show_text(path.name)

    @cached_property
    def state(self) -> CutLabel:
        """Not made before the file was looked up, since the first picture shows nothing of it."""
        return CutLabel(self, "muted")

    @cached_property
    def date(self) -> CutLabel:
        """As :attr:`state`."""
        label = CutLabel(self, "muted")
        side = QtCore.Qt.AlignmentFlag
        label.setAlignment(side.AlignRight | side.AlignVCenter)
        return label

    def complete(self) -> None:
        """Add what can only be noticed once the row is seen."""
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        self.setToolTip(plain(str(self.path)))

    def show_state(self, state: str, date: str, *, missing: bool = False, tip: str = "") -> None:
        """Show what is known of the file.

        state    its content in a few words; empty where that is not known
        date     when it was changed
        missing  whether it cannot be found, which the state says
        tip      more about it
        """
        self.missing, self._looked_up = missing, True
        roles = QPalette.ColorRole
        self.state.setForegroundRole(roles.BrightText if missing else roles.PlaceholderText)
        self.name.setForegroundRole(roles.PlaceholderText if missing else roles.WindowText)
        self.state.show_text(state)
        self.date.show_text(date)
        self._place_parts()
        self.state.show()
        self.date.show()
        self.setToolTip(plain("\n".join(filter(None, (str(self.path), tip)))))
        self.setAccessibleDescription(", ".join(filter(None, (state, date))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_parts()

    def _place_parts(self) -> None:
        """Put the labels beside each other, without a layout: that would measure them before they are cut."""
        free = self.width() - 2 * MARGIN - (len(SHARES) - 1) * GAP
        labels = (self.name, self.state, self.date) if self._looked_up else (self.name,)
        edges = [free * sum(SHARES[:n]) // sum(SHARES) for n in range(len(SHARES) + 1)]
        for n, label in enumerate(labels):
            label.place(QRect(MARGIN + edges[n] + n * GAP, 0, edges[n + 1] - edges[n], self.height()))

    def sizeHint(self) -> QSize:
        return QSize(240, self.fontMetrics().height() + HEIGHT_OVER_TEXT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_Delete:
            self.forget_wanted.emit()
        elif event.key() in (QtCore.Qt.Key.Key_Up, QtCore.Qt.Key.Key_Down):
            event.ignore()  # the page goes from one to the next
        else:
            super().keyPressEvent(event)


class CutLabel(QLabel):
    """A text on one line, cut where there is no room for all of it.

    middle  whether it is cut in the middle, so that a file's ending stays
    """

    def __init__(self, parent: QWidget, role: str, *, middle: bool = False) -> None:
        super().__init__(parent)
        self._whole, self._middle, self._room = "", middle, 0
        style_as(self, role)

    @property
    def whole_text(self) -> str:
        return self._whole

    def show_text(self, text: str) -> None:
        self._whole = text
        self._cut()

    def place(self, at: QRect) -> None:
        """Stand there, cut to that width."""
        self.setGeometry(at)
        self._room = at.width()
        self._cut()

    def _cut(self) -> None:
        text = self._whole
        if self._room and self.fontMetrics().horizontalAdvance(text) > self._room:
            modes = QtCore.Qt.TextElideMode
            mode = modes.ElideMiddle if self._middle else modes.ElideRight
            text = self.fontMetrics().elidedText(text, mode, self._room)
        if self.text() != text:
            self.setText(text)


class RecentRow(QWidget):
    """A recent document, and a button for what else can be done with it."""

    menu_wanted = Signal(QPoint)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.file = RecentFile(path)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.file, 1)
        self.more = QToolButton()
        self.more.setText("···")  # not “⋯”, for which another font than the page's would be looked for
        self.more.setAccessibleName(tr("More for {path}").format(path=path.name))
        self.more.setToolTip(tr("Show its folder, or remove it from this list"))
        self.more.clicked.connect(
            lambda _checked=False: self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))
        )
        row.addWidget(self.more)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())
