# SPDX-License-Identifier: MIT
"""Deck of cards: blank cards between levels say how far apart they are in worth.

No card between two neighbouring levels makes their difference one unit, each card one unit more. Source:
Figueira & Roy (2002), EJOR 139, after Simos (1990); for scales, and with cards between levels that
are not neighbours as a check, Corrente, Figueira & Greco (2021), EJOR 291.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from mcda_app.domain.scale import Criterion, Direction
from mcda_app.domain.value_functions.value_function import (
    Step,
    ValueAnswers,
    ValueFunction,
    ValuePoint,
    ValueShape,
)


def heights(levels: Sequence[str], cards: Mapping[Step, int]) -> list[float] | None:
    """How high each level stands, in [0, 1] from the first to the last; None until every step has its cards.

    levels  ids in ascending order
    """
    steps = [*pairwise(levels)]
    if not steps or any(step not in cards for step in steps):
        return None
    units = [0]
    for step in steps:
        units.append(units[-1] + cards[step] + 1)
    return [unit / units[-1] for unit in units]


def from_cards(criterion: Criterion, answers: ValueAnswers) -> ValueFunction | None:
    """The value function of a scale of levels; None until every step has its cards."""
    levels = criterion.scale.levels
    values = heights([level.id for level in levels], answers.cards)
    if values is None:
        return None
    if criterion.direction is Direction.COST:
        values = [1 - height for height in values]
    points = tuple(ValuePoint(level.value, height) for level, height in zip(levels, values, strict=True))
    return ValueFunction(ValueShape.PIECEWISE, points, answers=answers)


class CardDoubt(NamedTuple):
    """Cards between two levels that the cards on the steps between them do not bear out.

    blank   the cards that were laid
    summed  the cards that the steps come to
    """

    lower: str
    upper: str
    blank: int
    summed: int


def card_doubts(levels: Sequence[str], cards: Mapping[Step, int]) -> list[CardDoubt]:
    """Where cards between levels that are not neighbours differ from the sum of the steps.

    The condition is that of Corrente, Figueira & Greco (2021): e(p, q) = e(p, k) + e(k, q) + 1.
    """
    place = {key: n for n, key in enumerate(levels)}
    doubts = []
    for lower, upper in combinations(levels, 2):
        steps = [*pairwise(levels[place[lower] : place[upper] + 1])]
        if len(steps) > 1 and (lower, upper) in cards and all(step in cards for step in steps):
            summed = sum(cards[step] + 1 for step in steps) - 1
            if summed != cards[(lower, upper)]:
                doubts.append(CardDoubt(lower, upper, cards[(lower, upper)], summed))
    return doubts
