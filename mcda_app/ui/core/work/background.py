# SPDX-License-Identifier: MIT
"""Background work for everything that takes longer than a frame."""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, TypeVar
from weakref import ref

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

from mcda_app.ui.core.garbage import collect_between_events

PAUSE = 0.1
"""Minimum seconds between two states of a stream."""

W = TypeVar("W", bound="BackgroundWork")


class Outcome(NamedTuple):
    """What a worker sends: a result, an exception, or nothing new."""

    result: object = None
    error: Exception | None = None
    news: bool = True
    last: bool = True


class Arrivals(QObject):
    """Where all results arrive in the window's thread: one object, which lives as long as the application.

    A worker may be the last to let go of its work. So a work refers to nothing of Qt's by then, whose objects
    may be destroyed in the window's thread only.
    """

    _sent = Signal(object)

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self.open: set[BackgroundWork] = set()
        self._sent.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @staticmethod
    def of_application() -> Arrivals:
        """Those of the running application; called in its thread."""
        application = QCoreApplication.instance()
        if application is None:
            raise RuntimeError("background work needs an application")
        existing = application.findChild(Arrivals)
        return Arrivals(application) if existing is None else existing

    def announce(self, work: BackgroundWork) -> None:
        """Have an outcome delivered in the window's thread; called in the worker."""
        with contextlib.suppress(RuntimeError):  # Qt is gone if the program has quit
            self._sent.emit(work)

    def _deliver(self, work: BackgroundWork) -> None:
        work.deliver()


class BackgroundWork:
    """Work on immutable values in another thread; results arrive in the window's thread.

    receive  called with each result, unless the work was dropped
    failed   called with the exception; without it, an exception is raised in the window's thread
    owner    the work is dropped when it is destroyed

    Callers need not keep a reference, and the work may outlive its owner. What it refers to of the caller's
    is released in the window's thread, even where the worker ends last.
    """

    def __init__(
        self,
        owner: QObject,
        receive: Callable[[Any], None],
        failed: Callable[[Exception], None] | None,
    ) -> None:
        self._receivers: tuple[Callable[[Any], None], Callable[[Exception], None] | None] | None
        self._receivers = receive, failed
        self._outcomes: deque[Outcome] = deque()
        self._dropped = dropped = threading.Event()

        def drop_with_owner() -> None:  # refers to no more than it needs: it may live as long as the owner
            dropped.set()

        self._owner, self._drop_with_owner = ref(owner), drop_with_owner
        self._arrivals = Arrivals.of_application()
        owner.destroyed.connect(drop_with_owner)

    def start(self: W, pool: QThreadPool | None = None) -> W:
        """Start when a thread of the pool (by default the global one) is free; returns the work."""
        collect_between_events()
        self._arrivals.open.add(self)
        (pool or QThreadPool.globalInstance()).start(self._run)
        return self

    @property
    def finished(self) -> bool:
        """Whether all results have arrived in the window's thread."""
        return self._receivers is None

    def drop(self) -> None:
        """Discard all further results."""
        self._dropped.set()

    def deliver(self) -> None:
        """Hand over the next outcome; called in the window's thread."""
        outcome, receivers = self._outcomes.popleft(), self._receivers
        if outcome.last:
            self._release()
        if self._dropped.is_set() or receivers is None or not outcome.news:
            return
        receive, failed = receivers
        if outcome.error is None:
            receive(outcome.result)
        elif failed is not None:
            failed(outcome.error)
        else:
            raise outcome.error

    def _release(self) -> None:
        self._receivers = None
        self._forget_work()
        self._arrivals.open.discard(self)
        owner = self._owner()
        if owner is not None and isValid(owner):
            owner.destroyed.disconnect(self._drop_with_owner)

    def _run(self) -> None:
        self._do_work()  # when it returns, only the outcomes refer to what it used
        self._arrivals.announce(self)

    def _do_work(self) -> None:
        """Do the work in the pool's thread, and append its last outcome without announcing it."""
        raise NotImplementedError

    def _forget_work(self) -> None:
        """Release the function that does the work."""
        raise NotImplementedError


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

    def _do_work(self) -> None:
        try:
            self._outcomes.append(Outcome(self._work()))
        except Exception as fault:  # raised again in the window's thread
            self._outcomes.append(Outcome(error=fault))


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

    def _do_work(self) -> None:
        state, fresh, sent = None, False, 0.0
        sent_state = object()
        try:
            for state in self._work():
                if self._dropped.is_set():
                    break
                fresh = fresh or state is not sent_state
                sent_state = state
                if fresh and time.monotonic() - sent > PAUSE:
                    self._outcomes.append(Outcome(state, last=False))
                    self._arrivals.announce(self)
                    sent, fresh = time.monotonic(), False
        except Exception as fault:  # raised again in the window's thread
            self._outcomes.append(Outcome(error=fault))
        else:
            self._outcomes.append(Outcome(state, news=fresh))


def end_background_work() -> None:
    """Drop all work and wait until its threads have ended, before the program does; streams stop soon."""
    for work in Arrivals.of_application().open:
        work.drop()
    QThreadPool.globalInstance().waitForDone()
