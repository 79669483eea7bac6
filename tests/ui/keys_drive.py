# SPDX-License-Identifier: MIT
"""The window on a real screen, its keys pressed by another program; prints what came of it as JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mcda_app.ui.app import make_window
from mcda_app.ui.core.qt_language import apply_language

app = QApplication([])
apply_language(app)
window = make_window(app)
window.show()
window.activateWindow()
assert QTest.qWaitForWindowActive(window, 20_000)
box = window.weights_panel.rows["cost"].box
found: list[object] = []


def press(*keys: str) -> None:
    for key in keys:
        with subprocess.Popen(["xdotool", "key", "--clearmodifiers", key]) as running:
            while running.poll() is None:
                QTest.qWait(20)
        QTest.qWait(60)


def look() -> None:
    share = round(window.session.project.weights.share("cost"), 6)
    found.append([box.text(), share, box.fault])


look()
box.setFocus()
press("ctrl+a", "7", "comma", "5", "Return")
look()
press("ctrl+a", "1", "5", "0", "Tab")
look()
press("shift+Tab", "Escape", "ctrl+a", "3", "3", "period", "2", "5", "Return")
look()
press("ctrl+a", "9")
look()
press("ctrl+z")
look()
press("ctrl+z")
look()
press("ctrl+z")
look()
press("ctrl+y", "ctrl+shift+z")
look()
print(json.dumps(found))
sys.stdout.flush()
window.session.undo_stack.setClean()
os._exit(0)
