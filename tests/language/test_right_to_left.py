# SPDX-License-Identifier: MIT
"""Turned round for a script that runs from right to left, the window still shows everything."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from mcda_app.ui.overview.headers import ColumnHeads, IssueNames
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.sidebar.ranking_table import RankingTable

PALE = 200
"""How light a pixel of a text or bar may be."""


@pytest.fixture
def window(window: MainWindow, qapp: QApplication) -> Iterator[MainWindow]:
    yield window
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def ink(widget: QWidget) -> int:
    """How much of a widget is dark: where a letter lies between two pixels, each counts in part."""
    image: QImage = widget.grab().toImage()
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(max(0, PALE - QColor(image.pixel(x, y)).lightness()) for x, y in pixels)


def test_headings_and_scores_are_there_in_both_directions(window: MainWindow, qapp, qtbot) -> None:
    kinds = (RankingTable, ColumnHeads, IssueNames)
    widgets = [window.findChild(kind) for kind in kinds]
    before = [ink(widget) for widget in widgets]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.wait(50)
    after = [ink(widget) for widget in widgets]
    for widget, ltr, rtl in zip(widgets, before, after, strict=True):
        assert rtl == pytest.approx(ltr, rel=0.15), widget.accessibleName()


def test_every_page_opens_from_right_to_left(window: MainWindow, qapp, qtbot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for page in ("overview", "issue", "partners", "weights", "robustness", "evidence", "futures", "workshop"):
        window.show_page(page)
        qtbot.wait(20)
        assert window.isRightToLeft()
    assert window.issue_panel.x() > window.side_panel.x()
