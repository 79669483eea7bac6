# SPDX-License-Identifier: MIT
"""Small parts that several sections of the Weights page share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QWidget

from mcda_app.ui.widgets.buttons import join_segments
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.help_buttons import HelpButton

LINE_GAP = 6
"""Pixels between ways of weighing that need more than one line."""


def small_label(text: str = "", *, muted: bool = False, right: bool = False) -> QLabel:
    """A label on one line that never reads its text as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if muted:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    if right:
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def row_of(*widgets: QWidget | QLayout | int | None) -> QHBoxLayout:
    """Widgets side by side; a number is a stretch, None is left out."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        if isinstance(widget, int):
            row.addStretch(widget)
        elif isinstance(widget, QLayout):
            row.addLayout(widget)
        elif widget is not None:
            row.addWidget(widget)
    return row


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        if (inner := item.layout()) is not None:
            clear(inner)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def titled(label: QLabel, term: str, explanation: str) -> QHBoxLayout:
    """A heading with its “?”."""
    return row_of(label, HelpButton(term, explanation), 1)


class Segments(FlowLayout):
    """Neighbours share an edge, unless they need more than one line."""

    def __init__(self) -> None:
        super().__init__(spacing=-1)

    def needs_lines(self, width: int) -> bool:
        return self.sizeHint().width() > width

    def gap_at(self, width: int) -> int:
        return LINE_GAP if self.needs_lines(width) else -1


class WaysRow(QWidget):
    """One segmented control, or buttons of their own where large text needs lines."""

    def __init__(self, row: Segments, buttons: list[QPushButton]) -> None:
        super().__init__()
        self._row, self._buttons = row, buttons
        for button in buttons:
            row.addWidget(button)
        join_segments(buttons)
        self.setLayout(row)

    def arrange(self, buttons: list[QPushButton]) -> None:
        """Show the buttons in another order."""
        if buttons == self._buttons:
            return
        while self._row.count():
            self._row.takeAt(0)
        for button in buttons:
            self._row.addWidget(button)
            button.raise_()
        self._buttons = buttons
        self._join()
        self._row.invalidate()
        self._row.setGeometry(self.rect())  # at once, or it would be seen as it was

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._join()

    def _join(self) -> None:
        if self._row.needs_lines(self.width()):
            for button in self._buttons:
                join_segments([button])
        else:
            join_segments(self._buttons)
