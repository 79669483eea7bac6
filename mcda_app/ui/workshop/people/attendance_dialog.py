# SPDX-License-Identifier: MIT
"""The attendance list of an anonymous workshop as lines to type."""

from __future__ import annotations

import csv
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from mcda_app.domain.workshop.workshop import Attendee, Workshop
from mcda_app.errors import EditError
from mcda_app.i18n import tr
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, ok_cancel, show_fault
from mcda_app.ui.widgets.fields.note_edit import DocumentText
from mcda_app.ui.widgets.labels import text_label

LINES: dict[str, Any] = {"delimiter": ";", "skipinitialspace": True}


def _attendance_line(one: Attendee) -> str:
    """“name; role; organisation”, with quotation marks around a field that contains a semicolon or one."""
    fields = [
        _quoted(field) if ";" in field or '"' in field else field
        for field in (one.name, one.role, one.organisation)
    ]
    while len(fields) > 1 and not fields[-1]:
        fields.pop()
    return "; ".join(fields)


def _quoted(field: str) -> str:
    doubled = field.replace('"', '""')
    return f'"{doubled}"'


def _fields(line: str) -> list[str]:
    """The fields of a line, in which a quotation mark left open encloses no further line."""
    try:
        return [field.strip() for field in next(csv.reader([line], **LINES), [])]
    except csv.Error:  # too long for a name, which is said where it is taken
        return [line]


class AttendanceDialog(QDialog):
    """The attendance list as lines of “name; role; organisation”."""

    def __init__(self, parent: QWidget, workshop: Workshop, take: Callable[[list[Attendee]], None]) -> None:
        super().__init__(parent.window())
        self._take = take
        self.setWindowTitle(tr("Attendance list"))
        self.resize(520, 380)
        layout = QVBoxLayout(self)
        layout.addWidget(
            text_label(
                "muted",
                tr("One line each: name; role; organisation. Kept apart from slips and answers."),
            )
        )
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Attendance list"))
        lines = "\n".join(_attendance_line(one) for one in workshop.attendance)
        self._lines, self._people = DocumentText(self.text, lines), workshop.attendance
        layout.addWidget(self.text, 1)
        self._fault = fault_label()
        layout.addWidget(self._fault)
        layout.addWidget(ok_cancel(self))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        people = [] if self._lines.changed else [*self._people]
        for line in self._lines.text().splitlines() if self._lines.changed else ():
            if any(fields := _fields(line)):
                name, role, organisation, *rest = [*fields, "", ""]
                people.append(Attendee(name, role, "; ".join(filter(None, [organisation, *rest]))))
        try:
            self._take(people)
        except EditError as error:
            show_fault(self._fault, error)
            return
        super().accept()
