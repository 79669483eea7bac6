# SPDX-License-Identifier: MIT
"""Everybody's answers as dots and arrows, and first places as bars of letters, without names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import atan2, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QPolygonF

from mcda_app.ui.widgets.theme import readable_on
from mcda_app.ui.workshop.projector.canvas import NAMES, R, RoomCanvas
from mcda_app.ui.workshop.projector.content import Dots, Firsts, has_moved

DOT = 0.2
"""A dot's radius, in sizes of the smallest text."""

FIGURE_GAP = 0.5
"""What is left free between dots and figures, in sizes of the smallest text."""

ROW = 1.5
TWO_LINES = 2.5
THREE_LINES = 3.7
"""The height of a row of answers at least, in sizes of the smallest text."""


class AnswersPainter(RoomCanvas):
    """Draws rows of answers from a height on."""

    def _columns(self, rows: Sequence[Dots | Firsts]) -> tuple[float, float, float]:
        """The widths of names and figures, and the least height of a row in which both are read whole."""
        metrics = self._font(1.0, bold=True)
        figures = [row.figure for row in rows if isinstance(row, Dots) and row.figure]
        right = min(max(map(metrics.horizontalAdvance, figures), default=0.0) + 2, 0.24 * self._inner)
        lines = max((self._lines(metrics, text, right) or 2 for text in figures), default=1)
        right += FIGURE_GAP * self._small if figures else 0.0
        metrics, titles = self._font(1.0), [row.title for row in rows]
        names = self._names(metrics, titles, min(NAMES[0], 0.68 - right / self._inner))
        wide = names - 0.4 * self._small
        lines = max(lines, *(self._lines(metrics, title, wide) or 3 for title in titles))
        return names, right, (ROW, TWO_LINES, THREE_LINES)[min(lines, 3) - 1] * self._small

    def _answers_fit(self, rows: Sequence[Dots | Firsts], top: float) -> bool:
        """Whether all rows fit below a height, every word whole."""
        least = self._columns(rows)[2]
        return least < THREE_LINES * self._small and len(rows) * least <= self._room(top)

    def _visible(self, rows: Sequence[R], least: float, top: float) -> tuple[list[R], str, float]:
        """The rows of the present page, which they are if there are more, and the height of each."""
        least = min(least, TWO_LINES * self._small)
        visible, which = self._on_page(rows, max(1, int(self._room(top) // least)))
        height = min(3.2 * self._small, self._room(top) / (len(visible) + bool(which)))
        return visible, which, height

    def _draw_dots(self, rows: Sequence[Dots], top: float) -> None:
        names, right, least = self._columns(rows)
        visible, which, height = self._visible(rows, least, top)
        inset = DOT * self._small
        left, long = self._margin + names + inset, self._inner - names - right - 2 * inset
        for row in visible:
            self._draw_title(row, top, names - 0.4 * self._small, height)
            middle = top + height / 2
            self._painter.setPen(QPen(QColor(self._theme.border), max(2.0, 0.06 * self._small)))
            self._painter.drawLine(QPointF(left, middle), QPointF(left + long, middle))
            if row.before:
                self._draw_arrows(row, left, long, top, height)
            else:
                self._draw_answers(row, left, long, top, height)
            if row.group is not None:
                at = left + row.group * long
                self._painter.setPen(QPen(QColor(self._theme.text), max(3.0, 0.12 * self._small)))
                self._painter.drawLine(QPointF(at, top + 0.1 * height), QPointF(at, top + 0.9 * height))
            if row.figure:
                metrics = self._font(1.0, bold=True)
                self._painter.setPen(QColor(self._theme.text))
                wide = right - FIGURE_GAP * self._small
                text = self._cut(metrics, row.figure, wide, 2)
                place = QRectF(self._width - self._margin - wide, top, wide, height)
                flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                self._painter.drawText(place, int(flags), text)
            top += height
        self._draw_which(which, top, height)

    def _draw_which(self, which: str, top: float, height: float) -> None:
        """Say which rows are on this page."""
        if not which:
            return
        self._font(1.0)
        self._painter.setPen(QColor(self._theme.muted))
        place = QRectF(self._margin, top, self._inner, height)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, which)

    def _draw_title(self, row: Dots, top: float, width: float, height: float) -> None:
        metrics = self._font(1.0)
        lines = max(1, min(2, int(height // (0.95 * metrics.lineSpacing()))))
        lines = min(lines, max(1, self._lines(metrics, row.title, width)))
        self._painter.setPen(QColor(self._theme.text))
        flags = Qt.TextFlag.TextWordWrap if lines > 1 else Qt.TextFlag.TextSingleLine
        text = self._cut(metrics, row.title, width, lines)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(QRectF(self._margin, top, width + 4, height), int(flags | align), text)

    def _draw_answers(self, row: Dots, left: float, long: float, top: float, height: float) -> None:
        """Dots; equal answers stand above each other, smaller where they are many."""
        radius = DOT * self._small
        bins = [round(answer * long / (1.8 * radius)) for answer in row.answers]
        highest = max(Counter(bins).values(), default=1)
        radius = min(radius, 0.45 * height / highest)
        self._painter.setPen(QPen(QColor(self._theme.surface), 1.0))
        self._painter.setBrush(QColor(self._theme.accent))
        stacked: Counter[int] = Counter()
        total = Counter(bins)
        for place, answer in zip(bins, row.answers, strict=True):
            up = (stacked[place] - (total[place] - 1) / 2) * 2 * radius
            stacked[place] += 1
            self._painter.drawEllipse(QPointF(left + answer * long, top + height / 2 - up), radius, radius)

    def _draw_arrows(self, row: Dots, left: float, long: float, top: float, height: float) -> None:
        """From each earlier answer to the present one, each at its own height; pale dots for the others."""
        radius = DOT * self._small
        pairs = list(zip(row.before, row.answers, strict=True))
        moves = sorted((b, now) for b, now in pairs if b is not None and has_moved(b, now))
        painter, accent = self._painter, QColor(self._theme.accent)
        painter.setPen(QPen(QColor(self._theme.surface), 1.0))
        painter.setBrush(QColor(self._theme.edge))
        for before, now in pairs:
            if not has_moved(before, now):
                painter.drawEllipse(QPointF(left + now * long, top + height / 2), 0.7 * radius, 0.7 * radius)
        lane = 0.84 * height / max(1, len(moves))
        for n, (before, now) in enumerate(moves):
            y = top + 0.08 * height + (n + 0.5) * lane
            start, end = QPointF(left + before * long, y), QPointF(left + now * long, y)
            size = min(1.1 * lane, 1.8 * radius, abs(end.x() - start.x()))
            stop = end - QPointF(0.8 * size if end.x() > start.x() else -0.8 * size, 0)
            painter.setPen(QPen(accent, max(2.0, min(0.1 * self._small, 0.4 * lane))))
            painter.drawLine(start, stop)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawPolygon(_head(start, end, size))

    def _draw_firsts(self, rows: Sequence[Firsts], top: float) -> None:
        """A bar an issue: its parts are the options in first place, each with its letters and number."""
        names, _, least = self._columns(rows)
        visible, which, height = self._visible(rows, least, top)
        long = self._inner - names
        for row in visible:
            title = Dots(row.title, ())
            self._draw_title(title, top, names - 0.4 * self._small, height)
            metrics = self._font(1.0, bold=True)
            total, x = sum(share.people for share in row.shares), self._margin + names
            for share in row.shares:
                width = long * share.people / total
                part = QRectF(x, top + 0.1 * height, width - 3, 0.8 * height)
                ground = QColor(self._theme.options[share.colour % len(self._theme.options)])
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(ground)
                self._painter.drawRoundedRect(part, 6, 6)
                text = f"{share.code} {share.people}"
                if metrics.horizontalAdvance(text) > part.width():
                    text = str(share.people)
                self._painter.setPen(readable_on(ground))
                self._painter.drawText(part, Qt.AlignmentFlag.AlignCenter, text)
                x += width
            top += height
        self._draw_which(which, top, height)


def _head(start: QPointF, end: QPointF, size: float) -> QPolygonF:
    """The head of an arrow, whose tip is at its end."""
    angle = atan2(end.y() - start.y(), end.x() - start.x())
    corners = [end]
    for turn in (pi - 0.45, pi + 0.45):
        corners.append(QPointF(end.x() + size * cos(angle + turn), end.y() + size * sin(angle + turn)))
    return QPolygonF(corners)
