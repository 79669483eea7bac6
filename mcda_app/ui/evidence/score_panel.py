# SPDX-License-Identifier: MIT
"""Below the bars: the chosen score, explained with its figures, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from mcda_app.analysis.information.check_questions import grounds, question, where_to_look
from mcda_app.analysis.information.results import IssueInformation, ScoreInformation
from mcda_app.analysis.information.sentences import explanation, firm_rule
from mcda_app.domain.edits.evidence.tasks import add_task, task_of
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.evidence.doubt_dialog import ask_doubt
from mcda_app.ui.evidence.settle_dialog import settle_score
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import readable
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import show_text, text_label


class ScorePanel(QFrame):
    """One score.

    place_requested  the user wants to see it on the Issue page
    """

    place_requested = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._place: ScorePlace | None = None
        self.setProperty("skin", "inset")
        self.setAccessibleName(tr("The chosen score"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        self.head = text_label("heading")
        self.question = readable(text_label())
        self.text = readable(text_label())
        self.list_button = push_button(tr("Put on the list"))
        self.list_button.clicked.connect(lambda _checked=False: self._put_on_list())
        self.settle_button = push_button(tr("Settle…"), tip=tr("Record what the check found"))
        self.settle_button.clicked.connect(lambda _checked=False: self._settle())
        self.doubt_button = push_button(
            tr("How sure…"), Rank.LINK, tip=tr("Say what this score may plausibly be instead")
        )
        self.doubt_button.clicked.connect(lambda _checked=False: self._ask_doubt())
        self.explain_button = push_button(tr("Explain…"), Rank.LINK)
        self.explain_button.setCheckable(True)
        self.explain_button.toggled.connect(self.text.setVisible)
        self.show_button = push_button(tr("Show on the Issue page"), Rank.LINK)
        self.show_button.clicked.connect(lambda _checked=False: self.place_requested.emit(self._place))
        buttons = FlowLayout()
        for button in (
            *(self.list_button, self.settle_button, self.doubt_button),
            *(self.explain_button, self.show_button),
        ):
            buttons.addWidget(button)
        column.addWidget(self.head)
        column.addWidget(self.question)
        column.addLayout(buttons)
        column.addWidget(self.text)
        self.text.hide()

    def show_score(self, info: ScoreInformation, issue: IssueInformation) -> None:
        """Show one score, and why settling it brings what it brings."""
        self._place = info.doubted.place
        first, *more = explanation(info, issue)
        show_text(self.head, first)
        show_text(self.question, f"{question(info.doubted)} {grounds(info.doubted)}")
        show_text(self.text, "\n".join([*more, firm_rule()]))
        self.show_listed()

    def show_listed(self) -> None:
        """Show whether the score is on the list."""
        listed = self._place is not None and task_of(self._session.project, self._place) is not None
        self.list_button.setEnabled(not listed)
        self.list_button.setText(tr("On the list") if listed else tr("Put on the list"))

    def _put_on_list(self) -> None:
        place = self._place
        if place is not None:
            self._session.apply(
                tr_lazy("Put a score on the list of what to check"),
                lambda p: add_task(p, [place], ask=where_to_look(p, place)),
            )

    def _settle(self) -> None:
        if self._place is not None:
            settle_score(self, self._session, self._place)

    def _ask_doubt(self) -> None:
        if self._place is not None:
            ask_doubt(self, self._session, self._place)
