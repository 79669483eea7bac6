# SPDX-License-Identifier: MIT
"""The agenda: its clock against the plan, its steps, and the issues a workshop is about."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from mcda_app.domain.agenda import (
    PLAN,
    clock,
    on_todays_issues,
    planned_minutes,
    steps_of,
    todays_issues,
)
from mcda_app.domain.edits.issues import remove_issue
from mcda_app.domain.edits.workshop.agenda import (
    choose_issues,
    enter_step,
    follow_round,
    plan_step,
    start_clock,
)
from mcda_app.domain.workshop.workshop import AgendaStep, RoundKind
from mcda_app.errors import EditError
from tests.domain.workshops import AT, named, open_round

BEGAN = datetime.fromisoformat("2026-03-04T14:00:00+01:00")


def at(minutes: float) -> str:
    return (BEGAN + timedelta(minutes=minutes)).isoformat()


def behind(project, minutes: float) -> int:
    time = clock(project.workshop, BEGAN + timedelta(minutes=minutes))
    assert time is not None
    return time.behind


def test_there_is_no_clock_before_the_start() -> None:
    assert clock(named().workshop, BEGAN) is None
    with pytest.raises(EditError):
        start_clock(named(), "2026-03-04T14:00:00")  # in which zone?


def test_the_clock_compares_the_end_with_the_plan() -> None:
    project = start_clock(named(), at(0))
    time = clock(project.workshop, BEGAN + timedelta(minutes=4))
    assert time is not None
    assert (time.spent, time.planned, time.behind) == (4, 10, 0)
    assert time.ends == BEGAN + timedelta(minutes=120)
    assert behind(project, 13) == 3, "the step takes longer than planned"
    early = enter_step(project, AgendaStep.GUT_CHECK, at(6))
    assert behind(early, 8) == -4, "it began four minutes early"
    late = enter_step(project, AgendaStep.GUT_CHECK, at(15))
    assert behind(late, 20) == 5
    assert behind(late, 27) == 7


def test_a_plan_is_edited_and_leaves_steps_out() -> None:
    project = plan_step(plan_step(named(), AgendaStep.SCORES, 20), AgendaStep.GUT_CHECK, 0)
    workshop = project.workshop
    assert workshop is not None
    assert planned_minutes(workshop, AgendaStep.SCORES) == 20
    assert AgendaStep.SCORES in steps_of(workshop)
    assert AgendaStep.GUT_CHECK not in steps_of(workshop)
    usual = plan_step(project, AgendaStep.SCORES, PLAN[AgendaStep.SCORES])
    assert usual.workshop is not None
    assert dict(usual.workshop.plan) == {AgendaStep.GUT_CHECK: 0}
    for minutes in (-1, 481, 2.5):
        with pytest.raises(EditError):
            plan_step(project, AgendaStep.WELCOME, minutes)


def test_going_on_ticks_the_step_and_going_back_does_not() -> None:
    project = enter_step(named(), AgendaStep.WEIGHTS, at(0))
    assert project.workshop is not None
    assert project.workshop.ticked == {AgendaStep.WELCOME}
    assert project.workshop.step_began == "", "the clock was not started"
    back = enter_step(project, AgendaStep.WELCOME, at(1))
    assert back.workshop is not None
    assert (back.workshop.step, back.workshop.ticked) == (AgendaStep.WELCOME, {AgendaStep.WELCOME})


def test_the_agenda_follows_a_round_that_comes_later_alone() -> None:
    project = follow_round(open_round(named(), RoundKind.WEIGHTS, AT), at(0))
    assert project.workshop is not None
    assert project.workshop.step is AgendaStep.WEIGHTS
    later = enter_step(project, AgendaStep.DISCUSS, at(1))
    assert follow_round(later, at(2)) is later


def test_today_s_issues_are_those_chosen_or_all() -> None:
    project = named()
    assert todays_issues(project) == project.issues
    project = choose_issues(project, ["trade", "alliances"])
    assert [i.id for i in todays_issues(project)] == ["alliances", "trade"], "in the project's order"
    assert on_todays_issues(project).issues == todays_issues(project)
    after = remove_issue(project, "trade")
    assert [i.id for i in todays_issues(after)] == ["alliances"]
    assert todays_issues(remove_issue(after, "alliances")) == remove_issue(after, "alliances").issues
    everything = choose_issues(project, [i.id for i in project.issues])
    assert everything.workshop is not None
    assert everything.workshop.issues == ()
    with pytest.raises(EditError):
        choose_issues(project, ["nowhere"])
