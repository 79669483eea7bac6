# SPDX-License-Identifier: MIT
"""A regular sign of life from a separate thread, so that a busy window does not count as dead."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from weakref import WeakMethod

from mcda_app.files.programs import BEAT


class Pulse:
    """Calls a method at intervals until it is stopped or the method's object is gone.

    beat   a bound method, called in another thread; OSErrors are ignored
    every  seconds between two calls
    """

    def __init__(self, beat: Callable[[], object], every: float = BEAT) -> None:
        self._beat = WeakMethod(beat)
        self._every = every
        self._stopped = threading.Event()
        threading.Thread(target=self._run, name="pulse", daemon=True).start()

    def _run(self) -> None:
        while not self._stopped.wait(self._every):
            beat = self._beat()
            if beat is None:
                return
            with contextlib.suppress(OSError):
                beat()
            del beat

    def stop(self) -> None:
        """Make no further calls."""
        self._stopped.set()
