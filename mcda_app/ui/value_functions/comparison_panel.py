# SPDX-License-Identifier: MIT
"""Which of two steps is the bigger one: a question at a time, and the answers so far."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from mcda_app.analysis.value_functions.consistency import said, step_name
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
from mcda_app.ui.weighting.small_widgets import clear, row_of
from mcda_app.ui.widgets.buttons import push_button
from mcda_app.ui.widgets.labels import show_text, text_label


class PairChoice(QWidget):
    """Two steps, one of which is bigger, or neither."""

    def __init__(self, criterion: Criterion, pair: Pair) -> None:
        super().__init__()
        first, second = (step_name(criterion, step) for step in pair)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        texts = {
            StepOrder.BIGGER: tr("{step} is bigger").format(step=first),
            StepOrder.EQUAL: tr("They are equally big"),
            StepOrder.SMALLER: tr("{step} is bigger").format(step=second),
        }
        self.buttons = {order: push_button(text) for order, text in texts.items()}
        for button in self.buttons.values():
            column.addWidget(button)


class GivenAnswer(QWidget):
    """An answer, which can be cleared to be asked again."""

    def __init__(self, criterion: Criterion, pair: Pair, order: StepOrder) -> None:
        super().__init__()
        text = said(criterion, *pair, order)
        self.clear = QToolButton()
        self.clear.setText("×")
        self.clear.setAutoRaise(True)
        self.clear.setToolTip(tr("Clear this answer"))
        self.clear.setAccessibleName(tr("Clear the answer “{answer}”").format(answer=text))
        row = row_of(text_label("muted", text), self.clear)
        row.setStretch(0, 1)
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
        self.choice: PairChoice | None = None
        self.given: list[GivenAnswer] = []
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
        self.choice, self.given = None, []
        asked = pair or check
        if asked is not None:
            self.choice = PairChoice(criterion, asked)
            for order, button in self.choice.buttons.items():
                button.clicked.connect(lambda _checked=False, o=order: self.give(asked, o))
            self._rows.addWidget(self.choice)
        for answered, order in answers.comparisons.items():
            given = GivenAnswer(criterion, answered, order)
            given.clear.clicked.connect(lambda _checked=False, p=answered: self.give(p, None))
            self._rows.addWidget(given)
            self.given.append(given)

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
        if self.choice is not None:
            self.choice.buttons[StepOrder.BIGGER].setFocus()


def _with_cards(criterion: Criterion, answers: ValueAnswers) -> tuple[ValueAnswers, ValueFunction | None]:
    """The answers with the cards that the order of the steps proposes, and the function from them."""
    steps = steps_of([level.id for level in criterion.scale.levels])
    sizes = ranked(steps, answers.comparisons)
    if sizes is None or not answers.comparisons:
        return answers, None
    cards = FrozenDict({size.step: size.rank - 1 for size in sizes})
    answers = replace(answers, cards=cards)
    return answers, from_cards(criterion, answers)
