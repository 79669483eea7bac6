# SPDX-License-Identifier: MIT
"""First place over two weights, as a square, or over three, as a triangle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mcda_app.analysis.weight_map import FirstPlaceMap
from mcda_app.analysis.wording import percent
from mcda_app.ui.theme import colours, readable_on


class FirstPlaceView(QWidget):
    """Areas in the options' colours with their letters, and a ring where the weights are now."""

    def __init__(self) -> None:
        super().__init__()
        self._map: FirstPlaceMap | None = None
        self._order: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(380, 19 * self.fontMetrics().height())

    def show_map(self, found: FirstPlaceMap, order: list[str]) -> None:
        self._map, self._order = found, order
        self.setAccessibleName(f"First place over the weights of {found.across.title} and {found.up.title}")
        self.setAccessibleDescription(self.told(found))
        self.update()

    @staticmethod
    def told(found: FirstPlaceMap) -> str:
        """The map in words: in which share of the area each is first."""
        areas: dict[str, float] = {}
        for row in found.rows:
            for low, high, leaders in zip(row.cuts, row.cuts[1:], row.leaders, strict=False):
                name = " and ".join(found.options[n].label for n in leaders) or "nobody"
                areas[name] = areas.get(name, 0.0) + high - low
        total = sum(areas.values()) or 1.0
        shares = ", ".join(f"{name} {percent(area / total)}" for name, area in areas.items())
        now = f"now {percent(found.now[0])} and {percent(found.now[1])}"
        return (
            f"Share of the area in which each comes first: {shares}. The ring is where the weights are {now}."
        )

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        self.draw(painter, self.size())
        painter.end()

    def draw(self, painter: QPainter, size: QSize) -> None:
        """Paint the map into a size, on the screen or into a picture."""
        theme = colours(self.palette())
        painter.fillRect(0, 0, size.width(), size.height(), QColor(theme.surface))
        found = self._map
        if found is None or not found.rows:
            painter.setPen(QColor(theme.muted))
            text = "Locked weights leave no room here"
            painter.drawText(0, 0, size.width(), size.height(), Qt.AlignmentFlag.AlignCenter, text)
            return
        metrics = self.fontMetrics()
        left, below = metrics.horizontalAdvance("100 %") + 12, 2 * metrics.height() + 10
        side = min(size.width() - left - 20, size.height() - below - metrics.height() - 12)
        area = QRectF(left, metrics.height() + 6, side, side)
        centres = self._areas(painter, area, found, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for text, (point, colour) in centres.items():
            painter.setPen(readable_on(colour))
            box = QRectF(point.x() - 60, point.y() - metrics.height(), 120, 2 * metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        self._frame(painter, area, found, theme)
        now = self._point(area, found, *found.now)
        painter.setPen(QPen(QColor(theme.surface), 5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(now, 6, 6)
        painter.setPen(QPen(QColor(theme.text), 2.5))
        painter.drawEllipse(now, 6, 6)

    def _point(self, area: QRectF, found: FirstPlaceMap, across: float, up: float) -> QPointF:
        """A place on the map; with a third criterion the square becomes a triangle."""
        shift = up / 2 if found.third is not None else 0.0
        return QPointF(area.left() + area.width() * (across + shift), area.bottom() - area.height() * up)

    def _areas(
        self, painter: QPainter, area: QRectF, found: FirstPlaceMap, theme
    ) -> dict[str, tuple[QPointF, QColor]]:
        """Fill the rows; returns a place for each leader's letters, in the middle of its area."""
        sums: dict[str, tuple[float, QPointF, QColor]] = {}
        half = 0.5 / max(1, len(found.rows) - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        for row in found.rows:
            low_y, high_y = max(0.0, row.share - half), min(1.0, row.share + half)
            for k, leaders in enumerate(row.leaders):
                a, b = row.cuts[k], row.cuts[k + 1]
                brush, colour = self._brush(found, leaders, theme)
                painter.setBrush(brush)
                corners = ((a, low_y), (b, low_y), (b, high_y), (a, high_y))
                painter.drawPolygon(QPolygonF([self._point(area, found, x, y) for x, y in corners]))
                name = " = ".join(found.options[n].badge for n in leaders) or "–"
                width, point, _ = sums.get(name, (0.0, QPointF(), colour))
                middle = self._point(area, found, (a + b) / 2, row.share)
                sums[name] = (width + b - a, point + middle * (b - a), colour)
        least = 0.01 * len(found.rows)
        return {
            name: (point / width, colour) for name, (width, point, colour) in sums.items() if width > least
        }

    def _brush(self, found: FirstPlaceMap, leaders: tuple[int, ...], theme) -> tuple[QBrush, QColor]:
        if not leaders:
            return QBrush(QColor(theme.border)), QColor(theme.border)
        which = self._order.index(found.options[leaders[0]].id)
        colour = QColor(theme.options[which % len(theme.options)])
        pattern = Qt.BrushStyle.SolidPattern if len(leaders) == 1 else Qt.BrushStyle.Dense4Pattern
        return QBrush(colour, pattern), colour

    def _frame(self, painter: QPainter, area: QRectF, found: FirstPlaceMap, theme) -> None:
        metrics = self.fontMetrics()
        painter.setPen(QColor(theme.muted))
        for k in (0, 1, 2):
            share = k / 2
            x = area.left() + area.width() * share
            place = QRectF(x - 40, area.bottom() + 2, 80, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, f"{50 * k} %")
            if found.third is None:
                y = area.bottom() - area.height() * share
                place = QRectF(0, y - metrics.height() / 2, area.left() - 6, metrics.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignRight, f"{50 * k} %")
        title = f"{found.across.title} →"
        wide = QRectF(
            area.left() - 20, area.bottom() + metrics.height() + 4, area.width() + 60, metrics.height()
        )
        painter.drawText(wide, Qt.AlignmentFlag.AlignLeft, title)
        top = f"{found.up.title} ↑"
        if found.third is not None:
            top = f"{found.up.title} at the top, {found.third.title} at the lower left"
        painter.drawText(QRectF(4, 0, self.width() - 8, metrics.height()), Qt.AlignmentFlag.AlignLeft, top)
