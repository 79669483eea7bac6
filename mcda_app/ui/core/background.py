# SPDX-License-Identifier: MIT
"""Background work for everything that takes longer than a frame."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

PAUSE = 0.1
"""Minimum seconds between two states of a stream."""

W = TypeVar("W", bound="BackgroundWork")
Outcome = tuple[object, Exception | None]


class BackgroundWork(QObject):
    """Work on immutable values in another thread; results arrive in the window's thread.

    receive  called with each result, unless the work was dropped
    failed   called with the exception; without it, an exception is raised in the window's thread
    owner    the work is dropped when it is destroyed

    Callers need not keep a reference: the pool and any pending result do. So the work may outlive its owner,
    but is never destroyed while its thread runs.
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
        # Not `drop`: if another thread destroys the owner, that would be called later, when this may be gone.
        owner.destroyed.connect(self._dropped.set)

    def start(self: W, pool: QThreadPool | None = None) -> W:
        """Start when a thread of the pool (by default the global one) is free; returns the work."""
        (pool or QThreadPool.globalInstance()).start(self._run)
        return self

    @property
    def finished(self) -> bool:
        """Whether all results have arrived in the window's thread."""
        return self._receivers is None

    def drop(self) -> None:
        """Discard all further results."""
        self._dropped.set()

    def _run(self) -> None:
        """Do the work in the pool's thread; the final result is sent with last=True."""
        raise NotImplementedError

    def _forget_work(self) -> None:
        """Release the function that does the work."""
        raise NotImplementedError

    def _send(self, outcome: Outcome | None, *, last: bool) -> None:
        """Send a result to the window's thread; None if there is nothing new."""
        with contextlib.suppress(RuntimeError):  # Qt is gone if the program has quit
            self._arrived.emit(self, outcome, last)

    @Slot(object, object, bool)
    def _deliver(self, _self: BackgroundWork, outcome: Outcome | None, last: bool) -> None:
        receivers = self._receivers
        if last:
            # They may hold the last reference to the owner, whose destruction drops this work: release them
            # while the work still exists.
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

    work  called in another thread; must use neither widgets nor mutable state
    done  called with the result
    See BackgroundWork for the rest.
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
        except Exception as fault:  # raised again in the window's thread
            outcome = None, fault
        self._send(outcome, last=True)


def run_in_background(
    owner: QObject,
    work: Callable[[], Any],
    done: Callable[[Any], None],
    failed: Callable[[Exception], None] | None = None,
) -> BackgroundTask:
    """Start a task; see :class:`BackgroundTask`."""
    return BackgroundTask(owner, work, done, failed).start()


class BackgroundStream(BackgroundWork):
    """Work with a growing result, whose states arrive in the window's thread as it proceeds.

    work  yields states, the last of which is the result, and repeats one wherever it may be stopped; called
          in another thread, must use neither widgets nor mutable state; ends at its next state once dropped
    each  called with the latest state now and then, and always with the last one
    See BackgroundWork for the rest.
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
        sent_state = object()
        error: Exception | None = None
        try:
            for state in self._work():
                if self._dropped.is_set():
                    break
                fresh = fresh or state is not sent_state
                sent_state = state
                if fresh and time.monotonic() - sent > PAUSE:
                    self._send((state, None), last=False)
                    sent, fresh = time.monotonic(), False
        except Exception as fault:  # raised again in the window's thread
            error = fault
        self._send((state, error) if fresh or error is not None else None, last=True)
