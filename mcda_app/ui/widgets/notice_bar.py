# SPDX-License-Identifier: MIT
"""Notices above the pages: what is so until something is done about it, such as a file that is read-only."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QPushButton, QVBoxLayout, QWidget

from mcda_app.i18n import LazyText
from mcda_app.ui.widgets.labels import put, text_label

Deeds = Sequence[tuple[LazyText, Callable[[], object]]]


class Notice(QFrame):
    """One notice: a sentence, and what can be done about it.

    text  makes the sentence, in the language in use when it is shown
    """

    def __init__(self, text: Callable[[], str], deeds: Deeds) -> None:
        super().__init__()
        self._text, self._deeds = text, deeds
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        self.label = text_label("note")
        row.addWidget(self.label, 1)
        self.buttons = []
        for name, deed in deeds:
            button = QPushButton(str(name))
            button.clicked.connect(lambda _checked=False, deed=deed: deed())
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons.append(button)
        self.translate()

    def translate(self) -> None:
        """Show the texts in the language now in use."""
        self.setAccessibleName(self._text())
        put(self.label, self._text())
        for button, (name, _deed) in zip(self.buttons, self._deeds, strict=True):
            button.setText(str(name))


class Notices(QWidget):
    """The notices of a window, each under a key; they take no room while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._held: dict[str, Notice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def put(self, key: str, text: Callable[[], str], deeds: Deeds = ()) -> None:
        """Show a notice in place of the one under the same key."""
        if key in self._held and self._held[key].label.text() == text():
            return
        self.take_away(key)
        self._held[key] = Notice(text, deeds)
        self._column.addWidget(self._held[key])

    def translate(self) -> None:
        """Show all in the language now in use."""
        for notice in self._held.values():
            notice.translate()

    def take_away(self, key: str) -> None:
        notice = self._held.pop(key, None)
        if notice is not None:
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()

    def texts(self) -> dict[str, str]:
        """What is shown now."""
        return {key: notice.label.text() for key, notice in self._held.items()}

    def deed(self, key: str, name: str) -> QPushButton:
        """The button of a notice that has this name."""
        return next(b for b in self._held[key].buttons if b.text().replace("&", "") == name)


def shown_notices(window: QMainWindow) -> Notices | None:
    """The window's notices; None if there never were any."""
    return window.findChild(Notices)


def notices(window: QMainWindow) -> Notices:
    """The window's notices, put above its content when they are first wanted: the start does without."""
    held = window.findChild(Notices)
    if held is None:
        held = Notices()
        content = window.takeCentralWidget() or QWidget()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(held)
        column.addWidget(content, 1)
        window.setCentralWidget(whole)
    return held
