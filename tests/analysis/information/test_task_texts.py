# SPDX-License-Identifier: MIT
"""Entries of the list of what to check, in words."""

from __future__ import annotations

from mcda_app.analysis.information.task_texts import place_exists, place_name, task_name, task_values
from mcda_app.domain.edits.evidence.tasks import NewScore, add_task, settle
from mcda_app.domain.edits.issues import remove_issue
from mcda_app.domain.edits.scores import type_score
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.domain.score import Evidence
from mcda_app.files import presets

TRADE, NORMS = ScorePlace("trade", "global", "cost"), ScorePlace("norms", "selective", "cost")


def test_what_an_entry_is_about_and_what_its_scores_are() -> None:
    project = add_task(presets.load("table-1-goals"), [TRADE, NORMS])
    (task,) = project.evidence_tasks
    assert task_name(project, task) == "Trade · Cost: Global and 1 more score"
    assert task_values(project, task) == "high (medium to very high), …"


def test_what_became_of_a_score() -> None:
    start = presets.load("table-1-goals")
    lower = settle(start, TRADE, NewScore("low", None, Evidence.TEXT), on="2026-11-30")
    assert task_values(lower, lower.evidence_tasks[0]) == "high → low"
    same = settle(start, TRADE, NewScore("high", None, Evidence.TEXT), on="2026-11-30")
    assert task_values(same, same.evidence_tasks[0]) == "high, confirmed"
    empty = type_score(start, "trade", "global", "cost", "")
    filled = settle(empty, TRADE, NewScore("low", None, Evidence.TEXT), on="2026-11-30")
    assert task_values(filled, filled.evidence_tasks[0]) == "missing → low"


def test_a_score_that_is_gone_is_said_to_be() -> None:
    project = remove_issue(add_task(presets.load("table-1-goals"), [TRADE]), "trade")
    assert not place_exists(project, TRADE)
    assert place_name(project, TRADE) == "a score that is no longer in the document"
    assert task_values(project, project.evidence_tasks[0]) == ""
