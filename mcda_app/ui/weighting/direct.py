# SPDX-License-Identifier: MIT
"""Weights set by hand: what the sliders do, and a number for each criterion."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout

from mcda_app.analysis.weighting.derived_weights import Derived, scope_of, weights_in_use
from mcda_app.analysis.weighting.weight_origin import REST_LOCKED
from mcda_app.domain.edits.elicitation import shown_range, use_weights
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.scale import Criterion
from mcda_app.domain.weights import BY_HAND, equal_shares
from mcda_app.i18n import percent_sign, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.weighting.method_panel import WayPanel
from mcda_app.ui.weighting.small_widgets import clear, row_of
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.number_field import NumberField

HOW = tr_lazy(
    "Move the sliders at the right of the window, or type shares here. Moving one weight "
    "keeps the others in proportion; a closed lock keeps a weight where it is. The shares "
    "always sum to 100 %."
)


class DirectPanel(WayPanel):
    """The range of each criterion beside its share."""

    question = WeightQuestion.DIRECT

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._criteria: tuple[Criterion, ...] = ()
        self.boxes: dict[str, NumberField] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(text_label("", str(HOW)))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        layout.addLayout(self._grid)
        self.equal = QPushButton(tr("Make all &equal"))
        self.equal.setToolTip(tr("Give every criterion the same weight; locks are opened"))
        self.equal.clicked.connect(self._make_equal)
        layout.addLayout(row_of(self.equal, 1))

    def derived(self) -> Derived:
        return Derived(weights_in_use(self._session.project, self._session.issue_id).shares)

    def start(self) -> None:
        for box in self.boxes.values():
            box.setFocus(Qt.FocusReason.OtherFocusReason)
            break

    def refresh(self) -> None:
        project = self._session.project
        if project.criteria != self._criteria:
            self._criteria = project.criteria
            self._rebuild()
        weights = weights_in_use(project, self._session.issue_id)
        for criterion_id, box in self.boxes.items():
            box.show_number(100 * weights.share(criterion_id))
            box.set_most(100 * weights.room(criterion_id), str(REST_LOCKED) if weights.locked else "")
            box.setEnabled(weights.movable(criterion_id))

    def _rebuild(self) -> None:
        clear(self._grid)
        self.boxes = {}
        for n, criterion in enumerate(self._criteria):
            name = QLabel(criterion.title)
            name.setTextFormat(Qt.TextFormat.PlainText)
            share = tr("Share of {criterion} in per cent").format(criterion=criterion.title)
            box = NumberField(share, 0, 100, decimals=1, unit=percent_sign())
            box.setAlignment(Qt.AlignmentFlag.AlignRight)
            box.number_changed.connect(lambda value, c=criterion.id: self._move(c, value / 100))
            box.editingFinished.connect(self._session.begin_gesture)
            range_ = text_label("muted")
            show_text(range_, " → ".join(shown_range(criterion)))
            for column, widget in enumerate((name, range_, box)):
                self._grid.addWidget(widget, n, column)
            self.boxes[criterion.id] = box

    def _move(self, criterion_id: str, share: float) -> None:
        session = self._session
        scope = scope_of(session.project, session.issue_id)
        moved = weights_in_use(session.project, session.issue_id).moved(criterion_id, share)
        title, before = session.project.criterion(criterion_id).title, session.project
        session.apply(
            tr_lazy("Weigh {title}").format(title=title),
            lambda p: set_weights(p, moved, scope),
            merge=f"weight/{scope}/{criterion_id}",
        )
        if session.project is before:  # locks leave no room: the number goes back to what holds
            self.refresh()

    def _make_equal(self) -> None:
        session = self._session
        scope = scope_of(session.project, session.issue_id)
        shares = equal_shares(c.id for c in session.project.criteria)
        session.apply(tr_lazy("Make all weights equal"), lambda p: use_weights(p, shares, BY_HAND, scope))
