# SPDX-License-Identifier: MIT
"""The model of a table to import, with each cell coloured by its role."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QPalette

from mcda_app.analysis.vocabulary.tables import ROLE_WORDS
from mcda_app.exchange.tables.grid import Grid, Place, column_name
from mcda_app.exchange.tables.layout import Layout, Role
from mcda_app.ui.widgets.theme import colours

_STRENGTH = {
    Role.TITLE: 0.10,
    Role.CRITERION: 0.30,
    Role.DIRECTION: 0.20,
    Role.WEIGHT: 0.20,
    Role.SCALE: 0.20,
    Role.UNIT: 0.20,
    Role.ISSUE: 0.25,
    Role.OPTION: 0.25,
    Role.SCORE: 0.10,
}
# Names and numbers differ in hue as well as in intensity, font and tooltip.
_HUE = {
    Role.CRITERION: 0,
    Role.OPTION: 1,
    Role.ISSUE: 2,
    Role.DIRECTION: 3,
    Role.WEIGHT: 3,
    Role.SCALE: 3,
    Role.UNIT: 3,
}


def role_ground(palette: QPalette, role: Role) -> QColor | None:
    """The background of a cell in a role; None for cells that are not imported."""
    if role not in _STRENGTH:
        return None
    theme = colours(palette)
    hue, ground = QColor(theme.options[_HUE.get(role, 0)]), QColor(theme.surface)
    share = _STRENGTH[role]
    red, green, blue = (
        round(share * a + (1 - share) * b)
        for a, b in (
            (hue.red(), ground.red()),
            (hue.green(), ground.green()),
            (hue.blue(), ground.blue()),
        )
    )
    return QColor(red, green, blue)


class TableModel(QAbstractTableModel):
    """The filled rows and columns of a grid."""

    def __init__(self) -> None:
        super().__init__()
        self._grid: Grid | None = None
        self._layout: Layout | None = None
        self._faults: dict[Place, str] = {}
        self._rows: tuple[int, ...] = ()
        self._columns: tuple[int, ...] = ()
        self._row_at: dict[int, int] = {}
        self._column_at: dict[int, int] = {}
        self._palette = QPalette()

    def show_table(
        self, grid: Grid, layout: Layout | None, faults: dict[Place, str], palette: QPalette
    ) -> None:
        """Show a grid; faults are by the grid's own rows and columns."""
        same = grid is self._grid
        if not same:
            self.beginResetModel()
            self._rows, self._columns = grid.rows, grid.columns
            self._row_at = {row: at for at, row in enumerate(self._rows)}
            self._column_at = {column: at for at, column in enumerate(self._columns)}
        self._grid, self._layout, self._faults, self._palette = grid, layout, faults, palette
        if not same:
            self.endResetModel()
        elif self._rows and self._columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))

    def place(self, index: QModelIndex) -> Place:
        return self._rows[index.row()], self._columns[index.column()]

    def index_of(self, place: Place) -> QModelIndex:
        """The index of a cell; invalid if it is not in the table."""
        row, column = place
        if row in self._row_at and column in self._column_at:
            return self.index(self._row_at[row], self._column_at[column])
        return QModelIndex()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        across = orientation == Qt.Orientation.Horizontal
        places = self._columns if across else self._rows
        if section >= len(places) or self._grid is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            lettered = across is not self._grid.transposed
            return column_name(places[section]) if lettered else str(places[section] + 1)
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if self._grid is None:
            return None
        place = self.place(index)
        text = self._grid.text(*place)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"⚠ {text}".rstrip() if place in self._faults else text
        part = Role.UNUSED if self._layout is None else self._layout.role(*place)
        if role == Qt.ItemDataRole.BackgroundRole:
            if place in self._faults:
                return QColor(colours(self._palette).warning_ground)
            return role_ground(self._palette, part)
        if role == Qt.ItemDataRole.ForegroundRole:
            theme = colours(self._palette)
            if place in self._faults:
                return QColor(theme.warning)
            return QColor(theme.muted if part is Role.UNUSED else theme.text)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(part in (Role.CRITERION, Role.OPTION, Role.TITLE, Role.ISSUE))
            font.setItalic(part is Role.UNUSED)
            return font
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            words = f"{self._grid.where(*place)}: {ROLE_WORDS[part.value]}"
            description = f"{words}\n{self._faults[place]}" if place in self._faults else words
            return description if role == Qt.ItemDataRole.ToolTipRole else f"{text}, {description}"
        return None
