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
    new_window = make_window(qapp)
    qtbot.addWidget(new_window, before_close_func=lambda w: w.session.saved_as(tmp_path / "done.mcda"))
    new_window.resize(1280, 800)
    new_window.show()
    new_window.show_page("issue")
    return new_window


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> IssuePage:
    issue_page = window.page("issue")
    assert isinstance(issue_page, IssuePage)
    qtbot.waitUntil(issue_page.matrix.isVisible)
    return issue_page
