# SPDX-License-Identifier: MIT
"""What is known about weights, statement by statement, each with a button that takes it back."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from mcda_app.analysis.trade_offs.narrowing import Narrowing
from mcda_app.analysis.trade_offs.sentences import statement_words
from mcda_app.analysis.trade_offs.statements import Statement
from mcda_app.domain.project import Project
from mcda_app.i18n import percent_sign, tr
from mcda_app.ui.weighting.small_widgets import clear, row_of, small_label
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.fields.eliding_combo import ElidingCombo
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, text_label


class AnswersView(QWidget):
    """A line for each answer and bound; below them fields for another bound.

    removed  a statement is to go
    cleared  all are
    bounded  a criterion's id, and the lowest and highest weight it may have
    """

    removed = Signal(object)
    cleared = Signal()
    bounded = Signal(str, float, float)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._title = text_label("heading", tr("What you have answered"))
        self.clear_all = push_button(
            tr("Start &again"), Rank.LINK, tip=tr("Remove all answers; Undo restores them")
        )
        self.clear_all.clicked.connect(self.cleared)
        self._head = QWidget()
        self._head.setLayout(row_of(self._title, 1, self.clear_all))
        column.addWidget(self._head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        column.addLayout(self._lines)
        self.criterion: QComboBox = ElidingCombo()
        self.criterion.setAccessibleName(tr("Criterion whose weight is known to lie between two shares"))
        self.low = NumberField(tr("Lowest weight, in percent"), 0, 100)
        self.high = NumberField(tr("Highest weight, in percent"), 0, 100)
        self.high.show_number(100)
        self.add = push_button(tr("A&dd"), name=tr("Add what is known about the weight"))
        self.add.clicked.connect(self._bound)
        column.addWidget(text_label("muted", tr("Known weight:")))
        bounds = QWidget()
        to, percent = small_label(tr("to", "between two numbers"), muted=True), percent_sign().strip()
        bounds.setLayout(row_of(self.low, to, self.high, small_label(percent, muted=True)))
        line = FlowLayout()
        for part in (self.criterion, bounds, self.add):
            line.addWidget(part)
        column.addLayout(line)
        self._fault = text_label("note")
        self._fault.hide()
        column.addWidget(self._fault)
        self._shown: object = None

    def show_statements(self, project: Project, narrowing: Narrowing) -> None:
        """Show all statements; those that contradict each other and those that do not count are marked."""
        texts = [
            (statement_words(project, s), s.aside, s in narrowing.conflict) for s in narrowing.statements
        ]
        titles = [c.title for c in project.criteria]
        if self._shown == (texts, titles, narrowing.statements):
            return
        self._shown = (texts, titles, narrowing.statements)
        self._head.setVisible(bool(texts))
        clear(self._lines)
        for statement, (text, aside, conflicts) in zip(narrowing.statements, texts, strict=True):
            self._lines.addWidget(self._line(statement, text, aside, conflicts=conflicts))
        chosen = self.criterion.currentData()
        with QSignalBlocker(self.criterion):
            self.criterion.clear()
            for criterion in project.criteria:
                self.criterion.addItem(criterion.title, criterion.id)
            self.criterion.setCurrentIndex(max(0, self.criterion.findData(chosen)))

    def _line(self, statement: Statement, text: str, aside: str, *, conflicts: bool) -> QWidget:
        line = QWidget()
        label = text_label("note" if conflicts or aside else "")
        if aside:
            text = tr("{statement} It does not count: {reason}").format(statement=text, reason=aside)
        elif conflicts:
            text = f"⚠ {text}"
        show_text(label, text)
        remove = push_button(
            "✕",
            Rank.LINK,
            tip=tr("Remove this answer"),
            name=tr("Remove: {statement}").format(statement=text),
        )
        remove.clicked.connect(lambda: self.removed.emit(statement))
        row = row_of(remove)
        row.insertWidget(0, label, 1)
        line.setLayout(row)
        return line

    def _bound(self) -> None:
        self.low.interpretText()
        self.high.interpretText()
        if self.low.number is None or self.high.number is None or self.criterion.currentData() is None:
            return
        crossed = self.low.number > self.high.number
        fault = tr("The lowest weight may not exceed the highest.") if crossed else ""
        show_text(self._fault, fault, hide_empty=True)
        if not crossed:
            self.bounded.emit(self.criterion.currentData(), self.low.number / 100, self.high.number / 100)
