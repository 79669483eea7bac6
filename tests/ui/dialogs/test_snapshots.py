# SPDX-License-Identifier: MIT
"""Snapshots as the user takes, compares and goes back to them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mcda_app.domain.edits.scores import apply_lens
from mcda_app.domain.edits.snapshots import add_snapshot
from mcda_app.ui.core.session import Session
from mcda_app.ui.dialogs.list_dialogs import NameDialog
from mcda_app.ui.dialogs.snapshots import SnapshotsDialog, take_snapshot


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> SnapshotsDialog:
    session.apply("Take", lambda p: add_snapshot(p, "First", "2026-03-01 09:00"))
    session.apply("Lens", lambda p: apply_lens(p, p.lens("constructivist")))
    session.apply("Take", lambda p: add_snapshot(p, "Second", "2026-03-01 11:00"))
    new_dialog = SnapshotsDialog(None, session)
    qtbot.addWidget(new_dialog)
    return new_dialog


def answer(name: str | None = None) -> None:
    """Type a name into the dialog that is about to open, or take the one proposed."""

    def act() -> None:
        message_box = QApplication.activeModalWidget()
        assert isinstance(message_box, NameDialog)
        if name is not None:
            message_box.findChild(QLineEdit).setText(name)
        message_box.accept()

    QTimer.singleShot(0, act)


def test_taking_one_is_undoable_and_never_overwrites(session: Session, dialog: SnapshotsDialog) -> None:
    answer()
    assert take_snapshot(dialog, session)
    answer()
    assert take_snapshot(dialog, session)
    assert [s.title for s in session.project.snapshots] == [
        "First",
        "Second",
        "Constructivist, TOPSIS",
        "Constructivist, TOPSIS (2)",
    ]
    session.undo_stack.undo()
    assert dialog.table.rowCount() == 3


def test_the_list_says_what_each_holds(dialog: SnapshotsDialog) -> None:
    row = [dialog.table.item(1, column).text() for column in range(4)]
    assert row[:2] == ["Second", "2026-03-01 11:00"]
    assert row[2].startswith("TOPSIS")
    assert row[3].startswith("Values 50%, Effect. 30%")


def test_go_back_and_undo(session: Session, dialog: SnapshotsDialog) -> None:
    before = session.project
    dialog.table.selectRow(0)
    dialog.apply.click()
    assert session.project.weights == before.snapshots[0].weights
    assert session.project.snapshots == before.snapshots
    assert session.undo_stack.undoText() == "Go back to “First”"
    session.undo_stack.undo()
    assert session.project == before


def test_rename_and_remove(session: Session, dialog: SnapshotsDialog) -> None:
    dialog.table.selectRow(0)
    answer("Monday")
    dialog.rename.click()
    assert session.project.snapshots[0].title == "Monday"
    dialog.table.selectAll()
    dialog.remove.click()
    assert session.project.snapshots == ()
    assert not dialog.apply.isEnabled()
    session.undo_stack.undo()
    assert len(session.project.snapshots) == 2


def test_compare_one_with_now_and_two_with_each_other(dialog: SnapshotsDialog, qtbot: QtBot) -> None:
    dialog.table.selectRow(0)
    with qtbot.waitSignal(dialog.compare_wanted) as one:
        dialog.compare.click()
    assert one.args == [("snapshot", "first"), ("now", "")]
    dialog.table.selectAll()
    with qtbot.waitSignal(dialog.compare_wanted) as two:
        dialog.compare.click()
    assert two.args == [("snapshot", "first"), ("snapshot", "second")]


def test_few_rows_leave_no_dead_space_and_many_take_what_they_had(
    session: Session, dialog: SnapshotsDialog, qtbot: QtBot
) -> None:
    def spare(shown: SnapshotsDialog) -> int:
        shown.show()
        qtbot.waitExposed(shown)
        table = shown.table
        rows = sum(table.rowHeight(row) for row in range(table.rowCount()))
        return table.viewport().height() - rows

    assert spare(dialog) <= 4 * dialog.table.rowHeight(0)
    for n in range(12):
        session.apply("Take", lambda p, n=n: add_snapshot(p, f"State {n}", "2026-03-01 12:00"))
    many = SnapshotsDialog(None, session)
    qtbot.addWidget(many)
    assert spare(many) < 0
    assert many.height() > dialog.height()
