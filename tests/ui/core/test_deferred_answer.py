# SPDX-License-Identifier: MIT
"""Answers that come late are shown only beside what they are about."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QLabel, QWidget

from mcda_app.domain.edits.own_decision import new_decision
from mcda_app.files import presets
from mcda_app.ui.core.work import deferred_answer
from mcda_app.ui.core.work.deferred_answer import DeferredAnswer
from mcda_app.ui.shell.main_window import MainWindow
from tests.domain.future_projects import with_futures
from tests.ui.waiting import settle, wait_until


class Shown(QLabel):
    """Shows the latest answer; the worker waits for `may_answer`."""

    def __init__(self) -> None:
        super().__init__()
        self.may_answer = threading.Event()
        self.begun = threading.Event()
        self.deferred = DeferredAnswer(self, self.clear, self.setText)

    def ask(self, basis: str) -> None:
        def steps() -> Iterator[str]:
            self.begun.set()
            self.may_answer.wait(10)
            yield basis

        self.begun.clear()
        self.may_answer.clear()
        self.deferred.follow(basis, steps)

    def let_arrive(self) -> None:
        """Everything asked so far has arrived, or has been dropped."""
        wait_until(self.begun.is_set)
        self.may_answer.set()
        QThreadPool.globalInstance().waitForDone()
        settle()


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing waits until the hand rests."""
    monkeypatch.setattr(deferred_answer, "REST", 0)


@pytest.fixture
def shown(at_once: None, qtbot) -> Shown:
    label = Shown()
    qtbot.addWidget(label)
    label.show()
    return label


def test_an_answer_in_sight_is_taken_at_once(shown: Shown) -> None:
    shown.ask("first")
    shown.let_arrive()
    assert shown.text() == "first"


def test_what_arrives_out_of_sight_waits_until_the_same_is_asked_again(shown: Shown) -> None:
    shown.ask("first")
    shown.hide()
    shown.let_arrive()
    assert shown.text() == ""
    shown.show()
    assert shown.text() == ""
    shown.ask("first")
    assert shown.text() == "first"


def test_what_arrived_out_of_sight_about_an_earlier_state_is_never_taken(shown: Shown) -> None:
    shown.ask("first")
    shown.hide()
    shown.let_arrive()
    shown.show()
    shown.ask("second")
    assert shown.text() == ""
    shown.let_arrive()
    assert shown.text() == "second"


def deferred_answers() -> list[tuple[str, str]]:
    """Page and view of everything that is answered late."""
    return [
        *(("robustness", view) for view in ("glance", "weights", "drop", "methods")),
        *(("partners", view) for view in ("map", "paper")),
        *(("futures", "holds"), ("evidence", "")),
    ]


def look_at(window: MainWindow, page: str, view: str) -> QWidget:
    window.show_page(page)
    widget = window.page(page)
    if view:
        widget.show_view(view)
    return widget


def test_another_document_while_answers_are_on_their_way_to_a_hidden_page(
    at_once: None, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever an answer names (issues, options, actors, futures), the new document has none of it."""
    arrived: list[object] = []
    take = DeferredAnswer.arrive
    monkeypatch.setattr(
        DeferredAnswer, "arrive", lambda self, state: (arrived.append(state), take(self, state))
    )
    for page, view in deferred_answers():
        window.session.open(with_futures(presets.load("table-1-goals")), None)
        window.session.select_issue("trade")
        look_at(window, page, view)
        settle()
        window.show_page("overview")
        window.session.open(new_decision(), None)
        QThreadPool.globalInstance().waitForDone()
        settle()  # an exception of a taker fails the test
    assert any(state is not None for state in arrived)
