# SPDX-License-Identifier: MIT
"""The marks that say what a score rests on: each has a shape of its own, whatever its colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mcda_app.analysis.vocabulary.evidence import EVIDENCE_LEGEND
from mcda_app.domain.score import Evidence
from mcda_app.ui.widgets.theme import Colours, colours

_GAP = 16
"""Pixels between two entries of the legend."""


def mark_colour(theme: Colours, evidence: Evidence) -> QColor:
    """The colour of a mark, readable on the surface and on a tinted cell."""
    places = {
        Evidence.TABLE: 0,
        Evidence.TEXT: 1,
        Evidence.ASSUMPTION: 3,
        Evidence.USER: 2,
        Evidence.COMPUTED: 4,
    }
    at = places[evidence]
    return QColor(theme.options[at])


def paint_mark(painter: QPainter, evidence: Evidence, centre: QPointF, size: float, theme: Colours) -> None:
    """Draw a disc, a square, a hollow diamond, a triangle or a ring around a point."""
    colour, half = mark_colour(theme, evidence), size / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    x, y = centre.x(), centre.y()
    match evidence:
        case Evidence.TABLE:
            painter.drawEllipse(centre, 0.9 * half, 0.9 * half)
        case Evidence.TEXT:
            painter.drawRoundedRect(QRectF(x - 0.8 * half, y - 0.8 * half, 1.6 * half, 1.6 * half), 1.5, 1.5)
        case Evidence.ASSUMPTION:
            painter.setBrush(QColor(theme.surface))
            painter.setPen(QPen(colour, max(1.5, size / 7)))
            reach = 0.85 * half
            corners = [QPointF(x, y - reach), QPointF(x + reach, y)]
            painter.drawPolygon(QPolygonF([*corners, QPointF(x, y + reach), QPointF(x - reach, y)]))
        case Evidence.USER:
            top, foot = QPointF(x, y - 0.95 * half), y + 0.75 * half
            painter.drawPolygon(QPolygonF([top, QPointF(x + half, foot), QPointF(x - half, foot)]))
        case Evidence.COMPUTED:
            painter.setBrush(QColor(theme.surface))
            painter.setPen(QPen(colour, max(1.5, size / 5)))
            painter.drawEllipse(centre, 0.75 * half, 0.75 * half)
    painter.restore()


class EvidenceLegend(QWidget):
    """The marks that occur, each with its words; goes on in the next line where the page is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self._kinds: tuple[Evidence, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def kinds(self) -> tuple[Evidence, ...]:
        """What is explained."""
        return self._kinds

    def show_kinds(self, kinds: Sequence[Evidence]) -> None:
        """Explain these marks."""
        if tuple(kinds) != self._kinds:
            self._kinds = tuple(kinds)
            self.setAccessibleName(", ".join(EVIDENCE_LEGEND[kind] for kind in kinds))
            self.updateGeometry()
            self.update()

    def _places(self, width: float) -> tuple[list[tuple[Evidence, QPointF]], float]:
        """Where each entry begins, and how high they are together."""
        metrics = QFontMetricsF(self.font())
        line, side = metrics.height() + 4, metrics.height()
        places, x, y = [], 0.0, 0.0
        for kind in self._kinds:
            wide = side + metrics.horizontalAdvance(EVIDENCE_LEGEND[kind])
            if x and x + wide > width:
                x, y = 0.0, y + line
            places.append((kind, QPointF(x, y)))
            x += wide + _GAP
        return places, y + line

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._places(width)[1])

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        words = (metrics.horizontalAdvance(EVIDENCE_LEGEND[kind]) for kind in self._kinds)
        wide = sum(metrics.height() + word + _GAP for word in words)
        return QSize(round(wide), round(metrics.height()) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, round(self.fontMetrics().height()) + 4)

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        theme, metrics = colours(self.palette()), QFontMetricsF(self.font())
        side = metrics.height()
        for kind, at in self._places(self.width())[0]:
            paint_mark(
                painter, kind, QPointF(at.x() + 0.36 * side, at.y() + side / 2 + 2), 0.72 * side, theme
            )
            painter.setPen(QColor(theme.muted))
            words = EVIDENCE_LEGEND[kind]
            room = QRectF(at.x() + side, at.y(), metrics.horizontalAdvance(words) + 2, side + 4)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
