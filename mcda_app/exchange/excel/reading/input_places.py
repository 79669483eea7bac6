# SPDX-License-Identifier: MIT
"""Locate a workbook's input cells by their defined names, never by cell contents.

Workbooks in the first layout define only some names; the other cells are found by their original position.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.exchange.excel.formula import reference
from mcda_app.exchange.excel.reading.sheet_contents import Content, Contents, SheetContent
from mcda_app.exchange.excel.references import (
    CRITERIA_PAIRS_NAME,
    judgements_name,
    own_weights_name,
    scores_name,
    takes_part_name,
)
from mcda_app.exchange.excel.sheet_names import PROJECT, own_sheet_names, sheet_names
from mcda_app.exchange.tables.grid import Cell, Grid, Place


class InputBlock(NamedTuple):
    """A rectangle of input cells.

    top, left, rows, columns  all from 0
    """

    sheet: SheetContent
    grid: Grid
    top: int
    left: int
    rows: int
    columns: int

    def place(self, row: int = 0, column: int = 0) -> Place:
        return self.top + row, self.left + column

    def cell(self, row: int = 0, column: int = 0) -> Cell | None:
        return self.grid.cells.get(self.place(row, column))

    def content(self, row: int = 0, column: int = 0) -> Content | None:
        return self.sheet.cells.get(self.place(row, column))

    def where(self, row: int = 0, column: int = 0) -> str:
        """The cell's address for the user."""
        return self.grid.where(*self.place(row, column))

    def beside(self, row: int, column: int) -> str:
        """The text in a column of the sheet, in a row of the block."""
        return self.grid.text(self.top + row, column)

    def above(self, rows: int, column: int) -> str:
        """The text some rows above the block, in a column of the block."""
        return self.grid.text(self.top - rows, self.left + column)


class InputPlaces:
    """Finds blocks by name.

    missing        sheets that names refer to but that do not exist
    sheet_missing  whether the last block requested is on one of these
    """

    def __init__(
        self, contents: Contents, project: Project, translate: Callable[[str], str], *, by_position: bool
    ) -> None:
        self._contents = contents
        self._positions = _first_positions(project, translate) if by_position else {}
        self.missing: list[str] = []
        self.sheet_missing = False

    def block(self, name: str, rows: int, columns: int) -> InputBlock | None:
        """The block with this name; None if there is none of this size."""
        self.sheet_missing = False
        formula = self._contents.names.get(name)
        target = reference(formula) if formula is not None else None
        if target is not None:
            sheet_name, first, last = target
        elif name in self._positions:
            sheet_name, first = self._positions[name]
            last = first[0] + rows - 1, first[1] + columns - 1
        else:
            return None
        if (last[0] - first[0] + 1, last[1] - first[1] + 1) != (rows, columns):
            return None
        sheet = self._contents.sheets.get(sheet_name)
        if sheet is None:
            self.sheet_missing = True
            if sheet_name not in self.missing:
                self.missing.append(sheet_name)
            return None
        return InputBlock(sheet, sheet.grid, *first, rows, columns)


def _first_positions(project: Project, translate: Callable[[str], str]) -> dict[str, tuple[str, Place]]:
    """Sheet and first cell of the blocks that workbooks in the first layout did not name."""
    from mcda_app.exchange.excel.ahp_sheet import JUDGED_FIRST, LEFT

    sheets = own_sheet_names(translate)
    positions: dict[str, tuple[str, Place]] = {CRITERIA_PAIRS_NAME: (sheets.pairs, (4, 1))}
    later = sheets.partners, sheets.futures
    taken = (name for name in (*sheets, PROJECT) if name not in later)
    names = sheet_names((issue.label for issue in project.issues), taken, translate("Issue"))
    criteria, row = len(project.criteria), JUDGED_FIRST
    for number, (name, issue) in enumerate(zip(names, project.issues, strict=True), 1):
        top, options = _top(issue), len(project.options_of(issue))
        positions[scores_name(number)] = name, (top, 1)
        positions[takes_part_name(number)] = name, (top, 1 + criteria)
        positions[own_weights_name(number)] = name, (top + options + 1, 1)
        for k in range(1, criteria + 1):
            positions[judgements_name(number, k)] = sheets.ahp, (row, LEFT)
            row += options + 1
    return positions


def _top(issue: Issue) -> int:
    return 7 if issue.notes else 6
