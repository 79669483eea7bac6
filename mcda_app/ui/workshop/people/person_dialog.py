# SPDX-License-Identifier: MIT
"""Asks for the details of a participant of a named workshop."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from mcda_app.domain.workshop import Participant
from mcda_app.errors import EditError
from mcda_app.i18n import tr
from mcda_app.ui.widgets.dialog_parts import fault_label, ok_cancel, show_fault
from mcda_app.ui.widgets.fields.number_field import NumberField

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
        """others  who is present and could vote for this person while they are absent"""
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
        for text, widget in (
            (tr("&Name or code"), self.name),
            (tr("&Role"), self.role),
            (tr("&Organisation"), self.organisation),
            (tr("&Group"), self.group),
            (tr("&Voting weight"), self.weight),
        ):
            form.addRow(text, widget)
        self.proxy = QComboBox()
        self.proxy.addItem(tr("Nobody"), "")
        for other in others:
            self.proxy.addItem(other.label, other.id)
        self.proxy.setCurrentIndex(max(0, self.proxy.findData(self._person.proxy)))
        self.proxy.setToolTip(tr("Who votes for this participant while they are absent"))
        form.addRow(tr("Vote cast &by"), self.proxy)
        form.setRowVisible(self.proxy, not self._person.present)
        self.name.setMinimumWidth(320)
        layout.addLayout(form)
        self._fault = fault_label()
        layout.addWidget(self._fault)
        layout.addWidget(ok_cancel(self))

    def accept(self) -> None:
        try:
            weight = self.weight.entered()
        except EditError as error:
            show_fault(self._fault, error)
            self.weight.setFocus()
            return
        person = Participant(
            self._person.id,
            self._person.code_hash,
            self.name.text(),
            self.role.text(),
            self.organisation.text(),
            self.group.text(),
            weight or 0.0,
            self._person.present,
            self._chosen_proxy,
        )
        try:
            self._take(person)
        except EditError as error:
            show_fault(self._fault, error)
            self.name.setFocus()
            return
        super().accept()

    @property
    def _chosen_proxy(self) -> str:
        """Id of who votes for this participant; one who has left since stays while nobody else is chosen."""
        chosen = str(self.proxy.currentData() or "")
        listed = self.proxy.findData(self._person.proxy) >= 0
        return chosen if chosen or listed else self._person.proxy
