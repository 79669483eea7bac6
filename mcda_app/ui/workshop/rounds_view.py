# SPDX-License-Identifier: MIT
"""Rounds: open one, collect ballots in four ways, close it, reveal it, see who has moved since the last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from mcda_app.domain.ballots import own_ballot, progress
from mcda_app.domain.edits.rounds import (
    cast_ballot,
    close_round,
    described,
    discard_round,
    open_round,
    question_changes,
    reveal_round,
    withdraw_ballot,
)
from mcda_app.domain.project import Project
from mcda_app.domain.workshop import BallotSource, Round, RoundKind, RoundState, Workshop
from mcda_app.errors import EditError
from mcda_app.i18n import LocalisedDict, plural, tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import local_time, timestamp
from mcda_app.ui.widgets.eliding_combo import ElidingCombo
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import put, text_label
from mcda_app.ui.widgets.scrolling_column import scrolled_column
from mcda_app.ui.widgets.showing import run_dialog
from mcda_app.ui.widgets.tables.balanced_table import FairTable
from mcda_app.ui.widgets.tables.read_only_table import Cell, ReadTable
from mcda_app.ui.workshop.prompts import button, confirm, record
from mcda_app.ui.workshop.round_dialogs import ConsoleDialog, RoundDialog, taken
from mcda_app.ui.workshop.view import WorkshopView

STATES = LocalisedDict(
    lambda: {
        RoundState.OPEN: tr("open: ballots are taken, nobody sees any"),
        RoundState.CLOSED: tr("closed: nobody sees any ballot yet"),
        RoundState.REVEALED: tr("revealed"),
    }
)


class RoundsView(WorkshopView):
    """The rounds from the latest to the first, and the one in front."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        layout = scrolled_column(self)
        row = FlowLayout()
        self.rounds = ElidingCombo()
        self.rounds.setAccessibleName(tr("Round"))
        self.rounds.setMinimumContentsLength(24)
        self.rounds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rounds.activated.connect(lambda _at: self.refresh())
        self._new = button(tr("Open a &new round…"), self._on_new, tr("Ask everybody something"))
        self._again = button(tr("&Repeat it"), self._repeat, tr("A second round keeps the first"))
        row.add_named(tr("&Round"), self.rounds)
        row.addWidget(self._new)
        row.addWidget(self._again)
        layout.addLayout(row)
        self._title = text_label("title")
        self._state = text_label("answer")
        self._edited = text_label("note")
        self._who = text_label("muted")
        for part in (self._title, self._state, self._edited, self._who):
            layout.addWidget(part)
        self._ways = QWidget()
        ways = QVBoxLayout(self._ways)
        ways.setContentsMargins(0, 4, 0, 4)
        ways.addWidget(text_label("heading", tr("Collect ballots")))
        row = FlowLayout()
        for text, slot, tip in (
            (
                tr("&Pass the keyboard…"),
                self._pass,
                tr("A private full-screen ballot for one after the other"),
            ),
            (tr("At this &computer…"), self._console, tr("You type what is said")),
            (tr("&Hand out files…"), self._hand_out, tr("Excel forms or small files for each participant")),
            (tr("Read &files back…"), self._collect, tr("Checked before anything is taken")),
            (tr("Print &ballots…"), self._print, tr("A PDF to hand out on paper")),
        ):
            row.addWidget(button(text, slot, tip))
        ways.addLayout(row)
        typed = QHBoxLayout()
        label = QLabel(tr("Type a paper ballot &in"))
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("A paper ballot: code and answers"))
        self.line.returnPressed.connect(self._keyed)
        label.setBuddy(self.line)
        typed.addWidget(label)
        typed.addWidget(self.line, 1)
        ways.addLayout(typed)
        self._line_help = text_label("muted")
        ways.addWidget(self._line_help)
        self._line_fault = text_label("note")
        self._line_fault.hide()
        ways.addWidget(self._line_fault)
        self._line_done = text_label("muted")
        self._line_done.hide()
        ways.addWidget(self._line_done)
        layout.addWidget(self._ways)
        row = FlowLayout()
        self._close = button(
            tr("Close the ro&und"), self._on_close, tr("No ballot is taken or revised any more")
        )
        self._reveal = button(tr("Re&veal"), self._on_reveal, tr("Everybody sees all ballots"))
        self._discard = button(tr("&Discard"), self._on_discard, tr("Only a round in which nobody has voted"))
        self._withdraw = button(
            tr("Take a ballot back…"), self._on_withdraw, tr("The participant can vote again")
        )
        for ending in (self._close, self._reveal, self._discard, self._withdraw):
            row.addWidget(ending)
        layout.addLayout(row)
        self._changes_head = text_label("heading", tr("Who has moved since the round before"))
        self.changes = ReadTable(tr("Changes since the round before"), stretch=(0, 1))
        self._answers_head = text_label("heading", tr("Everybody's answers"))
        self.answers = FairTable(tr("Everybody's answers"))
        for below in (self._answers_head, self.answers, self._changes_head, self.changes):
            layout.addWidget(below)
        layout.addStretch(1)

    # Showing

    @property
    def chosen(self) -> Round | None:
        """The round in front: the one chosen, or the latest."""
        workshop = self._session.project.workshop
        if workshop is None or not workshop.rounds:
            return None
        return workshop.round(self.rounds.currentData() or "") or workshop.rounds[-1]

    def refresh(self) -> None:
        workshop = self._session.project.workshop
        if workshop is None:
            return
        self._fill_rounds(workshop)
        held = self.chosen
        self._new.setEnabled(workshop.open_round is None)
        repeatable = held is not None and held.state is RoundState.REVEALED and workshop.open_round is None
        self._again.setEnabled(repeatable)
        open_ = held is not None and held.state is RoundState.OPEN
        self._ways.setVisible(open_)
        self._close.setVisible(open_)
        self._reveal.setVisible(held is not None and held.state is RoundState.CLOSED)
        empty = held is not None and open_ and not progress(workshop, held.id).voted
        self._discard.setVisible(empty)
        self._close.setEnabled(not empty)
        self._withdraw.setVisible(open_ and not empty and not workshop.anonymous)
        if held is None:
            put(self._title, tr("No round yet"))
            put(self._state, tr("Open one to ask everybody the same question."))
            for part in (self._edited, self._who):
                put(part, "", hide_empty=True)
        else:
            self._show_round(workshop, held)
        self._show_answers(held)

    def _fill_rounds(self, workshop: Workshop) -> None:
        wanted = [(r.id, f"{r.title}: {described(r)}") for r in reversed(workshop.rounds)]
        held = [(self.rounds.itemData(n), self.rounds.itemText(n)) for n in range(self.rounds.count())]
        if held != wanted:
            known = {key for key, _ in held}
            chosen = self.rounds.currentData()
            self.rounds.clear()
            for key, text in wanted:
                self.rounds.addItem(text, key)
            fresh = bool(wanted) and wanted[0][0] not in known
            self.rounds.setCurrentIndex(0 if fresh else max(0, self.rounds.findData(chosen)))
        self.rounds.setEnabled(bool(wanted))

    def _show_round(self, workshop: Workshop, held: Round) -> None:
        found = progress(workshop, held.id)
        put(self._title, f"{held.title}: {described(held)}")
        put(
            self._state,
            plural(
                found.voted,
                tr("{voted} of {expected} has voted; {states}."),
                tr("{voted} of {expected} have voted; {states}."),
            ).format(voted=found.voted, expected=found.expected, states=STATES[held.state]),
        )
        otherwise = question_changes(self._session.project, held.id) if held.state is RoundState.OPEN else ()
        warned = " ".join(otherwise)
        if warned:
            warned = tr("The questions were edited since, so that no ballot can be taken: {warned}").format(
                warned=warned
            )
        put(self._edited, warned, hide_empty=True)
        told_ = [tr("Opened {opened}.").format(opened=local_time(held.opened))]
        if held.state is RoundState.OPEN and not workshop.anonymous:
            names = {p.id: p.label for p in workshop.participants}
            if found.who:
                told_.append(tr("Voted: {names}.").format(names=", ".join(names[i] for i in found.who)))
            if found.missing:
                told_.append(
                    tr("Still to vote: {names}.").format(names=", ".join(names[i] for i in found.missing))
                )
        put(self._who, " ".join(told_), hide_empty=True)
        if held.state is RoundState.OPEN:
            from mcda_app.exchange.ballots.paper_ballot import line_help

            put(self._line_help, line_help(held))

    def _show_answers(self, held: Round | None) -> None:
        revealed = held is not None and held.state is RoundState.REVEALED
        heads: tuple[str, ...] = ()
        rows: list[tuple[Cell, ...]] = []
        moved: list[tuple[Cell, ...]] = []
        if revealed and held is not None:
            from mcda_app.ui.workshop.answer_rows import answer_rows, change_rows

            heads, rows = answer_rows(self._session.project, held)
            moved = change_rows(self._session.project, held)
        self._answers_head.setVisible(bool(rows))
        self.answers.setVisible(bool(rows))
        if rows:
            self.answers.show_rows(heads, rows)
        again = revealed and held is not None and bool(held.previous)
        self._changes_head.setVisible(again)
        put(
            self._changes_head,
            tr("Who has moved since the round before")
            if moved
            else tr("Nobody has moved since the round before"),
        )
        self.changes.setVisible(bool(moved))
        if moved:
            self.changes.show_rows((tr("Who"), tr("On what"), tr("Before"), tr("Now"), tr("Change")), moved)

    # Rounds

    def _record(self, edit: Callable[[Project], Project]) -> bool:
        return record(self, self._session, edit)

    def _on_new(self) -> None:
        run_dialog(RoundDialog(self, self._session))

    def ask_first(self, kind: RoundKind) -> None:
        """Ask for a new round of a kind, unless there is one already."""
        workshop = self._session.project.workshop
        if workshop is None or workshop.open_round is not None:
            return
        if not any(r.kind is kind for r in workshop.rounds):
            run_dialog(RoundDialog(self, self._session, kind))

    def _repeat(self) -> None:
        held = self.chosen
        if held is not None:
            at = timestamp()
            self._record(
                lambda p: open_round(
                    p,
                    held.kind,
                    at,
                    question=held.question,
                    order_rule=held.order_rule,
                    issue_ids=[i.id for i in held.asked.issues if i.id in {x.id for x in p.issues}],
                    previous=held.id,
                )
            )

    def _on_close(self) -> None:
        held, workshop = self.chosen, self._session.project.workshop
        if held is None or workshop is None:
            return
        found = progress(workshop, held.id)
        waiting = found.expected - found.voted
        if waiting > 0 and not confirm(
            self,
            plural(
                waiting,
                tr("Close {held} although {waiting} of {expected} has not voted?"),
                tr("Close {held} although {waiting} of {expected} have not voted?"),
            ).format(held=held.mention, waiting=waiting, expected=found.expected),
            tr("A closed round takes no ballot any more."),
            tr("Close it"),
        ):
            return
        at = timestamp()
        self._record(lambda p: close_round(p, held.id, at))

    def _on_reveal(self) -> None:
        held = self.chosen
        if held is not None:
            at = timestamp()
            self._record(lambda p: reveal_round(p, held.id, at))

    def _on_discard(self) -> None:
        held = self.chosen
        if held is not None:
            self._record(lambda p: discard_round(p, held.id))

    def _on_withdraw(self) -> None:
        from PySide6.QtWidgets import QInputDialog

        held, workshop = self.chosen, self._session.project.workshop
        if held is None or workshop is None:
            return
        who = [p for p in workshop.participants if p.id in progress(workshop, held.id).who]
        name, agreed = QInputDialog.getItem(
            self.window(), tr("Take a ballot back"), tr("Whose ballot?"), [p.label for p in who], 0, False
        )
        if agreed:
            voter = next(p.id for p in who if p.label == name)
            self._record(lambda p: withdraw_ballot(p, held.id, voter))

    # Collecting

    def _pass(self) -> None:
        from mcda_app.ui.workshop.private_ballot import PrivateBallot

        held = self.chosen
        if held is not None:
            PrivateBallot(self._session, held.id, self.window()).start()

    def _console(self) -> None:
        held = self.chosen
        if held is not None:
            run_dialog(ConsoleDialog(self, self._session, held))

    def _hand_out(self) -> None:
        from mcda_app.ui.workshop.ballot_files_dialog import hand_out_files

        hand_out_files(self, self._session)

    def _collect(self) -> None:
        from mcda_app.ui.workshop.ballot_files_dialog import CollectDialog

        folder = QFileDialog.getExistingDirectory(self.window(), tr("Folder with filled ballots"))
        if folder:
            run_dialog(CollectDialog(self, self._session, folder))

    def _print(self) -> None:
        from mcda_app.ui.workshop.printing import print_pdf, write_ballots

        held = self.chosen
        if held is not None:
            project, rights = self._session.project, self._session.rights
            print_pdf(self, tr("Ballots"), lambda path: write_ballots(project, held, path, rights=rights))

    def _keyed(self) -> None:
        from mcda_app.exchange.ballots.paper_ballot import parse_line

        held, workshop = self.chosen, self._session.project.workshop
        if held is None or workshop is None:
            return
        put(self._line_done, "", hide_empty=True)
        try:
            keyed = parse_line(workshop, held, self.line.text())
            name = tr("Whoever has this code") if workshop.anonymous else keyed.participant.label
            earlier = own_ballot(workshop, held.id, keyed.participant.code)
            if earlier is not None and not confirm(
                self,
                tr("{name} has voted already. Take this ballot in place of the earlier one?").format(
                    name=name
                ),
                tr("The earlier ballot is lost."),
                tr("Take it"),
            ):
                return
            self._session.apply_without_undo(
                lambda p: cast_ballot(
                    p, held.id, keyed.participant.id, keyed.answers, source=BallotSource.PAPER, at=timestamp()
                )
            )
        except EditError as error:
            put(self._line_fault, str(error), hide_empty=True)
            return
        self.line.clear()
        put(self._line_fault, "", hide_empty=True)
        put(self._line_done, taken(workshop, keyed.participant), hide_empty=True)
