# SPDX-License-Identifier: MIT
"""Tab goes the way one reads, whenever the parts of a page were made."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.dialogs.showing import closing
from mcda_app.ui.widgets.tab_order import order_tabs


def chain(root: QWidget, first: QWidget) -> list[QWidget]:
    """Where Tab stops below a widget, beginning with this one: it goes round in a circle."""
    stops, widget = [first], first.nextInFocusChain()
    while widget is not first:
        if (
            root.isAncestorOf(widget)
            and widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
        ):
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def test_a_part_that_is_made_later_stands_where_it_is_laid_out(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    last, first = QLineEdit(), QPushButton()
    column.addWidget(last)
    column.insertWidget(0, first)
    area, content, number = QScrollArea(), QWidget(), QSpinBox()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    QVBoxLayout(content).addWidget(number)
    area.setWidget(content)
    column.insertWidget(1, area)
    splitter, left, right = QSplitter(), QPushButton(), QPushButton()
    splitter.addWidget(right)
    splitter.insertWidget(0, left)
    column.insertWidget(2, splitter)
    grid, lower, upper = QGridLayout(), QLineEdit(), QLineEdit()
    grid.addWidget(lower, 1, 0)
    grid.addWidget(upper, 0, 1)
    column.insertLayout(3, grid)
    root.show()
    order_tabs(root)
    assert chain(root, first) == [first, number, left, right, upper, lower, last]


def test_a_dialog_is_ordered_once_it_is_shown(qtbot: QtBot, qapp: QApplication) -> None:
    with closing(QDialog()) as dialog:
        column = QVBoxLayout(dialog)
        below, middle, above = QLineEdit(), QLineEdit(), QLineEdit()
        for field in (below, middle, above):
            column.insertWidget(0, field)
        dialog.show()
        qapp.processEvents()
        assert chain(dialog, above) == [above, middle, below]


@pytest.mark.parametrize("page", ["overview", "partners", "weights", "robustness"])
def test_tab_never_goes_back_up_a_page(page: str, window: MainWindow, qapp: QApplication) -> None:
    window.show_page(page)
    qapp.processEvents()
    window.focusNextPrevChild(True)
    content = window.page(page)
    stops = [stop for stop in chain(window, window.issue_panel.search) if content.isAncestorOf(stop)]
    assert len(stops) > 4
    tops = [stop.mapTo(content, QPoint()).y() for stop in stops]
    heights = [stop.height() for stop in stops]
    lefts = [stop.mapTo(content, QPoint()).x() for stop in stops]
    back = [
        (stops[n].accessibleName(), stops[n + 1].accessibleName())
        for n in range(len(stops) - 1)
        if tops[n + 1] + heights[n + 1] <= tops[n] and lefts[n + 1] <= lefts[n]
    ]
    assert back == []


def test_a_dialog_of_qts_stays_as_it_is(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with closing(QFileDialog(None, "", str(tmp_path))) as dialog:
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.show()
        qapp.processEvents()
        name = dialog.findChild(QLineEdit)
        assert name is not None
        assert name.hasFocus() or dialog.focusWidget() is name


def test_what_qt_made_inside_stays_known_to_python(qtbot: QtBot) -> None:
    root, area, content = QWidget(), QScrollArea(), QWidget()
    qtbot.addWidget(root)
    QVBoxLayout(root).addWidget(area)
    area.setWidget(content)
    table, splitter = QTableWidget(2, 2), QSplitter()
    splitter.addWidget(QLineEdit())
    splitter.addWidget(QLineEdit())
    column = QVBoxLayout(content)
    column.addWidget(table)
    column.addWidget(splitter)
    parts = [table.horizontalHeader(), table.viewport(), splitter.handle(1), area.viewport()]
    root.show()
    for _ in range(3):
        order_tabs(root)
    assert [part.isVisible() for part in parts] == [True] * 4
