# SPDX-License-Identifier: MIT
"""What somebody looks at and types in a part of a window, so that a part built anew can take it over.

Both parts are made by the same code on the same document, so that their widgets stand at the same places:
a widget's place is its kind and the how-manieth of that kind it is among its parent's children.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QItemSelectionModel, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSplitter,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from mcda_app.ui.core.page import OWN_STATE
from mcda_app.ui.widgets.number_field import NumberField
from mcda_app.ui.widgets.pill_bar import PillBar

Place = tuple[str, int]
ATOMS = (QAbstractSpinBox, QComboBox, PillBar, QScrollBar, QTabBar)
"""Widgets whose own children are none of their users' business."""


class ViewState(NamedTuple):
    """What one widget shows that is not the document's, and what those in it show."""

    values: dict[str, Any]
    children: dict[Place, ViewState]
    has_focus: bool


def read_view(widget: QWidget, focus: QWidget | None = None) -> ViewState:
    """What is looked at and typed in a widget and all in it.

    focus  the widget that has the window's focus
    """
    children = {place: read_view(child, focus) for place, child in _children(widget)}
    return ViewState(_values(widget), children, widget is focus)


def restore_view(widget: QWidget, state: ViewState) -> None:
    """Show in a widget, as far as it has what is needed, what was looked at and typed in one like it."""
    bars: list[tuple[QScrollBar, int]] = []
    _restore(widget, state, bars)
    for bar, value in bars:
        if not isValid(bar):  # its area went as a choice was made
            continue
        bar.setValue(value)
        QTimer.singleShot(0, bar, lambda bar=bar, value=value: bar.setValue(value))  # once it is laid out


def _children(widget: QWidget) -> Iterator[tuple[Place, QWidget]]:
    if isinstance(widget, ATOMS):
        return
    seen: dict[str, int] = {}
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow() and not child.property(OWN_STATE):
            kind = type(child).__name__
            seen[kind] = seen.get(kind, -1) + 1
            yield (kind, seen[kind]), child


def _values(widget: QWidget) -> dict[str, Any]:
    match widget:
        case NumberField():
            return {"typed": widget.lineEdit().text()} if widget.uncommitted else {}
        case QComboBox():
            line = widget.lineEdit()
            typed = {} if line is None else {"typed": line.text(), "cursor": line.cursorPosition()}
            return typed or {"chosen": widget.currentData(), "at": widget.currentIndex()}
        case QTabBar() | PillBar():
            return {"at": widget.currentIndex()}
        case QAbstractButton() if widget.isCheckable():
            return {"checked": widget.isChecked()}
        case QLineEdit() if not widget.isReadOnly():
            return {"typed": widget.text(), "cursor": widget.cursorPosition(), "edited": widget.isModified()}
        case QPlainTextEdit() if not widget.isReadOnly():
            return {"typed": widget.toPlainText(), "cursor": widget.textCursor().position()} | _bars(widget)
        case QSplitter():
            return {"sizes": widget.sizes()}
        case QAbstractItemView():
            return _cells(widget) | _bars(widget)
        case QAbstractScrollArea():
            return _bars(widget)
    return {}


def _bars(area: QAbstractScrollArea) -> dict[str, Any]:
    return {"down": area.verticalScrollBar().value(), "across": area.horizontalScrollBar().value()}


def _cells(view: QAbstractItemView) -> dict[str, Any]:
    if view.model() is None:
        return {}
    at, chosen = view.currentIndex(), view.selectedIndexes()
    editor = next((c for c in view.viewport().children() if isinstance(c, QLineEdit | QComboBox)), None)
    return {
        "at": (at.row(), at.column()),
        "chosen": [(index.row(), index.column()) for index in chosen if not index.parent().isValid()],
        "editing": editor is not None and editor.isVisible() and at.isValid(),
    }


def _restore(widget: QWidget, state: ViewState, bars: list[tuple[QScrollBar, int]]) -> None:
    if state.values != _values(widget):
        _put(widget, state.values)
    if isinstance(widget, QAbstractScrollArea) and "down" in state.values:
        bars.append((widget.verticalScrollBar(), state.values["down"]))
        bars.append((widget.horizontalScrollBar(), state.values["across"]))
    done: set[Place] = set()
    for _ in range(2):  # a choice may have made what had not been there
        for place, child in list(_children(widget)):
            if place in state.children and place not in done:
                done.add(place)
                _restore(child, state.children[place], bars)
    if state.has_focus:
        widget.setFocus()


def _put(widget: QWidget, values: dict[str, Any]) -> None:
    match widget:
        case NumberField():
            if "typed" in values:
                widget.lineEdit().selectAll()
                widget.lineEdit().insert(values["typed"])  # as if by hand: setText would not be typing
        case QComboBox():
            _put_choice(widget, values)
        case QTabBar() | PillBar():
            if 0 <= values["at"] < widget.count():
                widget.setCurrentIndex(values["at"])
        case QAbstractButton():
            if values["checked"] or not _excludes_others(
                widget
            ):  # of those that exclude each other, the one that is checked
                widget.click()
        case QLineEdit():
            widget.setText(values["typed"])
            widget.setCursorPosition(values["cursor"])
            widget.setModified(values["edited"])
        case QPlainTextEdit():
            if widget.toPlainText() != values["typed"]:
                widget.selectAll()
                widget.insertPlainText(values["typed"])
            cursor = widget.textCursor()
            cursor.setPosition(min(values["cursor"], len(values["typed"])))
            widget.setTextCursor(cursor)
        case QSplitter():
            widget.setSizes(values["sizes"])
        case QAbstractItemView():
            _put_cells(widget, values)


def _excludes_others(button: QAbstractButton) -> bool:
    return button.autoExclusive() or isinstance(button.group(), QButtonGroup)


def _put_choice(box: QComboBox, values: dict[str, Any]) -> None:
    line = box.lineEdit()
    if line is not None and "typed" in values:
        line.setText(values["typed"])
        line.setCursorPosition(values["cursor"])
    elif "at" in values:
        at = box.findData(values["chosen"]) if values["chosen"] is not None else -1
        at = values["at"] if at < 0 else at
        if at < box.count():
            box.setCurrentIndex(at)


def _put_cells(view: QAbstractItemView, values: dict[str, Any]) -> None:
    model = view.model()
    if "at" not in values:
        return
    at = model.index(*values["at"])
    if at.isValid():
        view.setCurrentIndex(at)
    selection = view.selectionModel()
    selection.clearSelection()
    for place in values["chosen"]:
        selection.select(model.index(*place), QItemSelectionModel.SelectionFlag.Select)
    if values["editing"] and at.isValid():
        view.edit(at)
