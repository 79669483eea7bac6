# SPDX-License-Identifier: MIT
"""A decision typed in without a mouse, at the pace of an office worker who thinks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from mcda_app.ui.shell.main_window import MainWindow

KEY_SECONDS, THINKING_SECONDS = 0.28, 1.2
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


@dataclass
class Typist:
    """Types into whatever has the focus, and counts."""

    keys: int = 0
    fields: int = 0
    clicks: int = 0

    @property
    def seconds(self) -> float:
        return self.keys * KEY_SECONDS + self.fields * THINKING_SECONDS

    def press(self, key: Qt.Key, text: str = "", modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        QApplication.processEvents()
        target = QApplication.focusWidget()
        assert target is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, int(key), modifiers, text))
        QApplication.processEvents()

    def enter(self, text: str, key: Qt.Key = ENTER) -> None:
        """One field: a thought, the text, and the key that leaves it."""
        self.fields += 1
        for sign in text:
            self.press(Qt.Key.Key_unknown, sign)
        self.press(key)


def type_decision(window: MainWindow) -> Typist:
    """Three options on four criteria: words, sums of money and marks out of ten."""
    typist = Typist()
    window.actions_by_id["new_decision"].trigger()
    typist.keys += 1  # Ctrl+N
    typist.enter("Which chip-export regime should we back?")
    for option in ("Trilateral with NL and Japan", "National controls only", "Licence by country"):
        typist.enter(option)
    typist.press(ENTER)
    for criterion in ("Slows rivals", "Exports lost", "Allies trust us", "Enforceable"):
        typist.enter(criterion)
    typist.press(ENTER)
    for row in (
        ("high", "€ 850 million", "very high", "7/10"),
        ("medium", "300", "low", "8"),
        ("medium", "420", "medium", "6"),
    ):
        for score in row:
            typist.enter(score, TAB)
    return typist
