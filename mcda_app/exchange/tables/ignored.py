# SPDX-License-Identifier: MIT
"""What a table holds besides options and criteria: told, so that nothing is dropped without a word."""

from __future__ import annotations

from mcda_app.exchange.tables.grid import Cell, Grid, Kind, column_name
from mcda_app.exchange.tables.layout import Layout
from mcda_app.exchange.tables.values import unreadable
from mcda_app.i18n import tr

MAX_TOLD = 30
"""How many rows and columns get a sentence each; the others are named together."""


def tell_untaken(grid: Grid, layout: Layout, faults: list[tuple[str, str]], notes: list[str]) -> None:
    """Add a note for each column and row that is not taken, a fault where that may be a mistake."""
    if layout.long is not None and grid.pivoted:
        return
    scored = frozenset(layout.rows)
    first: dict[int, Cell] = {}
    for (row, column), cell in sorted(grid.cells.items()):
        if row in scored:
            first.setdefault(column, cell)
    told: dict[str, str] = {}
    last = max(layout.criteria)
    for column in layout.skipped:
        heading = grid.spread(layout.header, column)
        why = layout.why_column.get(column, "")
        if heading is not None and heading.text:
            told[_not_taken(heading.text, why, across=grid.turned)] = heading.text
        elif heading is not None and heading.kind is Kind.UNCOMPUTED:
            faults.append((grid.where(layout.header, column), unreadable(heading)))
        elif column not in first:
            continue
        elif why:
            told[_unheaded(grid, first[column])] = grid.column_label(column)
        elif grid.delimiter == "," and not grid.turned and column > last and layout.long is None:
            faults.append((grid.where(*first[column].at), _too_many_cells()))
            break
        else:
            told[_unheaded(grid, first[column])] = grid.column_label(column)
    for row in layout.passed:
        name = _first_text(grid, row, layout.options)
        told[_not_taken(name, layout.why_row.get(row, ""), across=not grid.turned)] = name
    sentences = list(told)
    notes += sentences[:MAX_TOLD]
    if len(sentences) > MAX_TOLD:
        others = ", ".join(dict.fromkeys(told[sentence] for sentence in sentences[MAX_TOLD:]))
        notes.append(tr("Also not taken: {others}.").format(others=others))


def _not_taken(name: str, why: str, *, across: bool) -> str:
    if not why:
        text = tr("The row “{name}” is not taken.") if across else tr("The column “{name}” is not taken.")
        return text.format(name=name)
    text = (
        tr("The row “{name}” is not taken: {why}.")
        if across
        else tr("The column “{name}” is not taken: {why}.")
    )
    return text.format(name=name, why=why)


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
