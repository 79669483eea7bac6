# SPDX-License-Identifier: MIT
"""Flat table headers."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from mcda_app.ui.widgets.theme import colours


class FlatHeader(QHeaderView):
    """Draws the model's header texts, which may have several lines, on a plain background."""

    PAD = 6

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid():
            return
        theme = colours(self.palette())
        painter.save()
        painter.fillRect(rect, QColor(theme.surface))
        painter.setPen(QColor(theme.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        text = self.model().headerData(section, self.orientation(), Qt.ItemDataRole.DisplayRole) or ""
        room = rect.adjusted(self.PAD, 0, -self.PAD, 0)
        metrics = self.fontMetrics()
        lines = [
            metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width()) for line in text.split("\n")
        ]
        across = self.orientation() == Qt.Orientation.Horizontal
        painter.setPen(QColor(theme.muted if across else theme.text))
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, place, "\n".join(lines))
        painter.restore()
