# SPDX-License-Identifier: MIT
"""Comparisons as a matrix, with the priorities they give. A cell can be typed into: 3, 1/3."""

from __future__ import annotations

from collections.abc import Sequence, Set
from math import ceil

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from mcda_app.analysis.phrases import percent
from mcda_app.analysis.weighting.comparison_sets import Item
from mcda_app.analysis.weighting.judgement_labels import figure
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.typed_numbers import AmbiguousNumberError, read_number
from mcda_app.errors import EditError
from mcda_app.i18n import tr
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.theme import colours
from mcda_app.ui.widgets.words.joints import longest_part_width
from mcda_app.ui.widgets.wrapped_text import words_that_fit, wrapped_lines

LEAST, PAD = 5, 18
"""Lines of text that a column with long words is wide at least, and pixels around a name."""
SQUEEZED, FRAME = 0.8, 14
"""The part of their least width to which columns give way, and pixels of frame and padding."""
WORD, ROUNDING = 38, 5
"""Percent of the width that a long word takes at the side, and pixels that a header's measures round."""
HEAD_LINES, SIDE_LINES = 5, 4


class JudgementMatrix(QTableWidget):
    """Row outweighs column so many times; the last column is the row's priority.

    judged   first item, second item, ratio or None
    refused  why something typed is not a judgement
    """

    judged = Signal(str, str, object)
    refused = Signal(str)
    _items: tuple[Item, ...] = ()
    _doubtful: Set[frozenset[str]] = frozenset()

    def __init__(self) -> None:
        super().__init__()
        self._fitting = False
        self.setAccessibleName(tr("Comparison matrix: how many times the row outweighs the column"))
        self.setTabKeyNavigation(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideNone)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideNone)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.cellChanged.connect(self._typed)

    def show_judgements(
        self,
        items: tuple[Item, ...],
        judgements: Judgements,
        priorities: Sequence[float],
        tinted: Sequence[tuple[str, str]] = (),
    ) -> None:
        """tinted are the pairs that disagree most with the others."""
        with QSignalBlocker(self):
            if items != self._items:
                self._items = items
                self._lay_out()
            self._doubtful = {frozenset(pair) for pair in tinted}
            for r, a in enumerate(items):
                for c, b in enumerate(items):
                    ratio = judgements.ratio(a.id, b.id)
                    self.item(r, c).setText("–" if ratio is None else figure(ratio))
                share = percent(priorities[r]) if priorities else "–"
                self.item(r, len(items)).setText(share)
        self._colour()

    def _colour(self) -> None:
        theme = colours(self.palette())
        with QSignalBlocker(self):
            for r, a in enumerate(self._items):
                for c, b in enumerate(self._items):
                    doubtful = frozenset((a.id, b.id)) in self._doubtful
                    self.item(r, c).setBackground(QColor(theme.warning_ground if doubtful else theme.surface))
                    self.item(r, c).setForeground(QColor(theme.muted if r == c else theme.text))
        self.viewport().update()

    def _lay_out(self) -> None:
        n = len(self._items)
        self.clear()  # tips of items that are gone, too
        self.setRowCount(n)
        self.setColumnCount(n + 1)
        for at in range(n + 1):
            self.setHorizontalHeaderItem(at, QTableWidgetItem())
            if at < n:
                self.setVerticalHeaderItem(at, QTableWidgetItem())
        for r, a in enumerate(self._items):
            self.verticalHeaderItem(r).setToolTip(plain(f"{a.title}\n{a.detail}"))
            self.horizontalHeaderItem(r).setToolTip(plain(f"{a.title}\n{a.detail}"))
            for c in range(n + 1):
                item = QTableWidgetItem()
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                if c in (r, n):
                    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.setItem(r, c, item)
        self.fit()
        QTimer.singleShot(0, self, self.fit)  # once the header knows its new labels and its style

    def fit(self) -> None:
        """As tall as its rows, with names in as many lines as they need."""
        if self._fitting:  # another height may bring a resizeEvent, which fits again
            return
        self._fitting = True
        n, line = len(self._items), self.fontMetrics().height()
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        widest = max((metrics.horizontalAdvance(item.title) for item in self._items), default=0)
        words = [ceil(longest_part_width(item.title, metrics.horizontalAdvance)) for item in self._items]
        word = min(max(words, default=0), WORD * self.width() // 100)
        side = min(widest, max(90, self.width() // 4, word)) + PAD
        self.verticalHeader().setFixedWidth(side)
        shorts = [word for item in self._items for word in (item.short or item.title).split()]
        longest = max(map(metrics.horizontalAdvance, (*shorts, tr("Priority"))))
        inner = self.width() - side - FRAME
        least, room = round(min(longest + PAD + ROUNDING, LEAST * line)), inner // (n + 1)
        if SQUEEZED * least <= room < least:
            least = room  # rather a name cut short than a column out of view
        self.horizontalHeader().setMinimumSectionSize(least)
        column = max(least, room)
        row = line + 12
        heads = [*(item.title for item in self._items), tr("Priority")]
        if any(words_that_fit(title, metrics, column - PAD) != title for title in heads):
            heads = [*(item.short or item.title for item in self._items), tr("Priority")]
        columns = self._size_columns(heads, metrics, column, inner)
        for at, (head, wide) in enumerate(zip(heads, columns, strict=True)):
            lines = wrapped_lines(head, font, wide - PAD, HEAD_LINES)
            self.horizontalHeaderItem(at).setText("\n".join(lines))
        for at, item in enumerate(self._items):
            beside = wrapped_lines(item.title, font, side - PAD, SIDE_LINES)
            self.verticalHeaderItem(at).setText("\n".join(beside))
            row = max(row, len(beside) * line + 12)
        self.verticalHeader().setDefaultSectionSize(row)
        header = self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar().sizeHint().height() if (n + 1) * least > inner else 0
        self.setFixedHeight(row * max(1, n) + header + bar + 2 * self.frameWidth())
        self._fitting = False

    def _size_columns(self, heads: list[str], metrics: QFontMetrics, alike: int, inner: int) -> list[int]:
        """Columns of one width; each as wide as its longest word needs where that cuts no head."""
        header = self.horizontalHeader()
        words = [max(map(metrics.horizontalAdvance, head.split()), default=0) + PAD for head in heads]
        spare = inner - sum(words)
        if max(words) <= alike or spare < 0:
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            return [alike] * len(heads)
        widths = [word + spare // len(heads) for word in words]
        header.setMinimumSectionSize(min(widths))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for at, width in enumerate(widths):
            header.resizeSection(at, width)
        return widths

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._items:
            self.fit()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()
        elif event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _typed(self, row: int, column: int) -> None:
        if column >= len(self._items) or row == column:
            return
        a, b = self._items[row].id, self._items[column].id
        text = self.item(row, column).text()
        try:
            self.judged.emit(a, b, parse_judgement(text))
        except EditError as error:
            self.refused.emit(str(error))

    def keyPressEvent(self, event) -> None:
        index = self.currentIndex()
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid() and not editing:
            row, column = index.row(), index.column()
            if column < len(self._items) and row != column:
                self.judged.emit(self._items[row].id, self._items[column].id, None)
            return
        super().keyPressEvent(event)


def parse_judgement(text: str) -> float | None:
    """“3”, “1/3” or “2,5” as a ratio; None for an emptied cell. Raises EditError for anything else."""
    typed = text.strip()
    if typed in ("", "–", "-", "?"):
        return None
    over, slash, under = typed.partition("/")
    try:
        ratio = read_number(over) / (read_number(under) if slash else 1.0)
    except AmbiguousNumberError:
        raise
    except (EditError, ZeroDivisionError):
        ratio = 0.0
    if not ratio > 0:
        raise EditError(
            tr("“{text}” is not a judgement.").format(text=text),
            remedy=tr("Type a number from 1 to 9, or a fraction such as 1/3."),
        )
    return ratio
