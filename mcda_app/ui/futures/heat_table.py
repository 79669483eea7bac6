# SPDX-License-Identifier: MIT
"""Options × futures: each option's place and score today and in every future, shaded by the score."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen
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

NAME_LINES = 4
"""Lines that the name of a row may take."""

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


class _Frame(NamedTuple):
    """Where things are in a width.

    names      width of the options' names
    step       width of a column
    head, row  heights of the heads and of a row
    """

    names: float
    step: float
    head: float
    row: float
    head_font: QFont

    def cell(self, row: int, column: int) -> QRectF:
        whole = QRectF(self.names + column * self.step, self.head + row * self.row, self.step, self.row)
        return whole.adjusted(GAP, GAP, -GAP, -GAP)


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
            tip = tr("{future}: {option} has rank {rank} with {score}").format(
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
        heads, rows, old = heat_heads(each), heat_rows(each), self._rows
        names = [row.name for row in rows], [len(row.cells) for row in rows]
        same = (self._heads, self._states) == (heads, len(each.results))
        same = same and names == (self._names(), [len(row.cells) for row in old])
        size = QSize() if same else self.sizeHint()
        self._heads, self._rows, self._states = heads, rows, len(each.results)
        if same:
            self._update_cells(old)
        else:
            if self.sizeHint() != size:
                self.updateGeometry()
            self.update()
        self.describe(tr("Rank and score of each option in each future"), self._in_words)

    def _update_cells(self, old: Sequence[HeatRow]) -> None:
        """Paint what differs from rows of the same names."""
        frame = self._frame(self.width())
        for n, (row, before) in enumerate(zip(self._rows, old, strict=True)):
            for column, (cell, was) in enumerate(zip(row.cells, before.cells, strict=True)):
                if cell != was:
                    self.update(frame.cell(n, column).toAlignedRect())

    def _in_words(self) -> str:
        return " ".join(f"{cell.tip}." for row in self._rows for cell in row.cells)

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        rows = [[row.name, *(cell.text for cell in row.cells)] for row in self._rows]
        return [tr("Option"), *self._heads], rows

    # Where things are

    def sizeHint(self) -> QSize:
        frame = self._frame(self.width())
        return QSize(480, round(frame.head + len(self._rows) * frame.row + self.fontMetrics().height() / 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.sizeHint().height())

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def _frame(self, width: float) -> _Frame:
        longest = max(map(self.measures(strong(self.font())).horizontalAdvance, self._names()), default=0.0)
        names = min(longest + 16, NAMES * width)
        step = (width - names) / max(1, len(self._heads))
        font, line = self._head_font(step), self.fontMetrics().height()
        head = (lines_needed(self._heads, font, step - 2 * GAP, HEAD_LINES) + 0.6) * line
        lines = lines_needed(self._names(), self.font(), names - 10, NAME_LINES)
        row = ROW if lines == 1 else TALL_ROW + lines - 2
        return _Frame(names, step, head, row * line, font)

    def _names(self) -> list[str]:
        return [row.name for row in self._rows]

    def _head_font(self, step: float) -> QFont:
        """Smaller where a word of a head would not fit."""
        font = strong(self.font())
        width_of = self.measures(font).horizontalAdvance
        longest = max((longest_part_width(head, width_of) for head in self._heads), default=0.0)
        room = HINTING * (step - 2 * GAP - 1)
        if longest > room > 0:
            size = font.pointSizeF()
            font.setPointSizeF(max(min(SMALLEST_HEAD * size, LEGIBLE), size * room / longest))
        return font

    def _column_at(self, point: QPointF) -> int | None:
        frame = self._frame(self.width())
        column = int((point.x() - frame.names) // frame.step)
        return column if 0 <= column < len(self._heads) else None

    def _cell_at(self, point: QPointF) -> HeatCell | None:
        frame, column = self._frame(self.width()), self._column_at(point)
        row = int((point.y() - frame.head) // frame.row)
        if column is None or point.y() < frame.head or not 0 <= row < len(self._rows):
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
        frame = self._frame(width)
        if self.is_due(QRectF(0, 0, width, frame.head)):
            self._draw_heads(painter, frame, theme)
        for n, row in enumerate(self._rows):
            first = frame.cell(n, 0)
            name = QRectF(2, first.top(), frame.names - 10, first.height())
            if self.is_due(name):
                painter.setPen(QColor(theme.text))
                draw_name(painter, name, row.name, NAME_LINES)
            for column, shown in enumerate(row.cells):
                place = frame.cell(n, column)
                if self.is_due(place):
                    self._draw_cell(painter, shown, place, theme)

    def _draw_heads(self, painter: QPainter, frame: _Frame, theme: Colours) -> None:
        painter.save()
        painter.setFont(frame.head_font)
        painter.setPen(QColor(theme.muted))
        line = painter.fontMetrics().height()
        for column, head in enumerate(self._heads):
            cell = frame.cell(0, column)
            lines = wrapped_lines(head, frame.head_font, int(cell.width()), HEAD_LINES)
            top = frame.head - (len(lines) + 0.3) * line
            place = QRectF(cell.left(), top, cell.width(), frame.head - top).toRect()
            draw_lines(painter, place, lines, Qt.AlignmentFlag.AlignHCenter)
        painter.restore()

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
        score = self.measures(font).horizontalAdvance(cell.score)
        small = QFont(font)
        small.setPointSizeF(SMALL_RANK * font.pointSizeF())
        rank = self.measures(small).horizontalAdvance(cell.rank)
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
