# SPDX-License-Identifier: MIT
"""Parts shared by dialogs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel

from mcda_app.errors import McdaError
from mcda_app.ui.widgets.labels import style_as


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
    """Make a dialog higher if what it shows by now needs that."""
    layout = dialog.layout()
    layout.activate()
    needed = max(layout.totalHeightForWidth(dialog.width()), layout.totalMinimumSize().height())
    if needed > dialog.height():
        dialog.resize(dialog.width(), needed)


def show_fault(label: QLabel, error: McdaError) -> None:
    label.setText(str(error))
    label.show()
