# SPDX-License-Identifier: MIT
"""Where a key leads from a cell of the grid."""

from __future__ import annotations

from PySide6.QtCore import Qt

from mcda_app.ui.own_decision.model import DecisionModel, Part


def start(model: DecisionModel) -> tuple[int, int]:
    """The row and column that the keyboard begins at."""
    gap = model.first_gap()
    if gap.isValid():
        return gap.row(), gap.column()
    return len(model.options) + 1, 0


def target(model: DecisionModel, key: Qt.Key, row: int, column: int) -> tuple[int, int] | None:
    """The cell that a key leads to; None to leave the grid."""
    rows, columns = len(model.options), len(model.criteria)
    if key == Qt.Key.Key_Up:
        return max(row - 1, 0), column if column <= columns else max(1, columns)
    if key == Qt.Key.Key_Down or (key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 < row < rows):
        down = min(row + 1, rows + (1 if column == 0 else 0))
        return (down, column) if column <= columns else (row, column)
    part = model.part(row, column)
    if key == Qt.Key.Key_Backtab:
        return _before(row, column, rows, columns)
    if part is Part.CRITERION:
        return 0, column + 1
    if part is Part.NEW_CRITERION:
        return (rows + 1, 0) if not rows else _gap_or(model, rows + 1, 0)
    if part is Part.OPTION:
        if key == Qt.Key.Key_Tab and columns:
            return row, 1
        return row + 1, 0
    if part is Part.NEW_OPTION:
        return _after_options(model, columns)
    if part is Part.SCORE and key != Qt.Key.Key_Tab:
        return (1, column + 1) if column < columns else _gap_or(model, row, column)
    if column < columns:
        return row, column + 1
    return (row + 1, 1) if row < rows else None


def _after_options(model: DecisionModel, columns: int) -> tuple[int, int] | None:
    """Where an empty row for a new option leads: to the criteria, then to the scores, then out."""
    if not columns:
        return 0, 1
    gap = model.first_gap()
    return (gap.row(), gap.column()) if gap.isValid() else None


def _gap_or(model: DecisionModel, row: int, column: int) -> tuple[int, int]:
    gap = model.first_gap()
    return (gap.row(), gap.column()) if gap.isValid() else (row, column)


def _before(row: int, column: int, rows: int, columns: int) -> tuple[int, int] | None:
    if row == 0:
        return (0, column - 1) if column > 1 else None
    if column > 0:
        return row, column - 1
    return (row - 1, columns) if row > 1 and columns else (0, columns + 1)
