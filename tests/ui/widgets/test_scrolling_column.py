# SPDX-License-Identifier: MIT
from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import text_label
from mcda_app.ui.widgets.scrolling_column import add_limited, scrolled_column


def test_texts_in_a_limited_width_are_whole_on_a_wide_page(qtbot: QtBot) -> None:
    page, content = QWidget(), QWidget()
    qtbot.addWidget(page)
    label = text_label("", "a sentence that needs several lines in that width but one on the page " * 2)
    QVBoxLayout(content).addWidget(label)
    column = scrolled_column(page)
    add_limited(column, content, 300)
    column.addStretch(1)
    page.resize(1200, 600)
    page.show()
    assert content.width() == 300
    assert label.height() >= label.heightForWidth(label.width()) > 2 * label.fontMetrics().height()


def test_what_is_small_stands_in_the_middle_of_its_line(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = FlowLayout()
    parts = [QWidget(), QWidget(), QWidget()]
    for part, high in zip(parts, (10, 30, 20), strict=True):
        part.setFixedSize(40, high)
        row.addWidget(part)
    page.setLayout(row)
    page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    page.resize(200, 100)
    page.show()
    assert [part.y() + part.height() / 2 for part in parts] == [15, 15, 15]
    assert row.heightForWidth(60) == 10 + 30 + 20 + 2 * 8
