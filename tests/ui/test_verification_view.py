# SPDX-License-Identifier: MIT
"""The verification page tells agreement in marks and words, and does not hide what differs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mcda_app.ui.verification_view import Case, Figure, VerificationDialog

CASES = (
    Case("Aircraft", "Four of them", "Book 1981", (Figure("A1", "0.643", "0.6435", "0.0005", True),)),
    Case(
        "House",
        "",
        "Paper 1990",
        (Figure("CR", "0.17", "0.169", "0.001", True), Figure("Weight", "0.3", "0.4", "0.1", False)),
        ("The paper prints 0.3 where its own matrix gives 0.4.",),
    ),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> VerificationDialog:
    made = VerificationDialog(None, lambda: ("3 numbers of 2 cases: 2 agree, 1 differs.", CASES))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.progress.isHidden)
    return made


def rows(dialog: VerificationDialog) -> list[list[str]]:
    table = dialog.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_the_count_stands_at_the_top_and_each_case_has_a_mark(dialog: VerificationDialog) -> None:
    assert dialog.answer.text() == "3 numbers of 2 cases: 2 agree, 1 differs."
    assert [dialog.list.item(n).text() for n in range(2)] == ["✓  Aircraft", "≠  House"]
    spoken = dialog.list.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "House: differs"


def test_a_case_is_chosen_by_keyboard(dialog: VerificationDialog, qtbot: QtBot) -> None:
    assert rows(dialog) == [["A1", "0.643", "0.6435", "0.0005", "✓ agrees"]]
    assert dialog.notes.isHidden()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert rows(dialog)[1] == ["Weight", "0.3", "0.4", "0.1", "≠ differs"]
    assert "Paper 1990" in dialog.source.text()
    assert "its own matrix gives 0.4" in dialog.notes.text()
