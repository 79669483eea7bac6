# SPDX-License-Identifier: MIT
"""Items of layouts that Qt for Python must forget.

When a layout that holds something already is added to another, PySide6 makes a Python object for each of its
items (`addLayoutOwnership` in its glue code), and goes on taking a place in memory for that item after Qt has
deleted it. Whatever Qt puts there next reaches Python as a `QWidgetItem`: the header of a table, for example,
whose size hint then ended the program. So those objects are invalidated as soon as they are made; Python has
no use for them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, runtime_checkable

from PySide6.QtWidgets import QBoxLayout, QFormLayout, QGridLayout, QLayout, QWidget
from shiboken6 import invalidate


@runtime_checkable
class KeepsItems(Protocol):
    """A layout of ours, whose items Python makes and keeps."""

    def renew_items(self) -> None:
        """Put others in place of all items: PySide6 has just bound them to the layout around, for good."""


NESTING = (
    (QBoxLayout, "addLayout"),
    (QBoxLayout, "insertLayout"),
    (QGridLayout, "addLayout"),
    (QFormLayout, "addRow"),
    (QFormLayout, "insertRow"),
    (QFormLayout, "setLayout"),
    (QWidget, "setLayout"),
)
"""The methods that are given a layout which may hold something already."""


def forget_layout_items() -> None:
    """From now on, in this process, have no Python object stand for an item of one of Qt's layouts."""
    for kind, name in NESTING:
        method = getattr(kind, name)
        if not hasattr(method, "__wrapped__"):
            setattr(kind, name, _forgetting(method))


def _forgetting(method: Callable[..., Any]) -> Callable[..., Any]:
    def nest(*arguments: Any, **named: Any) -> Any:
        result = method(*arguments, **named)
        for argument in arguments[1:]:
            if isinstance(argument, QLayout):
                _forget_items(argument)
        return result

    # Not functools.wraps: for a method's text PySide6 loads every signature there is.
    nest.__dict__["__wrapped__"] = method
    return nest


def _forget_items(layout: QLayout) -> None:
    if not type(layout).__module__.startswith("PySide6"):
        if isinstance(layout, KeepsItems):
            layout.renew_items()
        return
    for n in range(layout.count()):
        item = layout.itemAt(n)
        inner = item.layout() if item is not None else None
        if inner is not None:
            _forget_items(inner)
        elif item is not None:
            invalidate(item)
