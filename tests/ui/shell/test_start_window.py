# SPDX-License-Identifier: MIT
"""The window before it is built: where it opens, and what keys do in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcda_app.ui.app import make_start_window
from mcda_app.ui.shell.main_window import MainWindow


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> MainWindow:
    new_window, _building = make_start_window(qapp)
    qtbot.addWidget(new_window, before_close_func=lambda w: w.finish_building())
    return new_window


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
