# SPDX-License-Identifier: MIT
"""The weights in the chosen future."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from mcda_app.analysis.phrases import weight_percent
from mcda_app.domain.edits.futures.differences import set_future_weights
from mcda_app.domain.futures.futures import Future
from mcda_app.domain.project import Project
from mcda_app.domain.typed_numbers import read_number
from mcda_app.domain.weights import SETTLED, Weights
from mcda_app.errors import EditError
from mcda_app.i18n import LazyText, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.editing.edit_card import Edit
from mcda_app.ui.editing.edit_table import Entry, Field
from mcda_app.ui.futures.future_card import AsShown, FutureCard
from mcda_app.ui.widgets.buttons import Rank, push_button

TODAY, THERE, REASONS = range(3)


class WeightsCard(FutureCard):
    """Today's weights, and below them those of the future with the reason for each.

    They are the issue's own where it has its own, in the future or today.
    """

    def __init__(self, session: Session, chosen: AsShown) -> None:
        super().__init__(
            session,
            tr("Weights in this future"),
            chosen,
            tr(
                "Typing a weight adjusts the others in proportion. Leave weights alone unless they "
                "differ in this future."
            ),
        )
        self.back = push_button(tr("Weights as today"), Rank.LINK)
        self.back.clicked.connect(lambda _checked=False: self._clear())
        self.body.insertWidget(self.body.count() - 1, self.back, 0, Qt.AlignmentFlag.AlignLeft)

    def _scope(self, project: Project, future: Future) -> str | None:
        """The id of the chosen issue where it has weights of its own; None for the project's."""
        issue = self._session.issue
        if issue is not None and (issue.weights is not None or issue.id in future.issue_weights):
            return issue.id
        return None

    def _weights(self, project: Project, future: Future) -> tuple[Weights, Weights | None]:
        """Today's, and the future's if it has any."""
        scope = self._scope(project, future)
        if scope is None:
            return project.weights, future.weights
        return project.weights_of(project.issue(scope)), future.issue_weights.get(scope)

    def refresh(self) -> None:
        project, future = self._session.project, self.future
        if future is None:
            return
        today, there = self._weights(project, future)
        heads = [(tr("Weights"), ""), *((c.short or c.title, c.title) for c in project.criteria)]
        shown = today if there is None else there
        rows = [
            [Field(tr("Today"), locked=True)]
            + [Field(weight_percent(today.share(c.id)), locked=True) for c in project.criteria],
            [Field(tr("In this future"), locked=True)]
            + [
                Field(
                    weight_percent(shown.share(c.id)),
                    strong=there is not None and abs(there.share(c.id) - today.share(c.id)) > SETTLED,
                )
                for c in project.criteria
            ],
        ]
        if there is not None:
            reasons = [Field(there.reasons.get(c.id, "")) for c in project.criteria]
            rows.append([Field(tr("Reason"), locked=True), *reasons])
        self.table.show_fields(heads, rows)
        self.back.setEnabled(there is not None)

    def edit_of(self, entry: Entry, project: Project) -> tuple[LazyText, Edit] | None:
        future = self.future
        if future is None or entry.row == TODAY or not 1 <= entry.column <= len(project.criteria):
            return None
        criterion_id, text, future_id = project.criteria[entry.column - 1].id, entry.text, future.id

        def edit(project: Project) -> Project:
            future = project.futures.future(future_id)
            today, there = self._weights(project, future)
            weights = today if there is None else there
            if entry.row == REASONS:
                changed = weights.with_reason(criterion_id, text.strip())
            else:
                share = _share(text)
                if abs(share - weights.share(criterion_id)) < 5e-4:
                    return project
                changed = weights.moved(criterion_id, share)
            return set_future_weights(project, future_id, changed, self._scope(project, future))

        return tr_lazy("Change weights in a future"), edit

    def _clear(self) -> None:
        future = self.future
        if future is not None:
            scope = self._scope(self._session.project, future)
            self.attempt(
                tr_lazy("Reset weights to today"), lambda p: set_future_weights(p, future.id, None, scope)
            )

    def _fill_menu(self, row: int, column: int, menu: QMenu) -> None:
        back = menu.addAction(tr("Weights as today"))
        back.setEnabled(self.back.isEnabled())
        back.triggered.connect(self._clear)


def _share(text: str) -> float:
    number = read_number(text, "%")
    if not 0 <= number <= 100:
        raise EditError(tr("A weight must be between 0% and 100%."), remedy=tr("Correct the weight."))
    return number / 100
