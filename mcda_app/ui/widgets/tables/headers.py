# SPDX-License-Identifier: MIT
"""Flat table headers."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from mcda_app.ui.widgets.theme import colours


class Heading(NamedTuple):
    """A column's full name, short name, and the group name it shares with its neighbours."""

    full: str
    short: str
    above: str = ""


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


class GroupHeader(FlatHeader):
    """Two levels: a group name above several columns, and the columns' names below it.

    Draws full names if all of them fit, otherwise short ones.
    """

    def __init__(self, heading: Callable[[int], Heading], grouped: bool, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._heading = heading
        self._grouped = grouped

    def sizeHint(self) -> QSize:
        storeys = 2 if self._grouped else 1
        return QSize(super().sizeHint().width(), storeys * (self.fontMetrics().height() + 8) + 4)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid():
            return
        theme = colours(self.palette())
        painter.save()
        painter.fillRect(rect, QColor(theme.surface))
        heading = self._heading(section)
        half = rect.height() // 2 if self._grouped else 0
        if self._grouped:
            self._paint_above(painter, rect, section, half, theme)
        lower = QRect(rect.left(), rect.top() + half, rect.width(), rect.height() - half)
        text = heading.full if self._full_names_fit() else heading.short
        painter.setPen(QColor(theme.muted))
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width() - 6)
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, shown)
        painter.setPen(QColor(theme.border))
        ends = section + 1 == self.count() or self._heading(section + 1).above != heading.above
        top = rect.topRight() if ends else lower.topRight()
        painter.drawLine(top, rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_above(self, painter: QPainter, rect: QRect, section: int, half: int, theme) -> None:
        name = self._heading(section).above
        first = section
        while first > 0 and self._heading(first - 1).above == name:
            first -= 1
        last = section
        while last + 1 < self.count() and self._heading(last + 1).above == name:
            last += 1
        ends = (first, last) if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else (last, first)
        left = self.sectionViewportPosition(ends[0])
        right = self.sectionViewportPosition(ends[1]) + self.sectionSize(ends[1])
        whole = QRect(left, rect.top(), right - left, half)
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        # Each section draws the whole name; the clip keeps the part that falls on it.
        painter.setClipRect(rect)
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, name)
        painter.setPen(QColor(theme.border))
        painter.drawLine(rect.left(), rect.top() + half, rect.right(), rect.top() + half)
        painter.setFont(self.font())

    def _full_names_fit(self) -> bool:
        metrics = self.fontMetrics()
        return all(
            metrics.horizontalAdvance(self._heading(n).full) <= self.sectionSize(n) - 8
            for n in range(self.count())
        )
