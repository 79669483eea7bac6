# SPDX-License-Identifier: MIT
"""A sign of life every now and then, from a thread of its own: a busy window is no dead one."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from weakref import WeakMethod

from mcda_app.files.programs import BEAT


class Pulse:
    """Calls a method again and again, as long as its object is there and until it is stopped.

    beat   a bound method, called in another thread; its OSError is no matter
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
        """No more calls begin."""
        self._stopped.set()
