# SPDX-License-Identifier: MIT
"""Cyclic garbage collected in the window's thread alone.

Python collects in whichever thread allocates next. A worker would so destroy widgets and timers that lie in
cycles, which Qt allows in the window's thread only: the program crashes, and not always at once. In the
window's thread, too, a collection in the middle of an event may destroy what Qt is about to use. So Python's
own collection is turned off while there is a window, and a timer collects between two events.
"""

from __future__ import annotations

import gc
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, QTimer

INTERVAL_MS = 200
LEAST_BETWEEN, TIMES = 2.0, 50
"""Between two collections of everything at least these seconds, and so many times what the last one took."""


class GarbageCollection(QObject):
    """Collects between two events of the thread that makes it, by Python's own thresholds.

    There is one for each application; :func:`collect_between_events` makes it.

    Never asks for the objects there are: that list would refer to tuples which a worker has only half built,
    and Python would refuse to finish them.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._last_full = monotonic()
        self._took = 0.0
        timer = QTimer(self)
        timer.timeout.connect(self.collect)
        timer.start(INTERVAL_MS)

    def collect(self) -> None:
        """Collect the generations that are due, an older one also after as much as it takes to make it so."""
        young, middle, old = gc.get_count()
        each, twice, thrice = gc.get_threshold()
        if young <= each:
            return
        if (old > thrice or young > each * twice * thrice) and self._is_worth_while():
            begun = monotonic()
            gc.collect()
            self._last_full = monotonic()
            self._took = self._last_full - begun
        elif middle > twice or young > each * twice:
            gc.collect(1)
        else:
            gc.collect(0)

    def _is_worth_while(self) -> bool:
        """Whether going through all objects again would take but a small part of the time since."""
        return monotonic() - self._last_full > max(LEAST_BETWEEN, TIMES * self._took)


def collect_between_events() -> None:
    """From now on, collect in this thread alone, which must be the application's."""
    gc.disable()
    application = QCoreApplication.instance()
    if application is not None and application.findChild(GarbageCollection) is None:
        GarbageCollection(application)
