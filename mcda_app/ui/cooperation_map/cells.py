# SPDX-License-Identifier: MIT
"""What a cell of the cooperation map shows, and how it is painted on the screen and in pictures."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from mcda_app.i18n import percent_sign
from mcda_app.ui.widgets.theme import Colours, badge_colours, heat


class Look(NamedTuple):
    """What a cell shows.

    heat    hundredths of a score that tint the cell; None for plain ground
    short   what stands in place of text that does not fit
    frames  0 none, 1 first place, 2 a tie for it
    chosen  whether the cell belongs to the chosen issue
    marked  whether the cell stands out from those around it
    badges  (letters, number of the option's colour) painted before the text
    room    text whose room must be there too for this cell's words, so that like cells look alike
    shares  parts of a bar in hundredths, painted in place of text
    """

    text: str
    heat: int | None = None
    short: str = ""
    frames: int = 0
    bold: bool = False
    chosen: bool = False
    empty: bool = False
    marked: bool = False
    badges: tuple[tuple[str, int], ...] = ()
    room: str = ""
    shares: tuple[int, ...] = ()


SHARE_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.BDiagPattern,
)
"""How the parts of a bar are filled, so that they differ without colour too."""


class CellBrush:
    """Paints cells with pens and fonts made once for a whole table."""

    def __init__(self, painter: QPainter, theme: Colours, font: QFont) -> None:
        self._painter, self._theme = painter, theme
        self._plain, self._bold = font, QFont(font)
        self._bold.setBold(True)
        self._surface, self._grid = QColor(theme.surface), QPen(QColor(theme.border))
        self._text, self._muted = QColor(theme.text), QColor(theme.muted)
        self._thick, self._thin = QPen(self._text, 2), QPen(self._text, 1)
        self._chosen = QColor(theme.options[3])
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def paint(self, cell: QRect, look: Look) -> None:
        painter = self._painter
        rect = cell.adjusted(0, 0, -1, -1)  # the right and bottom lines are the grid's
        if look.empty or look.shares:  # hatched alike wherever the cell is
            painter.setBrushOrigin(cell.topLeft())
        if look.heat is not None:
            ground, ink = heat(self._theme, look.heat)
            painter.fillRect(rect, ground)
        elif look.marked:
            ink = QColor(self._theme.warning)
            painter.fillRect(rect, QColor(self._theme.warning_ground))
        else:
            ink = self._muted if look.empty else self._text
            painter.fillRect(rect, self._surface)
            if look.empty:
                painter.fillRect(rect, QBrush(QColor(self._theme.border), Qt.BrushStyle.BDiagPattern))
        painter.setFont(self._bold if look.bold else self._plain)
        painter.setPen(ink)
        if look.shares:
            self._paint_shares(rect, look.shares)
        elif look.badges:
            self._paint_badges(rect, look)
        else:
            text = look.text
            if look.heat is None and look.short:
                metrics = painter.fontMetrics()
                least = max(metrics.horizontalAdvance(text), metrics.horizontalAdvance(look.room))
                text = text if least <= rect.width() - 6 else look.short
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        if look.frames:
            painter.setPen(self._thick)
            painter.drawRect(rect.adjusted(2, 2, -2, -2))
            if look.frames > 1:
                painter.setPen(self._thin)
                painter.drawRect(rect.adjusted(5, 5, -5, -5))
        if look.chosen:
            painter.fillRect(rect.left(), rect.bottom() - 2, rect.width() + 1, 3, self._chosen)
        painter.setPen(self._grid)
        painter.drawLine(cell.topRight(), cell.bottomRight())
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())

    def _paint_badges(self, rect: QRect, look: Look) -> None:
        """Badges and, where there is room for it, the text behind them; centred together."""
        painter = self._painter
        plain = painter.fontMetrics()
        side = plain.height() + 2
        strong = QFont(self._bold)
        painter.setFont(strong)
        widths = [
            max(side, painter.fontMetrics().horizontalAdvance(letters) + 10) for letters, _ in look.badges
        ]
        room = sum(widths) + 4 * (len(widths) - 1)
        painter.setFont(self._bold if look.bold else self._plain)
        words = painter.fontMetrics().horizontalAdvance(look.text)
        least = max(words, painter.fontMetrics().horizontalAdvance(look.room))
        text = look.text if room + 8 + least <= rect.width() - 8 else ""
        x = rect.left() + (rect.width() - room - (8 + words if text else 0)) // 2
        y = rect.top() + (rect.height() - side) // 2
        for (letters, colour), width in zip(look.badges, widths, strict=True):
            ground, ink = badge_colours(self._theme.options[colour % len(self._theme.options)])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(x, y, width, side), 4, 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ink)
            painter.setFont(strong)
            painter.drawText(QRect(x, y, width, side), Qt.AlignmentFlag.AlignCenter, letters)
            x += width + 4
        if text:
            painter.setFont(self._bold if look.bold else self._plain)
            painter.setPen(QColor(self._theme.warning) if look.marked else self._text)
            painter.drawText(
                QRect(x + 4, rect.top(), words + 8, rect.height()), Qt.AlignmentFlag.AlignVCenter, text
            )

    def _paint_shares(self, rect: QRect, shares: tuple[int, ...]) -> None:
        bar = rect.adjusted(6, 7, -6, -8)
        left = bar.left()
        total = sum(shares) or 1
        done = 0
        for kind, share in enumerate(shares):
            done += share
            right = bar.left() + round(bar.width() * done / total)
            if share:
                self.paint_share(
                    QRect(left, bar.top(), right - left, bar.height()), kind, f"{share}{percent_sign()}"
                )
            left = right

    def paint_share(self, part: QRect, kind: int, text: str = "") -> None:
        """One part of a bar, with its percentage where that fits."""
        painter = self._painter
        grounds = (self._theme.accent, mix_ground(self._theme), self._theme.surface, self._theme.surface)
        ground, ink = badge_colours(grounds[kind])
        painter.fillRect(part, ground)
        if SHARE_PATTERNS[kind] is Qt.BrushStyle.BDiagPattern:
            painter.fillRect(part, QBrush(QColor(self._theme.muted), Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(QColor(self._theme.edge)))
        painter.drawRect(part.adjusted(0, 0, -1, -1))
        if painter.fontMetrics().horizontalAdvance(text) <= part.width() - 6:
            if SHARE_PATTERNS[kind] is Qt.BrushStyle.BDiagPattern:
                room = painter.fontMetrics().horizontalAdvance(text) + 6
                painter.fillRect(
                    part.center().x() - room // 2, part.top() + 1, room, part.height() - 2, ground
                )
            painter.setPen(ink)
            painter.drawText(part, Qt.AlignmentFlag.AlignCenter, text)


def mix_ground(theme: Colours) -> str:
    """A ground half way between the accent and the surface."""
    return heat(theme, 50)[0].name()
