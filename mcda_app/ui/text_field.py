# SPDX-License-Identifier: MIT
"""A text of several lines that is taken when the user leaves it or pauses."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit

PAUSE = 800
"""Milliseconds without a key after which the text so far is taken."""


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
        self._held = self._reverted = ""
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
        self._held = text
        if text != self.toPlainText() and not self._timer.isActive():
            self._reverted = ""
            with QSignalBlocker(self):
                self.setPlainText(text)

    def commit(self) -> None:
        self._timer.stop()
        text = self.toPlainText()
        if text != self._held:
            self._held = text
            self.committed.emit(self._target, text)

    @property
    def uncommitted(self) -> bool:
        """Whether something was typed that is not taken yet."""
        return self.toPlainText() != self._held

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
        typed = self.toPlainText()
        self._put(self._held)
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
