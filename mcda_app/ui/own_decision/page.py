# SPDX-License-Identifier: MIT
"""A decision typed in on one page: the question, options by criteria with their scores, and the ranking."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.phrases import figure
from mcda_app.analysis.ranking.completeness import completeness
from mcda_app.domain.edits.own_decision import set_question
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.issue import colour_indices
from mcda_app.domain.typed_numbers import MAX_SHOWN
from mcda_app.domain.weights import Weights
from mcda_app.errors import EditError
from mcda_app.exchange.tables.typed_scores import Cell
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.charts.weights_bar.weights_bar import WeightsBar
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.session import Session
from mcda_app.ui.own_decision.forms import CriterionForm, OptionForm, ReasonForm
from mcda_app.ui.own_decision.grid import DecisionGrid
from mcda_app.ui.own_decision.model import Key, Part, Unread
from mcda_app.ui.own_decision.navigation import start
from mcda_app.ui.own_decision.overlays import Advice, Form
from mcda_app.ui.own_decision.question_field import INDENT, QuestionField
from mcda_app.ui.own_decision.ranking_bars import Bar, RankingBars
from mcda_app.ui.own_decision.weight_questions import WeightQuestions
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.toast import ToastAction, show_toast

WIDEST = 1200
"""Pixels that the page's content is wide at most."""

GRID_SHARE = 0.62
"""The most of the page's height that a long grid takes."""

NARROW = 760
"""Pixels below which the cards at the foot stand below each other,"""
USUAL_LINE = 15
"""where a line of text is so many pixels high."""


class OwnDecisionPage(Page):
    """The chosen issue as a decision that is being made.

    page_requested         another page is to be shown; its name
    criterion_full_wanted  the dialog with the numbers behind a criterion's words is to be shown; its id
    values_wanted          what the steps of a criterion are worth is to be shown; its id
    """

    page_requested = Signal(str)
    criterion_full_wanted = Signal(str)
    values_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._make_column()
        self._make_head()
        self._make_grid()
        self._make_foot()
        self._column.addStretch(1)
        self.advice = Advice(self._content)
        self.form: Form | None = None
        self._form_key: Key | None = None
        self.setFocusProxy(self.question)
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self.refresh)  # a method: it ends with the page
        session.leaving.connect(self._close_form)
        self.refresh()

    # Building

    def _make_column(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        outer.addWidget(self._scroll)
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(0, 0, 0, 0)
        self._content = QWidget()
        self._content.setMaximumWidth(WIDEST)
        row.addStretch(1)
        row.addWidget(self._content, 1000)
        row.addStretch(1)
        self._scroll.setWidget(around)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(24, 16, 24, 24)
        self._column.setSpacing(16)

    def _make_head(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        left = QVBoxLayout()
        left.setSpacing(0)
        above = text_label("muted", tr("Your question"))
        above.setContentsMargins(INDENT, 0, 0, 0)
        left.addWidget(above)
        self.question = QuestionField()
        self.question.editingFinished.connect(self._question_typed)
        self.question.returnPressed.connect(self._question_entered)
        left.addWidget(self.question)
        self._question_fault = text_label("note")
        self._question_fault.hide()
        left.addWidget(self._question_fault)
        self._head.addLayout(left, 1)
        self.paste_button = push_button(tr("Paste from Excel"))
        self.paste_button.setToolTip(tr("Insert copied cells, with or without their headings"))
        self.paste_button.clicked.connect(lambda _checked=False: self._paste())
        self.ranking_button = push_button(tr("See the ranking"), Rank.PRIMARY)
        self.ranking_button.clicked.connect(lambda _checked=False: self.page_requested.emit("issue"))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.paste_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._buttons.addWidget(self.ranking_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._head.addLayout(self._buttons)
        self._column.addLayout(self._head)

    def _make_grid(self) -> None:
        card = Card()
        self.grid = DecisionGrid(self._session)
        card.body.addWidget(self.grid)
        self.hint = text_label("muted")
        card.body.addWidget(self.hint)
        self._column.addWidget(card)
        self.grid.advice_wanted.connect(self._advise)
        self.grid.advice_done.connect(self._forget_advice)
        self.grid.criterion_wanted.connect(self._show_criterion)
        self.grid.values_wanted.connect(self.values_wanted)
        self.grid.option_wanted.connect(self._show_option)
        self.grid.reason_wanted.connect(self._show_reason)
        self.grid.removed.connect(self._offer_undo)
        self.grid.scrolled.connect(self._follow_cells)
        self.grid.selectionModel().currentChanged.connect(lambda _now, _before: self._show_hint())

    def _make_foot(self) -> None:
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(16)
        self._weights_card = Card(tr("What matters most?"))
        line = QHBoxLayout()
        line.setSpacing(4)
        self._weights_hint = text_label("muted", tr("Drag the borders, or"))
        self._weights_hint.setWordWrap(False)
        self.questions_button = push_button("", Rank.INLINE)
        self.questions_button.setToolTip(tr("Which change matters most, and what the others count beside it"))
        self.questions_button.clicked.connect(lambda _checked=False: self._ask())
        line.addWidget(self._weights_hint)
        line.addWidget(self.questions_button)
        line.addStretch(1)
        self._weights_card.body.addLayout(line)
        self.questions = WeightQuestions(self._session)
        self.questions.closed.connect(self._questions_closed)
        self._weights_card.body.addWidget(self.questions)
        self.weights_bar = WeightsBar(tr("Weights"))
        self.weights_bar.grasped.connect(self._session.begin_gesture)
        self.weights_bar.moved.connect(self._weight_moved)
        self.weights_bar.lock_wanted.connect(self._lock)
        self._weights_card.body.addWidget(self.weights_bar)
        self._weights_card.body.addStretch(1)
        self._ranking_card = Card(tr("Ranking so far"))
        self.completeness = text_label("muted")
        self._ranking_card.body.addWidget(self.completeness)
        self.ranking = RankingBars()
        self._ranking_card.body.addWidget(self.ranking)
        self._ranking_card.body.addStretch(1)
        self._foot.addWidget(self._weights_card, 1)
        self._foot.addWidget(self._ranking_card, 1)
        self._column.addLayout(self._foot)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self.fontMetrics().height() / USUAL_LINE
        ways = QBoxLayout.Direction
        for parts in (self._head, self._foot):
            parts.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.grid.show_within(round(GRID_SHARE * self.height()))

    # Showing

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.RANKING | Change.TEXTS):
            self.refresh()

    def refresh(self) -> None:
        """Show the chosen issue as it is now."""
        issue = self._session.issue
        self.setEnabled(issue is not None)
        self.grid.refresh()
        title = "" if issue is None else issue.title
        if not (self.question.hasFocus() and self.question.isModified()) and self.question.text() != title:
            with QSignalBlocker(self.question):
                self.question.setText(title)
                self.question.setCursorPosition(0)
            self._question_fault.hide()
        self._show_hint()
        self._show_weights()
        self._show_ranking()
        about = self.advice.about
        if self.advice.property("warning") and about not in self.grid.decision.unclear:
            self.advice.forget()

    def _show_hint(self) -> None:
        """What to type where the keyboard is, until there are scores to type."""
        model, at = self.grid.decision, self.grid.currentIndex()
        part = model.part(at.row(), at.column()) if at.isValid() else Part.CORNER
        if model.options and model.criteria:
            text = tr(
                "Tab moves on · type a word, a number or a share · "
                "right-click or ⋯ for scale, direction, reason"
            )
        elif part in (Part.CRITERION, Part.NEW_CRITERION) or (model.options and part is Part.CORNER):
            text = tr(
                "What makes an option good? Type the criteria side by side; press Enter once more to go on."
            )
        else:
            text = tr(
                "What can be chosen? Type the options one below the other; press Enter once more to go on."
            )
        show_text(self.hint, text)

    @property
    def _weights(self) -> Weights:
        issue = self._session.issue
        return self._session.project.weights if issue is None else self._session.project.weights_of(issue)

    def _show_weights(self) -> None:
        count = len(self._session.project.criteria)
        self._weights_card.setVisible(count > 1)
        self.questions_button.setText(tr("answer {n} short questions instead").format(n=count))
        self.questions.refresh()
        self.weights_bar.show_weights(self._session.project, self._weights)

    def _show_ranking(self) -> None:
        result = self._session.result
        self._ranking_card.setVisible(result is not None)
        if result is None:
            return
        ranked = result.ranked
        colour_of = colour_indices([s.option for s in result.standings])
        self.ranking.show_bars(
            [
                Bar(
                    s.option.title,
                    s.rank or 0,
                    s.score or 0.0,
                    figure(s.score or 0.0),
                    colour_of[s.option.id],
                )
                for s in ranked
            ]
        )
        missing = completeness(result)
        self._ranking_card.set_title(tr("Ranking so far") if missing else tr("Ranking"))
        show_text(self.completeness, missing, hide_empty=True)
        self.ranking_button.setEnabled(bool(ranked))

    # Beside a cell

    def _advise(self, key: Key, sentence: str) -> None:
        model = self.grid.decision
        index, unclear = model.place(key), model.unclear.get(key)
        if not index.isValid():
            return
        self._close_form()
        offers = []
        if not sentence and unclear is not None:
            offers = [(o.text, lambda o=o: self._choose(key, o)) for o in unclear.offers]
        text = sentence or (unclear.sentence if unclear is not None else "")
        warning = not sentence
        self.advice.show_advice(
            key, text, offers, self.grid.visualRect(index), self.grid.viewport(), warning=warning
        )

    def _forget_advice(self) -> None:
        self.advice.forget()

    def _choose(self, key: Key, offer) -> None:
        self.advice.forget()
        self.grid.decision.choose(key, offer)
        self.grid.setFocus()

    def _show_criterion(self, criterion_id: str) -> None:
        self.grid.commit()
        criterion = self._session.project.criterion(criterion_id)
        form = CriterionForm(
            self._content,
            criterion,
            self.grid.is_undecided(criterion_id),
            self._session.apply,
            lambda: self._show_full(criterion_id),
        )
        self._open(form, Key(Part.CRITERION, "", criterion_id))

    def _show_option(self, option_id: str) -> None:
        self.grid.commit()
        model = self.grid.decision
        key = Key(Part.OPTION, option_id)
        option = model.option(model.place(key))
        self._open(OptionForm(self._content, option, model.scope, self._session.apply), key)

    def _show_full(self, criterion_id: str) -> None:
        self._close_form()
        self.criterion_full_wanted.emit(criterion_id)

    def _show_reason(self, cell: Cell) -> None:
        self.grid.commit()
        index = self.grid.decision.place(Key(Part.SCORE, cell.option, cell.criterion))
        score = self.grid.decision.score(index)
        if score.missing:
            self._advise(self.grid.decision.key(index), tr("Type the score first; then its reason."))
            return
        title = f"{self.grid.decision.option(index).label}, {self.grid.decision.criterion(index).title}"
        form = ReasonForm(self._content, title, cell, score, self._session.apply)
        self._open(form, self.grid.decision.key(index))

    def _open(self, form: Form, key: Key) -> None:
        self._close_form()
        self.advice.forget()
        self.form, self._form_key = form, key
        form.closed.connect(self._form_closed)
        index = self.grid.decision.place(key)
        form.open_at(self.grid.visualRect(index), self.grid.viewport())
        form.setFocus()

    def _follow_cells(self) -> None:
        """Keep what is open beside a cell at its cell."""
        advised = self.advice.about if not self.advice.isHidden() else None
        for overlay, key in ((self.form, self._form_key), (self.advice, advised)):
            if overlay is not None and isinstance(key, Key) and not overlay.isHidden():
                index = self.grid.decision.place(key)
                if index.isValid():
                    overlay.open_at(self.grid.visualRect(index), self.grid.viewport())

    def _form_closed(self) -> None:
        self._drop_form()
        self.grid.setFocus()

    def _close_form(self) -> None:
        if self.form is not None:
            self._drop_form()

    def _drop_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            form.setParent(None)
            form.deleteLater()

    # Editing

    def _question_typed(self) -> None:
        issue, text = self._session.issue, self.question.text()
        if issue is None or text == issue.title:
            self._question_fault.hide()
            return
        self.question.setModified(False)
        if not self.question.hasFocus():
            self.question.setCursorPosition(0)  # a long question is read from its beginning
        try:
            self._session.apply(tr_lazy("Change the question"), lambda p: set_question(p, issue.id, text))
        except EditError as error:
            self.question.setModified(True)
            show_text(self._question_fault, str(error))
            self._question_fault.show()
        else:
            self._question_fault.hide()

    def _question_entered(self) -> None:
        if self._question_fault.isHidden():
            if not self.grid.decision.options:
                self.grid.choose(*start(self.grid.decision))
            self.grid.setFocus(Qt.FocusReason.TabFocusReason)

    def _paste(self) -> None:
        if not self.grid.currentIndex().isValid():
            self.grid.choose(0, 0) if self._session.project.criteria else None
        self.grid.setFocus()
        self.grid.paste()

    def _offer_undo(self, text: str) -> None:
        undo = ToastAction(tr("Undo"), self._session.undo_stack.undo)
        show_toast(self.window(), text, [undo], until_change=True)

    @property
    def _scope(self) -> str | None:
        issue = self._session.issue
        return issue.id if issue is not None and issue.weights is not None else None

    def _weight_moved(self, criterion_id: str, weights: Weights) -> None:
        scope, title = self._scope, self._session.project.criterion(criterion_id).title
        self._session.apply(
            tr_lazy("Weigh {title}").format(title=title),
            lambda p: set_weights(p, weights, scope),
            merge=f"weight/{scope}/{criterion_id}",
        )

    def _ask(self) -> None:
        """Ask for the weights in place of the hint above their bar."""
        for part in (self._weights_hint, self.questions_button):
            part.hide()
        self.questions.begin()

    def _questions_closed(self) -> None:
        had_focus = self.questions.isAncestorOf(QApplication.focusWidget() or self)
        for part in (self._weights_hint, self.questions_button):
            part.show()
        if had_focus or self.focusWidget() is None:
            self.questions_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def view_state(self) -> tuple[list[Unread], Any]:
        """What was typed and not understood, and the questions on the weights if they are being asked."""
        return self.grid.decision.unread(), self.questions.state()

    def restore_view(self, state: tuple[list[Unread], Any]) -> None:
        unread, questions = state
        self.grid.decision.restore(unread)
        if questions is not None:
            for part in (self._weights_hint, self.questions_button):
                part.hide()
            self.questions.restore(questions)

    def _lock(self, criterion_id: str) -> None:
        scope, title = self._scope, self._session.project.criterion(criterion_id).title
        locked = criterion_id not in self._weights.locked
        text = tr_lazy("Lock the weight of {title}") if locked else tr_lazy("Unlock the weight of {title}")
        weights = self._weights.with_lock(criterion_id, locked)
        self._session.apply(text.format(title=title), lambda p: set_weights(p, weights, scope))

    def begin(self) -> None:
        """Have the question typed first."""
        self.question.setFocus()
        self.question.selectAll()

    def unread_texts(self) -> list[str]:
        return [unread.unclear.text for unread in self.grid.decision.unread()]

    def show_unread(self) -> None:
        unread = next(iter(self.grid.decision.unread()), None)
        if unread is None:
            return
        self._session.select_issue(unread.issue_id)
        place = self.grid.decision.place(unread.key)
        self.grid.setFocus()
        self.grid.choose(place.row(), place.column())
        self._advise(unread.key, "")

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        texts, window = self.unread_texts(), self.window()
        in_view = window.isVisible() and window.updatesEnabled()  # and not about to be built anew
        if texts and in_view and self._session.is_open and not event.spontaneous():
            text = tr("“{text}” was typed but not understood.").format(text=texts[0][:MAX_SHOWN])
            show_toast(window, text, [ToastAction(tr("Go back"), self._return)])

    def _return(self) -> None:
        """Show the page again, at what could not be taken."""
        self.page_requested.emit("decision")
        self.show_unread()

    def commit_texts(self) -> None:
        """Take what is still being typed, before saving or leaving."""
        self.grid.commit()
        if self.form is not None:
            self.form.take()
        self._question_typed()
