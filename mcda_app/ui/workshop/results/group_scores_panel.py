# SPDX-License-Identifier: MIT
"""The group's scores after a round on scores: every cell with its spread, and a button to use them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcda_app.analysis.group.revealed_round import RevealedRound, Who
from mcda_app.domain.workshop.minute_events import Voters
from mcda_app.domain.workshop.workshop import Round
from mcda_app.errors import McdaError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.widgets.buttons import Rank
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.dialogs.error_box import show_error
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell
from mcda_app.ui.workshop.layout import Prose, add_prose, bare, explain_button
from mcda_app.ui.workshop.prompts import button

if TYPE_CHECKING:
    from mcda_app.analysis.group.scores import GroupScore

RULE = tr_lazy(
    "On levels the group's score is the median answer, with voting weights; on numbers it "
    "is the mean. In brackets: the lowest and the highest answer. Marked scores differ "
    "from the project's; point at one to see how the answers are distributed."
)


class ScoresPart(QWidget):
    """The scores of one round; the surrounding view shows which round and whose answers."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._round: Round | None = None
        self._voters: Voters | None = None
        self._scores: tuple[GroupScore, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(tr("The group's scores"))
        column.addWidget(card)
        self.table = BalancedTable(tr("The group's scores"), whole=(0, 1))
        rule = Prose("muted", str(RULE))
        card.tools.addWidget(explain_button(rule))
        add_prose(card.body, rule)
        card.body.addWidget(bare(self.table))
        self.use = button(
            tr("Use &these scores"), self.adopt, tr("They become the project's scores"), Rank.PRIMARY
        )
        row = FlowLayout()
        row.addWidget(self.use)
        card.body.addLayout(row)

    def show_round(self, round_: Round, who: Who, voters: Voters | None = None) -> str:
        """Show a revealed round on scores; returns a sentence on the effect of using them.

        voters  whose answers they are; None for everybody's
        """
        from mcda_app.analysis.group.scores import group_scores

        self._round, self._voters = round_, voters
        self._scores = group_scores(RevealedRound.of(self._session.project, round_.id, who))
        criteria = list(dict.fromkeys(one.criterion.id for one in self._scores))
        titles = {one.criterion.id: one.criterion.title for one in self._scores}
        lines: dict[tuple[str, str], dict[str, GroupScore]] = {}
        for one in self._scores:
            lines.setdefault((one.issue.label, one.option.label), {})[one.criterion.id] = one
        rows = [
            (
                Cell(issue),
                Cell(option, bold=True),
                *(
                    Cell(cells[c].text, marked=cells[c].differs, tip=cells[c].tally)
                    if c in cells
                    else Cell("–")
                    for c in criteria
                ),
            )
            for (issue, option), cells in lines.items()
        ]
        self.table.show_rows((tr("Issue"), tr("Option"), *(titles[c] for c in criteria)), rows)
        self.use.setVisible(any(one.differs for one in self._scores))
        return self.consequence()

    def consequence(self) -> str:
        """A sentence on the effect of using the scores under the project's present weights."""
        from mcda_app.analysis.group.scores import first_place_changes

        if self._round is None or not self._scores:
            return tr("None of the scores asked about is in the project any more.")
        return first_place_changes(self._session.project, self._session.evaluator, self._scores, self._round)

    @property
    def agreed(self) -> str:
        """A sentence on how many scores everybody agrees."""
        same = sum(len(set(one.answers)) == 1 and not one.silent for one in self._scores)
        return (
            tr("All agree on {same} of {total} scores.").format(same=same, total=len(self._scores))
            if self._scores
            else ""
        )

    def adopt(self) -> None:
        """Use the group's scores where they differ from the project's."""
        from mcda_app.analysis.group.scores import with_group_scores

        round_, scores, at, voters = self._round, self._scores, timestamp(), self._voters
        if round_ is None:
            return
        try:
            self._session.apply(
                tr_lazy("Use the group's scores"), lambda p: with_group_scores(p, scores, round_, at, voters)
            )
        except McdaError as error:
            show_error(self.window(), error, tr("The scores were not used"))
