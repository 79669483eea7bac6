# SPDX-License-Identifier: MIT
"""Work that takes longer than a frame, done beside the window."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

PAUSE = 0.1
"""Seconds at least between two states of a stream."""

W = TypeVar("W", bound="BackgroundWork")
Outcome = tuple[object, Exception | None]


class BackgroundWork(QObject):
    """Work on immutable values in another thread; what comes of it arrives in the window's thread.

    receive  called with what comes of it, unless the work was dropped
    failed   called with the exception; without it, an exception is raised in the window's thread
    owner    the work is dropped when it is destroyed

    Nobody needs to hold it: the pool does while it waits and works, and so does whatever is on its way to the
    window. It may outlive its owner thus, but is never destroyed while its thread runs.
    """

    _arrived = Signal(object, object, bool)

    def __init__(
        self,
        owner: QObject,
        receive: Callable[[Any], None],
        failed: Callable[[Exception], None] | None,
    ) -> None:
        super().__init__()
        self._receivers: tuple[Callable[[Any], None], Callable[[Exception], None] | None] | None
        self._receivers = receive, failed
        self._dropped = threading.Event()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        owner.destroyed.connect(self.drop)

    def start(self: W, pool: QThreadPool | None = None) -> W:
        """Begin as soon as the pool has a thread free, by default the program's; returns the work."""
        (pool or QThreadPool.globalInstance()).start(self._run)
        return self

    @property
    def finished(self) -> bool:
        """Whether everything that came of it has arrived in the window's thread."""
        return self._receivers is None

    def drop(self) -> None:
        """Nothing more is wanted."""
        self._dropped.set()

    def _run(self) -> None:
        """Do the work, in the pool's thread; what is sent last says so."""
        raise NotImplementedError

    def _forget_work(self) -> None:
        """Let go of the function that does the work."""
        raise NotImplementedError

    def _send(self, outcome: Outcome | None, *, last: bool) -> None:
        """Pass something on to the window's thread; None where nothing came of it since the last time."""
        with contextlib.suppress(RuntimeError):  # Qt is gone if the program was closed meanwhile
            self._arrived.emit(self, outcome, last)

    def _deliver(self, _self: BackgroundWork, outcome: Outcome | None, last: bool) -> None:
        receivers = self._receivers
        if last:
            # They may be all that keeps the owner alive, which tells this work when it is destroyed: they are
            # let go while the work is still there to be told.
            self._receivers = None
            self._forget_work()
        if self._dropped.is_set() or receivers is None or outcome is None:
            return
        receive, failed = receivers
        result, error = outcome
        if error is None:
            receive(result)
        elif failed is not None:
            failed(error)
        else:
            raise error


class BackgroundTask(BackgroundWork):
    """One piece of work with one result.

    work  called in another thread; must touch neither widgets nor anything that changes
    done  called with the result
    The rest is as for any work in the background.
    """

    def __init__(
        self,
        owner: QObject,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        super().__init__(owner, done, failed)
        self._work = work

    def _forget_work(self) -> None:
        del self._work

    def _run(self) -> None:
        outcome: Outcome
        try:
            outcome = self._work(), None
        except Exception as fault:  # carried over to the window's thread
            outcome = None, fault
        self._send(outcome, last=True)


def run_in_background(
    owner: QObject,
    work: Callable[[], Any],
    done: Callable[[Any], None],
    failed: Callable[[Exception], None] | None = None,
) -> BackgroundTask:
    """Start a task; see :class:`Task`."""
    return BackgroundTask(owner, work, done, failed).start()


class BackgroundStream(BackgroundWork):
    """Work whose result grows: its states arrive in the window's thread while it goes on.

    work  yields states, the last of which is the result, and the same one again where it may be stopped;
          called in another thread, must touch neither widgets nor anything that changes; ends at its next
          state once it is dropped
    each  called with the latest state every now and then, and with the last one always
    The rest is as for any work in the background.
    """

    def __init__(
        self,
        owner: QObject,
        work: Callable[[], Iterable[Any]],
        each: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        super().__init__(owner, each, failed)
        self._work = work

    def _forget_work(self) -> None:
        del self._work

    def _run(self) -> None:
        state, fresh, sent = None, False, 0.0
        known = object()
        error: Exception | None = None
        try:
            for state in self._work():
                if self._dropped.is_set():
                    break
                fresh = fresh or state is not known
                known = state
                if fresh and time.monotonic() - sent > PAUSE:
                    self._send((state, None), last=False)
                    sent, fresh = time.monotonic(), False
        except Exception as fault:  # carried over to the window's thread
            error = fault
        self._send((state, error) if fresh or error is not None else None, last=True)
