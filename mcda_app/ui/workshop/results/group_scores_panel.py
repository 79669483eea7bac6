# SPDX-License-Identifier: MIT
"""What the group makes of a round on scores: every cell with its spread, and a way to use them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcda_app.analysis.group.revealed_round import RevealedRound, Who
from mcda_app.domain.minute_events import Voters
from mcda_app.domain.workshop import Round
from mcda_app.errors import McdaError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.timestamps import timestamp
from mcda_app.ui.widgets.error_box import show_error
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import text_label
from mcda_app.ui.widgets.tables.read_only_table import Cell, ReadTable
from mcda_app.ui.workshop.prompts import button

if TYPE_CHECKING:
    from mcda_app.analysis.group.scores import GroupScore

MAX_COLUMNS = 100
RULE = tr_lazy(
    "On levels the group's score is the middle answer, with voting weights; on numbers the "
    "mean. In brackets the least and the most anyone gave. Marked scores differ from the "
    "project's; point at one to see how many gave what."
)


class ScoresPart(QWidget):
    """The scores of one round; the view around it says which round and whose answers."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._round: Round | None = None
        self._voters: Voters | None = None
        self._found: tuple[GroupScore, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.table = ReadTable(tr("The group's scores"), stretch=range(2, MAX_COLUMNS))
        column.addWidget(self.table)
        column.addWidget(text_label("muted", str(RULE)))
        row = FlowLayout()
        self.use = button(tr("Use &these scores"), self.adopt, tr("They become the project's scores"))
        row.addWidget(self.use)
        column.addLayout(row)

    def show_round(self, held: Round, who: Who, voters: Voters | None = None) -> str:
        """Show a revealed round on scores; returns what using them would do, in a sentence.

        voters  whose answers they are; None for everybody's
        """
        from mcda_app.analysis.group.scores import group_scores

        self._round, self._voters = held, voters
        self._found = group_scores(RevealedRound.of(self._session.project, held.id, who))
        criteria = list(dict.fromkeys(one.criterion.id for one in self._found))
        titles = {one.criterion.id: one.criterion.title for one in self._found}
        lines: dict[tuple[str, str], dict[str, GroupScore]] = {}
        for one in self._found:
            lines.setdefault((one.issue.label, one.option.label), {})[one.criterion.id] = one
        rows = [
            (
                Cell(issue),
                Cell(option, bold=True),
                *(
                    Cell(cells[c].told, marked=cells[c].differs, tip=cells[c].tally)
                    if c in cells
                    else Cell("–")
                    for c in criteria
                ),
            )
            for (issue, option), cells in lines.items()
        ]
        self.table.show_rows((tr("Issue"), tr("Option"), *(titles[c] for c in criteria)), rows)
        self.use.setVisible(any(one.differs for one in self._found))
        return self.consequence()

    def consequence(self) -> str:
        """What using the scores would do under the project's present weights, in a sentence."""
        from mcda_app.analysis.group.scores import what_they_change

        if self._round is None or not self._found:
            return tr("Nothing of what was asked is in the project any more.")
        return what_they_change(self._session.project, self._session.evaluator, self._found, self._round)

    @property
    def agreed(self) -> str:
        """On how many scores all agree."""
        same = sum(len(set(one.answers)) == 1 and not one.silent for one in self._found)
        return (
            tr("All agree on {same} of {found_count} scores.").format(same=same, found_count=len(self._found))
            if self._found
            else ""
        )

    def adopt(self) -> None:
        """Use the group's scores where they differ from the project's."""
        from mcda_app.analysis.group.scores import with_group_scores

        held, found, at, voters = self._round, self._found, timestamp(), self._voters
        if held is None:
            return
        try:
            self._session.apply(
                tr_lazy("Use the group's scores"), lambda p: with_group_scores(p, found, held, at, voters)
            )
        except McdaError as error:
            show_error(self.window(), error, tr("The scores were not used"))
