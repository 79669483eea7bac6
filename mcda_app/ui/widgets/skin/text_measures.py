# SPDX-License-Identifier: MIT
"""What texts measure in the fonts of a widget, each measured once: a drag paints the same names often."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF

from mcda_app.ui.widgets.wrapped_text import words_that_fit

FONTS, TEXTS = 4, 1000
"""Fonts and texts a font at most; a widget that shows more measures again."""
SAMPLE = "The quick brown fox 0123456789"
"""A text whose width tells whether a font still measures what it did."""


class Measures:
    """Texts in one font, under Qt's names for what is measured."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self._metrics, self._whole = QFontMetricsF(font), QFontMetrics(font)
        self._height = self._metrics.height()
        self._ascent, self._average = self._metrics.ascent(), self._metrics.averageCharWidth()
        self._sample = self._metrics.horizontalAdvance(SAMPLE)
        self._advances: dict[str, float] = {}
        self._fitting: dict[tuple[str, int], str] = {}
        self._heights: dict[tuple[str, int, int], int] = {}

    def hold_for(self, font: QFont) -> bool:
        """Whether they are those of a font: it may measure differently on another screen, or once the file
        with its weight is loaded."""
        return self.font == font and QFontMetricsF(font).horizontalAdvance(SAMPLE) == self._sample

    def height(self) -> float:
        return self._height

    def ascent(self) -> float:
        return self._ascent

    def averageCharWidth(self) -> float:
        return self._average

    def horizontalAdvance(self, text: str) -> float:
        advance = self._advances.get(text)
        if advance is None:
            _make_room(self._advances)
            advance = self._advances[text] = self._metrics.horizontalAdvance(text)
        return advance

    def elidedText(self, text: str, mode: Qt.TextElideMode, width: float) -> str:
        fits = self.horizontalAdvance(text) <= width
        return text if fits else self._metrics.elidedText(text, mode, width)

    def words_that_fit(self, text: str, width: int) -> str:
        """See `wrapped_text.words_that_fit`."""
        key = text, width
        fitting = self._fitting.get(key)
        if fitting is None:
            _make_room(self._fitting)
            fitting = self._fitting[key] = words_that_fit(text, self._whole, width)
        return fitting

    def box_height(self, text: str, width: int, flags: int) -> int:
        """The height of a text that is drawn with these flags into a width."""
        key = text, width, flags
        height = self._heights.get(key)
        if height is None:
            _make_room(self._heights)
            box = self._whole.boundingRect(QRect(0, 0, width, 10_000), Qt.TextFlag(flags), text)
            height = self._heights[key] = box.height()
        return height


class TextMeasures:
    """The measures of a widget's fonts."""

    def __init__(self) -> None:
        self._known: list[Measures] = []

    def of(self, font: QFont) -> Measures:
        for measures in self._known:
            if measures.hold_for(font):
                return measures
        measures = Measures(font)
        self._known = [measures, *(m for m in self._known if m.font != font)][:FONTS]
        return measures


def _make_room(texts: dict) -> None:
    if len(texts) >= TEXTS:
        texts.clear()
