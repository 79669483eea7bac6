# SPDX-License-Identifier: MIT
"""Whether other methods, or other settings of this one, put the same option first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal

from mcda_app.analysis.issue_findings import IssueFindings
from mcda_app.analysis.sensitivity.method_choice_effects import choice_effect
from mcda_app.analysis.sensitivity.second_opinions import IssueOpinions, describe_opinions, opinions_on
from mcda_app.analysis.vocabulary.methods import METHODS
from mcda_app.errors import McdaError
from mcda_app.i18n import tr
from mcda_app.ui.charts.chart import WAITING
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.deferred_answer import DeferredAnswer
from mcda_app.ui.robustness.view import View
from mcda_app.ui.widgets.buttons import push_button
from mcda_app.ui.widgets.card import Card, readable
from mcda_app.ui.widgets.labels import show_text, text_label
from mcda_app.ui.widgets.tables.balanced_table import BalancedTable
from mcda_app.ui.widgets.tables.read_only_table import Cell
from mcda_app.ui.widgets.terms.explanations import explained


class OtherMethods(NamedTuple):
    """What is known so far; None for what is not.

    settings  sentences on other settings of the method
    opinions  other methods' rankings, or the sentence why there are none
    """

    settings: str
    opinions: IssueOpinions | str | None = None


def other_methods(findings: IssueFindings) -> Iterator[OtherMethods]:
    """The effect of settings first, for the other methods load slowly."""
    try:
        effect = choice_effect(findings.project, findings.issue)
        settings = f"{effect.sentence} {effect.method}"
    except McdaError as error:
        settings = str(error)
    yield OtherMethods(settings)
    try:
        yield OtherMethods(settings, opinions_on(findings.project, findings.issue))
    except McdaError as error:
        yield OtherMethods(settings, str(error))


class OtherMethodsView(View):
    """A row for each method.

    method_wanted  the user wants the method's settings
    """

    method_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        card = Card(tr("Would another method rank the same?"))
        self.table = BalancedTable(tr("Ranks by method"))
        self.sentence, self.settings = text_label(), text_label("muted")
        button = push_button(tr("Method options…"))
        button.clicked.connect(lambda _checked=False: self.method_wanted.emit())
        card.body.addWidget(self.table)
        card.body.addWidget(readable(self.sentence))
        card.body.addWidget(readable(self.settings))
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(card)
        self._answer = DeferredAnswer(self, self._wait, self._take)

    def refresh(self) -> None:
        findings = self._findings()
        self._answer.follow(self._basis(), lambda: other_methods(findings))

    def _wait(self) -> None:
        self.table.hide()
        show_text(self.sentence, str(WAITING))
        show_text(self.settings, "", hide_empty=True)

    def _take(self, answer: OtherMethods) -> None:
        show_text(self.settings, answer.settings, hide_empty=True)
        if answer.opinions is None:
            return
        if isinstance(answer.opinions, str):
            show_text(self.sentence, answer.opinions)
            return
        self._show_opinions(answer.opinions)

    def _show_opinions(self, opinions: IssueOpinions) -> None:
        show_text(self.sentence, describe_opinions(opinions))
        own = METHODS[self._session.project.settings.method].name
        rows = [_row(own, opinions.ranks, Cell(tr("this ranking")), bold=True)]
        rows[0][0] = rows[0][0]._replace(tip=explained(own, ""))
        for opinion in opinions.able:
            same = (
                Cell(tr("= same")) if opinion.same_first else Cell(tr("≠ different"), bold=True, marked=True)
            )
            row = _row(opinion.method, opinion.ranks, same)
            row[0] = row[0]._replace(tip=f"{opinion.about} {opinion.source}")
            rows.append(row)
        heads = (tr("Method"), *(o.label for o in opinions.options), tr("First place"))
        self.table.show_rows(heads, rows)
        self.table.show()


def _row(method: str, ranks: tuple[int, ...], same: Cell, *, bold: bool = False) -> list[Cell]:
    places = [Cell(str(rank), number=True, bold=rank == 1) for rank in ranks]
    return [Cell(method, bold=bold), *places, same]
