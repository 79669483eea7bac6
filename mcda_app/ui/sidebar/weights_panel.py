# SPDX-License-Identifier: MIT
"""The sliders beside every page: one a criterion, always summing to 100 %."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.phrases import listed
from mcda_app.analysis.weighting.weight_origin import REST_LOCKED, lens_of, origin_words
from mcda_app.domain.edits.scores import own_weights, set_weights
from mcda_app.domain.scale import Criterion, Direction
from mcda_app.domain.weights import Weights
from mcda_app.i18n import percent_sign, tr, tr_lazy
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.icons import set_icon
from mcda_app.ui.widgets.labels import plain, show_text, style_as, text_label
from mcda_app.ui.widgets.number_field import NumberField

STEPS = 1000

ELICITED = ("swing", "pairwise", "order")
"""Origins whose answers were given on ranges of criteria."""

CONTENT = Change.WEIGHTS | Change.ISSUE_WEIGHTS | Change.STRUCTURE | Change.LENSES | Change.ELICITATION
"""Lenses and answers, because the weights may come from them."""


class WeightsPanel(QWidget):
    """Weights of the project, or of the chosen issue where that has its own."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rows: dict[str, _Row] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        head = QHBoxLayout()
        title = QLabel(tr("Weights"))
        style_as(title, "heading")
        self._origin = QLabel()
        self._origin.setTextFormat(Qt.TextFormat.PlainText)
        style_as(self._origin, "muted")
        self._origin.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._origin.setAlignment(Qt.AlignmentFlag.AlignRight)
        head.addWidget(title)
        head.addWidget(self._origin, 1)
        layout.addLayout(head)
        self._stale = text_label("note")
        self._stale.hide()
        layout.addWidget(self._stale)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        layout.addLayout(self._grid)
        self._own = QCheckBox(tr("Own weights for this issue"))
        self._own.setToolTip(
            tr("Weigh this issue apart from all others; the others keep the project's weights.")
        )
        self._own.toggled.connect(self._own_toggled)
        layout.addWidget(self._own)
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self._other_issue)
        self._criteria: tuple[Criterion, ...] = ()
        self.refresh()

    @property
    def _scope(self) -> str | None:
        """The issue whose own weights are shown; None for the project's."""
        issue = self._session.issue
        return issue.id if issue is not None and issue.weights is not None else None

    @property
    def _weights(self) -> Weights:
        issue = self._session.issue
        project = self._session.project
        return project.weights if issue is None else project.weights_of(issue)

    def _other_issue(self) -> None:
        """What was typed and not understood belongs to the issue that was left."""
        for row in self._rows.values():
            row.box.revert()
        self.refresh()

    def _project_changed(self, change: Change) -> None:
        if change.touches(CONTENT):
            self.refresh()

    def refresh(self) -> None:
        project = self._session.project
        if project.criteria != self._criteria:
            self._criteria = project.criteria
            self._rebuild()
        weights = self._weights
        for criterion_id, row in self._rows.items():
            row.show_weight(
                weights.share(criterion_id), criterion_id in weights.locked, weights.movable(criterion_id)
            )
            row.box.set_most(100 * weights.room(criterion_id), str(REST_LOCKED) if weights.locked else "")
        issue = self._session.issue
        with QSignalBlocker(self._own):
            self._own.setChecked(issue is not None and issue.weights is not None)
        self._own.setEnabled(issue is not None)
        lens, text = lens_of(project, weights), origin_words(project, weights)
        self._origin.setText(tr("{text} · this issue only").format(text=text) if self._scope else text)
        self._origin.setToolTip(plain(lens.description) if lens is not None else "")
        show_text(self._stale, self._stale_words(weights), hide_empty=True)

    def _stale_words(self, weights: Weights) -> str:
        """Which ranges were edited since the answers behind the weights were given."""
        if weights.origin not in ELICITED:
            return ""
        from mcda_app.analysis.weighting.derived_weights import stale_weights  # not needed at the start

        stale = stale_weights(self._session.project, self._session.issue_id)
        if not stale:
            return ""
        names = listed(s.criterion.title for s in stale)
        return tr(
            "These weights rest on an older range of {names}. The Weights page asks what to do."
        ).format(names=names)

    def _rebuild(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = {}
        for n in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(n, 0)  # those of criteria that are gone would stay as empty slots
        for n, criterion in enumerate(self._criteria):
            row = _Row(criterion, self)
            self._grid.addWidget(row.title, 2 * n, 0, 1, 3)
            self._grid.addWidget(row.slider, 2 * n + 1, 0)
            self._grid.addWidget(row.box, 2 * n + 1, 1)
            self._grid.addWidget(row.lock, 2 * n + 1, 2)
            self._grid.setRowMinimumHeight(2 * n, self.fontMetrics().height() + 6)
            self._rows[criterion.id] = row

    def move(self, criterion_id: str, share: float) -> None:
        """Set one weight; the others keep their proportions."""
        title = self._session.project.criterion(criterion_id).title
        before, moved = self._session.project, self._weights.moved(criterion_id, share)
        self._session.apply(
            tr_lazy("Weigh {title}").format(title=title),
            lambda p: set_weights(p, moved, self._scope),
            merge=f"weight/{self._scope}/{criterion_id}",
        )
        if self._session.project is before:  # locks leave no room: the slider goes back to what holds
            self.refresh()

    def lock(self, criterion_id: str, locked: bool) -> None:
        title = self._session.project.criterion(criterion_id).title
        weights = self._weights.with_lock(criterion_id, locked)
        text = tr_lazy("Lock the weight of {title}") if locked else tr_lazy("Unlock the weight of {title}")
        self._session.apply(
            text.format(title=title),
            lambda p: set_weights(p, weights, self._scope),
        )

    def begin_gesture(self) -> None:
        self._session.begin_gesture()

    def _own_toggled(self, own: bool) -> None:
        issue = self._session.issue
        if issue is not None:
            text = (
                tr_lazy("Give the issue its own weights")
                if own
                else tr_lazy("Weigh the issue like the others")
            )
            self._session.apply(text, lambda p: own_weights(p, issue.id, own))


class _Row:
    """The widgets of one criterion."""

    def __init__(self, criterion: Criterion, panel: WeightsPanel) -> None:
        arrow = "▲" if criterion.direction is Direction.BENEFIT else "▼"
        wanted = tr("more is better") if criterion.direction is Direction.BENEFIT else tr("less is better")
        self.title = QLabel(f"{arrow} {criterion.title}")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        tip = tr("{criterion} ({wanted})\n{description}\nMoving one weight keeps the others in proportion.")
        self.title.setToolTip(
            plain(tip.format(criterion=criterion.title, wanted=wanted, description=criterion.description))
        )
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setSingleStep(STEPS // 100)
        self.slider.setPageStep(STEPS // 20)
        self.slider.setAccessibleName(tr("Weight of {criterion}").format(criterion=criterion.title))
        self.slider.setToolTip(tr("Moving one weight keeps the others in proportion."))
        name = tr("Weight of {criterion} in per cent").format(criterion=criterion.title)
        self.box = NumberField(name, 0, 100, decimals=1, unit=percent_sign(), arrows=False)
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.lock = QToolButton()
        self.lock.setCheckable(True)
        self.lock.setAutoRaise(True)
        self.lock.setAccessibleName(tr("Lock the weight of {criterion}").format(criterion=criterion.title))
        self.lock.setToolTip(tr("Keep this weight where it is while others are moved"))
        set_icon(self.lock, "unlocked")
        self._locked = False
        self.slider.sliderPressed.connect(panel.begin_gesture)
        self.slider.valueChanged.connect(lambda v: panel.move(criterion.id, v / STEPS))
        self.box.number_changed.connect(lambda v: panel.move(criterion.id, v / 100))
        self.box.editingFinished.connect(panel.begin_gesture)
        self.lock.clicked.connect(lambda on: panel.lock(criterion.id, on))

    def show_weight(self, share: float, locked: bool, movable: bool) -> None:
        if round(share * STEPS) != self.slider.value():
            with QSignalBlocker(self.slider):
                self.slider.setValue(round(share * STEPS))
        self.box.show_number(100 * share)
        for widget in (self.slider, self.box):
            if widget.isEnabled() != movable:
                widget.setEnabled(movable)
        with QSignalBlocker(self.lock):
            self.lock.setChecked(locked)
        if locked != self._locked:  # what was clicked is checked before the weight is locked
            self._locked = locked
            set_icon(self.lock, "locked" if locked else "unlocked")
