# SPDX-License-Identifier: MIT
"""Halfway questions: one for an exponential, or several that halve the scale again and again."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions.value_function import ValueAnswers, ValueFunction, ValueQuestion
from mcda_app.errors import McdaError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.methods.value_functions.drawing import short
from mcda_app.methods.value_functions.exponential import from_midvalue
from mcda_app.methods.value_functions.midvalues import (
    MidvalueQuestion,
    answer_to,
    from_midvalues,
    questions,
    with_answer,
)
from mcda_app.ui.value_functions.editing import CurveEditor, QuestionPanel
from mcda_app.ui.weighting.small_widgets import clear, row_of
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.labels import text_label


class MidvalueRow(QWidget):
    """One question and its field."""

    def __init__(self, criterion: Criterion, question: MidvalueQuestion) -> None:
        super().__init__()
        ends = criterion.describe(question.low), criterion.describe(question.high)
        text = tr("Which is halfway in value between {low} and {high}?").format(low=ends[0], high=ends[1])
        if question.check:
            text = tr("To check: {question}").format(question=text)
        unit = criterion.scale.unit
        self.question = question
        self.field = NumberField(text, question.low, question.high, empty="–")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(text_label("", text))
        column.addLayout(row_of(self.field, text_label("muted", unit) if unit else None, 1))


class MidvaluePanel(QuestionPanel):
    """The questions that can be asked so far; each answer opens the next.

    question  MIDVALUE asks only the first
    """

    def __init__(self, editor: CurveEditor, question: ValueQuestion) -> None:
        super().__init__(editor)
        self.question = question
        self.rows: list[MidvalueRow] = []
        self._built: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._rows = QVBoxLayout()
        self._column.addWidget(
            text_label(
                "muted",
                tr("Going from one end to it is worth as much to you as going from it to the other end."),
            )
        )
        self._column.addLayout(self._rows)

    def _asked(self, criterion: Criterion) -> list[MidvalueQuestion]:
        asked = questions(criterion, self.editor.answers.midvalues)
        return asked[:1] if self.question is ValueQuestion.MIDVALUE else asked

    def refresh(self, criterion: Criterion) -> None:
        asked = self._asked(criterion)
        built = criterion.id, criterion.scale, criterion.title, tuple(asked)
        if built != self._built:
            self._built = built
            self._rebuild(criterion, asked)
        for row in self.rows:
            row.field.show_number(answer_to(row.question, self.editor.answers.midvalues))

    def _rebuild(self, criterion: Criterion, asked: list[MidvalueQuestion]) -> None:
        focused = next((n for n, row in enumerate(self.rows) if row.field.hasFocus()), -1)
        clear(self._rows)
        self.rows = []
        for question in asked:
            row = MidvalueRow(criterion, question)
            row.field.number_changed.connect(lambda number, q=question: self._answer(q, number))
            self._rows.addWidget(row)
            self.rows.append(row)
        if 0 <= focused < len(self.rows):
            self.rows[focused].field.setFocus()

    def _answer(self, question: MidvalueQuestion, number: float | None) -> None:
        criterion, answers = self.editor.criterion, self.editor.answers
        title = criterion.title
        try:
            number = None if number is None else short(number)
            new = self.function(criterion, answers, question, number)
        except McdaError as error:
            show_error(self.window(), error, tr("Nothing was changed"))
            self.refresh(criterion)
            return
        text = tr_lazy("Say what is halfway on {title}").format(title=title)
        self.editor.answer(text, new.answers, new)
        self.refresh(self.editor.criterion)

    def function(
        self, criterion: Criterion, answers: ValueAnswers, question: MidvalueQuestion, number: float | None
    ) -> ValueFunction:
        """The function after an answer, or after one was cleared. Raises MethodError near an end."""
        if number is None:
            left = tuple(m for m in answers.midvalues if (m.low, m.high) != (question.low, question.high))
            asked = {(q.low, q.high) for q in questions(criterion, left)}
            return from_midvalues(criterion, tuple(m for m in left if (m.low, m.high) in asked), answers)
        if self.question is ValueQuestion.MIDVALUE:
            return from_midvalue(criterion, number, answers)
        midvalues = with_answer(criterion, answers.midvalues, question, number)
        return from_midvalues(criterion, midvalues, answers)

    def move_halfway(self, number: float) -> None:
        """Give another answer to the first question while the curve is dragged."""
        number = short(number)
        title = self.editor.criterion.title
        self.editor.change(
            tr_lazy("Say what is halfway on {title}").format(title=title),
            lambda c: from_midvalue(c, number, c.value_function.answers if c.value_function else None),
            merge="halfway",
        )
        self.refresh(self.editor.criterion)
