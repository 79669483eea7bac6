# SPDX-License-Identifier: MIT
"""Scores along one weight, which can be moved there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QLabel

from mcda_app.analysis.memo import Memo
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.ranking.verdict import score_word
from mcda_app.analysis.sensitivity.critical_criterion import describe_critical
from mcda_app.analysis.sensitivity.one_way import Sweep, sweep
from mcda_app.analysis.sensitivity.tipping_sentences import describe
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.weights import Weights
from mcda_app.errors import McdaError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.charts.chart_card import ChartCard
from mcda_app.ui.core.session import Session
from mcda_app.ui.core.work.background import BackgroundTask, run_in_background
from mcda_app.ui.robustness.criterion_box import fill_criteria
from mcda_app.ui.robustness.one_way import OneWayChart
from mcda_app.ui.robustness.view import View
from mcda_app.ui.widgets.card import readable
from mcda_app.ui.widgets.fields.shrinking_combo import ShrinkingComboBox
from mcda_app.ui.widgets.labels import show_text, text_label

POINTS = 41
MANY = 40
"""Options from which scores along a weight, and all places where two change, are computed in a worker."""


class SweepQuestion(NamedTuple):
    """Scores along a weight, to be computed.

    key  what they rest on
    now  the weight's present share, on which they do not rest
    """

    key: object
    now: float
    answer: Callable[[], Sweep]


class OneWeightView(View):
    """A line for each option over one weight from 0 to 100 %."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._sweeps: Memo[str, Sweep] = Memo(limit=1)
        self._pending: tuple[object, BackgroundTask] | None = None
        self.chart = OneWayChart()
        row = QHBoxLayout()
        label = QLabel(tr("&Move the weight of"))
        self.criterion = ShrinkingComboBox(tr("Criterion whose weight is moved"))
        label.setBuddy(self.criterion)
        row.addWidget(label)
        row.addWidget(self.criterion)
        row.addStretch(1)
        card = ChartCard(tr("Scores along one weight"), self.chart, tr("the chart of scores along a weight"))
        card.body.insertLayout(0, row)
        self._sentence, self._critical = text_label(), text_label("muted")
        card.body.addWidget(readable(self._sentence))
        card.body.addWidget(readable(self._critical))
        self._column.addWidget(card)
        self.chart.grasped.connect(session.begin_gesture)
        self.chart.moved.connect(self._move)
        self.criterion.activated.connect(lambda _row: self.refresh())

    def fill(self) -> None:
        """Offer the project's criteria."""
        fill_criteria(self.criterion, self._session.project.criteria, 0)

    def show_criterion(self, criterion_id: str) -> None:
        """Choose the criterion whose weight is moved."""
        at = self.criterion.findData(criterion_id)
        if at >= 0:
            self.criterion.setCurrentIndex(at)

    def refresh(self) -> None:
        issue, project = self._issue, self._session.project
        matrix, colour_of = self._session.evaluator.matrix(project, issue), self._colour_of
        tippings = self._session.weight_tippings(issue)
        show_text(self._critical, describe_critical(tippings), hide_empty=True)
        at = max(0, self.criterion.currentIndex())
        words = describe(tippings[at])
        show_text(self._sentence, words)
        self.chart.caption = f"{issue.label}: {words}"
        question = self._question(matrix, project.weights_of(issue), at)
        if self._pending is not None and self._pending[0] != question.key:
            self._pending[1].drop()
            self._pending = None

        def show(swept: Sweep) -> None:
            self.chart.show()
            self.chart.show_sweep(swept, tippings[at], colour_of, score_word(project.settings.method), words)

        def refuse(error: Exception) -> None:
            if not isinstance(error, McdaError):
                raise error
            self.chart.hide()
            show_text(self._sentence, str(error))
            show_text(self._critical, "", hide_empty=True)

        def arrive(swept: Sweep) -> None:
            self._sweeps.store("chart", swept, equal=question.key)
            self._pending = None
            if self.isVisible():  # else there may be no such issue any more
                self.refresh()  # the weight itself may have moved on

        latest = self._sweeps.lookup("chart", equal=question.key)
        if latest is not None:
            show(latest._replace(now=question.now))
        elif len(matrix.options) > MANY:
            self.chart.show()
            self.chart.wait()
            if self._pending is None:
                self._pending = question.key, run_in_background(self, question.answer, arrive, refuse)
        else:
            try:
                swept = question.answer()
            except McdaError as error:
                refuse(error)
                return
            show(self._sweeps.store("chart", swept, equal=question.key))

    def _question(self, matrix: IssueMatrix, weights: Weights, at: int) -> SweepQuestion:
        """Scores stay while this weight alone moves, for the others keep their proportions."""
        moved, settings = matrix.criteria[at].id, self._session.project.settings
        now = weights.share(moved)
        if now == 1 or not weights.movable(moved):
            others: object = weights
        else:
            others = [round(weights.share(c.id) / (1 - now), 12) for c in matrix.criteria if c.id != moved]
        key = (matrix, settings, at, weights.locked, others)
        return SweepQuestion(key, now, partial(sweep, matrix, weights, settings, at, POINTS))

    def _move(self, share: float) -> None:
        session, issue = self._session, self._session.issue
        if issue is None:
            return
        project = session.project
        criterion = project.criteria[max(0, self.criterion.currentIndex())]
        scope = issue.id if issue.weights is not None else None
        moved = project.weights_of(issue).moved(criterion.id, share)
        session.apply(
            tr_lazy("Weigh {criterion}").format(criterion=criterion.title),
            lambda p: set_weights(p, moved, scope),
            merge=f"weight/{scope}/{criterion.id}",
        )
