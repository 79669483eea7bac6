# SPDX-License-Identifier: MIT
"""Show dialogs and menus so that they are deleted once they are closed.

A parent owns its dialogs, so a dialog that is only closed lives as long as the window: with its widgets, its
connections and, if it asks for a file, a thread and the folders it watches.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from shiboken6 import isValid

from mcda_app.ui.widgets.access_keys import settle_access_keys
from mcda_app.ui.widgets.buttons import rank_box_buttons
from mcda_app.ui.widgets.dialogs.dialog_parts import make_room
from mcda_app.ui.widgets.dialogs.helping_window import helping_window
from mcda_app.ui.widgets.tab_order import order_tabs

W = TypeVar("W", bound=QWidget)


@contextmanager
def closing(widget: W) -> Iterator[W]:
    """A dialog or menu for the block, which may read its answers; deleted at the end."""
    if isinstance(widget, QDialog):
        rank_box_buttons(widget)
        widget.installEventFilter(_Watch(widget))
    try:
        yield widget
    finally:
        if isValid(widget):  # it may have been deleted with its parent
            widget.setParent(None)  # not to be found before it is deleted
            widget.deleteLater()


class _Watch(QObject):
    """Makes a dialog as high as its texts need: its usual size may be too small for large text. F1 helps."""

    def eventFilter(self, dialog: QObject, event: QEvent) -> bool:
        if not isinstance(dialog, QDialog):
            return False
        if event.type() == QEvent.Type.Show:
            make_room(dialog)
            if type(dialog) is QDialog or not type(dialog).__module__.startswith("PySide6"):  # ours
                QTimer.singleShot(0, dialog, partial(order_tabs, dialog))  # when it is laid out
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        window = helping_window(dialog) if event.key() == Qt.Key.Key_F1 else None
        if window is None:
            return False
        window.show_help_over(dialog)
        return True


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
