# SPDX-License-Identifier: MIT
"""A table whose first row and first column stay in view while the rest is scrolled.

They are cells like all others, typed into and chosen as these are, so that headers of Qt's will not do.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from mcda_app.ui.widgets.tables.fitted_table import FittedTable
from mcda_app.ui.widgets.theme import colours


class FrozenTable(FittedTable):
    """scrolled  cells have moved in the viewport"""

    scrolled = Signal()

    @property
    def frozen(self) -> QSize:
        """The width of the first column and the height of the first row."""
        return QSize(self.columnWidth(0), self.rowHeight(0))

    # Where cells are seen

    def visualRect(self, index: QModelIndex) -> QRect:
        rect = super().visualRect(index)
        if index.isValid():
            if index.row() == 0:
                rect.moveTop(0)
            if index.column() == 0:
                rect.moveLeft(self.viewport().width() - rect.width() if self.isRightToLeft() else 0)
        return rect

    def indexAt(self, at: QPoint) -> QModelIndex:
        row = 0 if at.y() < self.frozen.height() else self.rowAt(at.y())
        right_to_left = self.isRightToLeft()
        from_edge = self.viewport().width() - 1 - at.x() if right_to_left else at.x()
        column = 0 if from_edge < self.frozen.width() else self.columnAt(at.x())
        model = self.model()
        return model.index(row, column) if row >= 0 and column >= 0 else QModelIndex()

    def scrollTo(self, index: QModelIndex, _hint=QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        if not index.isValid():
            return
        view, frozen = self.viewport().size(), self.frozen
        if index.row() > 0:
            top, high = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + _distance(top, high, frozen.height(), view.height()))
        if index.column() > 0:
            left, wide = self.columnViewportPosition(index.column()), self.columnWidth(index.column())
            bar = self.horizontalScrollBar()
            if self.isRightToLeft():
                left = view.width() - left - wide
            bar.setValue(bar.value() + _distance(left, wide, frozen.width(), view.width()))

    # Following

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.updateEditorGeometries()
        self.viewport().update()  # what stays in its place moved along
        self.scrolled.emit()

    def selectionChanged(self, selected, deselected) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll what can be scrolled; at the ends, and where all is in view, the page scrolls."""
        bar, by = self.verticalScrollBar(), event.angleDelta().y()
        sideways = not by or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if sideways or (by > 0 and bar.value() > 0) or (by < 0 and bar.value() < bar.maximum()):
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        model = self.model()
        across, down = self.horizontalScrollBar().value() > 0, self.verticalScrollBar().value() > 0
        if not (across or down):
            return
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        rows = self._in_view(model.rowCount(), self.rowAt, self.viewport().height())
        columns = self._in_view(model.columnCount(), self.columnAt, self.viewport().width())
        cells = (
            [(row, 0) for row in rows if across and row] + [(0, n) for n in columns if down and n] + [(0, 0)]
        )
        for row, column in cells:
            index = model.index(row, column)
            option.rect = self.visualRect(index)
            self.itemDelegateForIndex(index).paint(painter, option, index)
        painter.setPen(QColor(colours(self.palette()).edge))
        frozen, view = self.frozen, self.viewport().rect()
        if across:
            x = view.width() - frozen.width() if self.isRightToLeft() else frozen.width() - 1
            bottom = self.rowViewportPosition(model.rowCount() - 1) + self.rowHeight(model.rowCount() - 1)
            painter.drawLine(x, 0, x, min(bottom - 1, view.bottom()))
        if down:
            painter.drawLine(0, frozen.height() - 1, view.right(), frozen.height() - 1)
        painter.end()

    def _in_view(self, count: int, at: Callable[[int], int], room: int) -> range:
        first, last = sorted((at(0), at(room - 1))) if at(room - 1) >= 0 and at(0) >= 0 else (0, count - 1)
        return range(max(first, 0), last + 1)


def _distance(start: int, size: int, edge: int, room: int) -> int:
    """By how much to scroll to have a stretch between an edge and the end of a room."""
    if start < edge:
        return start - edge
    return max(0, min(start + size - room, start - edge))
