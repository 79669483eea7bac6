# SPDX-License-Identifier: MIT
"""A table whose cells are typed, chosen from a list or ticked."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from mcda_app.errors import EditError
from mcda_app.i18n import tr
from mcda_app.ui.widgets.dialogs.showing import run_menu
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.tables.balanced_table import HEAD_PAD, Need, shares

PAD = 10
"""Pixels in a cell beside its text."""

CHOICES = Qt.ItemDataRole.UserRole
"""The texts that a cell is chosen from."""

_STEPS = {
    QAbstractItemDelegate.EndEditHint.EditNextItem: 1,
    QAbstractItemDelegate.EndEditHint.EditPreviousItem: -1,
}


class Field(NamedTuple):
    """One cell.

    choices  the texts to choose from; empty where it is typed
    ticked   whether it is ticked; None where there is nothing to tick
    strong   whether it stands out in bold
    locked   whether it cannot be changed
    """

    text: str = ""
    choices: tuple[str, ...] = ()
    ticked: bool | None = None
    locked: bool = False
    tip: str = ""
    strong: bool = False


class Entry(NamedTuple):
    """What the user entered in a cell.

    text    typed or chosen; empty where a box was ticked
    choice  the number of the text chosen; -1 where it was typed
    ticked  whether the box is ticked now; None where there is none
    """

    row: int
    column: int
    text: str = ""
    choice: int = -1
    ticked: bool | None = None


class EditTable(QTableWidget):
    """As tall as its rows. The document changes only when the owner of the table does what is asked for.

    entered   a cell was typed, chosen or ticked: an Entry
    removed   Delete was pressed on whole rows: their numbers, from the last to the first
    pasted    a block was pasted: the row and column where it begins, and its lines of cells
    menu_for  the context menu of a row was asked for: the row, the column and the menu to fill
    crowded   whether all columns have room side by side, when that changes

    letters   least width of a column in letters, for one to be typed in while it is empty
    """

    entered = Signal(object)
    removed = Signal(list)
    pasted = Signal(int, int, list)
    menu_for = Signal(int, int, QMenu)
    crowded = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._filling = False
        self.is_crowded = False
        self._head_widths: dict[int, int] = {}
        self.letters: dict[int, int] = {}
        self.itemChanged.connect(self._changed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        # Queued: Qt tells of it while it lays the table out, which must not be resized meanwhile.
        self.horizontalScrollBar().rangeChanged.connect(self._fit, Qt.ConnectionType.QueuedConnection)

    def show_fields(self, heads: Sequence[tuple[str, str]], rows: Sequence[Sequence[Field]]) -> None:
        """Replace the content; the current cell stays where it is.

        heads  the name and the explanation of each column
        """
        at = self.currentRow(), self.currentColumn()
        if self.state() == QAbstractItemView.State.EditingState and not (
            (self.rowCount(), self.columnCount()) == (len(rows), len(heads))
            and _shows(self.item(*at), rows[at[0]][at[1]])
        ):
            self.setFocus()  # what is being typed is taken first
        self._filling = True
        if self.columnCount() != len(heads):
            self.setColumnCount(len(heads))
        for column, (head, tip) in enumerate(heads):
            item = QTableWidgetItem(_broken(head))
            item.setToolTip(plain(tip))
            self.setHorizontalHeaderItem(column, item)
        if self.rowCount() != len(rows):
            self.setRowCount(len(rows))
        for row, fields in enumerate(rows):
            for column, field in enumerate(fields):
                # A cell that stays as it is keeps its editor, if the user went on to it.
                if not _shows(self.item(row, column), field):
                    self.setItem(row, column, _item(field))
        self._filling = False
        self._balance()
        if self.rowCount() and at[0] >= 0:
            to = min(at[0], self.rowCount() - 1), min(at[1], self.columnCount() - 1)
            if to != (self.currentRow(), self.currentColumn()):
                self.setCurrentCell(*to)

    def _balance(self) -> None:
        """Give each column its longest word, and more the longer its texts are; texts wrap."""
        if self._filling or not self.columnCount():
            return
        header = self.horizontalHeader()
        columns = range(self.columnCount())
        self._break_heads(columns)
        all_needs = [self._need(column) for column in columns]
        room = self.viewport().width()
        is_crowded = sum(need.least for need in all_needs) > room
        if is_crowded != self.is_crowded:
            self.is_crowded = is_crowded
            # Not while Qt is laying out: the answer changes which columns there are.
            QTimer.singleShot(0, self, lambda: self.crowded.emit(self.is_crowded))
        shown = [column for column in columns if not self.isColumnHidden(column)]
        needs = [all_needs[column] for column in shown]
        for column, width in zip(shown, shares(needs, (), room), strict=True):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
        self._break_heads([column for column in columns if not self._has_room_for_head(column)])
        self.resizeRowsToContents()
        self._fit()

    def _break_heads(self, broken: Collection[int]) -> None:
        """Have the names of these columns on two lines, and the others on one."""
        for column in range(self.columnCount()):
            head = self.horizontalHeaderItem(column)
            name = " ".join(head.text().split())
            text = _broken(name) if column in broken else name
            if head.text() != text:
                head.setText(text)

    def _has_room_for_head(self, column: int) -> bool:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        name = " ".join(self.horizontalHeaderItem(column).text().split())
        return QFontMetrics(font).horizontalAdvance(name) + HEAD_PAD <= self.columnWidth(column)

    def show_columns(self, shown: Collection[int]) -> None:
        """Show these columns alone, in their order."""
        for column in range(self.columnCount()):
            self.setColumnHidden(column, column not in shown)
        self._balance()

    def _need(self, column: int) -> Need:
        metrics, words, texts = self.fontMetrics(), [0], [0]
        for row in range(self.rowCount()):
            item = self.item(row, column)
            if item is not None:
                words += map(metrics.horizontalAdvance, item.text().split())
                texts.append(metrics.horizontalAdvance(item.text()))
        if not self.isColumnHidden(column):  # of a hidden column Qt says that it needs nothing
            self._head_widths[column] = self.horizontalHeader().sectionSizeHint(column)
        head = max(self._head_widths.get(column, 0), self.letters.get(column, 0) * metrics.averageCharWidth())
        return Need(max(head, max(words) + PAD), max(head, max(texts) + PAD))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._balance()

    def _fit(self) -> None:
        high = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        if self.horizontalScrollBar().maximum() > 0:
            high += self.horizontalScrollBar().sizeHint().height()
        high += 2 * self.frameWidth() + 2
        if (self.minimumHeight(), self.maximumHeight()) != (high, high):
            self.setFixedHeight(high)

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._balance()

    # What the user does

    def _changed(self, item: QTableWidgetItem) -> None:
        if self._filling:
            return
        if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            ticked = item.checkState() == Qt.CheckState.Checked
            entry = Entry(item.row(), item.column(), ticked=ticked)
        else:
            choices = item.data(CHOICES) or ()
            text = item.text()
            entry = Entry(
                item.row(), item.column(), text, list(choices).index(text) if text in choices else -1
            )
        # After Qt is done with the editor: the answer fills the table anew.
        QTimer.singleShot(0, self, lambda: self.entered.emit(entry))

    def entry_at(self, row: int, column: int, text: str) -> Entry | None:
        """What a text pasted on a cell stands for; None where it is what the cell says already.

        A box is ticked by a cross, a one or a word for yes in the user's language.

        Raises EditError for a text that the cell cannot take, and outside the table.
        """
        item = self.item(row, column)
        if item is None:
            if not text:
                return None
            raise outside(text)
        choices = list(item.data(CHOICES) or ())
        if _is_tickable(item):
            return Entry(row, column, ticked=is_yes(text))
        if text == item.text():
            return None
        if not item.flags() & Qt.ItemFlag.ItemIsEditable:
            head = self.horizontalHeaderItem(column).text()
            raise EditError(tr("“{text}” cannot stand in “{column}”.").format(text=text, column=head))
        if not choices:
            return Entry(row, column, text)
        known = [choice.casefold() for choice in choices]
        if text.casefold() not in known:
            raise EditError(
                tr("“{text}” is none of the choices.").format(text=text),
                remedy=tr("Choose one of these: {choices}.").format(choices=", ".join(choices)),
            )
        return Entry(row, column, text, known.index(text.casefold()))

    def edit_cell(self, row: int, column: int) -> None:
        """Begin to type in a cell, or open its list."""
        self.setFocus()
        self.setCurrentCell(row, column)
        self.edit(self.currentIndex())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab goes on to the next cell to type or choose in, past boxes to tick and fixed cells."""
        step = _STEPS.get(hint)
        if step is None:
            super().closeEditor(editor, hint)
            return
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        columns = self.columnCount()
        at = self.currentRow() * columns + self.currentColumn() + step
        while 0 <= at < self.rowCount() * columns:
            row, column = divmod(at, columns)
            if self.item(row, column).flags() & Qt.ItemFlag.ItemIsEditable:
                self.setCurrentCell(row, column)
                # After the table was filled anew with what was typed.
                QTimer.singleShot(0, self, self._type_on)
                return
            at += step

    def _type_on(self) -> None:
        index = self.currentIndex()
        if index.isValid() and self.hasFocus() and _is_typed(self.currentItem()):
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.item(self.currentRow(), self.currentColumn()) if self.rowCount() else None
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif item is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self._delete()
        elif event.key() == Qt.Key.Key_Space and _is_tickable(item):
            ticked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _delete(self) -> None:
        """Whole rows where their names are selected, otherwise the content of one cell."""
        rows = sorted({index.row() for index in self.selectedIndexes() if index.column() == 0}, reverse=True)
        item = self.currentItem()
        if rows:
            self.removed.emit(rows)
        elif _is_typed(item):
            self.entered.emit(Entry(item.row(), item.column()))

    def _paste(self) -> None:
        text = QApplication.clipboard().text().rstrip("\r\n")
        if text:
            lines = [line.split("\t") for line in re.split("\r\n?|\n", text)]
            self.pasted.emit(max(0, self.currentRow()), max(0, self.currentColumn()), lines)

    def _ask_menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        if item is None:
            return
        menu = QMenu(self)
        self.menu_for.emit(item.row(), item.column(), menu)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            run_menu(menu, self.viewport().mapToGlobal(at))


def outside(text: str) -> EditError:
    """What is said of a pasted text for which there is no cell."""
    return EditError(
        tr("“{text}” lies outside the table.").format(text=text),
        remedy=tr("Copy no more rows and columns than there are."),
    )


def is_yes(text: str) -> bool:
    """Whether a pasted text ticks a box."""
    return text.casefold() in {"x", "1", "✓", "true", tr("yes").casefold()}


class _Delegate(QStyledItemDelegate):
    """Opens a list where a cell is chosen from texts."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        choices = index.data(CHOICES)
        if not choices:
            editor = super().createEditor(parent, option, index)
            editor.setAccessibleName(tr("New content of the cell"))
            return editor
        box = ComboBox(parent)
        box.addItems(list(choices))

        def choose(_at: int) -> None:
            self.commitData.emit(box)
            self.closeEditor.emit(box)

        box.activated.connect(choose)
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(index.data())
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model, index: QModelIndex) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        else:
            super().setModelData(editor, model, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        hint, line = super().sizeHint(option, index), option.fontMetrics.height()
        return QSize(hint.width() + 12, max(round(1.9 * line), hint.height() + line // 2))


def _shows(item: QTableWidgetItem | None, field: Field) -> bool:
    """Whether a cell looks and behaves as a field says."""
    if item is None:
        return False
    other = _item(field)
    roles = Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.ToolTipRole
    return (
        item.text() == other.text()
        and item.flags() == other.flags()
        and tuple(item.data(CHOICES) or ()) == field.choices
        and item.font().bold() == field.strong
        and all(item.data(role) == other.data(role) for role in roles)
    )


def _broken(head: str) -> str:
    """A column's name on two lines of about the same length, if it has several words."""
    words = head.split()
    if len(words) < 2:
        return head
    lines = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return "\n".join(min(lines, key=lambda pair: max(map(len, pair))))


def _is_typed(item: QTableWidgetItem) -> bool:
    return bool(item.flags() & Qt.ItemFlag.ItemIsEditable) and not item.data(CHOICES)


def _is_tickable(item: QTableWidgetItem) -> bool:
    return bool(item.flags() & Qt.ItemFlag.ItemIsUserCheckable)


def _item(field: Field) -> QTableWidgetItem:
    item = QTableWidgetItem(field.text)
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    if field.ticked is not None:
        if not field.locked:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        item.setCheckState(Qt.CheckState.Checked if field.ticked else Qt.CheckState.Unchecked)
    elif not field.locked:
        flags |= Qt.ItemFlag.ItemIsEditable
    item.setFlags(flags)
    item.setData(CHOICES, field.choices)
    item.setToolTip(plain(field.tip))
    if field.strong:
        font = item.font()
        font.setBold(True)
        item.setFont(font)
    return item
