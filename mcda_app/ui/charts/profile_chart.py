# SPDX-License-Identifier: MIT
"""Value paths and a radar: where each of some options is strong."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise
from math import cos, hypot, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from mcda_app.i18n import tr
from mcda_app.ui.charts.chart import Chart, stacked
from mcda_app.ui.widgets.pill import strong
from mcda_app.ui.widgets.theme import Colours, mix
from mcda_app.ui.widgets.wrapped_text import draw_name, lines_needed, whole_lines, wrapped_lines

RADAR_AXES = range(3, 7)
"""From how many criteria on a radar encloses an area, and up to how many it can be read."""

MANY_AXES = 6
"""More criteria than these want the page's whole width."""

_NEAR = 9.0
"""Pixels from a line within which the mouse means it."""
_TIGHT = 56.0
"""Pixels between two axes below which their names stand upright."""
LEVEL_LINES = 2, 3, 4
"""The lines that names below their axes may take, the fewest that hold them first."""
NAME_LINES = 4
"""The lines that an option's name may take beside its line."""
NAME_GAP = 4
"""Pixels between the names of two options."""
NAME_SHARES = 0.36, 0.3, 0.25
"""The part of the width that the options' names take at most, and what they give way to where that lets the
names of the axes stand below them."""
SPOKE_LINES = 3
"""The lines that an axis's name may take beside a radar."""
UPRIGHT = 7
"""The lines of text that the height of upright names should not exceed."""
MOST_LINES = 24.0
"""The chart's height in lines of text where the names of its axes stand upright."""


class Shape(Enum):
    """How the chart is drawn."""

    PATH = "path"
    RADAR = "radar"


class Axis(NamedTuple):
    """One criterion: its name, and the one for where there is little room."""

    full: str
    short: str


class Line(NamedTuple):
    """One option.

    values  a place between worst (0) and best (1) on each axis; None where there is no score
    colour  its index among the options' colours
    """

    name: str
    values: tuple[float | None, ...]
    colour: int


class ProfileChart(Chart):
    """One line an option. Point at a line, or choose it with the arrow keys, and the others step back.

    highlighted  another line stands out; its index, or -1
    """

    highlighted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._axes: tuple[Axis, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._shape = Shape.PATH
        self._whole: tuple[object, bool] = (None, True)
        self._beside: tuple[object, tuple[float, float]] = (None, (0.0, 0.0))
        self._pointed, self._chosen, self._selected = -1, -1, -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    @property
    def shape(self) -> Shape:
        return self._shape

    @property
    def highlight(self) -> int:
        """The index of the line that stands out; -1 if none does."""
        return next((n for n in (self._pointed, self._chosen, self._selected) if n >= 0), -1)

    def show_lines(self, axes: Sequence[Axis], lines: Sequence[Line]) -> None:
        before = self.sizeHint()
        self._axes, self._lines = tuple(axes), tuple(lines)
        if self.sizeHint() != before:
            self.updateGeometry()
        self._pointed = self._pointed if self._pointed < len(lines) else -1
        self._chosen = self._chosen if self._chosen < len(lines) else -1
        self.update()

    def show_shape(self, shape: Shape) -> None:
        if shape is not self._shape:
            self._shape = shape
            self.updateGeometry()
            self.update()

    def select(self, line: int) -> None:
        """Let a line stand out while no other is pointed at or chosen; -1 for none."""
        if line != self._selected:
            self._selected = line
            self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        tall = len(self._axes) > MANY_AXES or self._shape is Shape.RADAR
        lines = 15.5 if tall else 11.5
        if self._shape is Shape.PATH:
            level = self._level_lines(self._step(self.width(), metrics), metrics)
            below = level if level else self._upright(metrics) / metrics.height() + 0.5
            beside = self._sides(self.width(), metrics)[1] - 10
            names = self._name_lines([line.name for line in self._lines], beside, NAME_LINES)
            gaps = NAME_GAP * len(self._lines) / metrics.height()
            lines = max(lines, min(MOST_LINES, below + max(9.0, names + gaps + 0.5)))
        return QSize(300, round(lines * metrics.height()))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    # Where things are

    def _plot(self, width: float, height: float, metrics: QFontMetricsF) -> QRectF:
        """The room between the first and the last axis."""
        left, right = self._sides(width, metrics)
        step = self._step(width, metrics)
        level = self._level_lines(step, metrics)
        below = (
            level * metrics.height() + _foot(metrics) + 2
            if level
            else min(0.5 * height, self._upright(metrics) + 14)
        )
        left = max(left, min(step / 2, 40.0))
        return QRectF(left, metrics.height() / 2, width - left - right, height - below - metrics.height() / 2)

    def _sides(self, width: float, metrics: QFontMetricsF) -> tuple[float, float]:
        """The room before the first axis, and that of the options' names behind the last."""
        names = tuple(line.name for line in self._lines)
        key = self._axes, names, width, self.font()
        if self._beside[0] != key:
            self._beside = key, self._shared(names, width, metrics)
        return self._beside[1]

    def _shared(self, names: Sequence[str], width: float, metrics: QFontMetricsF) -> tuple[float, float]:
        left = max(metrics.horizontalAdvance(text) for text in (tr("best"), tr("worst"))) + 14
        most = max(map(metrics.horizontalAdvance, names), default=0) + 16
        rooms = [min(most, share * width) for share in NAME_SHARES]
        for right in rooms:
            step = (width - left - right) / max(1, len(self._axes) - 1)
            if self._level_lines(step, metrics) and (right == rooms[0] or self._are_whole(right - 10)):
                return left, right
        return left, rooms[0]

    def _are_whole(self, beside: float) -> bool:
        """Whether no option's name is cut in the room beside its line, whichever stands out."""
        bold = strong(self.font())
        return all(whole_lines((line.name,), bold, int(beside), NAME_LINES) for line in self._lines)

    def _step(self, width: float, metrics: QFontMetricsF) -> float:
        """The distance between two axes."""
        return (width - sum(self._sides(width, metrics))) / max(1, len(self._axes) - 1)

    def _level_lines(self, step: float, metrics: QFontMetricsF) -> int:
        """The lines that the axes' names take below them; 0 where they stand upright instead."""
        if step < _TIGHT:
            return 0
        fitting = (
            n
            for n in LEVEL_LINES
            if all(whole_lines(axis, self.font(), int(step - 4), n) for axis in self._axes)
        )
        return next(fitting, 0)

    def shows_whole(self, width: float) -> bool:
        """Whether every name can be read whole in a width.

        Names of axes that stand upright cannot, unless they would in twice the width and are short.
        """
        key = (self._axes, tuple(line.name for line in self._lines), round(width), self.font())
        if self._whole[0] != key:
            metrics = QFontMetricsF(self.font())
            level, twice = (
                self._level_lines(self._step(wide, metrics), metrics) > 0 for wide in (width, 2 * width)
            )
            read = level or (not twice and self._upright(metrics) <= UPRIGHT * metrics.height())
            self._whole = key, read and self._are_whole(self._sides(width, metrics)[1] - 10)
        return self._whole[1]

    def _name_lines(self, names: Sequence[str], beside: float, most: int) -> int:
        """The lines that names of options take beside each other's lines, whichever stands out."""
        return sum(lines_needed((name,), strong(self.font()), beside, most) for name in names)

    def _upright(self, metrics: QFontMetricsF) -> float:
        return max((metrics.horizontalAdvance(axis.short) for axis in self._axes), default=0)

    def _points(self, line: Line, width: float, height: float) -> list[QPointF | None]:
        metrics = QFontMetricsF(self.font())
        if self._shape is Shape.RADAR:
            centre, radius = self._radar(width, height, metrics)
            return [
                None if value is None else _spoke(centre, radius * value, n, len(self._axes))
                for n, value in enumerate(line.values)
            ]
        plot = self._plot(width, height, metrics)
        return [
            None if value is None else QPointF(self._x(plot, n), plot.bottom() - value * plot.height())
            for n, value in enumerate(line.values)
        ]

    def _x(self, plot: QRectF, axis: int) -> float:
        count = len(self._axes)
        return plot.center().x() if count == 1 else plot.left() + plot.width() * axis / (count - 1)

    def _radar(self, width: float, height: float, metrics: QFontMetricsF) -> tuple[QPointF, float]:
        names = max((metrics.horizontalAdvance(line.name) for line in self._lines), default=0)
        right = min(names + 28, 0.34 * width)
        room = width - right
        beside = room / 2 - min(self._upright(metrics), 0.24 * room) - 12
        radius = max(10.0, min(beside, height / 2 - 1.4 * metrics.height()))
        return QPointF(room / 2, height / 2), radius

    # Painting

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        if not self._lines or not self._axes:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        if self._shape is Shape.RADAR:
            self._draw_radar(painter, width, height, metrics, theme)
        else:
            self._draw_axes(painter, width, height, metrics, theme)
        lit = self.highlight
        order = [n for n in range(len(self._lines)) if n != lit]
        for n in [*order, *([lit] if lit >= 0 else [])]:
            self._draw_line(painter, n, width, height, theme)
        self._draw_names(painter, width, height, metrics, theme)

    def _draw_axes(
        self, painter, width: float, height: float, metrics: QFontMetricsF, theme: Colours
    ) -> None:
        plot = self._plot(width, height, metrics)
        painter.setPen(QColor(theme.muted))
        line = metrics.height()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for text, y in ((tr("best"), plot.top()), (tr("worst"), plot.bottom())):
            painter.drawText(QRectF(0, y - line / 2, plot.left() - 10, line), right, text)
        step = plot.width() / max(1, len(self._axes) - 1)
        level = self._level_lines(self._step(width, metrics), metrics)
        for n, axis in enumerate(self._axes):
            x = self._x(plot, n)
            painter.setPen(QPen(QColor(theme.border), 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(QColor(theme.muted))
            if level:
                wide = min(step - 4, 2 * (width - x)) if n else min(step - 4, 2 * x)
                top = plot.bottom() + _foot(metrics)
                room = QRectF(x - wide / 2, top, wide, height - top)
                flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
                painter.drawText(room, flags, self._axis_name(axis, wide, level))
            else:
                long = height - plot.bottom() - 8
                most = 1 if step < 2 * line else 2
                names = wrapped_lines(axis.short, painter.font(), int(long), most)
                painter.save()
                painter.translate(x + metrics.descent() + 2 - (len(names) - 1) * line / 2, height - 2)
                painter.rotate(-90)
                for k, name in enumerate(names):
                    painter.drawText(QPointF(0, k * line), name)
                painter.restore()

    def _axis_name(self, axis: Axis, width: float, most: int) -> str:
        """The name in so many lines at most; the short one is cut if it must be."""
        lines = whole_lines(axis, self.font(), int(width), most)
        return "\n".join(lines or wrapped_lines(axis.short, self.font(), int(width), most))

    def _draw_radar(self, painter, width: float, height: float, metrics, theme: Colours) -> None:
        centre, radius = self._radar(width, height, metrics)
        count, line = len(self._axes), metrics.height()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.border), 1))
        for ring in (0.5, 1.0):
            corners = [_spoke(centre, ring * radius, n, count) for n in range(count)]
            painter.drawPolygon(QPolygonF(corners))
        for n, axis in enumerate(self._axes):
            end = _spoke(centre, radius, n, count)
            painter.setPen(QPen(QColor(theme.border), 1))
            painter.drawLine(centre, end)
            painter.setPen(QColor(theme.muted))
            at = _spoke(centre, radius + 8, n, count)
            across = cos(2 * pi * n / count - pi / 2)
            side = 2 * centre.x() - at.x() if across > 0.2 else at.x()
            wide = 2 * min(at.x(), 2 * centre.x() - at.x()) if abs(across) <= 0.2 else side
            if abs(across) <= 0.2:
                place, flag = at.x() - wide / 2, Qt.AlignmentFlag.AlignHCenter
            elif across > 0:
                place, flag = at.x(), Qt.AlignmentFlag.AlignLeft
            else:
                place, flag = at.x() - wide, Qt.AlignmentFlag.AlignRight
            top = at.y() - line / 2 + sin(2 * pi * n / count - pi / 2) * line / 2
            text = self._axis_name(axis, wide, 1 if abs(across) <= 0.2 else SPOKE_LINES)
            high = line * (text.count("\n") + 1)
            room = QRectF(place, top - (high - line) / 2, wide, high)
            painter.drawText(room, flag | Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_line(self, painter, n: int, width: float, height: float, theme: Colours) -> None:
        line, lit = self._lines[n], self.highlight
        colour = self._shade(n, theme)
        painter.setPen(QPen(colour, 3.0 if n == lit else 2.0, self._dash(n), Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = self._points(line, width, height)
        if self._shape is Shape.RADAR and None not in points:
            fill = QColor(colour)
            fill.setAlphaF(0.14 if n == lit else 0.06)
            painter.setBrush(fill)
            painter.drawPolygon(QPolygonF([p for p in points if p is not None]))
        else:
            ring = [*points, points[0]] if self._shape is Shape.RADAR else points
            for one, other in pairwise(ring):
                if one is not None and other is not None:
                    painter.drawLine(one, other)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for point in points:
            if point is not None:
                painter.drawEllipse(point, 4.2 if n == lit else 3.4, 4.2 if n == lit else 3.4)

    def _draw_names(self, painter, width: float, height: float, metrics, theme: Colours) -> None:
        """Beside the ends of the lines, or in a list beside the radar."""
        line = metrics.height()
        if self._shape is Shape.RADAR:
            centre, _radius = self._radar(width, height, metrics)
            left = 2 * centre.x()
            first = height / 2 - line * 1.2 * len(self._lines) / 2
            for n, one in enumerate(self._lines):
                y = first + 1.2 * line * n
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._shade(n, theme))
                painter.drawEllipse(QPointF(left + 6, y + line / 2), 4.2, 4.2)
                self._draw_name(painter, n, QRectF(left + 16, y, width - left - 16, line), one.name, theme)
            return
        plot = self._plot(width, height, metrics)
        ends = []
        for n, one in enumerate(self._lines):
            known = [p for p in self._points(one, width, height) if p is not None]
            if known:
                ends.append((known[-1].y(), n))
        ends.sort()
        beside = width - plot.right() - 10
        lines = [self._name_lines((self._lines[n].name,), beside, NAME_LINES) for _, n in ends]
        foot = plot.bottom() + _foot(metrics)  # above the name of the last axis
        heights = [line * each + NAME_GAP for each in lines]
        if sum(heights) > foot:  # many options
            heights, foot = [line] * len(ends), height
        tops = stacked([y for y, _ in ends], heights, 0.0, foot)
        for top, high, (_, n) in zip(tops, heights, ends, strict=True):
            room = QRectF(plot.right() + 10, top, beside, high)
            self._draw_name(painter, n, room, self._lines[n].name, theme)

    def _draw_name(self, painter: QPainter, n: int, room: QRectF, name: str, theme: Colours) -> None:
        painter.save()
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold if n == self.highlight else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._shade(n, theme) if self.highlight in (-1, n) else QColor(theme.muted))
        draw_name(painter, room, name, max(1, round(room.height() / QFontMetricsF(font).height())))
        painter.restore()

    def _shade(self, n: int, theme: Colours) -> QColor:
        colour = theme.options[self._lines[n].colour % len(theme.options)]
        return QColor(colour) if self.highlight in (-1, n) else mix(colour, theme.surface, 0.72)

    def _dash(self, n: int) -> Qt.PenStyle:
        """Lines of one colour, which there are among many options, differ in their strokes."""
        same = sum(line.colour == self._lines[n].colour for line in self._lines[:n])
        strokes = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
        return strokes[same % len(strokes)]

    # Which line is meant

    def _line_at(self, at: QPointF) -> int:
        nearest, nearest_line = _NEAR, -1
        for n, line in enumerate(self._lines):
            points = self._points(line, self.width(), self.height())
            ring = [*points, points[0]] if self._shape is Shape.RADAR and points else points
            for one, other in pairwise(ring):
                if one is not None and other is not None and (gap := _distance(at, one, other)) < nearest:
                    nearest, nearest_line = gap, n
        return nearest_line

    def mouseMoveEvent(self, event) -> None:
        super().mouseMoveEvent(event)
        self._point_at(self._line_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(-1)

    def _point_at(self, line: int) -> None:
        if line != self._pointed:
            self._pointed = line
            self.update()
            self.highlighted.emit(self.highlight)

    def keyPressEvent(self, event) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and self._lines:
            last = len(self._lines) - 1
            before = self._chosen if self._chosen >= 0 else (-1 if steps[event.key()] > 0 else last + 1)
            self._choose(min(max(before + steps[event.key()], 0), last))
        elif event.key() == Qt.Key.Key_Escape and self._chosen >= 0:
            self._choose(-1)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self._choose(-1)

    def _choose(self, line: int) -> None:
        if line != self._chosen:
            self._chosen = line
            self.update()
            self.highlighted.emit(self.highlight)


def _foot(metrics: QFontMetricsF) -> float:
    """The room below the axes for the name of an option whose line ends at the foot of the last."""
    return (metrics.height() + NAME_GAP) / 2


def _spoke(centre: QPointF, length: float, n: int, count: int) -> QPointF:
    angle = 2 * pi * n / count - pi / 2
    return QPointF(centre.x() + length * cos(angle), centre.y() + length * sin(angle))


def _distance(at: QPointF, one: QPointF, other: QPointF) -> float:
    """From a point to a stretch of line."""
    across, down = other.x() - one.x(), other.y() - one.y()
    square = across * across + down * down
    share = 0.0
    if square:
        share = min(1.0, max(0.0, ((at.x() - one.x()) * across + (at.y() - one.y()) * down) / square))
    return hypot(at.x() - one.x() - share * across, at.y() - one.y() - share * down)
