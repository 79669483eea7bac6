# SPDX-License-Identifier: MIT
"""The window's buttons: one family in three ranks, and segmented rows.

The style sheet (`skin/style_sheet.py`) draws them; a button without a rank is secondary.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar

from PySide6 import QtCore, QtWidgets
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget


class Rank(StrEnum):
    """How prominent a button is; a page has at most one primary button."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    LINK = "link"
    INLINE = "inline"
    """A link without space around it, in line with the text that it stands below or beside."""
    ROUND = "round"
    """A small symbol beside a word, such as “?”."""


B = TypeVar("B", bound=QAbstractButton)


def push_button(text: str, rank: Rank = Rank.SECONDARY, *, tip: str = "", name: str = "") -> QPushButton:
    """A button with a text.

    tip   what it does, if the text alone does not say so
    name  its accessible name, if that is not its text
    """
    button = QPushButton(text)
    button.setProperty("rank", str(rank))  # which the style sheet reads when it is first shown
    if tip:
        button.setToolTip(tip)
    if name:
        button.setAccessibleName(name)
    return button


def set_rank(button: B, rank: Rank) -> B:
    """Set a button's rank; returns the button."""
    button.setProperty("rank", str(rank))
    _restyle(button)
    return button


def join_segments(buttons: Sequence[QAbstractButton], *, close: bool = False) -> None:
    """Style an exclusive row of buttons as one segmented control.

    close  whether their texts stand close to each other, for there is little room
    """
    last = len(buttons) - 1
    for at, button in enumerate(buttons):
        place = "only" if not last else "first" if at == 0 else "last" if at == last else "middle"
        if (button.property("segment"), bool(button.property("close"))) != (place, close):
            button.setProperty("segment", place)
            button.setProperty("close", close)
            _restyle(button)


def rank_box_buttons(dialog: QWidget) -> None:
    """Make a dialog's accepting button primary if there is another beside it, unless Enter declines."""
    roles = QtWidgets.QDialogButtonBox.ButtonRole
    agreeing = (roles.AcceptRole, roles.YesRole)
    for box in dialog.findChildren(QtWidgets.QDialogButtonBox):
        buttons = [button for button in box.buttons() if isinstance(button, QPushButton)]
        ranked = [button for button in buttons if button.property("rank")]
        leading = [button for button in buttons if box.buttonRole(button) in agreeing]
        default = [button for button in buttons if button.isDefault()]
        declines = any(button not in leading for button in default)  # Enter agrees to nothing
        if not ranked and leading and len(buttons) > 1 and not declines:
            set_rank((default or leading)[0], Rank.PRIMARY)


def _restyle(widget: QWidget) -> None:
    """Apply the style sheet again; Qt reads the properties only once by itself."""
    if widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
