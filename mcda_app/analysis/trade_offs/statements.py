# SPDX-License-Identifier: MIT
"""What is known about weights, as linear constraints; which answers do not count, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mcda_app.analysis.weighting.derived_weights import stale_answers
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.trade_offs import Preference, Step, TradeOff
from mcda_app.i18n import tr
from mcda_app.methods.value_functions.evaluation import value_at

ABOUT = 0.1
"""By how much, as a share of the first step's worth, two steps worth about as much may differ."""

Row = tuple[tuple[float, ...], float]
"""Coefficients of the weights, and the least that their sum may come to."""


class Statement(NamedTuple):
    """One thing that is known about weights.

    place  of the answer in the document, from 0; None for bounds
    bound  the criterion whose weight is bounded; empty for an answer
    rows   what it says, as constraints; none if it does not count
    aside  a sentence on why it does not count; empty if it does
    """

    place: int | None
    bound: str
    rows: tuple[Row, ...]
    aside: str = ""


def step_number(criterion: Criterion, step: Step) -> float | None:
    """The number at the end of a step; None if it leads to a level that is no longer there."""
    if step.level:
        level = criterion.scale.level(step.level)
        return None if level is None else level.value
    return criterion.worst_best[1] if step.number is None else step.number


def step_value(criterion: Criterion, step: Step) -> float | None:
    """The worth of a step as a part of the whole way from worst to best; None as for `step_number`."""
    number = step_number(criterion, step)
    return None if number is None else value_at(criterion, number)


def statements(project: Project) -> tuple[Statement, ...]:
    """All answers and bounds, those first that were given first."""
    known = project.elicitation.statements
    changed = {s.criterion.id for s in stale_answers(project, WeightQuestion.TRADE_OFFS)}
    ids = [c.id for c in project.criteria]
    answers = [_answer(project, n, trade_off, changed, ids) for n, trade_off in enumerate(known.trade_offs)]
    return (*answers, *(_bounds(project, c, known.bounds[c], changed, ids) for c in ids if c in known.bounds))


def _answer(
    project: Project, place: int, trade_off: TradeOff, changed: set[str], ids: Sequence[str]
) -> Statement:
    aside = _aside(project, trade_off.criteria, changed)
    values = [step_value(project.criterion(s.criterion), s) for s in (trade_off.first, trade_off.second)]
    if aside or trade_off.answer is Preference.UNCLEAR:
        return Statement(place, "", (), aside)
    if None in values:
        return Statement(place, "", (), tr("It is about a level that the scale no longer has."))
    first, second = (v or 0.0 for v in values)
    places = [ids.index(c) for c in trade_off.criteria]

    def row(of_first: float, of_second: float) -> Row:
        coefficients = [0.0] * len(ids)
        coefficients[places[0]], coefficients[places[1]] = of_first, of_second
        return tuple(coefficients), 0.0

    rows: tuple[Row, ...]
    if trade_off.answer is Preference.MORE:
        rows = (row(first, -second),)
    elif trade_off.answer is Preference.LESS:
        rows = (row(-first, second),)
    else:
        rows = (row(first * (1 + ABOUT), -second), row(-first * (1 - ABOUT), second))
    return Statement(place, "", rows)


def _bounds(
    project: Project, criterion_id: str, ends: tuple[float, float], changed: set[str], ids: Sequence[str]
) -> Statement:
    aside = _aside(project, (criterion_id,), changed)
    one = tuple(1.0 if c == criterion_id else 0.0 for c in ids)
    rows = ((one, ends[0]), (tuple(-x for x in one), -ends[1]))
    return Statement(None, criterion_id, () if aside else rows, aside)


def _aside(project: Project, criterion_ids: Sequence[str], changed: set[str]) -> str:
    titles = [project.criterion(c).title for c in criterion_ids if c in changed]
    return tr("The range of {criterion} has changed since.").format(criterion=titles[0]) if titles else ""
