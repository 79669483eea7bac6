# SPDX-License-Identifier: MIT
"""Weights as sliders at the edge of a slide, to try with an audience what another weight would change."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSlider, QVBoxLayout, QWidget

from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.issue import Issue
from mcda_app.domain.scale import Criterion
from mcda_app.domain.weights import Weights
from mcda_app.i18n import in_percent, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.fields.wheel_guard import Slider

STEPS = 1000


class WeightSliders(QScrollArea):
    """One slider a criterion; moving one is a step of the project that can be undone."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._issue_id = ""
        self._criteria: tuple[Criterion, ...] = ()
        self._rows: dict[str, tuple[QLabel, QLabel, QSlider]] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        content.setAutoFillBackground(True)
        layout = QVBoxLayout(content)
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        layout.addWidget(self._title)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        self.setWidget(content)

    def set_size(self, pixels: float) -> None:
        """Show everything in letters of this height."""
        font = QFont(self.font())
        font.setPixelSize(max(8, round(pixels)))
        self.setFont(font)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(bold)
        layout = self.widget().layout()
        assert layout is not None
        margin = round(pixels)
        layout.setContentsMargins(margin, margin, margin, margin)
        self._grid.setVerticalSpacing(round(0.3 * pixels))

    def show_issue(self, issue_id: str) -> None:
        """Show an issue's own weights, or the project's where it has none or the issue is ""."""
        self._issue_id = issue_id
        self.refresh()

    @property
    def sliders(self) -> dict[str, QSlider]:
        """The sliders by criterion."""
        return {key: row[2] for key, row in self._rows.items()}

    @property
    def _issue(self) -> Issue | None:
        """The issue whose own weights are shown."""
        issues = self._session.project.issues
        return next((i for i in issues if i.id == self._issue_id and i.weights is not None), None)

    @property
    def _weights(self) -> Weights:
        issue, project = self._issue, self._session.project
        return project.weights if issue is None else project.weights_of(issue)

    def refresh(self) -> None:
        """Show the weights as they are now."""
        project, issue, weights = self._session.project, self._issue, self._weights
        if project.criteria != self._criteria:
            self._criteria = project.criteria
            self._rebuild()
        self._title.setText(
            tr("Weights") if issue is None else tr("Weights of “{issue}” only").format(issue=issue.label)
        )
        for criterion_id, (_, number, slider) in self._rows.items():
            share = weights.share(criterion_id)
            with QSignalBlocker(slider):
                slider.setValue(round(share * STEPS))
            slider.setEnabled(weights.movable(criterion_id))
            number.setText(in_percent(share, ".0f"))

    def translate(self) -> None:
        """Show everything in the language now in use."""
        self._rebuild()
        self.refresh()

    def _rebuild(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = {}
        for n, criterion in enumerate(self._criteria):
            title, number = QLabel(criterion.title), QLabel()
            title.setTextFormat(Qt.TextFormat.PlainText)
            title.setWordWrap(True)
            slider = Slider()
            slider.setRange(0, STEPS)
            slider.setSingleStep(STEPS // 100)
            slider.setPageStep(STEPS // 20)
            slider.setAccessibleName(tr("Weight of {criterion}").format(criterion=criterion.title))
            slider.sliderPressed.connect(self._session.begin_gesture)
            slider.valueChanged.connect(lambda value, key=criterion.id: self._move(key, value / STEPS))
            self._grid.addWidget(title, 2 * n, 0)
            self._grid.addWidget(number, 2 * n, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(slider, 2 * n + 1, 0, 1, 2)
            self._rows[criterion.id] = title, number, slider

    def _move(self, criterion_id: str, share: float) -> None:
        """Set one weight; the others keep their proportions."""
        issue, before = self._issue, self._session.project
        scope = None if issue is None else issue.id
        moved = self._weights.moved(criterion_id, share)
        title = before.criterion(criterion_id).title
        self._session.apply(
            tr_lazy("Weigh {title}").format(title=title),
            lambda p: set_weights(p, moved, scope),
            merge=f"weight/{scope}/{criterion_id}",
        )
        if self._session.project is before:  # locks leave no room: the slider goes back to what holds
            self.refresh()
