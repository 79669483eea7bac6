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
from mcda_app.domain.workshop.workshop import Round
from mcda_app.errors import McdaError
from mcda_app.i18n import plural, tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.widgets.buttons import push_button
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.dialogs.error_box import show_error
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
        where = {one.issue for one in self._ratings}
        only = next(iter(where)) if len(where) == 1 else None
        self.set_title(
            tr("What the group says")
            if only is None
            else tr("What the group says on {issue}").format(issue=only.label)
        )
        text = plural(
            differing,
            tr("{round}: the group differs from {count} rating of the project."),
            tr("{round}: the group differs from {count} ratings of the project."),
        )
        if not differing:
            text = tr("{round}: the group's ratings are the project's.")
        show_text(self.summary, text.format(round=self._round.title, count=differing))
        several = len({one.place for one in self._ratings}) > 1
        ratings = list(dict.fromkeys(one.rating for one in self._ratings))
        heads = [tr("Issue"), tr("Actor")] if several else [tr("Actor")]
        for rating in ratings:
            heads += [rating_title(rating), tr("The group (least to most)")]
        self.table.show_rows(heads, self._rows(several=several))
        self.use.setVisible(differing > 0)

    def _rows(self, *, several: bool) -> list[list[Cell]]:
        """A row for each actor in each place: the project's ratings, each with the group's beside it."""
        rows: dict[tuple[str, str], list[Cell]] = {}
        for one in self._ratings:
            row = rows.setdefault((one.place, one.actor.id), [])
            if not row:
                place = tr("in general") if one.issue is None else one.issue.label
                row += [Cell(place)] if several else []
                row.append(Cell(one.actor.label, tip=one.actor.title))
            row.append(Cell("–" if one.now is None else one.criterion.describe(one.now)))
            row.append(Cell(one.text, marked=one.differs, tip=one.tally))
        return list(rows.values())

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
