# SPDX-License-Identifier: MIT
"""A ballot to fill in, with one field per answer, whatever the round asks."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from sys import float_info

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mcda_app.domain.score import Score
from mcda_app.domain.voting.ballots import faults_of
from mcda_app.domain.workshop.workshop import Answers, Round
from mcda_app.exchange.ballots.answer_fields import (
    CANNOT_TELL,
    EQUAL,
    AnswerField,
    AnswerKind,
    answer_fields,
    answers_of,
    field_contents,
    read_answer,
)
from mcda_app.exchange.ballots.earlier_round import EarlierRound
from mcda_app.exchange.ballots.paper_ballot import instructions
from mcda_app.i18n import tr
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.workshop.answer_box import AnswerBox, keys_of
from mcda_app.ui.workshop.earlier_answer import EarlierAnswer

OPEN = "–"


class BallotForm(QScrollArea):
    """Shows a round's questions; :meth:`answers` reads what was filled in.

    changed  an answer was edited
    kept     the voter keeps these answers, which they gave in the round that this one repeats

    earlier  the round that this one repeats, as the voter may see it, beside each question
    quick    whether a typed answer leads to the next question by itself, for somebody who enters many ballots
    """

    changed = Signal()
    kept = Signal(object)

    def __init__(self, round_: Round, earlier: EarlierRound | None = None, *, quick: bool = False) -> None:
        super().__init__()
        self._round, self._earlier, self._quick = round_, earlier, quick
        self._fields: dict[tuple[str, ...], _Field] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the fields have the focus
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(6)
        self._keep: QWidget | None = None
        if earlier is not None:
            panel = EarlierAnswer(earlier)
            panel.kept.connect(self.kept)
            self._keep = panel.keep
            column.addWidget(panel)
        column.addWidget(text_label("", instructions(round_)))
        for section, members in groupby(answer_fields(round_), key=lambda b: b.section):
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
        self.reason.setPlaceholderText(tr("A reason (optional)"))
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setMaxLength(2000)
        column.addSpacing(8)
        column.addWidget(self.reason)
        if quick:
            self._lead_on()
        self.faults = text_label("note")
        self.faults.hide()
        column.addWidget(self.faults)
        column.addStretch(1)
        self.setWidget(content)
        self._untouched = self.answers()

    def _add(self, grid: QGridLayout, row: int, blank: AnswerField) -> None:
        question = QWidget()
        column = QVBoxLayout(question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        label = text_label("", blank.label)
        column.addWidget(label)
        detail = blank.span or blank.detail
        if detail:
            column.addWidget(text_label("muted", detail))
        before = "" if self._earlier is None else self._earlier.line(blank.key)
        if before:
            column.addWidget(text_label("", before))
        field = _Field(blank, quick=self._quick)
        name = f"{blank.section}: {blank.label}" if blank.section else blank.label
        field.widget.setAccessibleName(name)
        field.widget.setAccessibleDescription("\n".join(filter(None, (detail, before))))
        label.setBuddy(field.widget)
        field.connect(self.changed.emit)
        grid.addWidget(question, row, 0)
        grid.addWidget(field.widget, row, 1, Qt.AlignmentFlag.AlignTop)
        self._fields[blank.key] = field

    def _lead_on(self) -> None:
        """Go from each answer that was typed to the next question, and from the last to the reason."""
        widgets = [field.widget for field in self._fields.values()]
        for widget, following in zip(widgets, (*widgets[1:], self.reason), strict=True):
            if isinstance(widget, AnswerBox):
                widget.answered.connect(partial(following.setFocus, Qt.FocusReason.TabFocusReason))

    def first_field(self) -> QWidget:
        """What has the focus first: the button that keeps earlier answers, if there are any."""
        if self._keep is not None:
            return self._keep
        return next(iter(self._fields.values())).widget

    def show_answers(self, answers: Answers) -> None:
        """Fill in these answers."""
        for key, value in field_contents(self._round, answers).items():
            self._fields[key].show(value)

    def answers(self) -> Answers:
        """The answers so far; unanswered questions are absent."""
        filled = {key: value for key, f in self._fields.items() if (value := f.value()) is not None}
        return answers_of(self._round, filled)

    def check(self) -> bool:
        """Whether the ballot is complete; if not, shows what is missing."""
        faults = faults_of(self._round, self.answers())
        unread = tuple(field.fault for field in self._fields.values() if field.fault)
        faults = (*unread, *faults)
        show_text(self.faults, "\n".join(faults), hide_empty=True)
        if faults:
            self.ensureWidgetVisible(self.faults)
        return not faults

    @property
    def touched(self) -> bool:
        """Whether anything was filled in."""
        changed = self.answers() != self._untouched
        return changed or bool(self.reasons) or any(field.fault for field in self._fields.values())

    @property
    def reasons(self) -> dict[str, str]:
        text = self.reason.text().strip()
        return {"": text} if text else {}


class _Field:
    """One blank's widget; empty until something is chosen."""

    def __init__(self, blank: AnswerField, *, quick: bool) -> None:
        """quick  whether a level is typed by its letter, not by the beginning of its label"""
        self.blank = blank
        self.widget: QComboBox | NumberField
        if blank.kind in (AnswerKind.LEVEL, AnswerKind.PAIR):
            box = AnswerBox(keys_of(blank) if quick or blank.kind is AnswerKind.PAIR else {})
            box.addItem(OPEN)
            box.addItems([_pair_words(blank, c) for c in blank.choices])
            box.setMinimumContentsLength(14)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            self.widget = box
        elif blank.kind is AnswerKind.PLACE:
            box = AnswerBox(keys_of(blank))
            box.addItems([OPEN, *(f"{n}." for n in range(1, int(blank.high or 1) + 1))])
            self.widget = box
        else:
            high = float_info.max if blank.high is None else blank.high
            empty = str(CANNOT_TELL) if blank.kind is AnswerKind.NUMBER else OPEN
            number = NumberField(blank.label, blank.low, high, empty=empty)
            number.setSingleStep(5 if blank.kind is AnswerKind.POINTS else 1)
            number.setMinimumWidth(number.fontMetrics().horizontalAdvance("0") * 14)
            self.widget = number
        self.widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def connect(self, slot) -> None:
        if isinstance(self.widget, QComboBox):
            self.widget.currentIndexChanged.connect(lambda _at: slot())
        else:
            self.widget.number_changed.connect(lambda _number: slot())
            self.widget.lineEdit().textEdited.connect(lambda _text: slot())

    def show(self, value: str | float) -> None:
        widget, blank = self.widget, self.blank
        if not isinstance(widget, QComboBox):
            widget.show_number(None if isinstance(value, str) else value)
        elif blank.kind is AnswerKind.PLACE:
            widget.setCurrentIndex(int(float(value)))
        else:
            at = blank.choices.index(str(value)) + 1 if str(value) in blank.choices else 0
            widget.setCurrentIndex(at)

    def value(self) -> float | Score | None:
        widget, blank = self.widget, self.blank
        if isinstance(widget, QComboBox):
            at = widget.currentIndex()
            if at <= 0:
                return None
            return float(at) if blank.kind is AnswerKind.PLACE else read_answer(blank, blank.choices[at - 1])
        widget.interpretText()  # readable text counts before the field is left
        if widget.number is None:
            return Score() if blank.kind is AnswerKind.NUMBER else None
        return read_answer(blank, widget.number)

    @property
    def fault(self) -> str:
        """The question and why its answer cannot be read; empty if it can."""
        widget = self.widget
        if isinstance(widget, QComboBox) or not widget.fault:
            return ""
        return f"{widget.accessibleName()}: {widget.fault}"


def _pair_words(blank: AnswerField, choice: str) -> str:
    if blank.kind is not AnswerKind.PAIR or choice == str(EQUAL):
        return choice
    side, size = choice.split()
    return tr("{side}, {size} times").format(side=side, size=size)
