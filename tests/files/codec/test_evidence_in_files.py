# SPDX-License-Identifier: MIT
"""Doubts and the list of what to check in the project file, and their faults."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from mcda_app.domain.doubts.doubt import Doubt
from mcda_app.domain.edits.evidence.doubts import set_doubt
from mcda_app.domain.edits.evidence.tasks import NewScore, add_task, change_task, settle
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence
from mcda_app.errors import FileError
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, loads

PLACE, OTHER = ScorePlace("trade", "global", "cost"), ScorePlace("trade", "selective", "leverage")


def doubtful() -> Project:
    project = set_doubt(presets.load(), OTHER, Doubt("medium", 4.0))
    project = add_task(add_task(project, [PLACE]), [OTHER], ask="Trade unit")
    project = change_task(project, "check-2", owner="Ms Vos", due="2026-12-24")
    return settle(
        project, PLACE, NewScore("low", None, Evidence.TEXT, "Study"), on="2026-11-30", result="Ask."
    )


def test_all_of_it_is_saved() -> None:
    project = doubtful()
    assert loads(dumps(project)) == project


def test_a_project_without_any_of_it_has_none_in_its_file() -> None:
    data = json.loads(dumps(presets.load()))
    assert "evidence_tasks" not in data
    assert "doubt" not in json.dumps(data["issues"])


def cell(data: dict) -> dict:
    return next(i for i in data["issues"] if i["id"] == "trade")["scores"]["selective"]["leverage"]


@pytest.mark.parametrize(
    ("place", "damage"),
    [
        ("doubt", lambda d: cell(d)["doubt"].update(low="extreme")),
        ("doubt", lambda d: cell(d)["doubt"].update(high="none")),
        ("doubt.low", lambda d: cell(d)["doubt"].update(low=None)),
        ("doubt.why", lambda d: cell(d)["doubt"].update(why="?")),
        ("evidence_tasks", lambda d: d["evidence_tasks"][1].update(id="check")),
        ("evidence_tasks[1].scores", lambda d: d["evidence_tasks"][1].update(scores=[])),
        ("evidence_tasks[1].scores[0].option", lambda d: d["evidence_tasks"][1]["scores"][0].pop("option")),
        ("evidence_tasks[1].due", lambda d: d["evidence_tasks"][1].update(due="soon")),
        ("evidence_tasks[1].state", lambda d: d["evidence_tasks"][1].update(state="done")),
        (
            "evidence_tasks[0].settled",
            lambda d: d["evidence_tasks"][0]["settled"][0]["score"].update(issue="x"),
        ),
        (
            "evidence_tasks[0].settled[0].after.value",
            lambda d: d["evidence_tasks"][0]["settled"][0].pop("after"),
        ),
    ],
)
def test_faults_are_listed_by_their_place(place: str, damage: Callable[[dict], object]) -> None:
    data = json.loads(dumps(doubtful()))
    damage(data)
    with pytest.raises(FileError) as refused:
        loads(json.dumps(data))
    assert place in str(refused.value)


def test_entries_about_scores_that_are_gone_still_open() -> None:
    data = json.loads(dumps(doubtful()))
    data["evidence_tasks"][1]["scores"][0]["option"] = "removed-since"
    assert loads(json.dumps(data)).evidence_tasks[1].places[0].option == "removed-since"
