# SPDX-License-Identifier: MIT
"""File ▸ Duplicate document: work goes on in a copy, and the file stays as it was saved last."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from mcda_app.files.project_file import open_project
from mcda_app.ui.shell.main_window import MainWindow
from tests.ui.controls import trigger


def answer(monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> list[str]:
    """Answer each question with a button; returns what was said beside the questions."""
    messages: list[str] = []

    def exec_(box: QMessageBox) -> QMessageBox.StandardButton:
        messages.append(box.informativeText())
        return button

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    return messages


def test_work_goes_on_in_a_copy_and_the_file_stays(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "note.mcda"
    session = window.session
    window.commands.files.save_to(path)
    saved, title = session.project, session.project.title
    session.select_issue(session.project.issues[2].id)
    trigger(window, "remove_issue")
    issue_id, changed = session.issue_id, session.project
    messages = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    trigger(window, "duplicate_document")
    assert (session.project, session.path) == (changed, path)
    answer(monkeypatch, QMessageBox.StandardButton.Discard)
    trigger(window, "duplicate_document")
    assert messages == ["Without saving, only the copy has the changes since the last save."]
    assert (session.path, session.project.title) == (None, f"{title} (copy)")
    assert session.issue_id == issue_id
    assert session.project.issues == changed.issues
    assert window.isWindowModified()
    assert open_project(path) == saved


def test_the_copy_is_asked_for_a_file_of_its_own(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = tmp_path / "note.mcda", tmp_path / "copy.mcda"
    window.commands.files.save_to(path)
    trigger(window, "duplicate_document")
    monkeypatch.setattr(window.commands.files, "ask_target", lambda *_: other)
    trigger(window, "save")
    assert open_project(other).title == f"{open_project(path).title} (copy)"
