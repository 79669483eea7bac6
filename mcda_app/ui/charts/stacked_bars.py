# SPDX-License-Identifier: MIT
"""Stacked horizontal bars."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from mcda_app.ui.charts.chart import Chart
from mcda_app.ui.charts.legend import LINE, draw_legend, legend_lines
from mcda_app.ui.widgets.theme import Colours
from mcda_app.ui.widgets.wrapped_text import draw_name, lines_needed, whole_lines

ROWS = (1.9, 2.4, 3.4, 4.4, 5.4)
"""A bar's height in lines of text, including the gap below it, where names need one to five lines."""


class Part(NamedTuple):
    """One part of a bar; its text is omitted if it does not fit.

    share  of the chart's width, in [0, 1]
    shade  its index among the chart's shades
    """

    share: float
    shade: int
    text: str


class Bar(NamedTuple):
    """end  the text after the bar"""

    name: str
    parts: tuple[Part, ...]
    end: str = ""


Shade = Callable[[Colours, int], tuple[QColor, QColor]]


class StackedBars(Chart):
    """One name and bar per row, and a legend below if the shades have names.

    shade  background and text colour of a shade, by its index
    """

    def __init__(self, shade: Shade) -> None:
        super().__init__()
        self._shade = shade
        self._bars: tuple[Bar, ...] = ()
        self._legend: tuple[str, ...] = ()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The bars shown."""
        return self._bars

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        metrics = self.measures()
        legend = LINE * len(legend_lines(metrics, self._legend, self.width())) + 0.3 if self._legend else 0
        return QSize(400, round((self._row(self.width()) * max(1, len(self._bars)) + legend) * line))

    def _left(self, width: float) -> float:
        """Where the bars begin."""
        metrics = self.measures()
        names = max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0) + 12
        least = max(width / 3, min(13 * metrics.averageCharWidth(), width / 2))
        rooms = [min(names, room) for room in (least, max(least, 0.42 * width), width / 2)]
        for room in rooms:
            if all(whole_lines((bar.name,), self.font(), int(room - 8), len(ROWS)) for bar in self._bars):
                return room
        return rooms[1]

    def _row(self, width: float) -> float:
        """A bar's height in lines of text."""
        names = (bar.name for bar in self._bars)
        return ROWS[lines_needed(names, self.font(), self._left(width) - 8, len(ROWS)) - 1]

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def show_bars(self, bars: Sequence[Bar], legend: Sequence[str] = ()) -> None:
        before = self.sizeHint()
        self._bars, self._legend = tuple(bars), tuple(legend)
        if self.sizeHint() != before:
            self.updateGeometry()
        self.update()

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        if not self._bars:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.measures()
        step, left = self._row(width) * metrics.height(), self._left(width)
        behind = max(metrics.horizontalAdvance(bar.end) for bar in self._bars)
        room = width - left - (behind + 12 if behind else 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        for row, bar in enumerate(self._bars):
            place = QRectF(left, row * step + 2, room, step - 5)
            painter.setPen(QColor(theme.text))
            draw_name(painter, QRectF(0, place.top(), left - 8, place.height()), bar.name, len(ROWS))
            x = left
            for part in bar.parts:
                ground, ink = self._shade(theme, part.shade)
                piece = QRectF(x, place.top(), room * part.share, place.height())
                painter.fillRect(piece, ground)
                if metrics.horizontalAdvance(part.text) + 8 < piece.width():
                    painter.setPen(ink)
                    painter.drawText(piece, Qt.AlignmentFlag.AlignCenter, part.text)
                x += piece.width()
            painter.setPen(QColor(theme.text))
            painter.drawText(QRectF(x + 6, place.top(), behind + 6, place.height()), middle, bar.end)
        draw_legend(
            painter,
            metrics,
            self._legend,
            lambda n: self._shade(theme, n)[0],
            len(self._bars) * step + 2,
            width,
            theme,
        )
