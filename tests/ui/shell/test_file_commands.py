# SPDX-License-Identifier: MIT
"""What is asked before a file is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox, QRadioButton

from mcda_app.domain.edits.workshop.hands import record_hands
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.exchange.report.annexes.kinds import Annex
from mcda_app.exchange.report.scope import ReportScope
from mcda_app.ui.dialogs.report_scope import ReportScopeDialog
from mcda_app.ui.shell.main_window import MainWindow
from tests.domain.workshops import AT, named, open_round


def asked(monkeypatch: pytest.MonkeyPatch, act: Callable[[ReportScopeDialog], object]) -> None:
    """Whoever is asked what a report is to be about does this and agrees."""

    def answer(dialog: ReportScopeDialog) -> int:
        act(dialog)
        return dialog.DialogCode.Accepted

    monkeypatch.setattr(ReportScopeDialog, "exec", answer)


def choices(dialog: ReportScopeDialog) -> list[str]:
    return [button.text() for button in dialog.findChildren(QRadioButton)]


def test_which_issues_to_report_on_is_asked_only_where_there_are_several(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []
    asked(monkeypatch, lambda dialog: seen.append(choices(dialog)))
    project, issue = window.session.project, window.session.issue
    assert len(project.issues) > 1
    assert issue is not None
    assert window.commands.exports.report_scope() == ReportScope((issue.id,))
    window.session.open(replace(project, issues=(issue,), snapshots=()), None)
    assert window.commands.exports.report_scope() == ReportScope((issue.id,))
    assert seen == [[f"Only “{issue.label}”", "All issues"], []]


def test_annexes_are_ticked_where_they_have_content_and_remembered(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def boxes(dialog: ReportScopeDialog) -> dict[str, QCheckBox]:
        return {box.text(): box for box in dialog.findChildren(QCheckBox)}

    def tick(dialog: ReportScopeDialog) -> None:
        offer = boxes(dialog)
        assert not any(box.isChecked() for box in offer.values()), "two pages unless more is asked for"
        assert "The workshop" not in offer
        assert not offer["A chapter on each issue"].isEnabled()
        next(b for b in dialog.findChildren(QRadioButton) if b.text() == "All issues").click()
        assert offer["A chapter on each issue"].isEnabled()
        offer["A chapter on each issue"].click()
        offer["Robustness"].click()

    def same(dialog: ReportScopeDialog) -> None:
        assert [text for text, box in boxes(dialog).items() if box.isChecked()] == [
            "A chapter on each issue",
            "Robustness",
        ]

    asked(monkeypatch, tick)
    scope = window.commands.exports.report_scope()
    assert scope == ReportScope(annexes=frozenset({Annex.ISSUES, Annex.ROBUSTNESS}))
    asked(monkeypatch, same)
    issue = window.session.issue
    assert issue is not None
    only = window.commands.exports.report_scope()
    assert only == ReportScope((issue.id,), annexes=frozenset({Annex.ROBUSTNESS}))


def test_the_record_of_a_workshop_is_the_usual_report(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(monkeypatch, lambda _dialog: None)
    project = named(4)
    issue = project.issues[0]
    counts = {option.id: 1 for option in project.options_of(issue)}
    for workshop in (
        open_round(project, RoundKind.WEIGHTS, AT),
        record_hands(project, AT, counts, 4, issue_id=issue.id),
    ):
        window.session.open(workshop, None)
        assert window.commands.exports.report_scope() == ReportScope(workshop=True)
    window.session.open(project, None)
    assert window.commands.exports.report_scope() == ReportScope((issue.id,)), "nothing was asked yet"
