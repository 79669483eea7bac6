# SPDX-License-Identifier: MIT
"""The agenda's plan, clock and issues and the revisions of minutes in the project file, and their faults."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from mcda_app.domain.edits.workshop.agenda import choose_issues, enter_step, plan_step, start_clock
from mcda_app.domain.edits.workshop.minute_revisions import revise_minute, strike_minute
from mcda_app.domain.edits.workshop.minutes import add_minute
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import AgendaStep, RoundKind
from mcda_app.errors import FileError
from mcda_app.files.project_file import dumps, loads
from tests.domain.workshops import named, voted

BEGAN = "2026-03-04T14:00:00+01:00"


def scheduled() -> Project:
    project = start_clock(voted(named(), RoundKind.WEIGHTS), BEGAN)
    project = plan_step(plan_step(project, AgendaStep.SCORES, 20), AgendaStep.GUT_CHECK, 0)
    project = enter_step(choose_issues(project, ["trade", "norms"]), AgendaStep.SCORES, BEGAN)
    project = add_minute(add_minute(project, BEGAN, "Coffee."), BEGAN, "Tea.")
    return strike_minute(revise_minute(project, 1, "Late coffee.", BEGAN), 2, BEGAN)


def test_all_of_it_is_saved() -> None:
    project = scheduled()
    assert loads(dumps(project)) == project


def test_a_workshop_without_any_of_it_has_the_usual_plan() -> None:
    data = json.loads(dumps(named()))
    assert not {"issues", "plan", "began", "step_began"} & data["workshop"].keys()
    workshop = loads(json.dumps(data)).workshop
    assert workshop is not None
    assert (workshop.issues, dict(workshop.plan), workshop.began) == ((), {}, "")


@pytest.mark.parametrize(
    ("place", "damage"),
    [
        ("workshop.plan.lunch", lambda w: w["plan"].update(lunch=30)),
        ("workshop.plan.scores", lambda w: w["plan"].update(scores=481)),
        ("workshop.plan.scores", lambda w: w["plan"].update(scores=-1)),
        ("workshop.began", lambda w: w.update(began="at two")),
        ("workshop.step_began", lambda w: w.update(step_began="2026-03-04T14:00:00")),
        ("workshop.issues", lambda w: w.update(issues=["trade", "trade"])),
        ("workshop.minutes[1].revisions[0].by", lambda w: w["minutes"][1]["revisions"][0].update(by="me")),
        ("workshop.minutes[0].revisions", lambda w: w["minutes"][0].update(revisions=[{"text": "No."}])),
    ],
)
def test_faults_are_listed_by_their_place(place: str, damage: Callable[[dict], object]) -> None:
    data = json.loads(dumps(scheduled()))
    damage(data["workshop"])
    with pytest.raises(FileError) as error_info:
        loads(json.dumps(data))
    assert place in str(error_info.value)
