# SPDX-License-Identifier: MIT
"""What becomes of a value function when its scale is edited: rescaled where that is exact, else set aside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.value_functions.curve import value
from mcda_app.domain.value_functions.value_function import (
    SetAsideReason,
    Step,
    ValueAnswers,
    ValueFunction,
    ValuePoint,
    ValueShape,
)

Rescaled = ValueFunction | SetAsideReason


def mirrored(function: ValueFunction) -> ValueFunction:
    """The value function once the other end of the scale is the better one.

    Differences between numbers keep their size, so every answer about them still holds.
    """
    points = tuple(ValuePoint(p.number, 1 - p.value) for p in function.points)
    return replace(function, points=points, rho=-function.rho if function.rho else 0.0)


def on_range(function: ValueFunction, ends: tuple[float, float], new_ends: tuple[float, float]) -> Rescaled:
    """The value function on another range of numbers; ends are given worst first, in the same direction.

    Within a part of the range differences compare as before, so a narrower range is exact.
    """
    if ends == new_ends or function.shape is ValueShape.LINEAR:
        return function
    low, high = sorted(ends)
    new_low, new_high = sorted(new_ends)
    if new_low < low or new_high > high:
        return SetAsideReason.WIDENED
    within = tuple(m for m in function.answers.midvalues if new_low <= m.low and m.high <= new_high)
    kept = replace(function, answers=replace(function.answers, midvalues=within))
    if function.shape is ValueShape.EXPONENTIAL:
        return kept
    numbers = [new_low, *(p.number for p in function.points if new_low < p.number < new_high), new_high]
    values = [value(function, *ends, number) for number in numbers]
    points = _stretched(numbers, values, rising=new_ends[0] < new_ends[1])
    return SetAsideReason.FLAT if points is None else replace(kept, points=points)


def on_levels(
    function: ValueFunction, levels: Mapping[str, float], new_levels: Mapping[str, float], *, rising: bool
) -> Rescaled:
    """The value function on other levels.

    levels, new_levels  id to number, the lowest first
    rising              whether higher numbers are better
    A level keeps its value whatever its number.
    """
    if levels == new_levels and [*levels] == [*new_levels]:
        return function
    if new_levels.keys() - levels.keys():
        return SetAsideReason.LEVEL_NEW
    kept = [key for key in levels if key in new_levels]
    if kept != [*new_levels]:
        return SetAsideReason.REORDERED
    if function.shape is not ValueShape.PIECEWISE:
        return function
    value_of = dict(zip(levels, (point.value for point in function.points), strict=True))
    points = _stretched([*new_levels.values()], [value_of[key] for key in kept], rising=rising)
    if points is None:
        return SetAsideReason.FLAT
    return replace(function, points=points, answers=_on_kept_levels(function.answers, [*levels], kept))


def _stretched(
    numbers: Sequence[float], values: Sequence[float], *, rising: bool
) -> tuple[ValuePoint, ...] | None:
    """Points whose values span from 0 to 1; None if they are all the same."""
    lowest, highest = min(values), max(values)
    if not highest > lowest:
        return None
    spread = [(v - lowest) / (highest - lowest) for v in values]
    spread[0], spread[-1] = (0.0, 1.0) if rising else (1.0, 0.0)
    return tuple(ValuePoint(number, v) for number, v in zip(numbers, spread, strict=True))


def _on_kept_levels(answers: ValueAnswers, levels: Sequence[str], kept: Sequence[str]) -> ValueAnswers:
    """The answers that still speak of neighbouring levels; cards over a level that is gone are added up."""
    if len(kept) == len(levels):
        return answers
    place = {key: n for n, key in enumerate(levels)}
    neighbours = set(pairwise(kept))

    def still_there(step: Step) -> bool:
        return step in neighbours

    cards = {pair: n for pair, n in answers.cards.items() if set(pair) <= set(kept)}
    for lower, upper in neighbours:
        steps = [*pairwise(levels[place[lower] : place[upper] + 1])]
        if len(steps) > 1:
            cards.pop((lower, upper), None)
            if all(step in answers.cards for step in steps):
                cards[(lower, upper)] = sum(answers.cards[step] + 1 for step in steps) - 1
    comparisons = {p: o for p, o in answers.comparisons.items() if still_there(p[0]) and still_there(p[1])}
    return replace(answers, cards=FrozenDict(cards), comparisons=FrozenDict(comparisons))
