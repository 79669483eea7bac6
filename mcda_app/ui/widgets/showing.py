# SPDX-License-Identifier: MIT
"""The one way to show a dialog or a menu: it is deleted once it is closed.

A dialog's parent keeps it, so one that is merely closed stays until the window goes: with its widgets, with
what it listens to and, if it asks for a file, with a thread and the folders it watches.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from shiboken6 import isValid

from mcda_app.ui.widgets.buttons import rank_box_buttons

W = TypeVar("W", bound=QWidget)


@contextmanager
def closing(widget: W) -> Iterator[W]:
    """A dialog or menu that is needed within the block alone, such as to read what was answered in it."""
    try:
        yield widget
    finally:
        if isValid(widget):  # its parent may be gone, and it with it
            widget.setParent(None)  # nobody is to find it while it waits to be deleted
            widget.deleteLater()


def run_dialog(dialog: QDialog) -> int:
    """Show a dialog until it is closed; its result, which is 0 if it was cancelled."""
    with closing(dialog):
        rank_box_buttons(dialog)
        return dialog.exec()


def run_menu(menu: QMenu, at: QPoint) -> None:
    """Show a menu at a point of the screen until something is chosen or it is left."""
    with closing(menu):
        menu.exec(at)
