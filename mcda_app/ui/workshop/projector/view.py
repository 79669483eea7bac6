# SPDX-License-Identifier: MIT
"""Paints the picture in the room window.

Legible from ten metres: letters should be at least a two-hundredth of the reading distance high (ISO
9241-303 asks for 20 to 22 minutes of arc, which is 1/172 to 1/156; signs and projection commonly take 1/200
as the least). On a picture two metres wide and 1.12 metres high, ten metres ask for capitals of 5 cm, which
is 1/22 of its height. Capitals are about 0.7 of a font's size, so the smallest text is 1/15 of that
height and the question nearly twice that. In a window of another shape the measure is the widest picture of
16 to 9 that fits into it: a projector's picture is about as wide whatever its height.
Where words would be cut, as with the meaning of several options, text shrinks to 1/20 of the height at most:
its capitals are then seen under 13 minutes of arc, more than twice what normal sight needs (5).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from mcda_app.i18n import percent_sign, tr
from mcda_app.ui.workshop.projector.answers import AnswersPainter
from mcda_app.ui.workshop.projector.canvas import (
    GROWTH,
    HEAD_LINES,
    HUGE,
    LARGE,
    LESS_LARGE,
    NAMES,
    SHRINKING,
    SMALLEST,
    Words,
)
from mcda_app.ui.workshop.projector.content import Bar, Dots, Firsts, RoomContent, have_voted

__all__ = ["SMALLEST", "RoomPicture"]

HINT = 1 / 32
"""The size of the hint at the foot, which only the facilitator has to read, as a share of the height."""

ASIDE = 0.34
"""The part of the width that something beside the question takes."""

FEW = 6
"""So many lines of a list are shown in small letters rather than cut."""

Painting = Callable[[QPainter, QRectF], None]
"""Paints something into an area."""


class RoomPicture(AnswersPainter):
    """Paints one content once, into an area of the given size in pixels."""

    def draw(
        self,
        content: RoomContent,
        corner: str = "",
        *,
        huge: bool = False,
        hint: str = "",
        aside: Painting | None = None,
        page: int = 0,
    ) -> None:
        """Paint it as large as fits, and never too small; `pages` then tells on how many pages it would fit.

        corner  the time left: beside the count of votes, or at the top right while something else is shown
        huge    whether the main words fill the picture, as a timer's do
        hint    which key leaves the window, for whoever is near it
        aside   paints into the area at the right of what is asked, such as how to vote on a phone
        page    which page of the rows, where they take several
        """
        self._page = page
        whole = self._inner
        if aside is not None:
            self._inner -= ASIDE * whole + self._margin
            self._head_lines = 2 * HEAD_LINES
        self._foot = 1.6 * HINT * self._height if hint else 0.0
        beside, corner = (corner, "") if content.voted is not None else ("", corner)
        self._beside = beside
        theme, painter = self._theme, self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self._width, self._height), QColor(theme.surface))
        for growth in GROWTH[-1:] if huge else (*GROWTH, *SHRINKING):
            self._small = growth * self._least
            if self._fits(content, corner, NAMES[0], huge=huge):
                break
        else:
            few = not content.bars and len(content.lines) <= FEW
            self._small = (SHRINKING[-1] if few else 1.0) * self._least  # many are counted, few are read
            self._tight = not huge and not self._fits(content, corner, NAMES[1], huge=huge)
        self._corner(corner)
        y = self._margin
        if content.voted is not None:
            y += self._progress(content, y, beside, whole)
        below = y
        for n, words in enumerate(self._head(content, huge=huge)):
            y += words.above * self._space
            y += self._write(words, y, self._inner - (0 if n else self._corner_width(corner)))
        y += 0.5 * self._space
        painter.setPen(QPen(QColor(theme.accent), max(2.0, 0.07 * self._small)))
        painter.drawLine(QPointF(self._margin, y), QPointF(self._margin + self._inner, y))
        y += 0.5 * self._space
        if hint:
            self._hint(hint)
        if aside is not None:
            side = ASIDE * whole
            left = self._width - self._margin - side
            aside(painter, QRectF(left, below, side, self._height - below - max(self._margin, self._foot)))
        if content.dots or content.firsts:
            if content.legend:
                y += self._write(Words(content.legend, theme.muted), y, self._inner) + 0.2 * self._space
            if content.dots:
                self._draw_dots(content.dots, y)
            else:
                self._draw_firsts(content.firsts, y)
        elif content.bars:
            if content.legend:
                y += self._write(Words(content.legend, theme.muted), y, self._inner) + 0.4 * self._space
            self._bars(content.bars, y)
        else:
            self._list(content.lines, y)

    def _hint(self, text: str) -> None:
        """Draw which key leaves the window, at the foot."""
        font = QFont(self._family)
        font.setPixelSize(max(8, round(HINT * self._height)))
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._theme.muted))
        height = QFontMetricsF(font).height()
        place = QRectF(self._margin, self._height - height - 4, self._width - 2 * self._margin, height)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignRight, text)

    def _head(self, content: RoomContent, *, huge: bool) -> list[Words]:
        theme = self._theme
        size = HUGE if huge else LESS_LARGE if self._tight else LARGE
        head = [Words(content.main, theme.text, size, True, 0.0 if content.voted is not None else 0.4)]
        if content.voted is None:
            head.insert(0, Words(content.heading, theme.muted))
        if content.below:
            head.append(Words(content.below, theme.muted, above=0.2))
        return head

    def _fits(self, content: RoomContent, corner: str, names: float, *, huge: bool) -> bool:
        """Whether everything fits at the present text size.

        names  the largest share of the width for the bars' names
        """
        whole, beside = self._width - 2 * self._margin, self._beside
        y, room = self._margin, self._inner - self._corner_width(corner)
        head = self._head(content, huge=huge)
        answers: list[Dots | Firsts] = [*content.dots, *content.firsts]
        under = [Words(content.legend, "")] if (content.bars or answers) and content.legend else []
        for words in [*head, *under]:
            metrics = self._font(words.size, bold=words.bold)
            if self._lines(metrics, words.text, room) > self._head_lines:
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
            metrics = self._font(1.0, bold=True)
            if metrics.horizontalAdvance(_count(content) + beside) + self._small > whole:
                return False
            metrics = self._font(1.0)
        if answers:
            return self._answers_fit(answers, y)
        return self._rows_fit(metrics, texts, width, y)

    def _corner_width(self, text: str) -> float:
        return self._font(1.0, bold=True).horizontalAdvance(text) + self._small if text else 0.0

    def _corner(self, text: str) -> None:
        """Draw the time left."""
        if not text:
            return
        width = self._corner_width(text)
        height = self._font(1.0, bold=True).height()
        self._painter.setPen(QColor(self._theme.text))
        place = QRectF(self._width - self._margin - width, self._margin, width, height)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignRight, text)

    def _progress(self, content: RoomContent, top: float, time: str, whole: float) -> float:
        """Draw a bar of the votes between the count and the time left, if any; returns its height."""
        metrics = self._font(1.0, bold=True)
        voted, expected = content.voted or (0, 0)
        text = _count(content)
        self._painter.setPen(QColor(self._theme.text))
        self._painter.drawText(
            QRectF(self._margin, top, whole, metrics.height()), Qt.AlignmentFlag.AlignLeft, text
        )
        words = metrics.horizontalAdvance(text) + self._small
        after = metrics.horizontalAdvance(time) + self._small if time else 0.0
        if time:
            place = QRectF(self._margin, top, whole, metrics.height())
            self._painter.drawText(place, Qt.AlignmentFlag.AlignRight, time)
        long = whole - words - after
        if long < 3 * self._small:
            return self._progress_height()
        bar = QRectF(self._margin + words, top + 0.25 * self._small, long, 0.8 * self._small)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.border))
        self._painter.drawRoundedRect(bar, 6, 6)
        if voted and expected:
            bar.setWidth(bar.width() * min(1.0, voted / expected))
            self._painter.setBrush(QColor(self._theme.accent))
            self._painter.drawRoundedRect(bar, 6, 6)
        return self._progress_height()

    def _progress_height(self) -> float:
        return 1.7 * self._small

    def _list(self, lines: Sequence[str], top: float) -> None:
        """Draw the lines, long ones wrapped; where they do not all fit, those of the present page."""
        metrics, which = self._font(1.0), ""
        visible = list(lines)
        if not self._rows_fit(metrics, visible, self._inner, top):
            room = self._room(top) - self._row_height(metrics, 1)
            begins = self._pages_of(metrics, visible, self._inner, room)
            self.pages = len(begins)
            at = self._page % len(begins)
            first, end = begins[at], (*begins, len(visible))[at + 1]
            if self.pages > 1:
                which = self._which(first, end, len(visible))
            visible = visible[first:end]
        texts = [*visible, which] if which else visible
        rows, gap = self._rows(metrics, texts, self._inner, top)
        for n, row in enumerate(rows):
            self._painter.setPen(QColor(self._theme.text if n < len(visible) else self._theme.muted))
            top += self._write_row(metrics, row, top, self._inner) + gap

    def _bars(self, bars: Sequence[Bar], top: float) -> None:
        """Draw one weight per row: its bar, and the range from the lowest to the highest answer."""
        metrics = self._font(1.0)
        visible, rest = self._on_page(bars, self._count(metrics, top))
        figures = metrics.horizontalAdvance(f"100{percent_sign()}") + 0.4 * self._small
        titles = [bar.title for bar in visible]
        for most in NAMES:
            names = self._names(metrics, titles, most)
            if self._rows_fit(metrics, titles, names - 0.4 * self._small, top):
                break
        long = self._inner - names - figures
        top_share = max(0.1, *(b.share for b in bars), *(b.high or 0.0 for b in bars))
        width = names - 0.4 * self._small
        rows, gap = self._rows(metrics, [*titles, *([rest] if rest else [])], width, top)
        for bar, row in zip(visible, rows, strict=False):
            self._painter.setPen(QColor(self._theme.text))
            height = self._write_row(metrics, row, top, width)
            place = QRectF(self._width - self._margin - figures, top, figures, height)
            beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self._painter.drawText(place, beside, bar.words)
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


def _count(content: RoomContent) -> str:
    """“Round 1: 3 of 7 have voted”."""
    return tr("{round}: {voted}").format(round=content.heading, voted=have_voted(*(content.voted or (0, 0))))
