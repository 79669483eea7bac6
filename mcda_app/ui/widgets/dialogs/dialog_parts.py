# SPDX-License-Identifier: MIT
"""Parts shared by dialogs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
)

from mcda_app.errors import McdaError
from mcda_app.ui.widgets.labels import style_as

FRAME = 40
"""Pixels that a screen needs for the frame of a window."""

LEAST_ROWS, MIN_ROW = 3, 8
"""Rows of a list for which there is room in any case, and pixels of a row at least."""


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


def fit_rows(dialog: QDialog, view: QAbstractItemView, least: int = LEAST_ROWS) -> None:
    """Take from a dialog the height that few rows of its list or table leave empty.

    least  rows for which there is room in any case, as more may be added
    """
    layout, model = dialog.layout(), view.model()
    if layout is None or model is None:
        return
    layout.activate()
    heights = [max(view.sizeHintForRow(row), MIN_ROW) for row in range(model.rowCount())]
    heights += [max(heights, default=MIN_ROW + view.fontMetrics().height())] * (least - len(heights))
    around = 2 * view.frameWidth() + 2
    if isinstance(view, QTableView):
        heights = [max(high, view.verticalHeader().defaultSectionSize()) for high in heights]
        around += view.horizontalHeader().sizeHint().height()
    spare = view.height() - around - sum(heights)
    if spare > 0:
        dialog.resize(dialog.width(), max(dialog.height() - spare, layout.totalMinimumSize().height()))


def fit_height(dialog: QDialog) -> None:
    """Make a dialog no higher than what it shows needs."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        needed = max(layout.totalHeightForWidth(dialog.width()), layout.totalMinimumSize().height())
        dialog.resize(dialog.width(), min(dialog.height(), needed))


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
