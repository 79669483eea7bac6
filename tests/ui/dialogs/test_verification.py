# SPDX-License-Identifier: MIT
"""The verification page tells agreement in marks and words, and does not hide what differs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mcda_app.analysis.verification.cases import Figure, VerifiedCase
from mcda_app.ui.dialogs.verification import VerificationDialog

CASES = (
    VerifiedCase(
        "a",
        "Aircraft",
        "Four of them",
        "Book 1981",
        (Figure("A1", (0.643, -1), (0.6434, -1), 3, 0.0005),),
        (),
    ),
    VerifiedCase(
        "h",
        "House",
        "",
        "Paper 1990",
        (
            Figure("CR", (0.17,), (0.169,), 2, 0.01, "The paper rounds on the way."),
            Figure("Weight", (0.3,), (0.4,), 1, 0.05),
        ),
        ("The paper prints 0.3 where its own matrix gives 0.4.",),
    ),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> VerificationDialog:
    new_dialog = VerificationDialog(None, lambda: CASES)
    qtbot.addWidget(new_dialog)
    new_dialog.show()
    qtbot.waitUntil(new_dialog.progress.isHidden)
    return new_dialog


def rows(dialog: VerificationDialog) -> list[list[str]]:
    table = dialog.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_the_count_stands_at_the_top_and_each_case_has_a_mark(dialog: VerificationDialog) -> None:
    assert dialog.answer.text().startswith("1 of 2 published cases, from 2 sources, agree with this program")
    assert "one row differs" in dialog.answer.text()
    assert [dialog.list.item(n).text() for n in range(2)] == ["✓  Aircraft", "≠  House"]
    spoken = dialog.list.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "House: differs"


def test_a_case_is_chosen_by_keyboard(dialog: VerificationDialog, qtbot: QtBot) -> None:
    assert rows(dialog) == [["A1", "0.643  −1.000", "0.64340  −1.00000", "0.00040", "✓ agrees"]]
    assert dialog.notes.isHidden()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert rows(dialog)[1] == ["Weight", "0.3", "0.400", "0.100", "≠ differs"]
    assert "Paper 1990" in dialog.source.text()
    assert "its own matrix gives 0.4" in dialog.notes.text()
    assert "CR: The paper rounds on the way." in dialog.notes.text()


def test_the_cases_that_ship_agree(qtbot: QtBot) -> None:
    dialog = VerificationDialog(None)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.progress.isHidden, timeout=20_000)
    count = dialog.list.count()
    assert count >= 12
    assert all(dialog.list.item(n).text().startswith("✓") for n in range(count))
    assert dialog.answer.text().startswith(f"{count} of {count} published cases")
    for row in range(count):
        dialog.list.setCurrentRow(row)
        assert dialog.table.rowCount() > 0
        assert dialog.source.text()


def test_every_number_is_whole_at_the_window_s_first_size(qtbot: QtBot) -> None:
    dialog = VerificationDialog(None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.progress.isHidden, timeout=20_000)
    table = dialog.table
    wide = table.fontMetrics().horizontalAdvance
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        for column in range(table.columnCount()):
            words = [word for n in range(table.rowCount()) for word in table.item(n, column).text().split()]
            assert max(map(wide, words)) < table.columnWidth(column), words
        assert table.horizontalHeader().length() <= table.viewport().width(), table.item(0, 0).text()
