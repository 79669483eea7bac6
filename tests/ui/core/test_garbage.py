# SPDX-License-Identifier: MIT
"""What Python collects of Qt's is destroyed in the window's thread, between two events."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.ui.core import garbage
from mcda_app.ui.core.garbage import INTERVAL_MS, GarbageCollection, collect_between_events
from mcda_app.ui.core.work.background import BackgroundStream, run_in_background

PLENTY = 200_000
"""Objects after which Python's own collection would have run many times."""


class Panel(QWidget):
    """A widget that only a collection can destroy, with a timer that runs."""

    def __init__(self, destroyed_in: list[int]) -> None:
        super().__init__()
        self.itself = self
        QVBoxLayout(self).addWidget(QLabel("text"))
        QTimer(self).start(1)
        self.destroyed.connect(
            lambda: destroyed_in.append(threading.get_ident()), Qt.ConnectionType.DirectConnection
        )


@pytest.fixture
def usual_collection() -> Iterator[None]:
    """Python's own collection, as it is where nothing of this program runs."""
    gc.enable()
    yield
    gc.disable()


def allocate() -> list[list[object]]:
    return [[] for _ in range(PLENTY)]


def test_a_worker_destroys_no_widget(qtbot: QtBot, usual_collection: None) -> None:
    destroyed_in: list[int] = []
    finished: list[object] = []
    for _ in range(5):
        Panel(destroyed_in)
    owner = QObject()
    run_in_background(owner, allocate, finished.append)
    qtbot.waitUntil(lambda: bool(finished))
    qtbot.waitUntil(lambda: len(destroyed_in) == 5)
    assert set(destroyed_in) == {threading.get_ident()}


def test_a_collection_waits_for_the_end_of_the_event(qtbot: QtBot) -> None:
    collect_between_events()
    destroyed_in: list[int] = []
    Panel(destroyed_in)
    references = allocate()
    assert destroyed_in == []
    qtbot.waitUntil(lambda: bool(destroyed_in))
    assert len(references) == PLENTY


def test_garbage_of_every_age_is_collected(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "LEAST_BETWEEN", 0.0)
    monkeypatch.setattr(garbage, "TIMES", 0)
    collect_between_events()
    destroyed_in: list[int] = []
    panel = Panel(destroyed_in)
    gc.collect()  # the panel is old now
    del panel
    generations = []
    while not destroyed_in and len(generations) < 20:
        generations.append(allocate())
        qtbot.wait(2 * INTERVAL_MS)
    assert destroyed_in


def test_there_is_one_collection_however_often_it_is_asked_for(qtbot: QtBot) -> None:
    for _ in range(3):
        collect_between_events()
    application = QApplication.instance()
    assert application is not None
    assert len(application.findChildren(GarbageCollection)) == 1
    assert not gc.isenabled()


class Keeper(QObject):
    """An object of Qt's that its own work alone keeps alive, in each way that a work can."""

    def __init__(self, destroyed_in: list[int]) -> None:
        super().__init__()
        self.destroyed.connect(
            lambda: destroyed_in.append(threading.get_ident()), Qt.ConnectionType.DirectConnection
        )

    def work(self) -> int:
        return 1

    def fail(self) -> int:
        kept = self
        raise ValueError(kept.objectName())

    def steps(self) -> Iterator[int]:
        yield 1
        yield self.work() + 1

    def take(self, _result: object) -> None:
        pass


WAYS: list[Callable[[Keeper], object]] = [
    lambda keeper: run_in_background(keeper, keeper.work, keeper.take),
    lambda keeper: run_in_background(keeper, keeper.fail, keeper.take, keeper.take),
    lambda keeper: run_in_background(keeper, lambda: keeper, keeper.take),
    lambda keeper: BackgroundStream(keeper, keeper.steps, keeper.take).start(),
    lambda keeper: run_in_background(keeper, keeper.work, keeper.take).drop(),
]


def test_a_work_that_ends_destroys_nothing_of_qts_in_its_thread(qtbot: QtBot) -> None:
    destroyed_in: list[int] = []
    for _ in range(40):
        for start in WAYS:
            start(Keeper(destroyed_in))
        allocate()
    qtbot.waitUntil(lambda: len(destroyed_in) == 40 * len(WAYS), timeout=30_000)
    assert set(destroyed_in) == {threading.get_ident()}


def test_works_of_an_owner_that_stays_leave_nothing_with_it(qtbot: QtBot) -> None:
    owner, results = QObject(), []
    run_in_background(owner, threading.get_ident, results.append)
    qtbot.waitUntil(lambda: len(results) == 1)
    before = owner.receivers("2destroyed(QObject*)")
    for _ in range(20):
        run_in_background(owner, threading.get_ident, results.append)
    qtbot.waitUntil(lambda: len(results) == 21)
    assert owner.receivers("2destroyed(QObject*)") == before


def test_no_event_is_left_undone_by_a_collection(qtbot: QtBot) -> None:
    """Panels are thrown away and collected while others are shown and painted and workers allocate."""
    destroyed_in: list[int] = []
    finished: list[object] = []
    owner = QObject()
    loop = QEventLoop()
    for _ in range(10):
        run_in_background(owner, allocate, finished.append)
        for _ in range(5):
            Panel(destroyed_in).show()
        loop.processEvents()
    qtbot.waitUntil(lambda: (len(finished), len(destroyed_in)) == (10, 50), timeout=30_000)
    assert set(destroyed_in) == {threading.get_ident()}


def test_collecting_leaves_alone_what_a_worker_has_half_built(qtbot: QtBot) -> None:
    """Python refuses to finish a tuple to which anything else refers already."""
    collection = GarbageCollection(QApplication.instance())
    faults: list[Exception] = []
    built = threading.Event()

    def build() -> None:
        try:
            for _ in range(60):
                assert len(tuple([n] for n in range(20_000))) == 20_000
        except Exception as fault:
            faults.append(fault)
        built.set()

    worker = threading.Thread(target=build)
    worker.start()
    while not built.is_set():
        allocate()
        collection.collect()
    worker.join()
    collection.deleteLater()
    assert faults == []
