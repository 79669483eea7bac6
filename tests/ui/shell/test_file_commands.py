# SPDX-License-Identifier: MIT
"""What is asked before a file is written."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMessageBox

from mcda_app.domain.edits.workshop.hands import record_hands
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.exchange.report.scope import ReportScope
from mcda_app.ui.shell.main_window import MainWindow
from tests.domain.workshops import AT, named, open_round


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


def test_the_record_of_a_workshop_is_the_usual_report(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def enter(box: QMessageBox) -> int:
        box.defaultButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", enter)
    monkeypatch.setattr(QMessageBox, "clickedButton", QMessageBox.defaultButton)
    project = named(4)
    issue = project.issues[0]
    counts = {option.id: 1 for option in project.options_of(issue)}
    for workshop in (
        open_round(project, RoundKind.WEIGHTS, AT),
        record_hands(project, AT, counts, 4, issue_id=issue.id),
    ):
        window.session.open(workshop, None)
        assert window.commands.files.report_scope() == ReportScope(workshop=True)
    window.session.open(project, None)
    assert window.commands.files.report_scope() == ReportScope((issue.id,)), "nothing was asked yet"
