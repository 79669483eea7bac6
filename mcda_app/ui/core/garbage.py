# SPDX-License-Identifier: MIT
"""Cyclic garbage collected in the window's thread alone.

Python collects in whichever thread allocates next. A worker would so destroy widgets and timers that lie in
cycles, which Qt allows in the window's thread only: the program crashes, and not always at once. In the
window's thread, too, a collection in the middle of an event may destroy what Qt is about to use. So Python's
own collection is turned off while there is a window, and a timer collects between two events.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

INTERVAL_MS = 200


class GarbageCollection(QObject):
    """Collects between two events of the thread that makes it, by Python's own thresholds.

    There is one for each application; :func:`collect_between_events` makes it.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._objects = 0
        timer = QTimer(self)
        timer.timeout.connect(self.collect)
        timer.start(INTERVAL_MS)

    def collect(self) -> None:
        """Collect the generations that are due, an older one also after as much as it takes to make it so."""
        young, middle, old = gc.get_count()
        each, twice, thrice = gc.get_threshold()
        if young <= each:
            return
        if (old > thrice or young > each * twice * thrice) and self._many_new():
            gc.collect()
            self._objects = len(gc.get_objects())
        elif middle > twice or young > each * twice:
            gc.collect(1)
        else:
            gc.collect(0)

    def _many_new(self) -> bool:
        """Whether going through all objects is worth while: as in Python, once a quarter of them are new."""
        return len(gc.get_objects()) > 1.25 * self._objects


def collect_between_events() -> None:
    """From now on, collect in this thread alone, which must be the application's."""
    gc.disable()
    application = QCoreApplication.instance()
    if application is not None and application.findChild(GarbageCollection) is None:
        GarbageCollection(application)
