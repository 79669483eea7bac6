# SPDX-License-Identifier: MIT
"""A mouse and a keyboard for the truth drive, as the window system would pass them on."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QWidget,
)

from mcda_app.ui.shell.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


class Hands:
    """On one window.

    looked  called while a button of the mouse is down, after each of its moves, and after each key
    """

    window: MainWindow
    draw: random.Random
    looked: Callable[[], None]

    def press(self, widget: QWidget, at: QPoint) -> None:
        QTest.mousePress(self.window.windowHandle(), LEFT, PLAIN, self._in_window(widget, at))

    def move(self, widget: QWidget, at: QPoint) -> None:
        QTest.mouseMove(self.window.windowHandle(), self._in_window(widget, at))

    def release(self, widget: QWidget, at: QPoint) -> None:
        QTest.mouseRelease(self.window.windowHandle(), LEFT, PLAIN, self._in_window(widget, at))

    def _in_window(self, widget: QWidget, at: QPoint) -> QPoint:
        return widget.mapTo(self.window, at)

    def click(self, widget: QWidget, at: QPoint) -> None:
        self.press(widget, at)
        self.release(widget, at)

    def drag(self, widget: QWidget, start: QPoint, stops: list[QPoint]) -> None:
        self.press(widget, start)
        at = start
        for at in stops:
            self.move(widget, at)
            self.looked()
        self.release(widget, at)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.windowHandle(), key)

    def keys(self, *which: Qt.Key, least: int = 1, most: int = 6) -> None:
        for _ in range(self.draw.randint(least, most)):
            self.key(self.draw.choice(which))
            self.looked()
