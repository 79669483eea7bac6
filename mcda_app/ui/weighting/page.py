# SPDX-License-Identifier: MIT
"""The Weights page: one bar to drag, ways of asking, what answers would change, and what steps are worth."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.vocabulary.weighting import USE_WEIGHTS, WAYS
from mcda_app.analysis.weighting.derived_weights import (
    progress,
    scope_of,
    stale_answers,
    stale_sentence,
    weights_in_use,
)
from mcda_app.domain.edits.elicitation import ask_again, confirm_ranges, use_weights
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.session import Session
from mcda_app.ui.weighting.method_panel import WayPanel
from mcda_app.ui.weighting.overlap_card import OverlapCard
from mcda_app.ui.weighting.preview_cache import Previews
from mcda_app.ui.weighting.reasons import Reasons
from mcda_app.ui.weighting.result_panel import ResultPanel
from mcda_app.ui.weighting.small_widgets import Segments, WaysRow, row_of
from mcda_app.ui.weighting.weights_card import WeightsCard
from mcda_app.ui.widgets.card import Card, Headline
from mcda_app.ui.widgets.help_buttons import HelpButton, WhyButton
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.pill_bar import PillBar
from mcda_app.ui.widgets.scrolling_column import add_limited, scrolled_column

BESIDE = 60
"""Width in lines of text from which the result stands beside the questions, not below them."""

LOW = 28
"""Height in lines of text under which the result scrolls with the page."""

WIDEST = 1200
"""Pixels at most for the page's content, which would fall apart on a wide screen."""


class StepValues(QWidget):
    """What the page asks of its second view."""

    def show_criterion(self, criterion_id: str) -> None:
        """Bring a criterion into view."""
        raise NotImplementedError

    def commit(self) -> None:
        """Take what is still being written."""
        raise NotImplementedError

    def view_state(self) -> object:
        """What is looked at, for `restore_view`."""
        raise NotImplementedError

    def restore_view(self, state: Any) -> None:
        """Look at the same."""
        raise NotImplementedError


def _first_question(project: Project) -> WeightQuestion:
    """The way to begin with: the one answered last, and with weighted value swing weights, its own."""
    stored = project.elicitation.question
    swing = project.settings.method is Method.VALUE and stored is WeightQuestion.DIRECT
    return WeightQuestion.SWING if swing else stored


def _offered(project: Project) -> list[WeightQuestion]:
    """The ways in their order: with weighted value swing weights come first."""
    ways = [*WAYS]
    if project.settings.method is Method.VALUE:
        ways.sort(key=lambda question: question is not WeightQuestion.SWING)
    return ways


class WeightsPage(Page):
    """The weights in use as a bar; below it one way of asking at a time. Switching loses no answer.

    The second view is about the steps on each criterion's scale.

    question  the way that is shown
    values    what the steps are worth; None until it is first looked at
    """

    def __init__(self, session: Session, make_values: Callable[[Session], StepValues] | None = None) -> None:
        """make_values  builds the view of what steps are worth; without it there is none"""
        super().__init__()
        self._session = session
        self._make_values = make_values
        self.values: StepValues | None = None
        self._previews = Previews(session)
        self._panels: dict[WeightQuestion, WayPanel] = {}
        self._stored_question = session.project.elicitation.question
        self._chosen = False
        self.question = _first_question(session.project)
        column = scrolled_column(self)
        self._scroll = self.findChildren(QScrollArea)[0]
        content = QWidget()
        add_limited(column, content, WIDEST)
        column.addStretch(1)
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(12)
        self.headline = Headline()
        self._content.addWidget(self.headline)
        self.views = PillBar(
            tr("Views of the Weights page"),
            (
                (tr("Weights"), tr("What matters most: how much each criterion counts")),
                (tr("Steps"), tr("How much each step on a criterion's scale is worth (value functions)")),
            ),
        )
        self._content.addWidget(self.views)
        self.views.setVisible(make_values is not None)
        self._weighing = QWidget()
        self._content.addWidget(self._weighing)
        layout = QVBoxLayout(self._weighing)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.weights = WeightsCard(session)
        self.bar = self.weights.bar
        layout.addWidget(self.weights)
        layout.addWidget(self._make_ways())
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        self._row.addWidget(self._make_questions(), 3)
        self.why = WhyButton(tr("the resulting weights"), self._steps)
        self.result = ResultPanel(self.why)
        self.result.use_wanted.connect(self.use)
        layout.addLayout(self._row)
        self._below = QVBoxLayout()
        layout.addLayout(self._below)
        self.reasons = Reasons(session)
        layout.addWidget(self.reasons)
        self.overlap = OverlapCard(session)
        layout.addWidget(self.overlap)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(16, 8, 16, 8)
        self.layout().addLayout(self._foot)
        self._place_result()
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._place_result())
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self._follow)
        self.views.picked.connect(lambda _at: self._show_view())
        self.refresh()

    def _make_ways(self) -> QWidget:
        row = Segments()
        group = QButtonGroup(self)
        self.ways: dict[WeightQuestion, QPushButton] = {}
        for question, way in WAYS.items():
            button = QPushButton(way.label)
            button.setCheckable(True)
            button.setAccessibleName(tr("Weigh by: {way}").format(way=way.label))
            button.setToolTip(way.question)
            button.clicked.connect(lambda _checked=False, q=question: self.ask(q))
            group.addButton(button)
            self.ways[question] = button
        self._ways = WaysRow(row, list(self.ways.values()))
        self._ways.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return self._ways

    def _make_questions(self) -> Card:
        self._card = Card()
        self._question = text_label()
        self._help: dict[WeightQuestion, HelpButton] = {
            question: HelpButton(way.term, way.explanation) for question, way in WAYS.items()
        }
        line = row_of()
        line.addWidget(self._question, 1)
        for each in self._help.values():
            line.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        self._card.body.addLayout(line)
        self._stale = QWidget()
        stale = row_of()
        self._stale.setLayout(stale)
        self._stale_text = text_label("note")
        self.confirm = QPushButton(tr("The answers still &hold"))
        self.confirm.setToolTip(tr("Keep the answers and treat them as given on the new range"))
        self.confirm.clicked.connect(self._confirm)
        self.again = QPushButton(tr("&Ask again"))
        self.again.setToolTip(tr("Clear the answers on what has changed"))
        self.again.clicked.connect(self._ask_again)
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.confirm)
        buttons.addWidget(self.again)
        stale.addWidget(self._stale_text, 1)
        stale.addLayout(buttons)
        self._card.body.addWidget(self._stale)
        self._body = QVBoxLayout()
        self._card.body.addLayout(self._body)
        self._card.body.addStretch(1)
        return self._card

    # Showing

    @property
    def panel(self) -> WayPanel:
        """The way that is shown, as a widget."""
        if self.question not in self._panels:
            self._panels[self.question] = self._make_panel(self.question)
            self._body.addWidget(self._panels[self.question])
        return self._panels[self.question]

    def _make_panel(self, question: WeightQuestion) -> WayPanel:
        session = self._session
        if question is WeightQuestion.DIRECT:
            from mcda_app.ui.weighting.direct import DirectPanel

            return DirectPanel(session)
        if question is WeightQuestion.SWING:
            from mcda_app.ui.weighting.swing import SwingPanel

            return SwingPanel(session)
        if question is WeightQuestion.PAIRWISE:
            from mcda_app.ui.weighting.pairwise_panel import PairwiseWay

            way = PairwiseWay(session, self._previews)
            way.finished.connect(self._to_use)
            return way
        if question is WeightQuestion.ORDER:
            from mcda_app.ui.weighting.order import OrderPanel

            return OrderPanel(session)
        if question is WeightQuestion.TRADE_OFFS:
            from mcda_app.ui.weighting.trade_offs.panel import TradeOffPanel

            asking = TradeOffPanel(session)
            asking.computed.connect(self._show_result)
            return asking
        from mcda_app.ui.weighting.objective import ObjectivePanel

        panel = ObjectivePanel(session)
        panel.computed.connect(self._show_result)
        return panel

    def ask(self, question: WeightQuestion) -> None:
        """Show a way of asking."""
        self.reasons.commit()
        self.question = question
        self._chosen = True
        self.views.setCurrentIndex(0)
        self.refresh()
        self._scroll.verticalScrollBar().setValue(0)
        if question is WeightQuestion.TRADE_OFFS:
            self.panel.start()  # so that the keys 1 to 4 answer
            self.layout().activate()
            asked = self.panel.focusWidget()
            if asked is not None:
                self._scroll.ensureWidgetVisible(asked, 0, 16)

    @property
    def shows_steps(self) -> bool:
        """Whether the view of what steps are worth is in front."""
        return self.views.currentIndex() == 1

    def show_steps(self, criterion_id: str) -> None:
        """Show what the steps of a criterion are worth."""
        self.views.setCurrentIndex(1)
        if self.values is not None:
            self.values.show_criterion(criterion_id)

    def _show_view(self) -> None:
        self.commit_texts()
        steps = self.shows_steps
        if steps and self.values is None and self._make_values is not None:
            self.values = self._make_values(self._session)
            self._content.addWidget(self.values)
        self._weighing.setVisible(not steps)
        if self.values is not None:
            self.values.setVisible(steps)
        self.refresh()
        self._scroll.verticalScrollBar().setValue(0)

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.RANKING | Change.ELICITATION):
            self._follow()

    def _follow(self) -> None:
        # Follow an answer that was given, undone or opened; looking alone is not an edit.
        stored = self._session.project.elicitation.question
        if stored is not self._stored_question:
            self._stored_question = self.question = stored
            self._chosen = True
        if not self._chosen:
            self.question = _first_question(self._session.project)
        # A page in the background is drawn anew when it is next looked at.
        if self.isVisible():
            self.refresh()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        if self.shows_steps:
            self.result.hide()
            self._place_result()
            self.headline.show_text(
                tr("How much is each step worth?"),
                tr("Not every step counts alike: the first days saved may be worth more than the last."),
            )
            return
        question = self.question
        way, project = WAYS[question], self._session.project
        self.panel.show()
        for each, panel in self._panels.items():
            panel.setVisible(each is question)
        self._ways.arrange([self.ways[each] for each in _offered(project)])
        for each, button in self.ways.items():
            button.setChecked(each is question)
            self._help[each].setVisible(each is question)
        self._label_ways()
        show_text(self._question, way.question)
        self._show_headline()
        by_hand = question is WeightQuestion.DIRECT
        self._card.setVisible(not by_hand)
        self.result.setVisible(not by_hand)
        self._place_result()
        self.weights.refresh()
        stale = stale_answers(project, question)
        show_text(self._stale_text, stale_sentence(stale))
        self._stale.setVisible(bool(stale))
        self.panel.refresh()
        self.reasons.refresh()
        self.overlap.refresh()
        self._show_result()

    def _show_headline(self) -> None:
        issue = self._session.issue
        text = tr("What matters most?")
        if issue is not None and issue.weights is not None:
            text = tr("What matters most on {issue}?").format(issue=issue.label)
        self.headline.show_text(
            text,
            tr("Drag the borders: the other weights keep their proportions. Or answer questions instead."),
        )

    def _label_ways(self) -> None:
        """Say on each button how far its answers are, where there is room for it."""
        project = self._session.project
        texts = {}
        for question, way in WAYS.items():
            answered, of = progress(project, question)
            texts[question] = way.label
            if stale_answers(project, question):
                texts[question] = tr("{way} (range changed)").format(way=way.label)
            elif 0 < answered < of:
                texts[question] = tr("{way} ({answered} of {of})").format(
                    way=way.label, answered=answered, of=of
                )
        letter = self.fontMetrics().averageCharWidth()
        room = self.width() - 32 - len(WAYS) * (3 * letter + 10)
        needed = sum(self.fontMetrics().horizontalAdvance(text) for text in texts.values())
        for question, button in self.ways.items():
            text = texts[question] if needed <= room else WAYS[question].label
            if button.text() != text:
                button.setText(text)
            button.setAccessibleName(tr("Weigh by: {texts}").format(texts=texts[question]))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._label_ways()
        self._place_result()

    def _place_result(self) -> None:
        """Beside the questions if there is room, else at the foot of the page, always in view.

        Where one question is asked at a time, it is the question that is to be in view.
        """
        beside = self.width() > BESIDE * self.fontMetrics().height()
        below = self.question is WeightQuestion.TRADE_OFFS
        below = below or self.height() < LOW * self.fontMetrics().height()  # it would cover the questions
        place = self._row if beside else self._below if below else self._foot
        if place.indexOf(self.result) < 0:
            place.addWidget(self.result, 2 if beside else 0)
        height = QSizePolicy.Policy.Preferred if beside else QSizePolicy.Policy.Maximum
        self.result.setSizePolicy(QSizePolicy.Policy.Preferred, height)
        self.result.show_moves(beside)
        without = self.question is WeightQuestion.DIRECT or self.shows_steps
        margin = 0 if beside or below or without else 8
        bar = self._scroll.verticalScrollBar()
        beside_bar = bar.sizeHint().width() if bar.maximum() > 0 else 0  # it ends where the cards above do
        self._foot.setContentsMargins(16, margin, 16 + beside_bar, margin)

    def _show_result(self) -> None:
        if self.question is WeightQuestion.DIRECT or self.shows_steps:
            return
        session, project = self._session, self._session.project
        derived = self.panel.derived()
        in_use = weights_in_use(project, session.issue_id)
        effect = self._previews.effect(derived.shares) if derived.shares else None
        issue = session.issue
        where = issue.label if issue is not None and issue.weights is not None else ""
        self.result.show_result(project, derived, in_use, effect, where=where)

    def _steps(self):
        return self.panel.steps()

    # Doing

    def use(self) -> None:
        """Put the resulting weights in place of those in use."""
        self.reasons.commit()
        derived, question = self.panel.derived(), self.question
        if not derived.shares:
            return
        scope = scope_of(self._session.project, self._session.issue_id)
        self._session.apply(
            USE_WEIGHTS[question],
            lambda p: use_weights(p, derived.shares, question.value, scope),
        )

    def _to_use(self) -> None:
        self.result.use.setFocus(Qt.FocusReason.TabFocusReason)

    def _confirm(self) -> None:
        question = self.question
        changed = [s.criterion.id for s in stale_answers(self._session.project, question)]
        self._session.apply(
            tr_lazy("Confirm answers on a new range"), lambda p: confirm_ranges(p, question, changed)
        )

    def _ask_again(self) -> None:
        question = self.question
        changed = [s.criterion.id for s in stale_answers(self._session.project, question)]
        self._session.apply(tr_lazy("Ask again on a new range"), lambda p: ask_again(p, question, changed))
        self.panel.start()

    def commit_texts(self) -> None:
        """Take what is still being written, before saving or leaving."""
        self.reasons.commit()
        if self.values is not None:
            self.values.commit()

    def view_state(self) -> object:
        return None if self.values is None else self.values.view_state()

    def restore_view(self, state: Any) -> None:
        if state is not None and self.values is not None:
            self.values.restore_view(state)
