# SPDX-License-Identifier: MIT
"""The futures, and what is different in the chosen one: scores, actors and weights."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcda_app.ui.core.session import Session
from mcda_app.ui.futures.futures_card import FuturesCard
from mcda_app.ui.futures.list_card import DifferencesCard
from mcda_app.ui.futures.ratings_card import RatingsCard
from mcda_app.ui.futures.scores_card import ScoresCard
from mcda_app.ui.futures.weights_card import WeightsCard


class DifferencesView(QWidget):
    """Tables that are edited in place; asked to refresh while they are in sight."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(16)
        self.futures = FuturesCard(session)

        def chosen():
            return self.futures.future

        self.scores = ScoresCard(session, chosen)
        self.differences = DifferencesCard(session, chosen)
        self.weights = WeightsCard(session, chosen)
        self.ratings = RatingsCard(session, chosen)
        for card in (self.futures, self.scores, self.differences, self.weights, self.ratings):
            column.addWidget(card)
        self.futures.chosen.connect(self.refresh)

    def refresh(self) -> None:
        project = self._session.project
        some = bool(project.futures.futures)
        self.futures.refresh()
        matrix = some and self._session.issue is not None and bool(project.criteria)
        for card, on in (
            (self.scores, matrix),
            (self.differences, some),
            (self.weights, some and bool(project.criteria)),
            (self.ratings, some and len(project.partners.actors) > 1),
        ):
            card.setVisible(on)
            if on:
                card.refresh()
