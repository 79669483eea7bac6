# SPDX-License-Identifier: MIT
"""Asks the witness for the key that opens the ballots of a round."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.phrases import capital
from mcda_app.domain.edits.workshop.rounds import reveal_round
from mcda_app.domain.workshop.workshop import Round
from mcda_app.errors import McdaError
from mcda_app.files.json_text import read_text
from mcda_app.files.sealing.key_store import MAX_BYTES
from mcda_app.files.sealing.key_words import KEY_WORDS
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, make_room, ok_cancel, show_fault
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.workshop.keys.key_files import ask_key_file
from mcda_app.ui.workshop.prompts import button

LINES = 6
"""Lines of the field for the words."""


class WitnessRevealDialog(QDialog):
    """Takes the words or the key file, and reveals the round; a wrong key leaves everything as it is."""

    def __init__(self, parent: QWidget, session: Session, round_: Round) -> None:
        super().__init__(parent.window())
        self._session, self._round = session, round_
        self.setWindowTitle(tr("{round}: the witness's key").format(round=round_.title))
        layout = QVBoxLayout(self)
        layout.addWidget(
            text_label(
                "",
                tr("A witness has the key to these ballots. The witness types the words or brings the file."),
            )
        )
        label = QLabel(tr("The &words, in their order"))
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(tr("The words of the key"))
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(LINES * self.words.fontMetrics().lineSpacing() + 16)
        self.words.textChanged.connect(self._count)
        label.setBuddy(self.words)
        layout.addWidget(label)
        layout.addWidget(self.words, 1)
        row = QHBoxLayout()
        self._typed = text_label("muted")
        row.addWidget(self._typed, 1)
        choose = button(tr("Choose the key &file…"), self._choose)
        choose.setAutoDefault(False)
        row.addWidget(choose)
        layout.addLayout(row)
        self._fault = fault_label()
        layout.addWidget(self._fault)
        layout.addWidget(ok_cancel(self, capital(tr("Reveal {round}").format(round=round_.mention))))
        self._count()
        self.resize(520, layout.totalHeightForWidth(520))

    def _count(self) -> None:
        typed = len(self.words.toPlainText().split())
        show_text(self._typed, tr("{typed} of {words} words").format(typed=typed, words=KEY_WORDS + 1))

    def _choose(self) -> None:
        path = ask_key_file(self)
        if path is None:
            return
        try:
            key = read_text(path, MAX_BYTES)
        except McdaError as error:
            self._refuse(error)
            return
        self._reveal(key)

    def _refuse(self, error: McdaError) -> None:
        show_fault(self._fault, error)
        make_room(self)

    def accept(self) -> None:
        self._reveal(self.words.toPlainText())

    def _reveal(self, key: str) -> None:
        at, id_, sealer = timestamp(), self._round.id, self._session.sealer
        given = key or " "  # nothing typed is a key without words, not the one kept on this computer
        try:
            self._session.apply_without_undo(lambda p: reveal_round(p, id_, at, sealer, given))
        except McdaError as error:
            self._refuse(error)
            return
        super().accept()
