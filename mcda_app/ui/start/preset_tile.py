# SPDX-License-Identifier: MIT
"""A preset as a button: a little picture of its result, its title and the result in words."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mcda_app.i18n import tr
from mcda_app.ui.widgets.labels import plain, style_as
from mcda_app.ui.widgets.theme import Colours, colours, mix

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

PADDING = 16
COLUMNS = 5
"""Issues in one row of a picture."""

ROWS = 3
"""Rows for which there is room; a picture of more issues has lower ones."""

ROW_HEIGHT, GAP = 22, 3
TEXT_LINES = 3
"""Lines of a result for which there is room before it is known."""
PALER = (0.0, 0.45, 0.7)
"""How much of the surface is in the colour of a firm, an open and a fragile result."""


WRAP = 0x1000
"""Qt.TextFlag.TextWordWrap, at the top left, without the time that Qt's enumerations take at the start."""


class IssueMark(NamedTuple):
    """One issue in the picture.

    options  places of the options in first place, which give its colours; empty where nothing is ranked
    pale     0 for a firm result, 1 for an open one, 2 for a fragile one
    width    share of its row, in (0, 1]; 0 for as much as the others
    """

    options: tuple[int, ...]
    pale: int = 0
    width: float = 0.0


class PresetPicture(NamedTuple):
    """What the picture of a preset shows.

    text  the result in words, in short lines
    tip   how the picture is to be read
    """

    marks: tuple[IssueMark, ...]
    text: str
    tip: str


class PresetTile(QPushButton):
    """Opens a preset. Its picture and result appear once they are computed, in the room kept for them.

    It is made of labels, which Qt paints: painting by hand takes Qt's enumerations, a tenth of the start.
    They stand where :meth:`place` puts them: a layout would measure each text several times.
    """

    def __init__(self, preset_id: str, title: str, description: str) -> None:
        super().__init__()
        self.preset_id = preset_id
        self.description = description
        self.picture: PresetPicture | None = None
        self.setProperty("skin", "tile")
        self.setAccessibleName(tr("Open the preset “{title}”").format(title=title))
        self.setAccessibleDescription(description)
        self.title = _wrapped(title, "heading", self)
        self._heights: dict[tuple[object, ...], int] = {}

    @cached_property
    def result(self) -> QLabel:
        """The result in words; not made before there is one, since the first picture shows none."""
        return _wrapped("", "muted", self)

    @cached_property
    def _drawing(self) -> PictureView:
        return PictureView(self)

    def complete(self) -> None:
        """Add what can only be noticed once the tile is seen."""
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        self.setToolTip(plain(self.description))

    def show_picture(self, picture: PresetPicture) -> None:
        """Show the result, in its place."""
        self.picture = picture
        self._drawing.marks = picture.marks
        self._drawing.update()
        self.result.setText(picture.text)
        self._place_parts()
        self._drawing.show()
        self.result.show()
        self.setAccessibleDescription(f"{self.description} {picture.text}".replace("\n", ", "))
        self.setToolTip(plain(f"{self.description}\n{picture.tip}"))

    def place(self, at: QRect) -> None:
        """Stand there, with what is in the tile in its place."""
        self.setGeometry(at)
        self._place_parts()

    def _place_parts(self) -> None:
        inner = self.width() - 2 * PADDING
        top = PADDING + _picture_height() + 8
        height = self._title_height(inner)
        self.title.setGeometry(PADDING, top, inner, height)
        if self.picture is not None:
            self._drawing.setGeometry(PADDING, PADDING, inner, _picture_height())
            top += height + 4
            self.result.setGeometry(PADDING, top, inner, self._text_height(self.result, inner))

    def height_for(self, width: int) -> int:
        """The height that all of it needs, with room for a result that is not there yet."""
        inner = width - 2 * PADDING
        text = self._title_height(inner) + self._result_height(inner)
        return 2 * PADDING + _picture_height() + 12 + text + 4

    def _title_height(self, width: int) -> int:
        return self._text_height(self.title, width)

    def _result_height(self, width: int) -> int:
        room = TEXT_LINES * self.fontMetrics().lineSpacing()
        return room if self.picture is None else max(room, self._text_height(self.result, width))

    def _text_height(self, label: QLabel, width: int) -> int:
        """Of a wrapped text; kept, for the grid asks again and again."""
        metrics, text = label.fontMetrics(), label.text()
        key = metrics.height(), metrics.averageCharWidth(), width, text
        if key not in self._heights:
            self._heights[key] = metrics.boundingRect(QRect(0, 0, width, 9999), WRAP, text).height()
        return self._heights[key]

    def least_width(self) -> int:
        """The width below which the texts would stand in too many lines."""
        return 16 * self.fontMetrics().averageCharWidth() + 2 * PADDING

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (QtCore.Qt.Key.Key_Left, QtCore.Qt.Key.Key_Right):
            event.ignore()  # the page goes from one to the next
        else:
            super().keyPressEvent(event)


class PictureView(QWidget):
    """The picture; nothing while there is none."""

    def __init__(self, tile: PresetTile) -> None:
        super().__init__(tile)
        self.marks: tuple[IssueMark, ...] = ()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.marks:
            painter = QtGui.QPainter(self)
            painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
            _paint_marks(painter, colours(self.palette()), self.rect(), self.marks)


def _wrapped(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setWordWrap(True)
    style_as(label, role)
    return label


def _picture_height() -> int:
    return ROWS * ROW_HEIGHT + (ROWS - 1) * GAP


def _paint_marks(painter: QPainter, theme: Colours, room: QRect, marks: tuple[IssueMark, ...]) -> None:
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    if any(mark.width for mark in marks):
        top = room.top() + (room.height() - ROW_HEIGHT) // 2
        left, free = float(room.left()), room.width() - GAP * (len(marks) - 1)
        for mark in marks:
            _paint_mark(painter, theme, QtCore.QRectF(left, top, free * mark.width, ROW_HEIGHT), mark)
            left += free * mark.width + GAP
        return
    rows = max(1, -(-len(marks) // COLUMNS))
    gaps = GAP * (rows - 1)
    height = min(float(ROW_HEIGHT), (room.height() - gaps) / rows)
    width = (room.width() - GAP * (COLUMNS - 1)) / COLUMNS
    first = room.top() + (room.height() - rows * height - gaps) / 2
    for n, mark in enumerate(marks):
        row, column = divmod(n, COLUMNS)
        x = room.left() + column * (width + GAP)
        _paint_mark(painter, theme, QtCore.QRectF(x, first + row * (height + GAP), width, height), mark)


def _paint_mark(painter: QPainter, theme: Colours, tile: QtCore.QRectF, mark: IssueMark) -> None:
    """One colour, or a strip of each where several options share first place."""
    if not mark.options:
        painter.setBrush(QtGui.QColor(theme.track))
        painter.drawRoundedRect(tile, 3, 3)
        return
    part = tile.width() / len(mark.options)
    for n, option in enumerate(mark.options):
        colour = theme.options[option % len(theme.options)]
        painter.setBrush(mix(colour, theme.surface, PALER[mark.pale]))
        painter.drawRoundedRect(QtCore.QRectF(tile.left() + n * part, tile.top(), part, tile.height()), 3, 3)
