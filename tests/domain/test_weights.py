# SPDX-License-Identifier: MIT
"""Weights always sum to one, and moving one keeps the others in proportion."""

from __future__ import annotations

from math import fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.weights import Weights, equal_shares, normalised
from mcda_app.errors import EditError

NAMES = "abcdef"
points = st.dictionaries(st.sampled_from(NAMES), st.floats(0, 1e6, allow_subnormal=False), min_size=2).filter(
    lambda p: max(p.values()) > 0
)
shares = st.floats(0, 1)


@given(points, st.data())
def test_a_moved_weight_leaves_the_sum_and_the_proportions(given_points, data):
    weights = Weights(normalised(given_points))
    moved_id = data.draw(st.sampled_from(sorted(given_points)))
    locked = data.draw(st.sets(st.sampled_from(sorted(given_points)), max_size=len(given_points) - 2))
    for name in locked:
        weights = weights.with_lock(name, True)
    after = weights.moved(moved_id, data.draw(shares))
    assert fsum(after.shares.values()) == pytest.approx(1, abs=1e-12)
    assert min(after.shares.values()) >= 0
    for name in locked:
        assert after.share(name) == weights.share(name)
    if moved_id in locked:
        assert after is weights
        return
    free = [n for n in given_points if n != moved_id and n not in locked]
    before = fsum(weights.share(n) for n in free)
    left = fsum(after.share(n) for n in free)
    if before > 1e-9:
        for name in free:
            assert after.share(name) == pytest.approx(weights.share(name) / before * left, abs=1e-9)


@given(st.lists(st.tuples(st.sampled_from("abcd"), shares), max_size=200))
def test_many_moves_do_not_drift(moves):
    weights = Weights(equal_shares("abcd"))
    for name, share in moves:
        weights = weights.moved(name, share)
    assert fsum(weights.shares.values()) == pytest.approx(1, abs=1e-12)


def test_others_that_weigh_nothing_take_up_the_rest_equally():
    weights = Weights(FrozenDict({"a": 1.0, "b": 0.0, "c": 0.0}))
    assert weights.moved("a", 0.4).shares == pytest.approx({"a": 0.4, "b": 0.3, "c": 0.3})


def test_a_weight_cannot_take_what_locks_hold():
    weights = Weights(FrozenDict({"a": 0.2, "b": 0.5, "c": 0.3})).with_lock("b", True)
    assert weights.moved("a", 0.9).shares == pytest.approx({"a": 0.5, "b": 0.5, "c": 0.0})


def test_the_last_free_weight_does_not_move():
    weights = Weights(FrozenDict({"a": 0.2, "b": 0.8})).with_lock("b", True)
    assert not weights.movable("a")
    assert weights.moved("a", 0.7) is weights


@given(points, st.sets(st.sampled_from(NAMES), min_size=1))
def test_another_set_of_criteria_is_weighed_in_full(given_points, criterion_ids):
    after = Weights(normalised(given_points)).for_criteria(sorted(criterion_ids))
    assert set(after.shares) == criterion_ids
    assert fsum(after.shares.values()) == pytest.approx(1, abs=1e-9)


@pytest.mark.parametrize("bad", [{"a": -1.0, "b": 2.0}, {"a": float("nan")}, {"a": 0.0, "b": 0.0}])
def test_points_that_cannot_be_weights_are_refused(bad):
    with pytest.raises(EditError):
        normalised(bad)


@pytest.mark.parametrize("size", [1e-300, 1e300])
def test_the_size_of_points_does_not_matter(size):
    assert normalised({"a": size, "b": 3 * size}) == pytest.approx({"a": 0.25, "b": 0.75})
