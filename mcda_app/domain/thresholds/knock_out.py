# SPDX-License-Identifier: MIT
"""Knock-out criteria: which options fall before weighting, and by which criteria.

German guidance on the Nutzwertanalyse applies such criteria before any weight.
"""

from __future__ import annotations

from mcda_app.domain.doubts.doubt import bound_value
from mcda_app.domain.issue import Issue, Option
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion


def threshold_value(criterion: Criterion) -> float | None:
    """The least acceptable number on the criterion's scale, the most for a cost; None without one."""
    return None if criterion.threshold is None else bound_value(criterion.threshold, criterion.scale)


def is_acceptable(criterion: Criterion, value: float | None) -> bool:
    """Whether a number meets the criterion's threshold; a missing one is not known to fail it."""
    threshold = threshold_value(criterion)
    if threshold is None or value is None:
        return True
    return criterion.direction.sign * (value - threshold) >= 0


def failed_criteria(project: Project, issue: Issue, option: Option) -> tuple[Criterion, ...]:
    """The criteria by which an option falls out of an issue's ranking."""
    return tuple(
        c
        for c in project.criteria
        if c.threshold is not None and not is_acceptable(c, issue.score(option.id, c.id).value_on(c))
    )


def knocked_out(project: Project, issue: Issue) -> dict[str, tuple[Criterion, ...]]:
    """Option id to the criteria by which it falls, for the options that are not excluded anyway."""
    if all(c.threshold is None for c in project.criteria):
        return {}
    fallen = {
        option.id: failed_criteria(project, issue, option)
        for option in project.options_of(issue)
        if option.id not in issue.excluded
    }
    return {option_id: criteria for option_id, criteria in fallen.items() if criteria}


def taking_part(project: Project, issue: Issue) -> tuple[Option, ...]:
    """The options of an issue that are neither excluded nor knocked out, in document order."""
    fallen = knocked_out(project, issue)
    return tuple(o for o in project.options_of(issue) if o.id not in issue.excluded and o.id not in fallen)
