# SPDX-License-Identifier: MIT
"""The table of the overview: all issues, under the headings of their groups.

Cells are painted in one go by the table itself: a delegate would be called back for each, which costs
more than the painting. Each painting asks anew what they show; how they were painted last is kept only to
tell which of them look otherwise now.

Names of issues are its vertical header. Where the columns of scores have no room they are scrolled below
the columns that follow them, which stay at the table's end.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHBoxLayout,
    QSizePolicy,
    QTableView,
    QWidget,
)

from mcda_app.i18n import tr
from mcda_app.ui.overview.cells import CellBrush, Look, look_alike
from mcda_app.ui.overview.columns import Fonts, TableShape, shape_table
from mcda_app.ui.overview.headers import ColumnHeads, IssueNames, NamesHead
from mcda_app.ui.overview.model import OverviewModel
from mcda_app.ui.overview.views import OverviewView
from mcda_app.ui.widgets.labels import UNBOUNDED
from mcda_app.ui.widgets.tables.viewport import own_viewport
from mcda_app.ui.widgets.theme import Colours, colours

MIN_ROWS = 8
"""Rows that are in view at least, before the page scrolls rather than the table."""

MOST_SHAPES = 32
"""Sizes for which widths and names are kept."""


class OverviewTable(QTableView):
    """A click or an arrow key chooses an issue, Enter or a double click opens it."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, model: OverviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shape: TableShape | None = None
        self._fonts = Fonts.of(self.font())
        self._all_rows = False
        self._painted: dict[tuple[int, int], Look | None] = {}
        self._shapes: dict[tuple[int, int, str], TableShape] = {}
        own_viewport(self)
        self.setModel(model)
        self.setAccessibleName(tr("All issues"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for set_mode in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            set_mode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(ColumnHeads(self, self))
        self.setVerticalHeader(IssueNames(self, self))
        self._name_corner()
        self.activated.connect(self._activated)
        self.clicked.connect(self._clicked)
        self.selectionModel().currentChanged.connect(lambda now, _old: self._clicked(now))

    def _name_corner(self) -> None:
        """Put a head above the issues' names: Qt has a button there, without a text."""
        for corner in self.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            corner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout = QHBoxLayout(corner)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(NamesHead(self))

    # What is asked by headers and pictures

    @property
    def overview_model(self) -> OverviewModel:
        return self._model

    @property
    def shape(self) -> TableShape | None:
        """Widths and names as they are now; None without an issue."""
        return self._shape

    @property
    def fonts(self) -> Fonts:
        return self._fonts

    def heads_section(self) -> int:
        """The section whose options the heads name: that of the row at the top."""
        row = self.rowAt(0)
        return self._model.rows[row].section if 0 <= row < len(self._model.rows) else 0

    def answers_width(self) -> int:
        """The width of the columns that are always in view."""
        return sum(self.columnWidth(n) for n in range(self._model.scored, self._model.columnCount()))

    def column_left(self, column: int) -> int:
        """Where a column begins in the viewport; those after the scores stay at its end."""
        left = self.columnViewportPosition(column)
        if column < self._model.scored:
            return left
        bar = self.horizontalScrollBar()
        hidden = bar.maximum() - bar.value()
        return left + hidden if self.isRightToLeft() else left - hidden

    def scores_rect(self) -> QRect:
        """The part of the viewport in which scores are seen."""
        wide = self.viewport().width() - self.answers_width()
        left = self.viewport().width() - wide if self.isRightToLeft() else 0
        return QRect(left, 0, wide, self.viewport().height())

    def column_at(self, x: int) -> int:
        """The column seen at a place of the viewport; -1 beside all."""
        order = (*range(self._model.scored, self._model.columnCount()), *range(self._model.scored))
        for column in order:
            left = self.column_left(column)
            if left <= x < left + self.columnWidth(column):
                return column
        return -1

    # Layout

    def rebuild(self, view: OverviewView) -> None:
        """Show another view, or other issues, options or columns."""
        self._use_fonts()
        self._painted.clear()
        self._shapes.clear()
        self._model.rebuild(view, self._fonts)
        self._lay_out()

    def keep_all_rows(self, all_rows: bool) -> None:
        """Whether the table is as high as its rows, for there is more to read below it."""
        self._all_rows = all_rows
        self.updateGeometry()

    def _height(self, shape: TableShape, each: int, rows: int) -> int:
        """How high the table is with so many rows."""
        heads = sum(self._model.own_heads(row) for row in range(len(self._model.rows)))
        extra = max(0, shape.head - shape.row) * heads
        frame = self.height() - self.contentsRect().height()
        return shape.head + each * rows + extra + frame + self._bar_height(shape)

    def _bar_height(self, shape: TableShape) -> int:
        """The room of the horizontal bar, if there is one."""
        scrolls = shape.names + sum(shape.widths) > self.contentsRect().width()
        return self.horizontalScrollBar().sizeHint().height() if scrolls else 0

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()  # a page that scrolls would give no less than this

    def minimumSizeHint(self) -> QSize:
        count = len(self._model.rows) if self._all_rows else min(MIN_ROWS, len(self._model.rows))
        return QSize(300, self._height(self._shape, self._shape.row, count) if self._shape else 0)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._follow_fonts()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._follow_fonts()  # on another screen, or with a weight that is known by now

    def _follow_fonts(self) -> None:
        """Measure anew if the font looks or measures otherwise than when columns were made."""
        if self._use_fonts():
            self.rebuild(self._model.view)

    def _use_fonts(self) -> bool:
        """Take other fonts where the present ones look or measure otherwise; whether that was so."""
        fonts = Fonts.of(self.font())
        if fonts.key == self._fonts.key:
            return False  # what was drawn with them serves again
        self._fonts = fonts
        return True

    def shape_for(self, width: int, height: int, fonts: Fonts) -> TableShape:
        """Widths and names in another room.

        Kept until the columns change: the room changes back and forth while sentences above become longer and
        shorter.
        """
        key = width, height, fonts.key
        shape = self._shapes.get(key)
        if shape is None:
            if len(self._shapes) >= MOST_SHAPES:
                self._shapes.clear()
            issues = [section.issues for section in self._model.sections]
            shape = shape_table(self._model.columns, issues, fonts, width, height)
            self._shapes[key] = shape
        return shape

    def _lay_out(self) -> None:
        if not self._model.columns:
            self._shape = None
            return
        whole = self.contentsRect()
        rows = len(self._model.rows)
        heads = [row for row in range(rows) if self._model.own_heads(row)]
        shape = self.shape_for(whole.width(), whole.height(), self._fonts)
        if shape.head + shape.row * rows + max(0, shape.head - shape.row) * len(heads) > whole.height():
            bar = self.verticalScrollBar().sizeHint().width()
            shape = self.shape_for(whole.width() - bar, whole.height(), self._fonts)
        extra = max(0, shape.head - shape.row)
        tallest = self.shape_for(whole.width(), UNBOUNDED, self._fonts)
        changed = self._shape is None or shape.row != self._shape.row or shape.head != self._shape.head
        self._shape = shape
        across, down = self.horizontalHeader(), self.verticalHeader()
        resized = False
        if across.height() != shape.head or across.maximumHeight() != shape.head:
            across.setFixedHeight(shape.head)
            resized = True
        if down.width() != shape.names or down.maximumWidth() != shape.names:
            down.setFixedWidth(shape.names)
            resized = True
        for column, width in enumerate(shape.widths):
            if self.isColumnHidden(column) is not (width == 0):
                self.setColumnHidden(column, width == 0)
            if width and self.columnWidth(column) != width:
                self.setColumnWidth(column, width)
        spare = whole.height() - shape.head - self._bar_height(shape) - extra * len(heads)
        each = min(max(shape.roomy, tallest.roomy), max(shape.row, spare // max(1, rows)))
        if down.defaultSectionSize() != each:
            down.setDefaultSectionSize(each)
        seen = min(rows, max(1, spare // each))
        # Where rows scroll, as many as are seen fill the room, at whichever row the view begins.
        room = 0 if heads or seen == rows else spare - each * seen
        for row in range(rows):
            high = max(each, shape.head) if row in heads else each
            high += (room * (row % seen + 1)) // seen - (room * (row % seen)) // seen
            if down.sectionSize(row) != high:
                down.resizeSection(row, high)
        most = self._height(tallest, tallest.roomy, rows)
        if self.maximumHeight() != most:
            self.setMaximumHeight(most)
        if resized:  # Qt places cells beside the headers only when columns change as well
            self.updateGeometries()
        if changed:
            self.updateGeometry()
        self.refresh()

    def updateGeometries(self) -> None:
        """Qt does nothing when it is asked meanwhile, so do it again if names got another width meanwhile."""
        super().updateGeometries()
        margins = self.viewportMargins()
        if self.verticalHeader().width() != max(margins.left(), margins.right()):
            super().updateGeometries()

    # Following mouse and keyboard

    def visualRect(self, index: QModelIndex) -> QRect:
        if not index.isValid():
            return QRect()
        return self._cell_rect(index.row(), index.column())

    def _cell_rect(self, row: int, column: int) -> QRect:
        return QRect(
            self.column_left(column),
            self.rowViewportPosition(row),
            self.columnWidth(column),
            self.rowHeight(row),
        )

    def indexAt(self, at) -> QModelIndex:
        row, column = self.rowAt(at.y()), self.column_at(at.x())
        return self._model.index(row, column) if row >= 0 and column >= 0 else QModelIndex()

    def scrollTo(self, index: QModelIndex, _hint=QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        if not index.isValid():
            return
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        top, high = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
        if top < 0:
            down.setValue(down.value() + top)
        elif top + high > self.viewport().height():
            self._scroll_down_to(down.value() + top + high - self.viewport().height())
        if index.column() < self._model.scored:
            part, rect = self.scores_rect(), self.visualRect(index)
            by = min(0, rect.left() - part.left()) or max(0, rect.right() - part.right())
            across.setValue(across.value() + (-by if self.isRightToLeft() else by))

    def _scroll_down_to(self, offset: int) -> None:
        """Begin with the first row that is whole from here on."""
        header, down = self.verticalHeader(), self.verticalScrollBar()
        tops = (header.sectionPosition(row) for row in range(len(self._model.rows)))
        down.setValue(next((top for top in tops if top >= offset), down.maximum()))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.refresh()  # what stays in its place moved along

    def show_issue(self, issue_id: str) -> None:
        """Stand on the issue that was chosen elsewhere, and have it in view."""
        row = self._model.row_of(issue_id)
        now = self.currentIndex()
        if row < 0 or now.row() == row:
            return
        index = self._model.index(row, now.column() if now.isValid() else self._model.scored)
        model = self.selectionModel()
        blocked = model.blockSignals(True)
        model.setCurrentIndex(index, model.SelectionFlag.NoUpdate)
        model.blockSignals(blocked)
        self.scrollTo(index)
        self.refresh()

    def choose_row(self, row: int, *, opens: bool = False) -> None:
        """Choose the issue of a row, or open it, as a click on its name does."""
        if not 0 <= row < len(self._model.rows):
            return
        issue_id = self._model.rows[row].issue_id
        if issue_id:
            (self.opened if opens else self.chosen).emit(issue_id)

    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.choose_row(index.row())

    def _activated(self, index: QModelIndex) -> None:
        self.choose_row(index.row(), opens=True)

    # Painting

    def refresh(self) -> None:
        """Paint all again, for what it shows may have changed."""
        self._painted.clear()
        for part in (self, self.verticalHeader(), self.horizontalHeader()):
            part.viewport().update()

    def refresh_cells(self) -> None:
        """Paint the cells whose look followed the ranking; the others, names and heads stay as they are."""
        different: list[tuple[int, int]] = []
        for cell, before in self._painted.items():
            now = self._model.look(*cell)
            if now != before and (before is None or not look_alike(before, now, self.columnWidth(cell[1]))):
                different.append(cell)
        if different:
            region = QRegion()
            for cell in different:
                region += self._cell_rect(*cell)
                del self._painted[cell]  # until it is painted again
            self.viewport().update(region)

    def _note_painted(self, row: int, column: int, look: Look) -> None:
        """Remember how a cell was painted; not if one part of it shows another look than the rest."""
        cell = row, column
        if self._painted.setdefault(cell, look) != look:
            self._painted[cell] = None

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def rows_in_view(self) -> range:
        """The rows of which something is seen."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(max(first, 0), (last if last >= 0 else len(self._model.rows) - 1) + 1)

    def _cells(self, scores: QRect, whole: QRect) -> Iterator[tuple[int, int, QRect]]:
        """Row, column and place of the issues' cells in view: first the scores, then what may lie on them."""
        count, scored = self._model.columnCount(), self._model.scored
        places = [(n, self.column_left(n), self.columnWidth(n)) for n in range(count)]
        rows = [
            (row, self.rowViewportPosition(row), self.rowHeight(row))
            for row in self.rows_in_view()
            if self._model.rows[row].issue_id
        ]
        for part, columns in ((scores, places[:scored]), (whole, places[scored:])):
            seen = [(n, left, wide) for n, left, wide in columns if left + wide > part.left()]
            seen = [(n, left, wide) for n, left, wide in seen if wide and left <= part.right()]
            for row, top, high in rows:
                for column, left, wide in seen:
                    yield row, column, QRect(left, top, wide, high)

    def _row_rect(self, row: int) -> QRect:
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme = colours(self.palette())
        if self._shape is None:
            painter.end()
            return
        brush = CellBrush(painter, theme, self._fonts)
        model, scores, due = self._model, self.scores_rect(), event.region()
        chosen = model.session.issue_id
        painter.setClipRect(scores)
        clipped = True
        for row, column, rect in self._cells(scores, self.viewport().rect()):
            if clipped and column >= model.scored:
                painter.setClipping(False)
                clipped = False
            if due.intersects(rect):
                look = model.look(row, column)
                brush.paint(rect, look, chosen=model.rows[row].issue_id == chosen)
                self._note_painted(row, column, look)
        painter.setClipping(False)
        rows = [(row, self._row_rect(row)) for row in self.rows_in_view()]
        rows = [(row, rect) for row, rect in rows if due.intersects(rect)]
        for _row, rect in rows:
            brush.paint_line(rect.left(), rect.right() + 1, rect.bottom())
        self.paint_edge(painter, theme, self.viewport().height())
        for row, rect in rows:
            if not model.rows[row].issue_id:
                self._paint_heading(painter, brush, row, rect)
        self._paint_focus(painter, QColor(theme.text))
        painter.end()

    def _paint_heading(self, painter: QPainter, brush: CellBrush, row: int, rect: QRect) -> None:
        at = self._model.rows[row].section
        names = self.verticalHeader().width()
        own = self._model.own_heads(row) and self.heads_section() != at
        if own:
            brush.paint_section(rect, "")
            painter.setClipRect(self.scores_rect())
            self.paint_heads(brush, at, rect, scores=True)
            painter.setClipping(False)
        else:
            before, after = (0, names) if self.isRightToLeft() else (names, 0)
            brush.paint_section(rect.adjusted(-before, 0, after, 0), self._model.title(at))

    def paint_heads(self, brush: CellBrush, section: int, rect: QRect, *, scores: bool) -> None:
        """The columns' names of a section: those of the scores, or the others."""
        shape, model = self._shape, self._model
        if shape is None:
            return
        for column in range(model.scored) if scores else range(model.scored, model.columnCount()):
            place = QRect(self.column_left(column), rect.top(), self.columnWidth(column), rect.height())
            if place.width() and place.right() >= 0 and place.left() <= self.viewport().width():
                brush.paint_head(place, shape.heads[section][column], centred=scores)

    def paint_edge(self, painter: QPainter, theme: Colours, height: int) -> None:
        """The line beyond which scores go on below what stays in view."""
        if self.horizontalScrollBar().maximum() > 0:
            part = self.scores_rect()
            x = part.left() if self.isRightToLeft() else part.right()
            painter.setPen(QPen(QColor(theme.edge), 1))
            painter.drawLine(x, 0, x, height)

    def _paint_focus(self, painter: QPainter, colour: QColor) -> None:
        current = self.currentIndex()
        if self.hasFocus() and current.isValid():
            if current.column() < self._model.scored:
                painter.setClipRect(self.scores_rect())
            painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.visualRect(current).adjusted(1, 1, -2, -3))
