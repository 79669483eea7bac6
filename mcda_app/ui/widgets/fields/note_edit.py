# SPDX-License-Identifier: MIT
"""Fields for texts of the document, which preserve everything the user does not edit."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

PAUSE = 800
"""Milliseconds without a key after which the text is committed."""


def text_of(field: QLineEdit | QPlainTextEdit) -> str:
    """The text in a field, with its no-break spaces, which toPlainText() would replace."""
    if isinstance(field, QLineEdit):
        return field.text()
    return field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


class DocumentText:
    """A text of the document in a field, which may display it slightly differently.

    Until somebody edits the field, the text is the document's to the last character.
    """

    def __init__(self, field: QLineEdit | QPlainTextEdit, text: str) -> None:
        self._field, self._text = field, text
        if isinstance(field, QLineEdit):
            field.setText(text)
        else:
            field.setPlainText(text)
        self._committed_text = text_of(field)

    @property
    def changed(self) -> bool:
        return text_of(self._field) != self._committed_text

    def text(self) -> str:
        return text_of(self._field) if self.changed else self._text


class TextField(QPlainTextEdit):
    """Emits ``committed`` with the text's target and the text.

    It does so at each pause in typing, on losing focus, and before another text is shown.
    """

    committed = Signal(object, str)

    def __init__(self, name: str, placeholder: str = "", lines: int = 3) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 18)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._document_text = self._committed_text = self._reverted = ""
        self._target: object = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.commit)
        self.textChanged.connect(self._typed)

    def show_text(self, target: object, text: str) -> None:
        """Show the document's text for a target, unless the user is typing a newer one."""
        if target != self._target:
            self.commit()
            self._target = target
        if text == self._document_text:
            return
        self._document_text = text
        if self._timer.isActive():
            self._committed_text = text
            return
        if text_of(self) != text:
            self._reverted = ""
            with QSignalBlocker(self):
                self.setPlainText(text)
        self._committed_text = text_of(self)

    def commit(self) -> None:
        self._timer.stop()
        text = text_of(self)
        if text != self._committed_text:
            self._document_text = self._committed_text = text
            self.committed.emit(self._target, text)

    @property
    def uncommitted(self) -> bool:
        """Whether there is uncommitted typing."""
        return text_of(self) != self._committed_text

    @property
    def may_type_again(self) -> bool:
        """Whether undone typing can be redone."""
        return bool(self._reverted) and not self.uncommitted

    def forget(self) -> None:
        """Discard the typing that could be redone."""
        self._reverted = ""

    def revert(self) -> bool:
        """Undo uncommitted typing; whether there was any."""
        if not self.uncommitted:
            return False
        typed = text_of(self)
        self._replace_all(self._committed_text)
        self._timer.stop()
        self._reverted = typed
        return True

    def type_again(self) -> bool:
        """Redo the typing undone last; whether there was any."""
        if not self.may_type_again:
            return False
        self._replace_all(self._reverted)
        return True

    def _replace_all(self, text: str) -> None:
        """Replace the whole text and move the cursor to the end."""
        self.selectAll()
        self.insertPlainText(text)

    def _typed(self) -> None:
        self._reverted = ""
        self._timer.start()

    def focusOutEvent(self, event) -> None:
        self.commit()
        super().focusOutEvent(event)
