# SPDX-License-Identifier: MIT
"""The diagnosis, to look at before it is passed on, and what is said at a fault of the program's own."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from mcda_app.errors import McdaError
from mcda_app.files.project_file import write_atomically
from mcda_app.i18n import tr
from mcda_app.ui.widgets.error_box import tell
from mcda_app.ui.widgets.labels import put, text_label
from mcda_app.ui.widgets.showing import run_dialog

AskTarget = Callable[[str, str, str, Path], Path | None]
"""Asks for a file to write, given a title, a filter, a suffix and a proposal; None if there is to be none."""


class DiagnosisDialog(QDialog):
    """Shows the diagnosis, which it puts on the clipboard."""

    def __init__(self, parent: QWidget, text: str, ask_target: AskTarget) -> None:
        super().__init__(parent)
        self._ask_target = ask_target
        self.setWindowTitle(tr("Diagnosis"))
        self.resize(680, 520)
        layout = QVBoxLayout(self)
        self._told = text_label("answer", tr("This text is on the clipboard, ready to paste into a message."))
        layout.addWidget(self._told)
        layout.addWidget(
            text_label(
                "muted",
                tr(
                    "It describes the program and this computer. It contains nothing from your "
                    "projects and no file names, and nothing was sent anywhere."
                ),
            )
        )
        self.text = _plain(text, tr("Diagnosis"))
        layout.addWidget(self.text, 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for name, slot in ((tr("&Copy again"), self.copy), (tr("&Save as text…"), self.save)):
            button = QPushButton(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, slot=slot: slot())
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        layout.addWidget(box)
        self.copy()

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def save(self) -> None:
        target = self._ask_target(
            tr("Save the diagnosis"), tr("Text (*.txt)"), ".txt", Path(tr("MCDA diagnosis"))
        )
        if target is None:
            return
        try:
            write_atomically(target, self.text.toPlainText().encode("utf-8"))
        except McdaError as error:
            tell(self, error, tr("The diagnosis was not saved"))
            return
        put(self._told, tr("Saved as {target}.").format(target=target.name))


class FaultDialog(QDialog):
    """The program met a fault of its own: the work is still there and can be put in a safe place."""

    def __init__(
        self,
        parent: QWidget,
        error: BaseException,
        save_copy: Callable[[], Path | None],
        diagnosis_text: Callable[[], str],
    ) -> None:
        super().__init__(parent)
        self._save_copy, self._diagnosis_text = save_copy, diagnosis_text
        self.setWindowTitle(tr("Internal error"))
        self.resize(600, 170)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(text_label("answer", tr("An internal error occurred.")))
        self.told = text_label(
            "",
            tr(
                "Your work is still open, but the last change may be incomplete. Save a copy under "
                "another name, then continue, or quit the program and start it again."
            ),
        )
        layout.addWidget(self.told)
        self.details = _plain("".join(traceback.format_exception(error)), tr("Error details"))
        self.details.hide()
        layout.addWidget(self.details, 100)
        layout.addStretch(1)
        box = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.copy_button = QPushButton(tr("&Save a copy…"))
        self.diagnosis_button = QPushButton(tr("Copy &diagnosis"))
        self.details_button = QPushButton(tr("Show d&etails"))
        self.close_button = QPushButton(tr("&Continue"))
        for button, part, slot in (
            (self.copy_button, role.ActionRole, self.save_copy),
            (self.diagnosis_button, role.ActionRole, self.copy_diagnosis),
            (self.details_button, role.ActionRole, self.show_details),
            (self.close_button, role.RejectRole, self.reject),
        ):
            box.addButton(button, part)
            button.clicked.connect(lambda _checked=False, slot=slot: slot())
        layout.addWidget(box)
        self.copy_button.setDefault(True)
        self.copy_button.setFocus()

    def save_copy(self) -> None:
        saved = self._save_copy()
        if saved is not None:
            put(self.told, tr("A copy was saved as {saved}.").format(saved=saved.name))

    def copy_diagnosis(self) -> None:
        QGuiApplication.clipboard().setText(self._diagnosis_text())
        put(self.told, tr("The diagnosis is on the clipboard. It contains nothing from your project."))

    def show_details(self) -> None:
        self.details.show()
        self.details_button.setEnabled(False)
        self.resize(self.width(), max(self.height(), 460))


def _plain(text: str, name: str) -> QPlainTextEdit:
    shown = QPlainTextEdit(text)
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    shown.setAccessibleName(name)
    shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    return shown


def show_internal_error(
    parent: QWidget,
    error: BaseException,
    save_copy: Callable[[], Path | None],
    diagnosis_text: Callable[[], str],
) -> None:
    """Show a fault, unless one is being shown already."""
    if parent.findChild(FaultDialog) is None:
        run_dialog(FaultDialog(parent, error, save_copy, diagnosis_text))
