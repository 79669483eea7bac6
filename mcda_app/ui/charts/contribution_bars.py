# SPDX-License-Identifier: MIT
"""Scores as bars made of what each criterion contributes, one option below the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip

from mcda_app.ui.charts.chart import Chart
from mcda_app.ui.charts.legend import draw_legend, legend_lines
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.theme import Colours, criterion_colour, readable_on
from mcda_app.ui.widgets.wrapped_text import draw_name, lines_needed

ROW = 1.95
"""A bar's height in lines of text, the gap to the next included."""
TALL_ROW = 2.5
"""The same where names need two lines."""


class ScoreBar(NamedTuple):
    """One option.

    parts  what each criterion contributes, as shares of the chart's width; they add up to the score
    tips   says of each part what it is
    end    the score as it is written behind the bar
    """

    name: str
    parts: tuple[float, ...]
    tips: tuple[str, ...]
    end: str


class ContributionBars(Chart):
    """Names before the bars, scores behind them, and which colour is which criterion below."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[ScoreBar, ...] = ()
        self._criteria: tuple[str, ...] = ()
        self._short: tuple[str, ...] = ()
        self._colours: tuple[int, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def bars(self) -> tuple[ScoreBar, ...]:
        """What is shown."""
        return self._bars

    @property
    def criteria(self) -> tuple[str, ...]:
        """The names in the legend."""
        return self._criteria

    def show_bars(
        self, bars: Sequence[ScoreBar], criteria: Sequence[str], short: Sequence[str], colours: Sequence[int]
    ) -> None:
        """Show other bars.

        criteria  names of the parts for the legend
        short     their short labels, for parts with little room
        colours   indices of their colours, see `domain.scale.criterion_colour_indices`
        """
        changed = len(bars) != len(self._bars) or tuple(criteria) != self._criteria
        self._bars, self._criteria, self._short = tuple(bars), tuple(criteria), tuple(short)
        self._colours = tuple(colours)
        if changed:
            self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        line = self.fontMetrics().height()
        legend = 1.35 * len(legend_lines(QFontMetricsF(self.font()), self._criteria, width)) + 0.4
        return round((self._row(width) * max(1, len(self._bars)) + legend) * line)

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))  # the layout asks for the height at its own width

    def minimumSizeHint(self) -> QSize:
        return QSize(160, round(ROW * max(1, len(self._bars)) * self.fontMetrics().height()))

    def _columns(self, width: float) -> tuple[float, float]:
        """The widths of the names and of the scores."""
        metrics = QFontMetricsF(self._strong())
        names = max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0) + 12
        ends = max((metrics.horizontalAdvance(bar.end) for bar in self._bars), default=0) + 10
        return min(names, 0.42 * width), ends

    def _row(self, width: float) -> float:
        """A bar's height in lines of text."""
        names = (bar.name for bar in self._bars)
        return ROW if lines_needed(names, self.font(), self._columns(width)[0] - 8) == 1 else TALL_ROW

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _places(self, row: int, width: float) -> list[QRectF]:
        """Where the parts of a bar are."""
        left, ends = self._columns(width)
        step = self._row(width) * QFontMetricsF(self.font()).height()
        x, places = left, []
        for part in self._bars[row].parts:
            wide = part * (width - left - ends)
            places.append(QRectF(x, step * row + 3, wide, step - 8))
            x += wide
        return places

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        if not self._bars:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        step, middle = self._row(width) * metrics.height(), Qt.AlignmentFlag.AlignVCenter
        left, ends = self._columns(width)
        for row, bar in enumerate(self._bars):
            whole = QRectF(left, step * row + 3, width - left - ends, step - 8)
            painter.setPen(QColor(theme.text))
            draw_name(painter, QRectF(0, whole.top(), left - 8, whole.height()), bar.name)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.track))
            painter.drawRoundedRect(whole, 4, 4)
            for n, place in enumerate(self._places(row, width)):
                if place.width() <= 0:
                    continue
                ground = self._shade(theme, n)
                painter.fillRect(place.adjusted(0, 0, -min(1.0, place.width() / 2), 0), ground)
                names = (self._criteria[n], self._short[n])
                text = next((t for t in names if metrics.horizontalAdvance(t) + 8 <= place.width()), "")
                if text:
                    painter.setPen(readable_on(ground))
                    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
                    painter.setPen(Qt.PenStyle.NoPen)
            painter.save()
            painter.setFont(self._strong())
            painter.setPen(QColor(theme.text))
            end = QRectF(width - ends, whole.top(), ends, whole.height())
            painter.drawText(end, middle | Qt.AlignmentFlag.AlignRight, bar.end)
            painter.restore()
        draw_legend(
            painter,
            QFontMetricsF(self.font()),
            self._criteria,
            partial(self._shade, theme),
            len(self._bars) * step + 4,
            width,
            theme,
        )

    def _shade(self, theme: Colours, criterion: int) -> QColor:
        return criterion_colour(theme, self._colours[criterion])

    def event(self, event: QEvent) -> bool:
        """A tip says what the part under the mouse is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for row, bar in enumerate(self._bars):
                for place, tip in zip(self._places(row, self.width()), bar.tips, strict=True):
                    if place.contains(event.pos().toPointF()):
                        QToolTip.showText(event.globalPos(), plain(tip), self)
                        return True
        return super().event(event)
