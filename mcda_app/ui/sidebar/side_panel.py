# SPDX-License-Identifier: MIT
"""The panel beside the pages: the chosen issue's ranking, always in view, and the weights below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from mcda_app.i18n import tr
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.sidebar.leader_changes import LeaderChanges
from mcda_app.ui.sidebar.ranking_panel import RankingPanel
from mcda_app.ui.sidebar.weights_panel import WeightsPanel
from mcda_app.ui.widgets.labels import text_label

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
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = self._make_area()
        outer.addWidget(self._area)
        self._hidden = text_label(
            "muted", tr("A round of the workshop is open. Ranking and weights are hidden until it is closed.")
        )
        self._hidden.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self._hidden.setAlignment(Qt.AlignmentFlag.AlignTop)
        outer.addWidget(self._hidden, 1)
        column = QVBoxLayout(self._content)
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
        self._rest = _Rest(self.weights)
        column.addWidget(self._rest, 1)
        column.addStretch(0)  # takes the height where there are no weights
        self._session = session
        session.changed.connect(self._project_changed)
        self._follow_round()

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.WORKSHOP):
            self._follow_round()

    def _follow_round(self) -> None:
        """What leads is nowhere in sight while people vote."""
        voting = self._session.voting
        self._area.setVisible(not voting)
        self._hidden.setVisible(voting)

    def _make_area(self) -> QScrollArea:
        """Scrolls as a whole only where large text leaves too little height for the least of both parts."""
        self._content = _Content()
        self._content.setBackgroundRole(QPalette.ColorRole.Base)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        area.setWidget(self._content)
        return area

    def show_weights(self, shown: bool) -> None:
        """Leave the weights out where a page shows them itself; the ranking stays at the top."""
        for part in (self._line, self._rest, self.weights):
            part.setVisible(shown)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.ranking.table.set_most_height(round(RANKING_SHARE * self.height()))


class _Rest(QWidget):
    """Gives a part the height that is left: Qt's layouts never give wrapped texts less than all they want."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self._part = part
        part.setParent(self)
        part.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        least = self._part.minimumSizeHint()
        return QSize(least.width(), self._part.layout().totalMinimumHeightForWidth(self.width()))

    def sizeHint(self) -> QSize:
        return self._part.sizeHint()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._part.setGeometry(self.rect())
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class _Content(QWidget):
    """As high as its parts need at least: a scroll area would give it all that they could use."""

    def heightForWidth(self, width: int) -> int:
        return self.layout().totalMinimumHeightForWidth(width)
