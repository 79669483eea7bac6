# SPDX-License-Identifier: MIT
"""The rows and columns of the overview's table, and what its cells say."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from mcda_app.analysis.ranking.cooperation_map import IssueSection, issue_sections
from mcda_app.i18n import tr
from mcda_app.ui.core.session import Session
from mcda_app.ui.overview.cells import Look
from mcda_app.ui.overview.columns import Column, Fonts
from mcda_app.ui.overview.views import OverviewView
from mcda_app.ui.widgets.labels import plain


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
        self._numbers: tuple[tuple[int | None, ...], ...] = ()
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
        self._numbers = tuple(_numbers(each, self.scored) for each in self.columns)
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
        return self._numbers[section][column]

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


def _numbers(columns: tuple[Column, ...], scored: int) -> tuple[int | None, ...]:
    """Each column's number without the blank ones; None for those."""
    scores = sum(c.scores and bool(c.titles[0]) for c in columns)
    return tuple(
        None if not column.titles[0] else at if at < scores else at - scored + scores
        for at, column in enumerate(columns)
    )
