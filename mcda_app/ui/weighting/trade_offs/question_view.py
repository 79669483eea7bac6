# SPDX-License-Identifier: MIT
"""One trade-off question, large, with its answers on buttons and on the keys 1 to 4."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from mcda_app.analysis.trade_offs.questions import TradeOffQuestion
from mcda_app.analysis.trade_offs.sentences import step_range, step_words
from mcda_app.domain.project import Project
from mcda_app.domain.trade_offs import Preference, Step
from mcda_app.i18n import tr
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.labels import TextLabel, show_text, style_as, text_label
from mcda_app.ui.widgets.name_label import NameLabel

NARROW = 26
"""Width in lines of text below which the two steps stand one above the other."""


class StepButton(QPushButton):
    """A step to choose: its criterion, below it the way it leads, both wrapped."""

    def __init__(self, key: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        self._key = key
        self._criterion = NameLabel()
        style_as(self._criterion, "heading")
        self._range, self._hint = text_label(), text_label("muted")
        for label in (self._criterion, self._range, self._hint):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        policy.setVerticalPolicy(policy.Policy.Preferred)
        self.setSizePolicy(policy)

    def show_step(self, project: Project, step: Step) -> None:
        show_text(self._criterion, project.criterion(step.criterion).title)
        show_text(self._range, step_range(project, step))
        show_text(self._hint, tr("This step is worth more ({key})").format(key=self._key))
        self.setAccessibleName(tr("{step} is worth more").format(step=step_words(project, step)))
        self.updateGeometry()

    @property
    def texts(self) -> tuple[TextLabel, TextLabel, TextLabel]:
        """The labels on the button, the criterion first."""
        return self._criterion, self._range, self._hint

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.layout().heightForWidth(width)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 160)
        return QSize(self.layout().sizeHint().width(), self.layout().heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = self.layout().minimumSize().width()
        return QSize(least, self.layout().heightForWidth(max(self.width(), least)))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class QuestionView(QWidget):
    """Two steps, one of which is worth more.

    answered  how much the first step is worth, compared with the second
    """

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.number = text_label("muted")
        self._asked = text_label("heading", tr("Which of these two steps is worth more?"))
        column.addWidget(self.number)
        column.addWidget(self._asked)
        self.first, self.second = StepButton("1"), StepButton("3")
        self.about = push_button(tr("About as much (2)"), name=tr("Both steps are worth about as much"))
        self.unclear = push_button(
            tr("Cannot tell (4)"), Rank.LINK, name=tr("Cannot tell which is worth more")
        )
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        column.addLayout(self._grid)
        self._beside: bool | None = None
        self._place(beside=True)
        buttons = {
            "1": (self.first, Preference.MORE),
            "2": (self.about, Preference.ABOUT),
            "3": (self.second, Preference.LESS),
            "4": (self.unclear, Preference.UNCLEAR),
        }
        for key, (button, answer) in buttons.items():
            button.clicked.connect(lambda _checked=False, a=answer: self.answered.emit(a))
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda a=answer: self.answered.emit(a))

    def show_question(self, project: Project, question: TradeOffQuestion, number: int) -> None:
        """number  of this question, from 1"""
        show_text(self.number, tr("Question {number}").format(number=number))
        self.first.show_step(project, question.first)
        self.second.show_step(project, question.second)
        self.setAccessibleName(
            tr("Which is worth more: {first}, or {second}?").format(
                first=step_words(project, question.first), second=step_words(project, question.second)
            )
        )

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._place(beside=self.width() >= NARROW * self.fontMetrics().height())

    def _place(self, *, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        for widget in (self.first, self.about, self.second, self.unclear):
            self._grid.removeWidget(widget)
        middle = Qt.AlignmentFlag.AlignHCenter
        if beside:
            self._grid.addWidget(self.first, 0, 0)
            self._grid.addWidget(self.second, 0, 1)
            self._grid.addWidget(self.about, 1, 0, 1, 2, middle)
            self._grid.addWidget(self.unclear, 2, 0, 1, 2, middle)
        else:
            for row, widget in enumerate((self.first, self.about, self.second, self.unclear)):
                self._grid.addWidget(widget, row, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
