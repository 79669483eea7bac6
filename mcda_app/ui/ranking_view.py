# SPDX-License-Identifier: MIT
"""The ranking of the chosen issue: rank, option, a bar and its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.evaluation import IssueResult, Standing
from mcda_app.analysis.verdict import score_word, verdict, warnings
from mcda_app.analysis.wording import listed
from mcda_app.ui.labels import put, text_label
from mcda_app.ui.session import Session
from mcda_app.ui.theme import colours

if TYPE_CHECKING:
    from mcda_app.analysis.tipping import Walker


class RankingPanel(QWidget):
    """Heading, table and the sentences that go with it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._heading = text_label("heading")
        self._model = RankingModel(session)
        self._table = RankingTable(self._model)
        self._verdict = text_label()
        self._tipping = text_label("muted")
        self._walker: Walker | None = None
        self._notes = text_label("note")
        layout.addWidget(self._heading)
        layout.addWidget(self._table)
        layout.addWidget(self._verdict)
        layout.addWidget(self._tipping)
        layout.addWidget(self._notes)
        session.changed.connect(self.refresh)
        session.issue_selected.connect(lambda _id: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        result = self._session.result
        self._model.refresh()
        self._table.fit()
        if result is None:
            self._heading.setText("No issue chosen")
            self._verdict.setText("Add an issue with Edit ▸ Add issue, or start from a preset.")
            self._notes.hide()
            return
        put(self._heading, f"Ranking: {result.issue.label}")
        put(self._verdict, verdict(result, self._session.project.settings.method))
        put(self._tipping, self._nearest(result), hide_empty=True)
        notes = "\n".join(warnings(result))
        put(self._notes, notes, hide_empty=True)

    def _nearest(self, result: IssueResult) -> str:
        """The tipping point that is nearest: the sentence to put to a minister."""
        if len(result.leaders) != 1 or not self.isVisible():
            return ""
        from mcda_app.analysis.tipping import Walker
        from mcda_app.analysis.tipping_words import describe

        if self._walker is None:
            self._walker = Walker(self._session.evaluator)
        walks = self._walker.walks(self._session.project, result.issue)
        margins = [(walk.margin, n) for n, walk in enumerate(walks) if walk.margin is not None]
        return describe(walks[min(margins)[1]]) if margins else "No single weight can change first place."

    def showEvent(self, event) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self.refresh)  # tipping points come after the first picture


class RankingModel(QAbstractTableModel):
    """Rows in order of rank; options that were not ranked come last, with the reason."""

    COLUMNS = ("Rank", "Option", "Score")

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.rows: list[Standing] = []
        self.colour_of: dict[str, int] = {}

    def refresh(self) -> None:
        result = self._session.result
        rows: list[Standing] = []
        if result is not None:
            rows = [*result.ranked, *(s for s in result.standings if s.rank is None)]
            self.colour_of = {s.option.id: n for n, s in enumerate(result.standings)}
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
            return word.capitalize() if section == 2 else self.COLUMNS[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        standing = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(standing, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{standing.option.title}\n{standing.option.description}".strip()
        return None

    @staticmethod
    def text(standing: Standing, column: int) -> str:
        if column == 1:
            return standing.option.label
        if standing.score is None:
            return "–" if column == 0 else not_ranked(standing)
        return str(standing.rank) if column == 0 else f"{standing.score:.3f}"


def not_ranked(standing: Standing) -> str:
    if standing.excluded:
        return "left out"
    if standing.missing:
        return f"no score: {listed([c.short or c.title for c in standing.missing])}"
    return "not ranked"


class RankingTable(QTableView):
    """A table as tall as its rows."""

    def __init__(self, model: RankingModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_RankingDelegate(model, self))
        self.setAccessibleName("Ranking of the chosen issue")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setColumnWidth(0, self.fontMetrics().horizontalAdvance("00") + 16)

    def fit(self) -> None:
        rows = min(max(self.model().rowCount(), 1), 8)
        height = rows * self.verticalHeader().defaultSectionSize() + 2
        if self.height() != height:
            self.setFixedHeight(height)

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
            self.setColumnWidth(0, self.fontMetrics().horizontalAdvance("00") + 16)
            self.fit()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        width = self.viewport().width() - self.columnWidth(0)
        self.setColumnWidth(1, max(70, int(width * 0.42)))


class _RankingDelegate(QStyledItemDelegate):
    def __init__(self, model: RankingModel, view: QTableView) -> None:
        super().__init__(view)
        self._model = model

    def sizeHint(self, option, index) -> QSize:
        return QSize(40, option.fontMetrics.height() + 14)

    def paint(self, painter: QPainter, option, index: QModelIndex) -> None:
        theme = colours(option.palette)
        standing = self._model.rows[index.row()]
        rect: QRect = option.rect.adjusted(4, 0, -4, 0)
        painter.save()
        first = standing.rank == 1
        if first:
            font = QFont(option.font)
            font.setBold(True)
            painter.setFont(font)
        painter.setPen(QColor(theme.text if standing.rank is not None else theme.muted))
        text = self._model.text(standing, index.column())
        middle = Qt.AlignmentFlag.AlignVCenter
        if index.column() == 2 and standing.score is not None:
            number = painter.fontMetrics().horizontalAdvance("0.000") + 6
            bar = QRect(rect.left(), rect.center().y() - 6, max(2, rect.width() - number), 13)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.border))
            painter.drawRoundedRect(bar, 3, 3)
            colour = theme.options[self._model.colour_of[standing.option.id] % len(theme.options)]
            painter.setBrush(QColor(colour))
            bar.setWidth(max(2, round(bar.width() * standing.score)))
            painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(QColor(theme.text))
            painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, text)
        else:
            align = Qt.AlignmentFlag.AlignRight if index.column() == 0 else Qt.AlignmentFlag.AlignLeft
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, middle | align, shown)
        painter.restore()
