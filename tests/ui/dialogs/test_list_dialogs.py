# SPDX-License-Identifier: MIT
"""The dialog of the project's texts and record."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from mcda_app.domain.project import Record
from mcda_app.ui.dialogs.list_dialogs import ProjectDialog


def test_class_and_number_of_the_file_are_typed_beside_the_people(qtbot: QtBot) -> None:
    applied: list[Record] = []
    before = Record(commissioner="Ms Vos", approved_on="2026-12-02", classification="Restricted")
    dialog = ProjectDialog(None, "Title", "", "", before, lambda _t, _d, _n, record: applied.append(record))
    qtbot.addWidget(dialog)
    fields = {
        label.text(): line
        for form in dialog.findChildren(QFormLayout)
        for line in dialog.findChildren(QLineEdit)
        if isinstance(label := form.labelForField(line), QLabel)
    }
    number, level = fields["Reference number"], fields["Classification"]
    assert isinstance(number, QLineEdit)
    assert isinstance(level, QLineEdit)
    assert level.text() == "Restricted"
    assert "official use" in level.placeholderText()
    number.setText("2026/0815-7")
    dialog.accept()
    assert applied == [
        Record("Ms Vos", approved_on="2026-12-02", classification="Restricted", reference="2026/0815-7")
    ]
