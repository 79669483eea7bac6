# SPDX-License-Identifier: MIT
"""A report as PDF, which may be stopped on the way."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as StillRunning
from datetime import date
from threading import Thread
from typing import TypeVar

from mcda_app.exchange.report.document import Progress, Report
from mcda_app.exchange.report.pdf.typesetter import pdf_of

PAUSE = 0.05
"""Seconds after which a long work asks whether it is to be stopped."""


def pdf_unless_stopped(
    report: Report, progress: Progress | None = None, day: date | None = None
) -> bytes | None:
    """The PDF; None if it was stopped. May be called from any thread.

    day  the day of the file's metadata, today if None

    Raises FileError if it cannot be set.
    """
    return unless_stopped(lambda: pdf_of(report, day or date.today()), progress)


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
