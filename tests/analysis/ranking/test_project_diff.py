# SPDX-License-Identifier: MIT
"""What changed between two states of a document, a line for each kind."""

from __future__ import annotations

from mcda_app.analysis.ranking.project_diff import project_changes
from mcda_app.domain.edits.evidence.tasks import add_task
from mcda_app.domain.edits.futures.futures import add_future, set_future_description
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.files import presets
from tests.domain.house_rules import with_rules

START = presets.load("table-1-goals")


def test_futures_that_came_and_what_is_different_in_them() -> None:
    first = add_future(START, "Withdrawal")
    assert project_changes(START, first) == ("Added future: Withdrawal.",)
    described = set_future_description(first, first.futures.futures[-1].id, "Nobody joins")
    assert project_changes(first, described) == ("What is different in these futures: Withdrawal.",)
    assert project_changes(first, START) == ("Removed future: Withdrawal.",)


def test_checks_and_rules_of_the_house() -> None:
    listed = add_task(START, [ScorePlace("trade", "global", "cost")])
    assert project_changes(START, listed) == ("What to check: 0/1 settled instead of 0/0.",)
    lines = project_changes(START, with_rules(START))
    assert "Options that depend on each other." in lines
    assert "Decisions taken." in lines
    assert "Scores on which two assessors differ: 1 instead of 0." in lines
