# SPDX-License-Identifier: MIT
"""Waiting that leaves workers their time: qtbot's own holds on to the interpreter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer

LIMIT = 60_000
"""Milliseconds after which waiting fails."""


def wait_until(reached: Callable[[], bool]) -> None:
    loop, looking, limit = QEventLoop(), QTimer(), QTimer()
    looking.timeout.connect(lambda: loop.quit() if reached() else None)
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    looking.start(20)
    limit.start(LIMIT)
    loop.exec()
    looking.stop()
    assert reached()


def settle() -> None:
    """Let happen what waits to happen, deletions included."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
