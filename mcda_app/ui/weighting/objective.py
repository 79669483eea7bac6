# SPDX-License-Identifier: MIT
"""Weights read off the scores of the chosen issue.

They are worked out beside the window, for the library behind them starts slowly.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout

from mcda_app.analysis.ranking.calculation_steps import StepTable
from mcda_app.analysis.weighting.derived_weights import Derived
from mcda_app.analysis.weighting.objective_weights import SCORE_RULES, ScoreWeights, basis, score_weights
from mcda_app.domain.edits.elicitation import set_objective
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.background import run_in_background
from mcda_app.ui.weighting.method_panel import WayPanel
from mcda_app.ui.widgets.labels import plain, show_text, text_label

CAUTION = tr_lazy(
    "What this can mean: a criterion on which the options differ more tells them apart "
    "better. What it cannot mean: that the criterion matters more. A scale with wider steps, "
    "or one extreme option, raises its weight."
)
WORKING = tr_lazy("Working it out… The first time takes a few seconds.")


class ObjectivePanel(WayPanel):
    """A rule to choose; the answer arrives by itself.

    computed  another answer is there to be shown
    """

    question = WeightQuestion.OBJECTIVE
    computed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._request: object = None
        self._basis: object = None
        self._answer: ScoreWeights | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(text_label("note", str(CAUTION)))
        self._where = text_label("heading")
        layout.addWidget(self._where)
        self.rules: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        for key, rule in SCORE_RULES.items():
            button = QRadioButton(rule.title)
            button.setToolTip(plain(rule.meaning))
            button.setAccessibleDescription(rule.meaning)
            button.clicked.connect(lambda _checked=False, k=key: self._choose(k))
            group.addButton(button)
            layout.addWidget(button)
            meaning = text_label(
                "muted", tr("{meaning} Source: {source}.").format(meaning=rule.meaning, source=rule.source)
            )
            meaning.setContentsMargins(22, 0, 0, 4)
            layout.addWidget(meaning)
            self.rules[key] = button
        self.convention = text_label("note")
        self.convention.hide()
        layout.addWidget(self.convention)

    def derived(self) -> Derived:
        if self._answer is None or self._basis != self._now():
            return Derived({}, str(WORKING))
        return Derived(self._answer.shares, self._answer.obstacle)

    def steps(self) -> tuple[StepTable, ...]:
        return () if self._answer is None else self._answer.steps

    def start(self) -> None:
        for button in self.rules.values():
            if button.isChecked():
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        project, issue = self._session.project, self._session.issue
        rule = project.elicitation.objective
        if rule in self.rules:
            self.rules[rule].setChecked(True)
        name = tr("the chosen issue") if issue is None else issue.label
        show_text(self._where, tr("Derived from the scores of {name} by:").format(name=name))
        now = self._now()
        if now not in (self._basis, self._request):
            self._request = now
            about = (project, self._session.issue_id, rule)
            run_in_background(self, lambda: score_weights(*about), lambda answer: self._take(now, answer))
        answer = self._answer if now == self._basis else None
        show_text(self.convention, answer.note if answer is not None else "", hide_empty=True)

    def _now(self) -> object:
        project = self._session.project
        return basis(project, self._session.issue_id, project.elicitation.objective)

    def _take(self, about: object, answer: ScoreWeights) -> None:
        if about != self._now():
            return  # the scores have changed since; a newer answer is on its way
        self._basis, self._answer = about, answer
        self._request = None
        show_text(self.convention, answer.note, hide_empty=True)
        self.computed.emit()

    def _choose(self, rule: str) -> None:
        self._session.apply(
            tr_lazy("Choose a rule for weights from the scores"), lambda p: set_objective(p, rule)
        )
