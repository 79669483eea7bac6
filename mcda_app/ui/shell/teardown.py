# SPDX-License-Identifier: MIT
"""Taking parts of a window away, so that others can stand in their place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QWidget
from shiboken6 import delete


def remove_actions(window: QMainWindow, toolbar: QToolBar) -> None:
    """Take away menus and toolbar with all that is in them, shortcuts included."""
    for bar in window.menuBar(), toolbar:
        destroy(bar)
    for kind in (QMenu, QActionGroup, QAction):
        for child in window.findChildren(kind, options=Qt.FindChildOption.FindDirectChildrenOnly):
            destroy(child)


def exchange_content(window: QMainWindow, old: QWidget, new: QWidget) -> None:
    """Put new content where the old is, which may be below notices."""
    if old is window.centralWidget():
        window.takeCentralWidget()
        window.setCentralWidget(new)
    else:
        old.parentWidget().layout().replaceWidget(old, new)
    destroy(old)
    new.show()  # now: fields for numbers forget what was typed into them when they are first shown


def destroy(child: QObject) -> None:
    """Delete a child at once. It has to leave its parent first, which would otherwise delete it again."""
    child.setParent(None)
    delete(child)
