# SPDX-License-Identifier: MIT
"""Fields for a score and for what it may be instead."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from mcda_app.analysis.vocabulary.doubts import usual_doubt
from mcda_app.domain.doubts.doubt import Doubt, bound_at, bound_value
from mcda_app.domain.edits.scores import parse_score
from mcda_app.domain.evidence.plausible import plausible
from mcda_app.domain.scale import Criterion
from mcda_app.domain.score import Score
from mcda_app.errors import EditError
from mcda_app.i18n import shortest, tr
from mcda_app.ui.widgets.fields.shrinking_combo import ShrinkingComboBox
from mcda_app.ui.widgets.labels import show_text, text_label


class ScoreField(QWidget):
    """A value on a criterion's scale: one of its levels, or a number that is typed.

    changed  the user chose or typed another value
    """

    changed = Signal()

    def __init__(self, name: str, criterion: Criterion) -> None:
        super().__init__()
        self._criterion = criterion
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.levels: ShrinkingComboBox | None = None
        self.number: QLineEdit | None = None
        if criterion.scale.levels:
            self.levels = ShrinkingComboBox(name)
            for level in criterion.scale.levels:
                self.levels.addItem(level.label, level.value)
            self.levels.activated.connect(lambda _at: self.changed.emit())
            row.addWidget(self.levels)
            self.setFocusProxy(self.levels)
        else:
            self.number = QLineEdit()
            self.number.setAccessibleName(name)
            self.number.textEdited.connect(lambda _text: self.changed.emit())
            row.addWidget(self.number)
            if criterion.scale.unit:
                row.addWidget(text_label("", criterion.scale.unit))
            self.setFocusProxy(self.number)
        row.addStretch(1)

    def show_value(self, value: float | None) -> None:
        """Show a value; None shows the lowest level, or no number."""
        if self.number is not None:
            self.number.setText("" if value is None else shortest(value))
            return
        assert self.levels is not None
        with QSignalBlocker(self.levels):
            at = 0 if value is None else self.levels.findData(value)
            if at < 0 and value is not None:  # a number between two levels
                self.levels.addItem(self._criterion.describe(value), value)
                at = self.levels.count() - 1
            self.levels.setCurrentIndex(at)

    def value(self) -> float:
        """What is chosen or typed; raises EditError for what is no number on the scale."""
        if self.levels is not None:
            return float(self.levels.currentData())
        assert self.number is not None
        _level, number = parse_score(self._criterion, self.number.text())
        if number is None:
            low, high = self._criterion.scale.bounds
            raise EditError(
                tr("There is no number yet."),
                remedy=tr("Type a number from {low} to {high}.").format(
                    low=shortest(low), high=shortest(high)
                ),
            )
        return number


class DoubtFields(QWidget):
    """What a score may plausibly be: as usual for its evidence, or from a lowest to a highest value."""

    def __init__(self, criterion: Criterion) -> None:
        super().__init__()
        self._criterion = criterion
        self._score = Score()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.usual = QRadioButton(tr("&As usual for its evidence"))
        self.own = QRadioButton(tr("&Between two values"))
        group = QButtonGroup(self)
        for button in (self.usual, self.own):
            group.addButton(button)
        self.meaning = text_label("muted")
        self.meaning.setContentsMargins(24, 0, 0, 0)
        self.low = ScoreField(tr("Lowest value that it may have"), criterion)
        self.high = ScoreField(tr("Highest value that it may have"), criterion)
        self._range = QWidget()
        row = QHBoxLayout(self._range)
        row.setContentsMargins(24, 0, 0, 0)
        for text, field in ((tr("&Lowest"), self.low), (tr("&Highest"), self.high)):
            label = text_label("", text)
            label.setWordWrap(False)
            label.setBuddy(field.focusProxy() or field)
            row.addWidget(label)
            row.addWidget(field)
        row.addStretch(1)
        for widget in (self.usual, self.meaning, self.own, self._range):
            column.addWidget(widget)
        self.own.toggled.connect(self._range.setEnabled)
        for field in (self.low, self.high):
            field.changed.connect(lambda: self.own.setChecked(True))

    def show_score(self, score: Score) -> None:
        """Show the doubt of a score, and the usual one for its evidence."""
        self._score = score
        may_be = plausible(score, self._criterion)
        self.show_usual_of(score)
        own = may_be is not None and not may_be.usual
        self.own.setChecked(own)
        self.usual.setChecked(not own)
        self._range.setEnabled(own)
        if may_be is not None:
            self.low.show_value(may_be.low)
            self.high.show_value(may_be.high)

    def show_usual_of(self, score: Score) -> None:
        """Say what is usual for a score."""
        show_text(self.meaning, usual_doubt(score))

    def doubt(self) -> Doubt | None:
        """None for the usual one. Raises EditError for what is no number on the scale."""
        if self.usual.isChecked():
            return None
        scale = self._criterion.scale
        low, high = (bound_at(field.value(), scale) for field in (self.low, self.high))
        values = [bound_value(bound, scale) or 0.0 for bound in (low, high)]
        return Doubt(low, high) if values[0] <= values[1] else Doubt(high, low)
