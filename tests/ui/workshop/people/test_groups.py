# SPDX-License-Identifier: MIT
"""A group typed with other capitals is the same group, and the window says so."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mcda_app.domain.voting.lookup import require_workshop
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.page import WorkshopPage
from mcda_app.ui.workshop.people.person_dialog import PersonDialog
from tests.domain.workshops import named
from tests.ui.controls import ok_button, press, words


def test_civil_and_capital_civil_are_one_group(qtbot) -> None:
    session = Session(named())
    page = WorkshopPage(session)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    view = page.show_view("people")

    def enter() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PersonDialog)
        dialog.name.setText("Dora Vex")
        dialog.group.setText(" security")
        ok_button(dialog).click()

    QTimer.singleShot(50, enter)
    press(view, "Add")
    people = require_workshop(session.project).participants
    assert [p.group for p in people] == ["Security", "Economy", "Security", "Security"]
    assert "“security” was recorded as the group “Security”." in words(page)
