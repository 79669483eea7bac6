# SPDX-License-Identifier: MIT
"""Which of two steps is the bigger one: a question at a time, and the answers so far."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QButtonGroup, QPushButton, QToolButton, QVBoxLayout, QWidget

from mcda_app.analysis.value_functions.consistency import step_name
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions.value_function import (
    StepOrder,
    ValueAnswers,
    ValueFunction,
    ValueQuestion,
)
from mcda_app.i18n import tr, tr_lazy
from mcda_app.methods.value_functions.cards import from_cards
from mcda_app.methods.value_functions.comparisons import Pair, check_pair, next_pair, ranked, steps_of
from mcda_app.ui.value_functions.editing import CurveEditor, QuestionPanel
from mcda_app.ui.weighting.small_widgets import clear
from mcda_app.ui.widgets.buttons import join_segments, push_button
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, text_label


class PairChoice(QWidget):
    """Two steps, one of which is bigger, or neither. An answered one can be cleared."""

    def __init__(self, criterion: Criterion, pair: Pair, given: StepOrder | None) -> None:
        super().__init__()
        self.pair = pair
        first, second = (step_name(criterion, step) for step in pair)
        group = QButtonGroup(self)
        self.buttons: dict[StepOrder, QPushButton] = {}
        row = FlowLayout(spacing=-1)
        texts = {StepOrder.BIGGER: first, StepOrder.EQUAL: tr("as big"), StepOrder.SMALLER: second}
        for order, text in texts.items():
            button = push_button(text)
            button.setCheckable(True)
            button.setChecked(order is given)
            group.addButton(button)
            row.addWidget(button)
            self.buttons[order] = button
        self.buttons[StepOrder.BIGGER].setAccessibleName(
            tr("{first} is bigger than {second}").format(first=first, second=second)
        )
        self.buttons[StepOrder.EQUAL].setAccessibleName(
            tr("{first} and {second} are as big").format(first=first, second=second)
        )
        self.buttons[StepOrder.SMALLER].setAccessibleName(
            tr("{first} is bigger than {second}").format(first=second, second=first)
        )
        join_segments([*self.buttons.values()])
        self.clear = QToolButton()
        self.clear.setText("×")
        self.clear.setAutoRaise(True)
        self.clear.setAccessibleName(
            tr("Clear the answer on {first} and {second}").format(first=first, second=second)
        )
        self.clear.setVisible(given is not None)
        if given is not None:
            row.addWidget(self.clear)
        self.setLayout(row)


class ComparisonPanel(QuestionPanel):
    """The next question on top; below it the answers, each of which can be changed."""

    question = ValueQuestion.COMPARISONS

    def __init__(self, editor: CurveEditor) -> None:
        super().__init__(editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._progress = text_label()
        self._rows = QVBoxLayout()
        self.choices: list[PairChoice] = []
        self._built: object = None
        column.addWidget(self._progress)
        column.addLayout(self._rows)

    def refresh(self, criterion: Criterion) -> None:
        answers = self.editor.answers
        steps = steps_of([level.id for level in criterion.scale.levels])
        built = criterion.id, criterion.scale, answers.comparisons
        if built == self._built:
            return
        self._built = built
        pair = next_pair(steps, answers.comparisons)
        check = check_pair(steps, answers.comparisons) if pair is None else None
        if len(steps) < 2:
            text = tr("With two levels there is one step: nothing to compare.")
        elif pair is not None:
            text = tr("Which step is bigger?")
        elif check is not None:
            text = tr("The order of the steps is known. To check: which step is bigger?")
        else:
            text = tr("All steps are compared.")
        show_text(self._progress, text)
        clear(self._rows)
        self.choices = []
        asked = pair or check
        if asked is not None:
            self._add(criterion, asked, None)
        for given, order in answers.comparisons.items():
            self._add(criterion, given, order)

    def _add(self, criterion: Criterion, pair: Pair, given: StepOrder | None) -> None:
        choice = PairChoice(criterion, pair, given)
        for order, button in choice.buttons.items():
            button.clicked.connect(lambda _checked=False, o=order: self.give(pair, o))
        choice.clear.clicked.connect(lambda _checked=False: self.give(pair, None))
        self._rows.addWidget(choice)
        self.choices.append(choice)

    def give(self, pair: Pair, order: StepOrder | None) -> None:
        """Answer a question, or clear an answer."""
        criterion, answers = self.editor.criterion, self.editor.answers
        comparisons = (
            answers.comparisons.without(pair) if order is None else answers.comparisons.with_item(pair, order)
        )
        answers = replace(answers, question=ValueQuestion.COMPARISONS, comparisons=comparisons)
        text = tr_lazy("Compare steps on {title}").format(title=criterion.title)
        self.editor.answer(text, *_with_cards(criterion, answers))
        self.refresh(self.editor.criterion)
        if self.choices:
            self.choices[0].buttons[StepOrder.BIGGER].setFocus()


def _with_cards(criterion: Criterion, answers: ValueAnswers) -> tuple[ValueAnswers, ValueFunction | None]:
    """The answers with the cards that the order of the steps proposes, and the function from them."""
    steps = steps_of([level.id for level in criterion.scale.levels])
    sizes = ranked(steps, answers.comparisons)
    if sizes is None or not answers.comparisons:
        return answers, None
    cards = FrozenDict({size.step: size.rank - 1 for size in sizes})
    answers = replace(answers, cards=cards)
    return answers, from_cards(criterion, answers)
