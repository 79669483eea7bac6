# SPDX-License-Identifier: MIT
"""The table of the overview: all issues, under the headings of their groups.

Cells are painted in one go by the table itself: a delegate would be called back for each, which costs
more than the painting. Nothing of what they show is kept: each painting asks for it anew.

Names of issues are its vertical header. Where the columns of scores have no room they are scrolled below
the columns that follow them, which stay at the table's end.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QTableView,
    QWidget,
)

from mcda_app.analysis.ranking.cooperation_map import IssueSection, issue_sections
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.overview.cells import CellBrush, Look
from mcda_app.ui.overview.columns import PAD, Column, Fonts, TableShape, shape_table
from mcda_app.ui.overview.headers import ColumnHeads, IssueNames
from mcda_app.ui.overview.views import OverviewView
from mcda_app.ui.widgets.labels import plain, set_role
from mcda_app.ui.widgets.tables.viewport import own_viewport
from mcda_app.ui.widgets.theme import Colours, colours

LEAST_ROWS = 8
"""Rows that are in view at least, before the page scrolls rather than the table."""


class Row(NamedTuple):
    """One row: an issue, or the heading of a section.

    section   the section's number
    issue_id  empty for a heading
    """

    section: int
    issue_id: str = ""


class OverviewModel(QAbstractTableModel):
    """The rows of all sections, and for each column what the view says.

    The columns of scores are as many as the most options of any issue; after them come the others.
    """

    def __init__(self, session: Session, view: OverviewView) -> None:
        super().__init__()
        self.session, self.view = session, view
        self.sections: tuple[IssueSection, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self.columns: tuple[tuple[Column, ...], ...] = ()
        self.scored = 0

    def rebuild(self, view: OverviewView, fonts: Fonts) -> None:
        """Take the sections and columns as they now are."""
        self.beginResetModel()
        self.view = view
        self.sections = issue_sections(self.session.project)
        several = len(self.sections) > 1
        rows = []
        for at, section in enumerate(self.sections):
            rows += [Row(at)] if several else []
            rows += [Row(at, issue.id) for issue in section.issues]
        self.rows = tuple(rows)
        columns = [view.columns(section, fonts) for section in self.sections]
        self.scored = max((sum(c.scores for c in each) for each in columns), default=0)
        self.columns = tuple(_padded(each, self.scored) for each in columns)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return len(self.columns[0]) if self.columns else 0

    def row_of(self, issue_id: str) -> int:
        """Where an issue stands; -1 if it does not."""
        return next((at for at, row in enumerate(self.rows) if row.issue_id == issue_id != ""), -1)

    def title(self, section: int) -> str:
        """What stands above a section's issues."""
        part = self.sections[section]
        grouped = part.group is None and any(each.group is not None for each in self.sections)
        return tr("Other issues") if grouped else part.title

    def own_heads(self, row: int) -> bool:
        """Whether a heading repeats the columns' names, for its issues have other options."""
        at = self.rows[row].section
        heading = not self.rows[row].issue_id
        return heading and at > 0 and self.sections[at].options != self.sections[at - 1].options

    def _local(self, section: int, column: int) -> int | None:
        """A column's number within its section; None where the section has nothing."""
        if not self.columns[section][column].titles[0]:
            return None
        scores = sum(c.scores and bool(c.titles[0]) for c in self.columns[section])
        return column if column < scores else column - self.scored + scores

    def look(self, row: int, column: int) -> Look:
        """What the cell of an issue shows now."""
        at, issue_id = self.rows[row]
        local = self._local(at, column)
        return Look() if local is None else self.view.look(issue_id, local, self.sections[at])

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or not self.rows[index.row()].issue_id:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        down = orientation == Qt.Orientation.Vertical
        if not 0 <= section < (self.rowCount() if down else self.columnCount()):
            return None  # asked for while one header knows of the new rows and the other does not yet
        if down:
            at, issue_id = self.rows[section]
            part = self.sections[at]
            title = next((i.title for i in part.issues if i.id == issue_id), self.title(at))
            return title if role == Qt.ItemDataRole.DisplayRole else plain(title)
        column = self.columns[0][section]
        return column.titles[0] if role == Qt.ItemDataRole.DisplayRole else plain(column.tip)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        at, issue_id = self.rows[index.row()]
        local = self._local(at, index.column()) if issue_id else None
        if local is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            words = self.view.words(issue_id, local, self.sections[at])
            column = self.columns[at][index.column()]
            other = column.titles[0] != self.columns[0][index.column()].titles[0]
            return f"{column.titles[0]}: {words}" if other else words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(self.view.tip(issue_id, local, self.sections[at]))
        return None


def _padded(columns: tuple[Column, ...], scored: int) -> tuple[Column, ...]:
    scores = [column for column in columns if column.scores]
    blanks = [Column(("",), least=0, want=0, scores=True)] * (scored - len(scores))
    return (*scores, *blanks, *columns[len(scores) :])


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
        self.setHorizontalHeader(ColumnHeads(self))
        self.setVerticalHeader(IssueNames(self))
        self._name_corner()
        self.activated.connect(self._activated)
        self.clicked.connect(self._clicked)
        self.selectionModel().currentChanged.connect(lambda now, _old: self._clicked(now))

    def _name_corner(self) -> None:
        """Put a head above the issues' names: Qt has a button there, without a text."""
        for corner in self.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            layout = QHBoxLayout(corner)
            layout.setContentsMargins(PAD, 0, 0, 0)
            layout.addWidget(set_role(QLabel(tr("Issue")), "muted"))

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
        self._model.rebuild(view, self._fonts)
        self._lay_out()

    def keep_all_rows(self, all_rows: bool) -> None:
        """Whether the table is as high as its rows, for there is more to read below it."""
        self._all_rows = all_rows
        self.updateGeometry()

    def _height(self, each: int, rows: int) -> int:
        shape = self._shape
        if shape is None:
            return 0
        margins = self.height() - self.viewport().height() - self.horizontalHeader().height()
        extra = sum(
            shape.head - shape.row for row in range(len(self._model.rows)) if self._model.own_heads(row)
        )
        return shape.head + each * rows + max(0, extra) + max(margins, 2 * self.frameWidth())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()  # a page that scrolls would give no less than this

    def minimumSizeHint(self) -> QSize:
        count = len(self._model.rows) if self._all_rows else min(LEAST_ROWS, len(self._model.rows))
        return QSize(300, self._height(self._shape.row, count) if self._shape else 0)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._model.columns:
            fonts = Fonts.of(self.font())
            if fonts.plain.key() != self._fonts.plain.key():
                self._fonts = fonts
                self.rebuild(self._model.view)

    def shape_for(self, width: int, height: int, fonts: Fonts) -> TableShape:
        """Widths and names in another room."""
        issues = [section.issues for section in self._model.sections]
        return shape_table(self._model.columns, issues, fonts, width, height)

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
        changed = self._shape is None or (shape.row, shape.roomy, shape.head) != (
            self._shape.row,
            self._shape.roomy,
            self._shape.head,
        )
        self._shape = shape
        across, down = self.horizontalHeader(), self.verticalHeader()
        if across.height() != shape.head or across.maximumHeight() != shape.head:
            across.setFixedHeight(shape.head)
        if down.width() != shape.names or down.maximumWidth() != shape.names:
            down.setFixedWidth(shape.names)
        for column, width in enumerate(shape.widths):
            if self.columnWidth(column) != width:
                self.setColumnWidth(column, width)
        scroll = self.horizontalScrollBar().sizeHint().height() if self._scrolls(shape, whole.width()) else 0
        spare = whole.height() - shape.head - scroll - extra * len(heads)
        each = min(shape.roomy, max(shape.row, spare // max(1, rows)))
        if down.defaultSectionSize() != each:
            down.setDefaultSectionSize(each)
        for row in range(rows):
            high = max(each, shape.head) if row in heads else each
            if down.sectionSize(row) != high:
                down.resizeSection(row, high)
        most = self._height(max(shape.roomy, shape.row), rows)
        if self.maximumHeight() != most:
            self.setMaximumHeight(most)
        if changed:
            self.updateGeometry()
        self.refresh()

    @staticmethod
    def _scrolls(shape: TableShape, width: int) -> bool:
        return shape.names + sum(shape.widths) > width

    # Following mouse and keyboard

    def visualRect(self, index: QModelIndex) -> QRect:
        if not index.isValid():
            return QRect()
        row, column = index.row(), index.column()
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
            down.setValue(down.value() + top + high - self.viewport().height())
        if index.column() < self._model.scored:
            part, rect = self.scores_rect(), self.visualRect(index)
            by = min(0, rect.left() - part.left()) or max(0, rect.right() - part.right())
            across.setValue(across.value() + (-by if self.isRightToLeft() else by))

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
        self.viewport().update()
        self.verticalHeader().viewport().update()
        self.horizontalHeader().viewport().update()

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

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme = colours(self.palette())
        if self._shape is None:
            painter.end()
            return
        brush = CellBrush(painter, theme, self._fonts)
        model, scores = self._model, self.scores_rect()
        places = [(n, self.column_left(n), self.columnWidth(n)) for n in range(model.columnCount())]
        seen = [p for p in places[: model.scored] if p[1] + p[2] > scores.left() and p[1] <= scores.right()]
        chosen = model.session.issue_id
        rows = [(row, self.rowViewportPosition(row), self.rowHeight(row)) for row in self.rows_in_view()]
        for part, columns in ((scores, seen), (None, places[model.scored :])):
            if part is not None:
                painter.setClipRect(part)
            else:
                painter.setClipping(False)
            for row, top, high in rows:
                issue_id = model.rows[row].issue_id
                for column, left, wide in columns if issue_id else ():
                    look = model.look(row, column)
                    brush.paint(QRect(left, top, wide, high), look, chosen=issue_id == chosen)
        self.paint_edge(painter, theme, self.viewport().height())
        for row, top, high in rows:
            if not model.rows[row].issue_id:
                self._paint_heading(painter, brush, row, QRect(0, top, self.viewport().width(), high))
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
            if place.right() >= 0 and place.left() <= self.viewport().width():
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
