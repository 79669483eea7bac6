# SPDX-License-Identifier: MIT
"""Works without pauses that may be stopped nevertheless."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as StillRunning
from threading import Thread
from typing import TypeVar

Progress = Callable[[int, int], bool]
"""Called with (steps done, steps in all, or 0 while unknown); returns False to stop."""

PAUSE = 0.05
"""Seconds after which a long work asks whether it is to be stopped."""

T = TypeVar("T")


def unless_stopped(work: Callable[[], T], progress: Progress | None) -> T | None:
    """What a work without pauses returns; None if it was stopped: it then ends by itself, unheard."""
    if progress is None:
        return work()
    if not progress(0, 0):
        return None
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:
            future.set_exception(error)

    Thread(target=run, daemon=True).start()
    while True:
        try:
            result = future.result(PAUSE)
        except StillRunning:
            if not progress(0, 0):
                return None
            continue
        return result if progress(1, 1) else None
