# SPDX-License-Identifier: MIT
"""One issue: the answer, the decision matrix, where each option is strong and what makes up each score."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mcda_app.analysis.ranking.verdict import leading_sentence
from mcda_app.analysis.rules.explained import rule_sentences
from mcda_app.domain.edits.issues import rename_issue, set_issue_description, set_issue_notes
from mcda_app.domain.issue import colour_indices
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.charts.profile_chart import MANY_AXES
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.session import Session
from mcda_app.ui.issue.contributions_card import ContributionsCard
from mcda_app.ui.issue.explanation_panel import ExplanationCard
from mcda_app.ui.issue.matrix_card import MatrixCard
from mcda_app.ui.issue.profile_card import ProfileCard
from mcda_app.ui.issue.rules.baseline_card import BaselineCard
from mcda_app.ui.issue.rules.decision_card import DecisionCard
from mcda_app.ui.issue.rules.pairs_card import PairsCard
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.fields.in_place_text import InPlaceText
from mcda_app.ui.widgets.fields.note_edit import TextField
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.pill import FIRMNESS_SIGNS, Pill
from mcda_app.ui.widgets.scrolling_column import scrolled_column
from mcda_app.ui.widgets.theme import colours

WIDEST = 1200
"""Pixels of the page's content."""
SIDE_BY_SIDE = 640
"""Pixels from which on the two charts stand beside each other."""
CARD_EDGES = 48
"""Pixels of a card beside another one that its chart does not get, those at the page's edge included."""
MATRIX_SHARE = 0.5
"""The most of the page's height that a long matrix takes."""


class IssuePage(Page):
    """The chosen issue. Dialogs are asked for by signals.

    scale_wanted        of a criterion
    values_wanted       what the steps of a criterion are worth
    options_wanted, criteria_wanted  the lists of all of them
    own_options_wanted  whether the issue shall have options of its own
    """

    scale_wanted = Signal(str)
    values_wanted = Signal(str)
    options_wanted = Signal()
    criteria_wanted = Signal()
    own_options_wanted = Signal(bool)

    def __init__(self, session: Session, badges: BadgeService | None = None) -> None:
        super().__init__()
        self._session, self._badges = session, badges
        column = self._make_column()
        self.title = InPlaceText(
            "title", tr("Name of the issue"), tr("Double-click or press F2 to rename."), self._rename
        )
        self.pill = Pill()
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.title, 1)
        head.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self.question = InPlaceText(
            "muted", tr("The question"), tr("Double-click or press F2 to change the question."), self._ask
        )
        self.answer = text_label("answer")
        self._answer_colour: int | None = None
        font = self.answer.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.answer.setFont(font)
        column.addWidget(self.question)
        column.addWidget(self.answer)
        self._content = QWidget()  # there while an issue is
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(12)
        self.card = MatrixCard(
            session,
            edit_scale=self.scale_wanted.emit,
            value_steps=self.values_wanted.emit,
            list_options=self.options_wanted.emit,
            list_criteria=self.criteria_wanted.emit,
            own_options=self.own_options_wanted.emit,
        )
        layout.addWidget(self.card)
        self.matrix, self._model, self.inspector = self.card.matrix, self.card.model, self.card.inspector
        self.profile, self.contributions = ProfileCard(session), ContributionsCard(session)
        self._charts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._charts.setSpacing(12)
        for card in (self.profile, self.contributions):
            self._charts.addWidget(card, 1)
        layout.addLayout(self._charts)
        self.explanation = ExplanationCard(session)
        self.explanation.hide()
        self.contributions.explain_button.toggled.connect(self._explain)
        layout.addWidget(self.explanation)
        self.baseline = BaselineCard(session)
        layout.addWidget(self.baseline)
        self.pairs = PairsCard(session)
        layout.addWidget(self.pairs)
        self.decision = DecisionCard(session)
        layout.addWidget(self.decision)
        notes = Card(tr("Notes on this issue"))
        about = tr("What should be remembered about this issue?")
        self.notes_field = TextField(tr("Notes on this issue"), about)
        self.notes_field.committed.connect(self._notes_written)
        notes.body.addWidget(self.notes_field)
        layout.addWidget(notes)
        column.addWidget(self._content)
        column.addStretch(1)
        self.matrix.current_moved.connect(self._cell_chosen)
        self.setFocusProxy(self.matrix)
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self.refresh)
        if badges is not None:
            badges.changed.connect(self._show_certainty)
        self.refresh()

    def _make_column(self) -> QVBoxLayout:
        """A column that is no wider than can be read, at the left of the page."""
        outer = scrolled_column(self)
        row = QHBoxLayout()
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        row.addWidget(inner, 1)
        row.addStretch(0)
        outer.addLayout(row)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        area = self.findChild(QScrollArea)
        assert area is not None
        self._area = area
        return column

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_answer(self._answer_colour)  # a page out of sight has its new palette only now

    def _arrange(self) -> None:
        """Put the charts beside each other where both have room, and keep one of them in view."""
        wide = SIDE_BY_SIDE * self.fontMetrics().height() / 16
        if len(self._session.project.criteria) > MANY_AXES:
            wide = 2 * wide
        half = min(self.width(), WIDEST) / 2 - CARD_EDGES
        beside = self.width() >= wide and self.profile.paths.shows_whole(half)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._charts.direction() != direction:
            self._charts.setDirection(direction)
        self.matrix.show_within(round(MATRIX_SHARE * self.height()))

    # Showing

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.MATRIX | Change.TEXTS):
            self.refresh()
        elif change.touches(Change.RANKING):
            self._refresh_ranking()

    def refresh(self) -> None:
        """Show the chosen issue as it is."""
        session = self._session
        issue, result = session.issue, session.result
        self.card.refresh()
        there = issue is not None and result is not None
        self._content.setVisible(there)
        self.question.setVisible(there)
        if issue is None or result is None:
            self.title.show_text(tr("No issue yet"))
            self.question.show_text("")
            show_text(self.answer, tr("Add one with Edit ▸ Add issue."))
            self.notes_field.show_text(None, "")
            self._colour_answer(None)
            self._show_certainty()
            return
        self.title.show_text(issue.title)
        asks = issue.title.rstrip().endswith("?")  # as that of a decision of one's own
        self.question.show_text(
            issue.description, tr("Add the background…") if asks else tr("What is the question?")
        )
        self.notes_field.show_text(issue.id, issue.notes)
        self.baseline.refresh()
        self.pairs.refresh()
        self.decision.refresh()
        self._refresh_ranking()

    def _refresh_ranking(self) -> None:
        """What follows from weights."""
        issue, result = self._session.issue, self._session.result
        if issue is None or result is None:
            return
        self.card.refresh_weights()
        show_text(self.answer, leading_sentence(result))
        leader = result.leaders[0].id if len(result.leaders) == 1 else None
        options = self._session.project.options_of(issue)
        self._colour_answer(None if leader is None else colour_indices(options)[leader])
        self.profile.refresh()
        self._arrange()
        self.contributions.refresh()
        self.baseline.refresh_ranking()
        self.pairs.refresh_ranking()
        self.decision.refresh_ranking()
        self._show_explanation()
        self._show_certainty()

    def _colour_answer(self, colour: int | None) -> None:
        """Write the answer in the colour of the option that leads."""
        self._answer_colour = colour
        theme = colours(self.palette())
        ink = QColor(theme.text if colour is None else theme.options[colour])
        palette = self.answer.palette()
        if palette.color(QPalette.ColorRole.WindowText) != ink:
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            self.answer.setPalette(palette)

    def _show_certainty(self) -> None:
        badges, issue_id = self._badges, self._session.issue_id
        firmness = badges.firmness(issue_id) if badges is not None and self._session.issue else None
        if badges is None or firmness is None:
            self.pill.hide()
            return
        self.pill.show_sign(firmness.word, FIRMNESS_SIGNS[firmness.value], badges.tip(issue_id))
        self.pill.show()

    def _show_explanation(self) -> None:
        issue = self._session.issue
        if issue is not None and not self.explanation.isHidden():
            result = self._session.result
            rules = () if result is None else rule_sentences(self._session.project, result)
            self.explanation.show_explanation(
                self.contributions.explanation, self.contributions.failure, issue, rules
            )

    def _explain(self, on: bool) -> None:
        self.explanation.setVisible(on)
        self._show_explanation()

    # Choosing

    def show_score(self, option_id: str, criterion_id: str) -> None:
        """Choose a score of the issue in front."""
        for row in range(self._model.rowCount()):
            for column in range(self._model.columnCount()):
                index = self._model.index(row, column)
                if self._model.cell(index) == (option_id, criterion_id):
                    self.matrix.setCurrentIndex(index)
                    self.matrix.choose_current()

    def _cell_chosen(self) -> None:
        index = self.matrix.currentIndex()
        chosen = index.isValid() and self.matrix.cell_chosen
        self.profile.select(self._model.cell(index)[0] if chosen else "")

    def view_state(self) -> object:
        """Whether the current cell was chosen, so that its details are open."""
        return self.matrix.cell_chosen

    def restore_view(self, state: Any) -> None:
        self.matrix.cell_chosen = bool(state) and self.matrix.currentIndex().isValid()
        self.inspector.refresh()
        self._cell_chosen()

    # Writing

    def _rename(self, title: str) -> None:
        issue_id = self._session.issue_id
        self._session.apply(tr_lazy("Rename an issue"), lambda p: rename_issue(p, issue_id, title))

    def _ask(self, question: str) -> None:
        issue_id = self._session.issue_id
        self._session.apply(
            tr_lazy("Change the question"), lambda p: set_issue_description(p, issue_id, question.strip())
        )

    def _notes_written(self, issue_id: str, text: str) -> None:
        if issue_id in {i.id for i in self._session.project.issues}:
            self._session.apply(tr_lazy("Write notes"), lambda p: set_issue_notes(p, issue_id, text))

    def commit_texts(self) -> None:
        """Take what is still being typed, before saving or leaving."""
        self.title.commit()
        self.question.commit()
        self.card.commit()
        self.notes_field.commit()
        self.decision.commit()
