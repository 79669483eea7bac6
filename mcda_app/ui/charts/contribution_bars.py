# SPDX-License-Identifier: MIT
"""Scores as bars made of what each criterion contributes, one option below the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip

from mcda_app.ui.charts.chart import Chart
from mcda_app.ui.charts.legend import draw_legend, legend_lines
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.theme import Colours, criterion_colour, readable_on
from mcda_app.ui.widgets.wrapped_text import draw_name, lines_needed

ROWS = (1.95, 2.5, 3.5, 4.5)
"""A bar's height in lines of text, the gap to the next included, where names need one to four lines."""


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


class Frame(NamedTuple):
    """Where things stand: the bars' left edge, the widths of a bar and of the scores, a row's height."""

    left: float
    bars: float
    ends: float
    step: float


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
        beside = self._beside_bars()
        self._bars, self._criteria, self._short = tuple(bars), tuple(criteria), tuple(short)
        self._colours = tuple(colours)
        if changed:
            self.updateGeometry()
        if beside == self._beside_bars():
            frame = self._frame(self.width())
            area = QRectF(frame.left, 0, self.width() - frame.left, frame.step * len(self._bars))
            self.update(area.toAlignedRect())
        else:
            self.update()

    def _beside_bars(self) -> tuple[object, ...]:
        """What is drawn beside and below the bars, and what gives them their places."""
        names = [bar.name for bar in self._bars]
        return names, self._criteria, self._short, self._colours, self._frame(self.width())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        line = self.fontMetrics().height()
        legend = 1.35 * len(legend_lines(self.measures(), self._criteria, width)) + 0.4
        return round((self._row(width) * max(1, len(self._bars)) + legend) * line)

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))  # the layout asks for the height at its own width

    def minimumSizeHint(self) -> QSize:
        return QSize(160, round(ROWS[0] * max(1, len(self._bars)) * self.fontMetrics().height()))

    def _columns(self, width: float) -> tuple[float, float]:
        """The widths of the names and of the scores."""
        metrics = self.measures(self._strong())
        names = max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0) + 12
        ends = max((metrics.horizontalAdvance(bar.end) for bar in self._bars), default=0) + 10
        return min(names, 0.42 * width), ends

    def _row(self, width: float) -> float:
        """A bar's height in lines of text."""
        return self._row_beside(self._columns(width)[0])

    def _row_beside(self, names_width: float) -> float:
        names = (bar.name for bar in self._bars)
        return ROWS[lines_needed(names, self.font(), names_width - 8, len(ROWS)) - 1]

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _frame(self, width: float) -> Frame:
        left, ends = self._columns(width)
        return Frame(left, width - left - ends, ends, self._row_beside(left) * self.fontMetrics().height())

    def _places(self, row: int, frame: Frame) -> list[QRectF]:
        """Where the parts of a bar are."""
        x, places = frame.left, []
        for part in self._bars[row].parts:
            wide = part * frame.bars
            places.append(QRectF(x, frame.step * row + 3, wide, frame.step - 8))
            x += wide
        return places

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        if not self._bars:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, strong = self.measures(), self._strong()
        frame, end_flags = self._frame(width), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        left, step = frame.left, frame.step
        shades = [self._shade(theme, n) for n in range(len(self._criteria))]
        inks = [readable_on(shade) for shade in shades]
        for row, bar in enumerate(self._bars):
            whole = QRectF(left, step * row + 3, frame.bars, step - 8)
            name = QRectF(0, whole.top(), left - 8, whole.height())
            if self.is_due(name):
                painter.setPen(QColor(theme.text))
                draw_name(painter, name, bar.name, len(ROWS))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.track))
            painter.drawRoundedRect(whole, 4, 4)
            for n, place in enumerate(self._places(row, frame)):
                if place.width() <= 0:
                    continue
                painter.fillRect(place.adjusted(0, 0, -min(1.0, place.width() / 2), 0), shades[n])
                names = (self._criteria[n], self._short[n])
                text = next((t for t in names if metrics.horizontalAdvance(t) + 8 <= place.width()), "")
                if text:
                    painter.setPen(inks[n])
                    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
                    painter.setPen(Qt.PenStyle.NoPen)
            painter.setFont(strong)
            painter.setPen(QColor(theme.text))
            end = QRectF(width - frame.ends, whole.top(), frame.ends, whole.height())
            painter.drawText(end, end_flags, bar.end)
            painter.setFont(self.font())
        below = len(self._bars) * step + 4
        if self.is_due(QRectF(0, below, width, height - below)):
            draw_legend(painter, metrics, self._criteria, shades.__getitem__, below, width, theme)

    def _shade(self, theme: Colours, criterion: int) -> QColor:
        return criterion_colour(theme, self._colours[criterion])

    def event(self, event: QEvent) -> bool:
        """A tip says what the part under the mouse is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            frame = self._frame(self.width())
            for row, bar in enumerate(self._bars):
                for place, tip in zip(self._places(row, frame), bar.tips, strict=True):
                    if place.contains(event.pos().toPointF()):
                        QToolTip.showText(event.globalPos(), plain(tip), self)
                        return True
        return super().event(event)
