# SPDX-License-Identifier: MIT
"""Parts shared by dialogs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton

from mcda_app.errors import McdaError
from mcda_app.ui.widgets.labels import style_as

FRAME = 40
"""Pixels that a screen needs for the frame of a window."""


def ok_cancel(dialog: QDialog, agree: str = "") -> QDialogButtonBox:
    """OK and Cancel; agree replaces the text of OK."""
    kinds = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
    if agree:
        buttons.button(kinds.Ok).setText(agree)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons


def fault_label() -> QLabel:
    """A label for the reason an input was refused; hidden until then."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    style_as(label, "note")
    label.hide()
    return label


def make_room(dialog: QDialog) -> None:
    """Make a dialog as large as what it shows needs by now, and no larger than its screen."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    screen, least = dialog.screen().availableSize(), layout.totalMinimumSize()
    width = min(max(dialog.width(), least.width()), screen.width())
    needed = max(layout.totalHeightForWidth(width), least.height())
    height = max(dialog.height(), min(needed, screen.height() - FRAME))
    if height > dialog.height() or width > dialog.width():
        dialog.resize(width, height)


def show_fault(label: QLabel, error: McdaError) -> None:
    label.setText(str(error))
    label.show()


def add_action_button(row: QHBoxLayout, text: str, slot: Callable[[], object]) -> QPushButton:
    """A button at the end of a row that Enter in a field does not press."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked=False: slot())
    row.addWidget(button)
    return button
