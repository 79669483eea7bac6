# SPDX-License-Identifier: MIT
"""What coalitions reach on each issue beside what the paper's tables say, misses with their causes."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcda_app.analysis.partners.agreement import (
    ScopeAgreement,
    agreement,
    agreement_sentence,
    is_rated,
    scope_title,
)
from mcda_app.analysis.partners.answers import Scope
from mcda_app.analysis.phrases import listed, percent
from mcda_app.i18n import tr
from mcda_app.ui.charts.chart import WAITING
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.deferred_answer import DeferredAnswer
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
        self.causes = text_label("muted")
        self.causes.setMaximumWidth(LINE * self.causes.fontMetrics().averageCharWidth())
        card.body.addWidget(self.causes)
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
        self.causes.hide()
        show_text(self.summary, str(WAITING))

    def _take(self, rows: tuple[ScopeAgreement, ...]) -> None:
        show_text(self.summary, agreement_sentence(rows) or tr("No coalition can be compared yet."))
        scopes = [scope for scope in Scope if any(row.scope is scope for row in rows)]
        issues = {row.issue.id: row.issue for row in rows}
        by_place = {(row.issue.id, row.scope): row for row in rows}
        heads = [tr("Issue"), *(self._scope_title(scope, rows) for scope in scopes)]
        cells = [
            [Cell(issue.label), *(_cell(by_place.get((issue.id, scope))) for scope in scopes)]
            for issue in issues.values()
        ]
        self.table.setVisible(bool(rows))
        self.table.show_rows(heads, cells)
        causes = [
            f"{row.issue.label}, {self._scope_title(row.scope, rows)}: {row.cause}"
            for row in rows
            if not row.agrees
        ]
        show_text(self.causes, "\n".join(causes), hide_empty=True)

    def _scope_title(self, scope: Scope, rows: tuple[ScopeAgreement, ...]) -> str:
        return scope_title(self._session.project, next(row for row in rows if row.scope is scope))


def _cell(row: ScopeAgreement | None) -> Cell:
    """Both levels where they differ; who is compared, and how much they reach, in the tooltip."""
    if row is None:
        return Cell("–")
    members = listed(actor.label for actor in row.members)
    tip = tr("{members}: {reached} of what all could reach").format(
        members=members, reached=percent(row.reached)
    )
    if row.agrees:
        return Cell(f"✓ {row.printed.label}", tip=tip)
    printed = tr("paper: {level}").format(level=row.printed.label)
    computed = tr("computed: {level}").format(level=row.computed.label)
    text = f"{printed}\n{computed}"
    return Cell(text, marked=True, tip=tip)
