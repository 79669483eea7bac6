# SPDX-License-Identifier: MIT
"""On the issue page: what makes up each score, as stacked bars."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from mcda_app.analysis.phrases import figure
from mcda_app.analysis.ranking.explanation import Bars, Explanation, explain, score_bars
from mcda_app.domain.scale import Criterion, criterion_colour_indices
from mcda_app.errors import McdaError
from mcda_app.i18n import tr
from mcda_app.ui.charts.contribution_bars import ContributionBars, ScoreBar
from mcda_app.ui.core.session import Session
from mcda_app.ui.issue.numbers_card import NumbersCard
from mcda_app.ui.widgets.buttons import Rank, set_rank
from mcda_app.ui.widgets.labels import show_text
from mcda_app.ui.widgets.tables.read_only_table import Cell

MAX_BARS = 8
"""Options drawn at once."""


class ContributionsCard(NumbersCard):
    """Follows the chosen issue; the page says when.

    failure  why nothing can be explained; empty if it can
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._bars: Bars = ()
        self._criteria: tuple[Criterion, ...] = ()
        self.failure = ""
        self.bars = ContributionBars()
        super().__init__(tr("What makes up each score"), self.bars, tr("what each criterion contributes"))
        self.explain_button = set_rank(QToolButton(), Rank.INLINE)
        self.explain_button.setText(tr("Explain…"))
        self.explain_button.setToolTip(
            tr("The reasons for and against, how the score is calculated, and what another method says")
        )
        self.explain_button.setCheckable(True)
        self.body.insertWidget(1, self.explain_button, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        issue, result = self._session.issue, self._session.result
        if issue is None or result is None:
            return
        project = self._session.project
        matrix = self._session.evaluator.matrix(project, issue)
        try:
            bars, self.failure = score_bars(matrix, result, project.settings), ""
        except McdaError as error:
            bars, self.failure = (), str(error)
        self._bars, self._criteria = bars, matrix.criteria
        self.bars.setVisible(bool(bars))
        self.explain_button.setVisible(bool(bars or self.failure) or self.explain_button.isChecked())
        if bars:
            self._show()
        later = tr("The bars appear as soon as one option has all its scores.")
        note = self.failure or ("" if bars else later)
        if len(bars) > MAX_BARS:
            note = tr("The first {shown} of {all} options are drawn; the table has all.").format(
                shown=MAX_BARS, all=len(bars)
            )
        show_text(self.note, note, hide_empty=True)
        self.refresh_table()

    @property
    def explanation(self) -> Explanation | None:
        """What the bars say in sentences, which takes longer; None where nothing can be explained."""
        issue, result = self._session.issue, self._session.result
        if issue is None or result is None or self.failure:
            return None
        project = self._session.project
        return explain(self._session.evaluator.matrix(project, issue), result, project.settings)

    def _show(self) -> None:
        criteria = self._criteria
        bars = [
            ScoreBar(
                option.label,
                parts,
                tuple(f"{c.title}: {figure(part)}" for c, part in zip(criteria, parts, strict=True)),
                figure(score),
            )
            for option, score, parts in self._bars[:MAX_BARS]
        ]
        colour_of = criterion_colour_indices(self._session.project.criteria)
        self.bars.show_bars(
            bars,
            [c.title for c in criteria],
            [c.short or c.title for c in criteria],
            [colour_of[c.id] for c in criteria],
        )
        self.bars.describe(
            tr("Contributions of the criteria to each option's score"),
            partial(_in_words, criteria, self._bars),
        )

    def rows(self) -> tuple[Sequence[str], Sequence[Sequence[Cell]]]:
        if self.failure:
            return [], []
        heads = [
            tr("Option"),
            *(c.short or c.title for c in self._criteria),
            tr("Score", "of an option as a whole"),
        ]
        rows = [
            [
                Cell(option.title),
                *(Cell(figure(part), number=True) for part in parts),
                Cell(figure(score), number=True, bold=True),
            ]
            for option, score, parts in self._bars
        ]
        return heads, rows


def _in_words(criteria: Sequence[Criterion], bars: Bars) -> str:
    """The bars in words, a line each."""
    return "\n".join(
        f"{option.label} {figure(score)}: "
        + ", ".join(f"{c.title} {figure(part)}" for c, part in zip(criteria, parts, strict=True))
        for option, score, parts in bars[:MAX_BARS]
    )
