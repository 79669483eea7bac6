# SPDX-License-Identifier: MIT
"""What a table holds besides options and criteria: told, so that nothing is dropped without a word."""

from __future__ import annotations

from mcda_app.exchange.tables.grid import Cell, Grid, Kind, column_name
from mcda_app.exchange.tables.layout import Layout
from mcda_app.exchange.tables.values import unreadable
from mcda_app.language import tr

MOST_TOLD = 10


def tell_untaken(grid: Grid, layout: Layout, faults: list[tuple[str, str]], notes: list[str]) -> None:
    """Add a note for each column and row that is not taken, a fault where that may be a mistake."""
    scored = frozenset(layout.rows)
    first: dict[int, Cell] = {}
    for (row, column), cell in sorted(grid.cells.items()):
        if row in scored:
            first.setdefault(column, cell)
    told: list[str] = []
    last = max(layout.criteria)
    for column in layout.skipped:
        heading = grid.spread(layout.header, column)
        if heading is not None and heading.text:
            told.append(_not_taken(heading.text, across=grid.turned))
        elif column not in first:
            continue
        elif heading is not None and heading.kind is Kind.UNCOMPUTED:
            faults.append((grid.where(layout.header, column), unreadable(heading)))
        elif grid.delimiter == "," and not grid.turned and column > last:
            faults.append((grid.where(*first[column].at), _too_many_cells()))
            break
        else:
            told.append(_unheaded(grid, first[column]))
    told += [
        _not_taken(_first_text(grid, row, layout.options), across=not grid.turned) for row in layout.passed
    ]
    told = list(dict.fromkeys(told))
    notes += told[:MOST_TOLD]
    if len(told) > MOST_TOLD:
        notes.append(
            tr("{count} more rows or columns of the table are not taken.").format(count=len(told) - MOST_TOLD)
        )


def _not_taken(name: str, *, across: bool) -> str:
    text = tr("The row “{name}” is not taken.") if across else tr("The column “{name}” is not taken.")
    return text.format(name=name)


def _first_text(grid: Grid, row: int, options: int) -> str:
    return grid.text(row, options) or grid.text(row, grid.filled[row][0])


def _too_many_cells() -> str:
    return tr(
        "This row has more cells than there are headings. If numbers have decimal commas, put semicolons "
        "between the cells; otherwise give the column a heading or empty it."
    )


def _unheaded(grid: Grid, cell: Cell) -> str:
    row, column = cell.at
    if grid.turned:
        return tr("Row {row} has no heading and is not taken; its first value is “{value}”.").format(
            row=row + 1, value=cell.text
        )
    return tr("Column {column} has no heading and is not taken; its first value is “{value}”.").format(
        column=column_name(column), value=cell.text
    )
