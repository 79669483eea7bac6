# SPDX-License-Identifier: MIT
"""Whatever is done to doubts and to the list of what to check can be saved and opened again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.domain.doubts.doubt import Doubt
from mcda_app.domain.edits.criteria import remove_criterion, replace_criterion
from mcda_app.domain.edits.duplicates import duplicate_criterion, duplicate_option
from mcda_app.domain.edits.evidence.doubts import set_doubt
from mcda_app.domain.edits.evidence.tasks import (
    NewScore,
    add_task,
    change_task,
    remove_task,
    set_task_state,
    settle,
)
from mcda_app.domain.edits.issues import remove_option
from mcda_app.domain.edits.scores import reset_scores, type_score
from mcda_app.domain.evidence.tasks import ScorePlace, TaskState
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.domain.score import Evidence
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.files.project_file import dumps, loads

START = presets.load("table-1-goals")
LEVELS = st.sampled_from(["none", "low", "medium", "high", "very-high", "gone"])
BOUNDS = st.one_of(LEVELS, st.floats(-1, 5), st.just(float("nan")))
TEXTS = st.text(max_size=20)


def edits(project: Project, pick: Callable[[st.SearchStrategy], object]) -> list[Callable[[], Project]]:
    place = ScorePlace(
        pick(st.sampled_from(["trade", "norms", "gone"])),
        pick(st.sampled_from(["global", "selective", "gone"])),
        pick(st.sampled_from(["cost", "alignment", "gone"])),
    )
    entry = pick(st.sampled_from(["check", "check-2", "gone"]))
    return [
        lambda: set_doubt(project, place, Doubt(pick(BOUNDS), pick(BOUNDS))),
        lambda: set_doubt(project, place, None),
        lambda: add_task(project, [place], ask=pick(TEXTS)),
        lambda: change_task(
            project, entry, owner=pick(TEXTS), due=pick(st.sampled_from(["", "2026-12-24", "x"]))
        ),
        lambda: set_task_state(project, entry, pick(st.sampled_from(TaskState))),
        lambda: remove_task(project, entry),
        lambda: settle(
            project,
            place,
            NewScore(pick(LEVELS), None, pick(st.sampled_from(Evidence)), pick(TEXTS), pick(TEXTS)),
            on="2026-11-30",
            result=pick(TEXTS),
        ),
        lambda: type_score(project, *place, pick(st.sampled_from(["", "1", "low"]))),
        lambda: reset_scores(project, place.issue),
        lambda: replace_criterion(
            project,
            replace(project.criterion(place.criterion), scale=Scale(low=0.0, high=pick(st.floats(1, 9)))),
        ),
        lambda: remove_criterion(project, place.criterion),
        lambda: remove_option(project, place.option),
        lambda: duplicate_option(project, place.option),
        lambda: duplicate_criterion(project, place.criterion),
    ]


@settings(max_examples=60)
@given(st.data())
def test_any_series_of_edits_can_be_saved_and_opened(data: st.DataObject) -> None:
    project = START
    for _ in range(data.draw(st.integers(1, 10))):
        choices = edits(project, data.draw)
        try:
            project = data.draw(st.sampled_from(choices))()
        except EditError:
            continue
    assert loads(dumps(project)) == project
