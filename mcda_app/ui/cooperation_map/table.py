# SPDX-License-Identifier: MIT
"""One table of the cooperation map.

Cells are painted in one go by the table itself: a delegate would be called back for each, which costs
more than the painting. Nothing of what they show is kept: each painting asks for it anew.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from mcda_app.analysis.ranking.cooperation_map import MapSection
from mcda_app.i18n import tr
from mcda_app.ui.cooperation_map.cells import CellBrush, Look
from mcda_app.ui.cooperation_map.views import Column, MapView
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.tables.headers import FlatHeader, GroupHeader, Heading
from mcda_app.ui.widgets.tables.viewport import own_viewport
from mcda_app.ui.widgets.theme import colours

ROW_PAD = 18


class BlockModel(QAbstractTableModel):
    """For each column name, the columns of the map's view."""

    def __init__(self, session: Session, section: MapSection, view: MapView) -> None:
        super().__init__()
        self.session = session
        self.section = section
        self.view = view
        self.columns = self._columns_now()
        self.per_column = len(self.columns)
        self.shares = [view.column_share(at) for at in range(self.per_column)]

    def _columns_now(self) -> tuple[Column, ...]:
        return self.view.columns(self.section.options, self.section.issue_ids)

    def renew(self) -> bool:
        """Take the columns' names and what they hold as they now are; False if there are more or fewer."""
        columns = self._columns_now()
        if len(columns) != self.per_column:
            return False
        if columns != self.columns:
            self.columns = columns
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        return True

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.section.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return self.per_column * len(self.section.columns)

    def issue_id(self, row: int, column: int) -> str | None:
        return self.section.cells[row][column // self.per_column]

    def heading(self, column: int) -> Heading:
        phase = self.section.columns[column // self.per_column]
        head = self.columns[column % self.per_column]
        return Heading(head.full, head.short, phase)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Vertical:
            name = self.section.rows[section]
            return {Qt.ItemDataRole.DisplayRole: name, Qt.ItemDataRole.ToolTipRole: plain(name)}.get(role)
        phase = self.section.columns[section // self.per_column]
        head = self.columns[section % self.per_column]
        text = {Qt.ItemDataRole.DisplayRole: head.full, Qt.ItemDataRole.ToolTipRole: head.tip}.get(role)
        text = f"{phase}: {text}" if phase and text else text
        return plain(text) if role == Qt.ItemDataRole.ToolTipRole and text else text

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        issue_id = self.issue_id(index.row(), index.column())
        if issue_id is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.view.words(issue_id, index.column() % self.per_column, self.section.options)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(self.view.tip(issue_id))
        return None

    def look(self, row: int, column: int) -> Look:
        """What a cell shows now."""
        issue_id = self.issue_id(row, column)
        if issue_id is None:
            return Look("", empty=True)
        chosen = issue_id == self.session.issue_id
        return self.view.look(issue_id, column % self.per_column, self.section.options, chosen)


class BlockTable(QTableView):
    """As tall as its rows. A click chooses the cell's issue, Enter opens it."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, model: BlockModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        own_viewport(self)
        self.setModel(model)
        self.setAccessibleName(tr("Cooperation map: {block}").format(block=model.section.title))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        top = GroupHeader(model.heading, any(model.section.columns), self)
        self.setHorizontalHeader(top)
        side = FlatHeader(Qt.Orientation.Vertical, self)
        self.setVerticalHeader(side)
        side.setDefaultSectionSize(self.fontMetrics().height() + ROW_PAD)
        top.setMinimumSectionSize(20)
        self.clicked.connect(self._clicked)
        self.activated.connect(self._activated)
        self.selectionModel().currentChanged.connect(lambda now, _old: self._clicked(now))
        top.setFixedHeight(top.sizeHint().height())
        frame = 2 * self.frameWidth()
        self.setFixedHeight(top.height() + side.defaultSectionSize() * model.rowCount() + frame)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.horizontalHeader().setFixedHeight(self.horizontalHeader().sizeHint().height())
            self.set_row_height(self.fontMetrics().height() + ROW_PAD)

    def set_row_height(self, height: int) -> None:
        side = self.verticalHeader()
        if side.defaultSectionSize() != height:
            side.setDefaultSectionSize(height)
            self._lay_out()

    def _lay_out(self) -> None:
        """Names get a third at most, columns share the rest; where that is too little, they scroll."""
        side, columns = self.verticalHeader(), self._model.columnCount()
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(r) for r in self._model.section.rows), default=0) + 20
        frame = 2 * self.frameWidth()
        width = self.width() - frame
        name_width = min(longest, max(110, int(width * 0.34)))
        if side.width() != name_width:
            side.setFixedWidth(name_width)
        least = self._model.view.least_width(metrics)
        shares = self._model.shares
        parts = sum(shares) * len(self._model.section.columns)
        each = max(least, (width - name_width) // max(1, parts))
        for column in range(columns):
            self.setColumnWidth(column, each * shares[column % len(shares)])
        spare = width - name_width - each * parts
        if columns and 0 < spare < parts:
            self.setColumnWidth(columns - 1, each * shares[-1] + spare)
        bar = self.horizontalScrollBar().sizeHint().height() if spare < 0 else 0
        rows = side.defaultSectionSize() * self._model.rowCount()
        height = self.horizontalHeader().height() + rows + frame
        if self.height() != height + bar:
            self.setFixedHeight(height + bar)

    def _clicked(self, index: QModelIndex) -> None:
        issue_id = self._model.issue_id(index.row(), index.column()) if index.isValid() else None
        if issue_id:
            self.chosen.emit(issue_id)

    def _activated(self, index: QModelIndex) -> None:
        issue_id = self._model.issue_id(index.row(), index.column())
        if issue_id:
            self.opened.emit(issue_id)

    @property
    def block_model(self) -> BlockModel:
        return self._model

    def refresh(self) -> None:
        """Paint the cells again, for what they show may have changed."""
        self.viewport().update()

    def _cell_rect(self, row: int, column: int) -> QRect:
        return QRect(
            self.columnViewportPosition(column),
            self.rowViewportPosition(row),
            self.columnWidth(column),
            self.rowHeight(row),
        )

    def _rows_in(self, rect: QRect) -> range:
        first, last = self.rowAt(rect.top()), self.rowAt(rect.bottom())
        return range(max(first, 0), (last if last >= 0 else self._model.rowCount() - 1) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme, dirty = colours(self.palette()), event.region()
        brush = CellBrush(painter, theme, self.font())
        columns = [
            (column, self.columnViewportPosition(column), self.columnWidth(column))
            for column in range(self._model.columnCount())
        ]
        for row in self._rows_in(dirty.boundingRect()):
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            for column, left, width in columns:
                rect = QRect(left, top, width, height)
                if dirty.intersects(rect):
                    brush.paint(rect, self._model.look(row, column))
        current = self.currentIndex()
        if self.hasFocus() and current.isValid():
            painter.setPen(QPen(QColor(theme.text), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._cell_rect(current.row(), current.column()).adjusted(0, 0, -2, -2))
        painter.end()
