# SPDX-License-Identifier: MIT
"""Asks what a report is to be about."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.exchange.report.scope import ReportScope
from mcda_app.exchange.report.workshop_record import can_record
from mcda_app.i18n import tr
from mcda_app.ui.widgets.showing import closing


def ask_report_scope(window: QWidget, project: Project, issue: Issue | None) -> ReportScope | None:
    """The workshop, an issue or all of them, asked only where there is a choice; None if it was cancelled.

    issue  the one that is selected
    """
    asked = can_record(project)
    several = issue is not None and len(project.issues) > 1
    if not asked and not several:
        return ReportScope(None if issue is None else (issue.id,))
    box = QMessageBox(window)
    box.setWindowTitle(tr("Save a report"))
    box.setText(tr("What should the report be about?"))
    scopes: dict[QAbstractButton, ReportScope] = {}

    def offer(text: str, scope: ReportScope) -> None:
        button = box.addButton(text, QMessageBox.ButtonRole.AcceptRole)
        if not scopes:  # a workshop's record, if there is one
            box.setDefaultButton(button)
        scopes[button] = scope

    if asked:
        offer(tr("The workshop"), ReportScope(workshop=True))
    if issue is not None:
        only = tr("Only “{issue}”").format(issue=issue.label.replace("&", "&&"))
        offer(only, ReportScope((issue.id,)))
    if several:
        offer(tr("All issues"), ReportScope())
    box.addButton(QMessageBox.StandardButton.Cancel)
    with closing(box):
        box.exec()
        return scopes.get(box.clickedButton())
