# SPDX-License-Identifier: MIT
"""Who would lead without one of the options or criteria."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcda_app.analysis.issue_findings import IssueFindings
from mcda_app.analysis.phrases import named
from mcda_app.analysis.sensitivity.rank_reversal import Change, describe_drops, no_reversal_sentence
from mcda_app.errors import McdaError
from mcda_app.i18n import tr
from mcda_app.ui.charts.chart import WAITING
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.deferred_answer import DeferredAnswer
from mcda_app.ui.robustness.view import View
from mcda_app.ui.widgets.card import Card, readable
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell

FEW = 4
"""So many names stand in the sentence below the table, which has all of them."""


def drops(findings: IssueFindings) -> Iterator[tuple[Change, ...] | str]:
    """The effect of leaving out each option and criterion, or the sentence why it is unknown."""
    try:
        yield findings.drops
    except McdaError as error:
        yield str(error)


class LeaveOutView(View):
    """A row for each option and criterion that is left out."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        card = Card(tr("What if an option or a criterion were dropped?"))
        self.table = BalancedTable(tr("Who would lead without one of the options or criteria"))
        self.sentence, self.reversal = text_label(), text_label("muted")
        card.body.addWidget(self.table)
        card.body.addWidget(readable(self.sentence))
        card.body.addWidget(readable(self.reversal))
        self._column.addWidget(card)
        self._answer = DeferredAnswer(self, self._wait, self._show_drops)

    def refresh(self) -> None:
        findings = self._findings()
        show_text(self.reversal, no_reversal_sentence(self._session.project.settings), hide_empty=True)
        self._answer.follow(self._basis(), lambda: drops(findings))

    def _wait(self) -> None:
        self.table.hide()
        show_text(self.sentence, str(WAITING))

    def _show_drops(self, result: tuple[Change, ...] | str) -> None:
        if isinstance(result, str):
            show_text(self.sentence, result)
            return
        self.table.setVisible(bool(result))
        heads = tr("Without"), tr("Then first"), tr("Order of the others")
        self.table.show_rows(heads, [_row(change) for change in result])
        show_text(self.sentence, describe_drops(result, FEW))


def _row(change: Change) -> Sequence[Cell]:
    pairs = len(change.pairs)
    order = tr("changes") if pairs else tr("stays")
    leaders = named(change.leaders) if change.leaders else "–"
    return (
        Cell(change.name),
        Cell(leaders, bold=change.first_changes, marked=change.first_changes),
        Cell(order, marked=bool(pairs) and not change.first_changes),
    )
