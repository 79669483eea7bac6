# SPDX-License-Identifier: MIT
"""Tab goes the way one reads.

Qt goes in the order in which widgets were made. Parts of a page are made when they are first needed, so that
Tab would leave a chart for a part three cards further down and come back later (WCAG 2.4.3, Focus Order).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QSplitter, QWidget


def order_tabs(root: QWidget) -> None:
    """Have Tab stop at the widgets to be seen below this one in the order in which one reads them."""
    for before, after in pairwise(list(_stops(root))):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    for child in _in_reading_order(_children(widget)):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            yield child
        if not isinstance(child, QComboBox | QAbstractSpinBox):
            yield from _stops(child)


def _children(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QSplitter):  # not its handles, which Qt makes and deletes as it likes
        parts: list[QObject | None] = [widget.widget(n) for n in range(widget.count())]
    else:
        parts = list(widget.children())
    return [p for p in parts if isinstance(p, QWidget) and p.isVisible() and not p.isWindow()]


def _in_reading_order(widgets: list[QWidget]) -> Iterator[QWidget]:
    """Line by line; what stands beside something taller belongs to its line, column by column."""
    line: list[QWidget] = []
    bottom = 0
    for widget in sorted(widgets, key=QWidget.y):
        if line and widget.y() >= bottom:
            yield from sorted(line, key=QWidget.x)
            line = []
        bottom = max(bottom, widget.y() + widget.height())
        line.append(widget)
    yield from sorted(line, key=QWidget.x)
