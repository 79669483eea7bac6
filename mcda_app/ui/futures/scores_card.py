# SPDX-License-Identifier: MIT
"""The chosen issue's decision matrix as it is in the chosen future."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from mcda_app.domain.edits.futures.differences import clear_future_score, type_future_score
from mcda_app.domain.issue import Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.i18n import LazyText, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.editing.edit_card import Edit
from mcda_app.ui.editing.edit_table import Entry, Field
from mcda_app.ui.futures.future_card import AsShown, FutureCard, described, difference_tip
from mcda_app.ui.widgets.labels import show_text, text_label


class ScoresCard(FutureCard):
    """Options × criteria. An emptied cell is as today again."""

    def __init__(self, session: Session, chosen: AsShown) -> None:
        super().__init__(session, tr("Scores in this future"), chosen)
        self.about = text_label("muted")
        self.body.insertWidget(0, self.about)

    def refresh(self) -> None:
        project, issue, future = self._session.project, self._session.issue, self.future
        if issue is None or future is None:
            return
        show_text(
            self.about,
            tr(
                "{issue}, in “{future}”: type what is different. Bold cells differ from today; an "
                "emptied cell returns to today's value."
            ).format(issue=issue.label, future=future.title),
        )
        heads = [(tr("Option"), ""), *((c.short or c.title, c.title) for c in project.criteria)]
        rows = []
        for option in project.options_of(issue):
            fields = [Field(option.label, locked=True, tip=option.title)]
            for criterion in project.criteria:
                today = issue.score(option.id, criterion.id)
                there = future.scores.get((issue.id, option.id, criterion.id))
                fields.append(
                    Field(
                        described(today if there is None else there, criterion),
                        tip=difference_tip(today, there, criterion),
                        strong=there is not None,
                    )
                )
            rows.append(fields)
        self.table.show_fields(heads, rows)

    def _at(self, project: Project, row: int, column: int) -> tuple[Option, Criterion] | None:
        issue = project.issue(self._session.issue_id)
        options = project.options_of(issue)
        if 0 <= row < len(options) and 1 <= column <= len(project.criteria):
            return options[row], project.criteria[column - 1]
        return None

    def edit_of(self, entry: Entry, project: Project) -> tuple[LazyText, Edit] | None:
        future, place = self.future, self._at(project, entry.row, entry.column)
        if future is None or place is None:
            return None
        key = (self._session.issue_id, place[0].id, place[1].id)
        return tr_lazy("Change a score in a future"), lambda p: type_future_score(
            p, future.id, *key, entry.text
        )

    def _fill_menu(self, row: int, column: int, menu: QMenu) -> None:
        future, place = self.future, self._at(self._session.project, row, column)
        if future is None or place is None:
            return
        key = (self._session.issue_id, place[0].id, place[1].id)
        menu.addAction(tr("Change…")).triggered.connect(lambda: self.table.edit_cell(row, column))
        back = menu.addAction(tr("As today"))
        back.setEnabled(key in future.scores)
        back.triggered.connect(
            lambda: self.attempt(
                tr_lazy("Reset a score to today"), lambda p: clear_future_score(p, future.id, *key)
            )
        )
