# SPDX-License-Identifier: MIT
"""Rows and columns moved by dragging, with a line where they will go, or by Alt with an arrow key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar, QWidget

from mcda_app.ui.widgets.theme import colours

THICK = 3
"""Pixels of the line that marks a place."""

EDGE, STEP, TICK_MS = 28, 18, 40
"""Pixels from the edge at which a view scrolls under a drag, how far, and how often in milliseconds."""


DUPLICATE = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D)


def step_of(event: QKeyEvent, orientation: Qt.Orientation) -> int:
    """By how many places Alt with an arrow key moves something in a direction; 0 for any other key."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
        return 0
    across = orientation == Qt.Orientation.Horizontal
    before, after = (Qt.Key.Key_Left, Qt.Key.Key_Right) if across else (Qt.Key.Key_Up, Qt.Key.Key_Down)
    return -1 if event.key() == before else 1 if event.key() == after else 0


class InsertionMark(QWidget):
    """A line between two rows or columns, with a dot at its beginning."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, rect: QRect) -> None:
        """rect  the line, without the room for its dot"""
        self.setGeometry(rect.adjusted(-THICK, -THICK, THICK, THICK))
        self.show()
        self.raise_()

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours(self.palette()).accent))
        painter.drawRoundedRect(self.rect().adjusted(THICK, THICK, -THICK, -THICK), 1.5, 1.5)
        middle = 1.5 * THICK
        painter.drawEllipse(QPointF(middle, middle), middle, middle)


class DragReorder(QObject):
    """Watches the mouse on a viewport whose sections lie one after the other.

    moved  a section was dropped: its number, and by how many places it moves

    grip   the section that can be dragged from a point of the viewport; -1 for none
    edges  where the sections begin and the last one ends, in pixels of the viewport; empty for no sections
    """

    moved = Signal(int, int)

    def __init__(
        self,
        viewport: QWidget,
        view: QAbstractScrollArea,
        orientation: Qt.Orientation,
        grip: Callable[[QPoint], int],
        edges: Callable[[], Sequence[int]],
    ) -> None:
        """view  the table that the mark runs across"""
        super().__init__(view)
        self._viewport, self._view = viewport, view
        self._across = orientation == Qt.Orientation.Horizontal
        self._grip, self._edges = grip, edges
        self._section = -1
        self._sections = 0
        self._pressed = QPoint()
        self._at = QPoint()
        self._on_screen = QPoint()
        self._mark: InsertionMark | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._scroll)
        viewport.installEventFilter(self)

    @property
    def dragging(self) -> bool:
        return self._mark is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QMouseEvent) and watched is self._viewport:
            return self._mouse(kind, event)
        if self.dragging:
            if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
                if event.key() == Qt.Key.Key_Escape:
                    event.accept()
                    self._end()
                    return True
            elif kind == QEvent.Type.WindowDeactivate and watched is self._view.window():
                self._end()
        return False

    def _mouse(self, kind: QEvent.Type, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseButtonPress:
            self._section = -1
            if left and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self._section, self._pressed = self._grip(at), at
            return False
        if self._section < 0:
            return False
        if kind == QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton:
            self._at, self._on_screen = at, event.globalPosition().toPoint()
            if not self.dragging:
                if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                    return True
                self._begin()
            self._show_mark()
            return True
        if kind == QEvent.Type.MouseButtonRelease and left:
            dragging, section, place = self.dragging, self._section, self._place(at)
            unchanged = len(self._edges()) == self._sections
            self._end()
            if dragging and unchanged and place not in (section, section + 1):
                self.moved.emit(section, place - section - (place > section))
            return dragging
        return False

    def _begin(self) -> None:
        self._sections = len(self._edges())
        self._mark = InsertionMark(self._view)
        self._viewport.setCursor(Qt.CursorShape.ClosedHandCursor)
        QApplication.instance().installEventFilter(self)
        self._timer.start()

    def _end(self) -> None:
        self._section = -1
        self._timer.stop()
        if self._mark is not None:
            QApplication.instance().removeEventFilter(self)
            self._viewport.unsetCursor()
            self._mark.hide()
            self._mark.deleteLater()
            self._mark = None

    def _place(self, at: QPoint) -> int:
        """Before which section something dropped here goes; the number of sections for the end."""
        where, edges = at.x() if self._across else at.y(), self._edges()
        middles = [(a + b) / 2 for a, b in pairwise(edges)]
        return sum(where > middle for middle in middles)

    def _show_mark(self) -> None:
        edges = self._edges()
        if self._mark is None or len(edges) != self._sections:
            self._end()
            return
        at = edges[self._place(self._at)]
        inner = self._viewport.mapTo(self._view, QPoint(at, at))
        body = self._view.rect()
        if self._across:
            x = min(max(inner.x() - THICK // 2, THICK), body.right() - 2 * THICK)
            self._mark.show_at(QRect(x, THICK, THICK, body.height() - 2 * THICK))
        else:
            y = min(max(inner.y() - THICK // 2, THICK), body.bottom() - 2 * THICK)
            self._mark.show_at(QRect(THICK, y, body.width() - 2 * THICK, THICK))

    # Beyond the edge

    def _scroll(self) -> None:
        """Scroll on while the mouse is near an edge; a view as high as its rows lies in one that scrolls."""
        area: QWidget | None = self._view
        while area is not None:
            if isinstance(area, QAbstractScrollArea) and self._scroll_area(area):
                self._at = self._viewport.mapFromGlobal(self._on_screen)
                self._show_mark()
                return
            area = area.parentWidget()

    def _scroll_area(self, area: QAbstractScrollArea) -> bool:
        """Whether it moved."""
        bar: QScrollBar = area.horizontalScrollBar() if self._across else area.verticalScrollBar()
        shown, mouse = area.viewport().rect(), area.viewport().mapFromGlobal(self._on_screen)
        where, end = (mouse.x(), shown.width()) if self._across else (mouse.y(), shown.height())
        before = bar.value()
        if where < EDGE:
            bar.setValue(before - STEP)
        elif where > end - EDGE:
            bar.setValue(before + STEP)
        return bar.value() != before
