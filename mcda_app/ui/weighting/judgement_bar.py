# SPDX-License-Identifier: MIT
"""One comparison as a bar: 1, “equal”, in the middle and up to 9 on either side."""

from __future__ import annotations

from math import log

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractSlider, QScrollArea, QSizePolicy, QWidget

from mcda_app.analysis.weighting.judgement_labels import figure
from mcda_app.i18n import tr
from mcda_app.ui.widgets.theme import colours

STEPS = 8
"""Steps from the middle to either end."""


def ratio_at(position: float) -> float:
    """How many times the left outweighs the right at a position from -8 (left) to 8 (right)."""
    return 1 - position if position <= 0 else 1 / (1 + position)


def position_of(ratio: float) -> float:
    """The position of a judgement, from -8 (left outweighs 9 times) to 8."""
    return 1 - ratio if ratio >= 1 else 1 / ratio - 1


class JudgementBar(QAbstractSlider):
    """Answered with the arrow keys, digits or the mouse; Enter accepts and goes on.

    judged        how many times the left outweighs the right; None takes the answer back
    next_wanted   the user is done with this pair
    previous_wanted  the user goes back to the pair before
    entered       it got the keyboard
    """

    judged = Signal(object)
    next_wanted = Signal()
    previous_wanted = Signal()
    entered = Signal()

    def __init__(self, left: str, right: str) -> None:
        super().__init__()
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(-STEPS, STEPS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("{left} compared with {right}").format(left=left, right=right))
        self.ratio: float | None = None
        self._fits: float | None = None
        self._implied: float | None = None

    def sizeHint(self) -> QSize:
        return QSize(260, round(2.2 * self.fontMetrics().height()) + 5)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.sizeHint().height())

    def show_judgement(
        self, ratio: float | None, words: str, fits: float | None = None, implied: float | None = None
    ) -> None:
        """Show an answer, with a ring where the other answers would put it and a mark where scores would."""
        if (ratio, fits, implied) != (self.ratio, self._fits, self._implied):
            self.ratio, self._fits, self._implied = ratio, fits, implied
            self.blockSignals(True)
            self.setValue(0 if ratio is None else round(position_of(ratio)))
            self.blockSignals(False)
            self.update()
        if self.accessibleDescription() != words:
            self.setAccessibleDescription(words)

    # Answering

    def keyPressEvent(self, event) -> None:
        key, modifiers = event.key(), event.modifiers()
        keys = Qt.Key
        here = 0.0 if self.ratio is None else position_of(self.ratio)
        if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        elif key in (keys.Key_Return, keys.Key_Enter):
            if self.ratio is None:
                self._answer(0)
            self.next_wanted.emit()
        elif key == keys.Key_Left:
            self._answer(-(int(-here // 1) + 1))
        elif key == keys.Key_Right:
            self._answer(int(here // 1) + 1)
        elif key == keys.Key_Down:
            self.next_wanted.emit()
        elif key == keys.Key_Up:
            self.previous_wanted.emit()
        elif key == keys.Key_Home:
            self._answer(-STEPS)
        elif key == keys.Key_End:
            self._answer(STEPS)
        elif keys.Key_1 <= key <= keys.Key_9:
            size = key - keys.Key_1
            self._answer(size if here > 0 else -size)
        elif key in (keys.Key_Delete, keys.Key_Backspace):
            if self.ratio is not None:
                self.judged.emit(None)
        else:
            event.ignore()

    def _answer(self, position: int) -> None:
        position = min(max(position, -STEPS), STEPS)
        ratio = ratio_at(position)
        if self.ratio is None or abs(log(self.ratio / ratio)) > 1e-9:
            self.judged.emit(ratio)

    def mousePressEvent(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._answer(self._position_at(event.position().x()))

    def mouseMoveEvent(self, event) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._answer(self._position_at(event.position().x()))

    def wheelEvent(self, event) -> None:
        event.ignore()  # the page scrolls; an answer is not changed in passing

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        self.update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.update()

    # Showing

    def _track(self) -> tuple[float, float, float]:
        """Left and right end, and the height, of the line."""
        side = 0.75 * self.fontMetrics().height() + 4
        return side, self.width() - side, 0.75 * self.fontMetrics().height() + 4

    def _x(self, position: float) -> float:
        left, right, _ = self._track()
        return left + (position + STEPS) / (2 * STEPS) * (right - left)

    def _position_at(self, x: float) -> int:
        left, right, _ = self._track()
        return round((x - left) / max(1.0, right - left) * 2 * STEPS) - STEPS

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = colours(self.palette())
        left, right, y = self._track()
        middle = self._x(0)
        painter.setPen(QPen(QColor(theme.edge), 2))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.8)
        painter.setFont(small)
        numbers = self._numbers(painter)
        for position in range(-STEPS, STEPS + 1):
            x = self._x(position)
            size = 5 if position % 2 == 0 else 3
            painter.setPen(QPen(QColor(theme.edge), 1))
            painter.drawLine(QPointF(x, y - size), QPointF(x, y + size))
            if abs(position) in numbers:
                painter.setPen(QColor(theme.muted))
                box = QRectF(
                    x - 20, y + 0.7 * self.fontMetrics().height() + 1, 40, painter.fontMetrics().height()
                )
                painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, str(abs(position) + 1))
        if self.ratio is not None:
            at = self._x(position_of(self.ratio))
            painter.setPen(QPen(QColor(theme.accent), 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(middle, y), QPointF(at, y))
        if self._implied is not None:
            self._diamond(painter, self._x(position_of(self._implied)), y, QColor(theme.text))
        if self._fits is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.warning), 2))
            radius = 0.62 * self.fontMetrics().height() + 2
            painter.drawEllipse(QPointF(self._x(position_of(self._fits)), y), radius, radius)
        self._thumb(painter, y)

    def _numbers(self, painter: QPainter) -> tuple[int, ...]:
        """The steps whose number stands below the line: all of them, where there is room."""
        step = self._x(1) - self._x(0)
        if step > 1.6 * painter.fontMetrics().horizontalAdvance("9"):
            return tuple(range(STEPS + 1))
        return (0, 2, 4, 6, 8) if 2 * step > 1.6 * painter.fontMetrics().horizontalAdvance("9") else (0, 4, 8)

    def _thumb(self, painter: QPainter, y: float) -> None:
        theme = colours(self.palette())
        at = self._x(0.0 if self.ratio is None else position_of(self.ratio))
        radius = 0.55 * self.fontMetrics().height()
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawEllipse(QPointF(at, y), radius + 4, radius + 4)
        if self.ratio is None:
            painter.setBrush(QColor(theme.surface))
            painter.setPen(QPen(QColor(theme.edge), 1.5, Qt.PenStyle.DashLine))
            painter.drawEllipse(QPointF(at, y), radius, radius)
            text, colour = "?", theme.muted
        else:
            painter.setBrush(QColor(theme.accent))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(at, y), radius, radius)
            size = max(self.ratio, 1 / self.ratio)
            text, colour = figure(size), theme.on_accent
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * (0.85 if len(text) < 2 else 0.62))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        box = QRectF(at - 2 * radius, y - radius, 4 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    @staticmethod
    def _diamond(painter: QPainter, x: float, y: float, colour: QColor) -> None:
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon([QPointF(x, y - 9), QPointF(x + 5, y), QPointF(x, y + 9), QPointF(x - 5, y)])


def show_in_scroll(widget: QWidget) -> None:
    """Scroll the area a widget lies in so that it is seen."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    if isinstance(parent, QScrollArea):
        parent.ensureWidgetVisible(widget, 0, 40)
