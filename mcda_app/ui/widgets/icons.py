# SPDX-License-Identifier: MIT
"""Icons drawn in the colour of the text around them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from mcda_app.files.resources import resource


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon ``resources/icons/NAME.svg`` in one colour, size in device-independent pixels."""
    data = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    buffer = QBuffer()
    buffer.setData(QByteArray(data.encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"svg")
    side = round(size * ratio)
    reader.setScaledSize(QSize(side, side))
    made = QPixmap.fromImage(reader.read())
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, palette: QPalette, size: int = 16) -> QIcon:
    """An icon in the palette's text colour, with a paler one for when it is disabled."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    made = QIcon(
        pixmap(
            name, palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText).name(), size, ratio
        )
    )
    pale = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    made.addPixmap(pixmap(name, pale, size, ratio), QIcon.Mode.Disabled)
    return made


def set_icon(button: QAbstractButton, name: str, size: int = 16) -> None:
    """Give a button an icon that :func:`refresh_icons` can draw again after a change of theme."""
    button.setProperty("icon_name", name)
    button.setIconSize(QSize(size, size))
    _show(button, icon(name, button.palette(), size))


def _show(button: QAbstractButton, made: QIcon) -> None:
    button.setIcon(made)
    action = button.defaultAction() if isinstance(button, QToolButton) else None
    if action is not None:
        # A button takes its looks from its action again whenever that changes.
        action.setIconVisibleInMenu(False)
        action.setIcon(made)


def refresh_icons(window: QWidget) -> None:
    """Draw a window's icons anew in its palette, which its children may not have got yet."""
    for button in window.findChildren(QAbstractButton):
        name = button.property("icon_name")
        if name:
            _show(button, icon(name, window.palette(), button.iconSize().width()))


def paint_icon(painter: QPainter, name: str, colour: str, x: int, y: int, size: int) -> None:
    """Draw an icon with its top left corner at a point."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(x, y, pixmap(name, colour, size, ratio))
