# SPDX-License-Identifier: MIT
"""What one more member adds: the best coalition of each size, by its score and by effectiveness alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from mcda_app.analysis.partners.answers import PartnerAnswers
from mcda_app.analysis.phrases import listed
from mcda_app.i18n import localised, plural, tr
from mcda_app.ui.charts.chart import Chart, elided
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.pill import strong
from mcda_app.ui.widgets.theme import Colours

HEIGHT = 12.5
"""The chart's height in lines of text."""
KEY, KEY_GAP = 26, 18
"""Pixels of the sample of a line before its name, and between two of them."""


class SizePoint(NamedTuple):
    """The best coalition of one size.

    net      its score
    members  who is in it
    gross    the highest effectiveness of that size; None where there is none
    """

    size: int
    net: float
    members: str
    gross: float | None = None


def size_points(answers: PartnerAnswers) -> tuple[SizePoint, ...]:
    """The best coalition of each size on an issue; gross where a criterion that counts is effectiveness."""
    counts = answers.problem.effectiveness is not None
    return tuple(
        SizePoint(
            size.size,
            size.net,
            listed(a.label for a in answers.problem.members(size.mask)),
            size.gross if counts else None,
        )
        for size in answers.ranking.sizes
    )


def peak_text(peak: int) -> str:
    """What is written beside the point at which net is highest."""
    text = plural(peak, tr("net peaks at {count} member"), tr("net peaks at {count} members"))
    return text.format(count=peak)


class GrowthChart(Chart):
    """Two lines over the number of members: net in full, gross dashed; the peak of net is marked."""

    def __init__(self) -> None:
        super().__init__()
        self._points: tuple[SizePoint, ...] = ()
        self._peak = 0
        self._sentence = ""
        self._hovered: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def points(self) -> tuple[SizePoint, ...]:
        """What is shown, from the smallest size on."""
        return self._points

    def show_points(self, points: Sequence[SizePoint], peak: int, sentence: str) -> None:
        """Show sizes.

        peak      the number of members at which net is highest
        sentence  the same in words
        """
        self._points, self._peak, self._sentence = tuple(points), peak, sentence
        self.describe(tr("What one more member adds"), lambda: self._sentence)
        self.update()

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        heads = [tr("Members"), tr("Score (net)"), tr("Effectiveness alone (gross)"), tr("Best coalition")]
        rows = [
            [
                str(point.size),
                localised(point.net, ".2f"),
                "–" if point.gross is None else localised(point.gross, ".2f"),
                point.members,
            ]
            for point in self._points
        ]
        return heads, rows

    def sizeHint(self) -> QSize:
        return QSize(300, round(HEIGHT * self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    # Painting

    def _plot(self, width: float, height: float) -> QRectF:
        metrics = QFontMetricsF(self.font())
        line = metrics.height()
        left = metrics.horizontalAdvance(localised(0.5, ".1f")) + 12
        above = 0.7 + len(self._key_rows(width))
        return QRectF(left, above * line, width - left - 12, height - (above + 2.6) * line)

    def _keys(self) -> list[str]:
        """What the lines are: net, and gross where it is drawn."""
        gross = any(point.gross is not None for point in self._points)
        return [tr("score (net)"), *([tr("effectiveness alone (gross)")] if gross else [])]

    def _key_rows(self, width: float) -> list[list[int]]:
        """The numbers of the keys on each line: side by side where there is room."""
        metrics, keys = QFontMetricsF(self.font()), self._keys()
        wide = sum(KEY + metrics.horizontalAdvance(text) for text in keys) + KEY_GAP * (len(keys) - 1)
        return [list(range(len(keys)))] if wide + 8 <= width else [[n] for n in range(len(keys))]

    def _x(self, plot: QRectF, n: int) -> float:
        count = len(self._points)
        return plot.center().x() if count < 2 else plot.left() + plot.width() * n / (count - 1)

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        if not self._points:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot(width, height)
        self._draw_axes(painter, plot, width, theme)
        self._draw_keys(painter, width, theme)
        gross = [
            None if p.gross is None else QPointF(self._x(plot, n), _y(plot, p.gross)) for n, p in self._each()
        ]
        net = [QPointF(self._x(plot, n), _y(plot, p.net)) for n, p in self._each()]
        painter.setPen(self._gross_pen(theme))
        for one, other in pairwise(gross):
            if one is not None and other is not None:
                painter.drawLine(one, other)
        painter.setPen(self._net_pen(theme))
        for start, end in pairwise(net):
            painter.drawLine(start, end)
        self._draw_peak(painter, net, plot, theme)

    def _each(self) -> list[tuple[int, SizePoint]]:
        return list(enumerate(self._points))

    @staticmethod
    def _net_pen(theme: Colours) -> QPen:
        return QPen(QColor(theme.options[1]), 2.4)

    @staticmethod
    def _gross_pen(theme: Colours) -> QPen:
        return QPen(QColor(theme.muted), 1.6, Qt.PenStyle.DashLine)

    def _draw_axes(self, painter: QPainter, plot: QRectF, width: float, theme: Colours) -> None:
        metrics = QFontMetricsF(self.font())
        line = metrics.height()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for place, text in ((0.0, "0"), (0.5, localised(0.5, ".1f")), (1.0, "1")):
            y = _y(plot, place)
            painter.setPen(QColor(theme.border))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(0, y - line / 2, plot.left() - 8, line), right, text)
        step = plot.width() / max(1, len(self._points) - 1)
        each = 1 if step > metrics.horizontalAdvance("00") + 6 else 2
        centre = Qt.AlignmentFlag.AlignHCenter
        for n, point in self._each():
            if n % each == 0:
                room = QRectF(self._x(plot, n) - 20, plot.bottom() + 5, 40, line)
                painter.drawText(room, centre, str(point.size))
        under = QRectF(plot.left(), plot.bottom() + 5 + line, plot.width(), line + 2)
        painter.drawText(under, centre, tr("members of the coalition, us included"))

    def _draw_keys(self, painter: QPainter, width: float, theme: Colours) -> None:
        """What the two lines are, above them."""
        metrics, keys = QFontMetricsF(self.font()), self._keys()
        pens = self._net_pen(theme), self._gross_pen(theme)
        for n, row in enumerate(self._key_rows(width)):
            x, top = 4.0, 1 + n * metrics.height()
            for at in row:
                painter.setPen(pens[at])
                y = top + metrics.height() / 2
                painter.drawLine(QPointF(x, y), QPointF(x + 20, y))
                painter.setPen(QColor(theme.muted))
                wide = metrics.horizontalAdvance(keys[at])
                room = QRectF(x + KEY, top, min(wide + 2, width - x - KEY), metrics.height())
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided(metrics, keys[at], room.width()))
                x += KEY + wide + KEY_GAP

    def _draw_peak(self, painter: QPainter, net: list[QPointF], plot: QRectF, theme: Colours) -> None:
        at = next((n for n, point in self._each() if point.size == self._peak), None)
        if at is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.options[1]))
        painter.drawEllipse(net[at], 4.5, 4.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(strong(self.font()))
        metrics = QFontMetricsF(painter.font())
        text = peak_text(self._peak)
        wide = metrics.horizontalAdvance(text) + 4
        left = min(max(plot.left(), net[at].x() - wide / 2), plot.right() - wide)
        below = net[at].y() + 14
        room = QRectF(left, below, wide, metrics.height())
        if room.bottom() > plot.bottom():
            room.moveBottom(net[at].y() - 8)
        ground = QColor(theme.surface)
        ground.setAlpha(215)  # the lines below it stay visible, and the words readable
        painter.fillRect(room, ground)
        painter.setPen(QColor(theme.options[1]))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(self.font())

    # Pointing

    def mouseMoveEvent(self, event) -> None:
        plot = self._plot(self.width(), self.height())
        near = [(abs(event.position().x() - self._x(plot, n)), n) for n, _ in self._each()]
        at = min(near)[1] if near else None
        if at != self._hovered:
            self._hovered = at
            self.setToolTip("" if at is None else plain(self._in_words(self._points[at])))

    def _in_words(self, point: SizePoint) -> str:
        text = plural(point.size, tr("{count} member: {members}"), tr("{count} members: {members}")).format(
            count=point.size, members=point.members
        )
        net = tr("score {score}").format(score=localised(point.net, ".2f"))
        if point.gross is None:
            return f"{text}\n{net}"
        gross = tr("highest effectiveness of that size {gross}").format(gross=localised(point.gross, ".2f"))
        return f"{text}\n{net}; {gross}"

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = None


def _y(plot: QRectF, value: float) -> float:
    return plot.bottom() - min(max(value, 0.0), 1.0) * plot.height()
