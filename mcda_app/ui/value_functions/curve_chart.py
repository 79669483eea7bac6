# SPDX-License-Identifier: MIT
"""The curve of a value function, with the options on it and the points that can be moved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from mcda_app.analysis.phrases import figure
from mcda_app.analysis.value_functions.steps import marks
from mcda_app.domain.scale import Criterion, with_unit
from mcda_app.domain.value_functions.value_function import ValueShape
from mcda_app.i18n import tr
from mcda_app.methods.value_functions import value_at
from mcda_app.methods.value_functions.drawing import number_step
from mcda_app.ui.charts.chart import Chart, elided
from mcda_app.ui.value_functions.handle import Handle
from mcda_app.ui.widgets.theme import Colours, readable_on

LINES = 12.5
"""The chart's height in lines of text."""

STRETCHES = 96
"""Straight pieces that a bent curve is painted with."""

VALUE_STEP = 0.01
"""How much an arrow key moves a point up."""

LABEL_LINES, LABEL_TOP, LABEL_GAP = 2, 8, 8
"""Lines of a label below the axis, pixels above it besides a badge, and between two of them."""

BADGE = 0.55
"""The radius of an option's badge in lines of text."""


class OptionMark(NamedTuple):
    """An option at its score."""

    name: str
    badge: str
    colour: int
    number: float


class Grip(NamedTuple):
    """A point that can be moved.

    sideways, upright  in which directions
    """

    number: float
    value: float
    sideways: bool
    upright: bool
    removable: bool = False


class CurveChart(Chart):
    """Value from 0 (worst) to 1 (best) over the scale of one criterion.

    grasped  a point is about to be moved
    moved    a point is to move: its index among the grips, its number and value then
    added    a point is wanted at a number (a double click on the curve)
    removed  a point is to go: its index among the grips
    """

    grasped = Signal()
    moved = Signal(int, float, float)
    added = Signal(float)
    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._criterion: Criterion | None = None
        self._marks: tuple[OptionMark, ...] = ()
        self._grips: tuple[Grip, ...] = ()
        self.handles: list[Handle] = []

    def show_curve(
        self,
        criterion: Criterion,
        options: Sequence[OptionMark],
        grips: Sequence[Grip],
        words: Callable[[], str],
    ) -> None:
        """words  describe the chart for those who cannot see it"""
        self._criterion, self._marks, self._grips = criterion, tuple(options), tuple(grips)
        while len(self.handles) > len(grips):
            handle = self.handles.pop()
            handle.hide()
            handle.deleteLater()
        while len(self.handles) < len(grips):
            self._add_handle()
        for grip, handle in zip(grips, self.handles, strict=True):
            worth = tr("{number} is worth {value}").format(
                number=criterion.describe(grip.number), value=figure(grip.value)
            )
            name = tr("Point at {number}").format(number=criterion.describe(grip.number))
            handle.describe(name, worth, grip.sideways, grip.upright, grip.removable)
            handle.show()
        self.describe(tr("Curve of {criterion}").format(criterion=criterion.title), words)
        self._place_handles()
        self.update()

    def _add_handle(self) -> None:
        at, handle = len(self.handles), Handle(self)
        handle.grasped.connect(self.grasped)
        handle.dragged.connect(lambda place: self._drag(at, place))
        handle.stepped.connect(lambda right, up: self._step(at, right, up))
        handle.removed.connect(lambda: self.removed.emit(at))
        self.handles.append(handle)

    def sizeHint(self) -> QSize:
        return QSize(320, round(LINES * self.fontMetrics().height()))

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        criterion = self._criterion
        if criterion is None:
            return (), ()
        rows = [(criterion.describe(n), figure(value_at(criterion, n))) for n in marks(criterion)]
        scores = [
            (f"{mark.name}: {criterion.describe(mark.number)}", figure(value_at(criterion, mark.number)))
            for mark in self._marks
        ]
        return (criterion.title, tr("Value")), [*rows, *scores]

    # Moving

    def _drag(self, at: int, place: QPointF) -> None:
        plot = self._plot(self.width(), self.height(), QFontMetricsF(self.font()))
        grip = self._grips[at]
        number = self._number_at(plot, place.x()) if grip.sideways else grip.number
        value = (plot.bottom() - place.y()) / plot.height() if grip.upright else grip.value
        self.moved.emit(at, number, min(max(value, 0.0), 1.0))

    def _step(self, at: int, right: int, up: int) -> None:
        criterion, grip = self._criterion, self._grips[at]
        if criterion is None or (right and not grip.sideways) or (up and not grip.upright):
            return
        self.moved.emit(at, grip.number + right * number_step(criterion), grip.value + up * VALUE_STEP)

    def mouseDoubleClickEvent(self, event) -> None:
        plot = self._plot(self.width(), self.height(), QFontMetricsF(self.font()))
        if self._criterion is not None and plot.left() < event.position().x() < plot.right():
            self.added.emit(self._number_at(plot, event.position().x()))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._place_handles()

    def _place_handles(self) -> None:
        plot = self._plot(self.width(), self.height(), QFontMetricsF(self.font()))
        for grip, handle in zip(self._grips, self.handles, strict=True):
            handle.place(self._place(plot, grip.number, grip.value))

    # Where things are

    def _plot(self, width: float, height: float, metrics: QFontMetricsF) -> QRectF:
        ends = max(metrics.horizontalAdvance(text) for text in (self._best_text(), self._worst_text()))
        badge, line = BADGE * metrics.height(), metrics.height()
        left = ends + 14 + badge
        right = max(badge + 14, self._last_label(metrics) / 2 + LABEL_GAP)
        below = LABEL_TOP + (BADGE + LABEL_LINES) * line
        return QRectF(left, line, max(40.0, width - left - right), max(40.0, height - line - below))

    def _last_label(self, metrics: QFontMetricsF) -> float:
        labels = self._labels()
        return min(140.0, metrics.horizontalAdvance(labels[-1][1])) if labels else 0.0

    def _best_text(self) -> str:
        return tr("best {value}").format(value="1")

    def _worst_text(self) -> str:
        return tr("worst {value}").format(value="0")

    def _labels(self) -> list[tuple[float, str]]:
        """What stands below the axis: the levels, or quarters of the range with the unit at the last."""
        criterion = self._criterion
        if criterion is None:
            return []
        if criterion.scale.levels:
            return [(level.value, level.label) for level in criterion.scale.levels]
        low, high = criterion.scale.bounds
        numbers = [low + (high - low) * n / 4 for n in range(5)]
        texts = [with_unit(float(f"{n:.6g}"), "") for n in numbers]
        texts[-1] = criterion.describe(high)
        return list(zip(numbers, texts, strict=True))

    def _place(self, plot: QRectF, number: float, value: float) -> QPointF:
        assert self._criterion is not None
        low, high = self._criterion.scale.bounds
        share = (number - low) / (high - low)
        return QPointF(plot.left() + share * plot.width(), plot.bottom() - value * plot.height())

    def _number_at(self, plot: QRectF, x: float) -> float:
        assert self._criterion is not None
        low, high = self._criterion.scale.bounds
        return low + min(max((x - plot.left()) / plot.width(), 0.0), 1.0) * (high - low)

    # Painting

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        criterion = self._criterion
        if criterion is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        plot = self._plot(width, height, metrics)
        self._draw_axes(painter, plot, metrics, theme)
        worst, best = criterion.worst_best
        function = criterion.value_function
        if function is not None and function.shape is not ValueShape.LINEAR:
            painter.setPen(QPen(QColor(theme.edge), 1, Qt.PenStyle.DashLine))
            painter.drawLine(self._place(plot, worst, 0.0), self._place(plot, best, 1.0))
        painter.setPen(QPen(QColor(theme.accent), 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(
            QPolygonF([self._place(plot, n, value_at(criterion, n)) for n in self._sampled(criterion)])
        )
        for grip in self._grips:
            painter.setPen(QPen(QColor(theme.surface), 1.5))
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(self._place(plot, grip.number, grip.value), 6.5, 6.5)
        self._draw_options(painter, plot, criterion, theme)

    def _sampled(self, criterion: Criterion) -> list[float]:
        function = criterion.value_function
        if function is not None and function.shape is ValueShape.PIECEWISE:
            return [point.number for point in function.points]
        low, high = criterion.scale.bounds
        pieces = STRETCHES if function is not None and function.shape is ValueShape.EXPONENTIAL else 1
        return [low + (high - low) * n / pieces for n in range(pieces + 1)]

    def _draw_axes(self, painter: QPainter, plot: QRectF, metrics: QFontMetricsF, theme: Colours) -> None:
        line = metrics.height()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for text, value in ((self._best_text(), 1.0), (figure(0.5), 0.5), (self._worst_text(), 0.0)):
            y = plot.bottom() - value * plot.height()
            painter.setPen(QPen(QColor(theme.border), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(0, y - line / 2, plot.left() - 6 - BADGE * line, line), right, text)
        labels = self._labels()
        places = [self._place(plot, number, 0.0).x() for number, _ in labels]
        words = [max(map(metrics.horizontalAdvance, text.split()), default=0.0) for _, text in labels]
        rooms = self._rooms(places, apart=1)
        staggered = any(word > room for word, room in zip(words, rooms, strict=True))
        if staggered:  # neighbours stand on another line
            rooms = self._rooms(places, apart=2)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        for n, ((_, text), x, room) in enumerate(zip(labels, places, rooms, strict=True)):
            painter.setPen(QPen(QColor(theme.border), 1))
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4))
            painter.setPen(QColor(theme.muted))
            top = plot.bottom() + LABEL_TOP + BADGE * line
            if staggered:
                place = QRectF(x - room / 2, top + n % 2 * line, room, line)
                painter.drawText(place, flags, elided(metrics, text, room))
            else:
                place = QRectF(x - room / 2, top, room, LABEL_LINES * line)
                painter.drawText(place, flags | Qt.TextFlag.TextWordWrap, text)

    def _rooms(self, places: Sequence[float], apart: int) -> list[float]:
        """The width of each label, where every label or every second one stands on its line."""
        rooms = []
        for n, x in enumerate(places):
            before = x - places[n - apart] if n >= apart else 2 * x
            after = places[n + apart] - x if n + apart < len(places) else 2 * (self.width() - x)
            rooms.append(min(before, after) - LABEL_GAP)
        return rooms

    def _draw_options(self, painter: QPainter, plot: QRectF, criterion: Criterion, theme: Colours) -> None:
        """The options' badges below the curve: those at one place side by side, or their number."""
        font = QFont(painter.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        font.setBold(True)
        painter.save()
        painter.setFont(font)
        across = 2 * self._radius() + 2
        groups: list[list[OptionMark]] = []  # whose badges would lie over each other
        for mark in sorted(self._marks, key=lambda m: self._place(plot, m.number, 0.0).x()):
            x = self._place(plot, mark.number, 0.0).x()
            if groups and x - self._place(plot, groups[-1][-1].number, 0.0).x() < across:
                groups[-1].append(mark)
            else:
                groups.append([mark])
        places = [self._middle(plot, marks_here).x() for marks_here in groups]
        for marks_here in groups:
            place = self._middle(plot, marks_here)
            painter.setPen(QPen(QColor(theme.edge), 1, Qt.PenStyle.DotLine))
            for number in {mark.number for mark in marks_here}:
                foot = self._place(plot, number, 0.0)
                painter.drawLine(foot, self._place(plot, number, value_at(criterion, number)))
            apart = min((abs(place.x() - x) for x in places if x != place.x()), default=plot.width())
            room = min(apart, plot.width() / 4)
            if len(marks_here) > 1 and len(marks_here) * across > room:
                text = str(len(marks_here))
                self._draw_badge(painter, place, text, QColor(theme.surface), QColor(theme.text), theme)
                continue
            half = (len(marks_here) - 1) / 2 * across
            inside = max(0.0, plot.left() - place.x() + half) - max(0.0, place.x() + half - plot.right())
            for n, mark in enumerate(marks_here):
                beside = (n - (len(marks_here) - 1) / 2) * across
                ground = QColor(theme.options[mark.colour % len(theme.options)])
                at = QPointF(place.x() + beside + inside, place.y())
                self._draw_badge(painter, at, mark.badge[:2], ground, readable_on(ground), theme)
        painter.restore()

    def _middle(self, plot: QRectF, marks: Sequence[OptionMark]) -> QPointF:
        """In the middle of some marks, on the axis."""
        first, last = (self._place(plot, mark.number, 0.0) for mark in (marks[0], marks[-1]))
        return (first + last) / 2

    def _radius(self) -> float:
        return BADGE * QFontMetricsF(self.font()).height()

    def _draw_badge(
        self, painter: QPainter, at: QPointF, text: str, ground: QColor, ink: QColor, theme: Colours
    ) -> None:
        painter.setPen(QPen(QColor(theme.edge if ground == QColor(theme.surface) else theme.surface), 1))
        painter.setBrush(ground)
        radius = self._radius()
        painter.drawEllipse(at, radius, radius)
        painter.setPen(ink)
        area = QRectF(at.x() - 2 * radius, at.y() - radius, 4 * radius, 2 * radius)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
