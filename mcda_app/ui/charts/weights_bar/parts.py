# SPDX-License-Identifier: MIT
"""What can be grasped on a bar of weights: its segments, and the borders between them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from mcda_app.domain.scale import Criterion
from mcda_app.i18n import tr
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.theme import colours

STEP, LARGE_STEP = 0.01, 0.05
GRIP = 11
"""Pixels across a border that can be grasped."""

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}


def step_of(event) -> float | None:
    """How far an arrow key moves: 1 %, with Shift 5 %; None for another key."""
    sign = STEPS.get(event.key())
    if sign is None:
        return None
    return sign * (LARGE_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP)


class Part(QWidget):
    """What a segment and a border have in common: both take the keyboard and its arrows.

    grasped  the keyboard comes here
    stepped  an arrow key: by a share of the whole
    """

    grasped = Signal()
    stepped = Signal(float)

    def keyPressEvent(self, event) -> None:
        step = step_of(event)
        if step is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.grasped.emit()
        self.update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.update()


class Segment(Part):
    """One weight. Double-click or Enter types a number, arrow keys move it, L locks and unlocks it.

    number_wanted  a number is to be typed
    lock_wanted    the weight is to be locked or unlocked
    menu_wanted    a right click, or the key for menus: where on the screen
    """

    number_wanted = Signal()
    lock_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, bar: QWidget, criterion: Criterion) -> None:
        super().__init__(bar)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Weight of {criterion}").format(criterion=criterion.title))
        self._words = ""

    def describe(self, words: str) -> None:
        """Say what the weight is."""
        if words != self._words:
            self._words = words
            self.setAccessibleDescription(words)
            tip = tr("{weight}\nDouble-click: type a number. L: lock or unlock.").format(weight=words)
            self.setToolTip(plain(tip))

    def mouseDoubleClickEvent(self, _event) -> None:
        self.number_wanted.emit()

    def keyPressEvent(self, event) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.number_wanted.emit()
        elif event.key() == Qt.Key.Key_L and not event.modifiers():
            self.lock_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event) -> None:
        self.menu_wanted.emit(event.globalPos())

    def paintEvent(self, _event) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            theme = colours(self.palette())
            for inset, colour in ((1.0, theme.surface), (2.5, theme.text)):
                painter.setPen(QPen(QColor(colour), 2 if inset > 1 else 1))
                painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
            painter.end()


class Border(Part):
    """Between two weights; dragged, or moved with arrow keys.

    grasped  likewise when a drag begins
    dragged  to a place on the bar, in pixels from its left
    """

    dragged = Signal(float)

    def __init__(self, bar: QWidget, left: Criterion, right: Criterion) -> None:
        super().__init__(bar)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(
            tr("Border between {left} and {right}").format(left=left.title, right=right.title)
        )
        self.setToolTip(
            plain(
                tr("Drag, or press ← and → (with Shift in larger steps), to move weight across this border")
            )
        )
        self._offset = 0.0

    def place(self, x: int, height: int) -> None:
        """Lie across a place on the bar, which at its ends may only be half."""
        self.setGeometry(x - GRIP // 2, 0, GRIP, height)

    def mousePressEvent(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._offset = event.position().x() - GRIP // 2
            self.grasped.emit()

    def mouseMoveEvent(self, event) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self.mapToParent(event.position()).x() - self._offset)

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = colours(self.palette())
        middle, height = self.width() / 2, self.height()
        grip = QRectF(middle - 2.5, height / 2 - 9, 5, 18)
        if self.hasFocus():
            painter.fillRect(QRectF(middle - 1.5, 0, 3, height), QColor(theme.text))
            grip.adjust(-1, -3, 1, 3)
        painter.setPen(QPen(QColor(theme.text), 1))
        painter.setBrush(QColor(theme.accent if self.hasFocus() else theme.surface))
        painter.drawRoundedRect(grip, 2.5, 2.5)
        painter.end()
