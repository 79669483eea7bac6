# SPDX-License-Identifier: MIT
"""The heads of the overview's columns, and the names of its issues, painted as its cells are."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from mcda_app.i18n import tr
from mcda_app.ui.overview.cells import CellBrush
from mcda_app.ui.overview.columns import Fonts, TableShape
from mcda_app.ui.overview.model import OverviewModel
from mcda_app.ui.widgets.labels import plain
from mcda_app.ui.widgets.theme import Colours, colours


class TableParts(Protocol):
    """What the headers ask of the table they belong to."""

    @property
    def overview_model(self) -> OverviewModel: ...

    @property
    def shape(self) -> TableShape | None: ...

    @property
    def fonts(self) -> Fonts: ...

    def heads_section(self) -> int: ...

    def scores_rect(self) -> QRect: ...

    def answers_width(self) -> int: ...

    def column_at(self, x: int) -> int: ...

    def rows_in_view(self) -> range: ...

    def paint_heads(self, brush: CellBrush, section: int, rect: QRect, *, scores: bool) -> None: ...

    def paint_edge(self, painter: QPainter, theme: Colours, height: int) -> None: ...

    def choose_row(self, row: int, *, opens: bool = False) -> None: ...


class _Header(QHeaderView):
    def __init__(self, orientation: Qt.Orientation, table: TableParts, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._table = table
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(8)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


class ColumnHeads(_Header):
    """Names the options of the rows at the top, and the columns that stay in view."""

    def __init__(self, table: TableParts, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, table, parent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme = colours(self.palette())
        whole = self.viewport().rect()
        painter.fillRect(whole, QColor(theme.surface))
        brush = CellBrush(painter, theme, self._table.fonts)
        at = self._table.heads_section()
        part = self._table.scores_rect()
        painter.setClipRect(QRect(part.left(), 0, part.width(), whole.height()))
        self._table.paint_heads(brush, at, whole, scores=True)
        painter.setClipping(False)
        self._table.paint_heads(brush, at, whole, scores=False)
        self._table.paint_edge(painter, theme, whole.height())
        painter.setPen(QColor(theme.border))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            column = self._table.column_at(event.pos().x())
            model = self._table.overview_model
            if 0 <= column < model.columnCount():
                tip = model.columns[self._table.heads_section()][column].tip
                QToolTip.showText(event.globalPos(), plain(tip), self)
                return True
        return super().viewportEvent(event)


class NamesHead(QWidget):
    """The head of the issues' names, painted as those of the columns are."""

    def __init__(self, table: TableParts) -> None:
        super().__init__()
        self._table = table
        self.setAccessibleName(tr("Issue"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = colours(self.palette())
        painter.fillRect(self.rect(), QColor(theme.surface))
        CellBrush(painter, theme, self._table.fonts).paint_head(self.rect(), (tr("Issue"),), centred=False)
        painter.setPen(QColor(theme.border))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()


class IssueNames(_Header):
    """A click on a name chooses its issue, a double click opens it."""

    def __init__(self, table: TableParts, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, table, parent)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._table.choose_row(self.logicalIndexAt(event.position().toPoint().y()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._table.choose_row(self.logicalIndexAt(event.position().toPoint().y()), opens=True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme = colours(self.palette())
        wide = self.viewport().width()
        painter.fillRect(self.viewport().rect(), QColor(theme.surface))
        table, shape = self._table, self._table.shape
        if shape is None:
            painter.end()
            return
        brush = CellBrush(painter, theme, table.fonts)
        model, chosen = table.overview_model, table.overview_model.session.issue_id
        across = table.scores_rect().width() + table.answers_width()
        for row in table.rows_in_view():
            at, issue_id = model.rows[row]
            rect = QRect(0, self.sectionViewportPosition(row), wide, self.sectionSize(row))
            if issue_id:
                brush.paint_name(rect, shape.issues[issue_id], chosen=issue_id == chosen)
                continue
            if not (model.own_heads(row) and table.heads_section() != at):
                left = -across if self.isRightToLeft() else 0
                rect = QRect(left, rect.top(), wide + across, rect.height())
            brush.paint_section(rect, model.title(at))
        painter.end()
