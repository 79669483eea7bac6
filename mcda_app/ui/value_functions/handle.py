# SPDX-License-Identifier: MIT
"""A point of a curve that is dragged, or moved with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from mcda_app.i18n import tr
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.theme import colours

SIZE = 22
"""Pixels across that can be grasped."""

LARGE = 5
"""How many steps an arrow key moves with Shift."""

STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class Handle(QWidget):
    """Sits on the curve; the chart says where.

    grasped  a drag begins, or the keyboard comes here
    dragged  to a place on the chart, in pixels
    stepped  an arrow key: steps to the right and up
    removed  Delete
    """

    grasped = Signal()
    dragged = Signal(QPointF)
    stepped = Signal(int, int)
    removed = Signal()

    def __init__(self, chart: QWidget) -> None:
        super().__init__(chart)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.resize(SIZE, SIZE)
        self._offset = QPointF()

    def describe(self, name: str, words: str, sideways: bool, upright: bool, removable: bool) -> None:
        """Say which point it is and what moves it."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        keys = "← → ↑ ↓" if sideways and upright else "← →" if sideways else "↑ ↓"
        tip = tr("Drag, or press {keys} (with Shift in larger steps)").format(keys=keys)
        if removable:
            tip = tr("{tip}. Delete removes the point.").format(tip=tip)
        self.setToolTip(plain(f"{words}\n{tip}"))
        both = Qt.CursorShape.SizeAllCursor
        one = Qt.CursorShape.SizeHorCursor if sideways else Qt.CursorShape.SizeVerCursor
        self.setCursor(both if sideways and upright else one)

    def place(self, at: QPointF) -> None:
        """Lie around a place on the chart."""
        self.move(round(at.x() - SIZE / 2), round(at.y() - SIZE / 2))

    def mousePressEvent(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._offset = event.position() - QPointF(SIZE / 2, SIZE / 2)
            self.grasped.emit()

    def mouseMoveEvent(self, event) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self.mapToParent(event.position()) - self._offset)

    def keyPressEvent(self, event) -> None:
        step = STEPS.get(event.key())
        if step is not None:
            times = LARGE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self.stepped.emit(step[0] * times, step[1] * times)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.grasped.emit()
        self.update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = colours(self.palette())
        centre = QPointF(SIZE / 2, SIZE / 2)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, 9.5, 9.5)
        painter.setPen(QPen(QColor(theme.surface), 1.5))
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(centre, 6.5, 6.5)
        painter.end()
