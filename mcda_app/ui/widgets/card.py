# SPDX-License-Identifier: MIT
"""Building blocks of pages: cards, a headline, and the empty state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.labels import show_text, style_as, text_label
from mcda_app.ui.widgets.name_label import NameLabel

PADDING = 16
"""Pixels between a card's edge and its content."""

LINK_SHARE, LINK_GAP = 0.3, 16
"""The part of a line that a link at its end takes at most, and pixels before it."""

LINE = 85
"""Maximum line length in average letter widths: about 75 letters, since spaces are narrow."""


def readable(label: QLabel) -> QLabel:
    """The label, no wider than a line that is easily read."""
    label.setMaximumWidth(LINE * label.fontMetrics().averageCharWidth())
    return label


class Card(QFrame):
    """A card with a title; its content goes into ``body``.

    tools  a row beside the title, for buttons that act on the card's content
    lead   whether it is the main card of its page
    """

    def __init__(self, title: str = "", *, lead: bool = False) -> None:
        super().__init__()
        self.setProperty("skin", "card")
        self.setProperty("lead", "true" if lead else "false")
        column = QVBoxLayout(self)
        inside = PADDING - 1 if lead else PADDING  # for the main card's border is a pixel wider
        column.setContentsMargins(inside, inside, inside, inside)
        column.setSpacing(8)
        self.title = text_label("heading", title)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addLayout(self.tools)
        column.addLayout(head)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body, 1)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Change the title; an empty one takes no space."""
        show_text(self.title, title, hide_empty=True)
        if not title:
            self.title.hide()
        self.setAccessibleName(title)


class Headline(QWidget):
    """A page's answer in one plain sentence, with at most one muted sentence below it."""

    def __init__(self, text: str = "", below: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.sentence = style_as(NameLabel(), "title")
        self.below = text_label("muted")
        column.addWidget(self.sentence)
        ways = QBoxLayout.Direction
        row = QBoxLayout(ways.LeftToRight)  # else its height would be that of a line as wide as the page
        row.addWidget(self.below, 1)
        row.addStretch(0)
        self._below_row = row
        self._link: QPushButton | None = None
        column.addLayout(row)
        self._fit_line()
        self.show_text(text, below)

    def add_link(self, link: QPushButton) -> None:
        """Put a link at the end of the line below the sentence, or below that where it takes much of it."""
        self._link = link
        self._below_row.setSpacing(LINK_GAP)
        self._below_row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if self._link is not None:
            below = self._link.sizeHint().width() > LINK_SHARE * self.width()
            ways = QBoxLayout.Direction
            self._below_row.setDirection(ways.TopToBottom if below else ways.LeftToRight)
            self._below_row.setSpacing(0 if below else LINK_GAP)

    def _fit_line(self) -> None:
        self.below.setMaximumWidth(LINE * self.below.fontMetrics().averageCharWidth())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_line()

    def show_text(self, text: str, below: str = "") -> None:
        show_text(self.sentence, text)
        show_text(self.below, below, hide_empty=True)
        if not below:
            self.below.hide()
        self.setAccessibleName(text)
        self.setAccessibleDescription(below)


class EmptyState(QWidget):
    """Shown while there is no content: one sentence, and a button for the next step."""

    def __init__(self, sentence: str, step: str = "", action: Callable[[], object] | None = None) -> None:
        super().__init__()
        self.setAccessibleName(sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 2 * PADDING, PADDING, 2 * PADDING)
        column.setSpacing(PADDING)
        self.sentence = text_label("muted", sentence)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        column.addWidget(self.sentence)
        self.button: QPushButton | None = None
        if step and action is not None:
            self.button = push_button(step, Rank.PRIMARY)
            self.button.clicked.connect(lambda _checked=False: action())
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
