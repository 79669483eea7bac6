# SPDX-License-Identifier: MIT
"""The weights in use as a bar to drag, with what else is done to all of them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox

from mcda_app.analysis.weighting.derived_weights import scope_of, weights_in_use
from mcda_app.analysis.weighting.weight_origin import lens_of, origin_words
from mcda_app.domain.edits.elicitation import use_weights
from mcda_app.domain.edits.scores import own_weights, set_weights
from mcda_app.domain.weights import BY_HAND, Weights, are_equal, equal_shares
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.charts.chart_card import ChartCard
from mcda_app.ui.charts.weights_bar.weights_bar import WeightsBar
from mcda_app.ui.core.session import Session
from mcda_app.ui.weighting.small_widgets import small_label
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import plain, show_text


class WeightsCard(ChartCard):
    """Moving one weight keeps the others in proportion, as the sliders do."""

    def __init__(self, session: Session) -> None:
        self.bar = WeightsBar(tr("Weights in use"))
        super().__init__(tr("Weights in use"), self.bar, tr("the weights"))
        self._session = session
        self.bar.grasped.connect(session.begin_gesture)
        self.bar.moved.connect(self._move)
        self.bar.lock_wanted.connect(self._lock)
        self._origin = small_label(muted=True)
        self.own = QCheckBox(tr("Own weights for this issue"))
        self.own.setToolTip(tr("Weigh this issue separately; the others keep the project's weights."))
        self.own.toggled.connect(self._own_toggled)
        self.equal = push_button(
            tr("Make all &equal"),
            Rank.LINK,
            tip=tr("Give every criterion the same weight; all locks are released"),
        )
        self.equal.clicked.connect(self._make_equal)
        self._origin.setMinimumWidth(80)  # one that is longer has a tip
        row = FlowLayout(spacing=16)
        for part in (self._origin, self.own, self.equal):
            row.addWidget(part)
        self.body.addLayout(row)

    def refresh(self) -> None:
        """Show the weights of the chosen issue, or the project's."""
        project, issue = self._session.project, self._session.issue
        weights = weights_in_use(project, self._session.issue_id)
        self.bar.caption = tr("Weights")
        self.bar.show_weights(project, weights)
        lens = lens_of(project, weights)
        show_text(self._origin, origin_words(project, weights))
        self._origin.setToolTip(plain(lens.description) if lens is not None else "")
        with QSignalBlocker(self.own):
            self.own.setChecked(issue is not None and issue.weights is not None)
        self.own.setEnabled(issue is not None)
        self.equal.setEnabled(bool(weights.locked) or not are_equal(weights.shares))

    def _move(self, criterion_id: str, moved: Weights) -> None:
        session = self._session
        scope = scope_of(session.project, session.issue_id)
        title = session.project.criterion(criterion_id).title
        session.apply(
            tr_lazy("Weigh {title}").format(title=title),
            lambda p: set_weights(p, moved, scope),
            merge=f"weight/{scope}/{criterion_id}",
        )

    def _lock(self, criterion_id: str) -> None:
        session = self._session
        weights = weights_in_use(session.project, session.issue_id)
        scope = scope_of(session.project, session.issue_id)
        locked = criterion_id not in weights.locked
        title = session.project.criterion(criterion_id).title
        text = tr_lazy("Lock the weight of {title}") if locked else tr_lazy("Unlock the weight of {title}")
        changed = weights.with_lock(criterion_id, locked)
        session.apply(text.format(title=title), lambda p: set_weights(p, changed, scope))

    def _own_toggled(self, own: bool) -> None:
        issue = self._session.issue
        if issue is not None:
            text = (
                tr_lazy("Give the issue its own weights")
                if own
                else tr_lazy("Weigh the issue like the others")
            )
            self._session.apply(text, lambda p: own_weights(p, issue.id, own))

    def _make_equal(self) -> None:
        session = self._session
        scope = scope_of(session.project, session.issue_id)
        shares = equal_shares(c.id for c in session.project.criteria)
        session.apply(tr_lazy("Make all weights equal"), lambda p: use_weights(p, shares, BY_HAND, scope))
