# SPDX-License-Identifier: MIT
"""The first row and column stay where they are, and are clicked where they are seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mcda_app.ui.widgets.tables.frozen_table import FrozenTable


@pytest.fixture
def table(qtbot: QtBot) -> FrozenTable:
    table = FrozenTable()
    qtbot.addWidget(table)
    model = QStandardItemModel(40, 20, table)
    for row in range(40):
        for column in range(20):
            model.setItem(row, column, QStandardItem(f"{row}/{column}"))
    table.setModel(model)
    table.horizontalHeader().hide()
    table.verticalHeader().hide()
    table.resize(400, 300)
    table.show()
    return table


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_is_clicked_is_what_is_seen(table: FrozenTable, direction: Qt.LayoutDirection) -> None:
    table.setLayoutDirection(direction)
    QApplication.processEvents()
    table.horizontalScrollBar().setValue(350)
    table.verticalScrollBar().setValue(431)
    model, view = table.model(), table.viewport()
    indexes = [model.index(0, 0), model.index(0, 5), model.index(17, 0), model.index(17, 5)]
    for index in indexes:
        at = table.visualRect(index).center()
        assert view.rect().contains(at)
        assert table.indexAt(at) == index
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
        assert table.currentIndex() == index


def test_a_chosen_cell_comes_from_below_the_first_row_and_column(table: FrozenTable) -> None:
    for row, column in ((39, 19), (1, 1), (20, 10)):
        table.setCurrentIndex(table.model().index(row, column))
        rect = table.visualRect(table.currentIndex())
        assert rect.left() >= table.frozen.width()
        assert rect.top() >= table.frozen.height()
        assert table.viewport().rect().contains(rect)
    before = table.verticalScrollBar().value()
    table.setCurrentIndex(table.model().index(0, 10))
    assert table.verticalScrollBar().value() == before  # it is in view


def test_the_wheel_scrolls_the_page_at_the_ends(table: FrozenTable, qtbot: QtBot) -> None:
    bar = table.verticalScrollBar()
    bar.setValue(bar.maximum())
    at = QPoint(100, 100)
    QTest.wheelEvent(table.windowHandle(), at, QPoint(0, -120))
    assert bar.value() == bar.maximum()
    QTest.wheelEvent(table.windowHandle(), at, QPoint(0, 120))
    qtbot.waitUntil(lambda: bar.value() < bar.maximum())
