# SPDX-License-Identifier: MIT
"""The way from the decision matrix to the comparisons of options, for as long as AHP ranks."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mcda_app.analysis.phrases import listed
from mcda_app.domain.method_settings import Method
from mcda_app.i18n import tr
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.issue.matrix import MatrixView
from mcda_app.ui.widgets.labels import show_text, text_label


class ComparisonsEntry(QWidget):
    """A button, and which criteria have edited comparisons."""

    def __init__(self, session: Session, matrix: MatrixView) -> None:
        super().__init__()
        self._session, self._matrix = session, matrix
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._edited = text_label("muted")
        self.button = QPushButton(tr("&Compare the options…"))
        self.button.setToolTip(tr("See and edit the pairwise comparisons of options that AHP works with"))
        self.button.clicked.connect(self.open)
        layout.addWidget(self._edited, 1)
        layout.addWidget(self.button)
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self.refresh)
        self.refresh()

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.MATRIX):
            self.refresh()

    def refresh(self) -> None:
        session, issue = self._session, self._session.issue
        shown = issue is not None and session.project.settings.method is Method.AHP
        self.setVisible(shown)
        if issue is None or not shown:
            return
        edited = [c.title for c in session.project.criteria if c.id in issue.judgements]
        text = (
            tr("Edited comparisons of options on {edited}.").format(edited=listed(edited)) if edited else ""
        )
        show_text(self._edited, text or tr("AHP compares the options in pairs, as their scores imply."))

    def open(self) -> None:
        """Open the comparisons on the criterion of the current cell."""
        from mcda_app.ui.weighting.option_comparisons import OptionComparisons

        issue = self._session.issue
        if issue is None:
            return
        column = self._matrix.currentIndex().column()
        criteria = self._session.project.criteria
        criterion_id = criteria[column].id if 0 <= column < len(criteria) else ""
        OptionComparisons(self.window(), self._session, issue.id, criterion_id).open()
