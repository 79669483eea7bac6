# SPDX-License-Identifier: MIT
"""The decision matrix of one issue: options down, criteria across, each cell with its evidence."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent

from mcda_app.i18n import tr
from mcda_app.ui.issue.matrix_delegate import MatrixDelegate
from mcda_app.ui.issue.matrix_headers import MatrixHeader
from mcda_app.ui.issue.matrix_layout import lay_out
from mcda_app.ui.issue.matrix_model import MatrixModel
from mcda_app.ui.widgets.drag_reorder import step_of
from mcda_app.ui.widgets.tables.fitted_table import FittedTable

STRETCH = 1.4
"""How many times as high as its room a matrix becomes if all of its rows are seen then."""

LEAST_ROWS = 3
"""Rows that are in view at least; the others scroll under the header."""


class MatrixView(FittedTable):
    """Enter, F2, a double click or typing starts editing; Del empties the selected cells.

    Arrow keys lead on into the headers; Alt with an arrow key moves the row or column.

    clear_wanted   the selected cells are to be emptied
    current_moved  another cell is the current one
    cell_menu      the menu of the current cell is wanted at a point of the screen
    cell_chosen    whether somebody chose the current cell; with the focus alone comes the first one
    """

    clear_wanted = Signal()
    current_moved = Signal()
    cell_menu = Signal(QPoint)

    def __init__(self, model: MatrixModel) -> None:
        super().__init__()
        self._model = model
        self.cell_chosen = False
        self._focusing = False
        self.setModel(model)
        self._delegate = MatrixDelegate(model, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Decision matrix: options by criteria"))
        self.setCornerButtonEnabled(False)
        self.criteria_header = MatrixHeader(Qt.Orientation.Horizontal, model, self)
        self.options_header = MatrixHeader(Qt.Orientation.Vertical, model, self)
        self.setHorizontalHeader(self.criteria_header)
        self.setVerticalHeader(self.options_header)
        self.selectionModel().currentChanged.connect(self._current_changed)
        model.modelReset.connect(self._reset)
        model.renamed.connect(self.fit)
        model.weighed.connect(self.criteria_header.refresh_weights)
        model.session.issue_selected.connect(self._drop_editors)
        self.criteria_header.left.connect(lambda column: self._enter(0, column))
        self.options_header.left.connect(lambda row: self._enter(row, 0))

    def _enter(self, row: int, column: int) -> None:
        """Come from a header."""
        self.setCurrentIndex(self._model.index(row, column))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.choose_current()

    def stay_at(self, row: int, column: int) -> None:
        """Make a cell the current one that was it already, at another place."""
        chosen = self.cell_chosen
        self.setCurrentIndex(self._model.index(row, column))
        if self.cell_chosen != chosen:
            self.cell_chosen = chosen
            self.current_moved.emit()

    def _current_changed(self) -> None:
        self.cell_chosen = self.currentIndex().isValid() and not self._focusing
        self.current_moved.emit()

    def _reset(self) -> None:
        """There is no current cell in another matrix, which Qt does not tell."""
        self.fit()
        self.cell_chosen = False
        self.current_moved.emit()

    def choose_current(self) -> None:
        """Have the current cell chosen, if there is one."""
        if not self.cell_chosen and self.currentIndex().isValid():
            self.cell_chosen = True
            self.current_moved.emit()

    def focusInEvent(self, event) -> None:
        self._focusing = True
        super().focusInEvent(event)
        self._focusing = False

    def mousePressEvent(self, event) -> None:
        super().mousePressEvent(event)
        self.choose_current()

    def _drop_editors(self) -> None:
        self._delegate.drop()
        for header in (self.criteria_header, self.options_header):
            header.drop()

    def commit(self) -> None:
        """Accept what is being typed; an entry that is not a score is reported and stays to be corrected."""
        self._delegate.commit()
        for header in (self.criteria_header, self.options_header):
            header.commit()

    def _move_by_key(self, event: QKeyEvent) -> bool:
        """Move the current row or column by Alt with an arrow key; whether it was one."""
        at = self.currentIndex()
        for header, section in ((self.options_header, at.row()), (self.criteria_header, at.column())):
            step = step_of(event, header.orientation())
            if step:
                if at.isValid() and 0 <= section + step < header.count():
                    header.move_wanted.emit(section, step)
                return True
        return False

    def _into_header(self, event: QKeyEvent) -> bool:
        """Go on from the first row or column into the header; whether the key leads there."""
        at, keys = self.currentIndex(), Qt.Key
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not at.isValid():
            return False
        if event.key() == keys.Key_Up and at.row() == 0:
            header, section = self.criteria_header, at.column()
        elif event.key() == keys.Key_Left and at.column() == 0:
            header, section = self.options_header, at.row()
        else:
            return False
        header.choose(section)
        header.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def keyPressEvent(self, event) -> None:
        if self._move_by_key(event) or self._into_header(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.choose_current()
            self.edit(self.currentIndex())
            return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_wanted.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event) -> None:
        at = self.currentIndex()
        by_key = event.reason() == event.Reason.Keyboard
        if by_key and at.isValid():
            self.cell_menu.emit(self.viewport().mapToGlobal(self.visualRect(at).bottomLeft()))
        elif self.indexAt(event.pos()).isValid():
            if not self.selectionModel().isSelected(self.indexAt(event.pos())):
                self.setCurrentIndex(self.indexAt(event.pos()))
            self.cell_menu.emit(event.globalPos())

    def fit(self) -> None:
        """As high as its rows, if there is room; columns share the width, or scroll."""
        model, frame = self._model, 2 * self.frameWidth()
        bar = self.verticalScrollBar().sizeHint().width()
        rows = len(model.options)
        width = self.width() - frame
        layout = lay_out(model.options, model.criteria, width, self.font(), noted=model.noted)
        shown = self._shown_rows(layout.head, layout.row)
        if shown < rows:
            layout = lay_out(model.options, model.criteria, width - bar, self.font(), noted=model.noted)
        self.criteria_header.setFixedHeight(layout.head)
        self.options_header.setFixedWidth(layout.side)
        self.options_header.setDefaultSectionSize(layout.row)
        model.show_short(layout.short)
        for column, wide in enumerate(layout.columns):
            self.setColumnWidth(column, wide)
        wider = layout.side + sum(layout.columns) > width - (bar if shown < rows else 0)
        across = self.horizontalScrollBar().sizeHint().height() if wider else 0
        height = layout.head + min(shown, rows) * layout.row + frame + across
        if self.height() != height:
            self.setFixedHeight(height)
        self.updateGeometries()  # which Qt does only when columns change as well

    def _shown_rows(self, head: int, row: int) -> int:
        rows = len(self._model.options)
        if not self.room:
            return min(rows, 12)
        if head + rows * row <= STRETCH * self.room:
            return rows  # a few more rows rather than a bar beside them
        return min(rows, max(LEAST_ROWS, (self.room - head) // row))
