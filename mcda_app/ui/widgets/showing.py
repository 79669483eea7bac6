# SPDX-License-Identifier: MIT
"""Show dialogs and menus so that they are deleted once they are closed.

A parent owns its dialogs, so a dialog that is only closed lives as long as the window: with its widgets, its
connections and, if it asks for a file, a thread and the folders it watches.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from shiboken6 import isValid

from mcda_app.ui.widgets.access_keys import settle_access_keys
from mcda_app.ui.widgets.buttons import rank_box_buttons

W = TypeVar("W", bound=QWidget)

FRAME = 40
"""Pixels that a screen needs for the frame of a window."""


@contextmanager
def closing(widget: W) -> Iterator[W]:
    """A dialog or menu for the block, which may read its answers; deleted at the end."""
    if isinstance(widget, QDialog):
        rank_box_buttons(widget)
        widget.installEventFilter(_Room(widget))
    try:
        yield widget
    finally:
        if isValid(widget):  # it may have been deleted with its parent
            widget.setParent(None)  # not to be found before it is deleted
            widget.deleteLater()


class _Room(QObject):
    """Makes a dialog as high as its texts need: its usual size may be too small for large text."""

    def eventFilter(self, dialog: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(dialog, QDialog):
            _give_room(dialog)
        return False


def _give_room(dialog: QDialog) -> None:
    layout = dialog.layout()
    if layout is None or not layout.hasHeightForWidth():
        return
    layout.activate()
    screen = dialog.screen().availableSize()
    width = min(max(dialog.width(), layout.totalMinimumSize().width()), screen.width())
    height = min(max(dialog.height(), layout.totalHeightForWidth(width)), screen.height() - FRAME)
    if height > dialog.height() or width > dialog.width():
        dialog.resize(width, max(height, dialog.height()))


def run_dialog(dialog: QDialog) -> int:
    """Show a dialog until it is closed; returns its result, 0 if cancelled."""
    with closing(dialog):
        rank_box_buttons(dialog)  # again: buttons of a kind are made later
        settle_access_keys(dialog)
        return dialog.exec()


def run_menu(menu: QMenu, at: QPoint) -> None:
    """Show a menu at a point of the screen until it is closed."""
    with closing(menu):
        menu.exec(at)
