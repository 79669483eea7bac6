# SPDX-License-Identifier: MIT
"""A long drive of the real window at random: nothing is raised, and undo leads back to the start.

MCDA_DRIVE_SECONDS sets how long it takes.
"""

from __future__ import annotations

import contextlib
import os
import random
import sys
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mcda_app.domain.edits import criteria as edit_criteria
from mcda_app.domain.edits import issues as edit_issues
from mcda_app.domain.method_settings import Method, Normalisation, Synthesis
from mcda_app.errors import EditError
from mcda_app.files.project_file import dumps, loads
from mcda_app.ui.app import make_window

SECONDS = float(os.environ.get("MCDA_DRIVE_SECONDS", "10"))
PAGES = ("overview", "issue", "partners", "weights", "robustness", "evidence", "futures", "workshop")


class Driver:
    """One random deed after another."""

    def __init__(self, window, draw: random.Random) -> None:
        self.window, self.draw = window, draw
        self.session, self.commands = window.session, window.commands
        self.made = 0

    def step(self) -> None:
        deeds = [self.slide, self.slide, self.type_score, self.choose, self.page, self.method, self.lens]
        deeds += [self.undo, self.redo, self.lock, self.issue, self.option, self.criterion, self.round_trip]
        deeds += [self.theme, self.exclude]
        with contextlib.suppress(EditError):  # a sentence for the user, as when the last option would go
            self.draw.choice(deeds)()
        QApplication.processEvents()

    def slide(self) -> None:
        rows = list(self.window.weights_panel.rows.values())
        slider = self.draw.choice(rows).slider
        self.session.begin_gesture()
        for _ in range(self.draw.randrange(1, 12)):
            slider.setValue(self.draw.randrange(1001))
            QApplication.processEvents()

    def type_score(self) -> None:
        issue, project = self.session.issue, self.session.project
        if issue is None:
            return
        page = self.window.page("issue")
        row = self.draw.randrange(len(project.options_of(issue)))
        column = self.draw.randrange(len(project.criteria))
        index = page.matrix.model().index(row, column)
        page.matrix.setCurrentIndex(index)
        low, high = project.criteria[column].scale.bounds
        text = self.draw.choice([f"{self.draw.uniform(low, high):.2f}", f"{high:g}", "", f"{low:g}"])
        page.matrix.model().setData(index, text)

    def choose(self) -> None:
        if self.session.project.issues:
            self.session.select_issue(self.draw.choice(self.session.project.issues).id)

    def page(self) -> None:
        self.window.show_page(self.draw.choice(PAGES))

    def method(self) -> None:
        self.commands.project.set_method(self.draw.choice(list(Method)))
        self.commands.project.set_normalisation(self.draw.choice(list(Normalisation)))
        self.commands.project.set_synthesis(self.draw.choice(list(Synthesis)))

    def lens(self) -> None:
        if self.session.project.lenses:
            self.commands.project.use_lens(self.draw.choice(self.session.project.lenses).id)

    def undo(self) -> None:
        for _ in range(self.draw.randrange(1, 6)):
            self.session.undo_stack.undo()

    def redo(self) -> None:
        for _ in range(self.draw.randrange(1, 6)):
            self.session.undo_stack.redo()

    def lock(self) -> None:
        criterion = self.draw.choice(self.session.project.criteria)
        self.window.weights_panel.lock(criterion.id, self.draw.random() < 0.5)

    def issue(self) -> None:
        self.made += 1
        name, chosen = f"Issue made {self.made}", self.session.issue
        add, remove = (self.draw.random() < 0.55, len(self.session.project.issues) > 3)
        if add:
            self.session.apply("Add an issue", lambda p: edit_issues.add_issue(p, name))
        elif remove and chosen is not None:
            self.session.apply("Remove an issue", lambda p: edit_issues.remove_issue(p, chosen.id))

    def option(self) -> None:
        self.made += 1
        name, options = f"Option made {self.made}", self.session.project.options
        if len(options) < 6 and self.draw.random() < 0.5:
            self.session.apply("Add an option", lambda p: edit_issues.add_option(p, name))
        else:
            removed_id = self.draw.choice(options).id
            self.session.apply("Remove an option", lambda p: edit_issues.remove_option(p, removed_id))

    def criterion(self) -> None:
        self.made += 1
        name, criteria = f"Criterion made {self.made}", self.session.project.criteria
        if len(criteria) < 6 and self.draw.random() < 0.5:
            self.session.apply("Add a criterion", lambda p: edit_criteria.add_criterion(p, name))
        else:
            removed_id = self.draw.choice(criteria).id
            self.session.apply("Remove a criterion", lambda p: edit_criteria.remove_criterion(p, removed_id))

    def exclude(self) -> None:
        issue = self.session.issue
        if issue is not None:
            option = self.draw.choice(self.session.project.options_of(issue)).id
            left_out = option not in issue.excluded
            self.session.apply(
                "Leave out", lambda p: edit_issues.exclude_option(p, issue.id, option, left_out)
            )

    def round_trip(self) -> None:
        assert loads(dumps(self.session.project)) == self.session.project

    def theme(self) -> None:
        if self.draw.random() < 0.1:
            self.commands.project.set_theme(self.draw.choice(["light", "dark"]))


@pytest.mark.drive
def test_a_long_drive_ends_where_it_began(qtbot, monkeypatch):
    raised = []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: raised.append(fault))
    window = make_window(QApplication.instance())
    qtbot.addWidget(window, before_close_func=lambda w: w.session.undo_stack.setClean())
    window.show()
    window.badges.start()
    start = window.session.project
    driver = Driver(window, random.Random(2026))
    end, steps = time.monotonic() + SECONDS, 0
    while time.monotonic() < end and not raised:
        driver.step()
        steps += 1
    print(f"{steps} steps in {SECONDS:g} s, {window.session.undo_stack.count()} on the undo stack")
    assert not raised
    while window.session.undo_stack.canUndo():
        window.session.undo_stack.undo()
    assert window.session.project == start
    assert window.windowState() != Qt.WindowState.WindowMinimized
