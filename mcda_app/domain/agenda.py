# SPDX-License-Identifier: MIT
"""The agenda's plan against the clock, and the issues that a workshop is about today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.domain.workshop.workshop import AgendaStep, Round, RoundKind, Workshop

PLAN: Mapping[AgendaStep, int] = FrozenDict(
    {
        AgendaStep.WELCOME: 10,
        AgendaStep.GUT_CHECK: 10,
        AgendaStep.SCORES: 0,
        AgendaStep.WEIGHTS: 25,
        AgendaStep.REVEAL: 10,
        AgendaStep.DISCUSS: 25,
        AgendaStep.SECOND_ROUND: 15,
        AgendaStep.ROBUSTNESS: 15,
        AgendaStep.SIGN_OFF: 10,
    }
)
"""The minutes of each step unless the facilitator plans others; 0 leaves a step out."""

LONGEST_STEP = 480
"""The most minutes that can be planned for one step."""


class Clock(NamedTuple):
    """How a workshop's time compares with its plan, in whole minutes.

    spent    since the present step began
    planned  for the present step
    behind   by how much the end would be late if the rest takes as long as planned; negative when early
    ends     when it would end, in the time zone of the beginning
    """

    spent: int
    planned: int
    behind: int
    ends: datetime


def planned_minutes(workshop: Workshop, step: AgendaStep) -> int:
    """How many minutes a step may take; 0 if it is left out."""
    return workshop.plan.get(step, PLAN[step])


def step_of_round(round_: Round) -> AgendaStep:
    """The step that a round belongs to."""
    if round_.kind is RoundKind.GUT:
        return AgendaStep.GUT_CHECK
    if round_.kind in (RoundKind.SCORES, RoundKind.ACTORS):
        return AgendaStep.SCORES
    return AgendaStep.SECOND_ROUND if round_.previous else AgendaStep.WEIGHTS


def steps_of(workshop: Workshop) -> tuple[AgendaStep, ...]:
    """The steps that are not left out, and the present one in any case, in their usual order."""
    return tuple(s for s in AgendaStep if planned_minutes(workshop, s) or s is workshop.step)


def moment(at: str) -> datetime | None:
    """A stored time with its zone; None if there is none or it cannot be read."""
    try:
        read = datetime.fromisoformat(at)
    except ValueError:
        return None
    return read if read.tzinfo is not None else None


def clock(workshop: Workshop, now: datetime) -> Clock | None:
    """The clock against the plan; None until the workshop was started.

    now  with its time zone
    """
    began, here = moment(workshop.began), moment(workshop.step_began)
    if began is None or here is None:
        return None
    order = tuple(AgendaStep)
    at = order.index(workshop.step)
    before = timedelta(minutes=sum(planned_minutes(workshop, s) for s in order[:at]))
    rest = timedelta(minutes=sum(planned_minutes(workshop, s) for s in order[at + 1 :]))
    planned = timedelta(minutes=planned_minutes(workshop, workshop.step))
    done = max(here + planned, now)
    minute = timedelta(minutes=1)
    return Clock(
        max(0, (now - here) // minute),
        planned // minute,
        round((done - began - before - planned) / minute),
        (done + rest).astimezone(began.tzinfo),
    )


def todays_issues(project: Project) -> tuple[Issue, ...]:
    """The issues that the workshop is about: those chosen that still exist, or all."""
    workshop = project.workshop
    chosen = set(workshop.issues) if workshop is not None else set()
    return tuple(i for i in project.issues if i.id in chosen) or project.issues


def on_todays_issues(project: Project) -> Project:
    """The project with today's issues alone, for what is shown of the workshop."""
    issues = todays_issues(project)
    return project if issues == project.issues else replace(project, issues=issues)
