# SPDX-License-Identifier: MIT
"""Swing weights: the most important change from worst to best is 100, the others in proportion."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout

from mcda_app.analysis.weighting.derived_weights import progress
from mcda_app.domain.edits.elicitation import set_swing, shown_range
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.method_settings import Method, Normalisation
from mcda_app.domain.scale import Criterion
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.weighting.method_panel import WayPanel
from mcda_app.ui.weighting.small_widgets import clear
from mcda_app.ui.widgets.buttons import join_segments
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.fields.wheel_guard import Slider
from mcda_app.ui.widgets.labels import plain, show_text, text_label
from mcda_app.ui.widgets.name_label import NameLabel

FIT = tr_lazy(
    "These questions are about the whole scale. TOPSIS with fixed anchors measures on the whole scale "
    "too. The normalisation in use measures on the range of the actual scores, so the weights fit less "
    "exactly."
)


class SwingRow(QFrame):
    """One change from worst to best and its points."""

    def __init__(self, criterion: Criterion) -> None:
        super().__init__()
        worst, best = shown_range(criterion)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        title = NameLabel(criterion.title)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        change = text_label("", tr("from {worst} to {best}").format(worst=worst, best=best))
        change.setToolTip(plain(criterion.description))
        self.top = QPushButton("100")
        self.top.setCheckable(True)
        self.top.setToolTip(tr("This is the change you would want most"))
        self.top.setAccessibleName(
            tr("{criterion} is the most important change: 100 points").format(criterion=criterion.title)
        )
        self.slider = Slider()
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(
            tr("Points for {criterion}, from {worst} to {best}").format(
                criterion=criterion.title, worst=worst, best=best
            )
        )
        self.box = NumberField(
            tr("Points for {criterion}, from 0 to 100").format(criterion=criterion.title), 0, 100, empty="–"
        )
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)
        join_segments([self.top])
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 6, 10, 6)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.addWidget(title, 0, 0)
        grid.addWidget(change, 1, 0)
        grid.addWidget(self.slider, 0, 1, 2, 1)
        grid.addWidget(self.box, 0, 2, 2, 1)
        grid.addWidget(self.top, 0, 3, 2, 1)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 4)

    def show_points(self, points: float | None) -> None:
        self.box.show_number(points)
        with QSignalBlocker(self.slider), QSignalBlocker(self.top):
            self.slider.setValue(round(points or 0))
            self.top.setChecked(points == 100)


class SwingPanel(WayPanel):
    """Every change from worst to best, to be given points."""

    question = WeightQuestion.SWING

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._criteria: tuple[Criterion, ...] = ()
        self.rows: dict[str, SwingRow] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._progress = text_label()
        self._fit = text_label("muted", str(FIT))
        layout.addWidget(self._progress)
        self._rows_layout = QVBoxLayout()
        self._rows_layout.setSpacing(2)
        layout.addLayout(self._rows_layout)
        layout.addWidget(self._fit)

    def start(self) -> None:
        points = self._session.project.elicitation.swing
        for criterion_id, row in self.rows.items():
            if criterion_id not in points:
                (row.box if points else row.top).setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def refresh(self) -> None:
        project = self._session.project
        if project.criteria != self._criteria:
            self._criteria = project.criteria
            self._rebuild()
        swing = project.elicitation.swing
        for criterion_id, row in self.rows.items():
            row.show_points(swing.get(criterion_id))
        answered, of = progress(project, WeightQuestion.SWING)
        step = (
            tr("First press 100 beside the change you would want most")
            if not swing
            else tr("Then give the others points")
        )
        done = (
            tr("All changes have points")
            if answered == of
            else tr("{step}: {answered} of {of} answered").format(step=step, answered=answered, of=of)
        )
        show_text(self._progress, f"{done}.")
        settings = project.settings
        exact = settings.method is not Method.TOPSIS or settings.normalisation is Normalisation.ANCHORS
        self._fit.setVisible(not exact)

    def _rebuild(self) -> None:
        clear(self._rows_layout)
        self.rows = {}
        for criterion in self._criteria:
            row = SwingRow(criterion)
            row.slider.valueChanged.connect(lambda v, c=criterion.id: self._give(c, v))
            row.slider.sliderPressed.connect(self._session.begin_gesture)
            row.box.number_changed.connect(lambda points, c=criterion.id: self._give(c, points))
            row.box.editingFinished.connect(self._session.begin_gesture)
            row.top.clicked.connect(lambda _checked, c=criterion.id: self._give_top(c))
            self._rows_layout.addWidget(row)
            self.rows[criterion.id] = row

    def _give_top(self, criterion_id: str) -> None:
        self._session.begin_gesture()
        self._give(criterion_id, 100)
        self.rows[criterion_id].show_points(100)

    def _give(self, criterion_id: str, points: float | None) -> None:
        title = self._session.project.criterion(criterion_id).title
        text = (
            tr_lazy("Clear the points of {title}").format(title=title)
            if points is None
            else tr_lazy("Give points to {title}").format(title=title)
        )
        self._session.apply(text, lambda p: set_swing(p, criterion_id, points), merge=f"swing/{criterion_id}")
