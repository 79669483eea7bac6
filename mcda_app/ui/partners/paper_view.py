# SPDX-License-Identifier: MIT
"""What coalitions reach on each issue beside what the paper's tables say, misses with their causes."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcda_app.analysis.partners.agreement import ScopeAgreement, agreement, agreement_sentence, is_rated
from mcda_app.analysis.phrases import listed, percent
from mcda_app.i18n import tr
from mcda_app.ui.charts.chart import WAITING
from mcda_app.ui.core.deferred_answer import DeferredAnswer
from mcda_app.ui.core.session import Session
from mcda_app.ui.widgets.card import LINE, Card
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell


class PaperView(QWidget):
    """A sentence and a table; asked to refresh while it is in sight.

    offered  whether the document has anything to compare
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.offered = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        card = Card(tr("Compared with the paper"))
        self.summary = text_label()
        self._how = text_label(
            "muted",
            tr(
                "Selective: the best coalition of at least two that misses a central power. Global: all "
                "actors. What each reaches is rounded to the nearest level."
            ),
        )
        for label in (self.summary, self._how):
            label.setMaximumWidth(LINE * label.fontMetrics().averageCharWidth())
            card.body.addWidget(label)
        self.table = BalancedTable(tr("What coalitions reach, compared with the paper"))
        card.body.addWidget(self.table)
        column.addWidget(card)
        self._answer = DeferredAnswer(self, self._wait, self._take)

    def offer(self) -> None:
        """Find out whether the document has anything to compare."""
        self.offered = is_rated(self._session.project)

    def refresh(self) -> None:
        project = self._session.project
        basis = (project.partners, project.criteria, project.issues, project.weights, project.settings)

        def work() -> Iterator[tuple[ScopeAgreement, ...]]:
            yield agreement(project)

        self._answer.follow(basis, work)

    def _wait(self) -> None:
        self.table.hide()
        show_text(self.summary, str(WAITING))

    def _take(self, rows: tuple[ScopeAgreement, ...]) -> None:
        show_text(self.summary, agreement_sentence(rows) or tr("No coalition can be compared yet."))
        heads = [
            tr("Issue"),
            tr("Scope"),
            tr("In the paper"),
            tr("Computed"),
            tr("Reached"),
            tr("Coalition"),
            tr("Why it differs"),
        ]
        self.table.setVisible(bool(rows))
        self.table.show_rows(heads, [self._cells(row) for row in rows])

    def _cells(self, row: ScopeAgreement) -> list[Cell]:
        options = {o.id: o for o in self._session.project.options_of(row.issue)}
        return [
            Cell(row.issue.label),
            Cell(options[row.scope.value].label),
            Cell(row.printed.label),
            Cell(row.computed.label, marked=not row.agrees),
            Cell(percent(row.reached), number=True),
            Cell(listed(actor.label for actor in row.members)),
            Cell(row.cause),
        ]
