# SPDX-License-Identifier: MIT
"""Tab goes the way one reads.

Qt goes in the order in which widgets were made. Parts of a page are made when they are first needed, so that
Tab would leave a chart for a part three cards further down and come back later (WCAG 2.4.3, Focus Order).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QWidget,
)

WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox)
"""Kinds that are one stop, whatever Qt has put inside."""


def order_tabs(root: QWidget) -> None:
    """Have Tab stop at the widgets to be seen below this one in the order in which one reads them."""
    # Keeps all of them: what Qt made itself is lost to Python with the one it was reached through.
    widgets = list(_below(root))
    stops = [w for w in widgets if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.focusProxy() is None]
    for before, after in pairwise(stops):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def _below(widget: QWidget) -> Iterator[QWidget]:
    for child in _in_reading_order(_children(widget)):
        yield child
        if not isinstance(child, WHOLE):
            yield from _below(child)


def _children(widget: QWidget) -> list[QWidget]:
    """Those to be seen, reached past what Qt puts between and around them."""
    parts: Iterable[QObject | None]
    if isinstance(widget, QScrollArea):
        parts = (widget.widget(),)
    elif isinstance(widget, QSplitter):
        parts = map(widget.widget, range(widget.count()))
    elif isinstance(widget, QTabWidget):
        parts = (widget.tabBar(), widget.currentWidget())
    else:
        parts = widget.children()
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
