# SPDX-License-Identifier: MIT
"""The trade-off questions that can be asked: which of two steps on different criteria is worth more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations, permutations
from typing import NamedTuple

from mcda_app.analysis.trade_offs.statements import step_value
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion
from mcda_app.domain.trade_offs import Step
from mcda_app.methods.weight_statements.next_question import Comparison

PARTS = (0.25, 0.5, 0.75)
"""Where steps on a scale of numbers end, as parts of its range."""

MOST_LEVELS = 6
"""Levels on which steps end at most; of more, these many spread evenly."""


class TradeOffQuestion(NamedTuple):
    """Which of two steps is worth more?"""

    first: Step
    second: Step


def partial_steps(criterion: Criterion) -> list[Step]:
    """Steps that end short of the best end of a scale."""
    if criterion.scale.levels:
        inner = [level for level in criterion.scale.levels if level.value not in criterion.scale.bounds]
        if len(inner) > MOST_LEVELS:
            inner = [inner[round(n * (len(inner) - 1) / (MOST_LEVELS - 1))] for n in range(MOST_LEVELS)]
        return [Step(criterion.id, level=level.id) for level in inner]
    worst, best = criterion.worst_best
    numbers = [float(f"{worst + part * (best - worst):.6g}") for part in PARTS]
    low, high = criterion.scale.bounds
    return [Step(criterion.id, number=number) for number in dict.fromkeys(numbers) if low < number < high]


def questions(project: Project, *, partial: bool) -> list[tuple[TradeOffQuestion, Comparison]]:
    """Questions that have not been answered yet, each with what it compares.

    partial  those in which both steps end short of the best end; otherwise at most the first does
    """
    asked = project.elicitation.statements.trade_offs
    place = {c.id: n for n, c in enumerate(project.criteria)}
    offered = []
    for first, second, effort in _pairs(project.criteria, partial=partial):
        if any(t.same_question(first, second) for t in asked):
            continue
        values = [step_value(project.criterion(step.criterion), step) or 0.0 for step in (first, second)]
        if min(values) > 0:
            compared = Comparison(
                place[first.criterion], values[0], place[second.criterion], values[1], effort
            )
            offered.append((TradeOffQuestion(first, second), compared))
    return offered


def _pairs(criteria: Iterable[Criterion], *, partial: bool) -> Iterator[tuple[Step, Step, int]]:
    criteria = tuple(criteria)
    steps = {c.id: partial_steps(c) for c in criteria}
    if partial:
        for a, b in combinations(criteria, 2):
            yield from ((first, second, 2) for first in steps[a.id] for second in steps[b.id])
        return
    yield from ((Step(a.id), Step(b.id), 0) for a, b in combinations(criteria, 2))
    for a, b in permutations(criteria, 2):
        yield from ((first, Step(b.id), 1) for first in steps[a.id])
