# SPDX-License-Identifier: MIT
"""Values of numbers: closed forms, and what holds of every value function."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import exp

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mcda_app.domain.edits.value_functions import with_checked_function
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.value_functions.value_function import ValueFunction, ValuePoint, ValueShape
from mcda_app.methods.value_functions import number_at, value_at
from mcda_app.methods.value_functions.vectorised import values_at

DAYS = Criterion("time", "Time", Direction.COST, Scale(low=10.0, high=50.0, unit="days"))


def exponential(rho: float, criterion: Criterion = DAYS) -> Criterion:
    function = ValueFunction(ValueShape.EXPONENTIAL, rho=rho)
    return with_checked_function(replace(criterion, value_function=function))


def piecewise(*points: tuple[float, float], criterion: Criterion = DAYS) -> Criterion:
    function = ValueFunction(ValueShape.PIECEWISE, tuple(ValuePoint(*p) for p in points))
    return with_checked_function(replace(criterion, value_function=function))


@pytest.mark.parametrize(("days", "value"), [(10, 1), (50, 0), (30, 0.5), (20, 0.75), (0, 1), (90, 0)])
def test_without_a_function_value_is_linear_with_the_direction_included(days: float, value: float) -> None:
    assert value_at(DAYS, days) == value
    linear = replace(DAYS, value_function=ValueFunction())
    assert value_at(linear, days) == value


@pytest.mark.parametrize("rho", [5.0, 40.0, -12.0, 1e9])
@pytest.mark.parametrize("days", [10.0, 17.0, 30.0, 49.0, 50.0])
def test_an_exponential_is_kirkwoods_formula(rho: float, days: float) -> None:
    """Kirkwood (1997), Strategic Decision Making, ch. 4: for a preference for less and for more."""
    cost = (1 - exp(-(50 - days) / rho)) / (1 - exp(-(50 - 10) / rho))
    assert value_at(exponential(rho), days) == pytest.approx(cost, rel=1e-6)
    benefit = replace(DAYS, direction=Direction.BENEFIT)
    more = (1 - exp(-(days - 10) / rho)) / (1 - exp(-(50 - 10) / rho))
    assert value_at(exponential(rho, benefit), days) == pytest.approx(more, rel=1e-6)


def test_between_points_value_is_straight() -> None:
    curve = piecewise((10, 1), (20, 0.5), (50, 0))
    assert [value_at(curve, x) for x in (10, 15, 20, 35, 50)] == [1, 0.75, 0.5, 0.25, 0]


def test_of_several_numbers_with_a_value_the_one_nearest_to_the_worst_end_is_given() -> None:
    flat = piecewise((10, 1), (20, 0.5), (40, 0.5), (50, 0))
    assert number_at(flat, 0.5) == 40
    assert number_at(flat, 0) == 50
    assert number_at(piecewise((10, 1), (20, 1), (50, 0)), 1) == 20


def test_a_level_is_worth_what_its_number_is_worth() -> None:
    levels = tuple(Level(key, key, float(n)) for n, key in enumerate(("none", "low", "high")))
    use = Criterion("use", "Use", Direction.BENEFIT, Scale(levels))
    assert value_at(use, 1.0) == 0.5
    assert value_at(piecewise((0, 0), (1, 0.8), (2, 1), criterion=use), 1.0) == 0.8


# What holds of every value function


@st.composite
def criteria(draw: st.DrawFn, *, strict: bool = True) -> Criterion:
    span = draw(st.floats(1e-3, 1e6))
    low = draw(st.floats(-10, 10)) * span
    scale = Scale(low=low, high=low + span)
    criterion = Criterion("x", "X", draw(st.sampled_from(Direction)), scale)
    shape = draw(st.sampled_from(ValueShape))
    if shape is ValueShape.LINEAR:
        return replace(criterion, value_function=draw(st.sampled_from([None, ValueFunction()])))
    if shape is ValueShape.EXPONENTIAL:
        bend = draw(st.floats(0.001, 10 if strict else 70)) * draw(st.sampled_from([1, -1]))
        return exponential((scale.high - scale.low) / bend, criterion)
    shares = draw(st.lists(st.integers(1, 99), unique=True, max_size=6).map(sorted))
    values = draw(
        st.lists(st.integers(1, 99), unique=strict, min_size=len(shares), max_size=len(shares)).map(sorted)
    )
    inner = [(low + s / 100 * (scale.high - low), v / 100) for s, v in zip(shares, values, strict=True)]
    points = [(low, 0.0), *inner, (scale.high, 1.0)]
    assume(all(b[0] > a[0] for a, b in pairwise(points)))
    if criterion.direction is Direction.COST:
        points = [(x, 1 - v) for x, v in points]
    return piecewise(*points, criterion=criterion)


SHARES = st.floats(0, 1)


@given(criteria(strict=False), SHARES, SHARES)
def test_it_runs_from_nought_to_one_and_never_falls_towards_the_best(
    criterion: Criterion, one: float, other: float
) -> None:
    worst, best = criterion.worst_best
    assert (value_at(criterion, worst), value_at(criterion, best)) == (0, 1)
    nearer_worst, nearer_best = (worst + s * (best - worst) for s in sorted((one, other)))
    lower, higher = value_at(criterion, nearer_worst), value_at(criterion, nearer_best)
    assert 0 <= lower <= higher + 1e-12
    assert higher <= 1


@given(criteria(), SHARES)
def test_the_inverse_takes_a_value_back_to_its_number(criterion: Criterion, share: float) -> None:
    worst, best = criterion.worst_best
    number = worst + share * (best - worst)
    assert number_at(criterion, value_at(criterion, number)) == pytest.approx(
        number, abs=1e-7 * abs(best - worst) + 1e-9 * abs(number)
    )


@given(criteria(strict=False), SHARES)
def test_the_number_of_a_value_has_that_value(criterion: Criterion, value: float) -> None:
    assert value_at(criterion, number_at(criterion, value)) == pytest.approx(value, abs=1e-6)


@given(criteria(strict=False), st.lists(SHARES, min_size=1, max_size=5))
def test_arrays_have_the_same_values(criterion: Criterion, shares: list[float]) -> None:
    low, high = criterion.scale.bounds
    numbers = [low + s * (high - low) for s in shares]
    array = np.array([*numbers, np.nan])
    assert values_at(criterion, array)[:-1] == pytest.approx([value_at(criterion, x) for x in numbers])
    assert np.isnan(values_at(criterion, array)[-1])
