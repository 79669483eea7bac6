# SPDX-License-Identifier: MIT
"""Rounds: open one, collect ballots in four ways, close it, reveal it, see who changed their answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.phrases import capital
from mcda_app.analysis.vocabulary.rounds import ROUND_STATES, round_summary
from mcda_app.domain.edits.workshop import rounds as edits
from mcda_app.domain.edits.workshop.agenda import follow_round
from mcda_app.domain.edits.workshop.rounds import (
    discard_round,
    may_discard,
    open_round,
    question_changes,
    withdraw_ballot,
)
from mcda_app.domain.project import Project
from mcda_app.domain.voting.actor_questions import GENERAL
from mcda_app.domain.voting.ballots import progress
from mcda_app.domain.voting.representation import voter_in
from mcda_app.domain.workshop.workshop import Round, RoundKind, RoundState, Workshop
from mcda_app.i18n import plural, tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import local_time, timestamp
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.dialogs.document_folder import document_folder
from mcda_app.ui.widgets.dialogs.showing import closing, run_dialog, run_menu
from mcda_app.ui.widgets.fields.eliding_combo import ElidingCombo
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import plain, show_text, text_label
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell, ReadOnlyTable
from mcda_app.ui.workshop.console.surplus_dialog import SurplusDialog
from mcda_app.ui.workshop.keys.key_files import copy_key, has_key, key_fault, record_with_key, take_key_file
from mcda_app.ui.workshop.layout import Prose, add_prose, bare, content_column
from mcda_app.ui.workshop.phones.panel import PhonePanel
from mcda_app.ui.workshop.phones.strays import may_reveal
from mcda_app.ui.workshop.prompts import button, confirm
from mcda_app.ui.workshop.results.combo_entries import round_entry
from mcda_app.ui.workshop.round_dialogs import ConsoleDialog, RoundDialog
from mcda_app.ui.workshop.view import Navigator, WorkshopView


class RoundsView(WorkshopView):
    """The list of rounds, the latest first, and the selected one."""

    def __init__(self, session: Session, page: Navigator) -> None:
        super().__init__()
        self._session, self._page = session, page
        layout = content_column(self)
        row = FlowLayout()
        self.rounds = ElidingCombo()
        self.rounds.setAccessibleName(tr("Round"))
        self.rounds.setMinimumContentsLength(24)
        self.rounds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rounds.activated.connect(lambda _at: self.refresh())
        self._choice = row.add_labelled(tr("&Round"), self.rounds).parentWidget()
        layout.addLayout(row)
        layout.addWidget(self._make_round_card())
        self._collecting = self._make_collecting_card()
        layout.addWidget(self._collecting)
        self._answers_card = Card(tr("Everybody's answers"))
        self.answers = BalancedTable(tr("Everybody's answers"))
        self._answers_card.body.addWidget(bare(self.answers))
        layout.addWidget(self._answers_card)
        self._hidden = Prose("muted", tr("Answers are hidden while a round is open."))
        add_prose(layout, self._hidden)
        self._changes_card = Card(tr("Who changed their answers since the previous round"))
        self.changes = ReadOnlyTable(tr("Changes since the previous round"), stretch=(0, 1))
        self._changes_card.body.addWidget(bare(self.changes))
        layout.addWidget(self._changes_card)

    def _make_round_card(self) -> QWidget:
        """What is asked, how many have voted, and what else can be done with it."""
        card = Card()
        self._title = text_label("title")
        self._turnout = QProgressBar()
        self._turnout.setAccessibleName(tr("How many have voted"))
        self._turnout.setTextVisible(False)
        self._turnout.setFixedHeight(8)
        self._state, self._edited, self._who = Prose("answer"), text_label("note"), Prose("muted")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        self._more = push_button("⋯", Rank.LINK, tip=tr("More about this round"))
        self._more.setAccessibleName(tr("More about this round"))
        self._more.clicked.connect(lambda _=False: self._show_more())
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        card.body.addWidget(self._turnout)
        add_prose(card.body, self._state)
        card.body.addWidget(self._edited)
        add_prose(card.body, self._who)
        self._key_missing = text_label("note")
        card.body.addWidget(self._key_missing)
        self._take_key = button(
            tr("Load a &key file…"), self._on_take_key, tr("From the computer on which the round was opened")
        )
        card.body.addWidget(self._take_key)
        self._results = button(tr("Show Results"), lambda: self._page.show_view("results"))
        self._discard = button(tr("&Discard"), self._on_discard, tr("Only a round in which nobody has voted"))
        self._close = button(tr("Close it"), self.close_round, tr("A closed round accepts no more ballots."))
        self._withdraw = button(
            tr("Withdraw a ballot…"), self._on_withdraw, tr("The participant can vote again")
        )
        self._reopen = button(tr("Open it a&gain"), self._on_reopen, tr("Nobody has seen a ballot yet"))
        self._new = button(tr("Open a &new round…"), self._on_new, tr("Ask everybody something"))
        self._repeat_button = button(
            tr("&Repeat it"), self.repeat_round, tr("A second round keeps the first")
        )
        row = FlowLayout()
        for step in (self._results, self._discard, self._close, self._withdraw, self._reopen):
            row.addWidget(step)
        self._hands = button(
            tr("Show of hand&s…"),
            self._count_hands,
            tr("Count hands; only the counts are recorded"),
        )
        row.addWidget(self._new)
        row.addWidget(self._hands)
        row.addWidget(self._repeat_button)
        card.body.addLayout(row)
        return card

    def _make_collecting_card(self) -> QWidget:
        card = Card(tr("Collect ballots"))
        row = FlowLayout()
        self._pass_button = button(
            tr("&Pass the keyboard…"),
            self.pass_keyboard,
            tr("A private full-screen ballot for one after the other"),
        )
        row.addWidget(self._pass_button)
        for text, slot, tip in (
            (tr("At this &computer…"), self.enter_ballots, tr("You enter what is said")),
            (tr("&Hand out files…"), self._hand_out, tr("Excel forms or small files for each participant")),
            (tr("Collect ballot &files…"), self._collect, tr("Checked before anything is merged")),
            (tr("Print &ballots…"), self._print, tr("A PDF to hand out on paper")),
            (tr("&Enter paper ballots…"), self._enter_paper, tr("One line for each ballot")),
        ):
            row.addWidget(button(text, slot, tip))
        self._phones = PhonePanel(self._session)
        column, beside = QVBoxLayout(), QHBoxLayout()
        column.addLayout(row)
        column.addWidget(self._phones)
        column.addStretch(1)
        beside.addLayout(column, 1)
        beside.addWidget(self._phones.picture, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(beside)
        return card

    # Showing

    @property
    def current_round(self) -> Round | None:
        """The selected round, or the latest."""
        workshop = self._session.project.workshop
        if workshop is None or not workshop.rounds:
            return None
        return workshop.round(self.rounds.currentData() or "") or workshop.rounds[-1]

    def refresh(self) -> None:
        workshop = self._session.project.workshop
        if workshop is None:
            return
        self._fill_rounds(workshop)
        round_ = self.current_round
        self._choice.setVisible(len(workshop.rounds) > 1)
        self._new.setVisible(workshop.open_round is None)
        self._hands.setVisible(workshop.open_round is None)
        repeatable = (
            round_ is not None and round_.state is RoundState.REVEALED and workshop.open_round is None
        )
        self._repeat_button.setVisible(repeatable)
        is_open = round_ is not None and round_.state is RoundState.OPEN
        self._collecting.setVisible(is_open)
        empty = round_ is not None and is_open and not progress(workshop, round_.id).voted
        self._results.setVisible(
            round_ is not None
            and round_.state is RoundState.REVEALED
            and round_.kind in (RoundKind.WEIGHTS, RoundKind.SCORES)
            and workshop.open_round is None
        )
        self._turnout.setVisible(round_ is not None and round_.state is not RoundState.REVEALED)
        discardable = round_ is not None and may_discard(workshop, round_)
        self._discard.setVisible(discardable)
        self._close.setVisible(empty and not discardable)  # the bar above offers to collect ballots
        self._reopen.setVisible(
            round_ is not None
            and round_.state is RoundState.CLOSED
            and round_.seal is not None
            and workshop.open_round is None
        )
        self._withdraw.setVisible(is_open and not empty and not workshop.anonymous)
        if round_ is None:
            show_text(self._title, tr("No round yet"))
            show_text(self._state, tr("Open one to ask everybody the same question."))
            for part in (self._edited, self._who):
                show_text(part, "", hide_empty=True)
        else:
            self._show_round(workshop, round_)
        self._show_key(round_)
        revealed = round_ is not None and round_.state is RoundState.REVEALED
        hidden = revealed and workshop.open_round is not None
        self._hidden.setVisible(hidden)
        self._show_answers(None if hidden else round_)

    def _fill_rounds(self, workshop: Workshop) -> None:
        offered = [(r.id, round_entry(r)) for r in reversed(workshop.rounds)]
        entries = [(self.rounds.itemData(n), self.rounds.itemText(n)) for n in range(self.rounds.count())]
        if entries != offered:
            listed_ids = {key for key, _ in entries}
            selected = self.rounds.currentData()
            self.rounds.clear()
            for key, text in offered:
                self.rounds.addItem(text, key)
            has_new = bool(offered) and offered[0][0] not in listed_ids
            self.rounds.setCurrentIndex(0 if has_new else max(0, self.rounds.findData(selected)))
        self.rounds.setEnabled(bool(offered))

    def _show_round(self, workshop: Workshop, round_: Round) -> None:
        turnout = progress(workshop, round_.id)
        show_text(self._title, round_entry(round_))
        self._title.setToolTip(plain(round_summary(round_)))
        self._turnout.setRange(0, max(1, turnout.expected))
        self._turnout.setValue(min(turnout.voted, turnout.expected))
        show_text(
            self._state,
            plural(
                turnout.voted,
                tr("{voted} of {expected} has voted; {states}."),
                tr("{voted} of {expected} have voted; {states}."),
            ).format(voted=turnout.voted, expected=turnout.expected, states=ROUND_STATES[round_.state]),
        )
        edits = question_changes(self._session.project, round_.id) if round_.state is RoundState.OPEN else ()
        warning = " ".join(edits)
        if warning:
            warning = tr(
                "The questions have been edited since, so no ballot can be recorded: {warnings}"
            ).format(warnings=warning)
        show_text(self._edited, warning, hide_empty=True)
        parts = [tr("Opened {opened}.").format(opened=local_time(round_.opened))]
        if round_.seal is not None and round_.seal.witness and round_.state is not RoundState.REVEALED:
            parts.append(tr("A witness has the key."))
        if round_.state is RoundState.OPEN and not workshop.anonymous:
            names = {p.id: voter_in(workshop, round_, p).label for p in workshop.participants}
            if turnout.who:
                parts.append(tr("Voted: {names}.").format(names=", ".join(names[i] for i in turnout.who)))
            if turnout.missing:
                parts.append(
                    tr("Still to vote: {names}.").format(names=", ".join(names[i] for i in turnout.missing))
                )
        show_text(self._who, " ".join(parts), hide_empty=True)

    def _show_key(self, round_: Round | None) -> None:
        """Say if the key of a sealed round is on another computer."""
        fault = None if round_ is None else key_fault(self._session, round_)
        sealed = round_ is not None and round_.seal is not None and round_.state is not RoundState.REVEALED
        text = "" if fault is None else " ".join(filter(None, (fault.what, fault.remedy)))
        show_text(self._key_missing, text, hide_empty=True)
        self._take_key.setVisible(fault is not None)
        self._more.setVisible(sealed and fault is None)
        self._phones.setVisible(fault is None)

    def _show_answers(self, round_: Round | None) -> None:
        revealed = round_ is not None and round_.state is RoundState.REVEALED
        heads: tuple[str, ...] = ()
        rows: list[tuple[Cell, ...]] = []
        changes: list[tuple[Cell, ...]] = []
        if revealed and round_ is not None:
            from mcda_app.ui.workshop.answer_rows import answer_rows, change_rows

            heads, rows = answer_rows(self._session.project, round_)
            changes = change_rows(self._session.project, round_)
        self._answers_card.setVisible(bool(rows))
        self.answers.setVisible(bool(rows))
        if rows:
            self.answers.show_rows(heads, rows)
        repeated = revealed and round_ is not None and bool(round_.previous)
        self._changes_card.setVisible(repeated)
        self._changes_card.set_title(
            tr("Who changed their answers since the previous round")
            if changes
            else tr("Nobody changed their answers since the previous round"),
        )
        self.changes.setVisible(bool(changes))
        if changes:
            self.changes.show_rows((tr("Who"), tr("About"), tr("Before"), tr("Now"), tr("Change")), changes)

    # Rounds

    def _record(self, edit: Callable[[Project], Project]) -> bool:
        return record_with_key(self, self._session, edit)

    def _on_new(self) -> None:
        run_dialog(RoundDialog(self, self._session))

    def _count_hands(self) -> None:
        from mcda_app.ui.workshop.collecting.show_of_hands import ShowOfHandsDialog

        run_dialog(ShowOfHandsDialog(self, self._session))

    def ask(self, kind: RoundKind) -> None:
        """Ask for a new round of a kind, unless one is open."""
        workshop = self._session.project.workshop
        if workshop is not None and workshop.open_round is None:
            run_dialog(RoundDialog(self, self._session, kind))

    def select(self, round_id: str) -> None:
        """Select a round."""
        self.refresh()
        at = self.rounds.findData(round_id)
        if at >= 0 and at != self.rounds.currentIndex():
            self.rounds.setCurrentIndex(at)
            self.refresh()

    def repeat_round(self) -> None:
        """Ask the selected round's question once more."""
        round_ = self.current_round
        if round_ is None:
            return
        witness = ""
        if round_.seal is not None and round_.seal.witness:
            from mcda_app.ui.workshop.keys.witness_dialog import hand_key_to_witness

            handed = hand_key_to_witness(self.window(), optional=True)
            if handed is None:
                return
            witness = handed
        at = timestamp()

        def repeat(project: Project) -> Project:
            there = {GENERAL, *(issue.id for issue in project.issues)}
            repeated = open_round(
                project,
                round_.kind,
                at,
                self._session.sealer,
                question=round_.question,
                order_rule=round_.order_rule,
                issue_ids=[i.id for i in round_.asked.issues if i.id in there],
                previous=round_.id,
                witness=witness,
            )
            return follow_round(repeated, at)

        self._record(repeat)

    def close_round(self) -> None:
        """Close the selected round; asks if somebody has not voted."""
        round_, workshop = self.current_round, self._session.project.workshop
        if round_ is None or workshop is None:
            return
        turnout = progress(workshop, round_.id)
        waiting = turnout.expected - turnout.voted
        question = plural(
            waiting,
            tr("Close {round} although {waiting} of {expected} has not voted?"),
            tr("Close {round} although {waiting} of {expected} have not voted?"),
        ).format(round=round_.mention, waiting=waiting, expected=turnout.expected)
        detail = tr("A closed round accepts no more ballots.")
        if waiting > 0 and not confirm(self, capital(question), detail, tr("Close it")):
            return
        at = timestamp()
        self._record(lambda p: edits.close_round(p, round_.id, at))

    def reveal_round(self) -> None:
        """Have everybody see the ballots of the selected round."""
        round_ = self.current_round
        if round_ is None or not may_reveal(self, self._session, round_):
            return
        if round_.seal is not None and round_.seal.witness:
            from mcda_app.ui.workshop.keys.reveal_dialog import WitnessRevealDialog

            if self._has_key(round_):
                run_dialog(WitnessRevealDialog(self, self._session, round_))
        else:
            at = timestamp()
            self._record(lambda p: edits.reveal_round(p, round_.id, at, self._session.sealer))

    def _on_reopen(self) -> None:
        round_ = self.current_round
        if round_ is not None:
            at = timestamp()
            self._record(lambda p: edits.reopen_round(p, round_.id, at))

    def resolve_surplus(self) -> None:
        """Ask what to do about more ballots than people; no ballot is opened for it."""
        round_ = self.current_round
        if round_ is None:
            return
        at, choice = timestamp(), SurplusDialog(self.window(), round_)
        with closing(choice):
            edit = choice.edit(round_, at) if choice.exec() else None
        if edit is not None:
            self._record(edit)

    def _on_discard(self) -> None:
        round_ = self.current_round
        if round_ is not None:
            self._record(lambda p: discard_round(p, round_.id))

    def _on_withdraw(self) -> None:
        from PySide6.QtWidgets import QInputDialog

        round_, workshop = self.current_round, self._session.project.workshop
        if round_ is None or workshop is None:
            return
        who = [p for p in workshop.participants if p.id in progress(workshop, round_.id).who]
        name, agreed = QInputDialog.getItem(
            self.window(), tr("Withdraw a ballot"), tr("Whose ballot?"), [p.label for p in who], 0, False
        )
        if agreed:
            voter = next(p.id for p in who if p.label == name)
            self._record(lambda p: withdraw_ballot(p, round_.id, voter, self._session.sealer))

    # Keys

    def _has_key(self, round_: Round, *, by_code: bool = True) -> bool:
        known = has_key(self, self._session, round_, by_code=by_code)
        self.refresh()
        return known

    def _on_take_key(self) -> None:
        take_key_file(self, self._session)
        self.refresh()

    def _show_more(self) -> None:
        menu = QMenu(self)
        copy = menu.addAction(tr("Copy the &key for another computer…"))
        copy.triggered.connect(lambda _=False: self._on_copy_key())
        run_menu(menu, self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _on_copy_key(self) -> None:
        round_ = self.current_round
        if round_ is not None:
            copy_key(self, self._session, round_)

    # Collecting

    def pass_keyboard(self) -> None:
        """Have one after the other vote on a private screen."""
        from mcda_app.ui.workshop.private_ballot import PrivateBallot

        round_ = self.current_round
        if round_ is not None and self._has_key(round_):
            PrivateBallot(self._session, round_.id, self.window()).start()

    def enter_ballots(self) -> None:
        """Enter what each participant says."""
        round_ = self.current_round
        if round_ is not None and self._has_key(round_, by_code=False):
            run_dialog(ConsoleDialog(self, self._session, round_))

    def _hand_out(self) -> None:
        from mcda_app.ui.workshop.ballot_files_dialog import write_ballot_files

        write_ballot_files(self, self._session)

    def _collect(self) -> None:
        from mcda_app.ui.workshop.ballot_files_dialog import CollectDialog

        round_ = self.current_round
        if round_ is None or not self._has_key(round_):
            return
        folder = QFileDialog.getExistingDirectory(
            self.window(), tr("Folder with filled ballots"), document_folder(self)
        )
        if folder:
            run_dialog(CollectDialog(self, self._session, folder))

    def _print(self) -> None:
        from mcda_app.exchange.ballots.printed import write_ballots
        from mcda_app.ui.workshop.printing import print_pdf

        round_ = self.current_round
        if round_ is not None:
            project, rights = self._session.project, self._session.rights
            print_pdf(self, tr("Ballots"), lambda path: write_ballots(project, round_, path, rights=rights))

    def _enter_paper(self) -> None:
        from mcda_app.ui.workshop.collecting.paper_ballots import PaperBallotsDialog

        round_ = self.current_round
        if round_ is not None and self._has_key(round_, by_code=False):
            run_dialog(PaperBallotsDialog(self, self._session, round_))
