# SPDX-License-Identifier: MIT
"""Ctrl+Z in every field: first it undoes typing, then the project's last step.

Qt's fields always consume the key, even with nothing to undo. Here a field gets it only while it has
uncommitted text; otherwise the key goes to the window's or dialog's action.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.fields.note_edit import TextField
from mcda_app.ui.widgets.fields.number_field import NumberField

UNDO, REDO = (QKeySequence("Ctrl+Z"),), (QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y"))
COMMITTED, REVERTED = "committed_text", "reverted_text"
"""Properties of a field: its text when last committed or shown, and the typing that was undone."""


class UndoKeys(QObject):
    """Filters the keys of the focused field; one instance serves the program."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._field: QWidget | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._field is not None and isValid(self._field):  # it may have been deleted with its dialog
            self._field.removeEventFilter(self)
        self._field = new if isinstance(new, FIELDS) else None
        if self._field is not None:
            self._field.installEventFilter(self)
            line = line_of(self._field)
            if line is not None:
                watch(line)

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        assert isinstance(event, QKeyEvent)
        undo = pressed(event, UNDO)
        if not undo and not pressed(event, REDO):
            return False
        if isinstance(field, TEXTS) and not isinstance(field, TextField):  # not part of the project
            can = field.document().isUndoAvailable() if undo else field.document().isRedoAvailable()
            if can and not field.isReadOnly():
                return False
            event.ignore()
            return True
        override = event.type() == QEvent.Type.ShortcutOverride
        handled = undo_typing(field, undo, try_only=override)
        event.setAccepted(handled)
        if undo and not handled:  # the last thing undone is then the project's step
            forget(field)
        return True


TEXTS = QPlainTextEdit | QTextEdit
FIELDS = QLineEdit | QComboBox | NumberField | TEXTS


def pressed(event: QKeyEvent, keys: tuple[QKeySequence, ...]) -> bool:
    return QKeySequence(event.keyCombination()) in keys


def undo_typing(field: QObject, undo: bool, *, try_only: bool) -> bool:
    """Undo or redo typing in a field; whether there was any. With try_only nothing is changed."""
    if isinstance(field, NumberField | TextField):
        if try_only:
            return field.uncommitted if undo else field.may_type_again
        return field.revert() if undo else field.type_again()
    line = line_of(field)
    if line is None:
        return False
    committed, reverted = line.property(COMMITTED), line.property(REVERTED)
    replacement = committed if undo else reverted
    if replacement is None or replacement == line.text() or line.isReadOnly():
        return False
    if not try_only:
        typed = line.text()
        line.selectAll()
        line.insert(replacement)
        line.setProperty(REVERTED, typed if undo else None)
        if undo:
            line.setModified(False)  # so that it shows the project's text again
    return True


def forget(field: QObject) -> None:
    """Discard the typing in a field that could be redone."""
    if isinstance(field, NumberField | TextField):
        field.forget()
    elif (line := line_of(field)) is not None:
        line.setProperty(REVERTED, None)


def line_of(field: QObject) -> QLineEdit | None:
    """The line edit of a field, or of an editable combo box."""
    return (
        field.lineEdit() if isinstance(field, QComboBox) else field if isinstance(field, QLineEdit) else None
    )


def watch(line: QLineEdit) -> None:
    """Remember the committed text of a line edit; whoever commits it calls ``setModified(False)``."""

    def look(_text: str = "") -> None:
        if not line.isModified() or line.property(COMMITTED) is None:
            line.setProperty(COMMITTED, line.text())

    def typed(_text: str) -> None:
        line.setProperty(REVERTED, None)

    if line.property(COMMITTED) is None:
        line.textChanged.connect(look)
        line.editingFinished.connect(look, Qt.ConnectionType.QueuedConnection)
        line.textEdited.connect(typed)
    look()


def watch_undo_keys(app: QApplication) -> None:
    """Install the filter for all fields of the program."""
    if app.findChild(UndoKeys) is None:
        UndoKeys(app)


def undoable(dialog: QDialog, session: Session, refresh: Callable[[], object] | None = None) -> None:
    """Add undo and redo to a dialog whose edits are applied at once.

    refresh  refreshes the dialog's content
    """
    stack = session.undo_stack
    actions = stack.createUndoAction(dialog, tr("&Undo")), stack.createRedoAction(dialog, tr("&Redo"))
    for action, keys in zip(actions, (UNDO, REDO), strict=True):
        action.setShortcuts(list(keys))
        if refresh is not None:
            action.triggered.connect(lambda _checked=False: refresh())
        dialog.addAction(action)
