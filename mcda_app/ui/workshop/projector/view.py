# SPDX-License-Identifier: MIT
"""Paints the picture in the room window.

Legible from ten metres: letters should be at least a two-hundredth of the reading distance high (ISO
9241-303 asks for 20 to 22 minutes of arc, which is 1/172 to 1/156; signs and projection commonly take 1/200
as the least). On a picture two metres wide and 1.12 metres high, ten metres ask for capitals of 5 cm, which
is 1/22 of its height. Capitals are about 0.7 of a font's size, so the smallest text here is 1/15 of that
height and the question nearly twice that. In a window of another shape the measure is the widest picture of
16 to 9 that fits into it: a projector's picture is about as wide whatever its height.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from mcda_app.analysis.phrases import percent
from mcda_app.i18n import percent_sign, tr
from mcda_app.ui.charts.chart import (
    elided,
)
from mcda_app.ui.widgets.theme import Colours
from mcda_app.ui.workshop.projector.content import Bar, RoomContent, have_voted

SMALLEST = 1 / 15
"""The smallest text as a share of the height of a 16:9 picture."""

LARGE = 1.8
LESS_LARGE = 1.4
"""If the rows would not all fit below."""
HUGE = 4.6
GAP = 0.18
"""Between two rows, in sizes of the smallest text."""
WIDEST_GAP = 0.8
GROWTH = (1.5, 1.4, 1.3, 1.2, 1.1, 1.0)
"""Factors by which the text may exceed its smallest size if everything still fits."""
HEAD_LINES = 2
NAMES = (0.5, 0.62)
"""The largest share of the width for the bars' names: with room to wrap them, and without."""

FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Words(NamedTuple):
    """A text at the top of the picture; lengths in sizes of the smallest text."""

    text: str
    colour: str
    size: float = 1.0
    bold: bool = False
    above: float = 0.0


class Row(NamedTuple):
    """A text of the list and its number of lines."""

    text: str
    lines: int


class RoomPicture:
    """Paints one content once, into an area of the given size in pixels."""

    def __init__(self, painter: QPainter, family: QFont, width: float, height: float, theme: Colours) -> None:
        self._painter, self._family, self._theme = painter, family, theme
        self._width, self._height = width, height
        self._least = SMALLEST * min(height, width * 9 / 16)
        self._margin = 0.9 * self._least
        self._inner = width - 2 * self._margin
        self._small = self._least
        self._tight = False

    def draw(self, content: RoomContent, corner: str = "", *, huge: bool = False) -> None:
        """Paint it as large as fits, and never too small.

        corner  the time left, at the top right, while something else is shown
        huge    whether the main words fill the picture, as a timer's do
        """
        theme, painter = self._theme, self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self._width, self._height), QColor(theme.surface))
        for growth in GROWTH[-1:] if huge else GROWTH:
            self._small = growth * self._least
            if self._fits(content, corner, NAMES[0], huge=huge):
                break
        else:
            self._tight = not huge and not self._fits(content, corner, NAMES[1], huge=huge)
        self._corner(corner)
        y = self._margin
        for n, words in enumerate(self._head(content, huge=huge)):
            y += words.above * self._space
            y += self._write(words, y, self._inner - (0 if n else self._corner_width(corner)))
        y += 0.5 * self._space
        painter.setPen(QPen(QColor(theme.accent), max(2.0, 0.07 * self._small)))
        painter.drawLine(QPointF(self._margin, y), QPointF(self._margin + self._inner, y))
        y += 0.5 * self._space
        if content.voted is not None:
            y += self._progress(*content.voted, y)
        if content.bars:
            if content.legend:
                y += self._write(Words(content.legend, theme.muted), y, self._inner) + 0.4 * self._space
            self._bars(content.bars, y)
        else:
            self._list(content.lines, y)

    def _head(self, content: RoomContent, *, huge: bool) -> list[Words]:
        theme = self._theme
        size = HUGE if huge else LESS_LARGE if self._tight else LARGE
        head = [Words(content.heading, theme.muted), Words(content.main, theme.text, size, True, 0.4)]
        if content.below:
            head.append(Words(content.below, theme.muted, above=0.2))
        return head

    @property
    def _space(self) -> float:
        """The unit of vertical spaces."""
        return self._small * (0.5 if self._tight else 1.0)

    def _fits(self, content: RoomContent, corner: str, names: float, *, huge: bool) -> bool:
        """Whether everything fits at the present text size.

        names  the largest share of the width for the bars' names
        """
        y, room = self._margin, self._inner - self._corner_width(corner)
        head = self._head(content, huge=huge)
        under = [Words(content.legend, "")] if content.bars and content.legend else []
        for words in [*head, *under]:
            metrics = self._font(words.size, bold=words.bold)
            if self._lines(metrics, words.text, room) > HEAD_LINES:
                return False
            y += words.above * self._small + self._height_of(metrics, words.text, room)
            room = self._inner
        y += self._small + (0.4 * self._small if under else 0.0)
        metrics = self._font(1.0)
        width = self._inner
        texts: Sequence[str] = content.lines
        if content.bars:
            texts = [bar.title for bar in content.bars]
            width = self._names(metrics, texts, names) - 0.4 * self._small
        if content.voted is not None:
            y += self._progress_height()
        return self._rows_fit(metrics, texts, width, y)

    def _corner_width(self, text: str) -> float:
        return self._font(1.0, bold=True).horizontalAdvance(text) + self._small if text else 0.0

    def _corner(self, text: str) -> None:
        """Draw the time left."""
        width = self._corner_width(text)
        height = self._font(1.0, bold=True).height()
        self._painter.setPen(QColor(self._theme.text))
        place = QRectF(self._width - self._margin - width, self._margin, width, height)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignRight, text)

    def _font(self, size: float, *, bold: bool = False) -> QFontMetricsF:
        """Set the painter's font; returns its metrics."""
        font = QFont(self._family)
        font.setPixelSize(max(8, round(size * self._small)))
        font.setBold(bold)
        self._painter.setFont(font)
        return QFontMetricsF(font)

    def _height_of(self, metrics: QFontMetricsF, text: str, width: float) -> float:
        return metrics.boundingRect(QRectF(0, 0, width, 1e6), int(FLAGS), text).height()

    def _lines(self, metrics: QFontMetricsF, text: str, width: float) -> int:
        """The number of lines a text needs; 0 if a single word is too long for a line."""
        if any(metrics.horizontalAdvance(word) > width for word in text.split()):
            return 0
        return max(1, round(self._height_of(metrics, text, width) / metrics.lineSpacing()))

    def _even(self, metrics: QFontMetricsF, text: str, width: float) -> float:
        """The smallest width that needs no more lines, so that no line holds a single word."""
        lines = self._lines(metrics, text, width)
        while lines > 1 and self._lines(metrics, text, 0.95 * width) == lines:
            width *= 0.95
        return width

    def _cut(self, metrics: QFontMetricsF, text: str, width: float, lines: int) -> str:
        """The text, shortened to at most this many lines."""
        if lines == 1:
            return elided(metrics, text, width)
        while self._height_of(metrics, text, width) > (lines + 0.4) * metrics.lineSpacing() and len(text) > 8:
            text = text[: int(len(text) * 0.85)].rstrip(" ,…") + "…"
        return text

    def _write(self, words: Words, top: float, width: float) -> float:
        """Draw a text on at most two lines; returns its height."""
        metrics = self._font(words.size, bold=words.bold)
        self._painter.setPen(QColor(words.colour))
        text = self._cut(metrics, words.text, width, HEAD_LINES)
        width = self._even(metrics, text, width)
        height = self._height_of(metrics, text, width)
        self._painter.drawText(QRectF(self._margin, top, width, height + 4), int(FLAGS), text)
        return height

    def _progress(self, voted: int, expected: int, top: float) -> float:
        """Draw a bar of the votes with the count beside it; returns its height."""
        metrics = self._font(1.0, bold=True)
        text = have_voted(voted, expected)
        self._painter.setPen(QColor(self._theme.text))
        self._painter.drawText(
            QRectF(self._margin, top, self._inner, metrics.height()), Qt.AlignmentFlag.AlignLeft, text
        )
        words = metrics.horizontalAdvance(text) + self._small
        bar = QRectF(self._margin + words, top + 0.25 * self._small, self._inner - words, 0.8 * self._small)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.border))
        self._painter.drawRoundedRect(bar, 6, 6)
        if voted and expected:
            bar.setWidth(bar.width() * min(1.0, voted / expected))
            self._painter.setBrush(QColor(self._theme.accent))
            self._painter.drawRoundedRect(bar, 6, 6)
        return self._progress_height()

    def _progress_height(self) -> float:
        return 1.9 * self._small

    # Rows

    def _room(self, top: float) -> float:
        """The height that is left for rows."""
        return self._height - top - 0.5 * self._margin

    def _row_height(self, metrics: QFontMetricsF, lines: int) -> float:
        return metrics.height() + (lines - 1) * metrics.lineSpacing() + GAP * self._small

    def _count(self, metrics: QFontMetricsF, top: float) -> int:
        """How many one-line rows fit."""
        return max(1, int(self._room(top) // self._row_height(metrics, 1)))

    def _rows_fit(self, metrics: QFontMetricsF, texts: Sequence[str], width: float, top: float) -> bool:
        """Whether all rows fit unshortened."""
        lines = [self._lines(metrics, text, width) for text in texts]
        return all(lines) and sum(self._row_height(metrics, n) for n in lines) <= self._room(top)

    def _rows(
        self, metrics: QFontMetricsF, texts: Sequence[str], width: float, top: float
    ) -> tuple[list[Row], float]:
        """The rows, wrapped from the top while there is room; and the gap below each."""
        one = self._row_height(metrics, 1)
        spare = self._room(top) - one * len(texts)
        rows = []
        for text in texts:
            lines = max(1, self._lines(metrics, text, width))
            while lines > 1 and (lines - 1) * metrics.lineSpacing() > spare:
                lines -= 1
            spare -= (lines - 1) * metrics.lineSpacing()
            rows.append(Row(self._cut(metrics, text, width, lines), lines))
        wider = max(0.0, spare) / max(1, len(rows))
        return rows, min(WIDEST_GAP * self._small, GAP * self._small + wider)

    def _list(self, lines: Sequence[str], top: float) -> None:
        """Draw the lines; surplus ones are counted, long ones wrapped."""
        metrics = self._font(1.0)
        room = self._count(metrics, top)
        visible = list(lines)
        if len(visible) > room:
            visible = [
                *visible[: room - 1],
                tr("and {shown_count} more").format(shown_count=len(visible) - room + 1),
            ]
        rows, gap = self._rows(metrics, visible, self._inner, top)
        self._painter.setPen(QColor(self._theme.text))
        for row in rows:
            top += self._write_row(metrics, row, top, self._inner) + gap

    def _write_row(self, metrics: QFontMetricsF, row: Row, top: float, width: float) -> float:
        """Draw a row's text; returns its height."""
        height = metrics.height() + (row.lines - 1) * metrics.lineSpacing()
        width = self._even(metrics, row.text, width)
        flags = FLAGS if row.lines > 1 else Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(QRectF(self._margin, top, width, height + 4), int(flags), row.text)
        return height

    def _names(self, metrics: QFontMetricsF, titles: Sequence[str], most: float) -> float:
        """The width of the column of the bars' names, at most such a share of the whole."""
        widest = max(metrics.horizontalAdvance(title) for title in titles)
        return min(most * self._inner, widest + 0.5 * self._small)

    def _bars(self, bars: Sequence[Bar], top: float) -> None:
        """Draw one weight per row: its bar, and the range from the lowest to the highest answer."""
        metrics = self._font(1.0)
        room = self._count(metrics, top)
        visible, rest = list(bars), ""
        if len(bars) > room:
            visible = sorted(bars, key=lambda b: -b.share)[: room - 1]
            remainder = sum(b.share for b in bars) - sum(b.share for b in visible)
            rest = tr("{bars_count} more: {left}").format(
                bars_count=len(bars) - len(visible), left=percent(remainder)
            )
        figures = metrics.horizontalAdvance(f"100{percent_sign()}") + 0.4 * self._small
        titles = [bar.title for bar in visible]
        for most in NAMES:
            names = self._names(metrics, titles, most)
            if self._rows_fit(metrics, titles, names - 0.4 * self._small, top):
                break
        long = self._inner - names - figures
        top_share = max(0.1, *(b.share for b in visible), *(b.high or 0.0 for b in visible))
        width = names - 0.4 * self._small
        rows, gap = self._rows(metrics, [*titles, *([rest] if rest else [])], width, top)
        for bar, row in zip(visible, rows, strict=False):
            self._painter.setPen(QColor(self._theme.text))
            height = self._write_row(metrics, row, top, width)
            place = QRectF(self._width - self._margin - figures, top, figures, height)
            beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self._painter.drawText(place, beside, percent(bar.share))
            self._bar(bar, self._margin + names, top + 0.5 * height, long / top_share)
            top += height + gap
        if rest:
            self._painter.setPen(QColor(self._theme.muted))
            place = QRectF(self._margin, top, self._inner, metrics.height())
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
