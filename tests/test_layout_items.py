# SPDX-License-Identifier: MIT
"""No item of a Qt layout is asked for: PySide6 goes on referring to one that Qt has deleted.

Whatever Qt puts in the same place of memory next is then taken for the item: a call for its size hint ended
the program. `takeAt` hands the item over and is safe; a layout of ours, whose items Python keeps, is too.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ASKING = ("itemAt", "itemAtPosition", "spacerItem")
TABLES = ("table", "list")
"""Endings of names of item views, whose `itemAt` is another."""


def asked_for(tree: ast.AST) -> list[int]:
    """The lines that ask something other than `self` or an item view for an item."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ASKING
        and not ast.unparse(node.func.value).lower().endswith(("self", *TABLES))
    ]


@pytest.mark.parametrize("folder", ["mcda_app/ui", "tests"])
def test_no_item_of_a_layout_is_asked_for(folder: str) -> None:
    places = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sorted((ROOT / folder).rglob("*.py"))
        for line in asked_for(ast.parse(path.read_text("utf-8")))
        if path.name != "layout_items.py"  # which has them forgotten
    ]
    assert places == []


def test_a_call_is_noticed() -> None:
    assert asked_for(ast.parse("row.itemAt(0).widget()\nself.table.itemAt(point)")) == [1]
