# SPDX-License-Identifier: MIT
"""The window before it is built: where it opens, what keys do in it, and how it is built."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcda_app.ui.app import make_start_window
from mcda_app.ui.core.work.slices import Slices
from mcda_app.ui.shell.main_window import MainWindow
from tests.ui.shell.test_building_pages import ShownWindows
from tests.ui.waiting import wait_until

PARTS = ("issue_panel", "overview_page", "side_panel", "splitter")
"""Each takes so long to make that the window must answer before the next."""


@pytest.fixture
def begun(qapp: QApplication, qtbot: QtBot) -> tuple[MainWindow, Slices]:
    """The window, and what builds the rest of it."""
    new_window, completion = make_start_window(qapp)
    qtbot.addWidget(new_window, before_close_func=lambda w: w.finish_building())
    return new_window, completion


@pytest.fixture
def window(begun: tuple[MainWindow, Slices]) -> MainWindow:
    return begun[0]


@pytest.mark.parametrize(("width", "height", "maximised"), [(1280, 800, True), (700, 600, False)])
def test_it_opens_inside_the_screen(width: int, height: int, maximised: bool, window: MainWindow) -> None:
    room = window.screen().availableGeometry()
    assert room.width() < 900, "the screen of the tests has become larger: use larger sizes here"
    window.setMinimumSize(700, 600)
    window.resize(width, height)
    window.show_on_screen()
    assert window.isMaximized() == maximised
    assert room.contains(window.geometry())
    window.showNormal()
    assert room.contains(window.geometry())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_a_button_as_the_space_bar_does(key: Qt.Key, window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    window.finish_building()
    assert window.start_page is not None
    button = window.start_page.start_button
    button.setFocus()
    qtbot.keyClick(button, key)
    assert window.current_page == "decision"
    window.session.undo_stack.setClean()


def test_between_its_parts_it_answers(
    begun: tuple[MainWindow, Slices], monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    """No step makes two of them, and none is a window of its own while it waits for its place."""
    window, completion = begun
    steps, building = [], MainWindow.building

    def watched(*arguments):
        for step in building(*arguments):
            before = {part for part in PARTS if hasattr(window, part)}
            yield step
            steps.append([part for part in PARTS if hasattr(window, part) and part not in before])

    monkeypatch.setattr(MainWindow, "building", watched)
    window.show()
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    completion.start()
    wait_until(lambda: hasattr(window, "commands"))
    qapp.removeEventFilter(shown)
    assert [parts for parts in steps if parts] == [[part] for part in PARTS]
    assert shown.names == []
