# SPDX-License-Identifier: MIT
"""A work without pauses is stopped, and what it raises is not lost."""

from __future__ import annotations

from threading import Event

import pytest

from mcda_app.errors import FileError
from mcda_app.exchange.pdf.stopping import unless_stopped


def test_a_long_work_need_not_end_to_be_stopped() -> None:
    end = Event()
    asked: list[bool] = []

    def progress(_done: int, _all: int) -> bool:
        asked.append(True)
        return len(asked) < 3

    assert unless_stopped(lambda: end.wait(30), progress) is None
    end.set()


def test_what_a_work_raises_is_raised() -> None:
    def fail() -> bytes:
        raise FileError("No room.")

    with pytest.raises(FileError, match="No room"):
        unless_stopped(fail, lambda _done, _all: True)
