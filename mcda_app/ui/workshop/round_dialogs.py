# SPDX-License-Identifier: MIT
"""Dialogs to open a round and to enter ballots for participants."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.vocabulary.rounds import ROUND_CHOICES
from mcda_app.domain.agenda import todays_issues
from mcda_app.domain.edits.workshop.agenda import follow_round
from mcda_app.domain.edits.workshop.rounds import cast_ballot, open_round
from mcda_app.domain.voting.actor_questions import GENERAL
from mcda_app.domain.voting.ballots import progress
from mcda_app.domain.workshop.workshop import BallotSource, Participant, Round, RoundKind, Workshop
from mcda_app.errors import EditError
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.widgets.buttons import Rank, set_rank
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, show_fault
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.workshop.prompts import code_field, confirm

LEAST_ROWS, MOST_ROWS = 3, 10
"""Rows of the list of issues; longer ones are scrolled."""

MAX_HEIGHT = 16_777_215
"""Qt's largest height, which is none."""


class RoundDialog(QDialog):
    """Asks for a round's question and its issues."""

    def __init__(self, parent: QWidget, session: Session, kind: RoundKind = RoundKind.WEIGHTS) -> None:
        super().__init__(parent.window())
        self._session = session
        self.setWindowTitle(tr("Open a round"))
        layout = QVBoxLayout(self)
        form = QFormLayout()
        self.question = ComboBox()
        for (round_kind, question), text in ROUND_CHOICES.items():
            if round_kind is RoundKind.ACTORS and len(session.project.partners.actors) < 2:
                continue  # nobody to ask about
            self.question.addItem(text, (round_kind, question))
        self.question.currentIndexChanged.connect(lambda _at: self._enable())
        form.addRow(tr("&Ask for"), self.question)
        layout.addLayout(form)
        self._issues_label = QLabel(tr("On which &issues?"))
        self.issues = QListWidget()
        self.issues.setAccessibleName(tr("Issues asked about"))
        self._issues_label.setBuddy(self.issues)
        todays = todays_issues(session.project)
        chosen = {i.id for i in todays} if todays != session.project.issues else {session.issue_id}
        for issue in session.project.issues:
            item = QListWidgetItem(issue.title)
            item.setData(Qt.ItemDataRole.UserRole, issue.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if issue.id in chosen else Qt.CheckState.Unchecked)
            self.issues.addItem(item)
        self._general = QListWidgetItem(tr("In general"))
        self._general.setData(Qt.ItemDataRole.UserRole, GENERAL)
        self._general.setFlags(self._general.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        self._general.setCheckState(Qt.CheckState.Checked)
        self.issues.addItem(self._general)
        layout.addWidget(self._issues_label)
        layout.addWidget(self.issues, 1)
        self._explanation = text_label("muted")
        layout.addWidget(self._explanation)
        self._public_key = ""  # of a witness who has the key already
        self.witness = QCheckBox(tr("A &witness holds the key"))
        layout.addWidget(self.witness)
        self._witness_note = text_label(
            "muted",
            tr(
                "Until the witness types the words of the key, nobody can open a ballot, not even you. "
                "If the words are lost, the ballots are lost."
            ),
        )
        layout.addWidget(self._witness_note)
        self._fault = fault_label()
        layout.addWidget(self._fault)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Open the round"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.question.setCurrentIndex([k for k, _ in ROUND_CHOICES].index(kind))
        self._enable()

    def _enable(self) -> None:
        kind, _ = self.question.currentData()
        on_issues = kind is not RoundKind.WEIGHTS
        for part in (self._issues_label, self.issues):
            part.setEnabled(on_issues)
            part.setVisible(on_issues)
        self._general.setHidden(kind is not RoundKind.ACTORS)
        self._check_alone(kind)
        show_text(
            self._explanation,
            tr("Everybody answers alone. Nobody sees an answer before you reveal the round.")
            if on_issues
            else tr("Weights apply to all issues. Nobody sees an answer before you reveal the round."),
        )
        shown = sum(not self.issues.item(n).isHidden() for n in range(self.issues.count()))
        rows = min(max(shown, LEAST_ROWS), MOST_ROWS)
        self.issues.setMinimumHeight(rows * self.issues.sizeHintForRow(0) + 2 * self.issues.frameWidth() + 4)
        self.issues.setMaximumHeight(self.issues.minimumHeight() if shown <= MOST_ROWS else MAX_HEIGHT)
        self.layout().activate()
        self.resize(520, self.sizeHint().height())

    def _check_alone(self, kind: RoundKind) -> None:
        """Ratings are asked for in general unless issues are chosen; scores on the issue in sight."""
        items = [self.issues.item(n) for n in range(self.issues.count())]
        checked = [i for i in items if i.checkState() is Qt.CheckState.Checked and i is not self._general]
        in_sight = [i for i in items if i.data(Qt.ItemDataRole.UserRole) == self._session.issue_id]
        if kind is RoundKind.ACTORS and checked == in_sight:
            for item in in_sight:
                item.setCheckState(Qt.CheckState.Unchecked)
        elif kind is not RoundKind.ACTORS and not checked:
            for item in in_sight:
                item.setCheckState(Qt.CheckState.Checked)

    def accept(self) -> None:
        kind, question = self.question.currentData()
        items = [self.issues.item(n) for n in range(self.issues.count())]
        items = [item for item in items if not item.isHidden()]
        ids = [i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() is Qt.CheckState.Checked]
        if self.witness.isChecked() and not self._public_key:
            from mcda_app.ui.workshop.keys.witness_dialog import hand_key_to_witness

            self._public_key = hand_key_to_witness(self) or ""
            if not self._public_key:
                return
        witness = self._public_key if self.witness.isChecked() else ""
        at, sealer = timestamp(), self._session.sealer
        try:
            self._session.apply_without_undo(
                lambda p: follow_round(
                    open_round(p, kind, at, sealer, question=question, issue_ids=ids, witness=witness), at
                )
            )
        except EditError as error:
            show_fault(self._fault, error)
            return
        super().accept()


def recorded_text(workshop: Workshop, voter: Participant) -> str:
    """The confirmation that a ballot was recorded; without a name in an anonymous workshop."""
    if workshop.anonymous:
        return tr("The ballot was recorded.")
    return tr("{name}'s ballot was recorded.").format(name=voter.label)


class ConsoleDialog(QDialog):
    """The facilitator enters what a participant says."""

    def __init__(self, parent: QWidget, session: Session, round_: Round) -> None:
        from mcda_app.ui.workshop.answer_box import typing_hint
        from mcda_app.ui.workshop.ballot_form import BallotForm

        super().__init__(parent.window())
        self._session, self._round = session, round_
        self.setWindowTitle(tr("{round}: at this computer").format(round=round_.title))
        layout = QVBoxLayout(self)
        workshop = session.project.workshop
        assert workshop is not None
        row = QHBoxLayout()
        self.code: QLineEdit | None = None
        self.person = ComboBox()
        label = QLabel(tr("&Who"))
        row.addWidget(label)
        if workshop.anonymous:
            self.code = code_field(tr("Code on the slip"))
            self.code.setPlaceholderText(tr("Code on the slip"))
            label.setText(tr("&Code"))
            label.setBuddy(self.code)
            row.addWidget(self.code)
            row.addStretch(1)
        else:
            label.setBuddy(self.person)
            self.person.setAccessibleName(tr("Participant"))
            row.addWidget(self.person, 1)
        layout.addLayout(row)
        hint = typing_hint(round_)
        if hint:
            layout.addWidget(text_label("muted", hint))
        self.form = BallotForm(round_, quick=True)
        self.form.changed.connect(self._forget_result)
        layout.addWidget(self.form, 1)
        self._fault = fault_label()
        layout.addWidget(self._fault)
        self._result = text_label("muted")
        layout.addWidget(self._result)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        take = buttons.addButton(tr("&Record this ballot"), QDialogButtonBox.ButtonRole.ApplyRole)
        set_rank(take, Rank.PRIMARY)
        take.clicked.connect(lambda _=False: self.take())
        take.setDefault(True)
        self._take = take
        self._close = buttons.button(QDialogButtonBox.StandardButton.Close)
        self._close.setAutoDefault(False)  # Enter records the ballot
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._fill_people()
        if self.code is None:
            self.person.currentIndexChanged.connect(lambda _at: self._enable())
            self._begin()
        rest = self.sizeHint().height() - self.form.sizeHint().height()
        self.resize(600, min(600, self.form.widget().sizeHint().height() + rest + 40))

    def _forget_result(self) -> None:
        """What was said of the ballot before is no longer about the one that is entered."""
        show_text(self._result, "", hide_empty=True)
        self._fault.hide()

    def _fill_people(self) -> None:
        workshop = self._session.project.workshop
        assert workshop is not None
        self.person.blockSignals(True)
        self.person.clear()
        voted = progress(workshop, self._round.id).who
        names = {p.id: p.label for p in workshop.participants}
        waiting = [p for p in workshop.participants if p.may_vote and p.id not in voted]
        if not waiting:  # a ballot is replaced only if somebody is chosen for it
            self.person.addItem(tr("Everybody has voted"), "")
        for person in (*waiting, *(p for p in workshop.participants if p.id in voted)):
            note = tr(" (has voted: replaces the earlier ballot)") if person.id in voted else ""
            if person.proxy:
                note = tr(" ({name} votes by proxy)").format(name=names.get(person.proxy, "")) + note
            self.person.addItem(person.label + note, person.id)
        self.person.blockSignals(False)

    def _enable(self) -> None:
        """Somebody must be chosen before a ballot can be filled in."""
        chosen = bool(self.person.currentData())
        self.form.setEnabled(chosen)
        self._take.setEnabled(chosen)

    def _begin(self) -> None:
        """Go to the first question of whoever is chosen, or offer to close once everybody has voted."""
        self._enable()
        start = self.form.first_field() if self.form.isEnabled() else self._close
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        if not self.form.touched or confirm(
            self,
            tr("Leave without recording this ballot?"),
            tr("Your entries will be lost."),
            tr("Leave"),
        ):
            super().reject()

    def take(self) -> None:
        """Cast the ballot and clear the form for the next."""
        from mcda_app.domain.voting.lookup import participant, participant_of_code, require_workshop
        from mcda_app.ui.workshop.ballot_form import BallotForm

        if not self.form.check():
            return
        try:
            workshop = require_workshop(self._session.project)
            if self.code is not None:
                voter = participant_of_code(workshop, self.code.text(), self._session.sealer).id
            else:
                voter = self.person.currentData() or ""
            answers, reasons = self.form.answers(), self.form.reasons
            self._session.apply_without_undo(
                lambda p: cast_ballot(
                    p,
                    self._round.id,
                    voter,
                    answers,
                    self._session.sealer,
                    source=BallotSource.CONSOLE,
                    at=timestamp(),
                    reasons=reasons,
                )
            )
        except EditError as error:
            show_fault(self._fault, error)
            return
        self._fault.hide()
        workshop = require_workshop(self._session.project)
        show_text(self._result, recorded_text(workshop, participant(workshop, voter)), hide_empty=True)
        fresh = BallotForm(self._round, quick=True)
        self.layout().replaceWidget(self.form, fresh)
        self.form.deleteLater()
        self.form = fresh
        fresh.changed.connect(self._forget_result)
        self._fill_people()
        if self.code is not None:
            self.code.clear()
            self.code.setFocus()
        else:  # the next person is chosen already
            self._begin()
