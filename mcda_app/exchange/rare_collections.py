# SPDX-License-Identifier: MIT
"""Collect garbage rarely while a workbook is made.

Until it is written nearly nothing of it is garbage, and looking through its million objects again and again
takes a tenth of the time. Objects that nothing refers to are freed at once as ever.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

ALLOCATIONS = 20_000
"""New objects after which the youngest are looked through; elsewhere hundreds."""

_lock = Lock()
_usual: list[tuple[int, int, int]] = []
"""The usual thresholds, once for each workbook that is being made."""


@contextmanager
def rare_collections() -> Iterator[None]:
    """Meanwhile; several threads may be in it."""
    with _lock:
        _usual.append(_usual[0] if _usual else gc.get_threshold())
        _, second, third = _usual[0]
        gc.set_threshold(ALLOCATIONS, 5 * second, 10 * third)
    try:
        yield
    finally:
        with _lock:
            usual = _usual.pop()
            if not _usual:
                gc.set_threshold(*usual)
