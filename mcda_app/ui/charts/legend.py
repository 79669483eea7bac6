# SPDX-License-Identifier: MIT
"""The legend below a chart: coloured squares with their names, on as many lines as they need."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from mcda_app.ui.charts.chart import elided
from mcda_app.ui.widgets.skin.text_measures import Measures
from mcda_app.ui.widgets.theme import Colours

LINE = 1.35
"""Height of a line, in heights of the font."""
_GAP = 18


def legend_lines(metrics: QFontMetricsF | Measures, names: Sequence[str], width: float) -> list[list[int]]:
    """The indices of the names on each line."""
    lines: list[list[int]] = [[]]
    used = 0.0
    for n, name in enumerate(names):
        wide = metrics.horizontalAdvance(name) + metrics.height() + _GAP
        if lines[-1] and used + wide > width:
            lines.append([])
            used = 0.0
        lines[-1].append(n)
        used += wide
    return lines


def draw_legend(
    painter: QPainter,
    metrics: QFontMetricsF | Measures,
    names: Sequence[str],
    colour: Callable[[int], QColor],
    top: float,
    width: float,
    theme: Colours,
) -> None:
    """Paint the legend from top downwards.

    colour  of the name with an index
    """
    side = metrics.height() * 0.7
    for line in legend_lines(metrics, names, width):
        x = 0.0
        for n in line:
            painter.fillRect(QRectF(x, top + 5, side, side), colour(n))
            painter.setPen(QColor(theme.muted))
            wide = min(metrics.horizontalAdvance(names[n]) + 4, width - x - side - 5)
            place = QRectF(x + side + 5, top, wide, metrics.height() + 4)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, elided(metrics, names[n], wide))
            x += wide + metrics.height() + _GAP - 4
        top += LINE * metrics.height()
