# SPDX-License-Identifier: MIT
"""What would change first place, at a glance: weights, random draws and single scores."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from mcda_app.analysis.acceptability.badges import rule
from mcda_app.analysis.acceptability.headline import draws_sentence
from mcda_app.analysis.issue_findings import IssueFindings
from mcda_app.analysis.option_codes import option_codes
from mcda_app.analysis.sensitivity.score_tipping import ScoreTip, smallest_first, tips_of_cells
from mcda_app.analysis.sensitivity.tipping_sentences import describe_no_tips, describe_uncomputed_tips
from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.ui.charts.chart import WAITING
from mcda_app.ui.charts.chart_card import ChartCard
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.deferred_answer import DeferredAnswer
from mcda_app.ui.robustness.first_places import FirstPlaces
from mcda_app.ui.robustness.single_scores import SingleScores
from mcda_app.ui.robustness.tornado import Tornado
from mcda_app.ui.robustness.view import View
from mcda_app.ui.widgets.buttons import Rank, push_button
from mcda_app.ui.widgets.card import Card
from mcda_app.ui.widgets.labels import plain, show_text, text_label

MAX_TIPS = 4
"""Single scores that are listed at first."""

NARROW = 26
"""Width in lines of text below which the two small cards stand one below the other."""


class SingleScoreTips(NamedTuple):
    """The single scores that would change first place.

    note  a sentence in place of tips: why there are none
    """

    tips: tuple[ScoreTip, ...]
    note: str = ""


def single_score_tips(findings: IssueFindings) -> Iterator[SingleScoreTips | None]:
    """The tips as the last item; None after each score before, so that the search can be stopped there."""
    matrix, weights, settings = findings.matrix, findings.weights, findings.settings
    tips: list[ScoreTip | None] = []
    try:
        for tip in tips_of_cells(matrix, weights, settings):
            tips.append(tip)
            yield None
    except MethodError as error:
        yield SingleScoreTips((), describe_uncomputed_tips(error))
        return
    smallest = smallest_first(matrix, tips)
    yield SingleScoreTips(smallest, describe_no_tips(matrix, weights, settings, smallest))


class AtAGlance(View):
    """The tornado, bars of first places, and the list of single scores.

    criterion_wanted  a row of the tornado was chosen: the criterion's id
    score_requested      a single score was chosen: the ids of its option and criterion
    """

    criterion_wanted = Signal(str)
    score_requested = Signal(str, str)

    def __init__(self, session: Session, badges: BadgeService) -> None:
        super().__init__(session)
        self._badges = badges
        self.tornado = Tornado()
        self.tornado.chosen.connect(self.criterion_wanted)
        self.tornado.pointed.connect(self._show_pointed)
        card = ChartCard(
            tr("How far may each weight move?"),
            self.tornado,
            tr("how far each weight may move"),
        )
        self.pointed_label = text_label("muted")
        card.body.addWidget(self.pointed_label)
        self._column.addWidget(card)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(16)
        self._row.addWidget(self._make_bars_card(), 1)
        self._row.addWidget(self._make_scores_card(), 1)
        self._column.addLayout(self._row)
        self._tips = SingleScoreTips(())
        self._answer = DeferredAnswer(self, self._wait, self._take)
        self._show_pointed("")
        badges.changed.connect(self._badges_changed)

    def _make_bars_card(self) -> QWidget:
        self.first_places = FirstPlaces()
        card = ChartCard(
            tr("How often is each first?"),
            self.first_places,
            tr("how often each option comes first"),
        )
        self._others = text_label("muted")
        self._draws = text_label("muted")
        self._draws.setToolTip(plain(rule()))
        card.body.addWidget(self._others)
        card.body.addWidget(self._draws)
        card.body.addStretch(1)
        return card

    def _make_scores_card(self) -> QWidget:
        card = Card(tr("Which single score would change it?"))
        self.note = text_label("muted")
        self.scores = SingleScores()
        self.scores.score_requested.connect(self.score_requested)
        self.all_scores = push_button("", Rank.LINK)
        self.all_scores.setCheckable(True)
        self.all_scores.toggled.connect(lambda _on: self._show_tips())
        card.tools.addWidget(self.all_scores)
        card.body.addWidget(self.note)
        card.body.addWidget(self.scores)
        card.body.addStretch(1)
        return card

    # Showing

    def refresh(self) -> None:
        issue, colour_of = self._issue, self._colour_of
        self.tornado.caption = tr("{issue}: how far each weight may move").format(issue=issue.label)
        code_of = option_codes(self._session.project.options_of(issue))
        self.tornado.show_tippings(self._session.weight_tippings(issue), colour_of, code_of)
        self._show_badge()
        findings = self._findings()
        self._answer.follow(self._basis(), lambda: single_score_tips(findings))

    def _badges_changed(self) -> None:
        if self.isVisible() and self._session.result is not None:
            self._show_badge()

    def _show_badge(self) -> None:
        issue, result = self._issue, self._session.result
        badge = self._badges.badge(issue.id)
        self.first_places.caption = tr("{issue}: how often each option comes first").format(issue=issue.label)
        if badge is not None:
            text = draws_sentence(badge.samples)
        elif result is None or len(result.ranked) < 2:
            text = tr("Fewer than two options are ranked.")
        else:
            text = str(WAITING)
        show_text(self._others, self.first_places.show_badge(badge, self._colour_of), hide_empty=True)
        self.first_places.setVisible(badge is not None)
        show_text(self._draws, text)

    def _show_pointed(self, sentence: str) -> None:
        show_text(self.pointed_label, sentence or tr("Click a row to see the scores along that weight."))

    def _wait(self) -> None:
        self._take(SingleScoreTips((), str(WAITING)))

    def _take(self, tips: SingleScoreTips) -> None:
        self._tips = tips
        self._show_tips()

    def _show_tips(self) -> None:
        tips, note = self._tips
        more = len(tips) > MAX_TIPS
        everything = self.all_scores.isChecked()
        self.all_scores.setVisible(more)
        self.all_scores.setText(tr("Show fewer") if everything else tr("All {count}").format(count=len(tips)))
        self.scores.setVisible(bool(tips))
        self.scores.show_tips(tips if everything else tips[:MAX_TIPS])
        show_text(self.note, note or tr("Click a line to open the score."))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self.fontMetrics().height()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != direction:
            self._row.setDirection(direction)
