# SPDX-License-Identifier: MIT
"""Fill in a ballot file without the project it belongs to; what is saved is sealed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from mcda_app.errors import EditError, FileError, McdaError
from mcda_app.exchange.ballots.ballot_file import BallotFile, filled_in, open_ballot, write_ballot
from mcda_app.i18n import tr
from mcda_app.ui.widgets.buttons import Rank, set_rank
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, show_fault
from mcda_app.ui.widgets.labels import text_label
from mcda_app.ui.workshop.ballot_form import BallotForm
from mcda_app.ui.workshop.prompts import code_field, confirm, notify


def ballot_to_fill_in(path: Path) -> BallotFile:
    """The ballot in a file. Raises FileError if it cannot be read, or has no key to seal answers with."""
    ballot = open_ballot(path)
    if ballot.round.seal is None:
        raise FileError(
            tr("This ballot comes from an earlier version of the program and cannot be sealed."),
            where=path.name,
            remedy=tr("Ask the facilitator for a new one."),
        )
    return ballot


class BallotDialog(QDialog):
    """A ballot as a form; Enter saves it in its file, sealed to the key of its round."""

    def __init__(self, parent: QWidget | None, path: Path, ballot: BallotFile) -> None:
        super().__init__(None if parent is None else parent.window())
        self._path, self._ballot = path, ballot
        self.setWindowTitle(tr("Ballot: {title}").format(title=ballot.round.title))
        layout = QVBoxLayout(self)
        layout.addWidget(text_label("title", tr("Ballot: {title}").format(title=ballot.round.title)))
        whose = f"{ballot.project} · {ballot.voter}" if ballot.voter else ballot.project
        layout.addWidget(text_label("muted", whose))
        if ballot.box:
            layout.addWidget(
                text_label(
                    "note",
                    tr(
                        "This file holds a sealed ballot, which nobody can read here. If you fill it in "
                        "again, the new ballot takes its place. To collect it, open the project “{project}” "
                        "first."
                    ).format(project=ballot.project),
                )
            )
        row = QHBoxLayout()
        label = QLabel(tr("Your &code"))
        self.code = code_field(tr("Your code"))
        self.code.setText(ballot.code)
        self.code.setPlaceholderText(tr("Code on the slip"))
        label.setBuddy(self.code)
        row.addWidget(label)
        row.addWidget(self.code)
        row.addStretch(1)
        layout.addLayout(row)
        self.form = BallotForm(ballot.round)
        layout.addWidget(self.form, 1)
        self._fault = fault_label()
        layout.addWidget(self._fault)
        layout.addWidget(
            text_label(
                "muted",
                tr(
                    "Saving seals your answers in the file: nobody can read them before the round is "
                    "revealed. Then give the file back."
                ),
            )
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = buttons.addButton(
            tr("&Save the sealed ballot"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_rank(self.save_button, Rank.PRIMARY)
        self.save_button.setDefault(True)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        rest = self.sizeHint().height() - self.form.sizeHint().height()
        self.resize(640, min(680, self.form.widget().sizeHint().height() + rest + 40))
        (self.form.first_field() if ballot.code else self.code).setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Seal the answers and save them; the dialog stays open if they are not complete."""
        self._fault.hide()
        if not self.form.check():
            return
        try:
            ballot = filled_in(self._ballot, self.code.text(), self.form.answers(), self.form.reasons)
        except EditError as error:
            show_fault(self._fault, error)
            self.code.setFocus()
            return
        try:
            write_ballot(ballot, self._path)
        except McdaError as error:
            show_fault(self._fault, error)
            return
        notify(
            self,
            tr("Your ballot is sealed in “{file}”.").format(file=self._path.name),
            tr("Give this file back to the facilitator. Until the round closes, you can fill it in again."),
        )
        super().accept()

    def reject(self) -> None:
        if not self.form.touched or confirm(
            self, tr("Leave without saving this ballot?"), tr("Your entries will be lost."), tr("Leave")
        ):
            super().reject()
