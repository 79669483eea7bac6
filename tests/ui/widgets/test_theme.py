# SPDX-License-Identifier: MIT
"""Changing between light and dark while the window is open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QToolButton

from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.theme import DARK, LIGHT


@pytest.fixture
def window(window: MainWindow) -> Iterator[MainWindow]:
    yield window
    window.preferences.theme = "light"
    window.apply_theme()


@pytest.mark.parametrize(("theme", "ground"), [("dark", DARK), ("light", LIGHT)])
def test_every_part_follows(window: MainWindow, theme: str, ground) -> None:
    for preference in ("light" if theme == "dark" else "dark", theme):
        window.preferences.theme = preference
        window.apply_theme()
        QApplication.processEvents()
    role = QPalette.ColorRole.Window
    for part in (window, window.tabs, window.overview_page):
        assert part.palette().color(role).name() == ground.window, part
    for part in (window.toolbar, window.tabs.tabBar(), window.issue_list):
        assert part.palette().color(role).name() == ground.surface, part


def test_undo_keeps_its_icon(window: MainWindow) -> None:
    window.session.apply("Give another title", lambda p: replace(p, title="Other"))
    buttons = [b for b in window.toolbar.findChildren(QToolButton) if b.property("icon_name") == "undo"]
    assert [b.icon().isNull() for b in buttons] == [False]
    assert buttons[0].isEnabled()
