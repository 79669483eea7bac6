# SPDX-License-Identifier: MIT
"""Short questions: what Enter and Esc answer, and that texts are shown as they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.ui.widgets.dialogs.questions import Answer, ask, confirmed
from tests.ui.controls import press

KEEP, REMOVE = Answer("Keep"), Answer("Remove", destructive=True)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def on_box(do: Callable[[QMessageBox], object]) -> None:
    """Do something with the box that is shown next."""

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        do(box)

    QTimer.singleShot(0, look)


def by_enter(box: QMessageBox) -> None:
    box.defaultButton().click()


def by_esc(box: QMessageBox) -> None:
    escape = box.escapeButton()
    assert isinstance(escape, QAbstractButton)
    escape.click()


@pytest.mark.parametrize("default", [0, 1, None])
def test_enter_gives_the_default_and_esc_declines(parent: QWidget, default: int | None) -> None:
    on_box(by_enter)
    assert ask(parent, "Trail", "Keep it?", (KEEP, REMOVE), default=default) == default
    on_box(by_esc)
    assert ask(parent, "Trail", "Keep it?", (KEEP, REMOVE), default=default) is None


def test_a_confirmation_is_declined_unless_it_is_proposed(parent: QWidget) -> None:
    on_box(by_enter)
    assert not confirmed(parent, "Trail", "Remove it?", REMOVE, decline="Go back")
    on_box(by_enter)
    assert confirmed(parent, "Trail", "Remove it?", REMOVE, proposed=True)
    on_box(lambda box: press(box, "Remove"))
    assert confirmed(parent, "Trail", "Remove it?", REMOVE, warning=True)


def test_texts_are_shown_as_they_are(parent: QWidget) -> None:
    texts: list[str] = []

    def read(box: QMessageBox) -> None:
        texts.extend((box.text(), box.informativeText()))
        by_esc(box)

    on_box(read)
    ask(parent, "Trail", "Remove “<b>A</b>”?", (REMOVE,), detail="It has 3 < 4 entries.")
    assert "&lt;b&gt;A" in texts[0]
    assert texts[1] == "It has 3 < 4 entries."
