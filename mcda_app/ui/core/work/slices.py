# SPDX-License-Identifier: MIT
"""Work in the window's own thread in small steps, so that it goes on answering between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal


class Slices(QObject):
    """Takes steps one by one, each as soon as nothing else is to be done.

    steps  each far shorter than a user notices; they may depend on those before them
    done   all were taken
    """

    done = Signal()

    def __init__(self, owner: QObject, steps: Iterable[Callable[[], object]]) -> None:
        super().__init__(owner)
        self._steps = iter(steps)
        self._busy = self._over = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take)

    def start(self) -> None:
        self._timer.start(0)

    def finish(self) -> None:
        """Take all steps that are left, now: somebody wants what comes of them."""
        while not self._busy and self._take():
            pass

    def _take(self) -> bool:
        """Take one step; False if none is left."""
        if self._busy:  # a step lets events through
            return False
        step = next(self._steps, None)
        if step is None:
            self._timer.stop()
            if not self._over:
                self._over = True
                self.done.emit()
            return False
        self._busy = True
        try:
            step()
        finally:
            self._busy = False
        return True
