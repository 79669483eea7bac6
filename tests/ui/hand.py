# SPDX-License-Identifier: MIT
"""A hand that opens a dialog, answers whatever comes up and closes it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QThreadPool, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMessageBox,
    QWidget,
)

from mcda_app.ui.core.work.long_work import WorkDialog
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.workshop.private_ballot import PrivateBallot

Step = Callable[[QWidget], object]


class Opening(NamedTuple):
    """One way to a dialog.

    scene  the project that it is opened on
    open   opens it, and returns once it is closed if it is modal
    steps  what is done in the windows that come, in their order; one without a step left is closed
    stops_work  whether work that takes long is stopped; else its dialog, which comes on a slow machine, stays
    """

    name: str
    scene: str
    open: Callable[[MainWindow], object]
    steps: tuple[Step, ...] = ()
    stops_work: bool = False


class Hand:
    """Answers and closes whatever comes up while something is opened.

    kinds  the classes that came
    lines  the lines of the program, by file, in which it waited for them
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.kinds: set[type] = set()
        self.lines: set[tuple[str, int]] = set()

    def open(self, opening: Opening) -> int:
        """Open it and close it again; how many windows came."""
        self._steps, self._came, self._at_work, self._last = list(opening.steps), 0, True, None
        self._stops_work = opening.stops_work
        QTimer.singleShot(0, partial(self._look))
        opening.open(self._window)
        for _ in range(2000):
            if self._top() is None and not QThreadPool.globalInstance().activeThreadCount():
                break  # else work beside the window may still have something to say
            wait(5)
        wait(5)
        self._at_work = False
        wait(1)
        return self._came

    def look_at(self, _top: QWidget) -> None:
        """Called with each window that has come, before it is answered; for those who look at it."""

    def _top(self) -> QWidget | None:
        modal = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if modal is not None:
            return modal
        own = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not self._window]
        return next((w for w in own if w.parentWidget() is not None and w.isWindow()), None)

    def _look(self) -> None:
        if not self._at_work:
            return
        came = self._top()
        if came is not None and came is not self._last:
            self.look_at(came)
        QTimer.singleShot(2, partial(self._look))  # a bound method would leave a reference behind
        top = self._top()
        if top is None or type(top).__name__ in ("QTipLabel", "QComboBoxPrivateContainer"):
            return
        if top is not self._last:
            self._came += 1
            self._last = top
            self.kinds.add(type(top))
            frame = sys._getframe()
            while frame is not None:
                self.lines.add((frame.f_code.co_filename, frame.f_lineno))
                frame = frame.f_back
        if not isinstance(top, WorkDialog) or self._stops_work:
            (self._steps.pop(0) if self._steps else leave)(top)


def wait(milliseconds: int) -> None:
    """Let the window live for a while; what waits to be deleted goes."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def leave(top: QWidget) -> None:
    if isinstance(top, PrivateBallot):
        top.leave()
    elif isinstance(top, QDialog):
        top.reject()
    else:
        top.close()


def agree(top: QWidget) -> None:
    """Press the button that agrees, or accept."""
    if isinstance(top, QMessageBox):
        roles = (QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.DestructiveRole)
        next(b for b in top.buttons() if top.buttonRole(b) in roles).click()
    else:
        assert isinstance(top, QDialog)
        top.accept()
