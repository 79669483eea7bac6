# SPDX-License-Identifier: MIT
"""How much is each step worth? One criterion at a time: its curve, and the ways to say what it should be."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mcda_app.analysis.value_functions.consistency import consistency_sentences
from mcda_app.analysis.value_functions.sentences import (
    origin_sentence,
    set_aside_sentence,
    shape_sentence,
)
from mcda_app.analysis.value_functions.steps import value_steps
from mcda_app.analysis.vocabulary.value_questions import ON_LEVELS, ON_NUMBERS, VALUE_WAYS
from mcda_app.analysis.worth import worth_sentence
from mcda_app.domain.issue import colour_indices
from mcda_app.domain.method_settings import Method
from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions.value_function import ValueQuestion, ValueShape
from mcda_app.i18n import tr, tr_lazy
from mcda_app.methods.value_functions import number_at
from mcda_app.methods.value_functions.drawing import drawn_points, number_step
from mcda_app.ui.charts.chart_card import ChartCard
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.value_functions.cards_panel import CardsPanel
from mcda_app.ui.value_functions.comparison_panel import ComparisonPanel
from mcda_app.ui.value_functions.curve_chart import CurveChart, Grip, OptionMark
from mcda_app.ui.value_functions.draw_panel import DrawPanel
from mcda_app.ui.value_functions.editing import CurveEditor, QuestionPanel
from mcda_app.ui.value_functions.midvalue_panel import MidvaluePanel
from mcda_app.ui.weighting.page import StepValues
from mcda_app.ui.weighting.small_widgets import clear, row_of
from mcda_app.ui.widgets.buttons import Rank, join_segments, push_button
from mcda_app.ui.widgets.card import Card, EmptyState
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.help_buttons import HelpButton, WhyButton
from mcda_app.ui.widgets.labels import plain, show_text, text_label
from mcda_app.ui.widgets.words.joints import hyphenated

BESIDE = 40
"""Width in lines of text from which the question stands beside the curve, not below it."""

NARROW = 30
"""Width in lines of text below which the notice's button stands below its text."""

CONTENT = Change.VALUES | Change.STRUCTURE | Change.SCORES | Change.METHOD


class ValuesView(StepValues):
    """Looking changes nothing: a way of asking shows what its answers would be changed from.

    criterion_id  of the criterion in view
    question      the way that is shown
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.editor = CurveEditor(session, self)
        self._chosen: dict[str, ValueQuestion] = {}
        self._listed: tuple[tuple[str, str], ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self._empty = EmptyState(tr("There is no criterion yet, so there are no steps to value."))
        layout.addWidget(self._empty)
        layout.addWidget(self._make_notice())
        self._criteria = FlowLayout(spacing=6)
        self._criteria_group = QButtonGroup(self)
        self.criteria: dict[str, QPushButton] = {}
        layout.addLayout(self._criteria)
        self.chart = CurveChart()
        self.card = ChartCard("", self.chart, tr("the curve"))
        self.why = WhyButton(tr("the values"), self._steps)
        self.card.tools.insertWidget(0, self.why)
        self._shape = text_label()
        self._worth = text_label("muted")
        self._aside = QWidget()
        self._aside_text = text_label("note")
        self.restore = push_button(tr("&Put it back"), tip=tr("Use the curve that was set aside again"))
        self.restore.clicked.connect(self.editor.restore)
        self.straighten = push_button(
            tr("&Straight line"), Rank.LINK, tip=tr("Make steps of the same length worth the same")
        )
        self.straighten.clicked.connect(self.editor.straighten)
        self._aside.setLayout(row_of(self._aside_text, self.restore))
        self._aside.layout().setStretch(0, 1)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Why this curve?"))
        self.reason.editingFinished.connect(self.commit)
        for part in (self._aside, self._shape, self._worth, self.reason):
            self.card.body.addWidget(part)
        self.card.body.addLayout(row_of(self.straighten, 1))
        self._questions = self._make_questions()
        self._beside: bool | None = None
        self._columns = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._columns)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.card, 3)
        self._row.addWidget(self._questions, 2)
        layout.addWidget(self._ways)
        layout.addWidget(self._columns)
        self.chart.grasped.connect(session.begin_gesture)
        self.chart.moved.connect(self._move)
        self.chart.added.connect(self._add)
        self.chart.removed.connect(self._remove)
        self._arrange()
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self._follow)  # not by a lambda, which would outlive the view

    def _make_notice(self) -> QWidget:
        self._notice = QWidget()
        self._notice_text = text_label("note")
        self.use_value = push_button(tr("&Use weighted value"))
        self.use_value.clicked.connect(self._use_weighted_value)
        self._notice_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._notice)
        self._notice_row.setContentsMargins(0, 0, 0, 0)
        self._notice_row.setSpacing(8)
        self._notice_row.addWidget(self._notice_text, 1)
        self._notice_row.addWidget(self.use_value)
        self._notice_row.setAlignment(self.use_value, Qt.AlignmentFlag.AlignLeft)
        return self._notice

    def _make_questions(self) -> Card:
        card = Card()
        self._ways = QWidget()
        self._ways_row = FlowLayout(spacing=-1)
        self._ways.setLayout(self._ways_row)
        group = QButtonGroup(self)
        self.ways: dict[ValueQuestion, QPushButton] = {}
        self._help: dict[ValueQuestion, HelpButton] = {}
        for question, way in VALUE_WAYS.items():
            button = push_button(way.label, tip=plain(way.question))
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, q=question: self.ask(q))
            group.addButton(button)
            self._ways_row.addWidget(button)
            self.ways[question] = button
            self._help[question] = HelpButton(way.term, way.explanation)
        self._question = text_label()
        line = row_of(self._question, *self._help.values())
        line.setStretch(0, 1)
        for each in self._help.values():
            line.setAlignment(each, Qt.AlignmentFlag.AlignTop)
        self._panels: dict[ValueQuestion, QuestionPanel] = {}
        self._body = QVBoxLayout()
        self._agreement = text_label("note")
        card.body.addLayout(line)
        card.body.addLayout(self._body)
        card.body.addWidget(self._agreement)
        card.body.addStretch(1)
        return card

    # Which criterion and question

    @property
    def criterion_id(self) -> str:
        return self.editor.criterion_id

    @property
    def question(self) -> ValueQuestion:
        criterion = self.editor.criterion
        offered = ON_LEVELS if criterion.scale.levels else ON_NUMBERS
        function = criterion.value_function
        answered = function.answers.question if function is not None else ValueQuestion.DRAWN
        chosen = self._chosen.get(criterion.id, answered)
        return chosen if chosen in offered else ValueQuestion.DRAWN

    @property
    def panel(self) -> QuestionPanel:
        """The way that is shown, as a widget."""
        return self._panels[self.question]

    def show_criterion(self, criterion_id: str) -> None:
        """Bring a criterion into view."""
        self.commit()
        self.editor.criterion_id = criterion_id
        self.refresh()

    def ask(self, question: ValueQuestion) -> None:
        """Show a way of saying what steps are worth."""
        self._chosen[self.criterion_id] = question
        self.refresh()

    def _make_panel(self, question: ValueQuestion) -> QuestionPanel:
        if question is ValueQuestion.DRAWN:
            return DrawPanel(self.editor)
        if question is ValueQuestion.COMPARISONS:
            return ComparisonPanel(self.editor)
        if question is ValueQuestion.CARDS:
            return CardsPanel(self.editor)
        return MidvaluePanel(self.editor, question)

    # Showing

    def _project_changed(self, change: Change) -> None:
        if change.touches(CONTENT):
            self._follow()

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        project = self._session.project
        ids = [criterion.id for criterion in project.criteria]
        for widget in (self._columns, self._ways, self._notice):
            widget.setVisible(bool(ids))
        self._empty.setVisible(not ids)
        if self.criterion_id not in ids:
            self.editor.criterion_id = ids[0] if ids else ""
        self._list_criteria()
        if not ids:
            return
        criterion = self.editor.criterion
        self._show_notice()
        self._show_curve(criterion)
        self._show_question(criterion)

    def _list_criteria(self) -> None:
        criteria = self._session.project.criteria
        listed = tuple((c.id, c.title) for c in criteria)
        if listed != self._listed:
            self._listed = listed
            clear(self._criteria)
            self.criteria = {}
            for criterion in criteria:
                button = push_button(criterion.title)
                button.setCheckable(True)
                button.clicked.connect(lambda _checked=False, c=criterion.id: self.show_criterion(c))
                self._criteria_group.addButton(button)
                self._criteria.addWidget(button)
                self.criteria[criterion.id] = button
        for criterion in criteria:
            button = self.criteria[criterion.id]
            bent = criterion.value_function is not None
            text = f"{criterion.title} ✓" if bent else criterion.title
            name = tr("{title}, which has a curve").format(title=criterion.title)
            if button.text() != text:
                button.setText(text)
                button.setAccessibleName(name if bent else criterion.title)
                button.setToolTip(plain(name) if bent else "")
            button.setChecked(criterion.id == self.criterion_id)

    def _show_notice(self) -> None:
        project = self._session.project
        counts = project.settings.method is Method.VALUE
        aside = [c.title for c in project.criteria if set_aside_sentence(c)]
        texts = []
        if not counts:
            texts.append(tr("These curves count with weighted value only; another method is in use."))
        if aside:
            texts.append(tr("Set aside since a scale was edited: {titles}.").format(titles=", ".join(aside)))
        show_text(self._notice_text, " ".join(texts))
        self.use_value.setVisible(not counts)
        self._notice.setVisible(bool(texts))

    def _show_curve(self, criterion: Criterion) -> None:
        self.card.set_title(criterion.title)
        self.card.title.setText(hyphenated(criterion.title))
        self.chart.caption = tr("How much each step on {criterion} is worth").format(
            criterion=criterion.title
        )
        self.chart.show_curve(
            criterion, self._marks(criterion), self._grips(criterion), partial(_in_words, criterion)
        )
        show_text(self._shape, _in_words(criterion))
        show_text(self._worth, self._worth_of_first(criterion), hide_empty=True)
        aside = set_aside_sentence(criterion)
        show_text(self._aside_text, aside)
        self._aside.setVisible(bool(aside))
        function = criterion.value_function
        self.straighten.setEnabled(function is not None)
        self.reason.setVisible(function is not None)
        self.reason.setAccessibleName(tr("Reason for the curve of {title}").format(title=criterion.title))
        if not (self.reason.hasFocus() and self.reason.isModified()):
            self.reason.setText("" if function is None else function.reason)

    def _marks(self, criterion: Criterion) -> list[OptionMark]:
        issue, project = self._session.issue, self._session.project
        if issue is None:
            return []
        options = project.options_of(issue)
        colour_of = colour_indices(options)
        return [
            OptionMark(option.label, option.badge, colour_of[option.id], number)
            for option in options
            if (number := issue.score(option.id, criterion.id).value_on(criterion)) is not None
        ]

    def _worth_of_first(self, criterion: Criterion) -> str:
        """What the chosen issue's first option is worth here, as an example with the case's numbers."""
        issue, result = self._session.issue, self._session.result
        if issue is None or result is None or not result.standings:
            return ""
        first = min(result.standings, key=lambda s: (s.rank is None, s.rank or 0)).option
        number = issue.score(first.id, criterion.id).value_on(criterion)
        return "" if number is None else f"{first.label}: {worth_sentence(criterion, number)}"

    def _grips(self, criterion: Criterion) -> list[Grip]:
        if self.question is ValueQuestion.DRAWN:
            levels = bool(criterion.scale.levels)
            return [
                Grip(point.number, point.value, not levels, upright=True, removable=not levels)
                for point in drawn_points(criterion)[1:-1]
            ]
        function = criterion.value_function
        exponential = function is None or function.shape is not ValueShape.PIECEWISE
        if self.question is ValueQuestion.MIDVALUE and exponential:
            return [Grip(number_at(criterion, 0.5), 0.5, sideways=True, upright=False)]
        return []

    def _show_question(self, criterion: Criterion) -> None:
        question = self.question
        offered = ON_LEVELS if criterion.scale.levels else ON_NUMBERS
        for each, button in self.ways.items():
            button.setVisible(each in offered)
            button.setChecked(each is question)
            self._help[each].setVisible(each is question)
        join_segments([self.ways[each] for each in self.ways if each in offered])
        show_text(self._question, VALUE_WAYS[question].question)
        if question not in self._panels:
            self._panels[question] = self._make_panel(question)
            self._body.addWidget(self._panels[question])
        for each, panel in self._panels.items():
            panel.setVisible(each is question)
        self._panels[question].refresh(criterion)
        show_text(self._agreement, "\n".join(self._doubts(criterion)), hide_empty=True)

    def _doubts(self, criterion: Criterion) -> list[str]:
        function = criterion.value_function
        return [] if function is None else consistency_sentences(criterion, function.answers)

    def _steps(self):
        return value_steps(self._session.project, self.editor.criterion, self._session.issue)

    def view_state(self) -> tuple[str, dict[str, ValueQuestion], bool]:
        return self.criterion_id, dict(self._chosen), self.card.table_shown

    def restore_view(self, state: Any) -> None:
        criterion_id, self._chosen, table = state
        self.show_criterion(criterion_id)
        self.card.show_table(table)

    # Doing

    def commit(self) -> None:
        """Take the reason that is still being written."""
        if self.reason.isModified():
            self.reason.setModified(False)
            if self.criterion_id not in {c.id for c in self._session.project.criteria}:
                return  # with which its reason has gone
            self.editor.give_reason(self.reason.text().strip())

    def _move(self, at: int, number: float, value: float) -> None:
        panel = self.panel
        if isinstance(panel, DrawPanel):
            panel.move(at + 1, number, value)
        elif isinstance(panel, MidvaluePanel):
            criterion = self.editor.criterion
            low, high = criterion.scale.bounds
            least, step = 0.01 * (high - low), number_step(criterion)
            panel.move_halfway(min(max(round(number / step) * step, low + least), high - least))

    def _add(self, number: float) -> None:
        if isinstance(self.panel, DrawPanel):
            self.panel.add_at(number)

    def _remove(self, at: int) -> None:
        if isinstance(self.panel, DrawPanel):
            self.panel.remove(at + 1)

    def _use_weighted_value(self) -> None:
        self._session.apply(
            tr_lazy("Rank with weighted value"),
            lambda p: replace(p, settings=replace(p.settings, method=Method.VALUE)),
        )

    # Room

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The question beside the curve if there is room, else below it; so too the notice's button."""
        narrow = self.width() < NARROW * self.fontMetrics().height()
        ways = QBoxLayout.Direction
        self._notice_row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        beside = self.width() > BESIDE * self.fontMetrics().height()
        if beside == self._beside:
            return
        self._beside = beside
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)


def _in_words(criterion: Criterion) -> str:
    return f"{shape_sentence(criterion)} {origin_sentence(criterion)}".strip()
