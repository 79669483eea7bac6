# SPDX-License-Identifier: MIT
"""The ranking so far as bars, first place first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from mcda_app.i18n import tr
from mcda_app.ui.widgets.theme import colours
from mcda_app.ui.widgets.wrapped_text import draw_name, lines_needed


class Bar(NamedTuple):
    """colour  the index of the option's colour"""

    name: str
    rank: int
    score: float
    text: str
    colour: int


class RankingBars(QWidget):
    """A rank, a name, a bar and a score for each ranked option."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Ranking"))

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar]) -> None:
        before = self.sizeHint()
        self._bars = tuple(bars)
        self.setAccessibleDescription("; ".join(f"{b.rank}. {b.name} {b.text}" for b in self._bars))
        if self.sizeHint() != before:
            self.updateGeometry()
        self.setVisible(bool(self._bars))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, len(self._bars) * self._row())

    def _columns(self) -> tuple[float, float, float]:
        """The widths of rank, name and score."""
        metrics, heavy = QFontMetricsF(self.font()), QFontMetricsF(self._heavy())
        rank = metrics.horizontalAdvance("00.") + 6
        end = heavy.horizontalAdvance("0.00") + 8
        names = max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0) + 12
        return rank, min(names, (self.width() - rank - end) * 0.6), end

    def _heavy(self) -> QFont:
        heavy = QFont(self.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        return heavy

    def _row(self) -> int:
        lines = lines_needed((bar.name for bar in self._bars), self.font(), self._columns()[1] - 8)
        return lines * self.fontMetrics().height() + 10

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, heavy, step = colours(self.palette()), self._heavy(), self._row()
        rank, names, end = self._columns()
        room = self.width() - rank - names - end - 8
        middle = Qt.AlignmentFlag.AlignVCenter
        for n, bar in enumerate(self._bars):
            top = n * step
            painter.setFont(self.font())
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(0, top, rank, step), middle, f"{bar.rank}.")
            painter.setPen(QColor(theme.text))
            draw_name(painter, QRectF(rank, top, names - 8, step), bar.name)
            track = QRectF(rank + names, top + step / 2 - 5, room, 10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.track))
            painter.drawRoundedRect(track, 3, 3)
            painter.setBrush(QColor(theme.options[bar.colour % len(theme.options)]))
            painter.drawRoundedRect(QRectF(track.x(), track.y(), room * bar.score, 10), 3, 3)
            painter.setFont(heavy)
            painter.setPen(QColor(theme.text))
            painter.drawText(
                QRectF(self.width() - end, top, end, step), middle | Qt.AlignmentFlag.AlignRight, bar.text
            )
