# SPDX-License-Identifier: MIT
"""What every way of asking for weights offers the page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mcda_app.analysis.ranking.calculation_steps import StepTable
from mcda_app.analysis.weighting.calculation_steps import weight_steps
from mcda_app.analysis.weighting.derived_weights import Derived, derive
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.ui.core.session import Session


class WayPanel(QWidget):
    """One way of asking. It shows the answers held in the project and writes them back as edits."""

    question: WeightQuestion

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def derived(self) -> Derived:
        """The weights that the answers give."""
        return derive(self._session.project, self.question)

    def steps(self) -> tuple[StepTable, ...]:
        """The way from the answers to the weights."""
        return weight_steps(self._session.project, self.question)

    def start(self) -> None:
        """Put the keyboard where the next answer is due."""

    def refresh(self) -> None:
        """Show the project as it now is."""
