# SPDX-License-Identifier: MIT
"""Exponentials from one midvalue: Kirkwood's constants, and the limits."""

from __future__ import annotations

from dataclasses import replace
from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.edits.value_functions import with_checked_function
from mcda_app.domain.scale import Criterion, Direction, Scale
from mcda_app.domain.value_functions.value_function import Midvalue, ValueQuestion, ValueShape
from mcda_app.errors import MethodError
from mcda_app.methods.value_functions import number_at, value_at
from mcda_app.methods.value_functions.exponential import bend_through, from_midvalue, rho_for_midvalue


def criterion(low: float, high: float, direction: Direction = Direction.BENEFIT) -> Criterion:
    return Criterion("x", "X", direction, Scale(low=low, high=high))


@pytest.mark.parametrize(
    ("share", "constant"),
    [(0.05, 0.072), (0.10, 0.144), (0.20, 0.305), (0.25, 0.410), (0.30, 0.555), (0.40, 1.216), (0.45, 2.483)],
)
def test_the_constant_solves_kirkwoods_equation(share: float, constant: float) -> None:
    """0.5 = (1 − e^(−z/R)) / (1 − e^(−1/R)), whose R Kirkwood (1997), ch. 4, tabulates to three digits."""
    assert round(1 / bend_through(share), 3) == constant
    assert (1 - exp(-share * bend_through(share))) / (1 - exp(-bend_through(share))) == pytest.approx(0.5)
    assert bend_through(1 - share) == pytest.approx(-bend_through(share))


@pytest.mark.parametrize(
    ("low", "middle", "high", "direction", "rho"),
    [
        (0, 90, 150, Direction.COST, 182.4465),
        (15, 100, 200, Direction.BENEFIT, 567.9176),
    ],
)
def test_rho_is_that_of_another_program(
    low: float, middle: float, high: float, direction: Direction, rho: float
) -> None:
    """The tests of the R package DecisionAnalysis 1.1.0 expect this of SAVF_calc_rho, to its tolerance."""
    found = rho_for_midvalue(criterion(low, high, direction), middle)
    assert found == pytest.approx(rho, rel=2e-4)


@given(st.floats(0.01, 0.99), st.sampled_from(Direction))
def test_the_number_that_was_said_to_be_halfway_is(share: float, direction: Direction) -> None:
    on = criterion(-20, 60, direction)
    middle = -20 + share * 80
    function = from_midvalue(on, min(max(middle, -19.2), 59.2))
    curved = with_checked_function(replace(on, value_function=function))
    assert value_at(curved, middle) == pytest.approx(0.5, abs=1e-5)
    assert number_at(curved, 0.5) == pytest.approx(middle, abs=1e-4)
    assert function.answers.midvalues[0][0::2] == (-20, 60)


def test_the_middle_of_the_range_means_a_straight_line() -> None:
    function = from_midvalue(criterion(10, 50), 30)
    assert (function.shape, function.answers.question) == (ValueShape.LINEAR, ValueQuestion.MIDVALUE)
    assert function.answers.midvalues == (Midvalue(10, 30, 50),)


@pytest.mark.parametrize("middle", [10.0, 10.1, 49.9, 50.0, 90.0])
def test_a_number_at_an_end_or_beyond_is_refused(middle: float) -> None:
    with pytest.raises(MethodError, match="too close to an end"):
        from_midvalue(criterion(10, 50), middle)
