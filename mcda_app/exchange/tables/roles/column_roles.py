# SPDX-License-Identifier: MIT
"""Which columns hold scores on a criterion, and why the others do not."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.domain.scale import Criterion
from mcda_app.exchange.tables import recognised_words
from mcda_app.exchange.tables.grid import Cell, Grid, Kind
from mcda_app.exchange.tables.recognised_words import fold
from mcda_app.exchange.tables.roles import facts, headings
from mcda_app.exchange.tables.roles.roles import ColumnRole
from mcda_app.i18n import tr

_MIN_OPTIONS = 5
"""From how many options on agreement with a rank is not a coincidence."""


def column_roles(
    grid: Grid,
    header: int,
    options: int | None,
    issues: int | None,
    rows: Sequence[int],
    columns: Sequence[int],
    known: Sequence[Criterion],
    labels: Sequence[frozenset[str]],
    described: frozenset[int],
) -> tuple[dict[int, ColumnRole], dict[int, str]]:
    """A role for each column, and why one is ignored.

    rows     the rows of scores
    columns  those that have a heading and are not hidden
    described  columns with a weight, a direction or a scale end: texts there are deliberate
    """
    roles: dict[int, ColumnRole] = {}
    reasons: dict[int, str] = {}
    names = {fold(text) for c in known for text in (c.id, c.short, c.title) if text}
    values = {c: [grid.cells.get((r, c)) for r in rows] for c in columns}
    ranks = [c for c in columns if headings.may_be_rank(grid.text(header, c)) and facts.are_ranks(values[c])]
    heads = {c: grid.cell_at(header, c) for c in columns}
    years = [c for c, head in heads.items() if head is not None and headings.is_year(head.text)]
    for column in grid.columns:
        if column in (options, issues):
            roles[column] = ColumnRole.OPTIONS if column == options else ColumnRole.ISSUES
            continue
        roles[column] = ColumnRole.IGNORE
        head = heads.get(column)
        if column not in heads:
            reasons[column] = tr("hidden in the file") if column in grid.hidden_columns else ""
            continue
        if head is None or not head.text:
            reasons[column] = ""
            continue
        text = head.text
        cells = values[column]
        if fold(text) in names or fold(headings.parse_heading(text).title) in names:
            roles[column] = ColumnRole.CRITERION
        elif head.kind is not Kind.TEXT or recognised_words.looks_numeric(text):
            if column in years or (len(years) > 1 and head.kind is Kind.NUMBER):
                roles[column] = ColumnRole.CRITERION
            else:
                reasons[column] = tr("its heading is a number")
        elif _numbers_rows(text, cells, left=options is not None and column < options):
            reasons[column] = tr("it numbers or identifies the rows")
        elif fold(text) in recognised_words.REMARK:
            reasons[column] = tr("it contains remarks")
        elif headings.is_result(text) or column in ranks:
            reasons[column] = tr("it contains the result of an earlier calculation")
        elif _follows_rank(column, values, ranks, columns):
            reasons[column] = tr("it orders the options exactly like the rank next to it")
        elif column not in described and not _has_scores(cells, labels):
            reasons[column] = tr("its texts do not belong to any known scale")
        else:
            roles[column] = ColumnRole.CRITERION
    return roles, reasons


def _numbers_rows(text: str, cells: Sequence[Cell | None], *, left: bool) -> bool:
    """Whether a column identifies rows: by its name, or as 1, 2, 3 … to the left of the options."""
    known = [cell.text for cell in cells if cell is not None]
    if headings.is_running(text):
        return len(set(known)) == len(known)
    return left and facts.counts_up(cells)


def _follows_rank(
    column: int, values: dict[int, list[Cell | None]], ranks: Sequence[int], columns: Sequence[int]
) -> bool:
    """Whether a column next to a rank gives exactly that order, as the ranked score does."""
    if not ranks or len(values[column]) < _MIN_OPTIONS:
        return False
    at = columns.index(column)
    beside = {*columns[max(0, at - 1) : at], *columns[at + 1 : at + 2]}
    return any(facts.orders_like(values[column], values[rank]) for rank in ranks if rank in beside)


def _has_scores(cells: Sequence[Cell | None], labels: Sequence[frozenset[str]]) -> bool:
    """Whether half of the known cells or more are numbers, or labels of one scale; true if none is known."""
    known = [cell for cell in cells if cell is not None and not facts.is_missing(cell)]
    unreadable = [cell for cell in known if cell.kind in (Kind.DATE, Kind.ERROR, Kind.UNCOMPUTED)]
    numbers = sum(facts.is_numeric(cell) for cell in known)
    if (numbers + len(unreadable)) * 2 >= len(known):
        return True
    on_scale = facts.labels_on(known, labels)
    return (numbers + on_scale + len(unreadable)) * 2 >= len(known)
