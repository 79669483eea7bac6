# SPDX-License-Identifier: MIT
"""Whoever a row is about stays in view while the row is scrolled, and the wheel scrolls the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcda_app.ui.widgets.tables.read_only_table import Cell, ReadOnlyTable
from mcda_app.ui.widgets.theme import apply_theme
from tests.ui.waiting import settle
from tests.ui.widgets.fields.test_wheel_guard import turned

HEADS = ("Who", *(f"Administrative burden {n}" for n in range(12)))


def wide(qtbot: QtBot) -> ReadOnlyTable:
    table = ReadOnlyTable("Answers")
    qtbot.addWidget(table)
    table.show_rows(HEADS, [[Cell(name), *[Cell("12%")] * 12] for name in ("Ada Quill", "Gil Wren")])
    table.resize(500, 200)
    table.show()
    return table


@pytest.mark.parametrize("theme", ["", "light", "dark"])
def test_names_stay_in_view_while_a_wide_table_is_scrolled(
    qapp: QApplication, qtbot: QtBot, theme: str
) -> None:
    if theme:
        apply_theme(qapp, theme)
    table = wide(qtbot)
    table.activateWindow()
    table.setFocus()
    settle()
    before = table.grab().toImage()
    bar = table.horizontalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    settle()
    after = table.grab().toImage()
    left = table.viewport().mapTo(table, QPoint(0, 0)).x()
    names = (left, 0, table.columnWidth(0) - 2, table.viewport().geometry().bottom() + 1)
    assert after != before
    assert after.copy(*names) == before.copy(*names), "names and their heading are painted where they were"
    at = table.visualItemRect(table.item(1, 0)).center()
    assert table.itemAt(at) is table.item(1, 0), "what is seen is what is pointed at"


def test_a_wheel_turned_over_a_table_scrolls_the_page(qtbot: QtBot) -> None:
    table = wide(qtbot)
    assert not turned(table.viewport())
    assert table.horizontalScrollBar().value() == 0


def test_the_first_column_stays_on_the_right_where_one_reads_from_there(qtbot: QtBot) -> None:
    table = wide(qtbot)
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum() // 2)
    rect = table.visualItemRect(table.item(0, 0))
    assert rect.right() == table.viewport().width() - 1
    assert table.itemAt(rect.center()) is table.item(0, 0)
