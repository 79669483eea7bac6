# SPDX-License-Identifier: MIT
"""The dialog of the audit trail: begun and ended by a tick, searched, exported, and removed only if asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from mcda_app.domain.audit.trail import MAX_PERSON, StepKind
from mcda_app.domain.edits.issues import rename_issue
from mcda_app.i18n import tr_lazy
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.session import Session
from mcda_app.ui.dialogs.audit_trail import AuditTrailDialog
from tests.ui.controls import press


@pytest.fixture
def preferences(qapp: QApplication) -> Preferences:
    return Preferences()


@pytest.fixture
def dialog(session: Session, preferences: Preferences, tmp_path: Path) -> Iterator[AuditTrailDialog]:
    session.person = lambda: preferences.person
    dialog = AuditTrailDialog(None, session, preferences, lambda *_asked: tmp_path / "trail.csv")
    dialog.show()
    yield dialog
    dialog.deleteLater()


def answer(button: str) -> None:
    """Press a button of the question that is asked next."""

    def click() -> None:
        (box,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
        press(box, button)

    QTimer.singleShot(0, click)


def rename(session: Session, title: str) -> None:
    session.apply(tr_lazy("Rename an issue"), lambda p: rename_issue(p, "trade", title))


def rows(dialog: AuditTrailDialog) -> list[tuple[str, str]]:
    table = dialog.table
    return [(table.item(r, 2).text(), table.item(r, 3).text()) for r in range(table.rowCount())]


def test_the_tick_begins_a_trail_and_the_name_is_kept_on_this_computer(
    dialog: AuditTrailDialog, session: Session
) -> None:
    assert dialog.empty.isVisible()
    assert not dialog.export.isEnabled()
    dialog.person.setText("  Ümit  de Vries, @home\\x ")
    dialog.keep.click()
    rename(session, "Mine")
    name = "Ümit de Vries, @home\\x"
    assert rows(dialog) == [(name, "Rename an issue"), (name, "Audit trail started")]
    assert Preferences().person == name
    assert "unbroken" in dialog.chain.text()
    assert "Mine · Title" in dialog.details.toPlainText()


def test_a_name_may_be_as_long_as_in_the_trail(preferences: Preferences) -> None:
    preferences.person = "x" * 500
    assert len(preferences.person) == MAX_PERSON


def test_search_and_person_narrow_what_is_shown(dialog: AuditTrailDialog, session: Session) -> None:
    dialog.keep.click()
    rename(session, "Mine")
    session.person = lambda: "Ben"
    session.undo_stack.undo()
    dialog.search.setText("undone ISSUE")
    assert rows(dialog) == [("Ben", "Undone: Rename an issue")]
    dialog.search.setText("")
    dialog.who.setCurrentIndex(dialog.who.findText("not given"))
    assert rows(dialog) == [("not given", "Rename an issue"), ("not given", "Audit trail started")]


@pytest.mark.parametrize(
    ("button", "kept", "keeping"),
    [("Keep entries", 3, False), ("Remove entries", 0, False), ("Cancel", 2, True)],
)
def test_ending_it_asks_whether_entries_stay(
    button: str, kept: int, keeping: bool, dialog: AuditTrailDialog, session: Session
) -> None:
    dialog.keep.click()
    rename(session, "Mine")
    answer(button)
    dialog.keep.click()
    trail = session.project.audit
    assert (0 if trail is None else len(trail.entries)) == kept == dialog.table.rowCount()
    assert (trail is not None and trail.keeping) == keeping == dialog.keep.isChecked()
    if not keeping and trail is not None:
        assert trail.entries[-1].kind is StepKind.STOPPED


def test_it_is_removed_only_once_that_is_confirmed(dialog: AuditTrailDialog, session: Session) -> None:
    dialog.keep.click()
    answer("Cancel")
    dialog.remove.click()
    assert session.project.audit is not None
    answer("Remove")
    dialog.remove.click()
    assert session.project.audit is None
    assert not dialog.keep.isChecked()


def test_it_is_exported_as_a_table(dialog: AuditTrailDialog, session: Session, tmp_path: Path) -> None:
    dialog.keep.click()
    rename(session, "Mine")
    dialog.export.click()
    lines = (tmp_path / "trail.csv").read_text("utf-8-sig").splitlines()
    assert [line.split(",")[0] for line in lines[:3]] == ["Number", "1", "2"]
    assert "trail.csv" in dialog.chain.text()
