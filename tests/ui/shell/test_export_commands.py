# SPDX-License-Identifier: MIT
"""A workbook of a project that keeps an audit trail: the window asks whether to add it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from mcda_app.exchange.excel.reading.contents import read_contents
from mcda_app.files import presets
from mcda_app.files.audit_chain import started
from mcda_app.ui.shell.main_window import MainWindow
from tests.domain.workshops import AT
from tests.ui.controls import buttons


def test_the_audit_trail_is_added_if_asked_for(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    start = presets.load("table-1-goals")
    project, path = replace(start, issues=start.issues[:1]), tmp_path / "book.xlsx"
    asked: list[str] = []
    answers: list[str] = []

    def ask(box: QMessageBox) -> int:
        asked.append(box.text())
        assert box.defaultButton() is buttons(box, "Leave it out")[0]
        return 0

    monkeypatch.setattr(QFileDialog, "exec", lambda _self: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _self: [str(path)])
    monkeypatch.setattr(QMessageBox, "exec", ask)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: buttons(box, answers[-1])[0])
    window.session.open(project, None)
    window.commands.exports.export_excel()
    assert asked == []
    window.session.set_audit(started(None, f"{AT}:00+01:00", "Ada Quill", ""))
    for answer, written, sheet in (
        ("Cancel", False, False),
        ("Add the sheet", True, True),
        ("Leave it out", True, False),
    ):
        answers.append(answer)
        path.unlink(missing_ok=True)
        window.commands.exports.export_excel()
        assert path.exists() is written
        if written:
            sheets = read_contents(path.read_bytes(), path.name).sheets
            assert ("Audit trail" in sheets) is sheet
    assert asked == ["Add a sheet with the audit trail?"] * 3
