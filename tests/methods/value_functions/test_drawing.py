# SPDX-License-Identifier: MIT
"""Drawing a curve: whatever is done to its points, it is a value function of its scale."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.edits.value_functions import with_checked_function
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.value_functions.value_function import ValueFunction, ValueQuestion, ValueShape
from mcda_app.methods.value_functions import value_at
from mcda_app.methods.value_functions.drawing import (
    drawn_points,
    moved_point,
    number_step,
    with_point,
    without_point,
)

DAYS = Criterion("time", "Time", Direction.COST, Scale(low=10.0, high=50.0))
LEVELS = Criterion(
    "use", "Use", Direction.BENEFIT, Scale(tuple(Level(str(n), str(n), float(n)) for n in range(4)))
)


@pytest.mark.parametrize(("high", "step"), [(50, 0.1), (110, 1), (100_010, 1000), (10.004, 0.00001)])
def test_points_move_by_a_round_part_of_the_range(high: float, step: float) -> None:
    assert number_step(replace(DAYS, scale=Scale(low=10.0, high=high))) == pytest.approx(step)


def test_the_first_points_lie_on_the_present_curve() -> None:
    bent = replace(DAYS, value_function=ValueFunction(ValueShape.EXPONENTIAL, rho=15.0))
    points = drawn_points(bent)
    assert [point.number for point in points] == [10, 20, 30, 40, 50]
    assert all(point.value == value_at(bent, point.number) for point in points)


def test_neighbours_hold_a_point_back() -> None:
    points = drawn_points(DAYS)
    function = moved_point(DAYS, points, 2, 90.0, 0.99)
    assert function.points[2] == (39.9, 0.75)
    assert function.answers.question is ValueQuestion.DRAWN
    assert moved_point(DAYS, points, 0, 30.0, 0.2).points == points
    assert moved_point(LEVELS, drawn_points(LEVELS), 1, 1.7, 0.5).points[1] == (1, 0.5)


def test_ends_and_levels_keep_their_points() -> None:
    points = drawn_points(DAYS)
    assert without_point(DAYS, points, 0) is None
    assert without_point(LEVELS, drawn_points(LEVELS), 1) is None
    assert with_point(LEVELS, drawn_points(LEVELS), 1.5) is None
    assert with_point(DAYS, points, 30.0) is None
    assert with_point(DAYS, points, 50.0) is None


NAMES = st.sampled_from(["move", "add", "remove"])
DEEDS = st.lists(st.tuples(NAMES, st.integers(0, 9), st.floats(-20, 90), st.floats(-1, 2)), max_size=12)


@given(st.sampled_from([DAYS, LEVELS, replace(DAYS, direction=Direction.BENEFIT)]), DEEDS)
def test_whatever_is_drawn_is_a_value_function(
    criterion: Criterion, deeds: list[tuple[str, int, float, float]]
) -> None:
    for deed, at, number, value in deeds:
        points = drawn_points(criterion)
        function: ValueFunction | None
        if deed == "move":
            function = moved_point(criterion, points, at, number, value)
        elif deed == "add":
            function = with_point(criterion, points, number)
        else:
            function = without_point(criterion, points, at)
        if function is not None:
            criterion = with_checked_function(replace(criterion, value_function=function))
    worst, best = criterion.worst_best
    assert (value_at(criterion, worst), value_at(criterion, best)) == (0, 1)
