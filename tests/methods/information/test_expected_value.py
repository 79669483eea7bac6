# SPDX-License-Identifier: MIT
"""The expected value of information against closed forms, a published example and sums over everything."""

from __future__ import annotations

from itertools import product
from math import erf, exp, pi, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.methods.information.doubtful import DoubtfulScore
from mcda_app.methods.information.expected_value import AdditiveValue

STEP = 0.05


def density(x: float) -> float:
    return exp(-x * x / 2) / sqrt(2 * pi)


def below(x: float) -> float:
    return (1 + erf(x / sqrt(2))) / 2


def loss(distance: float, spread: float) -> float:
    """Closed form for a normal difference between two options (Raiffa & Schlaifer 1961)."""
    return spread * density(distance / spread) - distance * below(-distance / spread)


def normal(row: int, column: int, mean: float, spread: float) -> DoubtfulScore:
    """A normal doubt on a fine grid, on which sums of such doubts fall too."""
    values = [mean + STEP * k for k in range(-round(8 * spread / STEP), round(8 * spread / STEP) + 1)]
    chances = [density((v - mean) / spread) for v in values]
    total = sum(chances)
    return DoubtfulScore(row, column, tuple(values), tuple(c / total for c in chances), len(values) // 2)


def value_of(present: list[float], *doubts: DoubtfulScore) -> AdditiveValue:
    return AdditiveValue(present, doubts, [d.values for d in doubts])


def test_the_example_of_the_r_package_voi() -> None:
    """Its overview (Jackson 2023): benefit 0, or p1 - p2 with p1 ~ N(1, 1) and p2 ~ N(0, 2), by its spread.

    It prints the exact value of perfect information, and estimates from 10,000 samples of partial ones.
    """
    value = value_of([0.0, 1.0], normal(1, 0, 1.0, 1.0), normal(1, 1, 0.0, 2.0))
    assert value.gain((0, 1), 100, (1,)).gain == pytest.approx(0.4798107, abs=2e-4)
    assert value.gain((0,), 100, (1,)).gain == pytest.approx(0.08210074, abs=2 * 0.0071)
    assert value.gain((1,), 100, (1,)).gain == pytest.approx(0.39029827, abs=0.02)


@pytest.mark.parametrize(("distance", "spread"), [(0.0, 1.0), (0.5, 1.0), (1.0, 1.0), (1.0, 2.0), (2.0, 0.7)])
def test_two_options_with_a_normal_doubt(distance: float, spread: float) -> None:
    value = value_of([0.0, distance], normal(1, 0, distance, spread))
    assert value.gain((0,), 100, (1,)).gain == pytest.approx(loss(distance, spread), abs=3e-4)


def test_normal_doubts_about_both_options_add_their_variances() -> None:
    value = value_of([0.0, 0.5], normal(0, 0, 0.0, 1.5), normal(1, 0, 0.5, 2.0))
    assert value.gain((0, 1), 100, (1,)).gain == pytest.approx(loss(0.5, 2.5), abs=5e-4)


def test_by_hand() -> None:
    """A has 0.5; B has 0.2, 0.4 or 0.9, each with one third, so 0.5 on average.

    Whoever knows B picks A twice and B once: (0.5 + 0.5 + 0.9) / 3 - 0.5 = 0.4 / 3.
    """
    third = (1 / 3,) * 3
    value = value_of([0.5, 0.4], DoubtfulScore(1, 0, (0.2, 0.4, 0.9), third, 1))
    assert value.expected.tolist() == pytest.approx([0.5, 0.5])
    assert value.gain((0,), 100, (1,)).gain == pytest.approx(0.4 / 3)
    assert value.gain((), 100, (1,)).gain == 0


def brute_force(present: list[float], doubts: tuple[DoubtfulScore, ...], settled: tuple[int, ...]) -> float:
    """Nested sums: over the settled scores outside, over the others inside."""

    def mean(fixed: dict[int, int]) -> np.ndarray:
        others = [n for n in range(len(doubts)) if n not in fixed]
        total = np.zeros(len(present))
        for choice in product(*(range(len(doubts[n].values)) for n in others)):
            chance, values = 1.0, np.array(present)
            for n, k in [*zip(others, choice, strict=True), *fixed.items()]:
                values[doubts[n].row] += doubts[n].values[k] - doubts[n].values[doubts[n].now]
                chance *= doubts[n].chances[k] if n in others else 1.0
            total += chance * values
        return total

    gain = -mean({}).max()
    for choice in product(*(range(len(doubts[n].values)) for n in settled)):
        chance = float(np.prod([doubts[n].chances[k] for n, k in zip(settled, choice, strict=True)]))
        gain += chance * mean(dict(zip(settled, choice, strict=True))).max()
    return float(gain)


@given(st.data())
def test_nested_sums_give_the_same(data: st.DataObject) -> None:
    options = data.draw(st.integers(2, 3))
    present = data.draw(st.lists(st.integers(0, 10), min_size=options, max_size=options))
    doubts = tuple(
        DoubtfulScore(
            data.draw(st.integers(0, options - 1)),
            n,
            tuple(sorted({data.draw(st.integers(-4, 0)), 1, data.draw(st.integers(2, 5))})),
            (0.5, 0.25, 0.25),
            1,
        )
        for n in range(data.draw(st.integers(1, 4)))
    )
    settled = tuple(sorted(data.draw(st.sets(st.integers(0, len(doubts) - 1)))))
    value = value_of([float(p) for p in present], *doubts)
    expected = brute_force([float(p) for p in present], doubts, settled)
    assert value.gain(settled, 100, (1,)).gain == pytest.approx(max(0.0, expected), abs=1e-9)


def test_samples_stand_in_for_too_many_values() -> None:
    rng = np.random.default_rng(3)
    doubts = tuple(
        DoubtfulScore(n % 2, n, tuple(sorted(rng.random(9).tolist())), (1 / 9,) * 9, 4) for n in range(14)
    )
    value = value_of([0.5, 0.5], *doubts)
    everything = tuple(range(14))
    sampled = value.gain(everything, 20_000, (5,))
    again = value.gain(everything, 80_000, (6,))
    assert 0 < sampled.standard_error < 0.01
    assert abs(sampled.gain - again.gain) < 4 * (sampled.standard_error + again.standard_error)
    assert sampled == value.gain(everything, 20_000, (5,))
