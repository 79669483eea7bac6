# SPDX-License-Identifier: MIT
"""What the views of the Robustness page have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcda_app.analysis.issue_findings import IssueFindings
from mcda_app.domain.issue import Issue, colour_indices
from mcda_app.ui.core.session import Session


class View(QWidget):
    """One view; it is asked to refresh while it is in sight and an issue is chosen and ranked."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    def refresh(self) -> None:
        """Show what follows a drag at once, and ask for the rest."""

    @property
    def _issue(self) -> Issue:
        issue = self._session.issue
        assert issue is not None
        return issue

    @property
    def _colour_of(self) -> dict[str, int]:
        """Option id to the index of the option's colour."""
        return colour_indices(self._session.project.options_of(self._issue))

    def _findings(self) -> IssueFindings:
        """A snapshot to ask in a worker."""
        return IssueFindings(self._session.project, self._issue, self._session.evaluator)

    def _basis(self) -> tuple[object, ...]:
        """All that answers on the issue rest on: while it stays the same, so do they."""
        issue, project = self._issue, self._session.project
        problem = self._session.evaluator.matrix(project, issue)
        return issue.id, issue.label, problem, project.weights_of(issue), project.settings
