# SPDX-License-Identifier: MIT
"""A window that shows the Issue page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcda_app.ui.app import make_window
from mcda_app.ui.issue.page import IssuePage
from mcda_app.ui.shell.main_window import MainWindow


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = make_window(qapp)
    qtbot.addWidget(made, before_close_func=lambda w: w.session.saved_as(tmp_path / "done.mcda"))
    made.resize(1280, 800)
    made.show()
    made.show_page("issue")
    return made


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> IssuePage:
    shown = window.page("issue")
    assert isinstance(shown, IssuePage)
    qtbot.waitUntil(shown.matrix.isVisible)
    return shown
