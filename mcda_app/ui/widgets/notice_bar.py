# SPDX-License-Identifier: MIT
"""Notices above the pages that stay until something is done, such as for a read-only file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QPushButton, QVBoxLayout, QWidget

from mcda_app.i18n import LazyText
from mcda_app.ui.widgets.labels import show_text, text_label

Actions = Sequence[tuple[LazyText, Callable[[], object]]]


class Notice(QFrame):
    """One notice: a sentence and buttons for its actions.

    text  returns the sentence in the current language
    """

    def __init__(self, text: Callable[[], str], actions: Actions) -> None:
        super().__init__()
        self._text, self._actions = text, actions
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        self.label = text_label("note")
        row.addWidget(self.label, 1)
        self.buttons = []
        for name, action in actions:
            button = QPushButton(str(name))
            button.clicked.connect(lambda _checked=False, action=action: action())
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons.append(button)
        self.translate()

    def translate(self) -> None:
        """Show the texts in the current language."""
        self.setAccessibleName(self._text())
        show_text(self.label, self._text())
        for button, (name, _action) in zip(self.buttons, self._actions, strict=True):
            button.setText(str(name))


class Notices(QWidget):
    """The notices of a window, each under a key; without any, it takes no space."""

    def __init__(self) -> None:
        super().__init__()
        self._notices: dict[str, Notice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def put(self, key: str, text: Callable[[], str], actions: Actions = ()) -> None:
        """Show a notice, replacing the one with the same key."""
        if key in self._notices and self._notices[key].label.text() == text():
            return
        self.remove(key)
        self._notices[key] = Notice(text, actions)
        self._column.addWidget(self._notices[key])

    def translate(self) -> None:
        """Show all notices in the current language."""
        for notice in self._notices.values():
            notice.translate()

    def remove(self, key: str) -> None:
        notice = self._notices.pop(key, None)
        if notice is not None:
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()

    def texts(self) -> dict[str, str]:
        """The texts on display, by key."""
        return {key: notice.label.text() for key, notice in self._notices.items()}

    def button(self, key: str, name: str) -> QPushButton:
        """The button with this name in a notice."""
        return next(b for b in self._notices[key].buttons if b.text().replace("&", "") == name)


def shown_notices(window: QMainWindow) -> Notices | None:
    """The window's notices; None if there have been none."""
    return window.findChild(Notices)


def notices(window: QMainWindow) -> Notices:
    """The window's notices, placed above its content on first use."""
    bar = window.findChild(Notices)
    if bar is None:
        bar = Notices()
        content = window.takeCentralWidget() or QWidget()
        container = QWidget()
        column = QVBoxLayout(container)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(content, 1)
        window.setCentralWidget(container)
    return bar
