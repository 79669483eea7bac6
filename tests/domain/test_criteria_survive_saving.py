# SPDX-License-Identifier: MIT
"""Whatever is done to criteria and scales, the project can be saved and opened again as it was."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.edits.criteria import add_criterion, remove_criterion, replace_criterion
from mcda_app.domain.edits.scores import reset_scores, type_score
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import dumps, loads


def saved(project: Project) -> Project:
    again = loads(dumps(project))
    assert again == project
    assert inputs_hash(again) == inputs_hash(project)
    return again


def test_lenses_follow_added_and_removed_criteria() -> None:
    start = presets.load()
    added = saved(add_criterion(start, "Price"))
    equal, *others = added.lenses
    assert all(lens.shares["price"] == 0 for lens in others)
    assert set(equal.shares.values()) == {0.2}  # under which all weigh the same, whatever there is
    removed = saved(remove_criterion(start, "cost"))
    assert all(abs(sum(lens.shares.values()) - 1) < 1e-12 for lens in removed.lenses)


def test_the_presets_scores_follow_a_scale_that_became_numbers() -> None:
    start = presets.load()
    criterion = start.criterion("cost")
    before = start.issue("trade").score("global", "cost").value_on(criterion)
    edited = type_score(start, "trade", "global", "cost", "low")
    numbers = saved(replace_criterion(edited, replace(criterion, scale=Scale(low=0.0, high=9.0))))
    assert numbers.issue("trade").score("global", "cost").number == 1
    back = reset_scores(numbers, "trade")
    assert back.issue("trade").score("global", "cost").number == before
    narrow = saved(replace_criterion(edited, replace(criterion, scale=Scale(low=0.0, high=0.5))))
    assert narrow.issue("trade").score("global", "cost").missing
