# SPDX-License-Identifier: MIT
"""A window that stays up: PySide6 6.12.0 loses a reference to None at every call that returns none."""

from __future__ import annotations

import subprocess
import sys

CALLS = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for number in range(20_000):
    label.setText(str(number))
print(label.text())
"""


def test_twenty_thousand_void_calls_leave_the_interpreter_alive() -> None:
    process = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, check=False)

    assert process.returncode == 0, process.stderr
    assert process.stdout.strip() == "19999"
