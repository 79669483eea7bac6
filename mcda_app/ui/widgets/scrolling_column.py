# SPDX-License-Identifier: MIT
"""A scrolling column for pages, and one that holds a table."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget


def scrolled_column(page: QWidget) -> QVBoxLayout:
    """Fill a page with a column that scrolls vertically; returns the column."""
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    outer.addWidget(scroll)
    content = QWidget()
    scroll.setWidget(content)
    column = QVBoxLayout(content)
    column.setContentsMargins(16, 12, 16, 16)
    column.setSpacing(8)
    return column


def add_limited(column: QBoxLayout, widget: QWidget, widest: int) -> None:
    """Add a widget of limited width at the leading edge of a column.

    In a row of its own: Qt would give it the height that it needs in the whole width, and cut its texts.
    """
    widget.setMaximumWidth(widest)
    row = QHBoxLayout()
    row.addWidget(widget, 1)
    row.addStretch(0)
    column.addLayout(row)


def scrolled_table(table: QWidget) -> QWidget:
    """A frame in which a table as tall as its rows scrolls as a whole."""
    frame = QWidget()
    column = scrolled_column(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(table)
    column.addStretch(1)
    return frame
