# SPDX-License-Identifier: MIT
"""Whatever kind of content changes, each view goes on showing what a newly opened window shows.

Views show anew only what a change is said to touch: a kind that one of them forgot is found here.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from mcda_app.analysis.vocabulary.value_questions import ON_LEVELS
from mcda_app.domain.acceptability_question import AcceptabilityQuestion, WeightVariation
from mcda_app.domain.audit.trail import AuditTrail
from mcda_app.domain.edits.criteria import rename_criterion
from mcda_app.domain.edits.elicitation import set_swing
from mcda_app.domain.edits.evidence.tasks import add_task
from mcda_app.domain.edits.futures.differences import type_future_score
from mcda_app.domain.edits.futures.upkeep import without_orphans
from mcda_app.domain.edits.issues import rename_issue, rename_option, set_issue_notes
from mcda_app.domain.edits.partners.actors import remove_actor, set_central_power
from mcda_app.domain.edits.project import set_robustness, set_texts
from mcda_app.domain.edits.scores import set_weights, type_score
from mcda_app.domain.edits.snapshots import add_snapshot
from mcda_app.domain.edits.value_functions import set_value_function
from mcda_app.domain.edits.workshop.participants import add_participant
from mcda_app.domain.edits.workshop.workshop import set_aggregation
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.domain.method_settings import Method
from mcda_app.domain.project import Project
from mcda_app.domain.value_functions.value_function import (
    ValueFunction,
    ValuePoint,
    ValueQuestion,
    ValueShape,
)
from mcda_app.domain.workshop.workshop import Aggregation, RoundKind
from mcda_app.files.project_file import dumps
from mcda_app.ui.core.change import Change
from mcda_app.ui.futures import page as futures
from mcda_app.ui.overview import page as overview
from mcda_app.ui.partners import page as partners
from mcda_app.ui.robustness import page as robustness
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.workshop import page as workshop
from mcda_app.ui.workshop.results import view as results
from tests.domain.workshops import AT, named, revealed
from tests.journeys.screen_drive.comparison import differences, newly_opened
from tests.journeys.screen_drive.settling import settle

pytestmark = pytest.mark.drive

ISSUE = "trade"


def rescored(project: Project) -> Project:
    option, criterion = project.options[0], project.criterion("effectiveness")
    now = project.issue(ISSUE).score(option.id, criterion.id).level
    other = next(level for level in reversed(criterion.scale.levels) if level.id != now)
    return type_score(project, ISSUE, option.id, criterion.id, other.label)


def revalued(project: Project) -> Project:
    levels = project.criterion("cost").scale.levels
    values = (1.0, *(0.1 for _ in levels[2:]), 0.0)
    points = tuple(ValuePoint(level.value, value) for level, value in zip(levels, values, strict=True))
    return set_value_function(project, "cost", ValueFunction(ValueShape.PIECEWISE, points))


def renamed(project: Project) -> Project:
    project = rename_option(project, project.options[0].id, "Another option", None)
    return rename_issue(rename_criterion(project, "cost", "Expense"), ISSUE, "Another issue")


def written(project: Project) -> Project:
    project = set_issue_notes(project, ISSUE, "Ask Ada")
    return set_texts(project, "Another title", "Another description", project.notes)


def regrouped(project: Project) -> Project:
    project = set_aggregation(project, Aggregation.PRIORITIES_GEOMETRIC)
    return add_participant(project, "Zoë New")


EDITS: dict[Change, Callable[[Project], Project]] = {
    Change.WEIGHTS: lambda p: set_weights(p, p.weights.moved("cost", 0.7)),
    Change.VALUES: revalued,
    Change.SCORES: rescored,
    Change.STRUCTURE: renamed,
    Change.ISSUE_WEIGHTS: lambda p: set_weights(p, p.weights.moved("alignment", 0.8), ISSUE),
    Change.ELICITATION: lambda p: set_swing(p, "cost", 35),
    Change.LENSES: lambda p: replace(p, lenses=(replace(p.lenses[0], title="Another lens"), *p.lenses[2:])),
    Change.SNAPSHOTS: lambda p: add_snapshot(p, "Before lunch", AT),
    Change.ACCEPTABILITY: lambda p: set_robustness(p, AcceptabilityQuestion(WeightVariation.ALL)),
    Change.METHOD: lambda p: replace(p, settings=replace(p.settings, method=Method.AHP)),
    Change.WORKSHOP: regrouped,
    Change.PARTNERS: lambda p: set_central_power(remove_actor(p, "united-arab-emirates"), "india", True),
    Change.EVIDENCE: lambda p: add_task(p, [ScorePlace(ISSUE, p.options[0].id, "cost")], ask="Ada"),
    Change.FUTURES: lambda p: type_future_score(
        p, p.futures.futures[0].id, ISSUE, "selective", "cost", "high"
    ),
    Change.TEXTS: written,
    Change.AUDIT: lambda p: replace(p, audit=AuditTrail(keeping=False)),
}
"""An edit of each kind, and of that kind alone."""

LOOKS = (
    *(("overview", view) for view, *_ in overview.VIEWS),
    ("issue", ""),
    *(("partners", view) for view, *_ in partners.VIEWS),
    *(("weights", question.value) for question in WeightQuestion),
    *(("weights", f"steps/{question.value}") for question in ON_LEVELS[:2]),
    *(("futures", view) for view, *_ in futures.VIEWS),
    *(("robustness", view) for view, *_ in robustness.VIEWS if view != "methods"),
    ("evidence", ""),
    *(("workshop", view) for view, *_ in workshop.VIEWS),
    *(("workshop", f"results/{part}") for part, *_ in results.PARTS[1:]),
)
"""Every page, in each of its parts."""

EACH_CHANGE = "MCDA_EACH_CHANGE" in os.environ
"""Whether to compare after each change, which takes minutes, and not after every fourth."""


def look(window: MainWindow, page: str, part: str) -> None:
    window.show_page(page)
    if page == "weights" and part.startswith("steps/"):
        window.page(page).show_steps("cost")
        window.page(page).values.ask(ValueQuestion(part.removeprefix("steps/")))
    elif page == "weights":
        window.page(page).ask(WeightQuestion(part))
    elif part:
        view, _, inner = part.partition("/")
        current_view = window.page(page).show_view(view)
        if inner:
            current_view.show_part(inner)


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    """On three issues and a workshop that has voted."""
    project = revealed(named(), RoundKind.WEIGHTS)
    issue_ids = {ISSUE, *[issue.id for issue in project.issues[:2]]}
    left = replace(project, issues=tuple(i for i in project.issues if i.id in issue_ids))
    window.session.open(without_orphans(left), None)
    window.session.select_issue(ISSUE)
    window.badges.start()
    return window


def apply(window: MainWindow, kind: Change) -> None:
    changes: list[Change] = []
    window.session.changed.connect(changes.append)
    if kind is Change.WORKSHOP:
        window.session.apply_without_undo(EDITS[kind])
    elif kind is Change.AUDIT:
        window.session.set_audit(EDITS[kind](window.session.project).audit)
    else:
        window.session.apply("Edit", EDITS[kind])
    window.session.changed.disconnect(changes.append)
    assert changes == [kind]


def test_every_kind_of_change_is_tried() -> None:
    assert set(EDITS) == {*Change} - {Change.APPEARANCE}


@pytest.mark.parametrize("page", {page: None for page, _part in LOOKS})
def test_a_view_in_sight_shows_what_a_new_window_shows(
    page: str, window: MainWindow, qapp: QApplication
) -> None:
    project = window.session.project
    with contextlib.ExitStack() as opened:
        fresh: dict[int, MainWindow] = {}
        for part in (part for name, part in LOOKS if name == page):
            window.session.open(project, None)
            window.session.select_issue(ISSUE)
            look(window, page, part)
            settle(qapp, window)
            since: list[Change] = []
            for n, kind in enumerate(EDITS, 1):
                apply(window, kind)
                since.append(kind)
                if EACH_CHANGE or not n % 4 or n == len(EDITS):
                    if n not in fresh:
                        settle(qapp, window)
                        fresh[n] = opened.enter_context(newly_opened(qapp, window, QPoint(0, 0)))
                    assert dumps(fresh[n].session.project) == dumps(window.session.project)
                    assert differences(qapp, window, fresh[n]) == [], (part, since)
                    since.clear()


def test_a_view_out_of_sight_has_missed_nothing_when_it_is_looked_at(
    window: MainWindow, qapp: QApplication
) -> None:
    for page, part in LOOKS:
        look(window, page, part)
        settle(qapp, window)
    window.show_page("start")
    for kind in EDITS:
        apply(window, kind)
    expect_nothing_missed(window, qapp)
    window.show_page("start")
    while window.session.undo_stack.canUndo():
        window.session.undo_stack.undo()
    expect_nothing_missed(window, qapp)


def expect_nothing_missed(window: MainWindow, qapp: QApplication) -> None:
    """Look at one view after the other: each differs in nothing from a window newly opened."""
    with newly_opened(qapp, window, QPoint(0, 0)) as fresh:
        for page, part in LOOKS:
            look(window, page, part)
            assert differences(qapp, window, fresh) == [], (page, part)
