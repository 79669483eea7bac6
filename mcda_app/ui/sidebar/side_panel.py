# SPDX-License-Identifier: MIT
"""The panel beside the pages: the chosen issue's ranking, always in view, and the weights below it."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.session import Session
from mcda_app.ui.sidebar.leader_changes import LeaderChanges
from mcda_app.ui.sidebar.ranking_panel import RankingPanel
from mcda_app.ui.sidebar.weights_panel import WeightsPanel

RANKING_SHARE = 0.4
"""The part of the panel's height that the rows of a ranking may take."""

EDGE = 16


class SidePanel(QWidget):
    """Lays ranking and weights out; each scrolls for itself."""

    def __init__(self, session: Session, badges: BadgeService, leader_changes: LeaderChanges) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setMinimumWidth(250)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, EDGE, 0, EDGE - 4)
        column.setSpacing(12)
        self.ranking = RankingPanel(session, badges, leader_changes)
        self.weights = WeightsPanel(session, leader_changes)
        self._line = line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setForegroundRole(QPalette.ColorRole.Mid)
        for part in (self.ranking, self.weights):
            part.layout().setContentsMargins(EDGE, 0, EDGE, 0)
        column.addWidget(self.ranking)
        column.addWidget(line)
        column.addWidget(self.weights, 1)
        column.addStretch(0)  # takes the height where there are no weights

    def show_weights(self, shown: bool) -> None:
        """Leave the weights out where a page shows them itself; the ranking stays at the top."""
        for part in (self._line, self.weights):
            part.setVisible(shown)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.ranking.table.set_most_height(round(RANKING_SHARE * self.height()))
