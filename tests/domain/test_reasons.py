# SPDX-License-Identifier: MIT
"""The reason for a score belongs to the value it was given for."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.edits.scores import reset_scores, set_reason, type_score
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.domain.score import Evidence, Score
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import dumps, loads

START = presets.load("table-1-goals")
CELL = ("trade", "global", "cost")
PRESET = START.issue("trade").score("global", "cost")


def score(project: Project) -> Score:
    return project.issue("trade").score("global", "cost")


def test_the_presets_reason_does_not_stand_under_a_score_changed_to_its_opposite() -> None:
    project = type_score(START, *CELL, "low")
    changed = score(project)
    assert PRESET.reason
    assert (changed.evidence, changed.reason, changed.source) == (Evidence.USER, "", "")
    assert changed.original == PRESET
    assert changed.reason_before == PRESET


def test_the_old_value_brings_its_reason_back() -> None:
    once = type_score(START, *CELL, "low")
    assert type_score(once, *CELL, "high") == START
    assert reset_scores(once, "trade") == START


def test_a_reason_of_ones_own_stays_with_its_value_too() -> None:
    project = set_reason(type_score(START, *CELL, "low"), *CELL, "Only one treaty is needed.")
    mine = score(project)
    project = type_score(project, *CELL, "very high")
    other = score(project)
    assert (other.reason, other.original) == ("", PRESET)
    assert other.reason_before == replace(mine, original=None)
    again = score(type_score(project, *CELL, "low"))
    assert again == mine
    back = score(type_score(project, *CELL, "high"))
    assert replace(back, earlier=None) == PRESET
    assert score(loads(dumps(project))) == other
    assert inputs_hash(type_score(project, *CELL, "high")) == inputs_hash(START)


def test_a_reason_can_be_taken_over() -> None:
    project = type_score(START, *CELL, "low")
    before = score(project).reason_before
    assert before is not None
    cell_score = score(set_reason(project, *CELL, before.reason))
    assert (cell_score.level, cell_score.reason, cell_score.evidence) == ("low", PRESET.reason, Evidence.USER)
    assert cell_score.reason_before is None


def test_a_value_that_only_goes_by_another_name_keeps_its_reason() -> None:
    criterion = START.criterion("cost")
    numbers = replace_criterion(START, replace(criterion, scale=Scale(low=0.0, high=9.0)))
    assert score(numbers).reason == PRESET.reason
    narrow = score(replace_criterion(START, replace(criterion, scale=Scale(low=0.0, high=0.5))))
    assert narrow.missing
    assert narrow.reason == ""
    assert narrow.reason_before is not None


@given(
    st.lists(st.sampled_from(["low", "high", "1.5", "", "+reason one", "+reason two", "reset"]), max_size=8)
)
def test_no_value_ever_has_the_reason_of_another(acts: list[str]) -> None:
    """Whatever is done, a reason stands beside a value that it was given for."""
    project, given_for = START, {((PRESET.level, PRESET.number), PRESET.reason)}
    for act in acts:
        if act == "reset":
            project = reset_scores(project, "trade")
        elif act.startswith("+"):
            project = set_reason(project, *CELL, act[1:])
            given_for.add(((score(project).level, score(project).number), act[1:]))
        else:
            project = type_score(project, *CELL, act)
        cell_score = score(project)
        for one in (cell_score, cell_score.original, cell_score.earlier):
            assert one is None or not one.reason or ((one.level, one.number), one.reason) in given_for
        assert loads(dumps(project)) == project
