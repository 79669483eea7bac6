# SPDX-License-Identifier: MIT
from __future__ import annotations

import hashlib
from math import factorial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.errors import MethodError
from mcda_app.methods.partial_order_sampling import PartialOrder
from mcda_app.methods.weight_sampling import (
    PAGE,
    Stream,
    all_weights,
    intervals_narrowed,
    level_values,
    score_draws,
    sorted_rows,
    tiered_weights,
    uniforms,
    weight_factors,
    weights_within,
)

FIRST_UNIFORMS = [0.422034180346073, 0.34249750953111324, 0.11181606179138992]
DIGESTS = {
    "all": "a9a40281191ffede",
    "around": "45080f46e05da2df",
    "tiers": "8471a95e73a3bb73",
    "within": "5236d665505440d4",
    "statements": "3a0edfb742b0d9dd",
    "levels": "e27fdeb86f6a2689",
    "scores": "a113517b821f5343",
}


def many(page_of, pages: int = 5) -> np.ndarray:
    return np.concatenate([page_of(p) for p in range(pages)], axis=1)


def digest(page: np.ndarray) -> str:
    return hashlib.sha256(np.ascontiguousarray(page, "<f8").tobytes()).hexdigest()[:16]


def within_four_errors(shares: np.ndarray, expected: np.ndarray | float, samples: int) -> bool:
    """Means of numbers in [0, 1] lie within four standard errors (at most 0.5 / √samples each)."""
    return bool((np.abs(shares - expected) <= 4 * 0.5 / np.sqrt(samples)).all())


class TestSameEverywhere:
    """Figures to the last bit: whatever changes them breaks stored results."""

    def test_first_numbers(self) -> None:
        # numpy's Philox with this key and counter: 4 numbers a counter, the high 53 bits of each.
        assert uniforms(2026, Stream.WEIGHTS, 0, 0, 1)[0, :3].tolist() == FIRST_UNIFORMS

    @pytest.mark.parametrize("name", ["all", "around", "tiers", "within", "statements", "levels", "scores"])
    def test_whole_pages(self, name: str) -> None:
        low, high = intervals_narrowed((0.1, 0.0, 0.2), (0.5, 0.6, 0.4)) or ((), ())
        page = {
            "all": lambda: all_weights(2026, 4, 3),
            "around": lambda: weight_factors(2026, 4, 3, 0.5),
            "tiers": lambda: tiered_weights(2026, [[1], [0, 2], [3]], 3),
            "within": lambda: weights_within(low, high)(2026, 3),
            "statements": lambda: PartialOrder(5, [(0, 1), (0, 2), (3, 2)]).weights(2026, 3),
            "levels": lambda: level_values(2026, 1, 5, 3),
            "scores": lambda: score_draws(2026, 1, 3, 3),
        }[name]()
        assert digest(page) == DIGESTS[name]


@given(st.integers(0, 2**64 - 1), st.integers(1, 12), st.integers(0, 10**6))
def test_all_weights_sum_to_one_and_are_not_negative(seed: int, criteria: int, page: int) -> None:
    weights = all_weights(seed, criteria, page)
    assert weights.shape == (criteria, PAGE)
    assert weights.min() >= 0
    assert np.abs(weights.sum(axis=0) - 1).max() <= 1e-12


def test_all_weights_have_the_moments_of_an_even_spread() -> None:
    weights = many(lambda p: all_weights(7, 4, p))
    assert within_four_errors(weights.mean(axis=1), 1 / 4, weights.shape[1])
    assert weights.var(axis=1) == pytest.approx(np.full(4, 3 / 80), rel=0.05)
    # P(weight > 1/2) = (1 - 1/2)^3
    assert within_four_errors((weights > 0.5).mean(axis=1), 1 / 8, weights.shape[1])


def test_pages_streams_and_items_are_unrelated() -> None:
    rows = [
        uniforms(1, Stream.WEIGHTS, 0, 0, 1)[0],
        uniforms(1, Stream.WEIGHTS, 0, 1, 1)[0],
        uniforms(1, Stream.LEVELS, 0, 0, 1)[0],
        uniforms(1, Stream.LEVELS, 1, 0, 1)[0],
        uniforms(1, Stream.WEIGHTS, 0, 0, 1, attempt=1)[0],
        uniforms(2, Stream.WEIGHTS, 0, 0, 1)[0],
    ]
    related = np.corrcoef(rows) - np.eye(len(rows))
    assert np.abs(related).max() < 5 / np.sqrt(PAGE)


def test_more_rows_leave_the_first_as_they_are() -> None:
    assert np.array_equal(score_draws(1, 2, 3, 0), score_draws(1, 2, 9, 0)[:3])


@given(st.integers(1, 12))
def test_columns_are_sorted(rows: int) -> None:
    values = uniforms(3, Stream.SCORES, 0, 0, rows)
    assert np.array_equal(sorted_rows(values), np.sort(values, axis=0))


def test_factors_multiply_as_often_as_they_divide_and_stay_in_range() -> None:
    factors = many(lambda p: weight_factors(11, 3, p, 0.5))
    assert 1 / 1.5 <= factors.min() < 0.67
    assert 1.499 < factors.max() <= 1.5
    assert within_four_errors((factors > 1).mean(axis=1), 0.5, factors.shape[1])
    assert within_four_errors((factors > 1.25).mean(axis=1), 0.25, factors.shape[1])
    assert within_four_errors((factors < 0.8).mean(axis=1), 0.25, factors.shape[1])
    assert np.array_equal(weight_factors(11, 3, 0, 0.0), np.ones((3, PAGE)))


def test_a_complete_order_has_the_known_centre() -> None:
    weights = many(lambda p: tiered_weights(5, [[2], [0], [1]], p))
    assert (weights[2] >= weights[0]).all()
    assert (weights[0] >= weights[1]).all()
    # Rank order centroid of three criteria: 11/18, 5/18, 2/18.
    assert within_four_errors(weights.mean(axis=1), np.array([5, 2, 11]) / 18, weights.shape[1])


def test_criteria_of_one_tier_weigh_the_same() -> None:
    weights = many(lambda p: tiered_weights(5, [[0, 3], [1, 2]], p))
    assert np.array_equal(weights[0], weights[3])
    assert np.array_equal(weights[1], weights[2])
    assert (weights[0] >= weights[1]).all()
    assert weights.sum(axis=0) == pytest.approx(1, abs=1e-12)
    # Half a unit from each of two corners: (1/2, 0) and (1/4, 1/4).
    assert within_four_errors(weights.mean(axis=1), np.array([3, 1, 1, 3]) / 8, weights.shape[1])


class TestPartialOrder:
    @given(
        st.integers(2, 6).flatmap(
            lambda n: st.tuples(
                st.just(n),
                st.sets(
                    st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)).filter(lambda p: p[0] < p[1])
                ),
            )
        )
    )
    @settings(max_examples=30)
    def test_every_statement_holds(self, case: tuple[int, set[tuple[int, int]]]) -> None:
        criteria, above = case
        weights = PartialOrder(criteria, above).weights(1, 0)
        assert np.abs(weights.sum(axis=0) - 1).max() <= 1e-12
        for a, b in above:
            assert (weights[a] >= weights[b]).all()

    @pytest.mark.parametrize(
        "above", [[(0, 1)], [(0, 1), (0, 2)], [(0, 2), (1, 2), (1, 3)], [(0, 1), (2, 3)], [(0, 1), (1, 2)]]
    )
    def test_it_is_what_keeping_only_fitting_weights_gives(self, above: list[tuple[int, int]]) -> None:
        samples = many(lambda p: _of(above, p))
        anything = many(lambda p: all_weights(99, 4, p), 50)
        fits = np.logical_and.reduce([anything[a] >= anything[b] for a, b in above])
        accepted = anything[:, fits]
        fewest = min(accepted.shape[1], samples.shape[1])
        assert fewest > 5000
        for measure in (
            lambda w: w.mean(axis=1),
            lambda w: (w > 0.3).mean(axis=1),
            lambda w: (w**2).mean(axis=1),
        ):
            assert within_four_errors(measure(samples), measure(accepted), fewest)

    def test_a_complete_chain_is_the_tiers_sampler_by_other_means(self) -> None:
        weights = many(lambda p: _of([(0, 1), (1, 2), (2, 3)], p))
        centroid = [sum(1 / k for k in range(n, 5)) / 4 for n in range(1, 5)]
        assert within_four_errors(weights.mean(axis=1), np.array(centroid), weights.shape[1])

    def test_contradictions_are_refused(self) -> None:
        with pytest.raises(MethodError, match="contradicts itself"):
            PartialOrder(3, [(0, 1), (1, 2), (2, 0)])

    def test_orders_too_loose_to_count_are_refused(self) -> None:
        with pytest.raises(MethodError, match="too many orders"):
            PartialOrder(18, [(0, n) for n in range(1, 18)])


def _of(above: list[tuple[int, int]], page: int) -> np.ndarray:
    return PartialOrder(4, above).weights(3, page)


class TestIntervals:
    @given(
        st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)).map(sorted), min_size=2, max_size=6),
        st.integers(0, 10**9),
    )
    @settings(max_examples=50)
    def test_weights_lie_within(self, intervals: list[list[float]], seed: int) -> None:
        narrowed = intervals_narrowed([a for a, _ in intervals], [b for _, b in intervals])
        if narrowed is None:
            return
        weights = weights_within(*narrowed)(seed, 0)
        if weights is None:
            return
        assert np.abs(weights.sum(axis=0) - 1).max() <= 1e-9
        for row, (low, high) in zip(weights, intervals, strict=True):
            assert row.min() >= low - 1e-9
            assert row.max() <= high + 1e-9

    @pytest.mark.parametrize(
        ("low", "high"),
        [
            ((0.2, 0.2, 0.2), (0.45, 0.45, 0.45)),
            ((0, 0, 0), (0.6, 1, 1)),
            ((0, 0, 0.1), (1, 0.4, 0.9)),
            ((0, 0, 0), (0.45, 0.4, 0.4)),
        ],
    )
    def test_it_is_what_keeping_only_fitting_weights_gives(self, low, high) -> None:
        sample = weights_within(*intervals_narrowed(low, high))
        samples = many(lambda p: sample(3, p))
        anything = many(lambda p: all_weights(98, 3, p), 25)
        fits = [(low[m] <= anything[m]) & (anything[m] <= high[m]) for m in range(3)]
        accepted = anything[:, np.logical_and.reduce(fits)]
        fewest = min(accepted.shape[1], samples.shape[1])
        assert fewest > 5000
        for measure in (
            lambda w: w.mean(axis=1),
            lambda w: (w > 0.3).mean(axis=1),
            lambda w: (w**2).mean(axis=1),
        ):
            assert within_four_errors(measure(samples), measure(accepted), fewest)

    def test_bounds_that_no_weights_fit_are_told(self) -> None:
        assert intervals_narrowed((0.5, 0.6), (1, 1)) is None
        assert intervals_narrowed((0, 0), (0.4, 0.5)) is None
        assert intervals_narrowed((0.5, 0.2), (0.4, 1)) is None

    def test_bounds_that_just_come_to_one_fit(self) -> None:
        low, high = intervals_narrowed([0.0] * 10, [0.1] * 10)
        assert weights_within(low, high)(1, 0) == pytest.approx(0.1)
        low, high = intervals_narrowed((0.1, 0.1, 0.1, 0.7), [1.0] * 4)
        assert all(a <= b for a, b in zip(low, high, strict=True))

    @pytest.mark.parametrize(("criteria", "most"), [(8, 0.15), (10, 0.12), (12, 0.1), (20, 0.06)])
    def test_caps_that_leave_little_to_take_away_are_drawn_from(self, criteria: int, most: float) -> None:
        weights = weights_within(*intervals_narrowed([0.0] * criteria, [most] * criteria))(1, 0)
        assert weights.min() >= 0
        assert weights.max() <= most
        assert within_four_errors(weights.mean(axis=1), 1 / criteria, weights.shape[1])

    def test_bounds_are_cut_to_what_the_others_allow(self) -> None:
        low, high = intervals_narrowed((0.0, 0.3), (0.4, 1.0))
        assert low == pytest.approx((0.0, 0.6))
        assert high == pytest.approx((0.4, 1.0))


def test_level_values_keep_the_order_and_the_ends() -> None:
    values = many(lambda p: level_values(1, 0, 5, p))
    assert (np.diff(values, axis=0) >= 0).all()
    assert (values[0] == 0).all()
    assert (values[-1] == 1).all()
    assert within_four_errors(values.mean(axis=1), np.arange(5) / 4, values.shape[1])


def test_two_levels_have_nothing_to_vary() -> None:
    assert np.array_equal(level_values(1, 0, 2, 0), [np.zeros(PAGE), np.ones(PAGE)])


def test_every_order_of_free_weights_is_equally_likely() -> None:
    weights = many(lambda p: all_weights(4, 3, p))
    orders = np.argsort(weights, axis=0)
    _, counts = np.unique(orders, axis=1, return_counts=True)
    assert len(counts) == factorial(3)
    assert within_four_errors(counts / weights.shape[1], 1 / 6, weights.shape[1])
