# SPDX-License-Identifier: MIT
"""The scores that checking promises most for, as bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from mcda_app.analysis.information.results import ScoreInformation
from mcda_app.analysis.information.sentences import chance_of_change, doubt_words, gain_figure, score_name
from mcda_app.analysis.phrases import percent
from mcda_app.i18n import tr
from mcda_app.ui.charts.chart import Chart
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.pill import strong
from mcda_app.ui.widgets.theme import Colours, colours
from mcda_app.ui.widgets.wrapped_text import draw_lines, draw_name

ROW = 2.3
"""A row's height in lines of text."""

NAMES, FIGURES, MOST_FIGURES = 0.46, 0.32, 0.42
"""Shares of the width that names and figures get at most; more for a figure that has no room otherwise."""

PARTED = " · "
"""What stands between the figures of a row."""


class GainRow(NamedTuple):
    """One score.

    length    of its bar, of the longest one's, in [0, 1]
    proposed  whether the headline proposes to check it
    """

    info: ScoreInformation
    name: str
    length: float
    figures: str
    proposed: bool


class GainChart(Chart):
    """A row for each score, with what checking it promises. Arrow keys go from row to row.

    chosen  another row is chosen: its number
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[GainRow, ...] = ()
        self._current = 0
        self._hovered: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def rows(self) -> tuple[GainRow, ...]:
        """What is shown, from top to bottom."""
        return self._rows

    @property
    def current(self) -> GainRow | None:
        """The chosen row."""
        return self._rows[self._current] if self._rows else None

    def show_rows(self, rows: Sequence[GainRow]) -> None:
        """The row of the same score stays chosen."""
        was = self.current
        count = len(self._rows)
        self._rows = tuple(rows)
        places = [row.info.doubted.place for row in rows]
        place = None if was is None else was.info.doubted.place
        self._current = places.index(place) if place in places else 0
        self._hovered = None
        if len(rows) != count:
            self.updateGeometry()
        self.describe(tr("What checking each score promises"), self._in_words)
        self.update()

    def choose(self, row: int) -> None:
        """Choose a row."""
        if 0 <= row < len(self._rows):
            self._current = row
            self.update()
            self.chosen.emit(row)

    def _in_words(self) -> str:
        return " ".join(f"{row.name}: {row.figures}." for row in self._rows)

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        now, gain = tr("Now, and what it may be"), tr("Gain")
        heads = tr("Score"), now, gain, tr("Firm then"), tr("Change"), tr("Proposed")
        rows = [
            (
                row.name,
                doubt_words(row.info.doubted),
                gain_figure(row.info),
                percent(row.info.settling.firm),
                chance_of_change(row.info),
                tr("yes") if row.proposed else "",
            )
            for row in self._rows
        ]
        return heads, rows

    # Painting

    @property
    def _row_height(self) -> float:
        return ROW * self.fontMetrics().height()

    def sizeHint(self) -> QSize:
        return QSize(520, round(max(1, len(self._rows)) * self._row_height))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, self.sizeHint().height())

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, bold = QFontMetricsF(self.font()), QFontMetricsF(strong(self.font()))
        names = max((bold.horizontalAdvance(row.name) for row in self._rows), default=0.0) + 34
        left = min(names, NAMES * width)
        figures = max((metrics.horizontalAdvance(row.figures) for row in self._rows), default=0.0) + 20
        parts = [part for row in self._rows for part in row.figures.split(PARTED)]
        part = max((metrics.horizontalAdvance(part) for part in parts), default=0.0) + 20
        right = min(figures, max(FIGURES * width, min(part, MOST_FIGURES * width)))
        for n, row in enumerate(self._rows):
            top, high = n * self._row_height, self._row_height
            if row.proposed:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.accent))
                painter.drawEllipse(QRectF(4, top + high / 2 - 4, 8, 8))
            painter.setFont(strong(self.font()) if row.proposed else self.font())
            painter.setPen(QColor(theme.text))
            draw_name(painter, QRectF(20, top, left - 28, high), row.name)
            painter.setFont(self.font())
            bar = QRectF(left, top + 0.28 * high, max(20.0, width - left - right), 0.44 * high)
            painter.fillRect(bar, QColor(theme.track))
            if row.length > 0:
                painter.fillRect(
                    QRectF(bar.left(), bar.top(), max(2.0, bar.width() * row.length), bar.height()),
                    QColor(theme.accent),
                )
            painter.setPen(QColor(theme.text))
            self._draw_figures(painter, QRectF(width - right + 12, top, right - 12, high), row.figures)

    def _draw_figures(self, painter: QPainter, place: QRectF, figures: str) -> None:
        """On one line, or each figure on its own."""
        metrics = painter.fontMetrics()
        parts = tuple(figures.split(PARTED))
        if metrics.horizontalAdvance(figures) > place.width() and all(
            metrics.horizontalAdvance(part) <= place.width() for part in parts
        ):
            top = place.center().y() - len(parts) * metrics.height() / 2
            lines = QRectF(place.left(), top, place.width(), len(parts) * metrics.height())
            draw_lines(painter, lines.toRect(), parts, Qt.AlignmentFlag.AlignLeft)
            return
        draw_name(painter, place, figures.replace(": ", ":\u00a0"))  # lines break between figures only

    def paintEvent(self, event) -> None:
        super().paintEvent(event)
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = colours(self.palette())
        for row, colour in ((self._hovered, theme.border), (self._current, theme.edge)):
            if row is not None:
                painter.setPen(QColor(colour))
                top = row * self._row_height
                painter.drawRoundedRect(QRectF(1, top + 1, self.width() - 2, self._row_height - 2), 4, 4)
        painter.end()

    # Pointing and choosing

    def _row_at(self, y: float) -> int | None:
        row = int(y // self._row_height)
        return row if 0 <= row < len(self._rows) else None

    def mouseMoveEvent(self, event) -> None:
        row = self._row_at(event.position().y())
        if row != self._hovered:
            self._hovered = row
            text = (
                "" if row is None else f"{self._rows[row].name}: {doubt_words(self._rows[row].info.doubted)}"
            )
            self.setToolTip(plain(text))
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def mousePressEvent(self, event) -> None:
        row = self._row_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and row is not None:
            self.choose(row)

    def keyPressEvent(self, event) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(event.key())
        if step is not None and 0 <= self._current + step < len(self._rows):
            self.choose(self._current + step)
        elif step is None:
            super().keyPressEvent(event)


def row_name(info: ScoreInformation, *, with_issue: bool) -> str:
    """A score's name, with its issue where several are shown."""
    name = score_name(info.doubted)
    return f"{info.doubted.issue.label} · {name}" if with_issue else name
