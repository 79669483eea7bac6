# SPDX-License-Identifier: MIT
"""Report every row and column that is not imported."""

from __future__ import annotations

from mcda_app.exchange.tables.grid import Cell, Grid, Kind, column_name
from mcda_app.exchange.tables.layout import Layout
from mcda_app.exchange.tables.values import unreadable
from mcda_app.i18n import tr

MAX_LISTED = 30
"""How many rows and columns get a sentence each; the rest are listed together."""


def note_ignored(grid: Grid, layout: Layout, faults: list[tuple[str, str]], notes: list[str]) -> None:
    """Add a note for each column and row that is not imported, a fault where that may be a mistake."""
    if layout.long is not None and grid.pivoted:
        return
    scored = frozenset(layout.rows)
    first: dict[int, Cell] = {}
    for (row, column), cell in sorted(grid.cells.items()):
        if row in scored:
            first.setdefault(column, cell)
    names: dict[str, str] = {}
    last = max(layout.criteria)
    for column in layout.ignored_columns:
        heading = grid.cell_at(layout.header, column)
        reason = layout.column_reasons.get(column, "")
        if heading is not None and heading.text:
            names[_ignored(heading.text, reason, across=grid.transposed)] = heading.text
        elif heading is not None and heading.kind is Kind.UNCOMPUTED:
            faults.append((grid.where(layout.header, column), unreadable(heading)))
        elif column not in first:
            continue
        elif reason:
            names[_unheaded(grid, first[column])] = grid.column_label(column)
        elif grid.delimiter == "," and not grid.transposed and column > last and layout.long is None:
            faults.append((grid.where(*first[column].at), _too_many_cells()))
            break
        else:
            names[_unheaded(grid, first[column])] = grid.column_label(column)
    for row in layout.ignored_rows:
        name = _first_text(grid, row, layout.options)
        names[_ignored(name, layout.row_reasons.get(row, ""), across=not grid.transposed)] = name
    sentences = list(names)
    notes += sentences[:MAX_LISTED]
    if len(sentences) > MAX_LISTED:
        others = ", ".join(dict.fromkeys(names[sentence] for sentence in sentences[MAX_LISTED:]))
        notes.append(tr("Also not imported: {others}.").format(others=others))


def _ignored(name: str, reason: str, *, across: bool) -> str:
    if not reason:
        text = (
            tr("The row “{name}” will not be imported.")
            if across
            else tr("The column “{name}” will not be imported.")
        )
        return text.format(name=name)
    text = (
        tr("The row “{name}” will not be imported: {reason}.")
        if across
        else tr("The column “{name}” will not be imported: {reason}.")
    )
    return text.format(name=name, reason=reason)


def _first_text(grid: Grid, row: int, options: int) -> str:
    return grid.text(row, options) or grid.text(row, grid.filled[row][0])


def _too_many_cells() -> str:
    return tr(
        "This row has more cells than there are headings. If numbers have decimal commas, separate "
        "the cells with semicolons; otherwise give the column a heading or clear it."
    )


def _unheaded(grid: Grid, cell: Cell) -> str:
    row, column = cell.at
    if grid.transposed:
        return tr("Row {row} has no heading and will not be imported; its first value is “{value}”.").format(
            row=row + 1, value=cell.text
        )
    return tr(
        "Column {column} has no heading and will not be imported; its first value is “{value}”."
    ).format(column=column_name(column), value=cell.text)
