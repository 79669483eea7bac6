# SPDX-License-Identifier: MIT
"""The cooperation map as a picture: the same cells on paper's light ground, names in full."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPainter

from mcda_app.ui.cooperation_map.cells import CellBrush
from mcda_app.ui.cooperation_map.table import BlockModel
from mcda_app.ui.cooperation_map.views import MapView
from mcda_app.ui.widgets.theme import LIGHT

WIDTH = 1000
MARGIN = 24
ROW = 34


class MapPicture:
    """Lays a view of the map out on one page as wide as :data:`WIDTH`.

    size  of the whole picture
    """

    def __init__(self, title: str, view: MapView, models: list[BlockModel], font: QFont) -> None:
        self._title, self._view, self._models = title, view, models
        pixels = QFontInfo(font).pixelSize()  # the same on paper as on any screen
        self._font, self._large, self._bold = QFont(font), QFont(font), QFont(font)
        self._font.setPixelSize(pixels)
        self._bold.setPixelSize(pixels)
        self._bold.setBold(True)
        self._large.setPixelSize(round(pixels * 1.3))
        self._large.setBold(True)
        self.size = QSize(WIDTH, self._paint(None))

    def draw(self, painter: QPainter) -> None:
        """Paint the picture from the origin on."""
        painter.fillRect(QRect(0, 0, self.size.width(), self.size.height()), QColor(LIGHT.surface))
        self._paint(painter)

    def _paint(self, painter: QPainter | None) -> int:
        """Paint, or only measure without a painter; returns the height."""
        y = MARGIN
        for text, font, colour in (
            (self._title, self._large, LIGHT.text),
            (self._view.summary(), self._font, LIGHT.text),
            (self._view.intro(), self._font, LIGHT.muted),
        ):
            y = self._text(painter, text, font, colour, y) + 6
        y = self._legend(painter, y)
        for model in self._models:
            y = self._text(painter, model.section.title, self._bold, LIGHT.text, y + 8) + 4
            y = self._table(painter, model, y)
            issues = [i for i in model.session.project.issues if i.id in model.section.issue_ids]
            for note in self._view.notes(issues):
                y = self._text(painter, note, self._font, LIGHT.text, y + 5)
        return y + MARGIN

    def _legend(self, painter: QPainter | None, y: int) -> int:
        words = self._view.legend()
        if not words:
            return y
        x, metrics = MARGIN, QFontMetrics(self._font)
        for kind, text in enumerate(words):
            if painter is not None:
                brush = CellBrush(painter, LIGHT, self._font)
                painter.setFont(self._font)
                brush.paint_share(QRect(x, y + 2, 26, 14), kind)
                painter.setPen(QColor(LIGHT.text))
                painter.drawText(x + 34, y + metrics.ascent(), text)
            x += 34 + metrics.horizontalAdvance(text) + 22
        return y + metrics.height() + 4

    def _text(self, painter: QPainter | None, text: str, font: QFont, colour: str, y: int) -> int:
        """A paragraph over the whole width; returns where it ends."""
        room = QRect(MARGIN, y, WIDTH - 2 * MARGIN, 10_000)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        height = QFontMetrics(font).boundingRect(room, int(flags), text).height()
        if painter is not None:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRect(room.left(), y, room.width(), height + 4), int(flags), text)
        return y + height

    def _table(self, painter: QPainter | None, model: BlockModel, y: int) -> int:
        phases = model.section.columns
        storeys = 2 if any(phases) else 1
        metrics = QFontMetrics(self._font)
        longest = max((metrics.horizontalAdvance(row) for row in model.section.rows), default=0) + 16
        side = min(longest, WIDTH // 3)
        top, bottom = y, y + ROW * (storeys + len(model.section.rows))
        if painter is None:
            return bottom
        parts = sum(model.shares) * len(phases)
        room = WIDTH - 2 * MARGIN - side
        edges, done = [MARGIN + side], 0
        for column in range(model.columnCount()):
            done += model.shares[column % model.per_column]
            edges.append(MARGIN + side + round(room * done / parts))
        full = all(
            metrics.horizontalAdvance(model.heading(n).full) <= edges[n + 1] - edges[n] - 8
            for n in range(model.columnCount())
        )
        painter.fillRect(QRect(MARGIN, y, side + room, storeys * ROW), QColor(LIGHT.raised))
        painter.fillRect(QRect(MARGIN, y, side, bottom - y), QColor(LIGHT.raised))
        painter.setPen(QColor(LIGHT.text))
        painter.setFont(self._bold)
        for n, phase in enumerate(phases if storeys == 2 else ()):
            left, right = edges[n * model.per_column], edges[(n + 1) * model.per_column]
            painter.drawText(QRect(left, y, right - left, ROW), Qt.AlignmentFlag.AlignCenter, phase)
        y += (storeys - 1) * ROW
        painter.setFont(self._font)
        for n in range(model.columnCount()):
            heading = model.heading(n)
            place = QRect(edges[n], y, edges[n + 1] - edges[n], ROW)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, heading.full if full else heading.short)
        y += ROW
        for row, name in enumerate(model.section.rows):
            painter.setFont(self._font)
            painter.setPen(QColor(LIGHT.text))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, side - 12)
            painter.drawText(QRect(MARGIN + 6, y, side - 8, ROW), Qt.AlignmentFlag.AlignVCenter, shown)
            painter.setPen(QColor(LIGHT.border))
            painter.drawLine(MARGIN, y, MARGIN + side, y)
            brush = CellBrush(painter, LIGHT, self._font)
            for n in range(model.columnCount()):
                # The choice of an issue is the window's, not the picture's.
                look = model.look(row, n)._replace(chosen=False)
                brush.paint(QRect(edges[n], y, edges[n + 1] - edges[n], ROW), look)
            y += ROW
        painter.setPen(QColor(LIGHT.edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRect(MARGIN, top, side + room, bottom - top))
        return bottom
