# SPDX-License-Identifier: MIT
"""All slides as small pictures, to jump to one of them."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from mcda_app.i18n import tr
from mcda_app.ui.presentation.canvas import CENTRE, LEFT, MIDDLE, Canvas
from mcda_app.ui.presentation.deck import Deck, Key
from mcda_app.ui.presentation.painting import paint_slide
from mcda_app.ui.widgets.theme import Colours

COLUMNS, ROWS = 5, 4
FOOT = 0.06
"""The part of the height that tells which slide is framed, out of how many."""
STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -COLUMNS,
    Qt.Key.Key_Down: COLUMNS,
    Qt.Key.Key_PageUp: -COLUMNS * ROWS,
    Qt.Key.Key_PageDown: COLUMNS * ROWS,
}


class SlidePicker(QWidget):
    """Arrow keys and the mouse choose a slide; Enter, Space or a click shows it.

    deck, theme  give what is shown
    picked       the number of a slide, from 0
    """

    picked = Signal(int)

    def __init__(self, parent: QWidget, deck: Callable[[], Deck], theme: Callable[[], Colours]) -> None:
        super().__init__(parent)
        self._deck, self._theme = deck, theme
        self._at = 0
        self._pictures: dict[Key, QPixmap] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    @property
    def at(self) -> int:
        """The slide that is framed, from 0."""
        return self._at

    def open_at(self, at: int) -> None:
        """Show the pictures with one of them framed."""
        self._pictures = {}
        self.show()
        self.raise_()
        self.setFocus()
        self._frame(at)

    def refresh(self) -> None:
        """Paint the slides as they are now."""
        self._pictures = {}
        self._frame(self._at)

    def _frame(self, at: int) -> None:
        keys = self._deck().keys
        self._at = min(max(at, 0), len(keys) - 1)
        self.setAccessibleName(tr("Slides"))
        self.setAccessibleDescription(self.caption)
        self.update()

    @property
    def caption(self) -> str:
        """Which slide is framed, out of how many: not all of them may be in view."""
        keys = self._deck().keys
        text, name = tr("Slide {number} of {total}: {title}"), self._deck().name(keys[self._at])
        return text.format(number=self._at + 1, total=len(keys), title=name)

    def _places(self) -> list[tuple[int, QRectF]]:
        """The slides on the page with the framed one, and where they are."""
        total = len(self._deck().keys)
        columns = min(COLUMNS, max(2, ceil(total**0.5)))
        rows = ROWS
        first = self._at // (columns * rows) * columns * rows
        gap = 0.02 * self.width()
        wide = (self.width() - (columns + 1) * gap) / columns
        room = (1 - FOOT) * self.height() - (rows + 1) * gap
        high = min(wide * self.height() / self.width(), room / rows)
        return [
            (
                n,
                QRectF(
                    gap + (n - first) % columns * (wide + gap),
                    gap + (n - first) // columns * (high + gap),
                    wide,
                    high,
                ),
            )
            for n in range(first, min(total, first + columns * rows))
        ]

    def _picture(self, key: Key, rect: QRectF) -> QPixmap:
        if key not in self._pictures:
            ratio = self.devicePixelRatioF()
            pixmap = QPixmap(round(rect.width() * ratio), round(rect.height() * ratio))
            painter = QPainter(pixmap)
            slide = self._deck().slide(key)
            paint_slide(painter, self.font(), pixmap.width(), pixmap.height(), self._theme(), slide)
            painter.end()
            self._pictures[key] = pixmap
        return self._pictures[key]

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        theme = self._theme()
        painter.fillRect(self.rect(), QColor(theme.track))
        keys = self._deck().keys
        canvas = Canvas(painter, self.font(), self.width(), self.height(), theme)
        for n, rect in self._places():
            pixmap = self._picture(keys[n], rect)
            painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
            chosen = n == self._at
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent if chosen else theme.edge), 5 if chosen else 1))
            painter.drawRect(rect)
            size = 0.022
            number = str(n + 1)
            wide = canvas.text_width(number, size, True) + 0.02 * canvas.unit
            plate = QRectF(
                rect.right() - wide, rect.bottom() - 0.035 * canvas.unit, wide, 0.035 * canvas.unit
            )
            canvas.fill(plate, theme.accent if chosen else theme.edge)
            ink = theme.on_accent if chosen else theme.surface
            canvas.write(number, plate, size, bold=True, colour=ink, align=CENTRE)
        gap, high = 0.02 * self.width(), FOOT * self.height()
        foot = QRectF(gap, self.height() - high, self.width() - 2 * gap, high)
        canvas.write_fitted(self.caption, foot, 0.03, align=LEFT | MIDDLE)
        painter.end()

    def keyPressEvent(self, event) -> None:
        by = STEPS.get(event.key())
        if by is not None:
            self._frame(self._at + by)
        elif event.key() == Qt.Key.Key_Home:
            self._frame(0)
        elif event.key() == Qt.Key.Key_End:
            self._frame(len(self._deck().keys) - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit(self._at)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event) -> None:
        for n, rect in self._places():
            if rect.contains(event.position()):
                self.picked.emit(n)
                return

    def wheelEvent(self, event) -> None:
        self._frame(self._at + (-COLUMNS if event.angleDelta().y() > 0 else COLUMNS))
