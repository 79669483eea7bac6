# SPDX-License-Identifier: MIT
"""On the issue page: would another way of ranking, or other options, say the same?"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.sensitivity.method_choice_effects import choice_effect
from mcda_app.analysis.sensitivity.rank_reversal import (
    add_one,
    describe_additions,
    describe_drops,
    drop_one,
    no_reversal_sentence,
)
from mcda_app.domain.issue import Issue
from mcda_app.domain.method_settings import Method, Normalisation
from mcda_app.domain.project import Project
from mcda_app.i18n import tr
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.background import BackgroundTask, run_in_background
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, text_label

REST = 250
"""Milliseconds without a change after which the questions are asked anew."""
FEW = 4
"""So many names of what could be left out stand in a sentence; the Robustness page has a table of all."""


def soundness(project: Project, issue: Issue) -> list[str]:
    """The answers for one issue, a sentence or two each."""
    problem, weights = issue_matrix(project, issue), project.weights_of(issue)
    effect = choice_effect(project, issue)
    return [
        f"{effect.sentence} {effect.method}",
        describe_drops(drop_one(problem, weights, project.settings), FEW),
        describe_additions(add_one(problem, weights, project.settings)),
    ]


class SoundnessPanel(QWidget):
    """Sentences that follow when the hand rests, and the ways to look further.

    opinions_wanted, method_wanted  the user wants second opinions, or the method's choices
    """

    opinions_wanted = Signal()
    method_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._task: BackgroundTask | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(6)
        layout.addWidget(text_label("heading", tr("Would another way of ranking say the same?")))
        self.text = text_label()
        layout.addWidget(self.text)
        row = FlowLayout()
        opinions = QPushButton(tr("Second &opinions…"))
        opinions.setToolTip(tr("How other published methods rank this issue"))
        opinions.clicked.connect(self.opinions_wanted)
        method = QPushButton(tr("Met&hod options…"))
        method.clicked.connect(self.method_wanted)
        row.addWidget(opinions)
        row.addWidget(method)
        layout.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._ask)
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self._issue_chosen)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._ask()

    def _issue_chosen(self) -> None:
        if self.isVisible():
            self._ask()

    def _project_changed(self, change: Change) -> None:
        if not change.touches(Change.RANKING):
            return
        self._drop()
        if self.isVisible():
            self._timer.start()

    def _drop(self) -> None:
        """What is on its way is about an earlier state, and so is what stands there, faint from now on."""
        self._timer.stop()
        self.text.setEnabled(False)
        if self._task is not None:
            self._task.drop()

    def _ask(self) -> None:
        self._drop()
        project, issue = self._session.project, self._session.issue
        if issue is None:
            show_text(self.text, "")
            self.text.setEnabled(True)
            return
        self._task = run_in_background(self, lambda: soundness(project, issue), self._show)

    def _show(self, sentences: list[str]) -> None:
        settings = self._session.project.settings
        fixed = settings.normalisation is Normalisation.ANCHORS
        if settings.method is Method.TOPSIS and not fixed:
            sentences = [
                *sentences,
                tr(
                    "With fixed anchors, ranks do not change when options are added or removed; in "
                    "return, options close together on a long scale hardly differ."
                ),
            ]
        reversal = no_reversal_sentence(settings)
        show_text(self.text, "\n".join([*sentences, reversal] if reversal else sentences))
        self.text.setEnabled(True)
