# SPDX-License-Identifier: MIT
"""Exponential value functions from one midvalue."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions.curve import exponential
from mcda_app.domain.value_functions.value_function import (
    ValueAnswers,
    ValueFunction,
    ValueQuestion,
    ValueShape,
)
from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.value_functions.midvalues import MidvalueQuestion, with_answer

LEAST_SHARE = 0.01
"""How near to an end of the scale, as a part of its range, the halfway number may lie."""

STRAIGHT = 1e-6
"""How far from the middle of the range a halfway number may lie to mean a straight line."""


def bend_through(share: float) -> float:
    """The range over ρ of the exponential that is worth a half at a share of the range; 0 for a line.

    share  how far the halfway number lies from the worst end, from 0.01 to 0.99

    Raises MethodError outside that, where no exponential is told from a step.

    Source: Kirkwood (1997), Strategic Decision Making, ch. 4, solved by bisection.
    """
    if not LEAST_SHARE - STRAIGHT <= share <= 1 - LEAST_SHARE + STRAIGHT:
        raise MethodError(
            tr("The halfway number lies too close to an end of the scale."),
            remedy=tr("Choose one at least a hundredth of the range from either end."),
        )
    if abs(share - 0.5) < STRAIGHT:
        return 0.0
    if share > 0.5:
        return -bend_through(1 - share)
    low, high = 0.0, 70.0
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if exponential(share, middle) < 0.5 else (low, middle)
    return (low + high) / 2


def rho_for_midvalue(criterion: Criterion, middle: float) -> float | None:
    """Kirkwood's ρ, in the scale's unit, if a number is halfway in worth; None for a straight line.

    >>> from mcda_app.domain.scale import Criterion, Direction, Scale
    >>> cost = Criterion("cost", "Cost", Direction.COST, Scale(low=0, high=150))
    >>> round(rho_for_midvalue(cost, 90), 1)
    182.4
    """
    worst, best = criterion.worst_best
    bend = bend_through((middle - worst) / (best - worst))
    return None if bend == 0 else abs(best - worst) / bend


def from_midvalue(criterion: Criterion, middle: float, answers: ValueAnswers | None = None) -> ValueFunction:
    """The exponential, or the straight line, on which a number is halfway in worth.

    answers  given so far, which stay if they still make sense

    Raises MethodError if it lies too close to an end.
    """
    low, high = criterion.scale.bounds
    answers = answers or ValueAnswers()
    question = MidvalueQuestion(low, high, (0.0, 1.0), check=False)
    midvalues = with_answer(criterion, answers.midvalues, question, middle)
    answers = replace(answers, question=ValueQuestion.MIDVALUE, midvalues=midvalues)
    rho = rho_for_midvalue(criterion, middle)
    if rho is None:
        return ValueFunction(answers=answers)
    return ValueFunction(ValueShape.EXPONENTIAL, rho=rho, answers=answers)
