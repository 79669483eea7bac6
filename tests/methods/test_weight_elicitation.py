# SPDX-License-Identifier: MIT
"""Weights from swing points and from an order of importance."""

from __future__ import annotations

from math import fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.errors import MethodError
from mcda_app.methods.weight_elicitation import ORDER_RULES, order_weights, swing_shares

NAMES = st.lists(st.text(min_size=1, max_size=4), min_size=1, max_size=12, unique=True)


# Edwards & Barron (1994), table of rank-order centroid weights, and Stillwell et al. (1981), for n = 4.
@pytest.mark.parametrize(
    ("rule", "published"),
    [
        ("roc", [0.5208, 0.2708, 0.1458, 0.0625]),
        ("rank-sum", [0.4, 0.3, 0.2, 0.1]),
        ("rank-reciprocal", [0.48, 0.24, 0.16, 0.12]),
    ],
)
def test_four_places_get_the_published_weights(rule, published):
    weights = order_weights([["a"], ["b"], ["c"], ["d"]], rule)
    assert list(weights.values()) == pytest.approx(published, abs=5e-5)


@pytest.mark.parametrize("rule", ORDER_RULES)
@given(names=NAMES)
def test_an_order_gives_falling_weights_that_sum_to_one(rule, names):
    weights = list(order_weights([[n] for n in names], rule).values())
    assert fsum(weights) == pytest.approx(1, abs=1e-12)
    assert weights == sorted(weights, reverse=True)
    assert min(weights) > 0


@pytest.mark.parametrize("rule", ORDER_RULES)
@given(names=NAMES)
def test_all_in_one_place_weigh_the_same(rule, names):
    weights = list(order_weights([names], rule).values())
    assert weights == pytest.approx([1 / len(names)] * len(names), abs=1e-12)


def test_tied_criteria_share_the_places_they_fill():
    weights = order_weights([["a"], ["b", "c"], ["d"]], "rank-sum")
    assert weights == pytest.approx({"a": 0.4, "b": 0.25, "c": 0.25, "d": 0.1})


@given(st.dictionaries(st.text(max_size=3), st.floats(0, 100), min_size=1, max_size=9))
def test_swing_shares_keep_the_proportions_of_the_points(points):
    if not any(points.values()):
        with pytest.raises(MethodError):
            swing_shares(points)
        return
    shares = swing_shares(points)
    assert fsum(shares.values()) == pytest.approx(1, abs=1e-9)
    total = fsum(points.values())
    for name, value in points.items():
        assert shares[name] == pytest.approx(value / total)


@pytest.mark.parametrize("value", [-1, 101, float("nan"), float("inf")])
def test_points_outside_the_scale_are_refused(value):
    with pytest.raises(MethodError, match="0 to 100"):
        swing_shares({"cost": value, "value": 100})


def test_a_criterion_placed_twice_is_refused():
    with pytest.raises(MethodError, match="twice"):
        order_weights([["a"], ["a", "b"]])


def test_an_unknown_rule_is_refused():
    with pytest.raises(MethodError, match="no rule"):
        order_weights([["a"]], "guess")
