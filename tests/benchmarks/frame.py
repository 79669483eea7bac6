# SPDX-License-Identifier: MIT
"""What the benchmarks share: their list, the rows they return, and a screen in memory for windows."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

BENCHMARKS: dict[str, Callable[[], Iterable[Row]]] = {}


@dataclass(frozen=True)
class Row:
    """One measured figure beside its budget; at_least turns the budget from a ceiling into a floor."""

    what: str
    value: float
    unit: str
    budget: float | None = None
    at_least: bool = False

    @property
    def within(self) -> bool:
        if self.budget is None:
            return True
        return self.value >= self.budget if self.at_least else self.value <= self.budget


def benchmark(measure: Callable[[], Iterable[Row]]) -> Callable[[], Iterable[Row]]:
    """Put a function that measures into the list, under its own name."""
    BENCHMARKS[measure.__name__] = measure
    return measure


@contextlib.contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Environment variables for a process with windows: an X server in memory, or Qt's offscreen platform."""
    server = shutil.which("Xvfb")
    if server is None:
        yield dict(os.environ, QT_QPA_PLATFORM="offscreen")
        return
    reading, writing = os.pipe()
    command = [server, "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as running:
        os.close(writing)
        try:
            with os.fdopen(reading) as pipe:
                display = ":" + pipe.readline().strip()
            yield dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb")
        finally:
            running.terminate()
