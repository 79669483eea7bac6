# SPDX-License-Identifier: MIT
"""A table that distributes its width by the columns' content, so that everything is visible."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyle

from mcda_app.ui.widgets.tables.read_only_table import CELL_PAD, ROW_SPACE, Cell, ReadOnlyTable
from mcda_app.ui.widgets.words.joints import longest_part_width
from mcda_app.ui.widgets.wrapped_text import wrapped_lines

BREAKS = re.compile(r"[ \n]+")
"""Where a line can end: not at a space that keeps a number and its sign together."""
SLACK = 2
"""Pixels against rounding, without which Qt would elide a text that fits."""
HEAD_PAD = 22
"""Pixels around the text of a head."""
HEAD_LINES = 3
LONGEST_WORD = 13.0, 9.5, 7.0
"""Width of a column, in heights of a line, to which its longest word is cut where the table is too wide."""

SQUEEZE = 0.08
"""The part of its width that a column gives where a table would be scrolled otherwise."""


class Need(NamedTuple):
    """Widths of a column in pixels: of its longest word, and of its longest text on one line."""

    least: int
    most: int


class BalancedTable(ReadOnlyTable):
    """Gives every column at least its longest word, and more the longer its texts are; texts wrap.

    whole  the columns whose texts stay on one line if possible, such as numbers
    """

    def __init__(self, name: str, whole: Collection[int] = ()) -> None:
        super().__init__(name, stretch=())
        self._whole = whole
        self._needs: list[Need] | None = None
        self._filling = False
        self._heads: tuple[str, ...] = ()
        self._rows: list[tuple[Cell, ...]] = []
        self.horizontalHeader().setMinimumSectionSize(24)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        self._filling = True  # a half-filled table would be measured too small
        self._heads, self._rows = tuple(heads), [tuple(cells) for cells in rows]
        super().show_rows(heads, rows)
        self._filling, self._needs = False, None
        self._fit()

    def change_rows(self, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Show other rows: where but few cells differ, as during a drag, only these are made anew."""
        new = [tuple(cells) for cells in rows]
        if tuple(heads) != self._heads or list(map(len, new)) != list(map(len, self._rows)):
            self.show_rows(heads, rows)
            return
        places = [(row, column) for row, cells in enumerate(new) for column in range(len(cells))]
        changed = [(row, column) for row, column in places if new[row][column] != self._rows[row][column]]
        before, self._rows = self._needs, new
        for row, column in changed:
            gone = self.item(row, column)
            self._marked = [item for item in self._marked if item is not gone]
            self.setItem(row, column, self._item(new[row][column]))
        self._colour()
        columns = {column for _row, column in changed}
        if before is not None:
            self._needs = [self._need(n) if n in columns else need for n, need in enumerate(before)]
        if (
            before is None
            or self._needs != before
            or any(self._is_misfit(row) for row in {row for row, _column in changed})
        ):
            self._fit()

    def _is_misfit(self, row: int) -> bool:
        """Whether a row is higher or lower than its texts want."""
        return self.sizeHintForRow(row) + ROW_SPACE != self.rowHeight(row)

    def changeEvent(self, event) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._needs = None
        super().changeEvent(event)

    def _fit(self) -> None:
        if self._filling:
            return
        if self.columnCount():
            if self._needs is None:
                self._needs = [self._need(column) for column in range(self.columnCount())]
            header, room = self.horizontalHeader(), self.viewport().width()
            needs = self._needs
            if sum(need.least for need in needs) > room:  # one long word would push columns out of view
                limits = (round(lines * self.fontMetrics().height()) for lines in LONGEST_WORD)
                limited = ([n._replace(least=min(most, n.least)) for n in needs] for most in limits)
                fitting = (each for each in (*limited, _squeezed(needs, room)) if _least(each) <= room)
                needs = next(fitting, needs)  # where no limit helps, the table is scrolled with whole words
            widths = shares(needs, self._whole, room)
            for column, width in enumerate(widths):
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(column, width)
            self._wrap_heads(widths)
        super()._fit()

    def _need(self, column: int) -> Need:
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self)
        pad = 2 * (margin + 1 + CELL_PAD) + SLACK
        words, texts = [0], [0]
        for row in range(self.rowCount()):
            item = self.item(row, column)
            if item is not None and item.text():
                metrics = QFontMetrics(item.font().resolve(self.font()))
                words += map(metrics.horizontalAdvance, BREAKS.split(item.text()))
                texts += map(metrics.horizontalAdvance, item.text().split("\n"))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        head, metrics = self._heads[column], QFontMetrics(font)
        around = HEAD_PAD
        word = ceil(longest_part_width(head, metrics.horizontalAdvance)) + around
        line = metrics.horizontalAdvance(head) + around
        return Need(max(word, max(words) + pad), max(line, max(texts) + pad))

    def _wrap_heads(self, widths: Sequence[int]) -> None:
        """Break each head into the lines that its column has room for."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        for column, width in enumerate(widths):
            lines = wrapped_lines(self._heads[column], font, width - HEAD_PAD + SLACK, HEAD_LINES)
            self.horizontalHeaderItem(column).setText("\n".join(lines))


def _least(needs: Sequence[Need]) -> int:
    return sum(need.least for need in needs)


def _squeezed(needs: Sequence[Need], room: int) -> list[Need]:
    """All a little narrower where that saves a scroll bar for a few pixels."""
    part = max(1 - SQUEEZE, room / max(1, _least(needs)))
    return [need._replace(least=int(part * need.least)) for need in needs]


def shares(needs: Sequence[Need], whole: Collection[int], room: int) -> list[int]:
    """Column widths by the automatic table layout of browsers (CSS 2.2, 17.5.2.2).

    Spare width goes to the columns that may wrap, in proportion to their needs.
    """
    before = [Need(n.most, n.most) if at in whole else n for at, n in enumerate(needs)]
    if sum(n.least for n in before) > room:
        before = list(needs)
    base, parts = [n.least for n in before], [n.most - n.least for n in before]
    if sum(n.most for n in before) <= room:
        base = [n.most for n in before]
        parts = [0 if at in whole else n.most for at, n in enumerate(before)]
    over, total = max(0, room - sum(base)), sum(parts)
    if not total:
        return base
    widths = [b + over * part // total for b, part in zip(base, parts, strict=True)]
    if over:
        widths[parts.index(max(parts))] += room - sum(widths)
    return widths
