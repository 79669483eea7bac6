# SPDX-License-Identifier: MIT
"""What is asked before a file is written."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMessageBox

from mcda_app.exchange.report.scope import ReportScope
from mcda_app.ui.shell.main_window import MainWindow


def test_which_issues_to_report_on_is_asked_only_where_there_are_several(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    questions: list[str] = []

    def first_button(box: QMessageBox) -> int:
        questions.append(box.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", first_button)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    project = window.session.project
    issue = window.session.issue
    assert len(project.issues) > 1
    assert issue is not None
    assert window.commands.files.report_scope() == ReportScope((issue.id,))
    assert questions == ["What should the report be about?"]
    window.session.open(replace(project, issues=(issue,), snapshots=()), None)
    assert window.commands.files.report_scope() == ReportScope((issue.id,))
    assert len(questions) == 1
