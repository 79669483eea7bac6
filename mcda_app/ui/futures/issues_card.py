# SPDX-License-Identifier: MIT
"""Who leads on each issue today and in every future."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from mcda_app.analysis.futures.sentences import today_title
from mcda_app.analysis.futures.table import FuturesTable, IssueInFutures
from mcda_app.analysis.phrases import named
from mcda_app.domain.issue import Option
from mcda_app.i18n import tr
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell


class IssuesCard(Card):
    """A row for each issue; where the first place of today does not hold, the cell is marked.

    issue_wanted  a row was clicked or Enter was pressed on it: the issue's id
    """

    issue_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Which recommendations hold?"))
        self.table = BalancedTable(tr("Who leads on each issue in each future"))
        self.body.addWidget(self.table)
        self._ids: tuple[str, ...] = ()
        self._shown: object = None
        self.table.cellClicked.connect(lambda row, _column: self._choose(row))
        self.table.cellActivated.connect(lambda row, _column: self._choose(row))

    def show_table(self, table: FuturesTable) -> None:
        futures = table.project.futures.futures
        heads = (
            *(tr("Issue"), today_title()),
            *(future.label for future in futures),
            tr("Safest hedge"),
        )
        rows = [_row(each) for each in table.issues.values()]
        self._ids = tuple(table.issues)
        if self._shown != (heads, rows):
            self._shown = heads, rows
            self.table.change_rows(heads, rows)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._ids):
            self.issue_wanted.emit(self._ids[row])


def _row(each: IssueInFutures) -> Sequence[Cell]:
    cells = [Cell(each.issue.label, tip=each.issue.title), Cell(_leaders(each.leaders), bold=True)]
    for result, holds in zip(each.results[1:], each.holds, strict=True):
        same = {o.id for o in result.leaders} == {o.id for o in each.leaders}
        text = tr("= same") if same and holds else _leaders(result.leaders)
        cells.append(Cell(text, bold=not holds, marked=not holds and bool(each.leaders)))
    return (*cells, Cell(_leaders(each.hedges)))


def _leaders(options: Sequence[Option]) -> str:
    return named(options) if options else "–"
