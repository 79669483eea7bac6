# SPDX-License-Identifier: MIT
"""The overview as a picture: the same bar and cells on paper, all columns beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPainter

from mcda_app.analysis.ranking.first_place_counts import FirstPlaceCount
from mcda_app.i18n import tr
from mcda_app.ui.overview.cells import CellBrush
from mcda_app.ui.overview.columns import PAD, Fonts
from mcda_app.ui.overview.first_places_bar import paint_part, part_widths
from mcda_app.ui.overview.table import OverviewTable
from mcda_app.ui.overview.views import OverviewView
from mcda_app.ui.widgets.theme import LIGHT

WIDTH = 1000
"""The width of a picture, unless its columns need more."""

MARGIN = 24


class OverviewPicture:
    """Lays a view of the overview out on one page.

    words   title, headline and the sentence below it
    counts  the parts of the bar, each with its letters
    size    of the whole picture
    row_ends  where the rows of its table end, so that it can be cut there
    """

    def __init__(
        self,
        words: tuple[str, str, str],
        counts: Sequence[tuple[FirstPlaceCount, str]],
        view: OverviewView,
        table: OverviewTable,
    ) -> None:
        self._words, self._counts, self._view = words, counts, view
        self._model = table.overview_model
        pixels = QFontInfo(table.font()).pixelSize()  # the same on paper as on any screen
        font = QFont(table.font())
        font.setPixelSize(pixels)
        self._fonts = Fonts.of(font)
        self._large = QFont(font)
        self._large.setPixelSize(round(pixels * 1.5))
        self._large.setBold(True)
        self._shape = None
        self._width = WIDTH
        if self._model.columns:
            shape = table.shape_for(WIDTH - 2 * MARGIN, 10_000, self._fonts)
            self._width = max(WIDTH, shape.names + sum(shape.widths) + 2 * MARGIN)
            self._shape = shape
        self.row_ends: list[int] = []
        self.size = QSize(self._width, self._paint(None))

    def draw(self, painter: QPainter) -> None:
        """Paint the picture from the origin on."""
        painter.fillRect(QRect(0, 0, self.size.width(), self.size.height()), QColor(LIGHT.surface))
        self._paint(painter)

    @property
    def description(self) -> str:
        """The picture in words: its sentences, and a line for each issue with what its columns say."""
        model = self._model
        lines = [*self._words, self._view.summary(), *self._view.notes()]
        for row, (section, issue_id) in enumerate(model.rows):
            if issue_id:
                cells = [
                    (model.columns[section][n], model.data(model.index(row, n)))
                    for n in range(model.columnCount())
                ]
                said = "; ".join(f"{column.titles[0]} {words}" for column, words in cells if words)
                lines.append(f"{model.headerData(row, Qt.Orientation.Vertical)}: {said}")
        return "\n".join(filter(None, lines))

    def _paint(self, painter: QPainter | None) -> int:
        """Paint, or only measure without a painter; returns the height."""
        plain = self._fonts.plain
        title, answer, below = self._words
        y = MARGIN
        for text, font, colour in (
            (title, plain, LIGHT.muted),
            (answer, self._large, LIGHT.text),
            (below, plain, LIGHT.muted),
        ):
            y = self._text(painter, text, font, colour, y)
        y = self._bar(painter, y)
        for text, colour in ((self._view.summary(), LIGHT.text), (self._view.intro(), LIGHT.muted)):
            y = self._text(painter, text, plain, colour, y)
        y = self._legend(painter, y)
        y = self._table(painter, y)
        for note in self._view.notes():
            y = self._text(painter, note, plain, LIGHT.text, y + 4)
        return y + MARGIN

    def _text(self, painter: QPainter | None, text: str, font: QFont, colour: str, y: int) -> int:
        """A paragraph over the whole width; returns where it ends."""
        if not text:
            return y
        room = QRect(MARGIN, y, self._width - 2 * MARGIN, 10_000)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        height = QFontMetrics(font).boundingRect(room, int(flags), text).height()
        if painter is not None:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRect(room.left(), y, room.width(), height + 4), int(flags), text)
        return y + height + 6

    def _bar(self, painter: QPainter | None, y: int) -> int:
        if not self._counts:
            return y
        high = self._fonts.metrics.height() + 10
        if painter is not None:
            counts = [count for count, _code in self._counts]
            places = part_widths(counts, self._width - 2 * MARGIN)
            for (count, code), (left, wide) in zip(self._counts, places, strict=True):
                rect = QRect(MARGIN + left, y + 4, wide, high)
                ends = left == 0, left + wide == self._width - 2 * MARGIN
                paint_part(painter, rect, count, code, LIGHT, self._fonts, ends)
        return y + high + 14

    def _legend(self, painter: QPainter | None, y: int) -> int:
        words = self._view.legend()
        if not words:
            return y
        x, metrics = MARGIN, self._fonts.metrics
        for kind, text in enumerate(words):
            if painter is not None:
                painter.setFont(self._fonts.plain)
                CellBrush(painter, LIGHT, self._fonts).paint_share(QRect(x, y + 2, 26, 14), kind)
                painter.setPen(QColor(LIGHT.text))
                painter.drawText(x + 34, y + metrics.ascent(), text)
            x += 34 + metrics.horizontalAdvance(text) + 22
        return y + metrics.height() + 8

    def _table(self, painter: QPainter | None, y: int) -> int:
        shape, model = self._shape, self._model
        if shape is None:
            return y
        lefts = [MARGIN + shape.names + sum(shape.widths[:n]) for n in range(len(shape.widths))]
        wide = self._width - 2 * MARGIN
        if painter is not None:
            brush = CellBrush(painter, LIGHT, self._fonts)
            name = QRect(MARGIN, y, shape.names, shape.head)
            brush.paint_head(name, (tr("Issue"),), centred=False)
            self._heads(brush, lefts, 0, y)
            painter.setPen(QColor(LIGHT.border))
            painter.drawLine(MARGIN, y + shape.head - 1, MARGIN + wide, y + shape.head - 1)
        y += shape.head
        self.row_ends.clear()
        for at, (section, issue_id) in enumerate(model.rows):
            high = shape.row
            if not issue_id:
                own = model.own_heads(at)
                high = max(shape.row, shape.head) if own else shape.row
                if painter is not None:
                    brush.paint_section(QRect(MARGIN, y, wide, high), model.title(section))
                    if own:
                        self._heads(brush, lefts[: model.scored], section, y)
            elif painter is not None:
                # The choice of an issue is the window's, not the picture's.
                name = QRect(MARGIN, y, shape.names, high)
                brush.paint_name(name, shape.issues[issue_id], chosen=False)
                for column, left in enumerate(lefts):
                    brush.paint(QRect(left, y, shape.widths[column], high), model.look(at, column))
                brush.paint_line(MARGIN, MARGIN + wide, y + high - 1)
            y += high
            self.row_ends.append(y)
        return y + PAD

    def _heads(self, brush: CellBrush, lefts: Sequence[int], section: int, y: int) -> None:
        shape = self._shape
        assert shape is not None
        for column, left in enumerate(lefts):  # on paper none gives way
            rect = QRect(left, y, shape.widths[column], shape.head)
            scored = column < self._model.scored
            brush.paint_head(rect, shape.heads[section][column], centred=scored)
