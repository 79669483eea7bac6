# SPDX-License-Identifier: MIT
"""Start a window, report its first paint, and leave: `python first_paint.py empty|program [SECONDS]`.

Prints the clock after the first paint and, SECONDS of idling later, the resident memory in bytes and for how
many seconds at most no event was answered meanwhile.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

RECENT = 3
"""Recent files in the settings of the program that is measured."""


def watch_first_paint(idle: float) -> None:
    """Once the window is shown, wait for its first paint, tell of it and leave."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class FirstPaint(QObject):
        """Watches the main window alone, so that the watching costs next to nothing."""

        def __init__(self, window: QMainWindow) -> None:
            super().__init__(window)
            self.window = window
            window.installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                self.window.removeEventFilter(self)
                QTimer.singleShot(0, self.painted)  # once the picture is whole and what was queued is done
            return False

        def painted(self) -> None:
            print(time.perf_counter(), flush=True)
            page = getattr(self.window, "start_page", None)
            if page is not None:  # what was painted is the page, with all it lists
                assert page.isVisible()
                assert page.tiles
                assert len(page.rows) == RECENT
            self.longest, self.at = 0.0, time.perf_counter()
            self.beat = QTimer(self)
            self.beat.timeout.connect(self.answer)
            self.beat.start(2)
            QTimer.singleShot(round(idle * 1000), self.leave)

        def answer(self) -> None:
            now = time.perf_counter()
            self.longest, self.at = max(self.longest, now - self.at), now

        def leave(self) -> None:
            print(resident(), self.longest, flush=True)
            os._exit(0)  # neither questions about unsaved work nor the time to tear down

    enter_loop = QApplication.exec

    def watch_and_enter_loop(*_: object) -> int:
        window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
        window.first_paint = FirstPaint(window)
        return enter_loop()

    QApplication.exec = watch_and_enter_loop


def resident() -> int:
    status = Path("/proc/self/status")
    lines = status.read_text("ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS")), 0)


def start_empty(watch: Callable[[], None]) -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    watch()
    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    application.exec()


def start_program(watch: Callable[[], None]) -> None:
    """As its command does, in its order: what it does before it loads Qt is done before Qt is loaded."""
    from mcda_app import __main__
    from mcda_app.cli import main as cli

    open_window = cli.open_window

    def watch_and_open(arguments: list[str]) -> int:
        import mcda_app.ui.app  # noqa: F401

        watch()
        return open_window(arguments)

    cli.open_window = watch_and_open
    sys.argv[1:] = []
    __main__.main()


if __name__ == "__main__":
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 0.0
    start = start_program if sys.argv[1] == "program" else start_empty
    start(lambda: watch_first_paint(seconds))
