# SPDX-License-Identifier: MIT
"""The dialog of the archive's metadata, and the files that the window then writes beside documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from mcda_app.domain.archive_record import Appraisal, ArchiveRecord
from mcda_app.ui.core.session import Session
from mcda_app.ui.dialogs.archive_record import ArchiveDialog
from mcda_app.ui.shell.main_window import MainWindow
from tests.ui.controls import labelled, ok_button


def fill(dialog: ArchiveDialog) -> None:
    """Enter all that MDTO requires and accept."""
    dialog.beside.setChecked(True)
    for label, text in (
        ("Archive creator (organisation)", "BZ"),
        ("Classification", "Intern"),
        ("List that the classification comes from", "Rubricering BZ"),
    ):
        line = labelled(dialog, label)
        assert isinstance(line, QLineEdit)
        line.setText(text)
    dialog.appraisal.setCurrentIndex(1)
    dialog.accept()


def test_what_is_missing_is_named_until_it_is_there(session: Session) -> None:
    dialog = ArchiveDialog(None, session)
    assert dialog.missing.isHidden()
    dialog.beside.setChecked(True)
    assert "archive creator" in dialog.missing.text()
    fill(dialog)
    assert dialog.missing.isHidden()
    assert session.project.archive == ArchiveRecord(True, "BZ", "", Appraisal.KEEP, 0, "Rubricering BZ")
    assert session.project.record.classification == "Intern"
    session.undo_stack.undo()
    assert session.project.archive == ArchiveRecord()
    dialog.deleteLater()


def test_an_export_writes_metadata_beside_it_and_asks_for_what_is_missing(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "x.csv"
    monkeypatch.setattr(window.commands.files, "ask_target", lambda *_asked: out)
    window.commands.imports.save_data()
    assert [path.name for path in tmp_path.iterdir()] == ["x.csv"]
    fill(ArchiveDialog(window, window.session))
    window.commands.imports.save_data()
    written = ["x.csv", "x.csv.bestand.mdto.xml", "x.csv.mdto.xml"]
    assert sorted(path.name for path in tmp_path.iterdir()) == written
    for path in tmp_path.iterdir():
        path.unlink()
    window.session.undo_stack.undo()

    def begin(project: object) -> object:
        from dataclasses import replace

        return replace(project, archive=ArchiveRecord(beside=True))  # type: ignore[type-var]

    window.session.apply("Begin", begin)  # type: ignore[arg-type]

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ArchiveDialog)
        fill(dialog)

    QTimer.singleShot(0, answer)
    window.commands.imports.save_data()
    assert sorted(path.name for path in tmp_path.iterdir()) == written
    assert ok_button(ArchiveDialog(window, window.session)).isEnabled()
