# SPDX-License-Identifier: MIT
"""A ballot to fill in: one field for each of its blanks, whatever the round asks."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mcda_app.domain.ballots import faults_of
from mcda_app.domain.score import Score
from mcda_app.domain.workshop import Answers, Ballot, Round
from mcda_app.exchange.ballots.blanks import (
    CANNOT_TELL,
    EQUAL,
    Blank,
    BlankKind,
    answers_of,
    blanks,
    filled_of,
    read_blank,
)
from mcda_app.exchange.ballots.paper import how_to
from mcda_app.language import tr
from mcda_app.ui.labels import put, text_label

OPEN = "–"
MOST_POINTS = 1_000_000.0


class BallotForm(QScrollArea):
    """Shows a round's questions. What was filled in is read with :meth:`answers`.

    changed  something was filled in
    """

    changed = Signal()

    def __init__(self, held: Round) -> None:
        super().__init__()
        self._round = held
        self._fields: dict[tuple[str, ...], _Field] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # it follows its fields; what is typed goes to one of them
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(6)
        column.addWidget(text_label("", how_to(held)))
        for section, members in groupby(blanks(held), key=lambda b: b.section):
            if section:
                column.addSpacing(6)
                column.addWidget(text_label("heading", section))
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(8)
            grid.setColumnStretch(0, 1)
            for row, blank in enumerate(members):
                self._add(grid, row, blank)
            column.addLayout(grid)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("A reason, if you want to give one"))
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setMaxLength(2000)
        column.addSpacing(8)
        column.addWidget(self.reason)
        self.faults = text_label("note")
        self.faults.hide()
        column.addWidget(self.faults)
        column.addStretch(1)
        self.setWidget(content)
        self._untouched = self.answers()

    def _add(self, grid: QGridLayout, row: int, blank: Blank) -> None:
        question = QWidget()
        column = QVBoxLayout(question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        label = text_label("", blank.label)
        column.addWidget(label)
        told = blank.span or blank.detail
        if told:
            column.addWidget(text_label("muted", told))
        field = _Field(blank)
        name = f"{blank.section}: {blank.label}" if blank.section else blank.label
        field.widget.setAccessibleName(name)
        field.widget.setAccessibleDescription(told)
        label.setBuddy(field.widget)
        field.connect(self.changed.emit)
        grid.addWidget(question, row, 0)
        grid.addWidget(field.widget, row, 1, Qt.AlignmentFlag.AlignTop)
        self._fields[blank.key] = field

    def first_field(self) -> QWidget:
        return next(iter(self._fields.values())).widget

    def show_answers(self, answers: Answers) -> None:
        """Fill in these answers."""
        for key, given in filled_of(self._round, answers).items():
            self._fields[key].show(given)

    def show_ballot(self, ballot: Ballot) -> None:
        """Fill in an earlier ballot, to be revised."""
        self.show_answers(ballot.answers)
        self.reason.setText(ballot.reasons.get("", ""))
        if ballot.source is None:  # anonymous, so that nobody can tell which reason was theirs
            self.reason.setPlaceholderText(tr("Another reason, if you want to add one; an earlier one stays"))

    def answers(self) -> Answers:
        """What is filled in; what was left open is absent."""
        filled = {key: value for key, f in self._fields.items() if (value := f.value()) is not None}
        return answers_of(self._round, filled)

    def check(self) -> bool:
        """Whether the ballot is complete; says what is missing where it is not."""
        faults = faults_of(self._round, self.answers())
        put(self.faults, "\n".join(faults), hide_empty=True)
        if faults:
            self.ensureWidgetVisible(self.faults)
        return not faults

    @property
    def touched(self) -> bool:
        """Whether anything was filled in."""
        return bool(self.reasons) or self.answers() != self._untouched

    @property
    def reasons(self) -> dict[str, str]:
        text = self.reason.text().strip()
        return {"": text} if text else {}


class _NumberField(QDoubleSpinBox):
    """Takes digits at once, though it says in words that nothing is filled in yet."""

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self.selectAll)  # after the click that may have brought the focus

    def validate(self, text: str, at: int) -> object:
        if not text:
            return QValidator.State.Acceptable, text, at
        words = self.specialValueText()
        if words and text != words and words in text:  # digits beside the words, which are not selected
            digits = text.replace(words, "")
            return super().validate(digits, len(digits))
        return super().validate(text, at)

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(text) if text else self.minimum()


class _Field:
    """One blank's widget; empty until something is chosen."""

    def __init__(self, blank: Blank) -> None:
        self.blank = blank
        self.widget: QComboBox | QDoubleSpinBox
        if blank.kind in (BlankKind.LEVEL, BlankKind.PAIR):
            box = QComboBox()
            box.addItem(OPEN)
            box.addItems([_pair_words(blank, c) for c in blank.choices])
            box.setMinimumContentsLength(14)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            self.widget = box
        elif blank.kind is BlankKind.PLACE:
            box = QComboBox()
            box.addItems([OPEN, *(f"{n}." for n in range(1, int(blank.high or 1) + 1))])
            self.widget = box
        else:
            spin = _NumberField()
            spin.setDecimals(1 if blank.kind is BlankKind.POINTS else 4)
            # One step below the least stands for “nothing yet”.
            spin.setRange(blank.low - 1, MOST_POINTS if blank.high is None else blank.high)
            spin.setSingleStep(5 if blank.kind is BlankKind.POINTS else 1)
            spin.setSpecialValueText(CANNOT_TELL if blank.kind is BlankKind.NUMBER else OPEN)
            spin.setValue(spin.minimum())
            spin.setMinimumWidth(spin.fontMetrics().horizontalAdvance("0") * 14)
            self.widget = spin
        self.widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def connect(self, slot) -> None:
        if isinstance(self.widget, QComboBox):
            self.widget.currentIndexChanged.connect(lambda _at: slot())
        else:
            self.widget.valueChanged.connect(lambda _value: slot())

    def show(self, given: str | float) -> None:
        widget, blank = self.widget, self.blank
        if not isinstance(widget, QComboBox):
            widget.setValue(widget.minimum() if isinstance(given, str) else given)
        elif blank.kind is BlankKind.PLACE:
            widget.setCurrentIndex(int(float(given)))
        else:
            at = blank.choices.index(str(given)) + 1 if str(given) in blank.choices else 0
            widget.setCurrentIndex(at)

    def value(self) -> float | Score | None:
        widget, blank = self.widget, self.blank
        if isinstance(widget, QComboBox):
            at = widget.currentIndex()
            if at <= 0:
                return None
            return float(at) if blank.kind is BlankKind.PLACE else read_blank(blank, blank.choices[at - 1])
        if widget.value() <= widget.minimum():
            return Score() if blank.kind is BlankKind.NUMBER else None
        return read_blank(blank, float(widget.value()))


def _pair_words(blank: Blank, choice: str) -> str:
    if blank.kind is not BlankKind.PAIR or choice == EQUAL:
        return choice
    side, size = choice.split()
    return tr("{side}, {size} times").format(side=side, size=size)
