# SPDX-License-Identifier: MIT
"""What somebody may do on the pages of partners, futures, robustness and evidence, at random."""

from __future__ import annotations

import contextlib
from typing import Any

from PySide6.QtCore import QPoint, Qt

from mcda_app.domain.edits.evidence.tasks import change_task
from mcda_app.domain.edits.futures.differences import type_future_score
from mcda_app.domain.edits.futures.futures import add_future
from mcda_app.errors import McdaError
from mcda_app.ui.core.session import Session
from tests.journeys.screen_drive.hands import Hands


class AnalysisDeeds(Hands):
    """On the pages that ask something of a ranking."""

    session: Session

    # Partners

    def view_of_partners(self) -> None:
        page: Any = self.window.page("partners")
        page.bar.setCurrentIndex(self.draw.randrange(page.bar.count()))
        page.all_issues.setChecked(self.draw.random() < 0.5)
        page.explain.setChecked(self.draw.random() < 0.5)

    def click_on_the_partner_map(self) -> None:
        cooperation_map = self.window.page("partners").map
        part = cooperation_map.visibleRegion().boundingRect()
        if part.width() > 40 and part.height() > 10:
            self.click(
                cooperation_map,
                QPoint(
                    self.draw.randrange(part.left(), part.right()),
                    self.draw.randrange(part.top(), part.bottom()),
                ),
            )

    def use_a_coalition(self) -> None:
        page: Any = self.window.page("partners")
        answers = page.answers
        if answers is not None and answers.selective is not None:
            page.adoption.adopt_as(
                answers, answers.best, self.draw.choice(answers.problem.project.options_of(answers.issue))
            )

    # Futures

    def view_of_futures(self) -> None:
        page: Any = self.window.page("futures")
        page.bar.setCurrentIndex(self.draw.randrange(page.bar.count()))
        page.holds.explain.setChecked(self.draw.random() < 0.5)

    def another_future(self) -> None:
        card = self.window.page("futures").differences.futures
        if len(self.session.project.futures.futures) < 3:
            title = f"Future {self.draw.randrange(10_000)}"
            with contextlib.suppress(McdaError):  # that name is taken
                self.session.apply("Add", lambda p: add_future(p, title))
        else:
            (card.duplicate if self.draw.random() < 0.4 else card.remove).click()

    def type_a_difference(self) -> None:
        project, issue = self.session.project, self.session.issue
        if not project.futures.futures or issue is None or not project.criteria:
            return
        future = self.draw.choice(project.futures.futures)
        option = self.draw.choice(project.options_of(issue))
        criterion = self.draw.choice(project.criteria)
        levels = criterion.scale.levels
        typed = self.draw.choice([*(level.label for level in levels), ""]) if levels else ""
        self.session.apply(
            "Type", lambda p: type_future_score(p, future.id, issue.id, option.id, criterion.id, typed)
        )

    # Robustness

    def _robustness(self) -> Any:
        return self.window.page("robustness")

    def view_of_robustness(self) -> None:
        bar = self._robustness().bar
        bar.setCurrentIndex(self.draw.randrange(bar.count() - 1))  # the other methods take seconds to load

    def drag_the_marker(self) -> None:
        chart = self._robustness().one_weight.chart
        part = chart.visibleRegion().boundingRect()
        if part.width() > 40 and part.height() > 10:
            y = part.center().y()
            count = self.draw.randint(3, 9)
            stops = [QPoint(self.draw.randrange(part.left(), part.right()), y) for _ in range(count)]
            self.drag(chart, QPoint(part.center().x(), y), stops)

    def criterion(self) -> None:
        page = self._robustness()
        boxes = page.one_weight.criterion, page.two_weights.across, page.two_weights.up
        box = self.draw.choice(boxes)
        if box.count() and box.isEnabled():
            box.setCurrentIndex(self.draw.randrange(box.count()))
            box.activated.emit(box.currentIndex())

    def keys_on_the_chart(self) -> None:
        page = self._robustness()
        chart = page.one_weight.chart
        (chart if chart.isVisible() else page.glance.tornado).setFocus()
        self.keys(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

    # Evidence

    def aim_of_checks(self) -> None:
        page = self.window.page("evidence")
        bar = self.draw.choice((page.scope, page.aim))
        bar.setCurrentIndex(self.draw.randrange(bar.count()))

    def keys_on_the_gains(self) -> None:
        page = self.window.page("evidence")
        page.chart.setFocus()
        self.keys(Qt.Key.Key_Down, Qt.Key.Key_Up)
        page.panel.explain_button.setChecked(self.draw.random() < 0.5)

    def put_on_the_list(self) -> None:
        page = self.window.page("evidence")
        for button in (page.propose, page.panel.list_button):
            if button.isVisible() and button.isEnabled():
                button.click()

    def edit_the_list(self) -> None:
        tasks = self.session.project.evidence_tasks
        if tasks:
            task = self.draw.choice(tasks)
            self.session.apply("Edit", lambda p: change_task(p, task.id, owner=self.draw.choice("ABC")))

    def what_varies(self) -> None:
        page = self._robustness()
        page.show_view("draws")
        box = page.draws.acceptability.controls.weights
        box.setCurrentIndex(self.draw.randrange(box.count()))
        box.activated.emit(box.currentIndex())
