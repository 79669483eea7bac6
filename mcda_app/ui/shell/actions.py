# SPDX-License-Identifier: MIT
"""The window's actions, made from their table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6 import QtGui
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mcda_app.ui.shell.menu_tables.spec import Spec

STANDARD_KEYS = ("New", "Open", "Save")


def make_actions(owner: QWidget, table: Sequence[Spec], before: Callable[[], object]) -> dict[str, QAction]:
    """The actions of the table, each bound to its callable.

    before  called first, whichever action is triggered
    """
    actions = {}
    for spec in table:
        run = spec.run
        if run is None:
            continue
        action = QAction(spec.text, owner)
        action.setObjectName(spec.id)
        action.setStatusTip(spec.tip)
        action.setToolTip(spec.tip)
        if spec.shortcut:
            action.setShortcuts(_keys(spec.shortcut))
        action.triggered.connect(lambda _checked=False: before())
        action.triggered.connect(lambda _checked=False, run=run: run())
        actions[spec.id] = action
    return actions


def _keys(shortcut: str) -> list[QtGui.QKeySequence]:
    if shortcut in STANDARD_KEYS:
        return [QtGui.QKeySequence(QtGui.QKeySequence.StandardKey[shortcut])]
    return QtGui.QKeySequence.listFromString(shortcut)
