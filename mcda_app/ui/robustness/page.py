# SPDX-License-Identifier: MIT
"""The Robustness page: what would change the chosen issue's first place, and how often it stays."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcda_app.analysis.acceptability.badges import rule
from mcda_app.analysis.acceptability.headline import headline
from mcda_app.i18n import LocalisedTuple, tr
from mcda_app.ui.charts.chart_card import ChartCard
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.session import Session
from mcda_app.ui.robustness.at_a_glance import AtAGlance
from mcda_app.ui.robustness.draws_view import DrawsView
from mcda_app.ui.robustness.leave_out_view import LeaveOutView
from mcda_app.ui.robustness.one_weight_view import OneWeightView
from mcda_app.ui.robustness.other_methods_view import OtherMethodsView
from mcda_app.ui.robustness.two_weights_view import TwoWeightsView
from mcda_app.ui.robustness.view import View
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import Headline
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.pill_bar import PillBar
from mcda_app.ui.widgets.scrolling_column import add_limited, scrolled_column

VIEWS = LocalisedTuple[tuple[str, str, str]](
    lambda: (
        ("glance", tr("At a glance"), tr("Weights, random draws and single scores")),
        ("weight", tr("One weight"), tr("Scores along one weight (one-way sensitivity analysis)")),
        ("weights", tr("Two weights"), tr("Who is first over two or three weights")),
        ("drop", tr("Leave one out"), tr("Without one option or criterion (rank reversal)")),
        ("draws", tr("Random draws"), tr("What varies, and who takes which rank (rank acceptability)")),
        ("methods", tr("Other methods"), tr("Second opinions and other settings of the method")),
    )
)
"""Name, label and explanation of each view."""

WIDEST = 1200
"""Pixels at most for the page's content, which would fall apart on a wide screen."""


class RobustnessPage(Page):
    """Follows the session while it is in sight; so does the view in front.

    score_requested   a single score was chosen: the ids of its option and criterion
    method_wanted  the user wants the method's settings
    evidence_wanted  the user wants to know which scores to check first
    """

    score_requested = Signal(str, str)
    method_wanted = Signal()
    evidence_wanted = Signal()

    def __init__(self, session: Session, badges: BadgeService) -> None:
        super().__init__()
        self._session, self._badges = session, badges
        column = scrolled_column(self)
        self.headline = Headline()
        self.headline.sentence.setToolTip(plain(rule()))
        column.addWidget(self.headline)
        self._content = QWidget()  # there while an issue is
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(12)
        self.bar = PillBar(tr("Views of the Robustness page"), [(text, tip) for _, text, tip in VIEWS])
        self.evidence_link = push_button(
            tr("What to check first"),
            Rank.INLINE,
            tip=tr("Which doubtful scores this result depends on most"),
        )
        self.evidence_link.clicked.connect(lambda _checked=False: self.evidence_wanted.emit())
        row = FlowLayout()
        row.addWidget(self.bar)
        row.addWidget(self.evidence_link)
        layout.addLayout(row)
        self.glance = AtAGlance(session, badges)
        self.one_weight = OneWeightView(session)
        self.two_weights = TwoWeightsView(session)
        self.leave_out = LeaveOutView(session)
        self.draws = DrawsView(session)
        self.other_methods = OtherMethodsView(session)
        self._views: tuple[View, ...] = (
            *(self.glance, self.one_weight, self.two_weights),
            *(self.leave_out, self.draws, self.other_methods),
        )
        for view in self._views:
            view.hide()
            layout.addWidget(view)
        add_limited(column, self._content, WIDEST)
        column.addStretch(1)
        self.glance.score_requested.connect(self.score_requested)
        self.glance.criterion_wanted.connect(self.show_criterion)
        self.other_methods.method_wanted.connect(self.method_wanted)
        self.setFocusProxy(self.bar)
        self.bar.picked.connect(lambda _at: self._show_picked())
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self.refresh)
        badges.changed.connect(self._show_headline)
        self._show_picked()

    # Showing

    def show_view(self, name: str) -> None:
        """Bring a view to the front, by its name in VIEWS."""
        self.bar.setCurrentIndex([key for key, _, _ in VIEWS].index(name))

    def _show_picked(self) -> None:
        at = self.bar.currentIndex()
        for n, view in enumerate(self._views):
            view.setVisible(n == at)
        self.refresh()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.RANKING | Change.ACCEPTABILITY) and self.isVisible():  # else once it is seen
            self.refresh()

    def refresh(self) -> None:
        """What follows a drag at once; the rest waits until the hand rests."""
        issue, result = self._session.issue, self._session.result
        chosen = issue is not None and result is not None and bool(self._session.project.criteria)
        self._content.setVisible(chosen)
        self._show_headline()
        if not chosen:
            return
        self.one_weight.fill()
        self.two_weights.fill()
        if self.isVisible():
            self._views[self.bar.currentIndex()].refresh()

    def _show_headline(self) -> None:
        result = self._session.result
        if self._session.issue is None or result is None:
            self.headline.show_text(tr("No issue yet"))
            return
        self.headline.show_text(headline(result, self._badges.badge(self._session.issue_id)))

    def view_state(self) -> tuple[list[bool], bool]:
        """Which charts show their table, and whether the random draws are explained."""
        shown = [card.table_shown for card in self.findChildren(ChartCard)]
        return shown, self.draws.acceptability.explain.isChecked()

    def restore_view(self, state: tuple[list[bool], bool]) -> None:
        tables, explained = state
        for card, shown in zip(self.findChildren(ChartCard), tables, strict=True):
            card.show_table(shown)
        self.draws.acceptability.explain.setChecked(explained)
        self.refresh()

    def show_criterion(self, criterion_id: str) -> None:
        """Bring the scores along a criterion's weight to the front."""
        self.one_weight.fill()
        self.one_weight.show_criterion(criterion_id)
        self.show_view("weight")
        self.refresh()
