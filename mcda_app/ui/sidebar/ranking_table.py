# SPDX-License-Identifier: MIT
"""The ranking of one issue as a table: rank, name and score, and a bar below them."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractAnimation,
    QAbstractTableModel,
    QEasingCurve,
    QEvent,
    QModelIndex,
    QRect,
    QRectF,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyle, QTableView

from mcda_app.analysis.phrases import capital, figure, listed
from mcda_app.analysis.ranking.issue_ranking import Standing
from mcda_app.analysis.ranking.knock_outs import fallen_sentence, fallen_words
from mcda_app.analysis.ranking.verdict import score_word
from mcda_app.analysis.rules.exclusions import exclusion_sentence, exclusion_words
from mcda_app.domain.issue import Issue, colour_indices
from mcda_app.i18n import LocalisedTuple, tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.motion import GLIDE_MS, may_animate
from mcda_app.ui.widgets.pill import strong
from mcda_app.ui.widgets.skin.text_measures import TextMeasures
from mcda_app.ui.widgets.tables.viewport import own_viewport
from mcda_app.ui.widgets.theme import Colours, colours
from mcda_app.ui.widgets.wrapped_text import draw_lines, whole_lines, wrapped_lines

ABOVE, BELOW, BAR, GAP = 4, 8, 8, 3
"""Pixels above a row's name and below its bar, the bar's height, and between the two."""

_START = Qt.AlignmentFlag.AlignLeft  # which Qt turns round with the direction of the layout
_MIDDLE = _START | Qt.AlignmentFlag.AlignVCenter
_AT_LEFT, _AT_RIGHT = (
    side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
)
"""Joined once: Python takes long to join flags, and each painting needs them."""

MOST_LINES = 5
"""Lines that a name takes at most; seldom more than two."""

FEWEST_ROWS = 3
"""Rows that are in view however low the panel is."""


class RankingModel(QAbstractTableModel):
    """Rows in order of rank; options that were not ranked come last, with the reason."""

    COLUMNS = LocalisedTuple(lambda: (tr("Rank"), tr("Option"), tr("Score")))

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.rows: list[Standing] = []
        self.colour_of: dict[str, int] = {}
        self._figures: dict[int, str] = {}
        self.risen: str = ""

    def refresh(self) -> None:
        result = self._session.result
        rows: list[Standing] = []
        self._figures = {}
        if result is not None:
            rows = [*result.ranked, *(s for s in result.standings if s.rank is None)]
            self.colour_of = colour_indices([s.option for s in result.standings])
            # One score a rank: what ties differ by is rounding.
            by_rank = {s.rank: s.score for s in reversed(rows) if s.rank is not None and s.score is not None}
            self._figures = {rank: figure(score) for rank, score in by_rank.items()}
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        else:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 2))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            word = score_word(self._session.project.settings.method)
            return capital(word) if section == 2 else self.COLUMNS[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        standing = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(standing, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(self._tip(standing))
        return None

    def _tip(self, standing: Standing) -> str:
        lines = [standing.option.title, standing.option.description]
        issue = self._session.issue
        if standing.excluded and issue is not None:
            lines.append(exclusion_sentence(issue, standing.option))
        result = self._session.result
        if standing.knocked_out and result is not None:
            lines.append(fallen_sentence(result, standing))
        if standing.option.baseline:
            lines.append(tr("The baseline, with which the other options are compared"))
        if standing.score is not None:
            word = capital(score_word(self._session.project.settings.method))
            lines.append(tr("{word}: {score}").format(word=word, score=self.text(standing, 2)))
            ahead = self._next_ahead(standing)
            if ahead is not None and figure(ahead.score or 0.0) == figure(standing.score):
                close = tr("Less than {least} behind {option}")
                lines.append(close.format(least=figure(0.01), option=ahead.option.title))
        return "\n".join(filter(None, lines))

    def _next_ahead(self, standing: Standing) -> Standing | None:
        """The option of the next better rank."""
        better = [s for s in self.rows if s.rank is not None and standing.rank and s.rank < standing.rank]
        return better[-1] if better else None

    @staticmethod
    def name(standing: Standing, *, short: bool = False) -> str:
        """An option's name, and whether it is the baseline.

        short  by its short label, if it has one
        """
        option = standing.option
        text = option.label if short else option.title
        return tr("{option} (baseline)").format(option=text) if option.baseline else text

    def text(self, standing: Standing, column: int) -> str:
        if column == 1:
            return self.name(standing)
        if standing.score is None or standing.rank is None:
            return "–" if column == 0 else not_ranked(standing, self._session.issue)
        return str(standing.rank) if column == 0 else self._figures[standing.rank]

    @property
    def widest_score(self) -> str:
        """The longest of the scores."""
        return max(self._figures.values(), key=len, default="")


def not_ranked(standing: Standing, issue: Issue | None) -> str:
    """Why an option has no rank, in few words."""
    if standing.excluded:
        return tr("left out") if issue is None else exclusion_words(issue, standing.option)
    if standing.knocked_out:
        return fallen_words(standing)
    if standing.missing:
        return tr("no score: {c}").format(c=listed([c.short or c.title for c in standing.missing]))
    return tr("not ranked")


class RankingTable(QTableView):
    """Rows as high as their names, which glide to a new rank; numbers and bars are never late."""

    def __init__(self, model: RankingModel) -> None:
        super().__init__()
        self._model = model
        self._most = 1000
        self._offsets: dict[str, float] = {}
        self._places: dict[str, int] = {}
        self._of: object = None
        self._measures = TextMeasures()
        self._fonts = QFont(), strong(QFont())
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(GLIDE_MS)
        self._glide.setStartValue(1.0)
        self._glide.setEndValue(0.0)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(lambda _value: self.viewport().update())
        own_viewport(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", "true")
        self.setModel(model)
        self.setAccessibleName(tr("Ranking of the chosen issue"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # Rows and room

    def set_most_height(self, height: int) -> None:
        """How high the table may be before it scrolls."""
        if height != self._most:
            self._most = height
            self.fit()

    def show_rows(self, of: object) -> None:
        """Show what the model holds now.

        of  what the ranking is of: while it is the same, rows glide to their new places
        """
        before = self.row_tops() if of == self._of else {}
        self._of = of
        self._model.refresh()
        self.fit()
        self._glide_from(before)
        self.viewport().update()

    def fit(self) -> None:
        """Give rows, columns and the table the sizes that the names ask for."""
        wide, columns = self.width(), self._columns()
        heights = self._row_heights(wide, columns)
        scrolls = sum(heights) > self._limit(heights)
        if scrolls:
            wide -= self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
            heights = self._row_heights(wide, columns)
        policy = Qt.ScrollBarPolicy
        wanted = policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != wanted:
            self.setVerticalScrollBarPolicy(wanted)
        header = self.verticalHeader()
        for row, height in enumerate(heights):
            if header.sectionSize(row) != height:
                header.resizeSection(row, height)
        rank, _score = columns
        for column, width in enumerate((rank, max(1, wide - rank - 1), 1)):
            if self.columnWidth(column) != width:
                self.setColumnWidth(column, width)
        total = min(sum(heights), self._limit(heights)) or self._line()
        if self.height() != total:
            self.setFixedHeight(total)

    def _limit(self, heights: list[int]) -> int:
        return max(self._most, sum(heights[:FEWEST_ROWS]))

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _row_heights(self, wide: int, columns: tuple[int, int]) -> list[int]:
        # As if in first place, whose name is bold: no row changes its height on the way there.
        bold, line = self._bold(), self._line()
        room = self._name_width(wide, columns)
        heights = []
        for standing in self._model.rows:
            lines = len(self._name_lines(standing, bold, room))
            below = BAR if standing.score is not None else line
            heights.append(ABOVE + lines * line + GAP + below + BELOW)
        return heights

    def _name_lines(self, standing: Standing, font: QFont, room: int) -> tuple[str, ...]:
        """The name in two lines, or in more rather than cut, or the short label if those do not suffice."""
        full, short = self._model.name(standing), self._model.name(standing, short=True)
        for forms, most in (((full,), 2), ((full, short), MOST_LINES)):
            lines = whole_lines(forms, font, room, most)
            if lines is not None:
                return lines
        return wrapped_lines(short, font, room, MOST_LINES)

    def _columns(self) -> tuple[int, int]:
        """The widths of the ranks and of the scores."""
        metrics = self._measures.of(self._bold())
        rank = round(metrics.horizontalAdvance("0" * len(str(max(1, len(self._model.rows)))))) + 12
        widest = self._model.widest_score
        return rank, round(metrics.horizontalAdvance("0" * len(widest))) + 8 if widest else 0

    @staticmethod
    def _name_width(wide: int, columns: tuple[int, int]) -> int:
        rank, score = columns
        return max(20, wide - rank - score)

    def _bold(self) -> QFont:
        font = self.font()
        if self._fonts[0] != font:
            self._fonts = font, strong(font)
        return self._fonts[1]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    # Gliding

    @property
    def is_gliding(self) -> bool:
        """Whether rows are on their way to their places."""
        return self._glide.state() == QAbstractAnimation.State.Running

    def row_tops(self) -> dict[str, float]:
        """Where the rows are drawn now, by option."""
        return {s.option.id: self._top(row, s) for row, s in enumerate(self._model.rows)}

    def _top(self, row: int, standing: Standing) -> float:
        top = self.rowViewportPosition(row)
        if self._offsets and self.is_gliding:
            return top + self._offsets.get(standing.option.id, 0.0) * self._glide.currentValue()
        return top

    def _glide_from(self, before: dict[str, float]) -> None:
        """before  where the rows were drawn, by option; empty if they were of something else"""
        places = {s.option.id: self.rowViewportPosition(row) for row, s in enumerate(self._model.rows)}
        same = before.keys() == places.keys()
        if same and places == self._places:
            return  # and what glides goes on to where it was going
        self._places = places
        self._glide.stop()
        self._offsets = {key: before[key] - top for key, top in places.items()} if same else {}
        if (
            any(abs(offset) >= 1 for offset in self._offsets.values())
            and self.isVisible()
            and may_animate(self)
        ):
            self._glide.start()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All rows in one go: a delegate, called back for each cell, costs more than the painting."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = colours(self.palette())
        foot, columns = self.viewport().height(), self._columns()
        for row in reversed(range(len(self._model.rows))):  # what rises lies on what falls
            standing = self._model.rows[row]
            top, height = round(self._top(row, standing)), self.rowHeight(row)
            if top < foot and top + height > 0:
                rect = QRect(0, top, self.viewport().width(), height)
                self._paint_row(painter, rect, standing, theme, columns)
        painter.end()

    def _paint_row(
        self, painter: QPainter, rect: QRect, standing: Standing, theme: Colours, columns: tuple[int, int]
    ) -> None:
        """columns  the widths of the ranks and of the scores"""
        rank_width, score_width = columns
        line, ranked, bold = self._line(), standing.score is not None, self._bold()
        painter.setFont(bold if standing.rank == 1 else self.font())
        painter.setPen(QColor(theme.text if ranked else theme.muted))
        top = rect.top() + ABOVE
        left = rect.left() + rank_width
        name_width = self._name_width(rect.width(), columns)
        name = self._name_lines(standing, painter.font(), name_width)
        draw_lines(painter, self._mirrored(QRect(left, top, name_width, line), rect), name, _START)
        score = self._mirrored(QRect(rect.right() + 1 - score_width, top, score_width, line), rect)
        rank = self._mirrored(QRect(rect.left() + 2, top, rank_width - 4, line), rect)
        if standing.rank != 1:
            painter.setPen(QColor(theme.muted))
        painter.drawText(rank, _MIDDLE, self._model.text(standing, 0))
        below = top + len(self._name_lines(standing, bold, name_width)) * line + GAP
        bar = self._mirrored(QRect(left, below, rect.width() - rank_width, BAR), rect)
        if standing.score is None:
            room = QRect(bar.left(), below, bar.width(), line)
            reason = painter.fontMetrics().elidedText(
                self._model.text(standing, 2), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, _MIDDLE, reason)
            return
        painter.setPen(QColor(theme.text))
        side = _AT_LEFT if self.isRightToLeft() else _AT_RIGHT
        painter.drawText(score, side, self._model.text(standing, 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.track))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(
            QColor(theme.options[self._model.colour_of[standing.option.id] % len(theme.options)])
        )
        length = bar.width() * standing.score
        if length >= 1:
            start = bar.right() + 1 - length if self.isRightToLeft() else bar.left()
            radius = min(3.0, length / 2)
            painter.drawRoundedRect(QRectF(start, bar.top(), length, bar.height()), radius, radius)
        if standing.option.id == self._model.risen:
            self._mark(painter, rank, below, theme)

    def _mark(self, painter: QPainter, rank: QRect, below: int, theme: Colours) -> None:
        """Below its rank, that this option took the lead in the move that is going on."""
        painter.setPen(QColor(theme.link))
        font = QFont(self.font())
        painter.setFont(font)
        room = QRect(rank.left(), below - 4, rank.width(), BAR + 8)
        painter.drawText(room, _MIDDLE, "▲")

    def _mirrored(self, part: QRect, whole: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), whole, part)
