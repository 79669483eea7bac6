# SPDX-License-Identifier: MIT
"""The Robustness page: what would change the chosen issue's first place, and how often it holds."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.badges import RULE
from mcda_app.analysis.drop_one import describe_drops, drop_one
from mcda_app.analysis.evaluation import Evaluator
from mcda_app.analysis.score_tipping import score_tips
from mcda_app.analysis.sweep import sweep
from mcda_app.analysis.tipping import Walk, Walker
from mcda_app.analysis.tipping_words import describe, describe_tip
from mcda_app.analysis.weight_map import first_place_map, ternary_map
from mcda_app.domain.edit_scores import set_weights
from mcda_app.errors import McdaError
from mcda_app.ui.badge_service import BadgeService
from mcda_app.ui.guard import tell
from mcda_app.ui.labels import put, text_label
from mcda_app.ui.pages import scrolled_column
from mcda_app.ui.pictures import ask_picture_path, copy_picture, save_picture
from mcda_app.ui.robustness.acceptability_view import AcceptabilityView
from mcda_app.ui.robustness.first_place import FirstPlaceView
from mcda_app.ui.robustness.one_way import OneWayChart
from mcda_app.ui.session import Session

REST = 250
"""Milliseconds without a change before the slower questions are asked anew."""
MOST_TIPS = 4
MAP_ROWS = 121


class RobustnessPage(QWidget):
    """Follows the session while it is in sight."""

    def __init__(self, session: Session, badges: BadgeService) -> None:
        super().__init__()
        self._session, self._badges = session, badges
        self._evaluator = Evaluator()
        self._walker = Walker(self._evaluator)
        layout = scrolled_column(self)
        self._title = text_label("title")
        self._badge = text_label("answer")
        self._badge.setToolTip(RULE)
        layout.addWidget(self._title)
        layout.addWidget(self._badge)
        self._add_one_way(layout)
        self._tips = text_label()
        layout.addWidget(text_label("heading", "Which single score would change first place?"))
        layout.addWidget(self._tips)
        self._add_map(layout)
        layout.addWidget(text_label("heading", "How often does each option come first when things vary?"))
        self.acceptability = AcceptabilityView()
        layout.addWidget(self.acceptability)
        layout.addStretch(1)
        self.setFocusProxy(self.chart)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._refresh_slow)
        self.acceptability.controls.changed.connect(self._rest.start)
        session.changed.connect(self.refresh)
        session.issue_selected.connect(lambda _id: self.refresh())
        badges.changed.connect(self._show_badge)
        self.refresh()

    # Building

    def _add_one_way(self, layout: QVBoxLayout) -> None:
        row = QHBoxLayout()
        label = QLabel("Move the weight of")
        self.criterion = QComboBox()
        self.criterion.setAccessibleName("Criterion whose weight is moved")
        label.setBuddy(self.criterion)
        row.addWidget(label)
        row.addWidget(self.criterion)
        row.addStretch(1)
        layout.addLayout(row)
        self.chart = OneWayChart()
        layout.addWidget(self.chart)
        self.chart.grasped.connect(self._session.begin_gesture)
        self.chart.moved.connect(self._move)
        self._with_pictures(self.chart, "weight")
        self.walks = text_label()
        layout.addWidget(self.walks)
        self.criterion.activated.connect(lambda _row: self._refresh_chart())

    def _add_map(self, layout: QVBoxLayout) -> None:
        layout.addWidget(text_label("heading", "First place over two weights"))
        grid = QGridLayout()
        self.across, self.up = QComboBox(), QComboBox()
        for column, (text, box) in enumerate((("Across", self.across), ("Up", self.up))):
            box.setMinimumContentsLength(10)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            label = QLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(f"{text}: criterion of the map of first place")
            grid.addWidget(label, 0, 2 * column)
            grid.addWidget(box, 0, 2 * column + 1)
            box.activated.connect(lambda _row: self._refresh_map())
        grid.setColumnStretch(4, 1)
        layout.addLayout(grid)
        row = QHBoxLayout()
        self.map = FirstPlaceView()
        self._map_words = text_label()
        row.addWidget(self.map, 3)
        row.addWidget(self._map_words, 2)
        layout.addLayout(row)
        self._with_pictures(self.map, "first-place")

    def _with_pictures(self, view: OneWayChart | FirstPlaceView, stem: str) -> None:
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(lambda at: self._picture_menu(view, stem, at))

    def _picture_menu(self, view: OneWayChart | FirstPlaceView, stem: str, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction("&Copy picture").triggered.connect(
            lambda: copy_picture(self._drawing(view), view.size())
        )
        menu.addAction("&Save picture…").triggered.connect(lambda: self._save_picture(view, stem))
        menu.exec(view.mapToGlobal(at))

    @staticmethod
    def _drawing(view: OneWayChart | FirstPlaceView):
        return lambda painter: view.draw(painter, view.size())

    def _save_picture(self, view: OneWayChart | FirstPlaceView, stem: str) -> None:
        path = ask_picture_path(self, "", f"{stem}-{self._session.issue_id}")
        if path is None:
            return
        try:
            save_picture(self._drawing(view), view.size(), path, view.accessibleName())
        except McdaError as error:
            tell(self, error, "The picture was not saved")

    # Showing

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """What follows a drag at once; the rest waits until the hand rests."""
        issue, result = self._session.issue, self._session.result
        if issue is None or result is None:
            put(self._title, "No issue yet")
            return
        put(self._title, issue.title)
        self._fill_boxes()
        if not self.isVisible():
            return
        self._show_badge()
        self._refresh_chart()
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
        told = self._badges.sentence(issue_id)
        put(self._badge, f"{self._badges.sign(issue_id)} {told}".strip(), hide_empty=True)

    def _order(self) -> list[str]:
        issue = self._session.issue
        return [o.id for o in self._session.project.options_of(issue)] if issue is not None else []

    def _walks(self) -> tuple[Walk, ...]:
        issue = self._session.issue
        return () if issue is None else self._walker.walks(self._session.project, issue)

    def _refresh_chart(self) -> None:
        issue = self._session.issue
        if issue is None:
            return
        project = self._session.project
        walks = self._walks()
        put(self.walks, "\n".join(f"•  {describe(walk)}" for walk in walks))
        at = max(0, self.criterion.currentIndex())
        problem = self._evaluator.problem(project, issue)
        try:
            along = sweep(problem, project.weights_of(issue), project.settings, at, 61)
        except McdaError as error:
            put(self.walks, str(error))
            return
        self.chart.show_sweep(along, walks[at], self._order(), describe(walks[at]))

    def _refresh_slow(self) -> None:
        issue = self._session.issue
        if issue is None or not self.isVisible():
            return
        project = self._session.project
        problem, weights = self._evaluator.problem(project, issue), project.weights_of(issue)
        try:
            tips = score_tips(problem, weights, project.settings)[:MOST_TIPS]
            told = [describe_tip(tip) for tip in tips] or ["No single score can change first place."]
            told.append(describe_drops(drop_one(problem, weights, project.settings)))
        except McdaError as error:
            told = [str(error)]
        put(self._tips, "\n".join(f"•  {text}" for text in told))
        self._refresh_map()
        alone = replace(project, issues=(issue,))
        question = self.acceptability.controls.question(project, issue.id)
        self.acceptability.ask(alone, issue.id, question)

    def _refresh_map(self) -> None:
        issue = self._session.issue
        if issue is None:
            return
        project = self._session.project
        problem, weights = self._evaluator.problem(project, issue), project.weights_of(issue)
        across, up = self.across.currentIndex(), self.up.currentIndex()
        found = ternary_map(problem, weights, project.settings, MAP_ROWS)
        if found is None and across != up:
            found = first_place_map(problem, weights, project.settings, across, up, MAP_ROWS)
        for box in (self.across, self.up):
            box.setEnabled(found is None or found.third is None)
        self.map.setVisible(found is not None)
        if found is not None:
            self.map.show_map(found, self._order())
        put(self._map_words, FirstPlaceView.told(found) if found is not None and found.rows else "")

    def _move(self, share: float) -> None:
        session, issue = self._session, self._session.issue
        if issue is None:
            return
        project = session.project
        criterion = project.criteria[max(0, self.criterion.currentIndex())]
        scope = issue.id if issue.weights is not None else None
        moved = project.weights_of(issue).moved(criterion.id, share)
        session.do(
            f"Weigh {criterion.title}",
            lambda p: set_weights(p, moved, scope),
            merge=f"weight/{scope}/{criterion.id}",
        )
