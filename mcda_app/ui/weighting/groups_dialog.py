# SPDX-License-Identifier: MIT
"""Criteria groups: adding, naming and removing them, and putting criteria into them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mcda_app.domain.edits.criteria_groups import add_group, assign_group, remove_group, rename_group
from mcda_app.errors import EditError
from mcda_app.i18n import LazyText, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.undo_keys import undoable
from mcda_app.ui.weighting.small_widgets import clear, row_of, small_label
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, fit_height, show_fault
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.labels import text_label

HINT = tr_lazy(
    "With groups, groups are compared with each other and criteria only within their group. "
    "Put every criterion into a group, or none. Each change is applied at once and can be "
    "undone."
)


class GroupsDialog(QDialog):
    """A line for each group and a choice for each criterion."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Criteria groups"))
        self.resize(520, 460)
        layout = QVBoxLayout(self)
        layout.addWidget(text_label("muted", str(HINT)))
        layout.addWidget(text_label("heading", tr("Groups")))
        self._groups_layout = QVBoxLayout()
        layout.addLayout(self._groups_layout)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name of a new group"))
        self.name.setAccessibleName(tr("Name of a new group"))
        self.add = QPushButton(tr("&Add group"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)
        line = row_of(self.name, self.add)
        line.setStretch(0, 1)
        layout.addLayout(line)
        self._fault = fault_label()
        layout.addWidget(self._fault)
        layout.addWidget(text_label("heading", tr("Criteria")))
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addLayout(self._form)
        layout.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        close.rejected.connect(self.reject)
        layout.addWidget(close)
        self.choices: dict[str, QComboBox] = {}
        undoable(self, session, self._fill)
        self._fill()
        fit_height(self)

    def _fill(self) -> None:
        project = self._session.project
        clear(self._groups_layout)
        for group in project.criteria_groups:
            field = QLineEdit(group.title)
            field.setAccessibleName(tr("Name of the group {group}").format(group=group.title))
            field.editingFinished.connect(lambda g=group.id, f=field: self._rename(g, f.text()))
            remove = QPushButton(tr("Remove"))
            remove.setAccessibleName(tr("Remove the group {group}").format(group=group.title))
            remove.setAutoDefault(False)
            remove.clicked.connect(
                lambda _checked=False, g=group.id: self._try(
                    tr_lazy("Remove a group"), lambda p: remove_group(p, g)
                )
            )
            line = row_of(field, remove)
            line.setStretch(0, 1)
            holder = QWidget()
            line.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(line)
            self._groups_layout.addWidget(holder)
        while self._form.rowCount():
            self._form.removeRow(0)
        self.choices = {}
        for criterion in project.criteria:
            box = ComboBox()
            box.addItem(tr("No group"), "")
            for group in project.criteria_groups:
                box.addItem(group.title, group.id)
            box.setCurrentIndex(max(0, box.findData(criterion.group)))
            box.setAccessibleName(tr("Group of {criterion}").format(criterion=criterion.title))
            box.activated.connect(lambda row, c=criterion.id, b=box: self._assign(c, b.itemData(row)))
            self._form.addRow(small_label(criterion.title), box)
            self.choices[criterion.id] = box

    def _add(self) -> None:
        name = self.name.text()
        if self._try(tr_lazy("Add a criteria group"), lambda p: add_group(p, name)):
            self.name.clear()

    def _rename(self, group_id: str, title: str) -> None:
        current_title = next(
            (g.title for g in self._session.project.criteria_groups if g.id == group_id), title
        )
        if title != current_title:
            self._try(tr_lazy("Rename a criteria group"), lambda p: rename_group(p, group_id, title))

    def _assign(self, criterion_id: str, group_id: str) -> None:
        title = self._session.project.criterion(criterion_id).title
        text = (
            tr_lazy("Put {title} into a group").format(title=title)
            if group_id
            else tr_lazy("Take {title} out of its group").format(title=title)
        )
        self._session.apply(text, lambda p: assign_group(p, criterion_id, group_id))

    def _try(self, text: LazyText, edit: Callable) -> bool:
        self._fault.hide()
        try:
            self._session.apply(text, edit)
        except EditError as error:
            show_fault(self._fault, error)
            return False
        self._fill()
        return True
