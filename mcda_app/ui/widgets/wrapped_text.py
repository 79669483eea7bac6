# SPDX-License-Identifier: MIT
"""Text in few lines, for what is painted by hand: it wraps between words, and ends with an ellipsis.

A word wider than a line is broken at the joints of a compound. A name that would be cut nevertheless goes by
its shorter form, if it has one, or else is broken between syllables.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QTextLayout, QTextOption

from mcda_app.ui.widgets.words.joints import broken_word

_PIECES = re.compile(r"[^\s\-–/]+[\-–/]*|\s+|[\-–/]+")
"""What a line can begin with: words, and parts of words behind a hyphen or a stroke."""


def words_that_fit(
    text: str, metrics: QFontMetrics | QFontMetricsF, width: float, *, anywhere: bool = True
) -> str:
    """The text, in which each word that is wider than a line has a hyphen or else ends with an ellipsis.

    anywhere  whether a word that shows no joint may be broken between syllables
    """
    if metrics.horizontalAdvance(text) <= width:
        return text
    return "".join(
        piece
        if metrics.horizontalAdvance(piece.rstrip()) <= width
        else "".join(broken_word(piece, metrics.horizontalAdvance, width, anywhere=anywhere) or ())
        or metrics.elidedText(piece, Qt.TextElideMode.ElideRight, int(width))
        for piece in _PIECES.findall(text)
    )


def wrapped_lines(
    text: str, font: QFont, width: int, most: int = 2, *, anywhere: bool = True
) -> tuple[str, ...]:
    """The lines of a text in a width, at least one and at most `most`.

    anywhere  whether a word that shows no joint may be broken between syllables
    """
    return _lines(text, QFont(font), max(1, width), most, anywhere)


def whole_lines(forms: Iterable[str], font: QFont, width: int, most: int = 2) -> tuple[str, ...] | None:
    """The lines of the first form of a name that need not be cut; None if each would have to be.

    It is broken between syllables only if no form can stand without that.

    forms  the fullest first; empty ones are left out
    """
    given = [form for form in forms if form]
    for anywhere in (False, True):
        for form in given:
            lines = wrapped_lines(form, font, width, most, anywhere=anywhere)
            if not is_cut(form, lines):
                return lines
    return None


def is_cut(text: str, lines: Iterable[str]) -> bool:
    """Whether something of a text is missing in its lines."""
    return sum(line.count("…") for line in lines) > text.count("…")


@lru_cache(maxsize=4096)
def _lines(text: str, font: QFont, width: int, most: int, anywhere: bool) -> tuple[str, ...]:
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    text = words_that_fit(text, metrics, width, anywhere=anywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(_option())
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width + 0.9)  # widths are rounded
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    lines = [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]
    return tuple(
        line
        if metrics.horizontalAdvance(line) <= width + 1  # as wide as the layout takes it to be
        else metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
        for line in lines
    )


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option


def draw_lines(painter: QPainter, rect: QRect, lines: tuple[str, ...], align: Qt.AlignmentFlag) -> None:
    """Draw lines below each other from the top of a rectangle, in the painter's font."""
    height = painter.fontMetrics().height()
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    for n, line in enumerate(lines):
        row = QRect(rect.left(), rect.top() + n * height, rect.width(), height)
        painter.drawText(row, flags, line)


def lines_needed(texts: Iterable[str], font: QFont, width: float, most: int = 2) -> int:
    """The lines of the text that takes most of them."""
    return max((len(wrapped_lines(text, font, int(width), most)) for text in texts), default=1)


def draw_name(painter: QPainter, rect: QRectF, name: str, most: int = 2, *, short: str = "") -> None:
    """Draw a name in the middle of a rectangle's height, in two lines where it needs them.

    short  what stands for the name where it would have to be cut
    """
    metrics = painter.fontMetrics()
    width = int(rect.width())
    lines = whole_lines((name, short), painter.font(), width, most)
    lines = lines or wrapped_lines(short or name, painter.font(), width, most)
    top = rect.center().y() - len(lines) * metrics.height() / 2
    draw_lines(
        painter,
        QRect(int(rect.left()), round(top), int(rect.width()), len(lines) * metrics.height()),
        lines,
        Qt.AlignmentFlag.AlignLeft,
    )
