# SPDX-License-Identifier: MIT
"""The ranking of the chosen issue, and how sure it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.analysis.ranking.verdict import verdict, warnings
from mcda_app.i18n import localised, tr
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.sidebar.leader_changes import LeaderChanges
from mcda_app.ui.sidebar.ranking_table import RankingModel, RankingTable
from mcda_app.ui.widgets.labels import show_text, style_as, text_label
from mcda_app.ui.widgets.name_label import NameLabel
from mcda_app.ui.widgets.pill import FIRMNESS_SIGNS, Pill

if TYPE_CHECKING:
    from mcda_app.analysis.acceptability.badges import Badge


class RankingPanel(QWidget):
    """The issue's short title, its ranking, and how firm its first place is."""

    def __init__(self, session: Session, badges: BadgeService, leader_changes: LeaderChanges) -> None:
        super().__init__()
        self._session = session
        self._badges = badges
        self._leader_changes = leader_changes
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._heading = style_as(NameLabel(), "heading")
        self._model = RankingModel(session)
        self.table = RankingTable(self._model)
        self._message = text_label("muted")
        self.certainty = QWidget()
        row = QHBoxLayout(self.certainty)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._pill = Pill("–")
        self._pill.setFixedHeight(self._pill.sizeHint().height())
        self._pill.show_sign("", None)
        self._badge: Badge | None = None  # the one shown
        self._draws = text_label("muted")
        self._draws.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(self._pill)
        row.addWidget(self._draws, 1)
        self._notes = text_label("muted")
        for part in (self._heading, self.table, self._message, self.certainty, self._notes):
            layout.addWidget(part)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self.refresh)
        badges.changed.connect(self._show_certainty)
        leader_changes.changed.connect(self._show_risen)
        self.refresh()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show):
            self._keep_height()
        return done

    def _keep_height(self) -> None:
        """As high as its lines: Qt takes room from a wrapped text where the weights below ask for more."""
        height = self.layout().totalHeightForWidth(self.width())
        if height > 0 and self.height() != height:
            self.setFixedHeight(height)

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.RANKING):
            self.refresh()

    def refresh(self) -> None:
        result = self._session.result
        self.table.show_rows(self._session.issue_id)
        self.table.setVisible(result is not None)
        self._show_risen()
        self._show_certainty()
        if result is None:
            show_text(self._heading, tr("No issue chosen"))
            first_step = tr("Add an issue with Edit ▸ Add issue, or start from a preset.")
            show_text(self._message, first_step, hide_empty=True)
            show_text(self._notes, "", hide_empty=True)
            return
        show_text(self._heading, result.issue.label)
        ranked = bool(result.leaders)
        show_text(
            self._message,
            "" if ranked else verdict(result, self._session.project.settings.method),
            hide_empty=True,
        )
        # Of an option without a rank, its row says why.
        said = sum((bool(s.missing) and not s.excluded) or bool(s.knocked_out) for s in result.standings)
        notes = warnings(result)[said:]
        show_text(self._notes, "\n".join(notes), hide_empty=True)

    def _show_risen(self) -> None:
        """Mark the option that took the lead while a weight moves."""
        result, issue_id = self._session.result, self._session.issue_id
        risen = issue_id in self._leader_changes.issue_ids and result is not None and len(result.leaders) == 1
        option_id = result.leaders[0].id if risen and result is not None else ""
        if option_id != self._model.risen:
            self._model.risen = option_id
            self.table.viewport().update()

    def _show_certainty(self) -> None:
        result, issue_id = self._session.result, self._session.issue_id
        self.certainty.setVisible(result is not None and _can_be_unsure(result))
        badge = self._badges.badge(issue_id)
        if badge is self._badge:
            return
        self._badge = badge
        if badge is None:  # not known yet
            self._pill.show_sign("", None)
            show_text(self._draws, "")
            return
        firmness = badge.firmness
        self._pill.show_sign(firmness.word, FIRMNESS_SIGNS[firmness.value], self._badges.tip(issue_id))
        show_text(self._draws, self._draws_of(badge.share_first, badge.samples, len(badge.leaders)))

    @staticmethod
    def _draws_of(share: float, samples: int, leaders: int) -> str:
        """How often first place stays in random draws, in one line."""
        from mcda_app.analysis.acceptability.sentences import share_figure  # not needed for the first picture

        if leaders > 1:
            return tr("first place is shared")
        number = localised(samples, ",")
        if share == 1:
            return tr("first in all {samples} draws").format(samples=number)
        return tr("first in {share} of {samples} draws").format(share=share_figure(share), samples=number)


def _can_be_unsure(result: IssueResult) -> bool:
    return sum(standing.rank is not None for standing in result.standings) > 1
