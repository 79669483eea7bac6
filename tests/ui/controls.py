# SPDX-License-Identifier: MIT
"""The visible controls of a window, found by what a user sees of them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QWidget,
)

from mcda_app.ui.widgets.drag_reorder import InsertionMark

W = TypeVar("W", bound=QWidget)


def plain_text(text: str) -> str:
    """A text without the marks of its access key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def buttons(parent: QWidget, text: str) -> list[QAbstractButton]:
    """The buttons with this text that are not hidden, with or without the three dots at its end."""
    return [
        button
        for button in parent.findChildren(QAbstractButton)
        if plain_text(button.text()).rstrip("…") == text.rstrip("…") and button.isVisibleTo(parent)
    ]


def press(parent: QWidget, text: str) -> None:
    """Press the one button with this text; it must be there and enabled."""
    (button,) = buttons(parent, text)
    assert button.isEnabled(), text
    button.click()


def choose(box: QComboBox, text: str) -> None:
    """Choose an entry as a user does, which is announced; it must be there."""
    at = box.findText(text)
    assert at >= 0, text
    box.setCurrentIndex(at)
    box.activated.emit(at)


def control(parent: QWidget, kind: type[W], name: str) -> W:
    """The one widget of a kind with this accessible name."""
    (match,) = (widget for widget in parent.findChildren(kind) if widget.accessibleName() == name)
    return match


def labelled(parent: QWidget, text: str) -> QWidget:
    """The one field whose label has this text."""
    (label,) = (
        label for label in parent.findChildren(QLabel) if plain_text(label.text()) == plain_text(text)
    )
    field = label.buddy()
    assert field is not None, text
    return field


def menu(window: QWidget, title: str) -> QMenu:
    """The one menu with this title."""
    (match,) = (each for each in window.findChildren(QMenu) if plain_text(each.title()) == title)
    return match


def words(parent: QWidget) -> str:
    """All texts of labels that are not hidden, a line each."""
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisibleTo(parent))


def trigger(window: QWidget, command: str) -> None:
    """Choose a menu entry by its id; it must be there and enabled."""
    action = window.findChild(QAction, command)
    assert isinstance(action, QAction), command
    assert action.isEnabled(), command
    action.trigger()


def drag(surface: QWidget, start: QPoint, end: QPoint, *, drop: bool = True) -> None:
    """Press at a point, move to another in steps, and let go there unless told otherwise."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(surface, left, none, start)
    for step in (1, 2, 3, 4):
        at = QPointF(start + (end - start) * step / 4)
        move = QMouseEvent(
            QEvent.Type.MouseMove, at, surface.mapToGlobal(at), Qt.MouseButton.NoButton, left, none
        )
        QApplication.sendEvent(surface, move)
    if drop:
        QTest.mouseRelease(surface, left, none, end)


def insertion_marks(parent: QWidget) -> list[QWidget]:
    """The lines that show where something that is dragged will go."""
    return [mark for mark in parent.findChildren(InsertionMark) if mark.isVisibleTo(parent)]


def ok_button(dialog: QDialog) -> QAbstractButton:
    """The button that accepts a dialog."""
    (box,) = dialog.findChildren(QDialogButtonBox)
    return box.button(QDialogButtonBox.StandardButton.Ok)
