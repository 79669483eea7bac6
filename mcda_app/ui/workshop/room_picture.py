# SPDX-License-Identifier: MIT
"""How the room's picture is painted.

Legible from ten metres: letters should be at least a two-hundredth of the reading distance high (ISO
9241-303 asks for 20 to 22 minutes of arc, which is 1/172 to 1/156; signs and projection commonly take 1/200
as the least). On a picture two metres wide and 1.12 metres high, ten metres ask for capitals of 5 cm, which
is 1/22 of its height. Capitals are about 0.7 of a font's size, so the smallest text here is 1/15 of that
height and the question nearly twice that. In a window of another shape the measure is the widest picture of
16 to 9 that fits into it: a projector's picture is about as wide whatever its height.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from mcda_app.analysis.wording import percent
from mcda_app.language import tr
from mcda_app.ui.charts.chart import elided
from mcda_app.ui.theme import Colours
from mcda_app.ui.workshop.room_content import Bar, RoomContent

SMALLEST = 1 / 15
"""The smallest text as a share of the height of a 16:9 picture."""

LARGE = 1.8
HUGE = 4.6
STEP = 1.35
"""A line of the smallest text with the room above the next."""


class RoomPicture:
    """One painting of one content into a room of so many pixels."""

    def __init__(self, painter: QPainter, family: QFont, width: float, height: float, theme: Colours) -> None:
        self._painter, self._family, self._theme = painter, family, theme
        self._width, self._height = width, height
        self._small = SMALLEST * min(height, width * 9 / 16)
        self._margin = 0.9 * self._small
        self._inner = width - 2 * self._margin

    def draw(self, content: RoomContent, corner: str = "", *, huge: bool = False) -> None:
        """Paint it.

        corner  the time left, at the top right, while something else is shown
        huge    whether the main words fill the picture, as a timer's do
        """
        theme, painter = self._theme, self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self._width, self._height), QColor(theme.surface))
        room = self._corner(corner)
        y = self._margin
        y += self._write(content.heading, y, self._inner - room, 1.0, theme.muted)
        y += 0.4 * self._small
        y += self._write(content.main, y, self._inner, HUGE if huge else LARGE, theme.text, bold=True)
        if content.below:
            y += 0.2 * self._small
            y += self._write(content.below, y, self._inner, 1.0, theme.muted)
        y += 0.5 * self._small
        painter.setPen(QPen(QColor(theme.accent), max(2.0, 0.07 * self._small)))
        painter.drawLine(QPointF(self._margin, y), QPointF(self._margin + self._inner, y))
        y += 0.5 * self._small
        if content.voted is not None:
            y += self._progress(*content.voted, y)
        if content.bars:
            if content.legend:
                y += self._write(content.legend, y, self._inner, 1.0, theme.muted)
            self._bars(content.bars, y)
        else:
            self._list(content.lines, y)

    def _corner(self, text: str) -> float:
        """Write the time left; returns the width it takes."""
        if not text:
            return 0.0
        metrics = self._font(1.0, bold=True)
        width = metrics.horizontalAdvance(text) + self._small
        self._painter.setPen(QColor(self._theme.text))
        place = QRectF(self._width - self._margin - width, self._margin, width, metrics.height())
        self._painter.drawText(place, Qt.AlignmentFlag.AlignRight, text)
        return width

    def _font(self, size: float, *, bold: bool = False) -> QFontMetricsF:
        """Take up a font; returns its measures."""
        font = QFont(self._family)
        font.setPixelSize(max(8, round(size * self._small)))
        font.setBold(bold)
        self._painter.setFont(font)
        return QFontMetricsF(font)

    def _write(
        self, text: str, top: float, width: float, size: float, colour: str, *, bold: bool = False
    ) -> float:
        """Write a text on two lines at most; returns the height it took."""
        metrics = self._font(size, bold=bold)
        self._painter.setPen(QColor(colour))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        room = QRectF(0, 0, width, 1e6)
        while True:
            needed = metrics.boundingRect(room, int(flags), text)
            if needed.height() <= 2.4 * metrics.lineSpacing() or len(text) <= 8:
                break
            text = text[: int(len(text) * 0.85)].rstrip(" ,…") + "…"
        self._painter.drawText(QRectF(self._margin, top, width, needed.height() + 4), int(flags), text)
        return needed.height()

    def _progress(self, voted: int, expected: int, top: float) -> float:
        """A bar of who has voted with the count beside it; returns the height it took."""
        metrics = self._font(1.0, bold=True)
        told = tr("{voted} of {expected} have voted").format(voted=voted, expected=expected)
        self._painter.setPen(QColor(self._theme.text))
        self._painter.drawText(
            QRectF(self._margin, top, self._inner, metrics.height()), Qt.AlignmentFlag.AlignLeft, told
        )
        words = metrics.horizontalAdvance(told) + self._small
        bar = QRectF(self._margin + words, top + 0.25 * self._small, self._inner - words, 0.8 * self._small)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.border))
        self._painter.drawRoundedRect(bar, 6, 6)
        if voted and expected:
            bar.setWidth(bar.width() * min(1.0, voted / expected))
            self._painter.setBrush(QColor(self._theme.accent))
            self._painter.drawRoundedRect(bar, 6, 6)
        return 1.9 * self._small

    def _lines_left(self, top: float) -> int:
        return max(1, int((self._height - top - 0.5 * self._margin) // (STEP * self._small)))

    def _list(self, lines: Sequence[str], top: float) -> None:
        """Lines below each other; those too many are counted, those too long are cut."""
        metrics = self._font(1.0)
        room = self._lines_left(top)
        shown = list(lines)
        if len(shown) > room:
            shown = [
                *shown[: room - 1],
                tr("and {shown_count} more").format(shown_count=len(shown) - room + 1),
            ]
        self._painter.setPen(QColor(self._theme.text))
        for n, line in enumerate(shown):
            place = QRectF(self._margin, top + n * STEP * self._small, self._inner, metrics.height())
            self._painter.drawText(place, Qt.AlignmentFlag.AlignLeft, elided(metrics, line, self._inner))

    def _bars(self, bars: Sequence[Bar], top: float) -> None:
        """A weight a line: its bar, and a line from the least to the most anyone gave."""
        metrics = self._font(1.0)
        room = self._lines_left(top)
        shown, rest = list(bars), ""
        if len(bars) > room:
            shown = sorted(bars, key=lambda b: -b.share)[: room - 1]
            left = sum(b.share for b in bars) - sum(b.share for b in shown)
            rest = tr("{bars_count} more: {left}").format(
                bars_count=len(bars) - len(shown), left=percent(left)
            )
        figures = metrics.horizontalAdvance("100 %") + 0.4 * self._small
        names = min(
            0.55 * self._inner, max(metrics.horizontalAdvance(b.title) for b in shown) + 0.5 * self._small
        )
        long = self._inner - names - figures
        top_share = max(0.1, *(b.share for b in shown), *(b.high or 0.0 for b in shown))
        for n, bar in enumerate(shown):
            y = top + n * STEP * self._small
            self._painter.setPen(QColor(self._theme.text))
            place = QRectF(self._margin, y, names, metrics.height())
            self._painter.drawText(
                place, Qt.AlignmentFlag.AlignLeft, elided(metrics, bar.title, names - 0.4 * self._small)
            )
            place = QRectF(self._width - self._margin - figures, y, figures, metrics.height())
            self._painter.drawText(place, Qt.AlignmentFlag.AlignRight, percent(bar.share))
            self._bar(bar, self._margin + names, y + 0.5 * metrics.height(), long / top_share)
        if rest:
            self._painter.setPen(QColor(self._theme.muted))
            y = top + len(shown) * STEP * self._small
            place = QRectF(self._margin, y, self._inner, metrics.height())
            self._painter.drawText(place, Qt.AlignmentFlag.AlignLeft, rest)

    def _bar(self, bar: Bar, left: float, middle: float, scale: float) -> None:
        half = 0.42 * self._small
        self._painter.setPen(Qt.PenStyle.NoPen)
        if bar.low is not None and bar.high is not None:
            width = max(0.1 * self._small, (bar.high - bar.low) * scale)
            self._painter.setBrush(QColor(self._theme.border))
            self._painter.drawRect(QRectF(left + bar.low * scale, middle - half, width, 2 * half))
        self._painter.setBrush(QColor(self._theme.accent))
        self._painter.drawRect(QRectF(left, middle - 0.4 * half, bar.share * scale, 0.8 * half))
