# SPDX-License-Identifier: MIT
"""What is asked in a round, and the ballots that the facilitator types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
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

from mcda_app.domain.ballots import progress
from mcda_app.domain.edits.rounds import cast_ballot, open_round
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.workshop import BallotSource, Participant, Round, RoundKind, Workshop
from mcda_app.errors import EditError
from mcda_app.i18n import LocalisedTuple, tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.widgets.dialog_parts import fault_label, show_fault
from mcda_app.ui.widgets.labels import put, text_label
from mcda_app.ui.workshop.prompts import confirm

WAYS = LocalisedTuple(
    lambda: (
        (RoundKind.GUT, WeightQuestion.DIRECT, tr("Gut check: order the options before any result")),
        (RoundKind.WEIGHTS, WeightQuestion.SWING, tr("Weights by swing")),
        (RoundKind.WEIGHTS, WeightQuestion.DIRECT, tr("Weights by points")),
        (RoundKind.WEIGHTS, WeightQuestion.ORDER, tr("Weights by order of importance")),
        (RoundKind.WEIGHTS, WeightQuestion.PAIRWISE, tr("Weights by pairwise comparisons")),
        (RoundKind.SCORES, WeightQuestion.DIRECT, tr("Scores of options")),
    )
)


class RoundDialog(QDialog):
    """What to ask, and on which issues."""

    def __init__(self, parent: QWidget, session: Session, kind: RoundKind = RoundKind.WEIGHTS) -> None:
        super().__init__(parent.window())
        self._session = session
        self.setWindowTitle(tr("Open a round"))
        layout = QVBoxLayout(self)
        form = QFormLayout()
        self.way = QComboBox()
        for asked, question, text in WAYS:
            self.way.addItem(text, (asked, question))
        self.way.currentIndexChanged.connect(lambda _at: self._enable())
        form.addRow(tr("&Ask for"), self.way)
        layout.addLayout(form)
        self._issues_label = QLabel(tr("On which &issues?"))
        self.issues = QListWidget()
        self.issues.setAccessibleName(tr("Issues asked about"))
        self._issues_label.setBuddy(self.issues)
        chosen = session.issue_id
        for issue in session.project.issues:
            item = QListWidgetItem(issue.title)
            item.setData(Qt.ItemDataRole.UserRole, issue.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if issue.id == chosen else Qt.CheckState.Unchecked)
            self.issues.addItem(item)
        layout.addWidget(self._issues_label)
        layout.addWidget(self.issues, 1)
        self._told = text_label("muted")
        layout.addWidget(self._told)
        self._fault = fault_label()
        layout.addWidget(self._fault)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Open the round"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(520, 480)
        self.way.setCurrentIndex(next(n for n, (asked, _, _) in enumerate(WAYS) if asked is kind))
        self._enable()

    def _enable(self) -> None:
        kind, _ = self.way.currentData()
        on_issues = kind is not RoundKind.WEIGHTS
        self._issues_label.setEnabled(on_issues)
        self.issues.setEnabled(on_issues)
        put(
            self._told,
            tr("Everybody answers alone. Nobody sees an answer before you reveal the round.")
            if on_issues
            else tr("Weights hold for all issues. Nobody sees an answer before you reveal the round."),
        )

    def accept(self) -> None:
        kind, question = self.way.currentData()
        items = [self.issues.item(n) for n in range(self.issues.count())]
        ids = [i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() is Qt.CheckState.Checked]
        at = timestamp()
        try:
            self._session.apply_without_undo(
                lambda p: open_round(p, kind, at, question=question, issue_ids=ids)
            )
        except EditError as error:
            show_fault(self._fault, error)
            return
        super().accept()


def taken(workshop: Workshop, voter: Participant) -> str:
    """That a ballot was taken, and whose, unless nobody may know."""
    if workshop.anonymous:
        return tr("The ballot is taken.")
    return tr("The ballot of {name} is taken.").format(name=voter.label)


class ConsoleDialog(QDialog):
    """The facilitator types what a participant says."""

    def __init__(self, parent: QWidget, session: Session, held: Round) -> None:
        from mcda_app.ui.workshop.ballot_form import BallotForm

        super().__init__(parent.window())
        self._session, self._round = session, held
        self.setWindowTitle(tr("{held}: at this computer").format(held=held.title))
        self.resize(720, 600)
        layout = QVBoxLayout(self)
        workshop = session.project.workshop
        assert workshop is not None
        row = QHBoxLayout()
        self.code: QLineEdit | None = None
        self.person = QComboBox()
        label = QLabel(tr("&Who"))
        row.addWidget(label)
        if workshop.anonymous:
            self.code = QLineEdit()
            self.code.setPlaceholderText(tr("Code on the slip"))
            self.code.setAccessibleName(tr("Code on the slip"))
            label.setText(tr("&Code"))
            label.setBuddy(self.code)
            row.addWidget(self.code)
        else:
            label.setBuddy(self.person)
            self.person.setAccessibleName(tr("Participant"))
            row.addWidget(self.person, 1)
        row.addStretch(1)
        layout.addLayout(row)
        self.form = BallotForm(held)
        layout.addWidget(self.form, 1)
        self._fault = fault_label()
        layout.addWidget(self._fault)
        self._done = text_label("muted")
        layout.addWidget(self._done)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        take = buttons.addButton(tr("&Take this ballot"), QDialogButtonBox.ButtonRole.ApplyRole)
        take.clicked.connect(lambda _=False: self.take())
        take.setDefault(True)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter takes the ballot
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._fill_people()

    def _fill_people(self) -> None:
        workshop = self._session.project.workshop
        assert workshop is not None
        self.person.clear()
        voted = progress(workshop, self._round.id).who
        waiting = [p for p in workshop.participants if p.present and p.id not in voted]
        for person in (*waiting, *(p for p in workshop.participants if p.id in voted)):
            note = tr(" (has voted: takes the place of the earlier ballot)") if person.id in voted else ""
            self.person.addItem(person.label + note, person.id)

    def reject(self) -> None:
        if not self.form.touched or confirm(
            self,
            tr("Leave without taking this ballot?"),
            tr("What was filled in is lost."),
            tr("Leave"),
        ):
            super().reject()

    def take(self) -> None:
        """Cast the ballot as it is filled in, and make room for the next."""
        from mcda_app.domain.workshop_lookup import participant, participant_of_code, require_workshop
        from mcda_app.ui.workshop.ballot_form import BallotForm

        if not self.form.check():
            return
        try:
            workshop = require_workshop(self._session.project)
            if self.code is not None:
                voter = participant_of_code(workshop, self.code.text()).id
            else:
                voter = self.person.currentData() or ""
            answers, reasons = self.form.answers(), self.form.reasons
            self._session.apply_without_undo(
                lambda p: cast_ballot(
                    p,
                    self._round.id,
                    voter,
                    answers,
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
        put(self._done, taken(workshop, participant(workshop, voter)))
        fresh = BallotForm(self._round)
        self.layout().replaceWidget(self.form, fresh)
        self.form.deleteLater()
        self.form = fresh
        if self.code is not None:
            self.code.clear()
            self.code.setFocus()
        self._fill_people()
