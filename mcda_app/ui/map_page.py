# SPDX-License-Identifier: MIT
"""The cooperation map: every issue's options at a glance, laid out as the issues are grouped."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QScrollArea,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.ui.headers import FlatHeader, GroupHeader, Heading
from mcda_app.ui.labels import put, text_label
from mcda_app.ui.ranking_view import not_ranked
from mcda_app.ui.session import Session
from mcda_app.ui.theme import colours, heat
from mcda_app.ui.wording import portfolio, score_word, verdict

ROW_PAD = 18


class Block(NamedTuple):
    """Issues shown in one table: one group, one set of options.

    rows      the names down the side
    columns   the names across, such as lifecycle phases; one empty name if there are none
    cells     (row, column) to issue id
    """

    title: str
    row_head: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    options: tuple[Option, ...]
    cells: dict[tuple[str, str], str]


def blocks(project: Project) -> list[Block]:
    """The map's tables, in the order of groups and issues."""
    titles = {g.id: g for g in project.groups}
    found: dict[tuple[str, tuple[Option, ...]], list[Issue]] = {}
    order = {g.id: n for n, g in enumerate(project.groups)}
    for issue in sorted(project.issues, key=lambda i: order.get(i.group, len(order))):
        group = issue.group if issue.group in titles else ""
        found.setdefault((group, project.options_of(issue)), []).append(issue)
    made = []
    for (group_id, options), issues in found.items():
        family = titles.get(group_id)
        cells: dict[tuple[str, str], str] = {}
        for issue in issues:
            place = (issue.row or issue.label, issue.column)
            if place in cells:
                place = (issue.title, issue.column)
            cells[place] = issue.id
        made.append(
            Block(
                family.title if family else "Issues",
                family.rows if family and family.rows else "Issue",
                tuple(dict.fromkeys(row for row, _ in cells)),
                tuple(dict.fromkeys(column for _, column in cells)),
                options,
                cells,
            )
        )
    return made


class MapPage(QWidget):
    """All blocks below each other. A click on a cell chooses its issue, Enter opens it."""

    issue_opened = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._blocks: list[Block] = []
        self._tables: list[_BlockTable] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        outer.addWidget(self._scroll)
        self._shape: object = None
        session.changed.connect(self.refresh)
        session.issue_selected.connect(lambda _id: self._repaint())
        self.refresh()

    def refresh(self) -> None:
        project = self._session.project
        shape = (
            project.groups,
            project.options,
            [(i.id, i.label, i.title, i.row, i.column, i.group, i.options) for i in project.issues],
        )
        if shape != self._shape:
            self._shape = shape
            self._rebuild()
        word = score_word(project.settings.method)
        text = (
            f"Each cell is an option's {word} from 0 to 1; a stronger colour is higher. A frame marks "
            "first place, a double frame a tie. The underlined cells belong to the chosen issue."
        )
        summary = portfolio(self._session.evaluation)
        put(self._summary, summary)
        put(self._intro, text)
        self._repaint()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """Spread the rows over a tall page, up to twice their least height."""
        rows = sum(table.model().rowCount() for table in self._tables)
        if not rows:
            return
        least = self.fontMetrics().height() + ROW_PAD
        words = self._summary.height() + self._intro.height()
        heads = sum(table.horizontalHeader().height() for table in self._tables)
        other = words + heads + len(self._tables) * (self.fontMetrics().height() + 36) + 40
        each = min(2 * least, max(least, (self.height() - other) // rows))
        for table in self._tables:
            table.set_row_height(each)

    def _repaint(self) -> None:
        for table in self._tables:
            table.viewport().update()

    def _rebuild(self) -> None:
        self._blocks = blocks(self._session.project)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(8)
        self._summary = text_label("answer")
        layout.addWidget(self._summary)
        self._intro = text_label("muted")
        layout.addWidget(self._intro)
        self._tables = []
        for block in self._blocks:
            heading = text_label("heading", block.title)
            table = _BlockTable(_BlockModel(self._session, block), self)
            table.chosen.connect(self._session.select_issue)
            table.opened.connect(self.issue_opened)
            layout.addSpacing(4)
            layout.addWidget(heading)
            layout.addWidget(table)
            self._tables.append(table)
        if not self._blocks:
            empty = QLabel("This project has no issues yet. Add one with Edit ▸ Add issue.")
            empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(empty, 1)
        layout.addStretch(1)
        self._scroll.setWidget(content)


class _BlockModel(QAbstractTableModel):
    """For each column name, the options and then the one most favoured."""

    def __init__(self, session: Session, block: Block) -> None:
        super().__init__()
        self.session = session
        self.block = block
        self.per_column = len(block.options) + 1

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.block.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return self.per_column * len(self.block.columns)

    def issue_id(self, row: int, column: int) -> str | None:
        place = (self.block.rows[row], self.block.columns[column // self.per_column])
        return self.block.cells.get(place)

    def option(self, column: int) -> Option | None:
        """The option of a column; None for the column of the most favoured."""
        at = column % self.per_column
        return self.block.options[at] if at < len(self.block.options) else None

    def heading(self, column: int) -> Heading:
        phase = self.block.columns[column // self.per_column]
        option = self.option(column)
        if option is None:
            return Heading("Favoured", "1st", phase)
        return Heading(option.label, option.badge, phase)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Vertical:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return self.block.rows[section]
            return None
        phase = self.block.columns[section // self.per_column]
        option = self.option(section)
        if role == Qt.ItemDataRole.DisplayRole:
            head = "Favoured" if option is None else option.label
            return f"{phase}: {head}" if phase else head
        if role == Qt.ItemDataRole.ToolTipRole:
            head = "Most favoured with these weights" if option is None else option.title
            return f"{phase}: {head}" if phase else head
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        issue_id = self.issue_id(index.row(), index.column())
        if issue_id is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(issue_id, self.option(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            result = self.session.evaluation[issue_id]
            return f"{result.issue.title}\n{verdict(result, self.session.project.settings.method)}"
        return None

    def text(self, issue_id: str, option: Option | None) -> str:
        result = self.session.evaluation[issue_id]
        if option is None:
            return " · ".join(o.label for o in result.leaders) or "no ranking"
        standing = result.standing(option.id)
        return not_ranked(standing) if standing.score is None else f"{standing.score:.2f}"


class _BlockTable(QTableView):
    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, model: _BlockModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_MapDelegate(model, self))
        self.setAccessibleName(f"Cooperation map: {model.block.title}")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        top = GroupHeader(model.heading, any(model.block.columns), self)
        self.setHorizontalHeader(top)
        side = FlatHeader(Qt.Orientation.Vertical, self)
        self.setVerticalHeader(side)
        side.setDefaultSectionSize(self.fontMetrics().height() + ROW_PAD)
        top.setMinimumSectionSize(34)
        self.clicked.connect(self._clicked)
        self.activated.connect(self._activated)
        self.selectionModel().currentChanged.connect(lambda now, _old: self._clicked(now))
        top.setFixedHeight(top.sizeHint().height())
        self.setFixedHeight(top.height() + side.defaultSectionSize() * model.rowCount() + 2)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.horizontalHeader().setFixedHeight(self.horizontalHeader().sizeHint().height())
            self.set_row_height(self.fontMetrics().height() + ROW_PAD)

    def set_row_height(self, height: int) -> None:
        side = self.verticalHeader()
        if side.defaultSectionSize() != height:
            side.setDefaultSectionSize(height)
            self._lay_out()

    def _lay_out(self) -> None:
        """Names get a third at most, columns share the rest; where that is too little, they scroll."""
        side, columns = self.verticalHeader(), self._model.columnCount()
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(r) for r in self._model.block.rows), default=0) + 20
        width = self.width() - 2
        name_width = min(longest, max(110, int(width * 0.34)))
        if side.width() != name_width:
            side.setFixedWidth(name_width)
        least = metrics.horizontalAdvance("0.00") + 12
        each = max(least, (width - name_width) // max(1, columns))
        for column in range(columns):
            self.setColumnWidth(column, each)
        spare = width - name_width - each * columns
        if columns and 0 < spare < columns:
            self.setColumnWidth(columns - 1, each + spare)
        bar = self.horizontalScrollBar().sizeHint().height() if spare < 0 else 0
        height = self.horizontalHeader().height() + side.defaultSectionSize() * self._model.rowCount() + 2
        if self.height() != height + bar:
            self.setFixedHeight(height + bar)

    def _clicked(self, index: QModelIndex) -> None:
        issue_id = self._model.issue_id(index.row(), index.column()) if index.isValid() else None
        if issue_id:
            self.chosen.emit(issue_id)

    def _activated(self, index: QModelIndex) -> None:
        issue_id = self._model.issue_id(index.row(), index.column())
        if issue_id:
            self.opened.emit(issue_id)


class _MapDelegate(QStyledItemDelegate):
    """Tints a cell by closeness, frames first place and underlines the chosen issue."""

    def __init__(self, model: _BlockModel, view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view

    def sizeHint(self, option, index) -> QSize:
        return QSize(52, option.fontMetrics.height() + 18)

    def paint(self, painter: QPainter, option, index: QModelIndex) -> None:
        model = self._model
        theme = colours(option.palette)
        rect: QRect = option.rect
        issue_id = model.issue_id(index.row(), index.column())
        if issue_id is None:
            painter.fillRect(rect, QColor(theme.raised))
            return
        result = model.session.evaluation[issue_id]
        which = model.option(index.column())
        chosen = issue_id == model.session.issue_id
        middle = Qt.AlignmentFlag.AlignCenter
        painter.save()
        if which is None:
            self._paint_favoured(painter, option, rect, result, theme)
        else:
            standing = result.standing(which.id)
            if standing.score is None:
                painter.fillRect(rect, QBrush(QColor(theme.border), Qt.BrushStyle.BDiagPattern))
                painter.setPen(QColor(theme.muted))
                painter.drawText(rect, middle, "–")
            else:
                ground, ink = heat(theme, round(100 * standing.score))
                painter.fillRect(rect, ground)
                painter.setPen(ink)
                first = standing.rank == 1
                if first:
                    font = QFont(option.font)
                    font.setBold(True)
                    painter.setFont(font)
                painter.drawText(rect, middle, f"{standing.score:.2f}")
                if first:
                    painter.setPen(QPen(QColor(theme.text), 2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRect(rect.adjusted(2, 2, -2, -2))
                    if len(result.leaders) > 1:
                        painter.setPen(QPen(QColor(theme.text), 1))
                        painter.drawRect(rect.adjusted(5, 5, -5, -5))
        if chosen:
            painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), QColor(theme.options[3]))
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setPen(QPen(QColor(theme.text), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_favoured(self, painter: QPainter, option, rect: QRect, result, theme) -> None:
        painter.fillRect(rect, QColor(theme.surface))
        text = " · ".join(o.label for o in result.leaders)
        metrics = option.fontMetrics
        if metrics.horizontalAdvance(text) > rect.width() - 8:
            text = " · ".join(o.badge for o in result.leaders)
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if result.leaders else theme.muted))
        shown = painter.fontMetrics().elidedText(text or "–", Qt.TextElideMode.ElideRight, rect.width() - 6)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)
