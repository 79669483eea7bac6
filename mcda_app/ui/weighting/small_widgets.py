# SPDX-License-Identifier: MIT
"""Small parts that several sections of the Weights page share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QWidget

from mcda_app.ui.widgets.help_buttons import HelpButton


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
