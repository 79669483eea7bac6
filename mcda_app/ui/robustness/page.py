# SPDX-License-Identifier: MIT
"""The Robustness page: what would change the chosen issue's first place, and how often it holds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mcda_app.analysis.acceptability.badges import rule
from mcda_app.analysis.issue_findings import IssueFindings
from mcda_app.analysis.memo import Memo
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.ranking.verdict import score_word
from mcda_app.analysis.sensitivity.critical_criterion import describe_critical
from mcda_app.analysis.sensitivity.first_place_map import FirstPlaceMap
from mcda_app.analysis.sensitivity.one_way import Sweep, sweep
from mcda_app.analysis.sensitivity.tipping_sentences import describe
from mcda_app.analysis.sensitivity.weight_tipping import WeightTipping
from mcda_app.domain.acceptability_question import AcceptabilityQuestion
from mcda_app.domain.edits.project import set_robustness
from mcda_app.domain.edits.scores import set_weights
from mcda_app.domain.issue import Issue
from mcda_app.domain.weights import Weights
from mcda_app.errors import McdaError
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.charts.chart import (
    WAITING,
    PictureButton,
)
from mcda_app.ui.core.background import Stream, Task, run
from mcda_app.ui.core.badge_service import BadgeService
from mcda_app.ui.core.change import Change
from mcda_app.ui.core.page import Page
from mcda_app.ui.core.session import Session
from mcda_app.ui.robustness.acceptability_view import AcceptabilityView
from mcda_app.ui.robustness.first_place_map import FirstPlaceView, told
from mcda_app.ui.robustness.one_way import OneWayChart
from mcda_app.ui.robustness.slower import Answers, Slower
from mcda_app.ui.robustness.tipping_strips import Strips
from mcda_app.ui.widgets.flow_layout import FlowLayout
from mcda_app.ui.widgets.labels import put, text_label
from mcda_app.ui.widgets.scrolling_column import scrolled_column
from mcda_app.ui.widgets.shrinking_combo import GivingBox

REST = 250
"""Milliseconds without a change before the slower questions are asked anew."""
POINTS = 41
MANY = 40
"""Options from which their scores along a weight, with all places where two change, are found in a worker."""


class Along(NamedTuple):
    """Scores along a weight, to be worked out.

    key  what they rest on
    now  the weight's present share, on which they do not rest
    """

    key: object
    now: float
    answer: Callable[[], Sweep]


class RobustnessPage(Page):
    """Follows the session while it is in sight."""

    def __init__(self, session: Session, badges: BadgeService) -> None:
        super().__init__()
        self._session, self._badges = session, badges
        self._sweeps: Memo[str, Sweep] = Memo(limit=1)
        self._asked_along: tuple[object, Task] | None = None
        column = scrolled_column(self)
        self._title = text_label("title")
        self._badge = text_label("answer")
        self._badge.setToolTip(rule())
        column.addWidget(self._title)
        self._content = QWidget()  # there while an issue is
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(column.spacing())
        layout.addWidget(self._badge)
        self._add_one_way(layout)
        layout.addWidget(text_label("heading", tr("Which single score would change first place?")))
        self._tips = text_label()
        layout.addWidget(self._tips)
        layout.addWidget(text_label("heading", tr("What if an option or a criterion were dropped?")))
        self._drops = text_label()
        layout.addWidget(self._drops)
        self._add_map(layout)
        self.acceptability = AcceptabilityView()
        heading = text_label("heading", tr("How often does each option come first when things vary?"))
        layout.addLayout(_beside(heading, PictureButton(self.acceptability.bars, tr("rank acceptability"))))
        self.acceptability.asked.connect(self._ask)
        layout.addWidget(self.acceptability)
        column.addWidget(self._content)
        column.addStretch(1)
        self.setFocusProxy(self.chart)
        self._answers: Stream | None = None
        self._shown: object = None  # what the answers in sight, or on their way, were asked about
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._refresh_slow)
        session.changed.connect(self._project_changed)
        session.issue_selected.connect(self.refresh)
        badges.changed.connect(self._show_badge)
        self.refresh()

    # Building

    def _add_one_way(self, layout: QVBoxLayout) -> None:
        self.chart = OneWayChart()
        row = QHBoxLayout()
        label = QLabel(tr("&Move the weight of"))
        self.criterion = GivingBox(tr("Criterion whose weight is moved"))
        label.setBuddy(self.criterion)
        row.addWidget(label)
        row.addWidget(self.criterion)
        row.addStretch(1)
        row.addWidget(PictureButton(self.chart, tr("the chart of scores along a weight")))
        layout.addLayout(row)
        layout.addWidget(self.chart)
        self.chart.grasped.connect(self._session.begin_gesture)
        self.chart.moved.connect(self._move)
        self._critical = text_label()
        layout.addWidget(self._critical)
        self.strips = Strips()
        self.strips.chosen.connect(self._choose)
        layout.addWidget(self.strips)
        self.criterion.activated.connect(lambda _row: self._refresh_chart())

    def _add_map(self, layout: QVBoxLayout) -> None:
        layout.addWidget(text_label("heading", tr("First place over two weights")))
        self.map = FirstPlaceView()
        self.across, self.up = (
            GivingBox(tr("{text}: criterion of the map of first place").format(text=text))
            for text in (tr("Across"), tr("Up"))
        )
        head, boxes = QHBoxLayout(), FlowLayout()
        for text, box in ((tr("&Across"), self.across), (tr("&Up"), self.up)):
            boxes.add_named(text, box)
            box.activated.connect(lambda _row: self._refresh_slow())
        head.addLayout(boxes, 1)
        head.addWidget(PictureButton(self.map, tr("the map of first place")), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        row = QHBoxLayout()
        self._map_words = text_label()
        self._map_words.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.map, 3)
        row.addWidget(self._map_words, 2)
        layout.addLayout(row)

    # Showing

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def _project_changed(self, change: Change) -> None:
        if change.touches(Change.RANKING | Change.ACCEPTABILITY):
            self.refresh()

    def refresh(self) -> None:
        """What follows a drag at once; the rest waits until the hand rests."""
        issue, result = self._session.issue, self._session.result
        criteria = self._session.project.criteria
        self._content.setVisible(issue is not None and result is not None and bool(criteria))
        if issue is None or result is None:
            put(self._title, tr("No issue yet"))
            return
        put(self._title, issue.title)
        if not criteria:
            return
        self._fill_boxes()
        if not self.isVisible():
            return
        self._show_badge()
        self._refresh_chart()
        self.acceptability.follow(self._session.project, issue)
        if self._basis() != self._shown:
            self._wait()
            self._rest.start()

    def _fill_boxes(self) -> None:
        criteria = [(c.id, c.title) for c in self._session.project.criteria]
        for box, start in ((self.criterion, 0), (self.across, 0), (self.up, 1)):
            held = [(box.itemData(n), box.itemText(n)) for n in range(box.count())]
            if held == criteria:
                continue
            chosen = box.currentData()
            box.clear()
            for key, title in criteria:
                box.addItem(title, key)
            at = box.findData(chosen)
            box.setCurrentIndex(at if at >= 0 else min(start, box.count() - 1))

    def _show_badge(self) -> None:
        issue_id = self._session.issue_id
        text = f"{self._badges.sign(issue_id)} {self._badges.sentence(issue_id)}"
        put(self._badge, text.strip(), hide_empty=True)

    def _asked(self) -> tuple[Issue, IssueMatrix] | None:
        """The chosen issue and its decision matrix."""
        issue = self._session.issue
        return (
            None if issue is None else (issue, self._session.evaluator.problem(self._session.project, issue))
        )

    def _order(self, issue: Issue) -> list[str]:
        return [o.id for o in self._session.project.options_of(issue)]

    def _tippings(self, issue: Issue) -> tuple[WeightTipping, ...]:
        return self._session.weight_tippings(issue)

    def _refresh_chart(self) -> None:
        asked = self._asked()
        if asked is None:
            return
        issue, problem = asked
        project, order = self._session.project, self._order(issue)
        tippings = self._tippings(issue)
        put(self._critical, describe_critical(tippings), hide_empty=True)
        self.strips.show_tippings(tippings, order)
        at = max(0, self.criterion.currentIndex())
        told_way = describe(tippings[at])
        self.chart.caption = f"{issue.label}: {told_way}"
        question = self._swept_along(problem, project.weights_of(issue), at)
        if self._asked_along is not None and self._asked_along[0] != question.key:
            self._asked_along[1].drop()
            self._asked_along = None

        def show(along: Sweep) -> None:
            self.chart.show()
            self.chart.show_sweep(along, tippings[at], order, score_word(project.settings.method), told_way)

        def refuse(error: Exception) -> None:
            if not isinstance(error, McdaError):
                raise error
            self.chart.hide()
            put(self._critical, str(error), hide_empty=True)

        def arrive(along: Sweep) -> None:
            self._sweeps.store("chart", along, equal=question.key)
            self._asked_along = None
            self._refresh_chart()  # the weight itself may have moved on

        latest = self._sweeps.lookup("chart", equal=question.key)
        if latest is not None:
            show(latest._replace(now=question.now))
        elif len(problem.options) > MANY:
            self.chart.show()
            self.chart.wait()
            if self._asked_along is None:
                self._asked_along = question.key, run(self, question.answer, arrive, refuse)
        else:
            try:
                along = question.answer()
            except McdaError as error:
                refuse(error)
                return
            show(self._sweeps.store("chart", along, equal=question.key))

    def _swept_along(self, problem: IssueMatrix, weights: Weights, at: int) -> Along:
        """Scores along a weight; they stay while it alone moves, for the others keep their proportions."""
        moved, settings = problem.criteria[at].id, self._session.project.settings
        now = weights.share(moved)
        if now == 1 or not weights.movable(moved):
            others: object = weights
        else:
            others = [round(weights.share(c.id) / (1 - now), 12) for c in problem.criteria if c.id != moved]
        key = (problem, settings, at, weights.locked, others)
        return Along(key, now, partial(sweep, problem, weights, settings, at, POINTS))

    # What takes longer, beside the window

    def _basis(self) -> object:
        """All that the slower answers rest on: while it stays the same, so do they."""
        asked = self._asked()
        if asked is None:
            return None
        issue, problem = asked
        project = self._session.project
        places = self.across.currentIndex(), self.up.currentIndex()
        return issue.id, issue.label, problem, project.weights_of(issue), project.settings, places

    def _wait(self) -> None:
        """Nothing is shown that was found for what was there before."""
        self._shown = None
        if self._answers is not None:
            self._answers.drop()
            self._answers = None
        for label in (self._tips, self._drops, self._map_words):
            put(label, str(WAITING))
        self.map.wait()

    def _refresh_slow(self) -> None:
        asked = self._asked()
        if asked is None or not self.isVisible():
            return
        self._wait()
        self._shown = self._basis()
        issue, _ = asked
        findings = IssueFindings(self._session.project, issue, self._session.evaluator)
        question = Slower(findings, self.across.currentIndex(), self.up.currentIndex())
        self._answers = Stream(self, question.answers, self._take).start()

    def _take(self, found: Answers) -> None:
        """Show what was found so far."""
        for label, text in ((self._tips, found.tips), (self._drops, found.drops)):
            if text is not None:
                put(label, text)
        if found.map is not None:
            self._show_map(found.map)

    def _show_map(self, found: FirstPlaceMap | str) -> None:
        """found  the map, or why there is none"""
        issue = self._session.issue
        three = not isinstance(found, str) and found.third is not None
        for box in (self.across, self.up):
            box.setEnabled(not three)
        self.map.setVisible(not isinstance(found, str))
        if isinstance(found, str) or issue is None:
            put(self._map_words, str(found))
            return
        over = tr("{across} and {up}").format(across=found.across.title, up=found.up.title)
        self.map.caption = tr("{issue}: first place over the weights of {over}").format(
            issue=issue.label, over=over
        )
        self.map.show_map(found, self._order(issue))
        put(self._map_words, told(found) if found.rows else "")

    def restore_view(self, _state: object) -> None:
        self._refresh_chart()
        self._refresh_slow()

    # Changing

    def show_criterion(self, criterion_id: str) -> None:
        """Bring a criterion's weight to the chart."""
        at = self.criterion.findData(criterion_id)
        if at >= 0:
            self._choose(at)

    def _choose(self, at: int) -> None:
        self.criterion.setCurrentIndex(at)
        self._refresh_chart()

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

    def _ask(self, question: AcceptabilityQuestion) -> None:
        self._session.apply(
            tr_lazy("Change what varies"), lambda p: set_robustness(p, question), merge="robustness"
        )


def _beside(label: QLabel, button: PictureButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(label, 1)
    row.addWidget(button)
    return row
