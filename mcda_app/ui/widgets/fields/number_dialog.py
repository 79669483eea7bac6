# SPDX-License-Identifier: MIT
"""A dialog that asks for one number."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mcda_app.errors import EditError
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, ok_cancel, show_fault
from mcda_app.ui.widgets.dialogs.showing import closing
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.labels import text_label


def ask_number(parent: QWidget, title: str, question: str, number: int, low: int, high: int) -> int | None:
    """Ask for a whole number until it is between low and high; None if cancelled."""
    dialog = _NumberDialog(parent.window(), title, question, NumberField(question, low, high, whole=True))
    dialog.field.show_number(number)
    dialog.field.selectAll()
    with closing(dialog):
        accepted, number_ = dialog.exec(), dialog.field.number
    return int(number_) if accepted and number_ is not None else None


def ask_number_between(
    parent: QWidget, title: str, question: str, number: float, ends: tuple[float, float], *, unit: str = ""
) -> float | None:
    """Ask for any number until it is between two ends; None if cancelled."""
    dialog = _NumberDialog(parent.window(), title, question, NumberField(question, *ends, unit=unit))
    dialog.field.show_number(number)
    dialog.field.selectAll()
    with closing(dialog):
        accepted, entered = dialog.exec(), dialog.field.number
    return entered if accepted else None


class _NumberDialog(QDialog):
    def __init__(self, parent: QWidget, title: str, question: str, field: NumberField) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.field = field
        layout = QVBoxLayout(self)
        label = text_label("", question)
        label.setBuddy(field)
        self._fault = fault_label()
        for widget in (label, field, self._fault, ok_cancel(self)):
            layout.addWidget(widget)

    def accept(self) -> None:
        try:
            self.field.entered()
        except EditError as error:
            show_fault(self._fault, error)
            self.field.setFocus()
            return
        super().accept()
