# SPDX-License-Identifier: MIT
"""The details of a participant of a workshop by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from mcda_app.domain.workshop.workshop import Participant
from mcda_app.errors import EditError
from mcda_app.i18n import tr
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, ok_cancel, show_fault
from mcda_app.ui.widgets.fields.eliding_combo import ElidingCombo
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.labels import show_text, text_label

MAX_WEIGHT = 1_000_000


class PersonDialog(QDialog):
    """Asks for a participant's details, and again, with the reason, while they are refused."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        person: Participant | None,
        take: Callable[[Participant], None],
        others: Sequence[Participant] = (),
    ) -> None:
        """person  whose details are edited; None for somebody new, who is present
        others  those who could vote by proxy for them
        """
        super().__init__(parent.window())
        self._take = take
        self._person = person or Participant("", "")
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        form = QFormLayout()
        self.name = QLineEdit(self._person.name)
        self.role = QLineEdit(self._person.role)
        self.organisation = QLineEdit(self._person.organisation)
        self.group = QLineEdit(self._person.group)
        self.weight = NumberField(tr("Voting weight"), 0, MAX_WEIGHT)
        self.weight.show_number(self._person.weight)
        self.weight.setToolTip(tr("How much this participant's answers count relative to others'"))
        self.attendance = ElidingCombo()
        self.attendance.setAccessibleName(tr("Attendance"))
        self.attendance.setToolTip(tr("Whoever votes by proxy casts a separate ballot for the absent person"))
        self.attendance.addItem(tr("present"), (True, ""))
        self.attendance.addItem(tr("absent"), (False, ""))
        for one in others:
            if one.present or one.id == self._person.proxy:
                text = tr("absent; {name} votes by proxy").format(name=one.label)
                self.attendance.addItem(text, (False, one.id))
        state = (self._person.present, self._person.proxy)
        entries = [self.attendance.itemData(n) for n in range(self.attendance.count())]
        self.attendance.setCurrentIndex(entries.index(state) if state in entries else 1)
        for text, widget in (
            (tr("&Name or code"), self.name),
            (tr("&Role"), self.role),
            (tr("&Organisation"), self.organisation),
            (tr("&Group"), self.group),
            (tr("&Voting weight"), self.weight),
            (tr("&Attendance"), self.attendance),
        ):
            form.addRow(text, widget)
        self.name.setMinimumWidth(320)
        layout.addLayout(form)
        form.setRowVisible(
            self.attendance, person is not None
        )  # after the dialog owns it, or it outlives that
        self._fault = fault_label()
        layout.addWidget(self._fault)
        self._result = text_label("muted")
        self._result.hide()
        layout.addWidget(self._result)
        buttons = ok_cancel(self)
        layout.addWidget(buttons)
        if person is None:  # hardly anybody comes alone
            another = buttons.addButton(tr("Add a&nother"), QDialogButtonBox.ButtonRole.ActionRole)
            another.setToolTip(tr("Add this participant, and then the next"))
            another.clicked.connect(lambda _checked=False: self.add_another())

    def add_another(self) -> None:
        """Take this participant and go on with the next, of the same organisation and group."""
        if not self._record():
            return
        name = " ".join(self.name.text().split())
        show_text(self._result, tr("{name} was added.").format(name=name), hide_empty=True)
        self._fault.hide()
        self.name.clear()
        self.role.clear()
        self.name.setFocus()

    def accept(self) -> None:
        if self._record():
            super().accept()

    def _record(self) -> bool:
        """Take the participant; whether nothing was wrong."""
        try:
            weight = self.weight.entered()
        except EditError as error:
            show_fault(self._fault, error)
            self.weight.setFocus()
            return False
        present, proxy = self.attendance.currentData()
        person = Participant(
            self._person.id,
            self._person.code_hash,
            self.name.text(),
            self.role.text(),
            self.organisation.text(),
            self.group.text(),
            weight or 0.0,
            present,
            proxy,
        )
        try:
            self._take(person)
        except EditError as error:
            show_fault(self._fault, error)
            self.name.setFocus()
            return False
        return True
