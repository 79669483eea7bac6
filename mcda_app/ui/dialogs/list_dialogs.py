# SPDX-License-Identifier: MIT
"""Dialogs for names, lists of options and criteria, and the project's title and notes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mcda_app.domain.project import Record
from mcda_app.errors import EditError
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.undo_keys import undoable
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, fit_rows, ok_cancel, show_fault
from mcda_app.ui.widgets.dialogs.showing import run_dialog
from mcda_app.ui.widgets.fields.note_edit import DocumentText
from mcda_app.ui.widgets.labels import style_as


class NameDialog(QDialog):
    """Asks for a name until it is valid, showing the reason if not."""

    def __init__(
        self, parent: QWidget | None, title: str, label: str, name: str, apply: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._apply = apply
        layout = QVBoxLayout(self)
        heading = QLabel(label)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        self._edit = QLineEdit()
        self._name = DocumentText(self._edit, name)
        self._edit.selectAll()
        self._edit.setMinimumWidth(360)
        self._edit.setAccessibleName(label)
        heading.setBuddy(self._edit)
        self._fault = fault_label()
        buttons = ok_cancel(self)
        for widget in (heading, self._edit, self._fault, buttons):
            layout.addWidget(widget)

    def accept(self) -> None:
        try:
            self._apply(self._name.text())
        except EditError as error:
            show_fault(self._fault, error)
            self._edit.setFocus()
            return
        super().accept()


class ListDialog(QDialog):
    """A list of items to add, rename, order and remove; each change is applied at once and can be undone.

    session    the session that is changed
    items      returns the present (id, title) pairs
    add, rename, remove, move   apply a change; raise EditError if it is not possible
    edit       opens an editor for one item; without it, items are renamed
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        hint: str,
        *,
        session: Session,
        items: Callable[[], list[tuple[str, str]]],
        add: Callable[[str], None],
        rename: Callable[[str, str], None],
        remove: Callable[[str], None],
        move: Callable[[str, int], None],
        noun: str,
        edit: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(460, 400)
        self._items, self._add, self._rename = items, add, rename
        self._remove, self._move, self._edit, self._noun = remove, move, edit, noun
        layout = QVBoxLayout(self)
        text = QLabel(hint)
        text.setWordWrap(True)
        style_as(text, "muted")
        layout.addWidget(text)
        row = QHBoxLayout()
        self._list = QListWidget()
        self._list.setAccessibleName(title)
        row.addWidget(self._list, 1)
        side = QVBoxLayout()
        self._buttons: list[QPushButton] = []
        for label, slot in (
            (tr("&Add…"), self._on_add),
            (tr("&Change…") if edit else tr("&Rename…"), self._on_change),
            (tr("Move &up"), lambda: self._on_move(-1)),
            (tr("Move &down"), lambda: self._on_move(1)),
            (tr("Re&move"), self._on_remove),
        ):
            button = QPushButton(label)
            button.clicked.connect(slot)
            button.setAutoDefault(False)
            side.addWidget(button)
            self._buttons.append(button)
        side.addStretch(1)
        row.addLayout(side)
        layout.addLayout(row, 1)
        self._fault = fault_label()
        layout.addWidget(self._fault)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout.addWidget(close)
        self._list.itemDoubleClicked.connect(lambda _item: self._on_change())
        self._list.currentRowChanged.connect(lambda _row: self._enable())
        undoable(self, session, lambda: self._fill(self._list.currentRow()))
        self._fill(0)
        fit_rows(self, self._list)

    def _fill(self, row: int) -> None:
        self._list.clear()
        for item_id, title in self._items():
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, item_id)
            self._list.addItem(item)
        self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
        self._enable()

    def _enable(self) -> None:
        row, count = self._list.currentRow(), self._list.count()
        _add, change, up, down, remove = self._buttons
        change.setEnabled(row >= 0)
        remove.setEnabled(row >= 0 and count > 1)
        up.setEnabled(row > 0)
        down.setEnabled(0 <= row < count - 1)

    def _current(self) -> str:
        item = self._list.currentItem()
        return "" if self._list.currentRow() < 0 else item.data(Qt.ItemDataRole.UserRole)

    def _try(self, change: Callable[[], None], row: int) -> None:
        self._fault.hide()
        try:
            change()
        except EditError as error:
            show_fault(self._fault, error)
        self._fill(row)

    def _on_add(self) -> None:
        dialog = NameDialog(
            self,
            tr("Add {noun}").format(noun=self._noun),
            tr("Name of the new {noun}").format(noun=self._noun),
            "",
            self._add,
        )
        if run_dialog(dialog):
            self._fill(self._list.count())

    def _on_change(self) -> None:
        item_id, row = self._current(), self._list.currentRow()
        if not item_id:
            return
        if self._edit is not None:
            self._edit(item_id)
            self._fill(row)
            return
        name = self._list.currentItem().text()
        dialog = NameDialog(
            self,
            tr("Rename {noun}").format(noun=self._noun),
            tr("Name"),
            name,
            lambda new: self._rename(item_id, new),
        )
        if run_dialog(dialog):
            self._fill(row)

    def _on_move(self, step: int) -> None:
        item_id, row = self._current(), self._list.currentRow()
        self._try(lambda: self._move(item_id, step), row + step)

    def _on_remove(self) -> None:
        item_id, row = self._current(), self._list.currentRow()
        self._try(lambda: self._remove(item_id), row)


class ProjectDialog(QDialog):
    """The project's title, description and notes, and who stands behind it.

    apply  takes the texts and the record
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        description: str,
        notes: str,
        record: Record,
        apply: Callable[[str, str, str, Record], object],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Project title and notes"))
        self.resize(560, 420)
        self._apply = apply
        layout = QVBoxLayout(self)
        texts = QWidget()
        form = QFormLayout(texts)
        self._title, self._description, self._notes = QLineEdit(), QPlainTextEdit(), QPlainTextEdit()
        fields = (self._title, title), (self._description, description), (self._notes, notes)
        self._texts = [DocumentText(field, text) for field, text in fields]
        for field in (self._description, self._notes):
            field.setTabChangesFocus(True)
        form.addRow(tr("&Title"), self._title)
        form.addRow(tr("&Description"), self._description)
        form.addRow(tr("&Notes"), self._notes)
        people = QWidget()
        who = QFormLayout(people)
        names = (
            (tr("Commissioner"), record.commissioner),
            (tr("Analyst"), record.analyst),
            (tr("Checker"), record.checker),
            (tr("Version"), record.version),
            (tr("Date"), record.date),
            (tr("Approver"), record.approver),
            (tr("Approved on"), record.approved_on),
            (tr("Classification"), record.classification),
            (tr("Reference number"), record.reference),
        )
        self._record = []
        for name, text in names:
            line = QLineEdit()
            self._record.append(DocumentText(line, text))
            who.addRow(name, line)
            if name == tr("Approved on"):
                line.setPlaceholderText("2026-12-31")
            elif name == tr("Classification"):
                line.setPlaceholderText(tr("who may read it, such as “for official use only”"))
        tabs = QTabWidget()
        tabs.addTab(texts, tr("Texts"))
        tabs.addTab(people, tr("Record"))
        layout.addWidget(tabs)
        self._fault = fault_label()
        layout.addWidget(self._fault)
        buttons = ok_cancel(self)
        layout.addWidget(buttons)

    def accept(self) -> None:
        title, description, notes = (text.text() for text in self._texts)
        try:
            self._apply(title, description, notes, Record(*(text.text() for text in self._record)))
        except EditError as error:
            show_fault(self._fault, error)
            return
        super().accept()
