# SPDX-License-Identifier: MIT
"""Blank cards between levels."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from mcda_app.analysis.value_functions.consistency import step_name
from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions.checks import MAX_CARDS
from mcda_app.domain.value_functions.value_function import Step, ValueQuestion
from mcda_app.i18n import tr, tr_lazy
from mcda_app.methods.value_functions.cards import from_cards
from mcda_app.methods.value_functions.comparisons import steps_of
from mcda_app.ui.value_functions.editing import CurveEditor, QuestionPanel
from mcda_app.ui.weighting.small_widgets import clear, row_of, small_label
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.theme import colours

CARD = QSize(12, 17)
GAP = 4
MOST_CARDS = 20


class CardRow(QWidget):
    """The blank cards of a step, painted."""

    def __init__(self) -> None:
        super().__init__()
        self._blank = 0
        self.setFixedHeight(CARD.height() + 4)
        self.setMinimumWidth(60)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cards(self, blank: int) -> None:
        if blank != self._blank:
            self._blank = blank
            self.update()

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = colours(self.palette())
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.setBrush(QColor(theme.raised))
        room = self.width() - CARD.width() - 2
        apart = min(CARD.width() + GAP, room / max(1, min(self._blank, MOST_CARDS) - 1))
        for n in range(min(self._blank, MOST_CARDS)):
            painter.drawRoundedRect(QRectF(1 + n * apart, 2, CARD.width(), CARD.height()), 2, 2)
        painter.end()


class CardsPanel(QuestionPanel):
    """A row for each step, and one across the whole scale that checks the others."""

    question = ValueQuestion.CARDS

    def __init__(self, editor: CurveEditor) -> None:
        super().__init__(editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._progress = text_label("muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(2, 1)
        self.fields: dict[Step, NumberField] = {}
        self._cards: dict[Step, CardRow] = {}
        self._built: object = None
        column.addLayout(self._grid)
        column.addWidget(self._progress)

    def refresh(self, criterion: Criterion) -> None:
        built = criterion.id, criterion.scale
        if built != self._built:
            self._built = built
            self._rebuild(criterion)
        cards = self.editor.answers.cards
        for step, field in self.fields.items():
            field.show_number(cards.get(step))
            self._cards[step].show_cards(cards.get(step, 0))
        steps = steps_of([level.id for level in criterion.scale.levels])
        left = sum(step not in cards for step in steps)
        show_text(
            self._progress,
            tr("Give each step its number of cards, 0 for none: {left} to go.").format(left=left)
            if left
            else tr("Each step has its cards."),
        )

    def _rebuild(self, criterion: Criterion) -> None:
        clear(self._grid)
        self.fields, self._cards = {}, {}
        ids = [level.id for level in criterion.scale.levels]
        steps = steps_of(ids)
        whole = [(ids[0], ids[-1])] if len(steps) > 1 else []
        for n, step in enumerate([*steps, *whole]):
            name = step_name(criterion, step)
            field = NumberField(
                tr("Blank cards on {step}").format(step=name), 0, MAX_CARDS, whole=True, empty="–"
            )
            field.number_changed.connect(lambda blank, s=step: self._give(s, blank))
            label = tr("To check: {question}").format(question=name) if step in whole else name
            self._grid.addWidget(small_label(label), n, 0)
            self._grid.addWidget(field, n, 1, Qt.AlignmentFlag.AlignLeft)
            cards = CardRow()
            self._grid.addLayout(row_of(cards), n, 2)
            self.fields[step], self._cards[step] = field, cards

    def _give(self, step: Step, blank: float | None) -> None:
        criterion, answers = self.editor.criterion, self.editor.answers
        cards = answers.cards.without(step) if blank is None else answers.cards.with_item(step, int(blank))
        answers = replace(answers, question=ValueQuestion.CARDS, cards=cards)
        text = tr_lazy("Put blank cards on {title}").format(title=criterion.title)
        self.editor.answer(text, answers, from_cards(criterion, answers))
        self.refresh(self.editor.criterion)
