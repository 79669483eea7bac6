# SPDX-License-Identifier: MIT
"""The ranking of the chosen issue: rank, option, a bar and its number."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.phrases import capital, listed
from mcda_app.analysis.ranking.issue_ranking import IssueResult, Standing
from mcda_app.analysis.ranking.verdict import score_word, verdict, warnings
from mcda_app.i18n import LocalisedTuple, localised, tr
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.labels import plain, show_text, text_label
from mcda_app.ui.widgets.tables.viewport import own_viewport
from mcda_app.ui.widgets.theme import colours

FRAME = 0.008
"""Seconds that the tipping point may take to follow each step of a drag."""
REST = 120
"""Milliseconds without a change after which a slower one is told, and the first: pictures go before it."""


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
        self._slow, self._took = True, 0.0  # until it is known
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._tell_tipping)
        self._notes = text_label("note")
        layout.addWidget(self._heading)
        layout.addWidget(self._table)
        layout.addWidget(self._verdict)
        layout.addWidget(self._tipping)
        layout.addWidget(self._notes)
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self.refresh)
        self.refresh()

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.RANKING):
            self.refresh()

    def refresh(self) -> None:
        result = self._session.result
        self._model.refresh()
        self._table.fit()
        if result is None:
            self._rest.stop()
            show_text(self._heading, tr("No issue chosen"))
            show_text(self._verdict, tr("Add an issue with Edit ▸ Add issue, or start from a preset."))
            for label in (self._tipping, self._notes):
                show_text(label, "", hide_empty=True)
            return
        show_text(self._heading, tr("Ranking: {issue}").format(issue=result.issue.label))
        show_text(self._verdict, verdict(result, self._session.project.settings.method))
        if not self._slow:
            self._tell_tipping()
        else:  # rather nothing than what held before
            show_text(self._tipping, "", hide_empty=True)
            if self.isVisible():
                self._rest.start()
        notes = "\n".join(warnings(result))
        show_text(self._notes, notes, hide_empty=True)

    def _nearest(self, result: IssueResult) -> str:
        """The tipping point that is nearest: the sentence to put to a minister."""
        if len(result.leaders) != 1:
            return ""
        from mcda_app.analysis.sensitivity.tipping_sentences import describe

        tippings = self._session.weight_tippings(result.issue)
        margins = [(tipping.margin, n) for n, tipping in enumerate(tippings) if tipping.margin is not None]
        return (
            describe(tippings[min(margins)[1]]) if margins else tr("No single weight can change first place.")
        )

    def _tell_tipping(self) -> None:
        result = self._session.result
        begun = perf_counter()
        show_text(self._tipping, self._nearest(result) if result else "", hide_empty=True)
        took, before = perf_counter() - begun, self._took
        self._took = took
        self._slow = min(took, before) > FRAME  # twice: once may be the machine's doing

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._rest.start()


class RankingModel(QAbstractTableModel):
    """Rows in order of rank; options that were not ranked come last, with the reason."""

    COLUMNS = LocalisedTuple(lambda: (tr("Rank"), tr("Option"), tr("Score")))

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
            return capital(word) if section == 2 else self.COLUMNS[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        standing = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(standing, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(f"{standing.option.title}\n{standing.option.description}".strip())
        return None

    @staticmethod
    def text(standing: Standing, column: int) -> str:
        if column == 1:
            return standing.option.label
        if standing.score is None:
            return "–" if column == 0 else not_ranked(standing)
        return str(standing.rank) if column == 0 else f"{localised(standing.score, '.3f')}"


def not_ranked(standing: Standing) -> str:
    if standing.excluded:
        return tr("left out")
    if standing.missing:
        return tr("no score: {c}").format(c=listed([c.short or c.title for c in standing.missing]))
    return tr("not ranked")


class RankingTable(QTableView):
    """A table as tall as its rows."""

    def __init__(self, model: RankingModel) -> None:
        super().__init__()
        self._model = model
        own_viewport(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", "true")
        self.setModel(model)
        self.setAccessibleName(tr("Ranking of the chosen issue"))
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
        height = rows * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth()
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """All rows in one go: a delegate, called back for each cell, costs more than the painting."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = colours(self.palette())
        plain, bold = self.font(), QFont(self.font())
        bold.setBold(True)
        text, muted, ground = QColor(theme.text), QColor(theme.muted), QColor(theme.border)
        at = [(self.columnViewportPosition(n) + 4, self.columnWidth(n) - 8) for n in range(3)]
        middle = Qt.AlignmentFlag.AlignVCenter
        right = middle | Qt.AlignmentFlag.AlignRight
        absolute = right | Qt.AlignmentFlag.AlignAbsolute
        model = self._model
        taken = QFontMetrics(bold).horizontalAdvance("0.000") + 6  # in all rows, for bars of one scale
        for row, standing in enumerate(model.rows):
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            rank, name, score = (QRect(left, top, width, height) for left, width in at)
            painter.setFont(bold if standing.rank == 1 else plain)
            painter.setPen(muted if standing.rank is None else text)
            painter.drawText(rank, right, model.text(standing, 0))
            metrics = painter.fontMetrics()
            label = standing.option.label
            if metrics.horizontalAdvance(label) > name.width():
                label = metrics.elidedText(label, Qt.TextElideMode.ElideRight, name.width())
            painter.drawText(name, middle, label)
            number = model.text(standing, 2)
            if standing.score is None:
                number = metrics.elidedText(number, Qt.TextElideMode.ElideRight, score.width())
                painter.drawText(score, middle, number)
                continue
            painter.drawText(score, absolute, number)
            bar = QRect(score.left(), score.center().y() - 6, max(2, score.width() - taken), 13)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(bar, 3, 3)
            painter.setBrush(QColor(theme.options[model.colour_of[standing.option.id] % len(theme.options)]))
            bar.setWidth(max(2, round(bar.width() * standing.score)))
            painter.drawRoundedRect(bar, 3, 3)
        painter.end()
