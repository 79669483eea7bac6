# SPDX-License-Identifier: MIT
"""Edits of a workshop's agenda: its clock, its plan, and the issues it is about."""

from __future__ import annotations

from collections.abc import Iterable

from mcda_app.domain.agenda import LONGEST_STEP, PLAN, moment, step_of_round
from mcda_app.domain.checks import whole_number
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.domain.voting.lookup import require_workshop, with_workshop
from mcda_app.domain.workshop.workshop import AgendaStep
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def start_clock(project: Project, at: str) -> Project:
    """The workshop begins now: time is compared with the plan from here on.

    at  date and time with the time zone
    """
    _check_time(at)
    return with_workshop(project, began=at, step_began=at)


def enter_step(project: Project, step: AgendaStep, at: str) -> Project:
    """Go on to a step, or back to it; the present one is done if the new one comes later.

    at  date and time with the time zone, from which the step's minutes count
    """
    workshop = require_workshop(project)
    _check_time(at)
    if step is workshop.step:
        return project
    order = tuple(AgendaStep)
    later = order.index(step) > order.index(workshop.step)
    ticked = workshop.ticked | {workshop.step} if later else workshop.ticked
    return with_workshop(
        project, step=step, ticked=ticked, step_began=at if workshop.began else workshop.step_began
    )


def follow_round(project: Project, at: str) -> Project:
    """Go on to the step that the latest round belongs to, if that comes later."""
    workshop = require_workshop(project)
    step = step_of_round(workshop.rounds[-1]) if workshop.rounds else workshop.step
    order = tuple(AgendaStep)
    return enter_step(project, step, at) if order.index(step) > order.index(workshop.step) else project


def plan_step(project: Project, step: AgendaStep, minutes: int) -> Project:
    """How many minutes a step may take; 0 leaves it out."""
    workshop = require_workshop(project)
    sentence = tr("A step can take from 0 to {most} minutes.").format(most=LONGEST_STEP)
    minutes = whole_number(minutes, 0, LONGEST_STEP, sentence)
    plan = {**workshop.plan, step: minutes}
    return with_workshop(project, plan=FrozenDict({s: m for s, m in plan.items() if m != PLAN[s]}))


def choose_issues(project: Project, issue_ids: Iterable[str]) -> Project:
    """Which issues the workshop is about, in the project's order; none or all of them means all."""
    require_workshop(project)
    chosen = set(issue_ids)
    for issue_id in chosen:
        project.issue(issue_id)
    issues = tuple(i.id for i in project.issues if i.id in chosen)
    return with_workshop(project, issues=() if len(issues) == len(project.issues) else issues)


def _check_time(at: str) -> None:
    if moment(at) is None:
        raise EditError(tr("“{at}” is not a time with its zone.").format(at=at))
