# SPDX-License-Identifier: MIT
"""The Robustness page: what would change the chosen issue's first place, and how often it holds."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mcda_app.analysis.badges import RULE
from mcda_app.analysis.critical import describe_critical
from mcda_app.analysis.drop_one import describe_drops, drop_one
from mcda_app.analysis.problem import Problem
from mcda_app.analysis.sweep import Sweep, sweep
from mcda_app.analysis.tipping import Walk
from mcda_app.analysis.tipping_words import describe, describe_tips
from mcda_app.analysis.verdict import score_word
from mcda_app.analysis.weight_map import first_place_map, ternary_map
from mcda_app.domain.edit_scores import set_weights
from mcda_app.domain.issue import Issue
from mcda_app.domain.robustness import AcceptabilityQuestion
from mcda_app.domain.weights import Weights
from mcda_app.errors import McdaError
from mcda_app.language import tr
from mcda_app.ui.badge_service import BadgeService
from mcda_app.ui.charts.chart import PictureButton
from mcda_app.ui.flow import FlowLayout
from mcda_app.ui.giving_box import GivingBox
from mcda_app.ui.labels import put, text_label
from mcda_app.ui.pages import scrolled_column
from mcda_app.ui.robustness.acceptability_view import AcceptabilityView
from mcda_app.ui.robustness.first_place import FirstPlaceView, told
from mcda_app.ui.robustness.one_way import OneWayChart
from mcda_app.ui.robustness.strips import Strips
from mcda_app.ui.session import Session

REST = 250
"""Milliseconds without a change before the slower questions are asked anew."""
MOST_TIPS = 4
MAP_ROWS = 121
POINTS = 41


class RobustnessPage(QWidget):
    """Follows the session while it is in sight."""

    def __init__(self, session: Session, badges: BadgeService) -> None:
        super().__init__()
        self._session, self._badges = session, badges
        self._swept: tuple[object, Sweep] | None = None
        column = scrolled_column(self)
        self._title = text_label("title")
        self._badge = text_label("answer")
        self._badge.setToolTip(RULE)
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
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._refresh_slow)
        session.changed.connect(self.refresh)
        session.issue_selected.connect(lambda _id: self.refresh())
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
            box.activated.connect(lambda _row: self._refresh_map())
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

    def refresh(self) -> None:
        """What follows a drag at once; the rest waits until the hand rests."""
        issue, result = self._session.issue, self._session.result
        self._content.setVisible(issue is not None and result is not None)
        if issue is None or result is None:
            put(self._title, tr("No issue yet"))
            return
        put(self._title, issue.title)
        self._fill_boxes()
        if not self.isVisible():
            return
        self._show_badge()
        self._refresh_chart()
        self.acceptability.follow(self._session.project, issue)
        self._up_to_date(False)
        self._rest.start()

    def _up_to_date(self, now: bool) -> None:
        """Show faintly what tells what held before the last change."""
        for widget in (self._tips, self._drops, self.map, self._map_words):
            widget.setEnabled(now)

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

    def _asked(self) -> tuple[Issue, Problem] | None:
        """The chosen issue and its decision matrix."""
        issue = self._session.issue
        return (
            None if issue is None else (issue, self._session.evaluator.problem(self._session.project, issue))
        )

    def _order(self, issue: Issue) -> list[str]:
        return [o.id for o in self._session.project.options_of(issue)]

    def _walks(self, issue: Issue) -> tuple[Walk, ...]:
        return self._session.walks(issue)

    def _refresh_chart(self) -> None:
        asked = self._asked()
        if asked is None:
            return
        issue, problem = asked
        project, order = self._session.project, self._order(issue)
        walks = self._walks(issue)
        put(self._critical, describe_critical(walks), hide_empty=True)
        self.strips.show_walks(walks, order)
        at = max(0, self.criterion.currentIndex())
        told_way = describe(walks[at])
        self.chart.caption = f"{issue.label}: {told_way}"
        try:
            along = self._sweep(problem, project.weights_of(issue), at)
        except McdaError as error:
            self.chart.hide()
            put(self._critical, str(error), hide_empty=True)
            return
        self.chart.show()
        self.chart.show_sweep(along, walks[at], order, score_word(project.settings.method), told_way)

    def _sweep(self, problem: Problem, weights: Weights, at: int) -> Sweep:
        """Scores along a weight; they stay while it alone moves, for the others keep their proportions."""
        moved, settings = problem.criteria[at].id, self._session.project.settings
        now = weights.share(moved)
        if now == 1 or not weights.movable(moved):
            return sweep(problem, weights, settings, at, POINTS)
        others = [round(weights.share(c.id) / (1 - now), 12) for c in problem.criteria if c.id != moved]
        wanted = (problem, settings, at, weights.locked, others)
        if self._swept is None or self._swept[0] != wanted:
            self._swept = wanted, sweep(problem, weights, settings, at, POINTS)
        return self._swept[1]._replace(now=now)

    def _refresh_slow(self) -> None:
        asked = self._asked()
        if asked is None or not self.isVisible():
            return
        issue, problem = asked
        project = self._session.project
        weights = project.weights_of(issue)
        try:
            changes = describe_tips(problem, weights, project.settings, MOST_TIPS)
            drops = describe_drops(drop_one(problem, weights, project.settings))
        except McdaError as error:
            changes, drops = [str(error)], ""
        put(self._tips, "\n".join(changes))
        put(self._drops, drops)
        self._refresh_map()
        self._up_to_date(True)

    def _refresh_map(self) -> None:
        asked = self._asked()
        if asked is None:
            return
        issue, problem = asked
        project = self._session.project
        weights = project.weights_of(issue)
        across, up = self.across.currentIndex(), self.up.currentIndex()
        try:
            found = ternary_map(problem, weights, project.settings, MAP_ROWS)
            if found is None and across != up:
                found = first_place_map(problem, weights, project.settings, across, up, MAP_ROWS)
        except McdaError as error:
            self.map.hide()
            put(self._map_words, str(error))
            return
        for box in (self.across, self.up):
            box.setEnabled(found is None or found.third is None)
        self.map.setVisible(found is not None)
        if found is None:
            put(self._map_words, tr("Choose two different criteria."))
            return
        over = tr("{across} and {up}").format(across=found.across.title, up=found.up.title)
        self.map.caption = tr("{issue}: first place over the weights of {over}").format(
            issue=issue.label, over=over
        )
        self.map.show_map(found, self._order(issue))
        put(self._map_words, told(found) if found.rows else "")

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
        session.do(
            tr("Weigh {criterion}").format(criterion=criterion.title),
            lambda p: set_weights(p, moved, scope),
            merge=f"weight/{scope}/{criterion.id}",
        )

    def _ask(self, question: AcceptabilityQuestion) -> None:
        self._session.do(
            tr("Change what varies"), lambda p: replace(p, robustness=question), merge="robustness"
        )


def _beside(label: QLabel, button: PictureButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(label, 1)
    row.addWidget(button)
    return row
