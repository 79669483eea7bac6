# SPDX-License-Identifier: MIT
"""Work beside the window arrives in the window's thread, or not at all."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mcda_app.ui.core.work.background import BackgroundStream, run_in_background


def test_the_result_arrives_in_the_windows_thread(qtbot: QtBot) -> None:
    owner, got = QObject(), []
    run_in_background(owner, threading.get_ident, lambda result: got.append((result, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(got))
    worked, thread = got[0]
    assert thread == threading.get_ident()
    assert worked != thread


def test_a_failure_is_handed_over(qtbot: QtBot) -> None:
    owner, faults = QObject(), []

    def work() -> None:
        raise ValueError("no")

    run_in_background(owner, work, pytest.fail, faults.append)
    qtbot.waitUntil(lambda: bool(faults))
    assert str(faults[0]) == "no"


class Asker(QObject):
    """Kept alive by nothing but its own work."""

    def __init__(self, events: list[str]) -> None:
        super().__init__()
        self._made = events
        run_in_background(self, self._work, self._take)

    def _work(self) -> str:
        return "made"

    def _take(self, result: str) -> None:
        self._made.append(result)


def test_an_owner_that_nobody_else_holds_may_go_when_its_work_is_done(qtbot: QtBot) -> None:
    events: list[str] = []
    for _ in range(20):
        Asker(events)
    qtbot.waitUntil(lambda: len(events) == 20)
    qtbot.wait(20)


def test_what_is_dropped_does_not_arrive(qtbot: QtBot) -> None:
    gate, got = threading.Event(), []
    owner, other = QObject(), QObject()
    run_in_background(owner, lambda: gate.wait(5), got.append).drop()
    receiver = QObject()
    run_in_background(receiver, lambda: gate.wait(5), got.append)
    receiver.deleteLater()
    qtbot.wait(20)
    gate.set()
    run_in_background(other, lambda: "last", got.append)
    qtbot.waitUntil(lambda: bool(got))
    qtbot.wait(50)
    assert got == ["last"]


def test_a_state_that_comes_again_is_a_place_to_stop_and_no_news(qtbot: QtBot) -> None:
    owner, got, steps = QObject(), [], [0]
    first, last = "first", "last"

    def work() -> Iterator[str]:
        for _ in range(50):
            steps[0] += 1
            time.sleep(0.001)
            yield first
        yield last

    BackgroundStream(owner, work, got.append).start()
    qtbot.waitUntil(lambda: last in got)
    assert (got, steps) == ([first, last], [50])


def test_a_stream_without_news_stops_once_it_is_dropped(qtbot: QtBot) -> None:
    owner, steps, ended = QObject(), [0], threading.Event()

    def work() -> Iterator[str]:
        try:
            while True:
                steps[0] += 1
                time.sleep(0.001)
                yield "the same"
        finally:
            ended.set()

    got: list[str] = []
    stream = BackgroundStream(owner, work, got.append).start()
    qtbot.waitUntil(lambda: bool(got) and steps[0] > 5)
    stream.drop()
    qtbot.waitUntil(ended.is_set)
    assert got == ["the same"]
