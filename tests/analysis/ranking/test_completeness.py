# SPDX-License-Identifier: MIT
"""Of an issue that is not ranked in whole, one sentence says what it waits for."""

from __future__ import annotations

import pytest

from mcda_app.analysis.ranking.completeness import completeness
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.edits.issues import exclude_option
from mcda_app.domain.edits.scores import type_score
from mcda_app.domain.project import Project
from mcda_app.files import presets

ISSUE = "alliances"
NOTHING = "It appears here as soon as one option has all its scores."


def without(*scores: tuple[str, str]) -> Project:
    """The paper's project with some scores of an issue emptied."""
    project = presets.load()
    for option, criterion in scores:
        project = type_score(project, ISSUE, option, criterion, "")
    return project


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([], ""),
        ([("global", "cost")], "2 of 3 options; Global cooperation lacks one score"),
        (
            [("global", "cost"), ("global", "effectiveness")],
            "2 of 3 options; Global cooperation lacks 2 scores",
        ),
        (
            [("unilateral", "cost"), ("global", "cost")],
            "1 of 3 options; Unilateral regulation and Global cooperation lack scores",
        ),
        ([(option, "cost") for option in ("unilateral", "selective", "global")], NOTHING),
    ],
)
def test_what_it_waits_for(scores: list[tuple[str, str]], expected: str) -> None:
    assert completeness(evaluate(without(*scores)).results[ISSUE]) == expected


def test_an_option_that_is_left_out_is_not_waited_for() -> None:
    project = exclude_option(without(("global", "cost")), ISSUE, "global", True)
    assert completeness(evaluate(project).results[ISSUE]) == ""


def test_a_decision_without_options_waits_for_one() -> None:
    project = presets.load("blank")
    assert {completeness(result) for result in evaluate(project).results.values()} == {NOTHING}
