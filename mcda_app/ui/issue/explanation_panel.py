# SPDX-License-Identifier: MIT
"""On the issue page: why first place is as it is, as stacked bars and in words."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mcda_app.analysis.ranking.calculation_steps import StepTable, step_tables
from mcda_app.analysis.ranking.explanation import Explanation, explain
from mcda_app.errors import McdaError
from mcda_app.i18n import localised, tr
from mcda_app.ui.charts.chart import (
    PictureButton,
)
from mcda_app.ui.charts.stacked_bars import Bar, Part, StackedBars
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.help_buttons import WhyButton
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.theme import Colours, badge_colours


class WhyPanel(QWidget):
    """Follows the chosen issue."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(text_label("heading", tr("Why?")))
        head.addStretch(1)
        head.addWidget(WhyButton(tr("Steps of the method"), self._steps))
        layout.addLayout(head)
        self.text = text_label()
        self.bars = StackedBars(_shade)
        head.addWidget(PictureButton(self.bars, tr("what each criterion contributes")))
        self._basis = text_label("muted")
        for widget in (self.text, self.bars, self._basis):
            layout.addWidget(widget)
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self.refresh)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.RANKING):
            self.refresh()

    def refresh(self) -> None:
        issue, result = self._session.issue, self._session.result
        if not self.isVisible() or issue is None or result is None:
            return
        project = self._session.project
        problem = self._session.evaluator.matrix(project, issue)
        try:
            found = explain(problem, result, project.settings)
        except McdaError as error:
            show_text(self.text, str(error))
            self.bars.hide()
            return
        show_text(self.text, "\n".join(found.sentences[1:]), hide_empty=True)
        show_text(self._basis, found.basis if found.bars else "", hide_empty=True)
        self.bars.setVisible(bool(found.bars))
        if found.bars:
            self._show_bars(found)

    def _show_bars(self, found: Explanation) -> None:
        names = [c.short or c.title for c in found.criteria]
        self.bars.caption = found.sentences[0]
        self.bars.show_bars(
            [
                Bar(
                    option.label,
                    tuple(Part(part, n, names[n]) for n, part in enumerate(parts)),
                    f"{localised(score, '.3f')}",
                )
                for option, score, parts in found.bars
            ],
            names,
        )
        self.bars.describe(
            tr("Contributions of the criteria to each option's score"), partial(_told, found), tip=True
        )

    def _steps(self) -> tuple[StepTable, ...]:
        issue, result = self._session.issue, self._session.result
        if issue is None or result is None:
            return ()
        project = self._session.project
        return step_tables(self._session.evaluator.matrix(project, issue), result, project.settings)


def _told(found: Explanation) -> str:
    """The bars in words, a line each."""
    return "\n".join(
        f"{option.label} {localised(score, '.3f')}: "
        + ", ".join(
            f"{c.title} {localised(part, '.3f')}" for c, part in zip(found.criteria, parts, strict=True)
        )
        for option, score, parts in found.bars
    )


def _shade(theme: Colours, criterion: int) -> tuple[QColor, QColor]:
    return badge_colours(theme.criteria[criterion % len(theme.criteria)])
