# SPDX-License-Identifier: MIT
"""The actors' ratings as they are in the chosen future."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QMenu

from mcda_app.analysis.vocabulary.partners import RATING_HEADS
from mcda_app.domain.edits.futures.differences import clear_future_rating, type_future_rating
from mcda_app.domain.membership.rules import ActorRating, rating_title
from mcda_app.domain.partners.actors import Actor
from mcda_app.domain.project import Project
from mcda_app.domain.score import Score
from mcda_app.i18n import LazyText, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.editing.edit_card import Edit
from mcda_app.ui.editing.edit_table import Entry, Field
from mcda_app.ui.futures.future_card import AsShown, FutureCard, described, difference_tip
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox

RATINGS = tuple(ActorRating)


class RatingsCard(FutureCard):
    """Actors × ratings, for all issues or for the chosen one alone."""

    def __init__(self, session: Session, chosen: AsShown) -> None:
        super().__init__(
            session,
            tr("Actors in this future"),
            chosen,
            tr(
                "How actors differ then. Bold cells differ from today; an emptied cell returns to "
                "today's value."
            ),
        )
        self.scope = ComboBox()
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.scope.setAccessibleName(tr("Issues for which ratings hold"))
        self.scope.activated.connect(lambda _at: self.refresh())
        self.tools.addWidget(self.scope)

    @property
    def _issue_id(self) -> str | None:
        """The one issue for which ratings are edited; None for all."""
        return self._session.issue_id if self.scope.currentIndex() == 1 else None

    def refresh(self) -> None:
        project, issue, future = self._session.project, self._session.issue, self.future
        at = max(0, self.scope.currentIndex())
        self.scope.clear()
        self.scope.addItem(tr("Ratings for all issues"))
        if issue is not None:
            self.scope.addItem(tr("Ratings for {issue} alone").format(issue=issue.label))
        self.scope.setCurrentIndex(min(at, self.scope.count() - 1))
        if future is None:
            return
        heads = [(tr("Actor"), ""), *((RATING_HEADS[r], rating_title(r)) for r in RATINGS)]
        rows = []
        for actor in project.partners.actors:
            fields = [Field(actor.label, locked=True, tip=actor.title)]
            for rating in RATINGS:
                criterion = project.partners.rating_criterion(rating)
                today, there = self._today(actor, rating), future.rating(actor.id, rating, self._issue_id)
                fields.append(
                    Field(
                        described(today if there is None else there, criterion),
                        tip=difference_tip(today, there, criterion),
                        strong=there is not None,
                    )
                )
            rows.append(fields)
        self.table.show_fields(heads, rows)

    def _today(self, actor: Actor, rating: ActorRating) -> Score:
        issue = self._session.issue
        if self._issue_id is None or issue is None:
            return actor.rating(rating)
        return self._session.project.rating_of(issue, actor, rating)

    def edit_of(self, entry: Entry, project: Project) -> tuple[LazyText, Edit] | None:
        future = self.future
        if future is None or not 1 <= entry.column <= len(RATINGS):
            return None
        actor_id, rating = project.partners.actors[entry.row].id, RATINGS[entry.column - 1]
        issue_id = self._issue_id
        return tr_lazy("Change a rating in a future"), lambda p: type_future_rating(
            p, future.id, actor_id, rating, entry.text, issue_id
        )

    def _fill_menu(self, row: int, column: int, menu: QMenu) -> None:
        future, actors = self.future, self._session.project.partners.actors
        if future is None or not (0 <= row < len(actors) and 1 <= column <= len(RATINGS)):
            return
        actor_id, rating, issue_id = actors[row].id, RATINGS[column - 1], self._issue_id
        menu.addAction(tr("Change…")).triggered.connect(lambda: self.table.edit_cell(row, column))
        back = menu.addAction(tr("As today"))
        back.setEnabled(future.rating(actor_id, rating, issue_id) is not None)
        back.triggered.connect(
            lambda: self.attempt(
                tr_lazy("Reset a rating to today"),
                lambda p: clear_future_rating(p, future.id, actor_id, rating, issue_id),
            )
        )
