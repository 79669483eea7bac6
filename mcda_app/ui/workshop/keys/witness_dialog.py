# SPDX-License-Identifier: MIT
"""Hands the key of a round to a witness before the round opens, and makes sure that it arrived."""

from __future__ import annotations

import secrets
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mcda_app.errors import EditError, FileError, McdaError
from mcda_app.files.sealing.sealer import WitnessKey
from mcda_app.i18n import tr
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, make_room, ok_cancel, show_fault
from mcda_app.ui.widgets.dialogs.showing import closing
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.workshop.keys.key_files import ask_new_key_file, write_key_file
from mcda_app.ui.workshop.prompts import button

WIDTH = 640
COLUMNS = 4
"""Words in a line."""
QUESTIONS = 2
"""How many words the witness types to prove that they were written down."""
WORDS, CHECK = range(2)
"""The pages."""


class WitnessKeyDialog(QDialog):
    """Shows the words, then asks for two of them unless they were saved as a file.

    with_witness  whether the witness has the key; false if this round opens without one after all
    """

    def __init__(self, parent: QWidget, *, optional: bool = False) -> None:
        """optional  offers to open the round without a witness"""
        super().__init__(parent)
        self.setWindowTitle(tr("The witness's key"))
        self.with_witness = True
        self._key = WitnessKey()
        self._words = self._key.words.split()
        self._asked = sorted(secrets.SystemRandom().sample(range(len(self._words)), QUESTIONS))
        self._path: Path | None = None
        layout = QVBoxLayout(self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_words())
        self._pages.addWidget(self._make_check())
        layout.addWidget(self._pages)
        self._fault = fault_label()
        layout.addWidget(self._fault)
        buttons = ok_cancel(self)
        self._go_on = buttons.button(QDialogButtonBox.StandardButton.Ok)
        if optional:
            without = buttons.addButton(tr("Open with&out a witness"), QDialogButtonBox.ButtonRole.ActionRole)
            without.setAutoDefault(False)
            without.clicked.connect(lambda _=False: self._open_without())
        layout.addWidget(buttons)
        self.resize(WIDTH, self.sizeHint().height())
        self._show(WORDS)

    @property
    def public_key(self) -> str:
        """What the round opens with; empty without a witness."""
        return self._key.public if self.with_witness else ""

    def _make_words(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            text_label(
                "",
                tr(
                    "Let the witness alone look at this screen and write down all {count} words in order. "
                    "They are shown only now."
                ).format(count=len(self._words)),
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for at, word in enumerate(self._words):
            line, column = divmod(at, COLUMNS)
            number = text_label("muted", str(at + 1))
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label = text_label("title", word)
            label.setWordWrap(False)
            grid.addWidget(number, line, 2 * column)
            grid.addWidget(label, line, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        layout.addSpacing(8)
        layout.addLayout(grid)
        layout.addSpacing(8)
        row = QHBoxLayout()
        save = button(tr("&Save as a file…"), self._save, tr("On a memory stick that the witness takes away"))
        save.setAutoDefault(False)
        row.addWidget(save)
        row.addStretch(1)
        layout.addLayout(row)
        self._saved = text_label("note")
        self._saved.hide()
        layout.addWidget(self._saved)
        layout.addWidget(text_label("muted", tr("If the words and the file are lost, the ballots are lost.")))
        layout.addStretch(1)
        return page

    def _make_check(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(text_label("", tr("The witness types these words from the note:")))
        form = QFormLayout()
        self._answers: dict[int, QLineEdit] = {}
        for at in self._asked:
            field = QLineEdit()
            text = tr("Word {number}").format(number=at + 1)
            field.setAccessibleName(text)
            form.addRow(text, field)
            self._answers[at] = field
        layout.addLayout(form)
        row = QHBoxLayout()
        again = button(tr("Show the &words again"), lambda: self._show(WORDS))
        again.setAutoDefault(False)
        row.addWidget(again)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(1)
        return page

    def _show(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._fault.hide()
        ready = page == CHECK or self._path is not None
        self._go_on.setText(tr("Open the round") if ready else tr("The words are written down"))
        self._go_on.setDefault(True)
        if page == CHECK:
            self._answers[self._asked[0]].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        make_room(self)

    def _save(self) -> None:
        path = ask_new_key_file(self, tr("Witness key"))
        if path is None:
            return
        try:
            write_key_file(path, self._key.file_content())
        except FileError as error:
            self._refuse(error)
            return
        self._path = path
        self._show(WORDS)
        show_text(
            self._saved,
            tr(
                "Saved as “{name}”. Whoever has this file can open the ballots: leave no copy of it on this "
                "computer."
            ).format(name=path.name),
        )
        self._saved.show()
        make_room(self)

    def _refuse(self, error: McdaError) -> None:
        show_fault(self._fault, error)
        make_room(self)

    def _open_without(self) -> None:
        self.with_witness = False
        super().accept()

    def accept(self) -> None:
        if self._pages.currentIndex() == WORDS:
            if self._path is None:
                self._show(CHECK)
            else:
                super().accept()
            return
        for at, field in self._answers.items():
            if field.text().strip().casefold() != self._words[at]:
                error = EditError(
                    tr("This is not word {number}.").format(number=at + 1),
                    remedy=tr("Compare the note with the words once more."),
                )
                self._refuse(error)
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                field.selectAll()
                return
        super().accept()


def hand_key_to_witness(parent: QWidget, *, optional: bool = False) -> str | None:
    """The public key to open a round with, once the witness has the key that opens its ballots.

    Empty if the round opens without a witness, which `optional` offers; None if it does not open.
    """
    dialog = WitnessKeyDialog(parent, optional=optional)
    with closing(dialog):
        return dialog.public_key if dialog.exec() else None
