# SPDX-License-Identifier: MIT
"""Start a window, report its first paint, and leave: `python first_paint.py empty|program [SECONDS]`.

Prints the clock after the first paint and, SECONDS of idling later, the resident memory in bytes.
"""

from __future__ import annotations

import os
import runpy
import sys
import time
from pathlib import Path

if "program" in sys.argv:
    import mcda_app.cli  # noqa: F401  # before Qt, as the program itself does: Qt looks into what comes after

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class FirstPaint(QObject):
    """Watches the main window alone, so that the watching costs next to nothing."""

    def __init__(self, window: QMainWindow, idle: float) -> None:
        super().__init__(window)
        self.idle = idle
        self.window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.window.removeEventFilter(self)
            QTimer.singleShot(0, self.painted)  # once the picture is whole and whatever was queued is done
        return False

    def painted(self) -> None:
        print(time.perf_counter(), flush=True)
        QTimer.singleShot(round(self.idle * 1000), self.leave)

    def leave(self) -> None:
        status = Path("/proc/self/status")
        lines = status.read_text("ascii").splitlines() if status.exists() else []
        print(
            next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS")), 0), flush=True
        )
        os._exit(0)  # neither questions about unsaved work nor the time to tear down


def main(what: str, idle: float) -> None:
    enter_loop = QApplication.exec

    def watch_and_enter_loop(*_: object) -> int:
        window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
        window.first_paint = FirstPaint(window, idle)
        return enter_loop()

    QApplication.exec = watch_and_enter_loop
    if what == "empty":
        application = QApplication([])
        window = QMainWindow()
        window.resize(1280, 800)
        window.show()
        application.exec()
    else:
        sys.argv[1:] = []
        runpy.run_module("mcda_app", run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 0.0)
