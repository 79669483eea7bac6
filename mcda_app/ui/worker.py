# SPDX-License-Identifier: MIT
"""Work that takes longer than a frame, done beside the window."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

_RUNNING: set[Task] = set()


class Task(QObject):
    """One piece of work on immutable values; its result arrives in the window's thread.

    work    called in another thread; must touch neither widgets nor anything that changes
    done    called with the result, unless the task was dropped
    failed  called with the exception; without it, an exception is raised in the window's thread
    owner   the task is dropped when it is destroyed
    """

    _arrived = Signal(object, object)

    def __init__(
        self,
        owner: QObject,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        super().__init__()
        self._work, self._done, self._failed = work, done, failed
        self._dropped = False
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        owner.destroyed.connect(self.drop)

    def start(self) -> Task:
        """Begin; returns the task."""
        _RUNNING.add(self)
        QThreadPool.globalInstance().start(self._run)
        return self

    def drop(self) -> None:
        """The result is no longer wanted."""
        self._dropped = True

    def _run(self) -> None:
        try:
            result, error = self._work(), None
        except Exception as fault:  # carried over to the window's thread
            result, error = None, fault
        with contextlib.suppress(RuntimeError):  # Qt is gone if the program was closed meanwhile
            self._arrived.emit(result, error)

    def _take(self, result: object, error: Exception | None) -> None:
        _RUNNING.discard(self)
        if self._dropped:
            return
        if error is None:
            self._done(result)
        elif self._failed is not None:
            self._failed(error)
        else:
            raise error


def run(
    owner: QObject,
    work: Callable[[], Any],
    done: Callable[[Any], None],
    failed: Callable[[Exception], None] | None = None,
) -> Task:
    """Start a task; see :class:`Task`."""
    return Task(owner, work, done, failed).start()
