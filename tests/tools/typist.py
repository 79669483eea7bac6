# SPDX-License-Identifier: MIT
"""A person at the keyboard and the mouse, who takes the time that people take.

Every key and click goes to the real window. The time is added up by the keystroke-level model, so that
nothing waits: Card, Moran & Newell, “The keystroke-level model for user performance time with interactive
systems”, Communications of the ACM 23(7), 1980, with the pause of the mind as measured later (Kieras, “Using
the keystroke-level model to estimate execution times”, 1993).
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

KEY = 0.28
"""Seconds for a key, of somebody who types 40 words a minute; Shift and Alt are keys of their own."""
POINT = 1.1
"""Seconds to point at something with the mouse."""
PRESS = 0.2
"""Seconds to press and let go of the mouse button."""
HOME = 0.4
"""Seconds for a hand to go from the keyboard to the mouse or back."""
MIND = 1.2
"""Seconds to look, read a figure or an answer, and decide on the next deed."""


class Typist:
    """Types and clicks in windows; `seconds` is what it took."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._at_mouse = False

    def look(self, times: int = 1) -> None:
        """Look, read or listen."""
        self.seconds += times * MIND

    def spend(self, seconds: float) -> None:
        """Something else than typing and clicking, such as passing a laptop on."""
        self.seconds += seconds

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        self._to(mouse=False)
        capitals = sum(c.isupper() for c in text)
        self.seconds += KEY * (len(text) + capitals)
        QTest.keyClicks(self._target(), text)

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        times: int = 1,
    ) -> None:
        """Press a key where the focus is, with a modifier if it needs one."""
        self._to(mouse=False)
        with_modifier = modifier != Qt.KeyboardModifier.NoModifier
        for _ in range(times):
            self.seconds += KEY * (2 if with_modifier else 1)
            QTest.keyClick(self._target(), key, modifier)

    def click(self, widget: QWidget) -> None:
        """Point at a widget and click on it."""
        self._to(mouse=True)
        self.seconds += POINT + PRESS
        QApplication.processEvents()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def point(self, times: int = 1) -> None:
        """Point and click in a window that is not the program's, such as the system's file dialog."""
        self._to(mouse=True)
        self.seconds += times * (POINT + PRESS)

    def keys(self, count: int) -> None:
        """So many keys in a window that is not the program's, such as a spreadsheet."""
        self._to(mouse=False)
        self.seconds += count * KEY

    def _to(self, *, mouse: bool) -> None:
        if mouse != self._at_mouse:
            self.seconds += HOME
            self._at_mouse = mouse

    def _target(self) -> QWidget:
        QApplication.processEvents()
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget
