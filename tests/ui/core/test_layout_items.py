# SPDX-License-Identifier: MIT
"""What Qt puts where a layout's item was reaches Python as what it is."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections import Counter
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import createdByPython, getAllValidWrappers

from mcda_app.ui.core.layout_items import NESTING
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.flow_layout import FlowLayout


def items_of_qts() -> int:
    """How many Python objects stand for an item that Qt made."""
    gc.collect()
    return sum(
        isinstance(wrapper, QLayoutItem) and not isinstance(wrapper, QLayout) and not createdByPython(wrapper)
        for wrapper in getAllValidWrappers()
    )


def filled(layout: QLayout) -> list[QLabel]:
    labels = [QLabel("text") for _ in range(4)]
    for label in labels:
        layout.addWidget(label)
    return labels


def nested_in_a_column(widget: QWidget, layout: QLayout) -> None:
    QVBoxLayout(widget).addLayout(layout)


def nested_first_in_a_column(widget: QWidget, layout: QLayout) -> None:
    QVBoxLayout(widget).insertLayout(0, layout)


def nested_in_a_grid(widget: QWidget, layout: QLayout) -> None:
    QGridLayout(widget).addLayout(layout, 0, 0)


def nested_in_a_form(widget: QWidget, layout: QLayout) -> None:
    form = QFormLayout(widget)
    form.addRow("Name", layout)


def nested_as_a_part_of_a_form(widget: QWidget, layout: QLayout) -> None:
    QFormLayout(widget).setLayout(0, QFormLayout.ItemRole.FieldRole, layout)


def nested_twice(widget: QWidget, layout: QLayout) -> None:
    between = QVBoxLayout()
    between.addLayout(layout)
    widget.setLayout(between)


def our_items() -> int:
    """How many Python objects stand for an item that Python made."""
    gc.collect()
    return sum(isinstance(one, QLayoutItem) and createdByPython(one) for one in gc.get_objects())


@pytest.mark.parametrize("nest", [QWidget.setLayout, nested_in_a_column, nested_in_a_form, nested_twice])
def test_items_of_a_layout_of_ours_go_with_its_window(nest, qapp: QApplication) -> None:
    before = our_items()
    root, layout = QWidget(), FlowLayout()
    labels = filled(layout)
    nest(root, layout)
    root.show()
    assert our_items() >= before + 4
    assert layout.heightForWidth(10) > layout.heightForWidth(1000)
    assert all(left.geometry() != right.geometry() for left, right in pairwise(labels))
    root.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del root, layout, labels
    assert our_items() <= before


@pytest.mark.parametrize("kind", [QHBoxLayout, QGridLayout, FlowLayout])
@pytest.mark.parametrize(
    "nest",
    [
        nested_in_a_column,
        nested_first_in_a_column,
        nested_in_a_grid,
        nested_in_a_form,
        nested_as_a_part_of_a_form,
        nested_twice,
    ],
)
def test_no_object_stands_for_an_item_of_a_nested_layout(nest, kind, qtbot: QtBot) -> None:
    root, layout = QWidget(), kind()
    qtbot.addWidget(root)
    labels = filled(layout)
    if isinstance(layout, QHBoxLayout):
        layout.addStretch(1)
    before = items_of_qts()
    nest(root, layout)
    assert items_of_qts() <= before
    assert [label.parent() for label in labels] == [root] * 4
    root.show()
    assert all(left.geometry() != right.geometry() for left, right in pairwise(labels))
    labels[0].setParent(None)
    assert layout.count() == (4 if isinstance(layout, QHBoxLayout) else 3)


@pytest.mark.parametrize("kind", [QHBoxLayout, FlowLayout])
def test_parts_of_widgets_are_what_they_are_where_items_were(kind: type[QLayout], qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    kinds: Counter[str] = Counter()
    kept: list[QWidget] = []
    for _ in range(150):
        column, layout = QVBoxLayout(), kind()
        labels = filled(layout)
        column.addLayout(layout)
        kept.append(QWidget())
        kept[-1].setLayout(column)
        for label in labels[:3]:
            label.setParent(None)  # Qt deletes its item
        table = QTableWidget(1, 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        kept += [table, box]
        kinds.update(type(part).__name__ for part in (table.horizontalHeader(), table.verticalHeader()))
        kinds.update(type(button).__name__ for button in box.buttons())
    assert kinds == {"QHeaderView": 300, "QPushButton": 150}


def test_no_page_leaves_an_object_for_an_item_of_qts(window: MainWindow, qapp: QApplication) -> None:
    for page in ("overview", "issue", "weights", "robustness"):
        window.show_page(page)
        qapp.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert items_of_qts() == 0


WITHOUT = """
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import getAllValidWrappers
application, root, row = QApplication([]), QWidget(), QHBoxLayout()
row.addWidget(QLabel("text"))
QVBoxLayout(root).addLayout(row)
print(sum(type(wrapper).__name__ == "QWidgetItem" for wrapper in getAllValidWrappers()))
"""


def test_qt_for_python_still_needs_it() -> None:
    """If this fails, Qt for Python has been mended: `layout_items` can go."""
    process = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=True)
    assert process.stdout.strip() == "1"


def test_a_method_is_replaced_once() -> None:
    assert not [name for kind, name in NESTING if hasattr(getattr(kind, name).__wrapped__, "__wrapped__")]
