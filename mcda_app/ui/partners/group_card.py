# SPDX-License-Identifier: MIT
"""What a workshop's group says of the actors, beside the project's ratings."""

from __future__ import annotations

from mcda_app.analysis.group.actor_ratings import (
    GroupRating,
    group_ratings,
    latest_actor_round,
    with_group_ratings,
)
from mcda_app.analysis.group.revealed_round import RevealedRound
from mcda_app.domain.membership.rules import rating_title
from mcda_app.domain.workshop import Round
from mcda_app.errors import McdaError
from mcda_app.i18n import plural, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.widgets.buttons import push_button
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.error_box import show_error
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell
from mcda_app.ui.widgets.toast import ToastAction, show_toast


class GroupRatingsCard(Card):
    """The latest revealed round on actors; hidden without one. Asked to refresh while it is in sight."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("What the group says"))
        self._session = session
        self._round: Round | None = None
        self._ratings: tuple[GroupRating, ...] = ()
        self.summary = text_label("muted")
        self.table = BalancedTable(tr("The group's ratings of actors"))
        self.use = push_button(tr("Use these ratings"), tip=tr("They become the project's ratings"))
        self.use.clicked.connect(lambda _checked=False: self.adopt())
        self.body.addWidget(self.summary)
        self.body.addWidget(self.table)
        self.body.addWidget(self.use)

    def refresh(self) -> None:
        """Show what the group says now."""
        project = self._session.project
        self._round = latest_actor_round(project)
        self._ratings = (
            () if self._round is None else group_ratings(RevealedRound.of(project, self._round.id))
        )
        self.setVisible(bool(self._ratings))
        if self._round is None or not self._ratings:
            return
        differing = sum(one.differs for one in self._ratings)
        text = plural(
            differing,
            tr("{round}: the group differs from {count} rating of the project."),
            tr("{round}: the group differs from {count} ratings of the project."),
        )
        if not differing:
            text = tr("{round}: the group's ratings are the project's.")
        show_text(self.summary, text.format(round=self._round.title, count=differing))
        several = len({one.place for one in self._ratings}) > 1
        heads = [tr("Actor"), tr("Rating"), tr("The project"), tr("The group (least to most)")]
        self.table.show_rows([*([tr("Issue")] if several else []), *heads], list(self._rows(several)))
        self.use.setVisible(differing > 0)

    def _rows(self, several: bool) -> list[list[Cell]]:
        rows = []
        for one in self._ratings:
            place = tr("in general") if one.issue is None else one.issue.label
            now = "–" if one.now is None else one.criterion.describe(one.now)
            name = rating_title(one.rating)
            if not several and one.issue is not None:
                name = tr("{rating} on {issue}").format(rating=name, issue=place)
            cells = [Cell(one.actor.label, tip=one.actor.title), Cell(name), Cell(now)]
            group = Cell(one.text, marked=one.differs, tip=one.tally)
            rows.append([*([Cell(place)] if several else []), *cells, group])
        return rows

    def adopt(self) -> None:
        """Use the group's ratings where they differ from the project's, in one step."""
        round_, ratings, at = self._round, self._ratings, timestamp()
        if round_ is None:
            return
        try:
            self._session.apply(
                tr_lazy("Use the group's ratings"), lambda p: with_group_ratings(p, ratings, round_, at)
            )
        except McdaError as error:
            show_error(self.window(), error, tr("The ratings were not used"))
            return
        undo = ToastAction(tr("Undo"), self._session.undo_stack.undo)
        show_toast(self.window(), tr("The group's ratings are used"), (undo,), until_change=True)
