# SPDX-License-Identifier: MIT
"""How far each weight may move before first place changes: a tornado of all criteria."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF

from mcda_app.analysis.phrases import named, percent, percents
from mcda_app.analysis.sensitivity.tipping_sentences import (
    by_margin,
    describe,
    describe_intervals,
    describe_range,
)
from mcda_app.analysis.sensitivity.weight_tipping import Interval, WeightTipping
from mcda_app.i18n import percent_sign, tr
from mcda_app.ui.charts.chart import Chart
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.pill import strong
from mcda_app.ui.widgets.theme import Colours, badge_colours, colours, mix, readable_on
from mcda_app.ui.widgets.wrapped_text import draw_name, is_cut, lines_needed, wrapped_lines

ROW, LOW_ROW, TALL_ROW = 2.1, 1.7, 3.3
"""A row's height in lines of text: where names may take two of them, where they may not, and where they take
three or those who lead take two."""

LONG = 0.3
"""Share of a bar's width from which the name of who leads is long."""

MANY = 8
"""Criteria from which rows are low."""

NAMES = 0.3
"""Share of the width that names get at most."""

PALE = 0.62
"""How far the colours of those who would lead elsewhere are mixed into the ground."""


class Tornado(Chart):
    """A row for each criterion: its weight from 0 to 100 %, who leads where, and where it is now.

    The row that needs the smallest move comes first. Arrow keys go from row to row.

    chosen   a row was clicked, or Enter pressed on it: the criterion's id
    pointed  another row is pointed at: a sentence on it, empty for none
    """

    chosen = Signal(str)
    pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._tippings: tuple[WeightTipping, ...] = ()
        self._colour_of: Mapping[str, int] = {}
        self._code_of: Mapping[str, str] = {}
        self._leaders: set[str] = set()
        self._current = 0
        self._hovered: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def tippings(self) -> tuple[WeightTipping, ...]:
        """What is shown, from top to bottom."""
        return self._tippings

    def show_tippings(
        self,
        tippings: Sequence[WeightTipping],
        colour_of: Mapping[str, int],
        code_of: Mapping[str, str],
    ) -> None:
        """
        colour_of  option id to the index of its colour
        code_of    option id to the letters that stand for it where there is no room
        """
        count = len(self._tippings)
        self._tippings, self._colour_of, self._code_of = by_margin(tippings), colour_of, code_of
        self._current = min(self._current, max(0, len(self._tippings) - 1))
        before = self._row_height
        self._leaders = {named(part.leaders) for each in self._tippings for part in each.intervals}
        if len(self._tippings) != count or self._row_height != before:
            self.updateGeometry()
        self.describe(tr("How far each weight may move before first place changes"), self._in_words)
        self.update()
        self._point()

    def _in_words(self) -> str:
        return " ".join(describe(tipping) for tipping in self._tippings)

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        heads = tr("Criterion"), tr("Weight now"), tr("First place"), tr("Who leads where")
        rows = [
            (
                tipping.criterion.title,
                percent(tipping.now),
                describe_range(tipping),
                "; ".join(_interval_words(tipping)),
            )
            for tipping in self._tippings
        ]
        return heads, rows

    # Painting

    @property
    def _is_low(self) -> bool:
        """Whether every name fits a line, so that many rows can be low."""
        return len(self._tippings) >= MANY and self._longest_name() <= NAMES * self.width()

    @property
    def _row_height(self) -> float:
        row = LOW_ROW if self._is_low else TALL_ROW if self._leads_long or self._named_long else ROW
        return row * self.fontMetrics().height()

    @property
    def _named_long(self) -> bool:
        """Whether a criterion's name takes three lines."""
        room = min(self._longest_name(), NAMES * self.width()) - 12
        return lines_needed((t.criterion.title for t in self._tippings), self.font(), room, 3) > 2

    @property
    def _leads_long(self) -> bool:
        """Whether names of those who lead take two lines in most places."""
        metrics = QFontMetricsF(self.font())
        bars = (1 - NAMES) * self.width()
        return any(metrics.horizontalAdvance(name) > LONG * bars for name in self._leaders)

    def _longest_name(self) -> float:
        metrics = QFontMetricsF(self.font())
        return max((metrics.horizontalAdvance(t.criterion.title) + 14 for t in self._tippings), default=0.0)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(440, round(max(1, len(self._tippings)) * self._row_height + 1.4 * line))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def _bar_area(self, width: float) -> QRectF:
        """Where the bars lie, from 0 to 100 %, over all rows."""
        metrics = QFontMetricsF(self.font())
        left = min(self._longest_name(), NAMES * width)
        ranges = max((metrics.horizontalAdvance(describe_range(t)) for t in self._tippings), default=0)
        right = min(ranges + 18, 0.4 * width)
        return QRectF(left, 0, max(40.0, width - left - right), len(self._tippings) * self._row_height)

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._bar_area(width)
        self._draw_axis(painter, area, theme)
        for n, tipping in enumerate(self._tippings):
            row = QRectF(0, n * self._row_height, width, self._row_height)
            self._draw_row(painter, row, area, tipping, theme)

    def paintEvent(self, event) -> None:
        super().paintEvent(event)
        pointed = self._pointed_row()
        if pointed is not None and self._tippings:
            painter = QPainter(self)
            theme = colours(self.palette())
            row = QRectF(1, pointed * self._row_height + 1, self.width() - 2, self._row_height - 2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(theme.edge))
            painter.drawRoundedRect(row, 4, 4)
            painter.end()

    def _draw_axis(self, painter: QPainter, area: QRectF, theme: Colours) -> None:
        line = QFontMetricsF(self.font()).height()
        for k in range(5):
            x = area.left() + area.width() * k / 4
            painter.setPen(QColor(theme.border))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() + 4))
            if k % 2 and area.width() < 16 * line:  # too narrow for a figure at each line
                continue
            painter.setPen(QColor(theme.muted))
            place = QRectF(x - 40, area.bottom() + 5, 80, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, f"{25 * k}{percent_sign()}")

    def _draw_row(
        self, painter: QPainter, row: QRectF, area: QRectF, tipping: WeightTipping, theme: Colours
    ) -> None:
        self._draw_name(painter, QRectF(4, row.top(), area.left() - 12, row.height()), tipping, theme)
        bar = QRectF(area.left(), row.top() + 0.19 * row.height(), area.width(), 0.62 * row.height())
        painter.fillRect(bar, QColor(theme.track))
        for n, interval in enumerate(tipping.intervals):
            if not interval.is_point:
                self._draw_interval(painter, bar, interval, tipping, n == tipping.current, theme)
        self._draw_now(painter, bar, tipping.now, theme)
        painter.setPen(QColor(theme.text if tipping.margin is not None else theme.muted))
        room = QRectF(area.right() + 12, row.top(), row.right() - area.right() - 16, row.height())
        draw_name(painter, room, describe_range(tipping))

    def _draw_name(self, painter: QPainter, room: QRectF, tipping: WeightTipping, theme: Colours) -> None:
        criterion = tipping.criterion
        painter.setPen(QColor(theme.text))
        lines = max(1, int(room.height() // self.fontMetrics().height()))
        draw_name(painter, room, criterion.title, lines, short=criterion.short)

    def _draw_interval(
        self,
        painter: QPainter,
        bar: QRectF,
        interval: Interval,
        tipping: WeightTipping,
        holds: bool,
        theme: Colours,
    ) -> None:
        left, right = (bar.left() + bar.width() * share for share in (interval.low, interval.high))
        room = QRectF(left, bar.top(), right - left, bar.height())
        if not interval.leaders:
            return
        full, ink = self._colours(interval, theme)
        if not holds:
            full = mix(full.name(), theme.surface, PALE)
            ink = readable_on(full)
            inset = min(3.0, max(0.0, (room.height() - self.fontMetrics().height()) / 2))
            room.adjust(0, inset, 0, -inset)
        painter.fillRect(room, full)
        painter.setPen(QColor(theme.surface))
        painter.drawLine(room.topRight(), room.bottomRight())
        # Beside the marker, on its roomier side.
        marker = bar.left() + bar.width() * tipping.now
        text_room = QRectF(room)
        if room.left() <= marker <= room.right():
            if marker - room.left() > room.right() - marker:
                text_room.setRight(marker - 6)
            else:
                text_room.setLeft(marker + 6)
        painter.setFont(strong(self.font()) if holds else self.font())
        metrics = QFontMetricsF(painter.font())
        lines = _fitting(metrics, interval, text_room.adjusted(5, 0, -5, 0), painter.font(), self._code_of)
        painter.setPen(ink)
        painter.drawText(text_room, Qt.AlignmentFlag.AlignCenter, "\n".join(lines))
        painter.setFont(self.font())

    def _colours(self, interval: Interval, theme: Colours) -> tuple[QColor, QColor]:
        at = self._colour_of[interval.leaders[0].id]
        return badge_colours(theme.options[at % len(theme.options)])

    def _draw_now(self, painter: QPainter, bar: QRectF, now: float, theme: Colours) -> None:
        x = bar.left() + bar.width() * min(max(now, 0.0), 1.0)
        painter.fillRect(QRectF(x - 2.5, bar.top() - 2, 5, bar.height() + 4), QColor(theme.surface))
        painter.fillRect(QRectF(x - 1, bar.top() - 3, 2, bar.height() + 6), QColor(theme.text))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.text))
        top = bar.top() - 5
        painter.drawPolygon(QPolygonF([QPointF(x - 4.5, top), QPointF(x + 4.5, top), QPointF(x, top + 6)]))

    # Pointing and choosing

    def _pointed_row(self) -> int | None:
        return self._hovered if self._hovered is not None else self._current if self.hasFocus() else None

    def _point(self) -> None:
        row = self._pointed_row()
        known = row is not None and row < len(self._tippings)
        self.pointed.emit(describe(self._tippings[row]) if known and row is not None else "")

    def _row_at(self, y: float) -> int | None:
        row = int(y // self._row_height)
        return row if 0 <= row < len(self._tippings) else None

    def mouseMoveEvent(self, event) -> None:
        row = self._row_at(event.position().y())
        if row != self._hovered:
            self._hovered = row
            self.setToolTip(plain(describe_intervals(self._tippings[row])) if row is not None else "")
            self.update()
            self._point()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = None
        self.update()
        self._point()

    def mousePressEvent(self, event) -> None:
        row = self._row_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and row is not None:
            self._current = row
            self.chosen.emit(self._tippings[row].criterion.id)

    def keyPressEvent(self, event) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(event.key())
        if step is not None and 0 <= self._current + step < len(self._tippings):
            self._current += step
            self.update()
            self._point()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._tippings:
            self.chosen.emit(self._tippings[self._current].criterion.id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self._point()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self._point()


def _interval_words(tipping: WeightTipping) -> list[str]:
    bounds = [part.low for part in tipping.intervals] + [part.high for part in tipping.intervals[-1:]]
    text_of = dict(zip(bounds, percents(*bounds), strict=True))
    words = []
    for part in tipping.intervals:
        low, high = text_of[part.low], text_of[part.high]
        span = low if part.is_point else tr("{low} to {high}").format(low=low, high=high)
        words.append(f"{span} {named(part.leaders)}")
    return words


def _fitting(
    metrics: QFontMetricsF, interval: Interval, room: QRectF, font: QFont, code_of: Mapping[str, str]
) -> tuple[str, ...]:
    """Who leads, in the fullest form for which there is room; the tooltip has it whole."""
    forms = named(interval.leaders), " = ".join(option.label for option in interval.leaders)
    most = 2 if room.height() >= 2 * metrics.height() else 1
    for form in forms:
        lines = wrapped_lines(form, font, int(room.width()), most, anywhere=False)
        if not is_cut(form, lines):
            return lines
    letters = " = ".join(code_of[option.id] for option in interval.leaders)
    return (letters,) if metrics.horizontalAdvance(letters) <= room.width() + 14 else ()
