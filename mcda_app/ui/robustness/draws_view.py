# SPDX-License-Identifier: MIT
"""Random draws: who takes which rank in them, and below it what varies."""

from __future__ import annotations

from mcda_app.domain.acceptability_question import AcceptabilityQuestion
from mcda_app.domain.edits.project import set_robustness
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.charts.chart import PictureButton
from mcda_app.ui.core.session import Session
from mcda_app.ui.robustness.acceptability_view import AcceptabilityView
from mcda_app.ui.robustness.view import View
from mcda_app.ui.widgets.card import Card


class DrawsView(View):
    """Rank acceptability of the chosen issue in a card, and what it rests on in another."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        card = Card(tr("How often does each option come first when things vary?"))
        self.acceptability = AcceptabilityView()
        card.tools.addWidget(PictureButton(self.acceptability.bars, tr("rank acceptability")))
        self.acceptability.question_changed.connect(self._ask)
        card.body.addWidget(self.acceptability)
        self._column.addWidget(card)
        varying = Card(tr("What varies"))
        varying.body.addWidget(self.acceptability.controls)
        self._column.addWidget(varying)

    def refresh(self) -> None:
        self.acceptability.follow(self._session.project, self._issue)

    def _ask(self, question: AcceptabilityQuestion) -> None:
        self._session.apply(
            tr_lazy("Change what varies"), lambda p: set_robustness(p, question), merge="robustness"
        )
