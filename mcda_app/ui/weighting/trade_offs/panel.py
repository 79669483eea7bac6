# SPDX-License-Identifier: MIT
"""Ask until decided: the next trade-off, how far first place is settled, and what was answered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QMenu, QProgressBar, QPushButton, QVBoxLayout, QWidget

from mcda_app.analysis.memo import Memo
from mcda_app.analysis.ranking.calculation_steps import StepTable
from mcda_app.analysis.trade_offs.narrowing import Narrowing, narrow
from mcda_app.analysis.trade_offs.sentences import (
    centre_steps,
    conflict_sentence,
    open_sentence,
    progress_sentence,
    unranked_sentence,
)
from mcda_app.analysis.trade_offs.statements import Statement
from mcda_app.analysis.weighting.derived_weights import Derived, scope_of
from mcda_app.domain.edits.trade_offs import (
    answer_trade_off,
    choose_issues,
    clear_statements,
    remove_trade_off,
    set_bounds,
)
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.method_settings import Method
from mcda_app.domain.trade_offs import Preference, TradeOff
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.background import run_in_background
from mcda_app.ui.weighting.method_panel import WayPanel
from mcda_app.ui.weighting.small_widgets import row_of
from mcda_app.ui.weighting.trade_offs.answers_view import AnswersView
from mcda_app.ui.weighting.trade_offs.leaders_chart import LeadersChart
from mcda_app.ui.weighting.trade_offs.question_view import QuestionView
from mcda_app.ui.widgets.buttons import push_button
from mcda_app.ui.widgets.help_buttons import help_on
from mcda_app.ui.widgets.labels import show_text, text_label

AT_ONCE = 3000
"""Scores up to which the next question is worked out at once, in a few tenths of a second."""

NARROW = 30
"""Width in lines of text below which a button stands below the sentence that it belongs to."""

WORKING = tr_lazy("Looking for the next question…")


class TradeOffPanel(WayPanel):
    """One question at a time.

    computed  what was worked out beside the window is there to be shown
    """

    question = WeightQuestion.TRADE_OFFS
    computed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._narrowings: Memo[str, Narrowing] = Memo(limit=2)
        self._request: object = None
        self._asked: tuple[object, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._method = QWidget()
        self.use_value = push_button(tr("&Use weighted value"))
        self.use_value.clicked.connect(self._use_weighted_value)
        note = text_label(
            "note", tr("First place is settled under weighted value; another method is in use.")
        )
        self._method_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._method)
        self._method_row.setContentsMargins(0, 0, 0, 0)
        self._method_row.setSpacing(8)
        self._method_row.addWidget(note, 1)
        self._method_row.addWidget(self.use_value)
        self._method_row.setAlignment(self.use_value, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._method)
        self.questions = QuestionView()
        self.questions.answered.connect(self._answer)
        column.addWidget(self.questions)
        self.sentence = text_label("heading")
        self.settled = QProgressBar()
        self.settled.setTextVisible(False)
        self.settled.setFixedHeight(8)
        self.settled.setAccessibleName(tr("Issues whose first place is settled"))
        self.issues = QPushButton(tr("&Issues"))
        self.issues.setAccessibleName(tr("Issues to settle"))
        self.issues.setToolTip(tr("Choose the issues whose first place is to be settled"))
        menu = QMenu(self.issues)
        menu.aboutToShow.connect(lambda: self._fill_menu(menu))
        self.issues.setMenu(menu)
        line = row_of(help_on("possible-first-place"), self.issues)
        line.insertWidget(0, self.sentence, 1)
        column.addLayout(line)
        column.addWidget(self.settled)
        self.more = text_label("note")
        column.addWidget(self.more)
        self.leaders = LeadersChart()
        column.addWidget(self.leaders)
        self.answers = AnswersView()
        self.answers.removed.connect(self._remove)
        self.answers.cleared.connect(self._clear)
        self.answers.bounded.connect(self._bound)
        column.addWidget(self.answers)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self.fontMetrics().height()
        ways = QBoxLayout.Direction
        self._method_row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    # What is known

    def narrowing(self) -> Narrowing | None:
        """How far first place is settled; None while it is being worked out beside the window."""
        project, scope = self._session.project, scope_of(self._session.project, self._session.issue_id)
        elicitation = project.elicitation
        same = (
            *(elicitation.statements, elicitation.ranges, project.criteria, project.issues, project.options),
        )
        key = scope or ""
        known = self._narrowings.lookup(key, same)
        if known is not None:
            return known
        issues = sum(len(project.options_of(issue)) for issue in project.issues)
        if issues * len(project.criteria) <= AT_ONCE:
            return self._narrowings.store(key, narrow(project, scope), same)
        request = (key, *map(id, same))
        if request != self._request:
            self._request, self._asked = request, same  # keeps what the ids are of

            def take(answer: Narrowing) -> None:
                self._narrowings.store(key, answer, same)
                if self._request == request:
                    self._request = None
                    self.refresh()
                    self.computed.emit()

            run_in_background(self, lambda: narrow(project, scope), take)
        return None

    def derived(self) -> Derived:
        narrowing = self.narrowing()
        if narrowing is None:
            return Derived({}, str(WORKING))
        if narrowing.conflict:
            return Derived({}, tr("Answers that contradict one another give no weights."))
        if not any(s.rows for s in narrowing.statements):
            return Derived({}, tr("Answer the first question to begin."))
        return Derived(narrowing.shares)

    def steps(self) -> tuple[StepTable, ...]:
        narrowing = self.narrowing()
        return () if narrowing is None else centre_steps(self._session.project, narrowing)

    # Showing

    def start(self) -> None:
        if self.questions.isVisible():
            self.questions.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        project = self._session.project
        self._method.setVisible(project.settings.method is not Method.VALUE)
        narrowing = self.narrowing()
        if narrowing is None:
            for widget in (self.questions, self.settled, self.leaders, self.more):
                widget.hide()
            show_text(self.sentence, str(WORKING))
            self.answers.setEnabled(False)
            return
        self.answers.setEnabled(True)
        question = narrowing.question
        self.questions.setVisible(question is not None)
        if question is not None:
            self.questions.show_question(project, question, narrowing.answers + 1)
        show_text(self.sentence, progress_sentence(narrowing))
        chosen = narrowing.chosen
        self.settled.setVisible(bool(chosen) and not narrowing.conflict)
        self.settled.setRange(0, max(1, len(chosen)))
        self.settled.setValue(len(chosen) - len(narrowing.open))
        texts = (
            conflict_sentence(project, narrowing.conflict),
            open_sentence(narrowing),
            unranked_sentence(narrowing),
        )
        show_text(self.more, " ".join(text for text in texts if text), hide_empty=True)
        self.issues.setVisible(scope_of(project, self._session.issue_id) is None and len(project.issues) > 1)
        self.leaders.setVisible(bool(chosen))
        self.leaders.show_leaders(project, chosen)
        self.answers.show_statements(project, narrowing)

    # Doing

    def _answer(self, answer: Preference) -> None:
        narrowing = self.narrowing()
        if narrowing is None or narrowing.question is None:
            return
        trade_off = TradeOff(*narrowing.question, answer)
        self._session.apply(tr_lazy("Answer a trade-off"), lambda p: answer_trade_off(p, trade_off))

    def _remove(self, statement: Statement) -> None:
        place = statement.place
        if place is None:
            self._session.apply(
                tr_lazy("Remove the bounds of a weight"), lambda p: set_bounds(p, statement.bound, None)
            )
        else:
            self._session.apply(tr_lazy("Remove an answer"), lambda p: remove_trade_off(p, place))

    def _clear(self) -> None:
        self._session.apply(tr_lazy("Remove all answers to trade-offs"), clear_statements)

    def _bound(self, criterion_id: str, low: float, high: float) -> None:
        self._session.apply(tr_lazy("Bound a weight"), lambda p: set_bounds(p, criterion_id, (low, high)))

    def _use_weighted_value(self) -> None:
        self._session.apply(
            tr_lazy("Rank with weighted value"),
            lambda p: replace(p, settings=replace(p.settings, method=Method.VALUE)),
        )

    def _fill_menu(self, menu: QMenu) -> None:
        menu.clear()
        project = self._session.project
        left_out = project.elicitation.statements.left_out
        shared = [issue for issue in project.issues if issue.weights is None]
        menu.addAction(tr("All issues"), lambda: self._choose(frozenset()))
        current = self._session.issue
        if current is not None:
            others = frozenset(issue.id for issue in shared if issue.id != current.id)
            only = menu.addAction(tr("Only {issue}").format(issue=current.label.replace("&", "&&")))
            only.triggered.connect(lambda: self._choose(others))
        menu.addSeparator()
        for issue in shared:
            entry = menu.addAction(issue.label.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(issue.id not in left_out)
            entry.triggered.connect(lambda _on, i=issue.id: self._choose(left_out ^ {i}))

    def _choose(self, left_out: frozenset[str]) -> None:
        self._session.apply(tr_lazy("Choose the issues to settle"), lambda p: choose_issues(p, left_out))
