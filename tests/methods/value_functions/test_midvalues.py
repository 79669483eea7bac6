# SPDX-License-Identifier: MIT
"""Bisection: each answer becomes a point, and the last one checks the others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.domain.edits.value_functions import with_checked_function
from mcda_app.domain.scale import Criterion, Direction, Scale
from mcda_app.domain.value_functions.value_function import Midvalue
from mcda_app.methods.value_functions import value_at
from mcda_app.methods.value_functions.midvalues import (
    answer_to,
    doubts,
    from_midvalues,
    questions,
    with_answer,
)

SALARY = Criterion("salary", "Expected salary", Direction.BENEFIT, Scale(low=2500.0, high=3500.0))
COST = replace(SALARY, direction=Direction.COST)


def answered(criterion: Criterion, *middles: float) -> tuple[Midvalue, ...]:
    midvalues: tuple[Midvalue, ...] = ()
    for n, middle in enumerate(middles):
        midvalues = with_answer(criterion, midvalues, questions(criterion, midvalues)[n], middle)
    return midvalues


def curved(criterion: Criterion, *middles: float) -> Criterion:
    return with_checked_function(
        replace(criterion, value_function=from_midvalues(criterion, answered(criterion, *middles)))
    )


def test_the_salary_of_the_value_tree_course() -> None:
    """Helsinki University of Technology (2002), Value Tree Analysis, job selection: the bisection slides."""
    salary = curved(SALARY, 2900, 2620, 3150)
    values = [value_at(salary, x) for x in (2500, 2620, 2900, 3150, 3500)]
    assert values == [0, 0.25, 0.5, 0.75, 1]


def test_each_question_opens_the_next() -> None:
    asked = [
        [(q.low, q.high, q.check) for q in questions(SALARY, answered(SALARY, *middles))]
        for middles in ((), (2900,), (2900, 2620, 3150))
    ]
    assert asked[0] == [(2500, 3500, False)]
    assert asked[1] == [(2500, 3500, False), (2500, 2900, False), (2900, 3500, False)]
    assert asked[2][3:] == [(2620, 3150, True)]


def test_for_a_cost_the_worse_half_comes_first_and_values_fall() -> None:
    assert [(q.low, q.high) for q in questions(COST, answered(COST, 2900))][1:] == [
        (2900, 3500),
        (2500, 2900),
    ]
    cost = curved(COST, 2900, 3150, 2620)
    assert [value_at(cost, x) for x in (2500, 2620, 2900, 3150, 3500)] == [1, 0.75, 0.5, 0.25, 0]


def test_another_answer_drops_what_was_asked_about_the_old_one() -> None:
    midvalues = answered(SALARY, 2900, 2620, 3150)
    first = questions(SALARY, midvalues)[0]
    assert with_answer(SALARY, midvalues, first, 2900) == midvalues
    assert with_answer(SALARY, midvalues, first, 3000) == (Midvalue(2500, 3000, 3500),)


def test_the_check_finds_an_answer_that_the_curve_does_not_bear_out() -> None:
    agrees, contradicts = answered(SALARY, 2900, 2620, 3150, 2890), answered(SALARY, 2900, 2620, 3150, 3000)
    assert answer_to(questions(SALARY, agrees)[3], agrees) == 2890
    for midvalues, found in ((agrees, []), (contradicts, [(2620, 3150, 3000, 2900)])):
        function = from_midvalues(SALARY, midvalues)
        assert len(function.points) == 5
        assert doubts(replace(SALARY, value_function=function), function.answers) == found


@pytest.mark.parametrize("criterion", [SALARY, COST])
def test_without_answers_the_line_is_straight(criterion: Criterion) -> None:
    assert len(from_midvalues(criterion, ()).points) == 2
    assert value_at(curved(criterion), 3000) == 0.5
