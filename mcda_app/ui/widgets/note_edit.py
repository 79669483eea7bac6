# SPDX-License-Identifier: MIT
"""Fields for texts of the document, which change nothing but what the user changes in them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

PAUSE = 800
"""Milliseconds without a key after which the text so far is taken."""


def text_of(field: QLineEdit | QPlainTextEdit) -> str:
    """The text in a field, with its no-break spaces, which toPlainText() turns into plain ones."""
    if isinstance(field, QLineEdit):
        return field.text()
    return field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


class DocumentText:
    """A text of the document in a field, which may show it in its own way.

    As long as nobody changes what is shown, the text is the document's to the last character.
    """

    def __init__(self, field: QLineEdit | QPlainTextEdit, text: str) -> None:
        self._field, self._text = field, text
        if isinstance(field, QLineEdit):
            field.setText(text)
        else:
            field.setPlainText(text)
        self._shown = text_of(field)

    @property
    def changed(self) -> bool:
        return text_of(self._field) != self._shown

    def text(self) -> str:
        return text_of(self._field) if self.changed else self._text


class TextField(QPlainTextEdit):
    """Emits ``committed`` with what the text is about and the text itself.

    That happens at each pause in typing, on losing focus, and before another text is shown.
    """

    committed = Signal(object, str)

    def __init__(self, name: str, placeholder: str = "", lines: int = 3) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 18)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._held = self._shown = self._reverted = ""
        self._target: object = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.commit)
        self.textChanged.connect(self._typed)

    def show_text(self, target: object, text: str) -> None:
        """Show the document's text about a target, unless the user is ahead of it."""
        if target != self._target:
            self.commit()
            self._target = target
        if text == self._held:
            return
        self._held = text
        if self._timer.isActive():
            self._shown = text
            return
        if text_of(self) != text:
            self._reverted = ""
            with QSignalBlocker(self):
                self.setPlainText(text)
        self._shown = text_of(self)

    def commit(self) -> None:
        self._timer.stop()
        text = text_of(self)
        if text != self._shown:
            self._held = self._shown = text
            self.committed.emit(self._target, text)

    @property
    def uncommitted(self) -> bool:
        """Whether something was typed that is not taken yet."""
        return text_of(self) != self._shown

    @property
    def may_type_again(self) -> bool:
        """Whether something that was given up can be brought back."""
        return bool(self._reverted) and not self.uncommitted

    def forget(self) -> None:
        """What was given up is not brought back any more."""
        self._reverted = ""

    def revert(self) -> bool:
        """Give up what was typed and not taken yet; whether there was anything."""
        if not self.uncommitted:
            return False
        typed = text_of(self)
        self._put(self._shown)
        self._timer.stop()
        self._reverted = typed
        return True

    def type_again(self) -> bool:
        """Bring back what was given up last; whether there was anything."""
        if not self.may_type_again:
            return False
        self._put(self._reverted)
        return True

    def _put(self, text: str) -> None:
        """In place of all that stands there, with the cursor at the end."""
        self.selectAll()
        self.insertPlainText(text)

    def _typed(self) -> None:
        self._reverted = ""
        self._timer.start()

    def focusOutEvent(self, event) -> None:
        self.commit()
        super().focusOutEvent(event)
