# SPDX-License-Identifier: MIT
"""Edits of value functions: functions from one project to the next. What cannot be done raises EditError."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction
from mcda_app.domain.value_functions.checks import checked_function, refuse_on_scale
from mcda_app.domain.value_functions.rescaling import Rescaled, mirrored, on_levels, on_range
from mcda_app.domain.value_functions.value_function import SetAsideFunction, SetAsideReason, ValueFunction
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def set_value_function(project: Project, criterion_id: str, function: ValueFunction | None) -> Project:
    """A criterion's value function; None goes back to a straight line.

    One that was set aside is given up.
    """
    criterion = project.criterion(criterion_id)
    return _with(
        project, with_checked_function(replace(criterion, value_function=function, set_aside_function=None))
    )


def restore_value_function(project: Project, criterion_id: str) -> Project:
    """Put the value function that was set aside to use again, on a scale that it fits."""
    criterion = project.criterion(criterion_id)
    if criterion.set_aside_function is None:
        raise EditError(
            tr("No value function of {criterion} was set aside.").format(criterion=criterion.title)
        )
    return set_value_function(project, criterion_id, criterion.set_aside_function.function)


def with_checked_function(criterion: Criterion) -> Criterion:
    """A criterion whose value functions are as a file stores them.

    Raises EditError, which names the criterion, for one that does not fit its scale.
    """
    function, aside = criterion.value_function, criterion.set_aside_function
    try:
        if function is not None:
            function = checked_function(function)
            levels = [level.value for level in criterion.scale.levels]
            refuse_on_scale(function, *criterion.worst_best, levels)
        if aside is not None:
            aside = replace(aside, function=checked_function(aside.function))
    except EditError as error:
        raise EditError(error.what, where=criterion.title, remedy=error.remedy) from error
    return replace(criterion, value_function=function, set_aside_function=aside)


def with_function_on_new_scale(old: Criterion, changed: Criterion) -> Criterion:
    """A criterion whose scale or direction was edited, with its value function still true.

    It is rescaled where that is exact, and otherwise set aside with the reason; one that the edit itself
    brings along is checked.
    """
    function = changed.value_function
    if function is None or function != old.value_function:
        return with_checked_function(changed)
    rescaled = _rescaled(function, old, changed)
    if isinstance(rescaled, SetAsideReason):
        return replace(changed, value_function=None, set_aside_function=SetAsideFunction(function, rescaled))
    return with_checked_function(replace(changed, value_function=rescaled))


def _rescaled(function: ValueFunction, old: Criterion, changed: Criterion) -> Rescaled:
    if bool(old.scale.levels) is not bool(changed.scale.levels):
        return SetAsideReason.OTHER_KIND
    if old.direction is not changed.direction:
        function = mirrored(function)
    rising = changed.direction is Direction.BENEFIT
    if changed.scale.levels:
        levels, new_levels = (
            {level.id: level.value for level in criterion.scale.levels} for criterion in (old, changed)
        )
        return on_levels(function, levels, new_levels, rising=rising)
    ends = old.scale.bounds if rising else old.scale.bounds[::-1]
    return on_range(function, ends, changed.worst_best)


def _with(project: Project, changed: Criterion) -> Project:
    criteria = tuple(changed if c.id == changed.id else c for c in project.criteria)
    return replace(project, criteria=criteria)
