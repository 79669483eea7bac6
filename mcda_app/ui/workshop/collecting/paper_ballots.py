# SPDX-License-Identifier: MIT
"""Enter paper ballots one after another, each as one line, and see how each answer is read."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from mcda_app.domain.edits.workshop.rounds import ballot_of, cast_ballot, put_back_ballot
from mcda_app.domain.voting.ballots import progress
from mcda_app.domain.voting.lookup import participant_of_word, require_workshop
from mcda_app.domain.workshop.check_codes import LENGTH
from mcda_app.domain.workshop.workshop import BallotSource, Participant, Round, SealedBallot, Workshop
from mcda_app.errors import EditError
from mcda_app.exchange.ballots.paper_ballot import typing_help
from mcda_app.exchange.ballots.typed_line import LineReading, read_line
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.widgets.buttons import Rank, set_rank
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.scrolling_column import scrolled_table
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell
from mcda_app.ui.workshop.projector.content import have_voted
from mcda_app.ui.workshop.prompts import code_field, confirm
from mcda_app.ui.workshop.round_dialogs import recorded_text


class PaperBallotsDialog(QDialog):
    """A line to type in, and below it each question with its answer as it was read.

    Enter records the ballot that is shown, and the line is empty for the next. In an anonymous workshop the
    code has a field of its own, which shows nothing of it beside the answers; a space leads from one to the
    other.
    """

    def __init__(self, parent: QWidget, session: Session, round_: Round) -> None:
        super().__init__(parent.window())
        self.session, self._round = session, round_
        self._codes: dict[str, Participant | EditError] = {}
        self._last: tuple[Participant, SealedBallot | None] | None = None
        self.setWindowTitle(tr("{round}: paper ballots").format(round=round_.title))
        self.resize(760, 620)
        layout = QVBoxLayout(self)
        anonymous = require_workshop(session.project).anonymous
        label = QLabel(tr("Code and ans&wers") if anonymous else tr("Code or name, and ans&wers"))
        layout.addWidget(label)
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("A paper ballot: code and answers"))
        self.code: QLineEdit | None = None
        typing = QHBoxLayout()
        if anonymous:
            self.code = code_field(tr("Code on the slip"))
            self.code.setFixedWidth((LENGTH + 4) * self.fontMetrics().horizontalAdvance("W"))
            self.code.textEdited.connect(self._leave_code)
            self.code.textChanged.connect(lambda _text: self._read())
            self.line.installEventFilter(self)
            typing.addWidget(self.code)
        typing.addWidget(self.line, 1)
        self._start = self.code or self.line
        label.setBuddy(self._start)
        layout.addLayout(typing)
        if anonymous:
            order = tr("Type the code, then the answers in their order, separated by spaces or commas.")
        else:
            order = tr(
                "Type the code, initials or the beginning of a name, then the answers in their order, "
                "separated by spaces or commas."
            )
        layout.addWidget(text_label("muted", f"{order} {typing_help(round_)}"))
        self.who = text_label("heading")
        layout.addWidget(self.who)
        self.table = BalancedTable(tr("Answers as they are read"), whole=(0,))
        layout.addWidget(scrolled_table(self.table), 1)
        self.reasons = text_label("muted")
        layout.addWidget(self.reasons)
        self.fault = fault_label()
        layout.addWidget(self.fault)
        self.summary = text_label("answer")
        layout.addWidget(self.summary)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.record_button = buttons.addButton(
            tr("&Record this ballot"), QDialogButtonBox.ButtonRole.ApplyRole
        )
        set_rank(self.record_button, Rank.PRIMARY)
        self.record_button.setDefault(True)
        self.record_button.clicked.connect(lambda _=False: self.take())
        self.back_button = buttons.addButton(
            tr("Take the last one &back"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.back_button.setAutoDefault(False)
        self.back_button.setEnabled(False)
        self.back_button.clicked.connect(lambda _=False: self.take_back())
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.line.textChanged.connect(lambda _text: self._read())
        self.line.textEdited.connect(lambda _text: self._show_result(""))  # no longer about this ballot
        self._read()
        self._show_result("")
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    # Typing

    def _leave_code(self, text: str) -> None:
        """Go on to the answers after a space or comma; what was pasted behind it is answers."""
        assert self.code is not None
        code, *rest = re.split(r"[\s,;]+", text.lstrip(), maxsplit=1)
        self._show_result("")
        if rest and code:
            self.code.setText(code)
            self.line.setText(rest[0] + self.line.text())
            self.line.setFocus(Qt.FocusReason.TabFocusReason)
            self.line.deselect()
            self.line.end(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in front of the answers goes back to the code."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            back = event.key() == Qt.Key.Key_Backspace and not self.line.text()
            if back and self.code is not None:
                self.code.setFocus(Qt.FocusReason.BacktabFocusReason)
                return True
        return super().eventFilter(watched, event)

    @property
    def _typed(self) -> str:
        """Code and answers as one line."""
        return self.line.text() if self.code is None else f"{self.code.text()} {self.line.text()}".strip()

    # Reading

    def _find(self, workshop: Workshop, code: str) -> Participant:
        """Whose code or name it is; a code is looked up once, since that takes a moment."""
        if code not in self._codes:
            try:
                self._codes[code] = participant_of_word(workshop, code, self.session.sealer)
            except EditError as error:
                self._codes[code] = error
        owner = self._codes[code]
        if isinstance(owner, EditError):
            raise owner
        return owner

    def _read(self) -> LineReading:
        """Show how the line is read; what is wrong is said once as many answers are there as questions."""
        workshop = require_workshop(self.session.project)
        reading = read_line(workshop, self._round, self._typed, self._find)
        self._show_voter(workshop, reading)
        rows = [
            (
                Cell(str(entry.number), number=True),
                Cell(
                    f"{entry.field.section}: {entry.field.label}"
                    if entry.field.section
                    else entry.field.label
                ),
                Cell(entry.typed or "–"),
                Cell(entry.fault or entry.shown or "–", marked=bool(entry.fault), bold=bool(entry.shown)),
            )
            for entry in reading.entries
        ]
        self.table.show_rows((tr("No."), tr("Question"), tr("Typed"), tr("Read as")), rows)
        titles = {e.field.about: e.field.label for e in reversed(reading.entries)}
        texts = [
            tr("Reason: {text}").format(text=text)
            if not about
            else tr("Reason for {subject}: {text}").format(subject=titles[about], text=text)
            for about, text in reading.reasons.items()
        ]
        show_text(self.reasons, "\n".join(texts), hide_empty=True)
        show_text(self.fault, "", hide_empty=True)
        return reading

    def _show_voter(self, workshop: Workshop, reading: LineReading) -> None:
        if reading.participant is None:
            begin = tr("Whose ballot? Begin with the code.")
            show_text(
                self.who,
                begin if workshop.anonymous else tr("Whose ballot? Begin with the code or the name."),
            )
        elif workshop.anonymous:
            show_text(self.who, tr("The code is in use."))
        else:
            voted = reading.participant.id in progress(workshop, self._round.id).who
            note = tr(" (has voted: replaces the earlier ballot)") if voted else ""
            show_text(self.who, reading.participant.label + note)

    # Recording

    def take(self) -> None:
        """Record the ballot as it is shown, and empty the line for the next."""
        reading = self._read()
        self._show_result("")
        voter = reading.participant
        if reading.fault is not None or voter is None:
            show_text(self.fault, str(reading.fault), hide_empty=True)
            self.line.setFocus()
            return
        workshop, sealer, at = require_workshop(self.session.project), self.session.sealer, timestamp()
        if not self._may_replace(workshop, voter):
            return
        try:
            earlier = ballot_of(workshop, self._round.id, voter.id, sealer)
            self.session.apply_without_undo(
                lambda p: cast_ballot(
                    p,
                    self._round.id,
                    voter.id,
                    reading.answers,
                    sealer,
                    source=BallotSource.PAPER,
                    at=at,
                    reasons=reading.reasons,
                )
            )
        except EditError as error:
            show_text(self.fault, str(error), hide_empty=True)
            return
        self._last = voter, earlier
        self.line.clear()
        if self.code is not None:
            self.code.clear()
        self._show_result(recorded_text(workshop, voter))
        self._start.setFocus()

    def _may_replace(self, workshop: Workshop, voter: Participant) -> bool:
        """Ask, in a named workshop, whether to replace a ballot; else who has voted stays unsaid."""
        if workshop.anonymous or voter.id not in progress(workshop, self._round.id).who:
            return True
        return confirm(
            self,
            tr("{name} has already voted. Replace the earlier ballot with this one?").format(
                name=voter.label
            ),
            tr("The earlier ballot will be lost."),
            tr("Replace it"),
        )

    def take_back(self) -> None:
        """Undo the ballot that was recorded last, for example because it was mistyped."""
        if self._last is None:
            return
        (voter, earlier), sealer = self._last, self.session.sealer
        try:
            self.session.apply_without_undo(
                lambda p: put_back_ballot(p, self._round.id, voter.id, earlier, sealer)
            )
        except EditError as error:
            show_text(self.fault, str(error), hide_empty=True)
            return
        self._last = None
        self._read()
        self._show_result(tr("The last ballot was taken back. You can type it again."))
        self._start.setFocus()

    def _show_result(self, text: str) -> None:
        turnout = progress(require_workshop(self.session.project), self._round.id)
        count = have_voted(turnout.voted, turnout.expected)
        show_text(self.summary, f"{text} {count}" if text else count)
        self.back_button.setEnabled(self._last is not None)

    def reject(self) -> None:
        if not self._typed.strip() or confirm(
            self,
            tr("Leave without recording this ballot?"),
            tr("Your entries will be lost."),
            tr("Leave"),
        ):
            super().reject()
