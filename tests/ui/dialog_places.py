# SPDX-License-Identifier: MIT
"""Where the window's code shows dialogs and menus, and the classes of its dialogs."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import (
    QDialog,
)

import mcda_app.ui

UI = Path(mcda_app.ui.__file__).parent

SHOWERS = frozenset(
    (
        *("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory", "getInt"),
        *("getDouble", "getText", "getItem", "getMultiLineText", "getColor", "getFont", "critical"),
        *("information", "question", "warning", "about", "aboutQt"),
    )
)
"""Functions of Qt's own that show a dialog and delete it."""


class Place(NamedTuple):
    """Lines of the program during which something is shown."""

    file: str
    first: int
    last: int
    call: str


def places() -> list[Place]:
    """Wherever the window's code shows a dialog or a menu and waits until it is closed."""
    call_places = []
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.With):
                calls = [item.context_expr for item in node.items if called(item.context_expr) == "closing"]
            else:
                qt = isinstance(node, ast.Call) and ast.unparse(node.func).startswith("Q")
                shows = called(node) in ("run_dialog", "run_menu") or (qt and called(node) in SHOWERS)
                calls = [node] if shows else []
            call_places += [Place(str(path), node.lineno, node.end_lineno, called(call)) for call in calls]
    return call_places


def called(node: ast.AST) -> str:
    """The name of the function that is called, if it is a call."""
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def dialog_classes() -> set[type[QDialog]]:
    """Every class of dialogs in the window's code."""
    classes: set[type[QDialog]] = set()
    for module in pkgutil.walk_packages(mcda_app.ui.__path__, "mcda_app.ui."):
        for _name, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(kind, QDialog) and kind.__module__.startswith("mcda_app."):
                classes.add(kind)
    return classes
