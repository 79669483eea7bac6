# SPDX-License-Identifier: MIT
"""The roles of a table's rows and columns, as cells beside the table that offer the other roles."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette

from mcda_app.analysis.vocabulary.directions import DIRECTIONS
from mcda_app.analysis.vocabulary.tables import COLUMN_WORDS, LONG_ROW_WORDS, ROW_WORDS
from mcda_app.domain.scale import Criterion, Direction
from mcda_app.exchange.tables.grid import Grid, column_name
from mcda_app.exchange.tables.layout import Role
from mcda_app.exchange.tables.recognised_words import fold
from mcda_app.exchange.tables.roles.roles import (
    LONG_COLUMNS,
    WIDE_COLUMNS,
    ColumnRole,
    Roles,
    RowRole,
)
from mcda_app.i18n import tr
from mcda_app.ui.importing.table_model import role_ground
from mcda_app.ui.widgets.theme import colours

CHOICES = Qt.ItemDataRole.UserRole
"""The choices of a cell as (text, value) pairs; absent if there is nothing to choose."""
CHOSEN = Qt.ItemDataRole.EditRole
_ROW_LOOKS = {
    RowRole.TITLE: Role.TITLE,
    RowRole.NAMES: Role.CRITERION,
    RowRole.SCORES: Role.OPTION,
    RowRole.WEIGHTS: Role.WEIGHT,
    RowRole.DIRECTIONS: Role.DIRECTION,
    RowRole.UNITS: Role.UNIT,
    RowRole.LOWEST: Role.SCALE,
    RowRole.HIGHEST: Role.SCALE,
    RowRole.IGNORE: Role.UNUSED,
}
_COLUMN_LOOKS = {
    ColumnRole.OPTIONS: Role.OPTION,
    ColumnRole.ISSUES: Role.ISSUE,
    ColumnRole.CRITERION: Role.CRITERION,
    ColumnRole.NAMES: Role.CRITERION,
    ColumnRole.VALUES: Role.SCORE,
    ColumnRole.LABELS: Role.SCORE,
    ColumnRole.WEIGHTS: Role.WEIGHT,
    ColumnRole.DIRECTIONS: Role.DIRECTION,
    ColumnRole.UNITS: Role.UNIT,
}


class _RoleModel(QAbstractTableModel):
    """Cells that show a role and offer the alternatives."""

    def __init__(self) -> None:
        super().__init__()
        self._grid: Grid | None = None
        self._roles = Roles({}, {})
        self._places: tuple[int, ...] = ()
        self._palette = QPalette()

    def show_roles(self, grid: Grid, roles: Roles, palette: QPalette) -> None:
        """Show the roles of a table; an open editor stays open if the table is the same."""
        same = grid is self._grid
        if not same:
            self.beginResetModel()
        self._grid, self._roles, self._palette = grid, roles, palette
        self._places = self._of(grid)
        if not same:
            self.endResetModel()
            return
        if self._places:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _of(self, grid: Grid) -> tuple[int, ...]:
        raise NotImplementedError

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsEditable if self.data(index, CHOICES) else plain

    def _better_cell(self, criterion: Criterion, proposed: bool, free: bool, role: int):
        word = DIRECTIONS[criterion.direction]
        if role == Qt.ItemDataRole.DisplayRole:
            return word
        if role == CHOSEN:
            return criterion.direction
        if role == CHOICES:
            return [(text, each) for each, text in DIRECTIONS.items()] if free else None
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            description = tr("{criterion}: {better}").format(criterion=criterion.title, better=word)
            guess = tr("assumed; the table does not say")
            return f"{description} ({guess})" if proposed else description
        return self._dressed(Role.DIRECTION, False, proposed, role)

    def _dressed(self, look: Role, ignored: bool, proposed: bool, role: int):
        if role == Qt.ItemDataRole.BackgroundRole:
            return role_ground(self._palette, look)
        if role == Qt.ItemDataRole.ForegroundRole:
            theme = colours(self._palette)
            return QColor(theme.muted if ignored else theme.text)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setItalic(ignored or proposed)
            font.setBold(not (ignored or proposed))
            return font
        return None


class ColumnRoleModel(_RoleModel):
    """Two rows: the role of each column, and its direction."""

    role_chosen = Signal(int, object)
    better_chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._criteria: Mapping[int, Criterion] = {}
        self._proposed: frozenset[int] = frozenset()
        self._free = False

    def show_better(self, criteria: Mapping[int, Criterion], proposed: frozenset[int], *, free: bool) -> None:
        """Show the direction of each criterion; ``free`` if it can be changed."""
        self._criteria, self._proposed, self._free = criteria, proposed, free
        if self._places:
            self.dataChanged.emit(self.index(1, 0), self.index(1, len(self._places) - 1))

    def _of(self, grid: Grid) -> tuple[int, ...]:
        return grid.columns

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 2

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role != Qt.ItemDataRole.DisplayRole or self._grid is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return None
        return self._grid.column_label(self._places[section]) if section < len(self._places) else None

    def _role(self, column: int) -> ColumnRole:
        return self._roles.columns.get(column, ColumnRole.IGNORE)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if self._grid is None:
            return None
        column = self._places[index.column()]
        return self._role_data(column, role) if index.row() == 0 else self._better_data(column, role)

    def _role_data(self, column: int, role: int):
        current = self._role(column)
        word, reason = COLUMN_WORDS[current.value], self._roles.column_reasons.get(column, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return word
        if role == CHOSEN:
            return current
        if role == CHOICES:
            choices = LONG_COLUMNS if self._roles.long else (*WIDE_COLUMNS, ColumnRole.NAMES)
            words = dict(COLUMN_WORDS)
            if not self._roles.long:
                words[ColumnRole.NAMES.value] = tr("criteria (one score per row)")
            else:
                choices = (*choices, ColumnRole.CRITERION)
                words[ColumnRole.CRITERION.value] = tr("criterion (one option per row)")
            return [(words[each.value], each) for each in choices]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            assert self._grid is not None
            name = self._grid.column_label(column)
            description = tr("Column {column}: {role}").format(column=name, role=word)
            return f"{description} ({reason})" if reason else description
        look = _COLUMN_LOOKS.get(current, Role.UNUSED)
        return self._dressed(look, current is ColumnRole.IGNORE, False, role)

    def _better_data(self, column: int, role: int):
        criterion = self._criteria.get(column)
        if criterion is None or self._role(column) is not ColumnRole.CRITERION:
            return None
        return self._better_cell(criterion, column in self._proposed, self._free, role)

    def setData(self, index: QModelIndex, value: object, role: int = CHOSEN) -> bool:
        if role != CHOSEN or self._grid is None or not index.isValid():
            return False
        column = self._places[index.column()]
        if index.row() == 0 and isinstance(value, ColumnRole):
            self.role_chosen.emit(column, value)
        elif index.row() == 1 and isinstance(value, Direction) and column in self._criteria:
            self.better_chosen.emit(self._criteria[column].title, value)
        else:
            return False
        return True


class RowRoleModel(_RoleModel):
    """The role of each row, and the direction of its criterion in a table with one score per row."""

    role_chosen = Signal(int, object)
    better_chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._criteria: Mapping[str, tuple[Criterion, bool]] = {}
        self._names: int | None = None
        self._free = False

    def show_better(
        self, criteria: Mapping[str, tuple[Criterion, bool]], names: int | None, *, free: bool
    ) -> None:
        """Show the direction of each criterion by folded name, and whether it is only assumed.

        names  the column of criteria; None for a table with one option per line
        """
        self._criteria, self._names, self._free = criteria, names, free
        if self._places:
            self.dataChanged.emit(self.index(0, 1), self.index(len(self._places) - 1, 1))

    def _of(self, grid: Grid) -> tuple[int, ...]:
        return grid.rows

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 2

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role != Qt.ItemDataRole.DisplayRole or self._grid is None:
            return None
        if orientation == Qt.Orientation.Horizontal or section >= len(self._places):
            return None
        place = self._places[section]
        return column_name(place) if self._grid.transposed else str(place + 1)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if self._grid is None:
            return None
        row = self._places[index.row()]
        if index.column() == 1:
            criterion = self._criterion(row)
            return self._better_cell(*criterion, self._free, role) if criterion is not None else None
        current = self._roles.rows.get(row, RowRole.IGNORE)
        words = LONG_ROW_WORDS if self._roles.long else ROW_WORDS
        word, reason = (
            words.get(current.value, ROW_WORDS[current.value]),
            self._roles.row_reasons.get(row, ""),
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return word
        if role == CHOSEN:
            return current
        if role == CHOICES:
            return [(text, RowRole(code)) for code, text in words.items()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            description = tr("Row {row}: {role}").format(row=self._grid.line_name(row), role=word)
            return f"{description} ({reason})" if reason else description
        return self._dressed(_ROW_LOOKS[current], current is RowRole.IGNORE, False, role)

    def _criterion(self, row: int) -> tuple[Criterion, bool] | None:
        if self._grid is None or self._names is None or self._roles.rows.get(row) is not RowRole.SCORES:
            return None
        cell = self._grid.cell_at(row, self._names)
        return self._criteria.get(fold(cell.text)) if cell is not None else None

    def setData(self, index: QModelIndex, value: object, role: int = CHOSEN) -> bool:
        if role != CHOSEN or not index.isValid():
            return False
        row = self._places[index.row()]
        criterion = self._criterion(row) if index.column() == 1 else None
        if index.column() == 0 and isinstance(value, RowRole):
            self.role_chosen.emit(row, value)
        elif criterion is not None and isinstance(value, Direction):
            self.better_chosen.emit(criterion[0].title, value)
        else:
            return False
        return True
