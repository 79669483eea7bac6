# SPDX-License-Identifier: MIT
"""When a window has come to rest: nothing is painted, worked out or about to be."""

from __future__ import annotations

import time

from PySide6.QtCore import (
    QAbstractAnimation,
    QEvent,
    QObject,
    QTimer,
)
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from mcda_app.ui.core.work.background import Arrivals
from mcda_app.ui.shell.main_window import MainWindow

LONGEST = 180.0
"""Seconds after which a window that does not come to rest is a fault, on a busy machine too."""

SOON = 3000
"""Milliseconds: a timer that waits longer, such as a message's, is not waited for."""

PAINTED, MAX_ROUNDS = 0.008, 100
"""Seconds in which Qt passes a painting on to the screen, and how often to wait for one that is pending."""


class Watch(QObject):
    """Counts what makes a window paint, and keeps tips from popping up where the mouse stands still."""

    COUNTED = frozenset(
        (QEvent.Type.Paint, QEvent.Type.UpdateRequest, QEvent.Type.LayoutRequest, QEvent.Type.Expose)
    )

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in self.COUNTED:
            self.count += 1
        return kind == QEvent.Type.ToolTip


_WATCH: dict[QApplication, Watch] = {}


def drain(app: QApplication) -> bool:
    """Let everything happen that is due now, until nothing is painted any more; False if it never ends."""
    watch = _WATCH.get(app) or _WATCH.setdefault(app, Watch(app))
    app.installEventFilter(watch)
    try:
        return _drained(app, watch)
    finally:
        app.removeEventFilter(watch)  # other tests ask for tips


def _drained(app: QApplication, watch: Watch) -> bool:
    calm = 0
    for _ in range(MAX_ROUNDS):
        before = watch.count
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # which Qt leaves for its own loop to do
        time.sleep(PAINTED)
        app.processEvents()
        calm = calm + 1 if watch.count == before else 0
        if calm == 2:
            still = 0
            while still < 3:  # what a timer has just asked for: to be laid out, and then painted
                before = watch.count
                app.sendPostedEvents()
                still = still + 1 if watch.count == before else 0
            return True
    return False


def busy(window: QWidget) -> list[str]:
    """What still goes on: work beside the window, and timers that will soon do something."""
    running = [type(work).__name__ for work in Arrivals.of_application().open]
    # What is worked out for a window belongs to its session, which is no child of it.
    timers = window.findChildren(QTimer)
    timers += window.session.findChildren(QTimer) if isinstance(window, MainWindow) else []
    for timer in timers:
        if timer.isActive() and timer.interval() <= SOON and (timer.isSingleShot() or timer.interval() == 0):
            running.append(f"timer of {type(timer.parent()).__name__}")
    for animation in window.findChildren(QAbstractAnimation):
        if animation.state() == QAbstractAnimation.State.Running:
            running.append(f"animation of {type(animation.parent()).__name__}")
    return running


def settle(app: QApplication, *windows: QWidget) -> None:
    """Wait until the windows are at rest: nothing is being worked out, and nothing waits to be."""
    end = time.monotonic() + LONGEST
    calm = 0
    while calm < 3:
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.004)
        going_on = [what for window in windows for what in busy(window)]
        calm = 0 if going_on else calm + 1
        if time.monotonic() > end:
            raise AssertionError(f"not at rest after {LONGEST:g} s: {going_on}")
    drain(app)
