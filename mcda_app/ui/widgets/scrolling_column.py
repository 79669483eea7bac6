# SPDX-License-Identifier: MIT
"""A scrolling column for pages, and one that holds a table."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


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


def scrolled_table(table: QWidget) -> QWidget:
    """A frame in which a table as tall as its rows scrolls as a whole."""
    frame = QWidget()
    column = scrolled_column(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(table)
    column.addStretch(1)
    return frame
