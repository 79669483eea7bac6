# SPDX-License-Identifier: MIT
"""Bisection: which number is halfway in worth between two others.

The first question is on the whole scale, the next two on its halves in worth; a fourth on the middle half
checks the others. Source: Keeney & Raiffa (1976), Decisions with Multiple Objectives, ch. 3.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from mcda_app.domain.scale import Criterion
from mcda_app.domain.value_functions.value_function import (
    Midvalue,
    ValueAnswers,
    ValueFunction,
    ValuePoint,
    ValueQuestion,
    ValueShape,
)
from mcda_app.methods.value_functions.evaluation import number_at, value_at

TARGETS = ((0.0, 1.0), (0.0, 0.5), (0.5, 1.0))
"""The values at the ends of each question; the middle gets their mean."""

CHECK = (0.25, 0.75)
"""The values at the ends of the question that checks the others."""

AGREES = 0.05
"""How far from a half, in value, the answer that checks the others may lie."""


class MidvalueQuestion(NamedTuple):
    """Ask which number is halfway in worth between two.

    low, high  ascending
    values     of the worse and the better end
    check      whether the answer is known from the others
    """

    low: float
    high: float
    values: tuple[float, float]
    check: bool


def settled_numbers(criterion: Criterion, midvalues: Sequence[Midvalue]) -> dict[float, float]:
    """Each number whose value the answers settle, to its value; the ends of the scale first."""
    worst, best = criterion.worst_best
    value_of = {worst: 0.0, best: 1.0}
    for answer in midvalues:
        if answer.low not in value_of or answer.high not in value_of:
            continue
        halfway = (value_of[answer.low] + value_of[answer.high]) / 2
        if halfway not in value_of.values() and answer.middle not in value_of:
            value_of[answer.middle] = halfway
    return value_of


def questions(criterion: Criterion, midvalues: Sequence[Midvalue]) -> list[MidvalueQuestion]:
    """The questions that can be asked so far, in their order, answered ones included."""
    number_of = {value: number for number, value in settled_numbers(criterion, midvalues).items()}
    result: list[MidvalueQuestion] = []
    for worse, better in (*TARGETS, CHECK):
        if worse in number_of and better in number_of:
            low, high = sorted((number_of[worse], number_of[better]))
            result.append(MidvalueQuestion(low, high, (worse, better), (worse, better) == CHECK))
    return result


def answer_to(question: MidvalueQuestion, midvalues: Sequence[Midvalue]) -> float | None:
    """The number given as halfway, if the question was answered."""
    return next((m.middle for m in midvalues if (m.low, m.high) == (question.low, question.high)), None)


def with_answer(
    criterion: Criterion, midvalues: Sequence[Midvalue], question: MidvalueQuestion, middle: float
) -> tuple[Midvalue, ...]:
    """The answers with one more, or another one to the same question.

    An answer whose ends are no longer settled goes: it was about other numbers.
    """
    given = Midvalue(question.low, middle, question.high)
    same = [(m.low, m.high) == (question.low, question.high) for m in midvalues]
    after = [given if here else m for m, here in zip(midvalues, same, strict=True)]
    if not any(same):
        after.append(given)
    asked = {(q.low, q.high) for q in questions(criterion, after)}
    return tuple(m for m in after if (m.low, m.high) in asked)


def from_midvalues(
    criterion: Criterion, midvalues: Sequence[Midvalue], answers: ValueAnswers | None = None
) -> ValueFunction:
    """The curve in straight pieces through every number that the midvalues settle.

    answers  given so far, to other questions
    """
    points = tuple(ValuePoint(*pair) for pair in sorted(settled_numbers(criterion, midvalues).items()))
    answers = replace(answers or ValueAnswers(), question=ValueQuestion.MIDVALUES, midvalues=tuple(midvalues))
    return ValueFunction(ValueShape.PIECEWISE, points, answers=answers)


class MidvalueDoubt(NamedTuple):
    """An answer that the curve does not bear out.

    low, high  the ends of the question
    answer     the number that was said to be halfway
    curve      the number that is halfway on the curve
    """

    low: float
    high: float
    answer: float
    curve: float


def doubts(criterion: Criterion, answers: ValueAnswers) -> list[MidvalueDoubt]:
    """The answers on which the curve differs by more than a twentieth of the value between their ends."""
    doubts = []
    for low, middle, high in answers.midvalues:
        ends = sorted((value_at(criterion, low), value_at(criterion, high)))
        apart = ends[1] - ends[0]
        if apart <= 0:
            continue
        if abs((value_at(criterion, middle) - ends[0]) / apart - 0.5) > AGREES:
            doubts.append(MidvalueDoubt(low, high, middle, number_at(criterion, sum(ends) / 2)))
    return doubts
