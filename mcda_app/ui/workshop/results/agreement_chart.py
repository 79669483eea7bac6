# SPDX-License-Identifier: MIT
"""Agreement on weights as a mark on a line from that of unrelated answers to full agreement."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from mcda_app.analysis.phrases import percent
from mcda_app.i18n import tr
from mcda_app.methods.chance_agreement import ChanceAgreement
from mcda_app.ui.charts.chart import Chart
from mcda_app.ui.widgets.theme import Colours

LOWEST = -0.25
"""What the line begins with, so that contradiction has a place; anything lower is marked at its end."""


class AgreementChart(Chart):
    """0 % is the agreement of unrelated answers, 100 % that all answers are the same."""

    def __init__(self) -> None:
        super().__init__()
        self._chance: ChanceAgreement | None = None

    def show_agreement(self, chance: ChanceAgreement | None) -> None:
        """Show it, or nothing where agreement cannot be compared with chance."""
        self._chance = chance if chance is not None and chance.beyond is not None else None
        self.setVisible(self._chance is not None)
        if chance is not None and chance.beyond is not None:
            beyond = percent(chance.beyond)
            text = tr("Agreement beyond chance: {beyond}; 0% is chance, 100% full agreement")
            self.describe(tr("Agreement beyond chance"), lambda: text.format(beyond=beyond))
            self.setToolTip(text.format(beyond=beyond))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, round(4.4 * self.fontMetrics().height()))

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        painter.fillRect(QRectF(0, 0, width, height), QColor(theme.surface))
        chance = self._chance
        if chance is None or chance.beyond is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        line = metrics.height()
        ends = tr("chance", "agreement"), tr("full agreement")
        left, right = 8.0, width - 8 - metrics.horizontalAdvance(ends[1]) / 2
        middle = 2.1 * line

        def place(share: float) -> float:
            return left + (right - left) * (max(share, LOWEST) - LOWEST) / (1 - LOWEST)

        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        for share, text in ((0.0, ends[0]), (1.0, ends[1])):
            x, half = place(share), metrics.horizontalAdvance(text) / 2 + 4
            painter.setPen(QPen(QColor(theme.edge), 1))
            painter.drawLine(QPointF(x, middle - 0.4 * line), QPointF(x, middle + 0.4 * line))
            painter.setPen(QColor(theme.muted))
            box = QRectF(x - half, middle + 0.6 * line, 2 * half, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, text)
        mark, start = place(chance.beyond), place(0.0)
        colour = QColor(theme.options[0] if chance.is_told_from_chance else theme.muted)
        painter.setPen(QPen(colour, 0.35 * line, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(start, middle), QPointF(mark, middle))
        painter.setPen(QPen(QColor(theme.surface), 1))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(mark, middle), line / 2.6, line / 2.6)
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(theme.text))
        figure = percent(chance.beyond)
        half = QFontMetricsF(bold).horizontalAdvance(figure) / 2 + 4
        x = min(max(mark, half), width - half)
        painter.drawText(QRectF(x - half, 0.3 * line, 2 * half, line), Qt.AlignmentFlag.AlignHCenter, figure)
        painter.setFont(self.font())
