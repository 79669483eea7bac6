# SPDX-License-Identifier: MIT
"""Options × futures: each option's place and score today and in every future, shaded by the score."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QMenu

from mcda_app.analysis.futures.sentences import state_titles
from mcda_app.analysis.futures.table import IssueInFutures
from mcda_app.analysis.phrases import figure
from mcda_app.i18n import tr
from mcda_app.ui.charts.chart import Chart
from mcda_app.ui.widgets.dialogs.showing import run_menu
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.pill import strong
from mcda_app.ui.widgets.theme import Colours, heat
from mcda_app.ui.widgets.words.joints import longest_part_width
from mcda_app.ui.widgets.wrapped_text import draw_lines, draw_name, lines_needed, wrapped_lines

ROW, TALL_ROW = 2.0, 2.7
"""A row's height in lines of text, and where names need two lines."""

NAMES = 0.3
"""Share of the width that the options' names get at most."""

GAP = 2
"""Pixels between cells."""

SMALL_RANK, RANK_GAP = 0.82, 10.0
"""The size of a place beside a score, and pixels between them."""

HEAD_LINES, HINTING = 3, 0.96
SMALLEST_HEAD, LEGIBLE = 0.8, 8.5
"""The part of its size to which a head's font gives way; less where that still leaves so many points.

Smaller letters are a little wider than their size says.
"""


class HeatCell(NamedTuple):
    """One option in one state.

    text        its place and score
    hundredths  of the shade; None where it is not ranked
    first       whether it is in first place there
    rank        its place alone, painted smaller beside the score; empty without one
    score       the score alone
    """

    text: str
    hundredths: int | None
    first: bool
    tip: str
    rank: str = ""
    score: str = ""


class HeatRow(NamedTuple):
    """One option. cells: today and the futures; with probabilities the expected score comes last."""

    name: str
    cells: tuple[HeatCell, ...]


def heat_rows(each: IssueInFutures) -> tuple[HeatRow, ...]:
    """A row for each option."""
    titles = (tr("As today"), *(future.title for future in each.futures))
    rows = []
    for n, option in enumerate(each.options):
        cells = []
        for title, result in zip(titles, each.results, strict=True):
            standing = result.standing(option.id)
            if standing.rank is None or standing.score is None:
                tip = tr("{future}: {option} is not ranked").format(future=title, option=option.title)
                cells.append(HeatCell("–", None, False, tip))
                continue
            shown = tr("{rank}. {score}", "place and score").format(
                rank=standing.rank, score=figure(standing.score)
            )
            tip = tr("{future}: {option} is in place {rank} with {score}").format(
                future=title, option=option.title, rank=standing.rank, score=figure(standing.score)
            )
            hundredths, first = round(100 * standing.score), standing.rank == 1
            rank, score = str(standing.rank), figure(standing.score)
            cells.append(HeatCell(shown, hundredths, first, tip, rank, score))
        if each.expected is not None:
            mean = each.expected[n]
            best = any(option.id == o.id for o in each.best_expected)
            text = "–" if mean is None else figure(mean)
            tip = tr("Expected score of {option}: {score}").format(option=option.title, score=text)
            cells.append(HeatCell(text, None if mean is None else round(100 * mean), best, tip))
        rows.append(HeatRow(option.label, tuple(cells)))
    return tuple(rows)


def heat_heads(each: IssueInFutures) -> tuple[str, ...]:
    """The headings of the columns behind the names."""
    expected = () if each.expected is None else (tr("Expected score"),)
    return (*state_titles(each), *expected)


class HeatTable(Chart):
    """First places have a frame and bold figures.

    future_wanted  a column was clicked, or chosen in its menu: the number of the future, from 0
    """

    future_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._heads: tuple[str, ...] = ()
        self._rows: tuple[HeatRow, ...] = ()
        self._states = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def heads(self) -> tuple[str, ...]:
        return self._heads

    @property
    def rows(self) -> tuple[HeatRow, ...]:
        """What is shown, from top to bottom."""
        return self._rows

    def show_issue(self, each: IssueInFutures) -> None:
        before = self.sizeHint()
        self._heads, self._rows = heat_heads(each), heat_rows(each)
        self._states = len(each.results)
        if self.sizeHint() != before:
            self.updateGeometry()
        self.describe(tr("Place and score of each option in each future"), self._in_words)
        self.update()

    def _in_words(self) -> str:
        return " ".join(f"{cell.tip}." for row in self._rows for cell in row.cells)

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        rows = [[row.name, *(cell.text for cell in row.cells)] for row in self._rows]
        return [tr("Option"), *self._heads], rows

    # Where things are

    def sizeHint(self) -> QSize:
        line, width = self.fontMetrics().height(), self.width()
        return QSize(
            480, round(self._head_height(width) + len(self._rows) * self._row_height(width) + line / 2)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.sizeHint().height())

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def _names_width(self, width: float) -> float:
        metrics = QFontMetricsF(strong(self.font()))
        longest = max((metrics.horizontalAdvance(row.name) for row in self._rows), default=0.0)
        return min(longest + 16, NAMES * width)

    def _step(self, width: float) -> float:
        return (width - self._names_width(width)) / max(1, len(self._heads))

    def _head_font(self, width: float) -> QFont:
        """Smaller where a word of a head would not fit."""
        font = strong(self.font())
        width_of = QFontMetricsF(font).horizontalAdvance
        longest = max((longest_part_width(head, width_of) for head in self._heads), default=0.0)
        room = HINTING * (self._step(width) - 2 * GAP - 1)
        if longest > room > 0:
            size = font.pointSizeF()
            font.setPointSizeF(max(min(SMALLEST_HEAD * size, LEGIBLE), size * room / longest))
        return font

    def _head_height(self, width: float) -> float:
        lines = lines_needed(self._heads, self._head_font(width), self._step(width) - 2 * GAP, HEAD_LINES)
        return (lines + 0.6) * self.fontMetrics().height()

    def _row_height(self, width: float) -> float:
        names = (row.name for row in self._rows)
        lines = lines_needed(names, self.font(), self._names_width(width) - 10)
        return (ROW if lines == 1 else TALL_ROW) * self.fontMetrics().height()

    def _cell(self, row: int, column: int, width: float) -> QRectF:
        names, step, high = self._names_width(width), self._step(width), self._row_height(width)
        top = self._head_height(width) + row * high
        return QRectF(names + column * step, top, step, high).adjusted(GAP, GAP, -GAP, -GAP)

    def _column_at(self, point: QPointF) -> int | None:
        width = float(self.width())
        column = int((point.x() - self._names_width(width)) // self._step(width))
        return column if 0 <= column < len(self._heads) else None

    def _cell_at(self, point: QPointF) -> HeatCell | None:
        width, column = float(self.width()), self._column_at(point)
        row = int((point.y() - self._head_height(width)) // self._row_height(width))
        if column is None or point.y() < self._head_height(width) or not 0 <= row < len(self._rows):
            return None
        return self._rows[row].cells[column]

    def _future_at(self, point: QPointF) -> int | None:
        """The number of the future whose column is there."""
        column = self._column_at(point)
        return None if column is None or not 0 < column < self._states else column - 1

    # Painting

    def draw(self, painter: QPainter, width: float, height: float, theme: Colours) -> None:
        if not self._rows:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setFont(self._head_font(width))
        painter.setPen(QColor(theme.muted))
        high = self._head_height(width)
        for column, head in enumerate(self._heads):
            cell = self._cell(0, column, width)
            lines = wrapped_lines(head, painter.font(), int(cell.width()), HEAD_LINES)
            top = high - (len(lines) + 0.3) * painter.fontMetrics().height()
            place = QRectF(cell.left(), top, cell.width(), high - top).toRect()
            draw_lines(painter, place, lines, Qt.AlignmentFlag.AlignHCenter)
        painter.restore()
        for n, row in enumerate(self._rows):
            painter.setPen(QColor(theme.text))
            first = self._cell(n, 0, width)
            draw_name(
                painter, QRectF(2, first.top(), self._names_width(width) - 10, first.height()), row.name
            )
            for column, shown in enumerate(row.cells):
                self._draw_cell(painter, shown, self._cell(n, column, width), theme)

    def _draw_cell(self, painter: QPainter, cell: HeatCell, place: QRectF, theme: Colours) -> None:
        if cell.hundredths is None:
            painter.setPen(QColor(theme.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, cell.text)
            return
        ground, text = heat(theme, cell.hundredths)
        painter.setPen(QPen(QColor(theme.text), 2) if cell.first else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1) if cell.first else place, 4, 4)
        painter.setPen(text)
        font = strong(self.font()) if cell.first else self.font()
        painter.setFont(font)
        if not cell.rank:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, cell.text)
            painter.setFont(self.font())
            return
        score = QFontMetricsF(font).horizontalAdvance(cell.score)
        small = QFont(font)
        small.setPointSizeF(SMALL_RANK * font.pointSizeF())
        rank = QFontMetricsF(small).horizontalAdvance(cell.rank)
        gap = min(RANK_GAP, max(2.0, place.width() - score - rank - 4))
        left = place.left() + (place.width() - score - rank - gap) / 2
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            QRectF(left + rank + gap, place.top(), score + 2, place.height()), middle, cell.score
        )
        painter.setFont(small)
        painter.drawText(QRectF(left, place.top(), rank + 2, place.height()), middle, cell.rank)
        painter.setFont(self.font())

    # Pointing

    def mouseMoveEvent(self, event) -> None:
        cell, future = self._cell_at(event.position()), self._future_at(event.position())
        pointing = Qt.CursorShape.ArrowCursor if future is None else Qt.CursorShape.PointingHandCursor
        self.setCursor(pointing)
        self.setToolTip("" if cell is None else plain(cell.tip))

    def mousePressEvent(self, event) -> None:
        future = self._future_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and future is not None:
            self.future_wanted.emit(future)

    def contextMenuEvent(self, event) -> None:
        menu = QMenu(self)
        for future in range(self._states - 1):
            text = tr("What differs in “{future}”").format(future=self._heads[future + 1])
            menu.addAction(text).triggered.connect(
                lambda _checked=False, future=future: self.future_wanted.emit(future)
            )
        menu.addSeparator()
        run_menu(self.fill_menu(menu), event.globalPos())
