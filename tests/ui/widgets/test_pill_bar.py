# SPDX-License-Identifier: MIT
"""A page's views stand in as many lines as they need, and are chosen by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.ui.widgets.pill_bar import PillBar
from mcda_app.ui.widgets.skin.style_sheet import style_sheet
from mcda_app.ui.widgets.theme import LIGHT, sheet_colours

NAMES = ("Agenda", "Participants", "Rounds", "Results", "Discuss", "Differing views", "Signatures")


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = QVBoxLayout(widget)
    layout.addWidget(PillBar("Parts", [(name, f"About {name}") for name in NAMES]))
    layout.addStretch(1)
    widget.resize(900, 300)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


@pytest.fixture
def bar(page: QWidget) -> PillBar:
    return page.findChild(PillBar)


def pills(bar: PillBar) -> list[QToolButton]:
    return bar.findChildren(QToolButton)


def test_a_narrow_page_shows_every_name_whole_in_more_lines(page: QWidget, bar: PillBar) -> None:
    assert len({pill.y() for pill in pills(bar)}) == 1
    low = bar.height()
    page.resize(300, 300)
    page.layout().activate()
    assert len({pill.y() for pill in pills(bar)}) > 1
    assert bar.height() > low
    for pill in pills(bar):
        assert pill.width() >= pill.sizeHint().width()
        assert bar.rect().contains(pill.geometry())


def test_segments_move_closer_before_they_take_another_line(page: QWidget, bar: PillBar) -> None:
    page.setStyleSheet(style_sheet(sheet_colours(LIGHT), dark=False))
    natural = bar.natural_width()
    edges = page.layout().contentsMargins()
    page.resize(natural - 20 + edges.left() + edges.right(), 300)
    page.layout().activate()
    assert len({pill.y() for pill in pills(bar)}) == 1
    assert all(bar.rect().contains(pill.geometry()) for pill in pills(bar))
    assert bar.natural_width() == natural
    page.resize(900, 300)
    page.layout().activate()
    assert pills(bar)[-1].geometry().right() + 1 == natural  # at their usual distance again


def test_one_is_always_chosen(bar: PillBar, qtbot: QtBot) -> None:
    chosen = []
    bar.picked.connect(chosen.append)
    assert bar.currentIndex() == 0
    qtbot.mouseClick(pills(bar)[3], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(pills(bar)[3], Qt.MouseButton.LeftButton)
    bar.setCurrentIndex(5)
    assert chosen == [3, 5]
    assert [pill.isChecked() for pill in pills(bar)].count(True) == 1


def test_arrow_keys_move_on_and_tab_stops_once(bar: PillBar, qtbot: QtBot) -> None:
    bar.setFocus()
    assert pills(bar)[0].hasFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(pills(bar)[bar.currentIndex()], key)
    assert bar.currentIndex() == 1
    assert pills(bar)[1].hasFocus()
    qtbot.keyClick(pills(bar)[1], Qt.Key.Key_Left)
    qtbot.keyClick(pills(bar)[0], Qt.Key.Key_Left)
    assert bar.currentIndex() == 0
    stops = [pill for pill in pills(bar) if pill.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [pills(bar)[0]]
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(pills(bar)[0], Qt.Key.Key_Left)
    assert bar.currentIndex() == 1


def test_the_focus_moves_along_with_a_view_chosen_elsewhere(page: QWidget, bar: PillBar) -> None:
    bar.setFocus()
    bar.setCurrentIndex(3)
    assert pills(bar)[3].hasFocus()
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocus()
    bar.setCurrentIndex(1)
    assert page.hasFocus()
