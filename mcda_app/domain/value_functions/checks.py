# SPDX-License-Identifier: MIT
"""What a value function must be on its scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from mcda_app.domain.checks import finite, whole_number, whole_text
from mcda_app.domain.choices import choice
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.value_functions.value_function import (
    Midvalue,
    Step,
    StepOrder,
    ValueAnswers,
    ValueFunction,
    ValuePoint,
    ValueShape,
)
from mcda_app.errors import EditError
from mcda_app.i18n import tr

MAX_POINTS = 200
MAX_MIDVALUES = 50
MAX_CARDS = 1000
MAX_CURVATURE = 70.0
"""The largest range over ρ, either way: the midvalue then lies at a hundredth of the range."""


def checked_function(function: ValueFunction) -> ValueFunction:
    """A value function as a file stores it, whatever its scale.

    Raises EditError for what no scale can have.
    """
    points: tuple[ValuePoint, ...] = ()
    rho = 0.0
    if function.shape is ValueShape.PIECEWISE:
        points = _checked_points(function.points)
    if function.shape is ValueShape.EXPONENTIAL:
        rho = finite(function.rho, tr("The constant ρ of an exponential must be a number."))
        if not rho:
            raise EditError(
                tr("The constant ρ of an exponential cannot be 0."), remedy=tr("Use a straight line.")
            )
    return replace(
        function,
        points=points,
        rho=rho,
        answers=_checked_answers(function.answers),
        reason=whole_text(function.reason),
    )


def refuse_on_scale(function: ValueFunction, worst: float, best: float, levels: Sequence[float]) -> None:
    """Raise EditError if a checked value function does not fit a scale.

    levels  the numbers of its levels, ascending; none for a scale of numbers
    """
    if function.shape is ValueShape.EXPONENTIAL:
        if levels:
            raise EditError(
                tr("An exponential needs a scale of numbers; this one has levels."),
                remedy=tr("Give each level a value."),
            )
        if not 0 < abs((best - worst) / function.rho) <= MAX_CURVATURE:
            raise EditError(
                tr("The exponential bends too sharply."),
                remedy=tr("Choose a halfway number between a hundredth and 99 hundredths of the range."),
            )
    if function.shape is not ValueShape.PIECEWISE:
        return
    numbers = [point.number for point in function.points]
    if levels and numbers != list(levels):
        raise EditError(
            tr("Each level needs a value."), remedy=tr("Give one point for each level, at its number.")
        )
    if (numbers[0], numbers[-1]) != (min(worst, best), max(worst, best)):
        raise EditError(tr("The points must run from the lowest number of the scale to its highest."))
    values = [point.value for point in function.points]
    if worst > best:
        values.reverse()
    if (values[0], values[-1]) != (0.0, 1.0):
        raise EditError(tr("The worst end of the scale must be worth 0 and its best end 1."))
    if any(after < before for before, after in pairwise(values)):
        raise EditError(
            tr("Something better cannot be worth less."),
            remedy=tr("Let the value rise from the worst end of the scale to its best."),
        )


def _checked_points(points: Sequence[ValuePoint]) -> tuple[ValuePoint, ...]:
    if not 2 <= len(points) <= MAX_POINTS:
        raise EditError(tr("A curve needs from 2 to {max_points} points.").format(max_points=MAX_POINTS))
    faulty = tr("The points of a curve must be numbers, with values from 0 to 1.")
    checked = tuple(ValuePoint(finite(p[0], faulty), finite(p[1], faulty)) for p in points)
    if any(not 0 <= point.value <= 1 for point in checked):
        raise EditError(faulty)
    if any(after.number <= before.number for before, after in pairwise(checked)):
        raise EditError(
            tr("The points of a curve must be in ascending order."),
            remedy=tr("Give each point a larger number than the one before it."),
        )
    return checked


def _checked_answers(answers: ValueAnswers) -> ValueAnswers:
    if len(answers.midvalues) > MAX_MIDVALUES:
        raise EditError(tr("There are more than {most} answers.").format(most=MAX_MIDVALUES))
    cards_refusal = tr("The number of blank cards must be a whole number from 0 to {most}.").format(
        most=MAX_CARDS
    )
    cards = {
        _checked_step(pair): whole_number(blank, 0, MAX_CARDS, cards_refusal)
        for pair, blank in answers.cards.items()
    }
    comparisons = {}
    for (first, second), order in answers.comparisons.items():
        if first == second:
            raise EditError(tr("Nothing can be compared with itself."))
        if (second, first) in comparisons:
            raise EditError(tr("This pair of steps is compared twice."))
        comparisons[(_checked_step(first), _checked_step(second))] = choice(StepOrder, order)
    return replace(
        answers,
        midvalues=tuple(_checked_midvalue(m) for m in answers.midvalues),
        comparisons=FrozenDict(comparisons),
        cards=FrozenDict(cards),
    )


def _checked_midvalue(answer: Midvalue) -> Midvalue:
    low, middle, high = (finite(number) for number in answer)
    if not low < middle < high:
        raise EditError(
            tr("The halfway number must lie between the two others."),
            remedy=tr("Give three numbers in ascending order."),
        )
    return Midvalue(low, middle, high)


def _checked_step(step: Step) -> Step:
    lower, upper = step
    if not (lower.strip() and upper.strip()) or lower == upper or whole_text(lower + upper) != lower + upper:
        raise EditError(tr("A step leads from one level to another."))
    return lower, upper
