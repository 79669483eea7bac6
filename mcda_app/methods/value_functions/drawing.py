# SPDX-License-Identifier: MIT
"""Value functions drawn by hand: points that move, come and go, while better is never worth less."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import floor, log10

from mcda_app.domain.scale import Criterion, Direction
from mcda_app.domain.value_functions.checks import MAX_POINTS
from mcda_app.domain.value_functions.value_function import (
    ValueAnswers,
    ValueFunction,
    ValuePoint,
    ValueQuestion,
    ValueShape,
)
from mcda_app.methods.value_functions.evaluation import value_at

FIRST_POINTS = 3
"""Points between the ends that are offered before any were drawn."""

VALUE_DIGITS = 2


def drawn_points(criterion: Criterion) -> tuple[ValuePoint, ...]:
    """The points of the present curve, ends included; on a curve without points some to start with."""
    function = criterion.value_function
    if function is not None and function.shape is ValueShape.PIECEWISE:
        return function.points
    if criterion.scale.levels:
        numbers = [level.value for level in criterion.scale.levels]
    else:
        low, high = criterion.scale.bounds
        step = number_step(criterion)
        inner = (low + (high - low) * n / (FIRST_POINTS + 1) for n in range(1, FIRST_POINTS + 1))
        rounded = [_rounded(number, step) for number in inner]
        numbers = [low, *(n for n in rounded if low < n < high), high]
    return tuple(ValuePoint(number, value_at(criterion, number)) for number in numbers)


def number_step(criterion: Criterion) -> float:
    """A round number of about a hundredth of the range, by which points move."""
    low, high = criterion.scale.bounds
    return float(10.0 ** floor(log10((high - low) / 100)))


def moved_point(
    criterion: Criterion, points: Sequence[ValuePoint], at: int, number: float, value: float
) -> ValueFunction:
    """The curve with one point moved, as far as its neighbours let it. On levels only the value moves.

    The ends of the scale stay where they are.
    """
    if not 0 < at < len(points) - 1:
        return _through(criterion, points)
    before, point, after = points[at - 1 : at + 2]
    if criterion.scale.levels:
        number = point.number
    elif number != point.number:
        step = number_step(criterion)
        number = _rounded(number, step)
        if not before.number < number < after.number:
            gap = min(step, (after.number - before.number) / 4)
            number = short(min(max(number, before.number + gap), after.number - gap))
    least, most = sorted((before.value, after.value))
    value = min(max(round(value, VALUE_DIGITS), least), most)
    changed = [*points[:at], ValuePoint(number, value), *points[at + 1 :]]
    return _through(criterion, changed)


def with_point(criterion: Criterion, points: Sequence[ValuePoint], number: float) -> ValueFunction | None:
    """The curve with one more point on it, to be moved; None where there is one, or no more may be."""
    low, high = criterion.scale.bounds
    number = _rounded(number, number_step(criterion))
    if criterion.scale.levels or len(points) >= MAX_POINTS or not low < number < high:
        return None
    if any(point.number == number for point in points):
        return None
    return _through(criterion, sorted([*points, ValuePoint(number, value_at(criterion, number))]))


def without_point(criterion: Criterion, points: Sequence[ValuePoint], at: int) -> ValueFunction | None:
    """The curve without a point; None for an end or on levels, where each needs its point."""
    if criterion.scale.levels or not 0 < at < len(points) - 1:
        return None
    return _through(criterion, [*points[:at], *points[at + 1 :]])


def _through(criterion: Criterion, points: Sequence[ValuePoint]) -> ValueFunction:
    function = criterion.value_function
    answers = function.answers if function is not None else ValueAnswers()
    reason = function.reason if function is not None else ""
    rising = criterion.direction is Direction.BENEFIT
    first, last = (0.0, 1.0) if rising else (1.0, 0.0)
    ends = (
        ValuePoint(points[0].number, first),
        *points[1:-1],
        ValuePoint(points[-1].number, last),
    )
    return ValueFunction(
        ValueShape.PIECEWISE,
        ends,
        answers=replace(answers, question=ValueQuestion.DRAWN),
        reason=reason,
    )


def short(number: float) -> float:
    """A number without the tail of digits that arithmetic leaves."""
    return float(f"{number:.12g}")


def _rounded(number: float, step: float) -> float:
    """The nearest multiple of a step."""
    return short(round(number / step) * step)
