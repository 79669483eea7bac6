# SPDX-License-Identifier: MIT
"""On the issue page, behind *Explain…*: why first place is as it is, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mcda_app.analysis.ranking.calculation_steps import StepTable, step_tables
from mcda_app.analysis.ranking.explanation import Explanation
from mcda_app.domain.issue import Issue
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.issue.method_check_panel import SoundnessPanel
from mcda_app.ui.widgets.card import LINE, Card
from mcda_app.ui.widgets.help_buttons import WhyButton
from mcda_app.ui.widgets.labels import show_text, text_label


class ExplanationCard(Card):
    """Reasons, how scores are divided, other assessments, and what other methods say."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Explanation"))
        self._session = session
        self.tools.addWidget(WhyButton(tr("Steps of the method"), self._steps, tr("Calculation steps")))
        self.text = text_label()
        self.basis = text_label("muted")
        self.rules = text_label()
        self.checks = text_label("muted")
        self.soundness = SoundnessPanel(session)
        self._prose = QWidget()  # which is no wider than lines that can be read
        column = QVBoxLayout(self._prose)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.text, self.basis, self.rules, self.checks, self.soundness):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self._prose, 1)
        row.addStretch(0)
        self.body.addLayout(row)
        self._fit_lines()

    def _fit_lines(self) -> None:
        self._prose.setMaximumWidth(LINE * self._prose.fontMetrics().averageCharWidth())

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.FontChange and hasattr(self, "_prose"):
            self._fit_lines()

    def show_explanation(
        self, explanation: Explanation | None, failure: str, issue: Issue, rules: Sequence[str]
    ) -> None:
        """Say in words what the bars show.

        rules  on the baseline, options that depend on each other, and the decision taken
        """
        show_text(
            self.text,
            failure if explanation is None else "\n".join(explanation.sentences[1:]),
            hide_empty=True,
        )
        show_text(
            self.basis,
            explanation.basis if explanation is not None and explanation.bars else "",
            hide_empty=True,
        )
        show_text(self.rules, "\n".join(rules), hide_empty=True)
        show_text(self.checks, "\n".join(_cross_checks(issue)), hide_empty=True)

    def _steps(self) -> tuple[StepTable, ...]:
        issue, result = self._session.issue, self._session.result
        if issue is None or result is None:
            return ()
        project = self._session.project
        return step_tables(self._session.evaluator.matrix(project, issue), result, project.settings)


def _cross_checks(issue: Issue) -> list[str]:
    lines = []
    for check in issue.cross_checks:
        pull = tr(" This pulls against the ratings above.") if check.pulls_against else ""
        lines.append(
            tr("{check} says: cooperation is {verdict}. {check2}{pull}").format(
                check=check.title, verdict=check.verdict, check2=check.text, pull=pull
            )
        )
    return lines
