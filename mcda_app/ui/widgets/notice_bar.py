# SPDX-License-Identifier: MIT
"""Notices above the pages that stay until something is done, such as for a read-only file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QPushButton, QVBoxLayout, QWidget

from mcda_app.ui.widgets.labels import text_label


class Notice(QFrame):
    """One notice: a sentence and buttons for its actions."""

    def __init__(self, text: str, actions: Sequence[tuple[str, Callable[[], object]]]) -> None:
        super().__init__()
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        self.label = text_label("note", text)
        row.addWidget(self.label, 1)
        self.buttons = []
        for name, action in actions:
            button = QPushButton(name)
            button.clicked.connect(lambda _checked=False, action=action: action())
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons.append(button)


class Notices(QWidget):
    """The notices of a window, each under a key; without any, it takes no space."""

    def __init__(self) -> None:
        super().__init__()
        self._notices: dict[str, Notice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def put(self, key: str, text: str, actions: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Show a notice, replacing the one with the same key."""
        if key in self._notices and self._notices[key].label.text() == text:
            return
        self.remove(key)
        self._notices[key] = Notice(text, actions)
        self._column.addWidget(self._notices[key])

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
