# SPDX-License-Identifier: MIT
"""Scores along one weight, with a marker that can be dragged."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QToolTip

from mcda_app.analysis.phrases import percent
from mcda_app.analysis.sensitivity.one_way import Sweep
from mcda_app.analysis.sensitivity.weight_tipping import WeightTipping
from mcda_app.i18n import localised, percent_sign, tr
from mcda_app.ui.charts.chart import WAITING, Chart, stacked
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.terms.explanations import explained
from mcda_app.ui.widgets.theme import Colours
from mcda_app.ui.widgets.wrapped_text import draw_lines, draw_name, lines_needed, wrapped_lines

STEPS = {
    Qt.Key.Key_Left: -0.01,
    Qt.Key.Key_Down: -0.01,
    Qt.Key.Key_Right: 0.01,
    Qt.Key.Key_Up: 0.01,
    Qt.Key.Key_PageDown: -0.1,
    Qt.Key.Key_PageUp: 0.1,
    Qt.Key.Key_Home: -1.0,
    Qt.Key.Key_End: 1.0,
}

NAME_LINES, NAMES_SHARE = 4, 0.95
"""Lines of an option's name at most, and the part of the height that all names then take."""

ABOVE_AXIS = 0.3
"""Lines of text by which the name at the lowest line's end gives way to the numbers of the axis."""


class OneWayChart(Chart):
    """A line an option over the weight from 0 to 100 %.

    moved     the marker was dragged or moved by a key to another share
    grasped   a drag begins, or the keyboard comes to the chart
    """

    moved = Signal(float)
    grasped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waiting = False
        self.sweep: Sweep | None = None
        self._weight_tipping: WeightTipping | None = None
        self._colour_of: Mapping[str, int] = {}
        self._scores = ""
        self._names: list[tuple[QRectF, str]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self._explain()

    def sizeHint(self) -> QSize:
        return QSize(520, 14 * self.fontMetrics().height())

    def wait(self) -> None:
        """Say that the scores are being worked out, in place of those that hold no more."""
        self.sweep, self._waiting = None, True
        self.describe(str(WAITING), lambda: str(WAITING))
        self.update()

    def show_sweep(
        self, sweep: Sweep, tipping: WeightTipping, colour_of: Mapping[str, int], scores: str, words: str
    ) -> None:
        """colour_of holds the index of each option's colour by its id.

        scores is what the method calls them, such as closeness; words describe the chart.
        """
        self.sweep, self._weight_tipping, self._colour_of, self._scores = sweep, tipping, colour_of, scores
        self._waiting = False
        self._explain()
        self.describe(
            tr("Scores along the weight of {criterion}").format(criterion=sweep.criterion.title),
            lambda: words,
        )
        self.update()

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        sweep = self.sweep
        if sweep is None or not sweep.scores:
            painter.fillRect(QRectF(0, 0, width, height), QColor(theme.surface))
            painter.setPen(QColor(theme.muted))
            room = QRectF(0, 0, width, height)
            text = str(WAITING) if self._waiting else tr("No option can be ranked here")
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area(width, height)
        painter.fillRect(QRectF(0, 0, width, height), QColor(theme.surface))
        self._draw_axes(painter, area, width, sweep, theme)
        self._draw_lines(painter, area, width, sweep, theme)
        self._draw_tips(painter, area, sweep, theme)
        self._draw_marker(painter, area, sweep.now, theme)

    def _area(self, width: float, height: float) -> QRectF:
        metrics = QFontMetricsF(self.font())
        right = min(self._longest_name() + 20, width / 3)
        left = metrics.horizontalAdvance("0.00") + 14
        line = metrics.height()
        return QRectF(left, line + 8, width - left - right, height - (3.3 + len(self._caption(width))) * line)

    def _caption(self, width: float) -> tuple[str, ...]:
        """What the axes are, in one or two lines."""
        title = tr("Vertical: {scores}. Horizontal: weight of {criterion}, others in proportion").format(
            scores=self._scores, criterion=self.sweep.criterion.title if self.sweep else ""
        )
        return wrapped_lines(title, self.font(), int(width - 12))

    def _draw_axes(self, painter: QPainter, area: QRectF, width: float, sweep: Sweep, theme: Colours) -> None:
        line = QFontMetricsF(self.font()).height()
        for k in range(5):
            y = area.bottom() - area.height() * k / 4
            painter.setPen(QColor(theme.border))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.muted))
            place = QRectF(0, y - line / 2, area.left() - 6, line)
            middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, middle, f"{localised(k / 4, '.2f')}")
            x = area.left() + area.width() * k / 4
            place = QRectF(x - 60, area.bottom() + 0.25 * line, 120, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, f"{25 * k}{percent_sign()}")
        lines = self._caption(width)
        place = QRectF(6, area.bottom() + 1.3 * line, width - 12, len(lines) * line)
        draw_lines(painter, place.toRect(), lines, Qt.AlignmentFlag.AlignHCenter)

    def _draw_lines(
        self, painter: QPainter, area: QRectF, width: float, sweep: Sweep, theme: Colours
    ) -> None:
        line = QFontMetricsF(self.font()).height()
        named = self._named(sweep, area, width)
        left, bottom, height = area.left(), area.bottom(), area.height()
        across = [left + area.width() * share for share in sweep.shares]
        ends = []
        for n, (option, scores) in enumerate(zip(sweep.options, sweep.scores, strict=True)):
            colour = QColor(theme.options[self._colour_of[option.id] % len(theme.options)])
            points = list(map(QPointF, across, [bottom - height * score for score in scores]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 2.2) if n in named else QPen(QColor(theme.edge), 1))
            if len(points) > 1:
                painter.drawPolyline(QPolygonF(points))
            else:
                painter.drawEllipse(points[0], 3, 3)
            if n in named:
                ends.append((points[-1].y(), option.label, colour))
        ends.sort(key=lambda end: end[0])
        high = line * self._name_lines(width)
        lowest = area.bottom() - (high - line) / 2 - ABOVE_AXIS * line
        middles, heights = [y for y, _, _ in ends], [high] * len(ends)
        tops = stacked(middles, heights, area.top() - high / 2, lowest + high / 2)
        self._names = []
        for top, (_, name, colour) in zip(tops, ends, strict=True):
            painter.setPen(colour)
            place = QRectF(area.right() + 6, top, width - area.right() - 8, high)
            draw_name(painter, place, name, round(high / line))
            self._names.append((place, name))

    def _name_lines(self, width: float) -> int:
        """Lines of text that the longest name takes beside the chart."""
        options = self.sweep.options if self.sweep else ()
        room = self.height() / max(1, len(options)) / self.fontMetrics().height()
        most = min(NAME_LINES, max(2, int(NAMES_SHARE * room)))
        names = (option.label for option in options)
        return lines_needed(names, self.font(), min(self._longest_name() + 20, width / 3) - 8, most)

    def _longest_name(self) -> float:
        metrics = QFontMetricsF(self.font())
        names = [o.label for o in self.sweep.options] if self.sweep else []
        return max((metrics.horizontalAdvance(name) for name in names), default=40.0)

    def _named(self, sweep: Sweep, area: QRectF, width: float) -> set[int]:
        """Which lines have a name and a colour: all, or the ones ahead where there is no room for all."""
        high = self._name_lines(width) * QFontMetricsF(self.font()).height()
        most = int(area.height() // high) + 1
        if len(sweep.options) <= most:
            return set(range(len(sweep.options)))
        near = min(range(len(sweep.shares)), key=lambda k: abs(sweep.shares[k] - sweep.now))
        ahead = sorted(range(len(sweep.options)), key=lambda n: -sweep.scores[n][near])
        return set(ahead[:most])

    def _draw_tips(self, painter: QPainter, area: QRectF, sweep: Sweep, theme: Colours) -> None:
        """Where first place changes: a broken line, its share above, and a ring on the crossing."""
        if self._weight_tipping is None:
            return
        metrics = QFontMetricsF(self.font())
        free_from, free_to = self._marker_room(area, sweep.now, metrics)
        last = -1.0
        for stretch in self._weight_tipping.intervals[1:]:
            x = area.left() + area.width() * stretch.low
            painter.setPen(QPen(QColor(theme.muted), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            if stretch.low in (0.0, 1.0):  # the axis says so
                continue
            text = percent(stretch.low)
            half = metrics.horizontalAdvance(text) / 2 + 3
            if x - half > last and not free_from - half < x < free_to + half:
                painter.setPen(QColor(theme.text))
                place = QRectF(x - 60, area.top() - metrics.height() - 3, 120, metrics.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, text)
                last = x + half
        painter.setPen(QPen(QColor(theme.text), 1.6))
        painter.setBrush(QColor(theme.surface))
        for crossing in sweep.crossings:
            if any(abs(crossing.share - s.low) < 1e-9 for s in self._weight_tipping.intervals[1:]):
                painter.drawEllipse(_point(area, crossing.share, crossing.score), 3.5, 3.5)

    def _marker_room(self, area: QRectF, now: float, metrics: QFontMetricsF) -> tuple[float, float]:
        """From where to where the marker and its words stand above the chart."""
        x = area.left() + area.width() * now
        wide = 1.15 * metrics.horizontalAdvance(tr("now {now}").format(now=percent(now))) + 14
        return (x - 9, x + 12 + wide) if x < area.center().x() else (x - 12 - wide, x + 9)

    def _draw_marker(self, painter: QPainter, area: QRectF, now: float, theme: Colours) -> None:
        x = area.left() + area.width() * now
        painter.setPen(QPen(QColor(theme.text), 2))
        painter.drawLine(QPointF(x, area.top() - 4), QPointF(x, area.bottom()))
        painter.setBrush(QColor(theme.text))
        tip = area.top() - 2
        painter.drawPolygon(QPolygonF([QPointF(x - 7, tip - 9), QPointF(x + 7, tip - 9), QPointF(x, tip)]))
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        text = tr("now {now}").format(now=percent(now))
        wide = QFontMetricsF(bold).horizontalAdvance(text)
        beside = x + 12 if x < area.center().x() else x - 12 - wide
        painter.drawText(QPointF(beside, area.top() - 4), text)
        painter.setFont(self.font())

    def _explain(self) -> None:
        """Have the tooltip say how the chart is used, and what the word for scores means."""
        tip = plain(explained(self._scores, tr("Drag the marker, or press ← and →, to move the weight")))
        if self.toolTip() != tip:
            self.setToolTip(tip)

    def _share_at(self, x: float) -> float:
        area = self._area(self.width(), self.height())
        return min(max((x - area.left()) / max(1.0, area.width()), 0.0), 1.0)

    def event(self, event: QEvent) -> bool:
        """On a name, the tooltip is the whole name."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            name = next((n for place, n in self._names if place.contains(event.pos().toPointF())), "")
            if name and self.sweep is not None:
                QToolTip.showText(event.globalPos(), plain(name), self)
                return True
        return super().event(event)

    def mousePressEvent(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.sweep is not None:
            self.grasped.emit()
            self.moved.emit(self._share_at(event.position().x()))

    def mouseMoveEvent(self, event) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self.sweep is not None:
            self.moved.emit(self._share_at(event.position().x()))

    def keyPressEvent(self, event) -> None:
        step = STEPS.get(event.key())
        if step is None or self.sweep is None:
            super().keyPressEvent(event)
            return
        self.moved.emit(min(max(self.sweep.now + step, 0.0), 1.0))

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.grasped.emit()


def _point(area: QRectF, share: float, score: float) -> QPointF:
    return QPointF(area.left() + area.width() * share, area.bottom() - area.height() * score)
