# SPDX-License-Identifier: MIT
"""What to do about more ballots than people, before any of them is opened."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtWidgets import QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from mcda_app.domain.edits.workshop.surplus import correct_headcount, draw_surplus, restart_round
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import Round
from mcda_app.i18n import tr
from mcda_app.ui.widgets.dialogs.dialog_parts import ok_cancel
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.labels import text_label


class Surplus(Enum):
    """Ways out of more ballots than people.

    MISCOUNTED  there are more people than were counted
    AGAIN       everybody votes once more
    LOT         lots decide which ballots do not count
    """

    MISCOUNTED = "miscounted"
    AGAIN = "again"
    LOT = "lot"


class SurplusDialog(QDialog):
    """Three ways out, the first of which asks for the number of people."""

    def __init__(self, parent: QWidget, round_: Round) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("More ballots than people"))
        layout = QVBoxLayout(self)
        sentence = tr(
            "{round} has {ballots} ballots for {people} people. No ballot is opened before this is resolved."
        ).format(round=round_.title, ballots=round_.ballot_count, people=round_.roll.expected)
        layout.addWidget(text_label("", sentence))
        self._ways = {
            Surplus.MISCOUNTED: QRadioButton(tr("We were &miscounted; there are")),
            Surplus.AGAIN: QRadioButton(tr("Everybody votes &again")),
            Surplus.LOT: QRadioButton(tr("&Lots decide which ballots do not count")),
        }
        self._people = NumberField(tr("How many people are here"), round_.ballot_count, 1000, whole=True)
        for way, choice in self._ways.items():
            row = QHBoxLayout()
            row.addWidget(choice)
            if way is Surplus.MISCOUNTED:
                row.addWidget(self._people)
            row.addStretch(1)
            layout.addLayout(row)
        self._ways[Surplus.MISCOUNTED].setChecked(True)
        layout.addWidget(text_label("muted", tr("The minutes say which way was taken.")))
        layout.addWidget(ok_cancel(self))

    @property
    def decision(self) -> Surplus:
        """The chosen way."""
        return next(way for way, choice in self._ways.items() if choice.isChecked())

    @property
    def headcount(self) -> int:
        """How many people there are after all."""
        self._people.interpretText()
        return int(self._people.required)

    def edit(self, round_: Round, at: str) -> Callable[[Project], Project]:
        """What was decided about the round, as an edit."""
        decision, count = self.decision, self.headcount
        if decision is Surplus.AGAIN:
            return lambda p: restart_round(p, round_.id, at)
        if decision is Surplus.LOT:
            return lambda p: draw_surplus(p, round_.id, at)
        return lambda p: correct_headcount(p, round_.id, count, at)
