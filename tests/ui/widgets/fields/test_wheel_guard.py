# SPDX-License-Identifier: MIT
"""A turned wheel changes no field that has not the keyboard."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import mcda_app.ui
from mcda_app.ui.widgets.fields.eliding_combo import ElidingCombo
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.fields.shrinking_combo import ShrinkingComboBox
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox, Slider

BARE = {"QComboBox", "QSpinBox", "QDoubleSpinBox", "QSlider", "QDateEdit", "QTimeEdit", "QDial"}


def turned(widget: QWidget) -> bool:
    """Turn the wheel over a widget, a notch; whether it took it."""
    at, none = QPointF(widget.rect().center()), Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.mark.parametrize(
    "make",
    [
        ComboBox,
        ElidingCombo,
        lambda: ShrinkingComboBox("x"),
        Slider,
        lambda: NumberField("x", 0, 100),
    ],
)
def test_the_wheel_changes_only_what_has_the_keyboard(qtbot: QtBot, make) -> None:
    window, other, field = QWidget(), ComboBox(), make()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(other)
    layout.addWidget(field)
    if isinstance(field, QComboBox):
        field.addItems(["a", "b", "c"])
    else:
        field.setValue(50)
    value = field.currentIndex if isinstance(field, QComboBox) else field.value
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    before = value()
    assert not turned(field), "the page scrolls"
    assert value() == before
    assert not field.hasFocus()
    field.setFocus()
    assert turned(field)
    assert value() != before


def test_no_field_of_the_window_is_without_the_guard() -> None:
    unguarded = [
        f"{path.name}:{node.lineno}"
        for path in Path(mcda_app.ui.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in BARE
    ]
    assert unguarded == []
