# SPDX-License-Identifier: MIT
"""How the Workshop page's views are laid out: a column of cards that keeps lines readable."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from mcda_app.i18n import tr
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import LINE
from mcda_app.ui.widgets.labels import TextLabel, style_as
from mcda_app.ui.widgets.scrolling_column import scrolled_column

WIDEST = 138
"""Maximum width of a view's content in average letter widths: 1,100 pixels in the usual size."""

FORM = 80
"""Maximum width of a form in average letter widths, so that its fields stay beside their labels."""


class LimitedWidth(QWidget):
    """At most so many average letters wide, whatever size text is shown in."""

    def __init__(self, letters: int) -> None:
        super().__init__()
        self._letters = letters
        self._limit()

    def _limit(self) -> None:
        self.setMaximumWidth(self._letters * self.fontMetrics().averageCharWidth())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._limit()


class Prose(TextLabel):
    """A text whose lines stay readable however wide the page is; see :func:`add_prose`."""

    def __init__(self, role: str = "", text: str = "") -> None:
        super().__init__(text)
        style_as(self, role)
        self._fit_line()

    def _fit_line(self) -> None:
        self.setMaximumWidth(LINE * self.fontMetrics().averageCharWidth())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_line()


def content_column(view: QWidget) -> QVBoxLayout:
    """Fill a view with a scrolling column of limited width at its leading edge; returns the column."""
    outer = scrolled_column(view)
    content = LimitedWidth(WIDEST)
    add_leading(outer, content)
    outer.addStretch(1)
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    return column


def add_leading(column: QBoxLayout, widget: QWidget) -> None:
    """Add a widget of limited width at the leading edge of a column, not in its middle."""
    row = QHBoxLayout()
    row.addWidget(widget, 1)
    row.addStretch(0)
    column.addLayout(row)


def add_prose(column: QBoxLayout, *texts: QWidget) -> None:
    """Add texts below each other at the leading edge of a column."""
    for text in texts:
        add_leading(column, text)


def add_form(column: QBoxLayout, form: QLayout) -> None:
    """Add a form of limited width at the leading edge of a column."""
    holder = LimitedWidth(FORM)
    form.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(form)
    add_leading(column, holder)


def bare(table: QTableWidget) -> QTableWidget:
    """A table without a frame of its own, since its card has one; returns the table."""
    table.setProperty("bare", "true")
    return table


def explain_button(*texts: QWidget, text: str = "") -> QPushButton:
    """A button that shows and hides texts, which are hidden until then.

    text  what it says; *Explain…* if empty
    """
    button = push_button(text or tr("Explain…"), Rank.LINK)
    button.setCheckable(True)
    for part in texts:
        part.hide()
        button.toggled.connect(part.setVisible)
    return button
