# SPDX-License-Identifier: MIT
"""Work that takes longer than a frame, done beside the window."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

_RUNNING: set[Task | Stream] = set()

PAUSE = 0.1
"""Seconds at least between two states of a stream."""


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
        self._work = work
        self._takers: tuple[Callable[[Any], None], Callable[[Exception], None] | None] | None = (done, failed)
        self._dropped = False
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        owner.destroyed.connect(self.drop)

    def start(self, pool: QThreadPool | None = None) -> Task:
        """Begin as soon as the pool has a thread free, by default the program's; returns the task."""
        _RUNNING.add(self)
        (pool or QThreadPool.globalInstance()).start(self._run)
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
        # They may be all that keeps the owner alive, which tells this task when it is destroyed: they are let
        # go while the task is still there to be told.
        takers, self._takers = self._takers, None
        del self._work
        if self._dropped or takers is None:
            return
        done, failed = takers
        if error is None:
            done(result)
        elif failed is not None:
            failed(error)
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


class Stream(QObject):
    """Work whose result grows: its states arrive in the window's thread while it goes on.

    work    yields states, the last of which is the result, and the same one again where it may be stopped;
            called in another thread, must touch neither widgets nor anything that changes
    each    called with the latest state every now and then, and with the last one always
    failed  called with the exception; without it, an exception is raised in the window's thread
    owner   the work is stopped when it is destroyed
    """

    _arrived = Signal(object, object, bool, bool)

    def __init__(
        self,
        owner: QObject,
        work: Callable[[], Iterable[Any]],
        each: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        super().__init__()
        self._work = work
        self._takers: tuple[Callable[[Any], None], Callable[[Exception], None] | None] | None = (each, failed)
        self._stopped = threading.Event()
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        owner.destroyed.connect(self.stop)

    def start(self) -> Stream:
        """Begin; returns the stream."""
        _RUNNING.add(self)
        QThreadPool.globalInstance().start(self._run)
        return self

    def stop(self) -> None:
        """Nothing more is wanted; the work ends at its next state."""
        self._stopped.set()

    def _run(self) -> None:
        state, error = None, None
        known, fresh = object(), False
        sent = 0.0
        try:
            for state in self._work():
                if self._stopped.is_set():
                    break
                fresh = fresh or state is not known
                known = state
                if fresh and time.monotonic() - sent > PAUSE:
                    self._tell(state, None, False, True)
                    sent, fresh = time.monotonic(), False
        except Exception as fault:  # carried over to the window's thread
            error = fault
        self._tell(state, error, True, fresh or error is not None)

    def _tell(self, state: object, error: Exception | None, ended: bool, fresh: bool) -> None:
        with contextlib.suppress(RuntimeError):  # Qt is gone if the program was closed meanwhile
            self._arrived.emit(state, error, ended, fresh)

    def _take(self, state: object, error: Exception | None, ended: bool, fresh: bool) -> None:
        """fresh  whether there is something that was not delivered before: nothing comes twice"""
        takers = self._takers
        if ended:
            _RUNNING.discard(self)
            del self._work
            self._takers = None  # while the stream is still there to be told of their end, as in a task
        if self._stopped.is_set() or takers is None or not fresh:
            return
        each, failed = takers
        if error is None:
            each(state)
        elif failed is not None:
            failed(error)
        else:
            raise error
