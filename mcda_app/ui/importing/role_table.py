# SPDX-License-Identifier: MIT
"""A table with the roles of its columns above it and the roles of its rows beside it.

The roles stay in sight while the table scrolls. They are cells of two small tables rather than widgets of
their own, so that a table of thousands of rows costs no more than one that fits the screen.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOption,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from mcda_app.i18n import tr
from mcda_app.ui.importing.role_models import CHOICES, CHOSEN, ColumnRoleModel, RowRoleModel
from mcda_app.ui.importing.table_model import TableModel
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox

_ARROW = 14
_NARROW, _WIDE = 6, 26
"""Minimum and maximum width of a column, in digits."""
_MAX_EXAMINED = 40
"""How many rows determine the width of a column."""
_FEWEST_ROWS = 4
"""How many rows of the table are always visible."""


class _ChoiceDelegate(QStyledItemDelegate):
    """A cell with an arrow, which opens a list to choose from."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, index)
        if index.data(CHOICES):
            arrow = QStyleOption()
            arrow.rect = option.rect.adjusted(option.rect.width() - _ARROW, 0, -2, 0)
            arrow.palette = option.palette
            arrow.state = QStyle.StateFlag.State_Enabled
            primitive = QStyle.PrimitiveElement.PE_IndicatorArrowDown
            option.widget.style().drawPrimitive(primitive, arrow, painter, option.widget)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(_ARROW + 4, 0)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        box = ComboBox(parent)
        for text, value in index.data(CHOICES) or ():
            box.addItem(text, value)
        name = index.data(Qt.ItemDataRole.AccessibleTextRole)
        box.setAccessibleName(name or "")
        box.activated.connect(lambda _n: self._take(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(CHOSEN)))

    def setModelData(self, editor: QWidget, model, index: QModelIndex) -> None:
        assert isinstance(editor, QComboBox)
        value = editor.currentData()
        if value is not index.data(CHOSEN):
            # The choice changes the table, so the list is closed first.
            at = QPersistentModelIndex(index)
            QTimer.singleShot(0, model, lambda: model.setData(model.index(at.row(), at.column()), value))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex
    ) -> None:
        rect = option.rect
        rect.setWidth(max(rect.width(), min(editor.sizeHint().width(), 320)))
        editor.setGeometry(rect)

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)


class RoleView(QTableView):
    """Cells that open a list by a click, or by Enter, Space, F2, F4 or Alt+Down."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(_ChoiceDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        alt_down = key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        opens = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_F4)
        if key in opens or alt_down:
            self._open(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        model = self.model()
        if not self.currentIndex().isValid() and model.rowCount() and model.columnCount():
            self.setCurrentIndex(model.index(0, 0))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)


class RoleTable(QFrame):
    """The original table, with the columns' roles above and the rows' roles to the left."""

    def __init__(self, model: TableModel, columns: ColumnRoleModel, rows: RowRoleModel) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.columns = RoleView(self)
        self.columns.setModel(columns)
        self.columns.setAccessibleName(tr("What each column is, and what is better on it"))
        self.rows = RoleView(self)
        self.rows.setModel(rows)
        self.rows.setAccessibleName(tr("What each row is"))
        self.table = QTableView(self)
        self.table.setModel(model)
        self.table.setAccessibleName(tr("The original table"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().hide()
        self.columns.verticalHeader().hide()
        self.rows.horizontalHeader().hide()
        for view in (self.columns, self.rows, self.table):
            view.setProperty("bare", "true")  # cells begin at the edge, so that roles stand beside them
        self._corner = [QLabel(text, self) for text in ("", tr("Column is"), tr("Better is"))]
        for label in self._corner:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setContentsMargins(0, 0, 6, 0)
        for view in (self.columns, self.rows, self.table):
            view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            view.setWordWrap(False)
            view.horizontalHeader().setResizeContentsPrecision(_MAX_EXAMINED)
            view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._follow(self.table.verticalScrollBar(), self.rows.verticalScrollBar())
        self._follow(self.table.horizontalScrollBar(), self.columns.horizontalScrollBar())
        self.columns.horizontalHeader().sectionResized.connect(
            lambda at, _before, width: self.table.setColumnWidth(at, width)
        )
        self.table.viewport().installEventFilter(self)
        self._above, self._beside = True, False
        self.rows.setColumnHidden(1, True)
        self.setTabOrder(self.columns, self.rows)
        self.setTabOrder(self.rows, self.table)
        self._measure()

    def fit_columns(self) -> None:
        """Make each column as wide as its cells and its role need, within bounds."""
        digit = self.fontMetrics().horizontalAdvance("0")
        for column in range(self.table.model().columnCount()):
            wanted = max(self.table.sizeHintForColumn(column), self.columns.sizeHintForColumn(column))
            width = max(_NARROW * digit, min(wanted + digit, _WIDE * digit))
            self.columns.setColumnWidth(column, width)
            self.table.setColumnWidth(column, width)
        self._place()

    def preferred_height(self) -> int:
        """The height that shows all rows."""
        bar = self.table.horizontalScrollBar().sizeHint().height()
        return self._top() + self.table.model().rowCount() * self._height + bar + 2 * self.frameWidth()

    def minimumSizeHint(self) -> QSize:
        left, top = self._left(), self._top()
        bar = self.table.horizontalScrollBar().sizeHint().height()
        frame = 2 * self.frameWidth()
        return QSize(left + 200 + frame, top + _FEWEST_ROWS * self._height + bar + frame)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint().expandedTo(QSize(700, 300))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_height"):
            self._measure()
            self._place()

    def eventFilter(self, watched, event: QEvent) -> bool:
        if watched is self.table.viewport() and event.type() == QEvent.Type.Resize:
            self._align()
        return super().eventFilter(watched, event)

    def _measure(self) -> None:
        self._height = self.fontMetrics().height() + 10
        for view in (self.columns, self.rows, self.table):
            view.verticalHeader().setMinimumSectionSize(1)
            view.verticalHeader().setDefaultSectionSize(self._height)
        self.columns.horizontalHeader().setFixedHeight(self._height)
        self.updateGeometry()

    def _left(self) -> int:
        header = self.rows.verticalHeader()
        role = max(self.rows.sizeHintForColumn(0), self._corner[1].sizeHint().width() - header.width())
        longest = max((len(text) for text in _row_words()), default=6)
        widest = longest * self.fontMetrics().averageCharWidth() + 2 * _ARROW
        self.rows.setColumnWidth(0, max(role, widest))
        number = self.fontMetrics().horizontalAdvance(
            "0" * len(str(max(1, self.rows.model().rowCount()) + 99))
        )
        header.setFixedWidth(number + 14)
        if self._beside:
            self.rows.setColumnWidth(1, self.rows.sizeHintForColumn(1))
            return header.width() + self.rows.columnWidth(0) + self.rows.columnWidth(1)
        return header.width() + self.rows.columnWidth(0)

    def _top(self) -> int:
        return (3 if self._above else 2) * self._height

    def show_better(self, *, above: bool, beside: bool) -> None:
        """Where to show what is better on each criterion: above its column, or beside its scores."""
        if (above, beside) != (self._above, self._beside):
            self._above, self._beside = above, beside
            self.columns.setRowHidden(1, not above)
            self._corner[2].setVisible(above)
            self.rows.setColumnHidden(1, not beside)
            self.updateGeometry()
            self._place()

    def _place(self) -> None:
        area = self.contentsRect()
        left, top = self._left(), self._top()
        self.table.setGeometry(
            area.left() + left, area.top() + top, max(0, area.width() - left), max(0, area.height() - top)
        )
        for at, label in enumerate(self._corner):
            label.setGeometry(area.left(), area.top() + at * self._height, left, self._height)
        self._align()

    def _align(self) -> None:
        """Align the roles with the table's cells, leaving out its scroll bars."""
        area, left, top = self.contentsRect(), self._left(), self._top()
        shown = self.table.viewport().size()
        self.rows.setGeometry(area.left(), area.top() + top, left, shown.height())
        self.columns.setGeometry(area.left() + left, area.top(), shown.width(), top)

    @staticmethod
    def _follow(one, other) -> None:
        one.valueChanged.connect(other.setValue)
        other.valueChanged.connect(one.setValue)


def _row_words() -> tuple[str, ...]:
    from mcda_app.analysis.vocabulary.tables import ROW_WORDS

    return tuple(ROW_WORDS.values())
