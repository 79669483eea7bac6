# SPDX-License-Identifier: MIT
"""Edits of what is known about weights: functions from one project to the next.

What cannot be done raises EditError.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from mcda_app.domain.checks import finite, whole_number
from mcda_app.domain.edits.elicitation import confirm_ranges
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.project import Project
from mcda_app.domain.trade_offs import Step, TradeOff, WeightStatements
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def answer_trade_off(project: Project, trade_off: TradeOff) -> Project:
    """Add an answer; an earlier one to the same question goes."""
    for step in (trade_off.first, trade_off.second):
        _check_step(project, step)
    if trade_off.first.criterion == trade_off.second.criterion:
        raise EditError(tr("Nothing can be compared with itself."))
    statements = project.elicitation.statements
    others = [t for t in statements.trade_offs if not t.same_question(trade_off.first, trade_off.second)]
    fresh = [c for c in trade_off.criteria if not replace(statements, trade_offs=tuple(others)).mentions(c)]
    changed = _with(project, replace(statements, trade_offs=(*others, trade_off)))
    return confirm_ranges(changed, WeightQuestion.TRADE_OFFS, fresh)


def remove_trade_off(project: Project, at: int) -> Project:
    """Remove an answer by its place, from 0."""
    statements = project.elicitation.statements
    at = whole_number(at, 0, len(statements.trade_offs) - 1, tr("There is no such answer."))
    trade_offs = (*statements.trade_offs[:at], *statements.trade_offs[at + 1 :])
    return _without_idle_ranges(_with(project, replace(statements, trade_offs=trade_offs)))


def clear_statements(project: Project) -> Project:
    """Remove all answers and bounds."""
    kept = WeightStatements(left_out=project.elicitation.statements.left_out)
    return _without_idle_ranges(_with(project, kept))


def set_bounds(project: Project, criterion_id: str, bounds: tuple[float, float] | None) -> Project:
    """The lowest and highest weight a criterion may have, in [0, 1]; None lifts the bounds."""
    criterion = project.criterion(criterion_id)
    statements = project.elicitation.statements
    if bounds is None:
        changed = replace(statements, bounds=statements.bounds.without(criterion_id))
        return _without_idle_ranges(_with(project, changed))
    faulty = (
        tr("The weight of {criterion} needs a lowest and a highest share between 0 and 100.").format(
            criterion=criterion.title
        ),
        tr("The lowest may not exceed the highest."),
    )
    low, high = (finite(end, *faulty) for end in bounds)
    if not 0 <= low <= high <= 1:
        raise EditError(faulty[0], remedy=faulty[1])
    fresh = [] if statements.mentions(criterion_id) else [criterion_id]
    changed = replace(statements, bounds=statements.bounds.with_item(criterion_id, (low, high)))
    return confirm_ranges(_with(project, changed), WeightQuestion.TRADE_OFFS, fresh)


def choose_issues(project: Project, left_out: Collection[str]) -> Project:
    """The issues whose first place need not be settled."""
    for issue_id in left_out:
        project.issue(issue_id)
    statements = project.elicitation.statements
    return _with(project, replace(statements, left_out=frozenset(left_out)))


def _check_step(project: Project, step: Step) -> None:
    criterion = project.criterion(step.criterion)
    worst, _best = criterion.worst_best
    low, high = criterion.scale.bounds
    faulty = EditError(
        tr("A step on {criterion} leads up from its worst end.").format(criterion=criterion.title)
    )
    if step.level and step.number is not None:
        raise faulty
    if step.level:
        level = criterion.scale.level(step.level)
        if level is None or level.value == worst:
            raise faulty
    elif step.number is not None:
        number = finite(step.number, faulty.what)
        if criterion.scale.levels or number == worst or not low <= number <= high:
            raise faulty


def _with(project: Project, statements: WeightStatements) -> Project:
    if statements == project.elicitation.statements:
        return project
    elicitation = replace(project.elicitation, question=WeightQuestion.TRADE_OFFS, statements=statements)
    return replace(project, elicitation=elicitation)


def _without_idle_ranges(project: Project) -> Project:
    """The project without ranges of criteria that no statement is about any more."""
    elicitation, question = project.elicitation, WeightQuestion.TRADE_OFFS.value
    idle = [
        key
        for key in elicitation.ranges
        if key[0] == question and not elicitation.statements.mentions(key[1])
    ]
    if not idle:
        return project
    return replace(project, elicitation=replace(elicitation, ranges=elicitation.ranges.without(*idle)))
