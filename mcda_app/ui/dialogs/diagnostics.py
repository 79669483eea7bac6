# SPDX-License-Identifier: MIT
"""The diagnosis, shown before it is passed on, and the dialog for internal errors."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from mcda_app.errors import McdaError
from mcda_app.files.project_file import write_atomically
from mcda_app.i18n import tr
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.dialogs.showing import run_dialog
from mcda_app.ui.widgets.labels import show_text, text_label

AskTarget = Callable[[str, str, str, Path], Path | None]
"""Asks for a file to write, given title, filter, suffix and proposal; None if the user cancels."""


class DiagnosisDialog(QDialog):
    """Shows the diagnosis and copies it to the clipboard."""

    def __init__(self, parent: QWidget, text: str, ask_target: AskTarget) -> None:
        super().__init__(parent)
        self._ask_target = ask_target
        self.setWindowTitle(tr("Diagnostics"))
        self.resize(680, 520)
        layout = QVBoxLayout(self)
        self._message = text_label(
            "answer", tr("This text is on the clipboard, ready to paste into a message.")
        )
        layout.addWidget(self._message)
        layout.addWidget(
            text_label(
                "muted",
                tr(
                    "It describes the program and this computer. It contains nothing from your "
                    "projects and no file names, and nothing was sent anywhere."
                ),
            )
        )
        self.text = _text_view(text, tr("Diagnostics"))
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
            tr("Save the diagnostics"), tr("Text (*.txt)"), ".txt", Path(tr("MCDA diagnostics"))
        )
        if target is None:
            return
        try:
            write_atomically(target, self.text.toPlainText().encode("utf-8"))
        except McdaError as error:
            show_error(self, error, tr("The diagnostics were not saved"))
            return
        show_text(self._message, tr("Saved as {path}.").format(path=target.name))


class InternalErrorDialog(QDialog):
    """Reports an internal error; the work is still open and a copy can be saved."""

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
        self.message = text_label(
            "",
            tr(
                "Your work is still open, but the last change may be incomplete. Save a copy under "
                "another name, then continue, or quit the program and start it again."
            ),
        )
        layout.addWidget(self.message)
        self.details = _text_view("".join(traceback.format_exception(error)), tr("Error details"))
        self.details.hide()
        layout.addWidget(self.details, 100)
        layout.addStretch(1)
        box = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.copy_button = QPushButton(tr("&Save a copy…"))
        self.diagnosis_button = QPushButton(tr("Copy &diagnostics"))
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
        path = self._save_copy()
        if path is not None:
            show_text(self.message, tr("A copy was saved as {path}.").format(path=path.name))

    def copy_diagnosis(self) -> None:
        QGuiApplication.clipboard().setText(self._diagnosis_text())
        show_text(
            self.message, tr("The diagnostics are on the clipboard. They contain nothing from your project.")
        )

    def show_details(self) -> None:
        self.details.show()
        self.details_button.setEnabled(False)
        self.resize(self.width(), max(self.height(), 460))


def _text_view(text: str, name: str) -> QPlainTextEdit:
    view = QPlainTextEdit(text)
    view.setReadOnly(True)
    view.setTabChangesFocus(True)
    view.setAccessibleName(name)
    view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    return view


def show_internal_error(
    parent: QWidget,
    error: BaseException,
    save_copy: Callable[[], Path | None],
    diagnosis_text: Callable[[], str],
) -> None:
    """Show an internal error, unless one is being shown already."""
    if parent.findChild(InternalErrorDialog) is None:
        run_dialog(InternalErrorDialog(parent, error, save_copy, diagnosis_text))
