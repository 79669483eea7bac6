# SPDX-License-Identifier: MIT
"""Thresholds of criteria: on their scale, and never turned around without a word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.domain.edits.criteria import replace_criterion
from mcda_app.domain.edits.rules.thresholds import set_threshold
from mcda_app.domain.edits.scores import type_score
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Direction, Scale
from mcda_app.domain.thresholds.knock_out import knocked_out, taking_part, threshold_value
from mcda_app.errors import EditError
from mcda_app.files import presets

START = presets.load("table-1-goals")


def fallen(project: Project) -> dict[str, list[str]]:
    return {
        option: [c.id for c in criteria]
        for option, criteria in knocked_out(project, project.issue("trade")).items()
    }


def test_less_than_the_least_level_falls_and_the_level_itself_does_not() -> None:
    project = START
    for option, level in (("unilateral", "low"), ("selective", "medium"), ("global", "high")):
        project = type_score(project, "trade", option, "alignment", level)
    project = set_threshold(project, "alignment", "medium")
    assert fallen(project) == {"unilateral": ["alignment"]}
    assert [o.id for o in taking_part(project, project.issue("trade"))] == ["selective", "global"]
    assert set_threshold(project, "alignment", None).criteria == START.criteria


def test_more_than_the_most_falls_on_a_cost_and_a_missing_score_never_does() -> None:
    project = replace_criterion(
        START, replace(START.criterion("cost"), scale=Scale(low=0.0, high=10.0, unit="€ million"))
    )
    for option, cost in (("unilateral", "5"), ("selective", "5.01"), ("global", "")):
        project = type_score(project, "trade", option, "cost", cost)
    assert fallen(set_threshold(project, "cost", 5)) == {"selective": ["cost"]}


def test_a_number_on_a_level_becomes_that_level_and_follows_its_value() -> None:
    project = set_threshold(START, "alignment", 2)
    criterion = project.criterion("alignment")
    assert criterion.threshold == "medium"
    levels = tuple(replace(v, value=2.5) if v.id == "medium" else v for v in criterion.scale.levels)
    project = replace_criterion(project, replace(criterion, scale=Scale(levels)))
    assert threshold_value(project.criterion("alignment")) == 2.5


@pytest.mark.parametrize("threshold", ["gone", -1, 99, float("nan")])
def test_what_is_not_on_the_scale_is_refused(threshold: str | float) -> None:
    with pytest.raises(EditError):
        set_threshold(START, "alignment", threshold)


def test_another_direction_is_refused_while_there_is_a_threshold() -> None:
    project = set_threshold(START, "alignment", "medium")
    turned = replace(project.criterion("alignment"), direction=Direction.COST)
    with pytest.raises(EditError, match="would reverse"):
        replace_criterion(project, turned)
    assert replace_criterion(set_threshold(project, "alignment", None), replace(turned, threshold=None))


def test_a_level_that_goes_leaves_its_number_or_is_refused() -> None:
    project = set_threshold(START, "alignment", "very-high")
    criterion = project.criterion("alignment")
    wider = replace(criterion, scale=Scale(low=0.0, high=10.0))
    assert replace_criterion(project, wider).criterion("alignment").threshold == 4.0
    narrower = replace(criterion, scale=Scale(low=0.0, high=3.0))
    with pytest.raises(EditError, match="not on its scale"):
        replace_criterion(project, narrower)
