# SPDX-License-Identifier: MIT
"""Presents on two screens of Qt's offscreen platform and prints where everything is."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mcda_app.ui.app import make_window

app = QApplication(sys.argv)
window = make_window(app)
window.show()
QTest.qWait(50)
window.actions_by_id["present"].trigger()
QTest.qWait(50)
shown = window.commands.presentation.presentation
area = shown.geometry()
print(window.screen().name(), shown.screen().name(), area.x(), area.width(), area.height())
QTest.keyClick(shown, Qt.Key.Key_Right)
print(shown.at, window.isVisible())
QTest.keyClick(shown, Qt.Key.Key_Escape)
print(shown.isVisible())
