# SPDX-License-Identifier: MIT
"""Whatever a series of edits leads to can be saved and opened again as it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.domain.edits import (
    criteria as edit_criteria,
)
from mcda_app.domain.edits import (
    criteria_groups,
)
from mcda_app.domain.edits import (
    issues as edit_issues,
)
from mcda_app.domain.edits import (
    scores as edit_scores,
)
from mcda_app.domain.edits.duplicates import duplicate_criterion, duplicate_option
from mcda_app.domain.edits.labels import (
    set_criterion_colour,
    set_criterion_label,
    set_option_colour,
    set_option_label,
)
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, loads

START = presets.load("table-1-goals")
NAMES = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
Pick = Callable[[st.SearchStrategy], object]


def edits(project: Project, pick) -> list[Callable[[], Project]]:
    """One of each kind of edit, on things that are there or were there once."""
    ids = ["global", "selective", "unilateral", "wait", "gone"]
    issue = pick(st.sampled_from([*(i.id for i in project.issues), "gone"]))
    option = pick(st.sampled_from([*ids, *(o.id for o in project.options)]))
    criterion = pick(st.sampled_from([*(c.id for c in project.criteria), "gone"]))
    scope = pick(st.sampled_from([None, issue]))
    step, on = pick(st.integers(-3, 3)), pick(st.booleans())
    return [
        lambda: edit_issues.add_issue(project, pick(NAMES), pick(st.sampled_from(["", "goals", "gone"]))),
        lambda: edit_issues.rename_issue(project, issue, pick(NAMES)),
        lambda: edit_issues.remove_issue(project, issue),
        lambda: edit_issues.place_issue(project, issue, project.issues[0].group, None),
        lambda: edit_issues.own_options(project, issue, on),
        lambda: edit_issues.add_option(project, pick(st.one_of(st.just("Wait"), NAMES)), scope),
        lambda: edit_issues.rename_option(project, option, pick(NAMES), scope),
        lambda: edit_issues.remove_option(project, option, scope),
        lambda: edit_issues.move_option(project, option, step, scope),
        lambda: duplicate_option(project, option, scope),
        lambda: duplicate_criterion(project, criterion),
        lambda: set_option_label(project, option, pick(NAMES), scope),
        lambda: set_option_colour(project, option, pick(st.integers(-1, 13)), scope),
        lambda: set_criterion_label(project, criterion, pick(NAMES)),
        lambda: set_criterion_colour(project, criterion, pick(st.integers(-1, 7))),
        lambda: edit_issues.exclude_option(project, issue, option, on),
        lambda: edit_scores.type_score(
            project, issue, option, criterion, pick(st.sampled_from(["", "1", "low", "0,5", "x"]))
        ),
        lambda: edit_scores.set_reason(project, issue, option, criterion, pick(NAMES)),
        lambda: edit_scores.reset_scores(project, issue),
        lambda: edit_scores.own_weights(project, issue, on),
        lambda: edit_scores.set_judgements(
            project,
            issue,
            project.criterion(criterion).id,
            Judgements().with_ratio(
                *(o.id for o in project.options_of(project.issue(issue))[:2]), pick(st.floats(1 / 9, 9))
            )
            if len(project.options_of(project.issue(issue))) > 1
            else None,
        ),
        lambda: edit_criteria.add_criterion(project, pick(NAMES)),
        lambda: edit_criteria.rename_criterion(project, criterion, pick(NAMES)),
        lambda: edit_criteria.remove_criterion(project, criterion),
        lambda: edit_criteria.move_criterion(project, criterion, step),
        lambda: criteria_groups.add_group(project, pick(NAMES)),
    ]


@settings(max_examples=80)
@given(st.data())
def test_any_series_of_edits_can_be_saved_and_opened(data):
    project = START
    for kind in data.draw(st.lists(st.integers(0, 19), max_size=12)):
        try:
            project = edits(project, data.draw)[kind]()
        except EditError:
            continue
    assert loads(dumps(project)) == project


def test_scores_of_own_options_fall_away_with_them():
    project = edit_issues.add_option(edit_issues.own_options(START, "trade", True), "Wait", "trade")
    project = edit_scores.type_score(project, "trade", "wait", "cost", "low")
    project = edit_issues.exclude_option(project, "trade", "wait", True)
    back = edit_issues.own_options(project, "trade", False)
    assert back == START
    assert loads(dumps(back)) == back


def test_options_of_its_own_are_kept_when_they_are_asked_for_again():
    project = edit_issues.remove_option(edit_issues.own_options(START, "trade", True), "global")
    assert edit_issues.own_options(project, "trade", True) == project
    assert loads(dumps(project)) == project


def test_an_option_the_project_dropped_meanwhile_falls_away_too():
    project = edit_issues.remove_option(edit_issues.own_options(START, "trade", True), "global")
    assert project.issue("trade").score("global", "cost") == START.issue("trade").score("global", "cost")
    back = edit_issues.own_options(project, "trade", False)
    assert all(option != "global" for option, _ in back.issue("trade").scores)
    assert loads(dumps(back)) == back


@pytest.mark.parametrize(
    "edit",
    [
        lambda p: edit_issues.add_issue(p, "New", "nowhere"),
        lambda p: edit_issues.rename_option(p, "nowhere", "x"),
        lambda p: edit_issues.remove_option(p, "nowhere"),
        lambda p: edit_issues.remove_option(p, "nowhere", "trade"),
        lambda p: edit_issues.exclude_option(p, "trade", "nowhere", True),
        lambda p: edit_scores.type_score(p, "trade", "nowhere", "cost", "1"),
        lambda p: edit_scores.set_reason(p, "trade", "nowhere", "cost", "because"),
        lambda p: edit_scores.set_reason(p, "trade", "global", "nowhere", "because"),
        lambda p: edit_criteria.remove_criterion(p, "nowhere"),
        lambda p: criteria_groups.rename_group(p, "nowhere", "x"),
        lambda p: criteria_groups.remove_group(p, "nowhere"),
    ],
)
def test_nothing_is_said_of_what_is_not_there(edit):
    with pytest.raises(EditError, match="nowhere"):
        edit(START)
