# SPDX-License-Identifier: MIT
"""Pass the keyboard: a full-screen ballot for one person after another, blank in between.

It shows nothing of the project, of other people's answers or of who has voted. Leaving needs a button and a
confirmation, so that neither Esc nor closing the window ends the voting by accident.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mcda_app.domain.edits.workshop.rounds import cast_ballot
from mcda_app.domain.voting.ballots import progress
from mcda_app.domain.voting.lookup import participant_of_code, require_round, require_workshop
from mcda_app.domain.workshop.workshop import Answers, BallotSource, Participant, RoundState
from mcda_app.errors import EditError
from mcda_app.exchange.ballots.earlier_round import earlier_round
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.widgets.access_keys import settle_access_keys
from mcda_app.ui.widgets.dialogs.questions import Answer, confirmed
from mcda_app.ui.widgets.labels import scale_fonts_of, show_text, text_label
from mcda_app.ui.workshop.ballot_form import BallotForm
from mcda_app.ui.workshop.projector.content import have_voted
from mcda_app.ui.workshop.prompts import code_field

SCALE = 1.25
WIDEST = 900


class PrivateBallot(QWidget):
    """The screen. It passes each ballot to the session and forgets it."""

    def __init__(self, session: Session, round_id: str, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAutoFillBackground(True)
        self._session, self._round_id = session, round_id
        self._voter: Participant | None = None
        self.form: BallotForm | None = None
        self._may_close = False
        self._code_key = False
        round_ = require_round(require_workshop(session.project), round_id)
        self.setWindowTitle(round_.title)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        column = QWidget()
        column.setMaximumWidth(WIDEST)
        outer.addWidget(column, 20)
        outer.addStretch(1)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(24, 24, 24, 24)
        self._stack = QStackedWidget()
        layout.addWidget(self._stack, 1)
        self._make_door()
        self._make_booth()
        row = QHBoxLayout()
        self._progress = text_label("muted")
        row.addWidget(self._progress, 1)
        leave = QPushButton(tr("Stop passing the keyboard…"))
        leave.setAutoDefault(False)
        leave.clicked.connect(lambda _=False: self._ask_to_leave())
        row.addWidget(leave)
        layout.addLayout(row)
        scale_fonts_of(self, SCALE)
        self._show_door("")

    def start(self) -> None:
        self.showFullScreen()
        self.raise_()
        self.activateWindow()

    def _make_door(self) -> None:
        self._door = QWidget()
        layout = QVBoxLayout(self._door)
        layout.addStretch(1)
        self._message = text_label("answer")
        layout.addWidget(self._message)
        layout.addWidget(text_label("title", tr("Your ballot")))
        layout.addWidget(
            text_label(
                "",
                tr("Make sure that nobody sees the screen. Then type your code and press Enter."),
            )
        )
        row = QHBoxLayout()
        self.code = code_field(tr("Your code"))
        self.code.setPlaceholderText(tr("Code"))
        self.code.returnPressed.connect(self._enter_by_key)
        self._go = QPushButton(tr("&Begin"))
        self._go.clicked.connect(lambda _=False: self.enter())
        row.addWidget(self.code)
        row.addWidget(self._go)
        row.addStretch(1)
        layout.addLayout(row)
        self._fault = text_label("note")
        self._fault.hide()
        layout.addWidget(self._fault)
        layout.addStretch(2)
        self._stack.addWidget(self._door)

    def _make_booth(self) -> None:
        self._booth = QWidget()
        self._booth_layout = QVBoxLayout(self._booth)
        self._booth_layout.setContentsMargins(0, 0, 0, 0)
        self._greeting = text_label("title")
        self._booth_layout.addWidget(self._greeting)
        self._revision = text_label("muted")
        self._booth_layout.addWidget(self._revision)
        row = QHBoxLayout()
        hand_in = QPushButton(tr("&Submit"))
        hand_in.clicked.connect(lambda _=False: self.hand_in())
        hand_in.setShortcut(QKeySequence("Ctrl+Return"))
        back = QPushButton(tr("Leave without submitting"))
        back.setAutoDefault(False)
        back.clicked.connect(lambda _=False: self._show_door(tr("Nothing was submitted.")))
        row.addWidget(hand_in)
        row.addWidget(back)
        row.addStretch(1)
        self._booth_layout.addLayout(row)
        self._stack.addWidget(self._booth)

    # Voting

    def _enter_by_key(self) -> None:
        self._code_key = True  # the same key reaches the window after the field; see keyPressEvent
        self.enter()

    def enter(self) -> None:
        """Open the ballot that belongs to the typed code."""
        workshop = require_workshop(self._session.project)
        round_ = require_round(workshop, self._round_id)
        try:
            voter = participant_of_code(workshop, self.code.text(), self._session.sealer)
            if round_.state is not RoundState.OPEN:
                raise EditError(tr("{round} is closed.").format(round=round_.title))
            if workshop.anonymous and not voter.present:
                raise EditError(tr("This code belongs to earlier ballots."), remedy=tr("Draw another slip."))
        except EditError as error:
            show_text(self._fault, str(error), hide_empty=True)
            self.code.selectAll()
            self.code.setFocus()
            return
        self.code.clear()
        show_text(self._fault, "", hide_empty=True)
        self._voter = voter
        earlier = earlier_round(workshop, round_, voter.id)
        if earlier is not None and workshop.anonymous:
            earlier = earlier._replace(own={})  # whoever has another's code would read their answers
        self.form = BallotForm(round_, earlier)
        self.form.kept.connect(self._keep)
        scale_fonts_of(self.form, SCALE)
        self._booth_layout.insertWidget(2, self.form, 1)
        show_text(self._greeting, round_.title if workshop.anonymous else f"{round_.title}: {voter.label}")
        show_text(self._revision, tr("If you voted before, this ballot takes the place of the earlier one."))
        self._stack.setCurrentWidget(self._booth)
        settle_access_keys(self)
        self.form.first_field().setFocus()

    def _keep(self, answers: Answers) -> None:
        """Submit the answers of the round before again."""
        self._cast(answers)  # unseen

    def hand_in(self) -> None:
        """Cast the ballot if it is complete, and blank the screen."""
        if self.form is not None and self.form.check():
            self._cast(self.form.answers())

    def _cast(self, answers: Answers) -> None:
        if self.form is None or self._voter is None:
            return
        voter, reasons = self._voter.id, self.form.reasons
        try:
            self._session.apply_without_undo(
                lambda p: cast_ballot(
                    p,
                    self._round_id,
                    voter,
                    answers,
                    self._session.sealer,
                    source=BallotSource.KEYBOARD,
                    at=timestamp(),
                    reasons=reasons,
                )
            )
        except EditError as error:
            show_text(self.form.faults, str(error), hide_empty=True)
            return
        self._show_door(tr("Thank you. Your ballot was submitted. Please pass the keyboard on."))

    def _show_door(self, message: str) -> None:
        self._voter = None
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        show_text(self._greeting, "")
        show_text(self._message, message, hide_empty=True)
        show_text(self._fault, "", hide_empty=True)
        turnout = progress(require_workshop(self._session.project), self._round_id)
        show_text(
            self._progress,
            have_voted(turnout.voted, turnout.expected),
        )
        self._stack.setCurrentWidget(self._door)
        self.code.clear()
        self.code.setFocus()

    # Leaving

    def _ask_to_leave(self) -> None:
        question, stop = tr("Stop passing the keyboard?"), Answer(tr("Stop passing"))
        detail, stay = tr("The round stays open; you can continue later."), tr("Continue")
        if confirmed(self, tr("Workshop"), question, stop, detail=detail, decline=stay):
            self.leave()
        elif self.form is None:
            self.code.setFocus()
        else:
            self.form.first_field().setFocus()

    def leave(self) -> None:
        self._may_close = True
        self.close()

    def closeEvent(self, event) -> None:
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self._ask_to_leave()

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.accept()  # not by accident
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self._go_on()
            return
        super().keyPressEvent(event)

    def _go_on(self) -> None:
        """Enter presses the button with the focus, and leads from one question to the next."""
        if self._code_key:
            self._code_key = False
            return
        focus = self.focusWidget()
        if isinstance(focus, QPushButton):
            focus.click()
        elif self.form is not None:
            self.focusNextChild()
