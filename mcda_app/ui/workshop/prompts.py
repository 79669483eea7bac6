# SPDX-License-Identifier: MIT
"""Edits of the workshop from its views, with a sentence for every refusal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mcda_app.domain.project import Project
from mcda_app.errors import McdaError
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.dialogs.dialog_parts import ok_cancel
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.dialogs.questions import Answer, confirmed
from mcda_app.ui.widgets.dialogs.showing import closing, run_dialog
from mcda_app.ui.widgets.fields.note_edit import DocumentText
from mcda_app.ui.widgets.labels import plain, text_label


def record(view: QWidget, session: Session, edit: Callable[[Project], Project]) -> bool:
    """Apply an edit of the workshop; whether it succeeded."""
    try:
        session.apply_without_undo(edit)
    except McdaError as error:
        show_error(view.window(), error, tr("That did not work"))
        return False
    return True


def confirm(
    view: QWidget,
    question: str,
    detail: str,
    yes: str,
    no: QMessageBox.StandardButton = QMessageBox.StandardButton.Cancel,
) -> bool:
    """Ask for confirmation; Enter and Esc decline."""
    return confirmed(view.window(), tr("Workshop"), question, Answer(yes), detail=detail, decline=no)


def notify(view: QWidget, text: str, detail: str) -> None:
    """Report what was done and what remains to be done."""
    box = QMessageBox(QMessageBox.Icon.Information, tr("Workshop"), plain(text), parent=view.window())
    box.setInformativeText(plain(detail))
    box.addButton(QMessageBox.StandardButton.Ok)
    run_dialog(box)


def ask_text(view: QWidget, title: str, question: str, text: str = "") -> str | None:
    """Ask for a text of several lines, in which Tab moves the focus; None if cancelled."""
    dialog = QDialog(view.window())
    dialog.setWindowTitle(title)
    layout = QVBoxLayout(dialog)
    layout.addWidget(text_label("", question))
    field = QPlainTextEdit()
    document_text = DocumentText(field, text)
    field.setTabChangesFocus(True)
    field.setAccessibleName(question)
    layout.addWidget(field)
    layout.addWidget(ok_cancel(dialog))
    dialog.resize(440, 220)
    with closing(dialog):
        return document_text.text() if dialog.exec() else None


def code_field(name: str) -> QLineEdit:
    """A field for a secret code, which stays unreadable for whoever sees the screen or a recording of it."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field


def button(text: str, slot: Callable[[], object], tip: str = "", rank: Rank = Rank.SECONDARY) -> QPushButton:
    """A button as wide as its text."""
    push = push_button(text, rank, tip=tip)
    push.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    push.clicked.connect(lambda _checked=False: slot())
    return push
