# SPDX-License-Identifier: MIT
"""Asks what a report is to be about, and which annexes follow the note."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDialog, QGroupBox, QRadioButton, QVBoxLayout, QWidget

from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.exchange.report.annexes.kinds import CONTENTS, TITLES, Annex, offered
from mcda_app.exchange.report.scope import ReportScope
from mcda_app.exchange.report.workshop_record import can_record
from mcda_app.i18n import tr
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.widgets.dialogs.dialog_parts import ok_cancel
from mcda_app.ui.widgets.dialogs.showing import run_dialog
from mcda_app.ui.widgets.labels import text_label


def ask_report_scope(
    window: QWidget, project: Project, issue: Issue | None, preferences: Preferences
) -> ReportScope | None:
    """What the report is to be about and its annexes; None if it was cancelled.

    issue  the one that is selected
    """
    dialog = ReportScopeDialog(window, project, issue, preferences.annexes)
    if not run_dialog(dialog):
        return None
    preferences.annexes = dialog.remembered
    return dialog.scope


class ReportScopeDialog(QDialog):
    """The workshop, an issue or all of them, where there is a choice; below, the annexes with content.

    annexes  the names of those that are ticked at first
    """

    def __init__(
        self, window: QWidget, project: Project, issue: Issue | None, annexes: frozenset[str]
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Briefing note"))
        self._project, self._remembered = project, annexes
        self._choices: list[tuple[QRadioButton, ReportScope]] = []
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        scopes = _scopes(project, issue)
        if len(scopes) > 1:
            layout.addWidget(text_label("heading", tr("What should the report be about?")))
            for n, (text, scope) in enumerate(scopes):
                button = QRadioButton(text)
                button.setChecked(n == 0)
                button.toggled.connect(self._show_offer)
                layout.addWidget(button)
                self._choices.append((button, scope))
        self._only = scopes[0][1]
        box = QGroupBox(tr("Annexes"))
        column = QVBoxLayout(box)
        brief = tr("The note gives the answer in brief. Tick the annexes to add.")
        column.addWidget(text_label("muted", brief))
        self._boxes: dict[Annex, QCheckBox] = {}
        for annex in offered(project, project.issues):
            tick = QCheckBox(TITLES[annex])
            tick.setToolTip(CONTENTS[annex])
            tick.setAccessibleDescription(CONTENTS[annex])
            tick.setChecked(annex.value in annexes)
            column.addWidget(tick)
            self._boxes[annex] = tick
        layout.addWidget(box)
        layout.addStretch()
        layout.addWidget(ok_cancel(self, tr("Continue")))
        self.setMinimumWidth(420)
        self._show_offer()

    @property
    def scope(self) -> ReportScope:
        """What was chosen; an annex without content for it is no part of it."""
        chosen = next((scope for button, scope in self._choices if button.isChecked()), self._only)
        ticked = frozenset(annex for annex, box in self._boxes.items() if box.isChecked() and box.isEnabled())
        return chosen._replace(annexes=ticked)

    @property
    def remembered(self) -> frozenset[str]:
        """The names of the annexes that are ticked, and of those that were not on offer."""
        shown = {annex.value: box.isChecked() for annex, box in self._boxes.items()}
        return frozenset(
            {name for name in self._remembered if name not in shown} | {n for n, on in shown.items() if on}
        )

    def _show_offer(self) -> None:
        """Only annexes that the chosen kind of report can have are enabled."""
        scope = next((scope for button, scope in self._choices if button.isChecked()), self._only)
        ids = scope.issue_ids
        issues = [issue for issue in self._project.issues if ids is None or issue.id in ids]
        possible = () if scope.workshop else offered(self._project, issues)
        for annex, box in self._boxes.items():
            box.setEnabled(annex in possible)


def _scopes(project: Project, issue: Issue | None) -> list[tuple[str, ReportScope]]:
    """What a report can be about, the usual choice first."""
    scopes = []
    if can_record(project):
        scopes.append((tr("The workshop"), ReportScope(workshop=True)))
    if issue is not None:
        only = tr("Only “{issue}”").format(issue=issue.label.replace("&", "&&"))
        scopes.append((only, ReportScope((issue.id,))))
    if issue is None or len(project.issues) > 1:
        scopes.append((tr("All issues"), ReportScope()))
    return scopes
