# SPDX-License-Identifier: MIT
"""Edits of scores, issues, options and criteria."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.edits import criteria as edit_criteria
from mcda_app.domain.edits import issues as edit_issues
from mcda_app.domain.edits.scores import parse_score, reset_scores, set_reason, type_score
from mcda_app.domain.score import Evidence
from mcda_app.domain.titles import slug
from mcda_app.errors import EditError
from mcda_app.files import presets

START = presets.load("table-1-goals")
CELL = ("trade", "global", "cost")


def score(project):
    return project.issue("trade").score("global", "cost")


@pytest.mark.parametrize("text", ["low", "LOW", " low ", "1", "1.0", "1,0"])
def test_labels_and_numbers_of_a_level_become_the_level(text):
    assert score(type_score(START, *CELL, text)).level == "low"


@pytest.mark.parametrize(("text", "number"), [("2.5", 2.5), ("2,5", 2.5), ("0,25", 0.25)])
def test_numbers_between_levels_stay_numbers(text, number):
    assert score(type_score(START, *CELL, text)).number == number


def test_marks_are_understood():
    effectiveness = START.criterion("effectiveness")
    assert parse_score(effectiveness, "++")[0] == "very-useful"
    assert parse_score(effectiveness, "-")[0] == "not-useful"
    assert parse_score(effectiveness, "−")[0] == "not-useful"


@pytest.mark.parametrize("text", ["rubbish", "5", "-1", "nan", "inf", "1e9", "low low", "١٢٣٤٥"])
def test_what_is_no_score_is_refused_with_what_to_do(text):
    with pytest.raises(EditError, match="Type"):
        type_score(START, *CELL, text)


def test_an_edit_is_the_users_keeps_the_preset_and_can_be_reset():
    edited = type_score(START, *CELL, "low")
    assert score(edited).evidence is Evidence.USER
    assert score(edited).original == score(START)
    assert reset_scores(edited, "trade") == START
    assert reset_scores(edited, "trade", [("global", "cost")]) == START


def test_typing_the_presets_value_again_is_no_edit():
    edited = type_score(START, *CELL, "low")
    assert type_score(edited, *CELL, "high") == START
    assert type_score(START, *CELL, "high") is START


def test_an_emptied_score_is_missing_and_its_reason_stays_with_the_value_it_was_for():
    edited = score(type_score(START, *CELL, ""))
    assert edited.missing
    assert (edited.reason, edited.source) == ("", "")
    assert edited.reason_before == score(START)


def test_a_new_reason_makes_the_evidence_the_users():
    edited = set_reason(START, *CELL, "because")
    assert score(edited).evidence is Evidence.USER
    assert reset_scores(edited, "trade") == START


def test_issues_come_go_and_move():
    added = edit_issues.add_issue(START, "  New   issue ", "goals", "alliances")
    assert [i.title for i in added.issues][1] == "New issue"
    moved = edit_issues.place_issue(added, added.issues[1].id, START.issues[-1].group, None)
    assert moved.issues[-1].title == "New issue"
    assert edit_issues.remove_issue(moved, moved.issues[-1].id) == START


@pytest.mark.parametrize("title", ["", "   ", "x" * 201, "realizing BENEFITS from trade"])
def test_names_that_will_not_do_are_refused(title):
    with pytest.raises(EditError):
        edit_issues.add_issue(START, title)


@pytest.mark.parametrize(
    "edit",
    [
        lambda p: edit_issues.rename_issue(p, "nowhere", "x"),
        lambda p: edit_issues.remove_issue(p, "nowhere"),
        lambda p: edit_issues.place_issue(p, "nowhere", "", None),
        lambda p: edit_issues.exclude_option(p, "nowhere", "global", True),
        lambda p: edit_issues.move_option(p, "nowhere", 1),
        lambda p: edit_criteria.move_criterion(p, "nowhere", 1),
        lambda p: edit_criteria.rename_criterion(p, "nowhere", "x"),
        lambda p: type_score(p, "trade", "global", "nowhere", "1"),
    ],
)
def test_what_is_not_there_is_named_in_a_sentence(edit):
    with pytest.raises(EditError, match="nowhere"):
        edit(START)


def test_an_excluded_option_keeps_its_scores():
    out = edit_issues.exclude_option(START, "trade", "global", True)
    assert out.issue("trade").scores == START.issue("trade").scores
    assert edit_issues.exclude_option(out, "trade", "global", False) == START


def test_a_removed_option_leaves_no_trace():
    after = edit_issues.remove_option(START, "global")
    assert all("global" not in key for issue in after.issues for key in issue.scores)
    alone = edit_issues.remove_option(after, "selective")
    with pytest.raises(EditError, match="last option"):
        edit_issues.remove_option(alone, "unilateral")


def test_own_options_stand_apart_from_the_projects():
    own = edit_issues.own_options(START, "trade", True)
    own = edit_issues.add_option(own, "Wait and see", "trade")
    assert len(own.options_of(own.issue("trade"))) == 4
    assert len(own.options) == 3


def test_a_new_criterion_changes_no_weight():
    added = edit_criteria.add_criterion(START, "Speed")
    assert added.weights.share("speed") == 0
    assert added.weights.share("cost") == START.weights.share("cost")


def test_a_new_number_behind_a_label_moves_all_scores_that_use_it():
    cost = START.criterion("cost")
    levels = tuple(replace(level, value=level.value * 2) for level in cost.scale.levels)
    changed = edit_criteria.replace_criterion(START, replace(cost, scale=replace(cost.scale, levels=levels)))
    cell_score = changed.issue("trade").score("global", "cost")
    assert cell_score.value_on(changed.criterion("cost")) == 6
    assert cell_score.evidence is score(START).evidence


def test_levels_that_do_not_rise_are_refused():
    cost = START.criterion("cost")
    levels = tuple(replace(level, value=-level.value) for level in cost.scale.levels)
    with pytest.raises(EditError, match="ascending"):
        edit_criteria.replace_criterion(START, replace(cost, scale=replace(cost.scale, levels=levels)))


@given(st.lists(st.text(max_size=60), max_size=20))
def test_ids_differ_in_any_script(titles):
    ids: list[str] = []
    for title in titles:
        identifier = slug(title, ids)
        assert identifier
        assert identifier not in ids
        ids.append(identifier)
