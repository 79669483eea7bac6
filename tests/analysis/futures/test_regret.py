# SPDX-License-Identifier: MIT
"""Regret against its definition by brute force, and against a published example."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.futures.regret import expected_values, hedges, largest_regrets, regrets

CELLS = st.one_of(st.none(), st.floats(0, 1))


@st.composite
def tables(draw: st.DrawFn) -> list[list[float | None]]:
    options, states = draw(st.integers(1, 5)), draw(st.integers(1, 4))
    return [[draw(CELLS) for _ in range(states)] for _ in range(options)]


@given(tables())
def test_regret_is_what_the_best_option_of_a_state_would_have_brought_more(
    table: list[list[float | None]],
) -> None:
    lost = regrets(table)
    for n, row in enumerate(table):
        for m, score in enumerate(row):
            if score is None:
                assert lost[n][m] is None
                continue
            gains = [other[m] - score for other in table if other[m] is not None]
            assert lost[n][m] == max(gains) >= 0


@given(tables())
def test_the_hedges_are_those_whose_worst_case_no_option_undercuts(table: list[list[float | None]]) -> None:
    lost = regrets(table)
    worst = {n: max(row) for n, row in enumerate(lost) if None not in row}
    assert {n for n, w in enumerate(largest_regrets(lost)) if w is not None} == set(worst)
    expected = {n for n in worst if all(worst[n] <= other + 1e-9 for other in worst.values())}
    assert set(hedges(largest_regrets(lost))) == expected


@given(tables(), st.randoms())
def test_expected_values_weigh_each_state_by_its_probability(
    table: list[list[float | None]], random: Random
) -> None:
    points = [1e-3 + random.random() for _ in table[0]]
    shares = [p / sum(points) for p in points]
    for row, mean in zip(table, expected_values(table, shares), strict=True):
        if None in row:
            assert mean is None
        else:
            assert abs(mean - sum(s * p for s, p in zip(row, shares, strict=True))) < 1e-12


def test_a_state_without_probability_needs_no_score() -> None:
    assert expected_values([[1.0, None], [0.5, 0.5]], [1.0, 0.0]) == (1.0, 0.5)


def test_nothing_to_compare() -> None:
    assert regrets([]) == ()
    assert hedges(largest_regrets(regrets([[None, 1.0]]))) == ()
