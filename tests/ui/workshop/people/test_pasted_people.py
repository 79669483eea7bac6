# SPDX-License-Identifier: MIT
"""People are pasted with what is read of them, and what cannot be read stays in the list."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.ui.core.session import Session
from mcda_app.ui.workshop.people.pasted_people import PastePeopleDialog
from tests.domain.workshops import named
from tests.ui.controls import press, words

CELLS = "Name\tGroup\tWeight\nDora Vex\tsecurity\t2\nEmil Yarrow\tEconomy\theavy\nAda Quill\t\t\n"


@pytest.fixture
def dialog_and_session(qtbot: QtBot) -> Iterator[tuple[PastePeopleDialog, Session]]:
    QApplication.clipboard().setText(CELLS)
    parent, session = QWidget(), Session(named())
    qtbot.addWidget(parent)
    dialog = PastePeopleDialog(parent, session)
    dialog.show()
    yield dialog, session
    QApplication.clipboard().clear()


def names(session: Session) -> list[str]:
    assert session.project.workshop is not None
    return [p.name for p in session.project.workshop.participants]


def test_what_lies_on_the_clipboard_is_read_line_by_line(
    dialog_and_session: tuple[PastePeopleDialog, Session],
) -> None:
    dialog, session = dialog_and_session
    assert "1 person can be added. 2 lines cannot be read." in words(dialog)
    rows = [[dialog.table.item(r, c).text() for c in (0, 1, 4, 5)] for r in range(3)]
    assert rows == [
        ["2", "Dora Vex", "Security", "2"],
        ["3", "Emil Yarrow", "Economy", "–"],
        ["4", "Ada Quill", "–", "–"],
    ]
    assert "“heavy” is not a number" in dialog.table.item(1, 6).text()
    assert len(names(session)) == 3, "nothing is added before it is agreed to"


def test_who_can_be_read_is_added_and_the_rest_stays(
    dialog_and_session: tuple[PastePeopleDialog, Session],
) -> None:
    dialog, session = dialog_and_session
    press(dialog, "Add 1 participant")
    assert names(session)[3:] == ["Dora Vex"]
    assert dialog.isVisible()
    assert dialog.text.toPlainText().splitlines() == [
        "Name\tGroup\tWeight",
        "Emil Yarrow\tEconomy\theavy",
        "Ada Quill\t\t",
    ]
    dialog.text.setPlainText("Emil Yarrow; Analyst")
    press(dialog, "Add 1 participant")
    assert names(session)[3:] == ["Dora Vex", "Emil Yarrow"]
    assert not dialog.isVisible()
