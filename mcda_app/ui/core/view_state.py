# SPDX-License-Identifier: MIT
"""The view state of a part of a window, to be restored in a rebuilt one.

Both parts are built by the same code for the same document, so their widgets correspond by place: a class
name and the index among the parent's children of that class.
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

from mcda_app.ui.core.page import OWN_STATE, SHOWS_DOCUMENT
from mcda_app.ui.widgets.fields.note_edit import TextField
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.pill_bar import PillBar

Place = tuple[str, int]
ATOMS = (QAbstractSpinBox, QComboBox, PillBar, QScrollBar, QTabBar)
"""Widgets whose children are implementation details."""


class ViewState(NamedTuple):
    """The state of a widget that is not part of the document, and that of its children."""

    values: dict[str, Any]
    children: dict[Place, ViewState]
    has_focus: bool


def read_view(widget: QWidget, focus: QWidget | None = None) -> ViewState:
    """The view state of a widget and its children.

    focus  the widget with the window's focus
    """
    children = {place: read_view(child, focus) for place, child in _children(widget)}
    return ViewState(_values(widget), children, widget is focus)


def restore_view(widget: QWidget, state: ViewState) -> None:
    """Restore the view state of a similar widget, as far as possible."""
    bars: list[tuple[QScrollBar, int]] = []
    _restore(widget, state, bars)
    for bar, value in bars:
        if not isValid(bar):  # deleted as a choice was restored
            continue
        bar.setValue(value)
        QTimer.singleShot(0, bar, lambda bar=bar, value=value: bar.setValue(value))  # once it is laid out


def _children(widget: QWidget) -> Iterator[tuple[Place, QWidget]]:
    if isinstance(widget, ATOMS):
        return
    counts: dict[str, int] = {}
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow() and not child.property(OWN_STATE):
            kind = type(child).__name__
            counts[kind] = counts.get(kind, -1) + 1
            yield (kind, counts[kind]), child


def _values(widget: QWidget) -> dict[str, Any]:
    if widget.property(SHOWS_DOCUMENT):
        return {}
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
        # A text that nobody typed is the document's, which may read otherwise in another language.
        case QLineEdit() if not widget.isReadOnly():
            typed = {"typed": widget.text()} if widget.isModified() else {}
            return {"cursor": widget.cursorPosition()} | typed
        case QPlainTextEdit() if not widget.isReadOnly():
            shown = isinstance(widget, TextField) and not widget.uncommitted
            typed = {} if shown else {"typed": widget.toPlainText()}
            return {"cursor": widget.textCursor().position()} | typed | _bars(widget)
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
    at, selected = view.currentIndex(), view.selectedIndexes()
    editor = next((c for c in view.viewport().children() if isinstance(c, QLineEdit | QComboBox)), None)
    return {
        "at": (at.row(), at.column()),
        "chosen": [(index.row(), index.column()) for index in selected if not index.parent().isValid()],
        "editing": editor is not None and editor.isVisible() and at.isValid(),
    }


def _restore(widget: QWidget, state: ViewState, bars: list[tuple[QScrollBar, int]]) -> None:
    if state.values != _values(widget):
        _set_values(widget, state.values)
    if isinstance(widget, QAbstractScrollArea) and "down" in state.values:
        bars.append((widget.verticalScrollBar(), state.values["down"]))
        bars.append((widget.horizontalScrollBar(), state.values["across"]))
    restored: set[Place] = set()
    for _ in range(2):  # restoring a choice may create more widgets
        for place, child in list(_children(widget)):
            if place in state.children and place not in restored:
                restored.add(place)
                _restore(child, state.children[place], bars)
    if state.has_focus:
        widget.setFocus()


def _set_values(widget: QWidget, values: dict[str, Any]) -> None:
    match widget:
        case NumberField():
            if "typed" in values:
                widget.lineEdit().selectAll()
                widget.lineEdit().insert(values["typed"])  # simulates typing, unlike setText
        case QComboBox():
            _set_choice(widget, values)
        case QTabBar() | PillBar():
            if 0 <= values["at"] < widget.count():
                widget.setCurrentIndex(values["at"])
        case QAbstractButton():
            if values["checked"] or not _excludes_others(
                widget
            ):  # in an exclusive group only the checked one
                widget.click()
        case QLineEdit():
            if "typed" in values:
                widget.setText(values["typed"])
                widget.setModified(True)
            widget.setCursorPosition(values["cursor"])
        case QPlainTextEdit():
            if widget.toPlainText() != values.get("typed", widget.toPlainText()):
                widget.selectAll()
                widget.insertPlainText(values["typed"])
            cursor = widget.textCursor()
            cursor.setPosition(min(values["cursor"], len(widget.toPlainText())))
            widget.setTextCursor(cursor)
        case QSplitter():
            widget.setSizes(values["sizes"])
        case QAbstractItemView():
            _set_cells(widget, values)


def _excludes_others(button: QAbstractButton) -> bool:
    return button.autoExclusive() or isinstance(button.group(), QButtonGroup)


def _set_choice(box: QComboBox, values: dict[str, Any]) -> None:
    line = box.lineEdit()
    if line is not None and "typed" in values:
        line.setText(values["typed"])
        line.setCursorPosition(values["cursor"])
    elif "at" in values:
        at = box.findData(values["chosen"]) if values["chosen"] is not None else -1
        at = values["at"] if at < 0 else at
        if at < box.count():
            box.setCurrentIndex(at)


def _set_cells(view: QAbstractItemView, values: dict[str, Any]) -> None:
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
