# SPDX-License-Identifier: MIT
"""Whether every pixel of the screen is what the window would paint now.

The screen is read first, then the window is made to paint all of it again, and into an image of its own as
well.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QRect,
)
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QWidget,
)

ROUNDING = 1
"""Steps of 255 by which the colours of Qt's gradients differ with the size of what is painted at once."""

Faults = list[str]


def on_screen(window: QWidget) -> QImage:
    """What the X server shows where the window is."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    screen = window.windowHandle().screen()
    picture = screen.grabWindow(window.winId())
    return picture.toImage().convertToFormat(QImage.Format.Format_RGB32)


def paint_all(window: QWidget) -> None:
    """Paint every widget of the window again, onto the screen, before anything else happens.

    Asking the window alone is not enough: it leaves out what its opaque children cover.
    """
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            widget.update()
    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))


def painted(window: QWidget) -> QImage:
    """The window painted anew into an image of its own."""
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def false_pixels(window: QWidget, keep: Path | None = None) -> Faults:
    """Where the screen differs from what the window paints anew; nothing happens in between."""
    state = on_screen(window)
    paint_all(window)
    again = on_screen(window)
    differences = differing(window, state, again, "the screen before painting all of it again")
    if not differences:
        differences = differing(window, again, painted(window), "the screen and a picture of the window")
    if differences and keep is not None:
        state.save(str(keep / "screen.png"))
        again.save(str(keep / "painted-anew.png"))
    return differences


def differing(window: QWidget, one: QImage, other: QImage, what: str) -> Faults:
    if one.size() != other.size():
        return [f"{what}: {one.size().toTuple()} and {other.size().toTuple()}"]
    if one == other:
        return []
    return [f"{what}: {name} at {rect.getRect()}" for name, rect in parts(window, one, other)]


def parts(window: QWidget, one: QImage, other: QImage) -> Iterator[tuple[str, QRect]]:
    """The innermost widgets in which pixels differ, with the rectangle that holds these pixels."""
    import numpy as np

    a, b = (
        np.frombuffer(i.constBits(), np.uint8).reshape(i.height(), i.width(), 4).astype(np.int16)
        for i in (one, other)
    )
    rows, columns = np.nonzero(np.abs(a - b).max(axis=2) > ROUNDING)
    if not len(rows):
        return
    places: dict[QWidget, QRect] = {}
    for y, x in zip(rows.tolist()[::7], columns.tolist()[::7], strict=True):
        widget = window.childAt(QPoint(x, y)) or window
        places[widget] = places.get(widget, QRect()).united(QRect(x, y, 1, 1))
    if not places:
        places[window] = QRect(int(columns[0]), int(rows[0]), 1, 1)
    for widget, rect in places.items():
        yield name_of(widget), rect


def name_of(widget: QWidget) -> str:
    """Where a widget is: its kinds from the inside out, and what it is called."""
    names = []
    at: QWidget | None = widget
    while at is not None and len(names) < 4:
        text = at.accessibleName() or (at.text() if isinstance(at, QLabel | QAbstractButton) else "")
        names.append(f"{type(at).__name__}{f' “{text[:40]}”' if text else ''}")
        at = at.parentWidget()
    return " in ".join(names)
