# SPDX-License-Identifier: MIT
from __future__ import annotations

from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.errors import MethodError
from mcda_app.methods.coalitions.power import power

EEC_1958 = [4, 4, 4, 2, 2, 1]


def test_the_council_of_1958() -> None:
    indices = power(EEC_1958, 12)
    assert indices.banzhaf == (*[Fraction(5, 21)] * 3, *[Fraction(3, 21)] * 2, 0)
    assert indices.shapley_shubik == (*[Fraction(14, 60)] * 3, *[Fraction(9, 60)] * 2, 0)
    assert indices.swings == (10, 10, 10, 6, 6, 0)


def test_the_security_council() -> None:
    indices = power([7] * 5 + [1] * 10, 39)
    assert float(indices.shapley_shubik[0]) == pytest.approx(0.19627, abs=5e-6)
    assert float(indices.shapley_shubik[14]) == pytest.approx(0.001865, abs=5e-7)


votes = st.lists(st.integers(0, 6), min_size=1, max_size=5).filter(any)


@given(votes, st.data())
def test_by_counting_all_orders_and_all_coalitions(given_votes: list[int], data: st.DataObject) -> None:
    quota = data.draw(st.integers(1, sum(given_votes)))
    indices = power(given_votes, quota)
    decides = [0] * len(given_votes)
    orders = list(permutations(range(len(given_votes))))
    for order in orders:
        so_far = 0
        for voter in order:
            so_far += given_votes[voter]
            if so_far >= quota:
                decides[voter] += 1
                break
    assert indices.shapley_shubik == tuple(Fraction(n, len(orders)) for n in decides)
    swings = [0] * len(given_votes)
    for coalition in range(1 << len(given_votes)):
        total = sum(v for i, v in enumerate(given_votes) if coalition >> i & 1)
        for i, vote in enumerate(given_votes):
            if coalition >> i & 1 and total >= quota > total - vote:
                swings[i] += 1
    assert indices.swings == tuple(swings)
    assert indices.banzhaf == tuple(Fraction(n, sum(swings)) for n in swings)


@given(votes, st.data(), st.sampled_from([0.1, 0.001, 1e-9, 1e-30]))
def test_the_unit_of_the_votes_changes_nothing(
    given_votes: list[int], data: st.DataObject, unit: float
) -> None:
    quota = data.draw(st.integers(1, sum(given_votes)))
    exponent = repr(unit).partition("e")[2] or str(-len(repr(unit).partition(".")[2]))
    in_units = [float(f"{v}e{exponent}") for v in given_votes]
    assert power(in_units, float(f"{quota}e{exponent}")) == power(given_votes, quota)


def test_a_long_and_a_short_number_of_votes_are_both_exact() -> None:
    assert power([1e30, 1, 1], 1e30).swings == (4, 0, 0)
    assert power([1e15, 1, 1], 1e15 + 2).swings == (1, 1, 1)


def test_decimals_that_come_to_the_quota_reach_it() -> None:
    assert power([0.2, 0.2, 0.2], 0.6).swings == (1, 1, 1)


@pytest.mark.parametrize(
    ("given_votes", "quota", "sentence"),
    [
        ([1, -1], 1, "zero or more"),
        ([1, float("nan")], 1, "zero or more"),
        ([1, 1], 0, "quota"),
        ([1, 1], 3, "quota"),
        ([1, 1], float("inf"), "quota"),
        ([0, 0], 1, "quota"),
        ([], 1, "no actor"),
        ([1] * 21, 1, "21 actors"),
    ],
)
def test_other_votes_are_refused(given_votes: list[float], quota: float, sentence: str) -> None:
    with pytest.raises(MethodError, match=sentence):
        power(given_votes, quota)
