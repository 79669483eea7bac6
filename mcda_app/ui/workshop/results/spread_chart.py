# SPDX-License-Identifier: MIT
"""Everybody's weights as dots, criterion by criterion, with the group's weight among them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from mcda_app.analysis.phrases import percent
from mcda_app.i18n import percent_sign, tr
from mcda_app.ui.charts.chart import (
    Chart,
    elided,
)
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.theme import Colours

ROW = 3.0
"""A criterion's height in lines of text."""


class SpreadRow(NamedTuple):
    """One criterion.

    shares  everybody's, in [0, 1]
    group   the group's; None if there is none
    """

    title: str
    shares: tuple[float, ...]
    group: float | None


class SpreadChart(Chart):
    """One line per criterion from 0 % to the largest share; dots that overlap are stacked."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[SpreadRow, ...] = ()

    def show_rows(self, rows: Sequence[SpreadRow]) -> None:
        self._rows = tuple(rows)
        lines = [
            tr("{criterion}: from {lowest} to {highest}").format(
                criterion=r.title, lowest=percent(min(r.shares)), highest=percent(max(r.shares))
            )
            + (tr(", group {group}").format(group=percent(r.group)) if r.group is not None else "")
            for r in rows
            if r.shares
        ]
        self.describe(tr("Everybody's weights"), lambda: "; ".join(lines))
        self.setToolTip(plain("\n".join(lines)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(420, round((len(self._rows) * ROW + 1.6) * line))

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        painter.fillRect(QRectF(0, 0, width, height), QColor(theme.surface))
        if not self._rows:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        line = metrics.height()
        names = min(width / 3, max(metrics.horizontalAdvance(r.title) for r in self._rows) + 16)
        left, right = names + 10, width - metrics.horizontalAdvance(f"100{percent_sign()}") / 2 - 10
        shares = [s for row in self._rows for s in (*row.shares, row.group or 0.0)]
        top = max(0.1, -(-max(shares, default=1.0) * 10 // 1) / 10)
        bottom = len(self._rows) * ROW * line
        for k in range(round(top * 10) + 1):
            if top > 0.5 and k % 2:
                continue
            x = left + (right - left) * k / (top * 10)
            painter.setPen(QColor(theme.border))
            painter.drawLine(QPointF(x, 4), QPointF(x, bottom))
            painter.setPen(QColor(theme.muted))
            place = QRectF(x - 60, bottom + 0.2 * line, 120, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, f"{10 * k}{percent_sign()}")
        for n, row in enumerate(self._rows):
            middle = (n + 0.5) * ROW * line
            painter.setPen(QColor(theme.text))
            place = QRectF(8, middle - line / 2, names - 8, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, elided(metrics, row.title, names - 8))
            painter.setPen(QPen(QColor(theme.edge), 1))
            painter.drawLine(QPointF(left, middle), QPointF(right, middle))
            self._draw_dots(painter, row, middle, left, (right - left) / top, line, theme)

    def _draw_dots(
        self,
        painter: QPainter,
        row: SpreadRow,
        middle: float,
        left: float,
        scale: float,
        line: float,
        theme: Colours,
    ) -> None:
        radius = line / 3.6
        painter.setPen(QPen(QColor(theme.surface), 1))
        painter.setBrush(QColor(theme.options[0]))
        placed: list[tuple[float, float]] = []
        for share in sorted(row.shares):
            x, y = left + scale * share, middle
            step = 0
            while any(abs(x - a) < 2 * radius and abs(y - b) < 2 * radius - 0.5 for a, b in placed):
                step += 1
                y = middle + step * 2 * radius
                if y > middle + line:  # no room left: dots overlap
                    break
            placed.append((x, y))
            painter.drawEllipse(QPointF(x, y), radius, radius)
        if row.group is not None:
            x = left + scale * row.group
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.drawLine(QPointF(x, middle - line), QPointF(x, middle + line))
            painter.setBrush(QColor(theme.text))
            tip = middle - line + 2
            painter.drawPolygon(
                QPolygonF([QPointF(x - 5, tip - 7), QPointF(x + 5, tip - 7), QPointF(x, tip)])
            )
            bold = QFont(self.font())
            bold.setBold(True)
            painter.setFont(bold)
            text = percent(row.group)
            painter.drawText(QPointF(x + 6, middle - 0.55 * line), text)
            painter.setFont(self.font())
