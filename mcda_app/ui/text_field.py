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
        self._held = ""
        self._target: object = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.commit)
        self.textChanged.connect(self._timer.start)

    def show_text(self, target: object, text: str) -> None:
        """Show the document's text about a target, unless the user is ahead of it."""
        if target != self._target:
            self.commit()
            self._target = target
        self._held = text
        if text != self.toPlainText() and not self._timer.isActive():
            with QSignalBlocker(self):
                self.setPlainText(text)

    def commit(self) -> None:
        self._timer.stop()
        text = self.toPlainText()
        if text != self._held:
            self._held = text
            self.committed.emit(self._target, text)

    def focusOutEvent(self, event) -> None:
        self.commit()
        super().focusOutEvent(event)
