# SPDX-License-Identifier: MIT
"""Scores along one weight, with a marker that can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mcda_app.analysis.sweep import Sweep
from mcda_app.analysis.tipping import Walk
from mcda_app.analysis.wording import percent
from mcda_app.ui.theme import Colours, colours

STEP = 0.01


class OneWayChart(QWidget):
    """A line an option over the weight from 0 to 100 %.

    moved     the marker was dragged or moved by an arrow key to another share
    grasped   a drag begins
    """

    moved = Signal(float)
    grasped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sweep: Sweep | None = None
        self._walk: Walk | None = None
        self._order: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(13 * self.fontMetrics().height())
        self.setToolTip("Drag the marker, or press ← and →, to move the weight")

    def sizeHint(self) -> QSize:
        return QSize(520, 15 * self.fontMetrics().height())

    def show_sweep(self, sweep: Sweep, walk: Walk, order: list[str], told: str) -> None:
        """order holds the ids of all options, for their colours; told describes the chart in words."""
        self._sweep, self._walk, self._order = sweep, walk, order
        self.setAccessibleName(f"Scores along the weight of {sweep.criterion.title}")
        self.setAccessibleDescription(told)
        self.update()

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        self.draw(painter, self.size())
        painter.end()

    def draw(self, painter: QPainter, size: QSize) -> None:
        """Paint the chart into a size, on the screen or into a picture."""
        theme = colours(self.palette())
        painter.fillRect(0, 0, size.width(), size.height(), QColor(theme.surface))
        sweep = self._sweep
        if sweep is None or not sweep.scores:
            painter.setPen(QColor(theme.muted))
            painter.drawText(0, 0, size.width(), size.height(), Qt.AlignmentFlag.AlignCenter, "No ranking")
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area(size)
        self._draw_axes(painter, area, theme)
        self._draw_lines(painter, area, sweep, theme)
        self._draw_marker(painter, area, sweep, theme)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(1, 1, size.width() - 2, size.height() - 2)

    def _area(self, size: QSize) -> QRectF:
        metrics = self.fontMetrics()
        names = [o.label for o in self._sweep.options] if self._sweep else []
        right = max((metrics.horizontalAdvance(name) for name in names), default=40) + 20
        left = metrics.horizontalAdvance("0.00") + 14
        return QRectF(
            left, metrics.height() + 8, size.width() - left - right, size.height() - 4.2 * metrics.height()
        )

    def _draw_axes(self, painter: QPainter, area: QRectF, theme: Colours) -> None:
        metrics = self.fontMetrics()
        for k in range(5):
            y = area.bottom() - area.height() * k / 4
            painter.setPen(QColor(theme.border))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.muted))
            place = QRectF(0, y - metrics.height() / 2, area.left() - 6, metrics.height())
            painter.drawText(
                place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{k / 4:.2f}"
            )
            x = area.left() + area.width() * k / 4
            place = QRectF(x - 40, area.bottom() + 0.6 * metrics.height(), 80, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, f"{25 * k} %")
        title = f"Weight of {self._sweep.criterion.title}, the others in proportion" if self._sweep else ""
        place = QRectF(
            area.left(), area.bottom() + 1.7 * metrics.height(), area.width(), 1.2 * metrics.height()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, title)

    def _draw_lines(self, painter: QPainter, area: QRectF, sweep: Sweep, theme: Colours) -> None:
        metrics = self.fontMetrics()
        ends = []
        for option, scores in zip(sweep.options, sweep.scores, strict=True):
            colour = QColor(theme.options[self._order.index(option.id) % len(theme.options)])
            painter.setPen(QPen(colour, 2.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            points = [
                self._point(area, share, score) for share, score in zip(sweep.shares, scores, strict=True)
            ]
            painter.drawPolyline(QPolygonF(points))
            ends.append((points[-1].y(), option.label, colour))
        # Names stand at the ends of their lines, moved apart where lines meet.
        ends.sort(key=lambda end: end[0])
        places = [y for y, _, _ in ends]
        for n in range(1, len(places)):
            places[n] = max(places[n], places[n - 1] + metrics.height())
        if places:
            places[-1] = min(places[-1], area.bottom())
        for n in range(len(places) - 2, -1, -1):
            places[n] = min(places[n], places[n + 1] - metrics.height())
        for y, (_, name, colour) in zip(places, ends, strict=True):
            painter.setPen(colour)
            place = QRectF(area.right() + 6, y - metrics.height() / 2, 400, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)

    @staticmethod
    def _point(area: QRectF, share: float, score: float) -> QPointF:
        return QPointF(area.left() + area.width() * share, area.bottom() - area.height() * score)

    def _draw_marker(self, painter: QPainter, area: QRectF, sweep: Sweep, theme: Colours) -> None:
        metrics = self.fontMetrics()
        if self._walk is not None:
            painter.setPen(QPen(QColor(theme.muted), 1, Qt.PenStyle.DashLine))
            for stretch in self._walk.stretches[1:]:
                x = area.left() + area.width() * stretch.low
                painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        x = area.left() + area.width() * sweep.now
        painter.setPen(QPen(QColor(theme.text), 2))
        painter.drawLine(QPointF(x, area.top() - 4), QPointF(x, area.bottom()))
        painter.setBrush(QColor(theme.text))
        tip = area.top() - 2
        painter.drawPolygon(QPolygonF([QPointF(x - 7, tip - 9), QPointF(x + 7, tip - 9), QPointF(x, tip)]))
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        text = f"now {percent(sweep.now)}"
        beside = x + 12 if x < area.center().x() else x - 12 - metrics.horizontalAdvance(text) - 8
        painter.drawText(QPointF(beside, area.top() - 3), text)

    def _share_at(self, x: float) -> float:
        area = self._area(self.size())
        return min(max((x - area.left()) / max(1.0, area.width()), 0.0), 1.0)

    def mousePressEvent(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._sweep is not None:
            self.grasped.emit()
            self.moved.emit(self._share_at(event.position().x()))

    def mouseMoveEvent(self, event) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._sweep is not None:
            self.moved.emit(self._share_at(event.position().x()))

    def keyPressEvent(self, event) -> None:
        steps = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}
        step = steps.get(event.key())
        if step is None or self._sweep is None:
            super().keyPressEvent(event)
            return
        self.moved.emit(min(max(self._sweep.now + step, 0.0), 1.0))

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.update()
