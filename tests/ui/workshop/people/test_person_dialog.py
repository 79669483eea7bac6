# SPDX-License-Identifier: MIT
"""Somebody absent votes by a proxy, who is named where people are listed and where ballots are entered."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcda_app.domain.voting.lookup import require_workshop
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.page import WorkshopPage
from mcda_app.ui.workshop.people.person_dialog import PersonDialog
from mcda_app.ui.workshop.people.view import PeopleView
from mcda_app.ui.workshop.round_dialogs import ConsoleDialog
from tests.domain.workshops import AT, latest, named, open_round
from tests.ui.controls import choose, ok_button, press, words


def edit_first(view: PeopleView, name: str = "", attendance: str = "") -> None:
    """Edit the first participant as the facilitator does."""

    def enter() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PersonDialog)
        if name:
            dialog.name.setText(name)
        if attendance:
            choose(dialog.attendance, attendance)
        ok_button(dialog).click()

    view.table.selectRow(0)
    QTimer.singleShot(50, enter)
    press(view, "Edit")


def test_a_proxy_is_chosen_shown_and_kept(qtbot: QtBot) -> None:
    session = Session(named())
    page = WorkshopPage(session)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    view = page.show_view("people")
    assert isinstance(view, PeopleView)
    first, second, *_ = require_workshop(session.project).participants
    edit_first(view, attendance=f"absent; {second.name} votes by proxy")
    absent = require_workshop(session.project).participants[0]
    assert (absent.present, absent.proxy) == (False, second.id)
    assert view.table.item(0, 5).text() == f"absent; {second.name} votes"
    edit_first(view, name="Ada Renamed")
    assert require_workshop(session.project).participants[0].proxy == second.id, "another edit leaves it"
    session.apply_without_undo(lambda p: open_round(p, RoundKind.WEIGHTS, AT))
    dialog = ConsoleDialog(view, session, latest(session.project))
    assert dialog.person.itemText(0) == f"Ada Renamed ({second.name} votes by proxy)"
    assert dialog.person.itemData(0) == first.id
    dialog.reject()
    edit_first(view, attendance="present")
    assert require_workshop(session.project).participants[0].proxy == ""


def test_one_participant_after_the_other_is_added_without_leaving_the_dialog(qtbot: QtBot) -> None:
    session = Session(named(3))
    page = WorkshopPage(session)
    qtbot.addWidget(page)
    view = page.show_view("people")
    assert isinstance(view, PeopleView)
    before = len(require_workshop(session.project).participants)

    def enter() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PersonDialog)
        dialog.organisation.setText("Ministry")
        dialog.name.setText("Dora")
        press(dialog, "Add another")
        assert dialog.isVisible()
        assert dialog.name.text() == ""
        assert dialog.focusWidget() is dialog.name
        press(dialog, "Add another")
        assert "needs a name" in words(dialog), "a name that is missing is asked for"
        dialog.name.setText("Emil")
        ok_button(dialog).click()

    QTimer.singleShot(50, enter)
    press(view, "Add…")
    added = require_workshop(session.project).participants[before:]
    assert [(p.name, p.organisation) for p in added] == [("Dora", "Ministry"), ("Emil", "Ministry")]
