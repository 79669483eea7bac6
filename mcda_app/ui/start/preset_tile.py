# SPDX-License-Identifier: MIT
"""A preset as a button: a little picture of its result, its title and the result in words."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from mcda_app.i18n import tr
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.theme import Colours, colours, mix

PADDING = 16
COLUMNS = 5
"""Issues in one row of a picture."""

ROWS = 3
"""Rows for which there is room; a picture of more issues has lower ones."""

ROW_HEIGHT, GAP = 22, 3
TITLE_LINES, TEXT_LINES = 2, 3
PALER = (0.0, 0.45, 0.7)
"""How much of the surface is in the colour of a firm, an open and a fragile result."""


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


class PresetTile(QAbstractButton):
    """Opens a preset. Its picture and result appear once they are computed, in the room kept for them."""

    def __init__(self, preset_id: str, title: str, description: str) -> None:
        super().__init__()
        self.preset_id = preset_id
        self.setText(title)
        self._description = description
        self.picture: PresetPicture | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Open the preset “{title}”").format(title=title))
        self._describe()

    def show_picture(self, picture: PresetPicture) -> None:
        """Show the result, in its place."""
        self.picture = picture
        self._describe()
        self.update()

    def _describe(self) -> None:
        result = [] if self.picture is None else [self.picture.text, self.picture.tip]
        self.setAccessibleDescription(" ".join([self._description, *result[:1]]).replace("\n", ", "))
        self.setToolTip(plain("\n".join([self._description, *result[1:]])))

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        height = 2 * PADDING + _picture_height() + 10 + TITLE_LINES * line + TEXT_LINES * line
        return QSize(14 * self.fontMetrics().averageCharWidth() + 2 * PADDING, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, theme)
        room = self.rect().adjusted(PADDING, PADDING, -PADDING, -PADDING)
        picture = QRect(room.left(), room.top(), room.width(), _picture_height())
        if self.picture is not None:
            _paint_marks(painter, theme, picture, self.picture.marks)
        top = picture.bottom() + 11
        strong = QFont(self.font())
        strong.setBold(True)
        painter.setFont(strong)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        most = TITLE_LINES * painter.fontMetrics().height()
        top += _write(painter, QRect(room.left(), top, room.width(), most), self.text()) + 2
        if self.picture is not None:
            painter.setFont(self.font())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            _write(painter, QRect(room.left(), top, room.width(), room.bottom() + 1 - top), self.picture.text)

    def _paint_card(self, painter: QPainter, theme: Colours) -> None:
        ground = theme.selection if self.isDown() else theme.hover if self.underMouse() else theme.surface
        focus = self.hasFocus()
        painter.setPen(QPen(QColor(theme.accent if focus else theme.border), 2 if focus else 1))
        painter.setBrush(QColor(ground))
        edge = 1.0 if focus else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 10, 10)


def _picture_height() -> int:
    return ROWS * ROW_HEIGHT + (ROWS - 1) * GAP


def _write(painter: QPainter, room: QRect, text: str) -> int:
    """Write a text over as many lines as fit, the last of them cut where it must be; returns its height."""
    metrics = painter.fontMetrics()
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    whole = text
    while metrics.boundingRect(room.adjusted(0, 0, 0, 9999), int(flags), text).height() > room.height():
        shorter = whole.rpartition(" ")[0]
        if not shorter:
            break
        whole, text = shorter, f"{shorter}…"
    painter.drawText(room, int(flags), text)
    return metrics.boundingRect(room.adjusted(0, 0, 0, 9999), int(flags), text).height()


def _paint_marks(painter: QPainter, theme: Colours, room: QRect, marks: tuple[IssueMark, ...]) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if any(mark.width for mark in marks):
        top = room.top() + (room.height() - ROW_HEIGHT) // 2
        left, free = float(room.left()), room.width() - GAP * (len(marks) - 1)
        for mark in marks:
            _paint_mark(painter, theme, QRectF(left, top, free * mark.width, ROW_HEIGHT), mark)
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
        _paint_mark(painter, theme, QRectF(x, first + row * (height + GAP), width, height), mark)


def _paint_mark(painter: QPainter, theme: Colours, tile: QRectF, mark: IssueMark) -> None:
    """One colour, or a strip of each where several options share first place."""
    if not mark.options:
        painter.setBrush(QColor(theme.track))
        painter.drawRoundedRect(tile, 3, 3)
        return
    part = tile.width() / len(mark.options)
    for n, option in enumerate(mark.options):
        colour = theme.options[option % len(theme.options)]
        painter.setBrush(mix(colour, theme.surface, PALER[mark.pale]))
        painter.drawRoundedRect(QRectF(tile.left() + n * part, tile.top(), part, tile.height()), 3, 3)
