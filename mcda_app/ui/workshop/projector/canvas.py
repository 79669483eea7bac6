# SPDX-License-Identifier: MIT
"""Text of a size that the room can read: measuring, wrapping and shortening it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from mcda_app.i18n import tr
from mcda_app.ui.charts.chart import elided
from mcda_app.ui.widgets.theme import Colours

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
SHRINKING = (0.9, 0.82, 0.75)
"""Rather than leave words out: capitals are still a thirtieth of the height, 13 minutes of arc."""
HEAD_LINES = 2
NAMES = (0.5, 0.62)
"""The largest share of the width for the bars' names: with room to wrap them, and without."""

FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


R = TypeVar("R")


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


class RoomCanvas:
    """An area of the given size in pixels, with the texts' sizes that belong to it."""

    def __init__(self, painter: QPainter, family: QFont, width: float, height: float, theme: Colours) -> None:
        self._painter, self._family, self._theme = painter, family, theme
        self._width, self._height = width, height
        self._least = SMALLEST * min(height, width * 9 / 16)
        self._margin = 0.9 * self._least
        self._inner = width - 2 * self._margin
        self._small = self._least
        self._tight = False
        self._head_lines = HEAD_LINES
        self._page = 0
        self.pages = 1
        """How many pages the rows take at the size at which they are read."""
        self._foot = 0.0
        """The height kept free at the foot."""
        self._beside = ""
        """The time that stands beside the count of votes."""

    @property
    def _space(self) -> float:
        """The unit of vertical spaces."""
        return self._small * (0.5 if self._tight else 1.0)

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
        """Draw a text of the head; returns its height."""
        metrics = self._font(words.size, bold=words.bold)
        self._painter.setPen(QColor(words.colour))
        text = self._cut(metrics, words.text, width, self._head_lines)
        width = self._even(metrics, text, width)
        height = self._height_of(metrics, text, width)
        self._painter.drawText(QRectF(self._margin, top, width, height + 4), int(FLAGS), text)
        return height

    # Rows

    def _room(self, top: float) -> float:
        """The height that is left for rows."""
        return self._height - top - max(0.5 * self._margin, self._foot)

    def _row_height(self, metrics: QFontMetricsF, lines: int) -> float:
        return metrics.height() + (lines - 1) * metrics.lineSpacing() + GAP * self._small

    def _count(self, metrics: QFontMetricsF, top: float) -> int:
        """How many one-line rows fit."""
        return max(1, int(self._room(top) // self._row_height(metrics, 1)))

    def _rows_fit(self, metrics: QFontMetricsF, texts: Sequence[str], width: float, top: float) -> bool:
        """Whether all rows fit unshortened."""
        lines = [self._lines(metrics, text, width) for text in texts]
        return all(lines) and sum(self._row_height(metrics, n) for n in lines) <= self._room(top)

    def _on_page(self, rows: Sequence[R], room: int) -> tuple[list[R], str]:
        """The rows of the present page, and which they are where there are several pages.

        room  how many rows fit
        """
        if len(rows) <= room:
            return list(rows), ""
        self.pages = -(-len(rows) // max(1, room - 1))  # a line says which they are
        each = -(-len(rows) // self.pages)
        first = each * (self._page % self.pages)
        return list(rows[first : first + each]), self._which(first, min(first + each, len(rows)), len(rows))

    def _which(self, first: int, end: int, count: int) -> str:
        return tr("{first} to {last} of {count}").format(first=first + 1, last=end, count=count)

    def _pages_of(self, metrics: QFontMetricsF, texts: Sequence[str], width: float, room: float) -> list[int]:
        """Where each page of wrapped texts begins."""
        begins, used = [0], 0.0
        for at, text in enumerate(texts):
            height = self._row_height(metrics, max(1, self._lines(metrics, text, width)))
            if used and used + height > room:
                begins.append(at)
                used = 0.0
            used += height
        return begins

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
