# SPDX-License-Identifier: MIT
"""A few short questions on the weights, asked in place; the weights follow each answer."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mcda_app.analysis.weighting.derived_weights import scope_of, weights_in_use
from mcda_app.analysis.weighting.swing_questions import SwingAnswers, apply_answers
from mcda_app.domain.edits.elicitation import shown_range
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.page import OWN_STATE
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.fields.wheel_guard import Slider
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import plain, show_text, text_label

NAME = 30
"""Letters of a criterion's name on its button at most."""

_interviews = count(1)


class WeightQuestions(QWidget):
    """First which criterion would be raised before all others, then what each other one counts beside it.

    All answers together are one step to undo. Enter goes on, Esc takes all of it back.

    closed  the questions are over, or were given up
    """

    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._answers: SwingAnswers | None = None
        self._at = 0
        self._merge = ""
        self._project: Project | None = None
        self._first = -1
        self.setProperty(OWN_STATE, True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.progress = text_label("muted")
        self.question = text_label()
        column.addWidget(self.progress)
        column.addWidget(self.question)
        self._choice = QWidget()
        self._choice.setLayout(FlowLayout())
        self.choices: list[QPushButton] = []
        column.addWidget(self._choice)
        self._points = self._make_points()
        column.addWidget(self._points)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.cancel_button = push_button(tr("Cancel"), Rank.LINK, tip=tr("Take all answers back"))
        self.back_button = push_button(tr("Back"))
        self.next_button = push_button(tr("Next"), Rank.PRIMARY)
        self.cancel_button.clicked.connect(lambda _checked=False: self.cancel())
        self.back_button.clicked.connect(lambda _checked=False: self._go(self._at - 1))
        self.next_button.clicked.connect(lambda _checked=False: self._next())
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        column.addLayout(row)
        self.hide()

    def _make_points(self) -> QWidget:
        points = QWidget()
        row = QHBoxLayout(points)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.slider = Slider()
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.box = NumberField(tr("Points from 0 to 100"), 0, 100)
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.slider.valueChanged.connect(lambda value: self._judge(float(value)))
        self.box.number_changed.connect(self._judge)
        row.addWidget(text_label("muted", tr("nothing")))
        row.addWidget(self.slider, 1)
        row.addWidget(text_label("muted", tr("as much")))
        row.addWidget(self.box)
        for label in points.findChildren(type(self.question)):
            label.setWordWrap(False)
        return points

    # Asking

    @property
    def open(self) -> bool:
        """Whether a question is being asked."""
        return self._answers is not None

    def begin(self) -> None:
        """Ask the first question."""
        self._session.begin_gesture()
        self._merge = f"swing-questions/{next(_interviews)}"
        self._first = self._session.undo_stack.index()
        self._begin(SwingAnswers(weights_in_use(self._session.project, self._session.issue_id)), 0)
        self.choices[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _begin(self, answers: SwingAnswers, at: int) -> None:
        self._answers, self._project = answers, self._session.project
        self._make_choices()
        self.setVisible(True)
        self._show(at)

    def state(self) -> object:
        """What was answered and which question is asked, for :meth:`restore`."""
        return None if self._answers is None else (self._answers, self._at, self._merge, self._first)

    def restore(self, state: object) -> None:
        """Go on where questions of another window on the same document were."""
        if isinstance(state, tuple):
            answers, at, self._merge, self._first = state
            self._begin(answers, at)

    def refresh(self) -> None:
        """Give the questions up where the document was changed otherwise: they would be about another."""
        if self._answers is not None and self._session.project is not self._project:
            before, now = self._project, self._session.project
            issue = self._session.issue_id
            same = before is not None and before.criteria == now.criteria
            if same and before is not None and weights_in_use(before, issue) == weights_in_use(now, issue):
                self._project = now
            else:
                self._close()

    def _make_choices(self) -> None:
        layout = self._choice.layout()
        assert layout is not None
        for button in self.choices:
            layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.choices = []
        for criterion in self._session.project.criteria:
            title = criterion.title if len(criterion.title) <= NAME else f"{criterion.title[: NAME - 1]}…"
            button = push_button(title.replace("&", "&&"), name=criterion.title)
            worst, best = shown_range(criterion)
            button.setToolTip(
                plain(f"{criterion.title}\n{tr('from {worst} to {best}').format(worst=worst, best=best)}")
            )
            button.clicked.connect(lambda _checked=False, c=criterion.id: self._choose(c))
            layout.addWidget(button)
            self.choices.append(button)

    def _asked(self) -> Criterion | None:
        """The criterion that is judged now; None while the first is chosen."""
        answers = self._answers
        if answers is None or not self._at:
            return None
        return self._session.project.criterion(answers.others(self._session.project)[self._at - 1])

    def _show(self, at: int) -> None:
        answers, project = self._answers, self._session.project
        assert answers is not None
        self._at, of = at, len(project.criteria)
        show_text(self.progress, tr("Question {n} of {of}").format(n=at + 1, of=of))
        criterion = self._asked()
        self._choice.setVisible(criterion is None)
        self._points.setVisible(criterion is not None)
        self.back_button.setVisible(at > 0)
        self.next_button.setVisible(at > 0)
        self.next_button.setText(tr("Done") if at == of - 1 else tr("Next"))
        if criterion is None:
            text = tr(
                "Imagine an option at its worst on everything. What would you improve to its best first?"
            )
        else:
            text = self._comparison(project.criterion(answers.top), criterion)
            self._show_points(answers.shown_points(criterion.id))
            name = tr("Points for {criterion}, from 0 to 100").format(criterion=criterion.title)
            self.box.setAccessibleName(name)
            self.slider.setAccessibleName(name)
        show_text(self.question, text)
        self.setAccessibleName(text)

    def _comparison(self, top: Criterion, criterion: Criterion) -> str:
        (worst, best), (low, high) = shown_range(top), shown_range(criterion)
        counts = tr("Improving {top} from {worst} to {best} counts 100.").format(
            top=top.title, worst=worst, best=best
        )
        asks = tr("What does improving {criterion} from {worst} to {best} count beside it?").format(
            criterion=criterion.title, worst=low, best=high
        )
        return f"{counts} {asks}"

    def _show_points(self, points: float) -> None:
        with QSignalBlocker(self.slider), QSignalBlocker(self.box):
            self.slider.setValue(round(points))
            self.box.show_number(points)

    # Answering

    def _choose(self, criterion_id: str) -> None:
        if self._answers is not None:
            self._take(self._answers.with_top(criterion_id))
            self._go(1)

    def _judge(self, points: float | None) -> None:
        criterion, answers = self._asked(), self._answers
        if criterion is None or answers is None or points is None:
            return
        self._show_points(points)
        self._take(answers.with_points(criterion.id, points))

    def _take(self, answers: SwingAnswers, *, record: bool = False) -> None:
        session = self._session
        scope = scope_of(session.project, session.issue_id)
        changed = apply_answers(session.project, answers, scope, record=record)
        self._answers, self._project = answers, changed
        session.apply(tr_lazy("Answer questions on the weights"), lambda _p: changed, merge=self._merge)
        self._project = session.project

    def _next(self) -> None:
        criterion, answers = self._asked(), self._answers
        if criterion is None or answers is None:
            return
        if self.box.fault:
            self.box.setFocus()
            return
        agreed = answers.with_points(criterion.id, answers.shown_points(criterion.id))
        last = self._at == len(self._session.project.criteria) - 1
        self._take(agreed, record=last)
        if last:
            self._close()
        else:
            self._go(self._at + 1)

    def _go(self, at: int) -> None:
        self._show(max(0, at))
        (self.slider if at > 0 else self.choices[0]).setFocus(Qt.FocusReason.TabFocusReason)

    def cancel(self) -> None:
        """Give the questions up, and take back what followed from the answers."""
        session, answers, merge = self._session, self._answers, self._merge
        untouched = session.project is self._project
        own_steps = session.undo_stack.index() - self._first
        self._close()
        if answers is None or not own_steps:
            return
        if untouched and own_steps == 1:
            session.undo_stack.undo()
        else:  # something else was changed in between, which stays
            scope = scope_of(session.project, session.issue_id)
            start = SwingAnswers(answers.start)
            session.apply(
                tr_lazy("Answer questions on the weights"),
                lambda p: apply_answers(p, start, scope),
                merge=merge,
            )

    def _close(self) -> None:
        self._answers = self._project = None
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at:
            self._next()
        else:
            super().keyPressEvent(event)
