# SPDX-License-Identifier: MIT
"""Icons in the colour of the surrounding text."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImageReader, QPainter, QPalette, QPixmap
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
    drawn = QPixmap.fromImage(reader.read())
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str, palette: QPalette, size: int = 16) -> QIcon:
    """An icon in the palette's text colour, with a paler version for the disabled state."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    result = QIcon(
        pixmap(
            name, palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText).name(), size, ratio
        )
    )
    pale = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    result.addPixmap(pixmap(name, pale, size, ratio), QIcon.Mode.Disabled)
    return result


def set_icon(button: QAbstractButton, name: str, size: int = 16) -> None:
    """Set a button's icon so that :func:`refresh_icons` can redraw it after a change of theme."""
    button.setProperty("icon_name", name)
    button.setIconSize(QSize(size, size))
    _show(button, icon(name, button.palette(), size))


def _show(button: QAbstractButton, icon_: QIcon) -> None:
    button.setIcon(icon_)
    action = button.defaultAction() if isinstance(button, QToolButton) else None
    if action is not None:
        # A button copies its action's icon whenever the action changes.
        action.setIconVisibleInMenu(False)
        action.setIcon(icon_)


def refresh_icons(window: QWidget) -> None:
    """Redraw a window's icons in its palette, which its children may not have inherited yet."""
    for button in window.findChildren(QAbstractButton):
        name = button.property("icon_name")
        if name:
            _show(button, icon(name, window.palette(), button.iconSize().width()))


def paint_icon(painter: QPainter, name: str, colour: str, x: int, y: int, size: int) -> None:
    """Draw an icon with its top left corner at a point."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(x, y, pixmap(name, colour, size, ratio))


def swatch(colour: str) -> QIcon:
    """A square of one colour, for a menu or list of colours."""
    square = QPixmap(16, 16)
    square.fill(Qt.GlobalColor.transparent)
    painter = QPainter(square)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(1, 1, 14, 14), 4, 4)
    painter.end()
    return QIcon(square)
