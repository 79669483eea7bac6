# SPDX-License-Identifier: MIT
"""How wide and high the parts of the decision matrix are, so that no name is cut while there is room."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from mcda_app.analysis.phrases import percent
from mcda_app.domain.issue import Option
from mcda_app.domain.scale import Criterion, with_unit
from mcda_app.i18n import current_language
from mcda_app.ui.issue.matrix_model import direction_words, joined
from mcda_app.ui.widgets.words.joints import longest_part_width
from mcda_app.ui.widgets.wrapped_text import words_that_fit

PAD = 8
"""Pixels between a header's edge and its name."""
HEAD_PAD = 8
"""Pixels above the name of a criterion, and below what belongs to it."""
DOTS = 20
"""The room of the “⋯” that opens a header's menu."""
CELL = 3
"""Pixels between a cell's edge and its rounded ground,"""
INNER = 6
"""and between that and its text."""
SCROLLED = 130
"""A column takes what it wants up to here where not all are in view."""
LONGEST_WORD = 200
"""A word that is wider is broken between syllables."""
BROKEN_WORD = 10
"""Average letters from which a word of a criterion's name is broken too, where columns would be scrolled."""
WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
MEASURED = "The quick brown fox 0123456789"
"""A text whose widths tell two fonts apart."""
MEASURES = 5000
"""Texts whose measures are remembered, a font."""
MAX_LINES = 3
"""Lines of an option's name; one that needs more goes by its short label."""


class NameMetrics(QFontMetrics):
    """Font metrics that measure each text once: a window that changes its width asks for the same again."""

    def __init__(self, font: QFont) -> None:
        super().__init__(font)
        self._advances: dict[str, int] = {}
        self._heights: dict[tuple[str, int], int] = {}

    def horizontalAdvance(self, text: str) -> int:  # type: ignore[override]
        if text not in self._advances:
            if len(self._advances) >= MEASURES:
                self._advances.clear()
            self._advances[text] = super().horizontalAdvance(text)
        return self._advances[text]

    def wrapped_height(self, text: str, width: int) -> int:
        """The height of a text that wraps in a width; words that are wider end with an ellipsis."""
        key = text, width
        if key not in self._heights:
            if len(self._heights) >= MEASURES:
                self._heights.clear()
            shown = words_that_fit(text, self, width)
            box = self.boundingRect(QRect(0, 0, max(1, width), 10_000), WRAP, shown)
            self._heights[key] = box.height()
        return self._heights[key]


class MatrixLayout(NamedTuple):
    """Pixels of all parts.

    short  whether criteria go by their short labels
    """

    side: int
    columns: tuple[int, ...]
    head: int
    row: int
    short: bool


def strong(font: QFont) -> QFont:
    """The font of names."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def mark_room(metrics: QFontMetrics) -> int:
    """The room of an evidence mark at a cell's right."""
    return metrics.height() + 4


def lay_out(
    options: Sequence[Option],
    criteria: Sequence[Criterion],
    width: int,
    font: QFont,
    *,
    noted: bool = False,
) -> MatrixLayout:
    """The layout in a width; columns that need more than there is are to be scrolled.

    noted  whether something stands below the name of an option
    """
    # Fonts of one name measure differently on another screen, or once a file with their weight is loaded.
    measured = tuple(QFontMetrics(each).horizontalAdvance(MEASURED) for each in (font, strong(font)))
    basis = font.toString(), measured, current_language()
    return _lay_out(tuple(options), tuple(criteria), width, basis, noted=noted)


@lru_cache(maxsize=8)
def _metrics(font_name: str, _measured: object) -> tuple[NameMetrics, NameMetrics]:
    """The metrics of a font and of its strong form."""
    font = QFont()
    font.fromString(font_name)
    return NameMetrics(font), NameMetrics(strong(font))


@lru_cache(maxsize=32)
def _lay_out(
    options: tuple[Option, ...],
    criteria: tuple[Criterion, ...],
    width: int,
    basis: tuple[str, object, str],
    *,
    noted: bool,
) -> MatrixLayout:
    metrics, bold = _metrics(*basis[:2])
    around = 2 * PAD + DOTS
    names = [o.title for o in options]
    whole = max((bold.horizontalAdvance(name) for name in names), default=60) + around
    word = max((_longest_word(bold, name) for name in names), default=60) + around
    side = max(min(whole, round(0.24 * width)), min(word, round(0.38 * width)))
    broken = BROKEN_WORD * bold.averageCharWidth()
    narrow = min(side, max(min(whole, round(0.24 * width)), broken + around))
    tries = (False, side, LONGEST_WORD), (True, side, LONGEST_WORD), (False, narrow, broken)
    for short, side, longest in (*tries, (True, narrow, broken)):
        room = width - side
        titles = [c.short or c.title if short else c.title for c in criteria]
        least = [_least(c, title, metrics, bold, longest) for c, title in zip(criteria, titles, strict=True)]
        if sum(least) <= room:
            break
    wanted = [
        max(low, _wanted(c, title, metrics, bold))
        for low, c, title in zip(least, criteria, titles, strict=True)
    ]
    columns = _shared(least, wanted, room)
    head = max(
        (
            _height(bold, title, wide - 2 * PAD)
            + metrics.height() * len(weight_lines(percent(1.0), direction_words(c), metrics, wide - 2 * PAD))
            for c, title, wide in zip(criteria, titles, columns, strict=True)
        ),
        default=metrics.height(),
    )
    two_lines = any(_cell_width(c, metrics) > wide for c, wide in zip(criteria, columns, strict=True))
    lines = max((_height(bold, row_title(o, bold, side), side - around) for o in options), default=0)
    lines += metrics.height() if noted else 0
    row = max(lines, (2 if two_lines else 1) * metrics.height() + 6, metrics.height() + 8) + 2 * CELL + 4
    return MatrixLayout(side, tuple(columns), head + 2 * HEAD_PAD, row, short)


def row_title(option: Option, bold: QFontMetrics, side: int) -> str:
    """An option's name, or its short label where that would need too many lines."""
    room = side - 2 * PAD - DOTS
    if _height(bold, option.title, room) > MAX_LINES * bold.lineSpacing():
        return option.label
    return option.title


def weight_lines(share: str, direction: str, metrics: QFontMetrics, width: int) -> tuple[str, ...]:
    """A criterion's weight and direction: on one line, or the direction below the weight.

    The first line leaves room for the header's “⋯”.
    """
    whole = joined(share, direction)
    if not direction or metrics.horizontalAdvance(whole) <= width - DOTS:
        return (whole,)
    lines: list[str] = []
    for word in direction.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return share, *lines


def _two_lines(metrics: QFontMetrics, text: str) -> int:
    """The narrowest width in which a text takes two lines at most."""
    words = text.split()
    splits = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
    whole = metrics.horizontalAdvance(text)
    return min((max(map(metrics.horizontalAdvance, split)) for split in splits), default=whole)


def _shared(least: list[int], wanted: list[int], room: int) -> list[int]:
    if not least or sum(least) >= room:  # it is scrolled in any case
        return [max(low, min(high, SCROLLED)) for low, high in zip(least, wanted, strict=True)]
    if sum(wanted) <= room:
        more, rest = divmod(room - sum(wanted), len(wanted))
        return [wide + more + (n < rest) for n, wide in enumerate(wanted)]
    part = (room - sum(least)) / (sum(wanted) - sum(least))
    return [low + int((high - low) * part) for low, high in zip(least, wanted, strict=True)]


def _least(
    criterion: Criterion,
    title: str,
    metrics: QFontMetrics,
    bold: QFontMetrics,
    longest: int = LONGEST_WORD,
) -> int:
    """Where names and words wrap, each on two lines at most; compounds in a name at their joints too.

    longest  pixels from which a word of a name is broken
    """
    name = min(longest, ceil(longest_part_width(title, bold.horizontalAdvance)))
    share = metrics.horizontalAdvance(percent(1.0)) + DOTS
    below = max(share, _two_lines(metrics, direction_words(criterion)))
    around = 2 * (CELL + INNER) + mark_room(metrics)
    cell = max((_longest_word(metrics, text) for text in _texts(criterion)), default=0)
    return max(64, name + 2 * PAD, below + 2 * PAD, min(cell, LONGEST_WORD) + around)


def _wanted(criterion: Criterion, title: str, metrics: QFontMetrics, bold: QFontMetrics) -> int:
    """Where no score wraps, and the name on two lines at most."""
    name = max(_longest_word(bold, title), round(0.6 * bold.horizontalAdvance(title)))
    direction = metrics.horizontalAdvance(direction_words(criterion))
    return max(max(min(name, LONGEST_WORD), direction) + 2 * PAD, min(_cell_width(criterion, metrics), 240))


def _cell_width(criterion: Criterion, metrics: QFontMetrics) -> int:
    around = 2 * (CELL + INNER) + mark_room(metrics)
    return max((metrics.horizontalAdvance(text) for text in _texts(criterion)), default=0) + around


def _texts(criterion: Criterion) -> list[str]:
    """What may stand in the criterion's cells."""
    scale = criterion.scale
    if scale.levels:
        return [level.label for level in scale.levels]
    return [with_unit(end, scale.unit) for end in scale.bounds]


def _longest_word(metrics: QFontMetrics, text: str) -> int:
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0)


def _height(metrics: QFontMetrics, text: str, width: int) -> int:
    if isinstance(metrics, NameMetrics):
        return metrics.wrapped_height(text, width)
    shown = words_that_fit(text, metrics, width)
    return metrics.boundingRect(QRect(0, 0, max(1, width), 10_000), WRAP, shown).height()
