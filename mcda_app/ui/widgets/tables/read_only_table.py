# SPDX-License-Identifier: MIT
"""Read-only tables of words and numbers, as tall as their rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMargins, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.theme import colours
from mcda_app.ui.widgets.wrapped_text import words_that_fit

CELL_PAD = 4
"""Pixels on both sides of a cell's text, besides those of the style."""

WORD_PAD = 8
"""Pixels of a cell that the style does not give to its text."""

Index = QModelIndex | QPersistentModelIndex


ROW_SPACE = 6
"""Pixels by which a row is higher than its texts."""


class Cell(NamedTuple):
    """One cell.

    number  whether it is right-aligned
    marked  whether it is highlighted
    """

    text: str
    number: bool = False
    bold: bool = False
    marked: bool = False
    tip: str = ""


class _Delegate(QStyledItemDelegate):
    """Leaves room beside the texts, which stand below those of the heads; breaks words with no room."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        room = option.rect.width() - WORD_PAD
        if room > 0:
            option.text = words_that_fit(option.text, option.fontMetrics, room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chosen = option.state & QStyle.StateFlag.State_Selected
        ground = option.palette.highlight() if chosen else index.data(Qt.ItemDataRole.BackgroundRole)
        if ground is not None:
            painter.fillRect(option.rect, ground)
        super().paint(painter, _inside(option), index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(_inside(option), index).grownBy(QMargins(CELL_PAD, 0, CELL_PAD, 0))


def _inside(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    """The part of a cell that its text is given."""
    inside = QStyleOptionViewItem(option)
    inside.rect = option.rect.adjusted(CELL_PAD, 0, -CELL_PAD, 0)
    return inside


class _Header(QHeaderView):
    """A header whose first section stays in view."""

    def paintEvent(self, event) -> None:
        super().paintEvent(event)
        if self.offset() and self.count():
            width = self.sectionSize(0)
            left = self.viewport().width() - width if self.isRightToLeft() else 0
            painter = QPainter(self.viewport())
            self.paintSection(painter, QRect(left, 0, width, self.height()), 0)
            painter.end()


class ReadOnlyTable(QTableWidget):
    """Read-only; Ctrl+C copies rows for a spreadsheet or a letter.

    The first column stays in view if the others have to be scrolled.

    stretch  the columns that share the remaining width
    """

    def __init__(self, name: str, stretch: Collection[int] = (0,)) -> None:
        super().__init__()
        self._stretch = stretch
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(_Header(Qt.Orientation.Horizontal, self))
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(76)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fitting = False
        self._marked: list[QTableWidgetItem] = []
        # Queued: Qt tells of it while it lays the table out, which must not be resized meanwhile.
        self.horizontalScrollBar().rangeChanged.connect(self._fit, Qt.ConnectionType.QueuedConnection)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Replace the table's content."""
        self._marked = []
        self.clear()
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(heads)
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self.setItem(row, column, self._item(cell))
        for column in range(len(heads)):  # above the numbers, not beside them
            if rows and rows[0][column].number:
                at_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                self.horizontalHeaderItem(column).setTextAlignment(at_right)
        self._colour()
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        for column in range(len(heads)):
            if column in self._stretch:  # its minimum if no width remains
                header.setSectionResizeMode(column, mode.Interactive)
                header.resizeSection(column, header.minimumSectionSize())
            header.setSectionResizeMode(
                column, mode.Stretch if column in self._stretch else mode.ResizeToContents
            )
        self._fit()

    def _item(self, cell: Cell) -> QTableWidgetItem:
        item = QTableWidgetItem(cell.text)
        item.setToolTip(plain(cell.tip))
        side = Qt.AlignmentFlag.AlignRight if cell.number else Qt.AlignmentFlag.AlignLeft
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        if cell.bold:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        if cell.marked:
            self._marked.append(item)
        return item

    def _colour(self) -> None:
        theme = colours(self.palette())
        for item in self._marked:
            item.setBackground(QColor(theme.warning_ground))
            item.setForeground(QColor(theme.warning))

    # The first column in view

    def visualRect(self, index: QModelIndex) -> QRect:
        rect = super().visualRect(index)
        if index.isValid() and index.column() == 0:
            rect.moveLeft(self.viewport().width() - rect.width() if self.isRightToLeft() else 0)
        return rect

    def indexAt(self, at: QPoint) -> QModelIndex:
        from_edge = self.viewport().width() - 1 - at.x() if self.isRightToLeft() else at.x()
        if self.horizontalScrollBar().value() and from_edge < self.columnWidth(0):
            return self.model().index(self.rowAt(at.y()), 0)
        return super().indexAt(at)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().update()  # what stays in its place moved along
        self.horizontalHeader().viewport().update()

    def paintEvent(self, event) -> None:
        super().paintEvent(event)
        if self.horizontalScrollBar().value() and self.columnCount():
            self._paint_first_column()
        self._paint_lines()

    def _paint_first_column(self) -> None:
        """Where it stays, over the others."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        ground, chosen = option.palette.base(), self.selectionModel()
        for row in range(self.rowCount()):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
            if index == self.currentIndex() and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            if chosen.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            painter.fillRect(option.rect, ground)
            self.itemDelegateForIndex(index).paint(painter, option, index)
        width = self.columnWidth(0)
        edge = self.viewport().width() - width if self.isRightToLeft() else width - 1
        painter.setPen(QColor(colours(self.palette()).edge))
        painter.drawLine(edge, 0, edge, self.verticalHeader().length() - 1)
        painter.end()

    def _paint_lines(self) -> None:
        """Between the rows; columns are told apart by their room."""
        painter = QPainter(self.viewport())
        painter.setPen(QColor(colours(self.palette()).border))
        for row in range(self.rowCount() - 1):
            if not self.isRowHidden(row):
                bottom = self.rowViewportPosition(row) + self.rowHeight(row) - 1
                painter.drawLine(0, bottom, self.viewport().width(), bottom)
        painter.end()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        elif event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _fit(self) -> None:
        if self._fitting:  # a new height triggers resizeEvent, which fits again
            return
        self._fitting = True
        self.horizontalHeader().length()  # forces the pending column widths, by which rows wrap
        self.resizeRowsToContents()
        for row in range(self.rowCount()):
            self.setRowHeight(row, self.rowHeight(row) + ROW_SPACE)
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        height += 2 * self.frameWidth() + 2
        if self.horizontalScrollBar().maximum() > 0:
            height += self.horizontalScrollBar().sizeHint().height()
        if (self.minimumHeight(), self.maximumHeight()) != (height, height):
            self.setFixedHeight(height)
        self._fitting = False

    def copy(self) -> None:
        """Copy the selected rows, or all if none is selected, with the column heads."""
        rows = sorted({index.row() for index in self.selectedIndexes()}) or range(self.rowCount())
        heads = (self.horizontalHeaderItem(n).text() for n in range(self.columnCount()))
        lines = [[" ".join(head.split()) for head in heads]]
        for row in rows:
            items = (self.item(row, n) for n in range(self.columnCount()))
            lines.append([item.text() if item is not None else "" for item in items])
        QApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
