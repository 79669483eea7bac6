# SPDX-License-Identifier: MIT
"""What pages have in common."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from mcda_app.ui.theme import PILLS


def scrolled_column(page: QWidget) -> QVBoxLayout:
    """Fill a page with a column that scrolls when the page is too low; returns the column."""
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


def pill_bar(name: str, entries: Iterable[tuple[str, str]]) -> QTabBar:
    """A page's own tabs as a row of pills; entries hold each one's text and explanation."""
    bar = QTabBar()
    bar.setAccessibleName(name)
    bar.setStyleSheet(PILLS)
    bar.setDrawBase(False)
    bar.setExpanding(False)
    bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    for at, (text, tip) in enumerate(entries):
        bar.addTab(text)
        bar.setTabToolTip(at, tip)
    return bar
