# SPDX-License-Identifier: MIT
"""One option at most is the baseline, in the project and in each issue with options of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.domain.edits.duplicates import duplicate_option
from mcda_app.domain.edits.issues import (
    own_options,
    remove_option,
    rename_option,
    replace_option,
    set_baseline,
)
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.files import presets

START = presets.load("table-1-goals")


def baselines(project: Project, issue_id: str = "trade") -> list[str]:
    return [o.id for o in project.options_of(project.issue(issue_id)) if o.baseline]


def test_another_baseline_takes_the_place_of_the_first() -> None:
    project = set_baseline(set_baseline(START, "global"), "unilateral")
    assert baselines(project) == ["unilateral"]
    by_value = replace_option(project, replace(project.options[1], baseline=True))
    assert baselines(by_value) == [project.options[1].id]
    assert set_baseline(project, "") == START
    assert set_baseline(START, "") is START


def test_an_issue_with_options_of_its_own_has_its_own_baseline() -> None:
    project = own_options(set_baseline(START, "global"), "trade", True)
    project = set_baseline(project, "unilateral", "trade")
    assert (baselines(project), baselines(project, "norms")) == (["unilateral"], ["global"])


def test_a_copy_is_no_second_baseline_and_a_new_name_changes_nothing() -> None:
    project = rename_option(duplicate_option(set_baseline(START, "global"), "global"), "global", "Nothing")
    assert baselines(project) == ["global"]
    assert baselines(remove_option(project, "global")) == []


def test_an_option_that_there_is_not_is_refused() -> None:
    with pytest.raises(EditError):
        set_baseline(START, "gone")
