# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.methods.ranking import TIE_TOLERANCE, leaders, shared_ranks

SCORES = st.lists(st.integers(0, 6).map(lambda k: k / 6), max_size=8)


@pytest.mark.parametrize(
    ("values", "ranks"),
    [
        ((), ()),
        ((0.3,), (1,)),
        ((0.2, 0.9, 0.5), (3, 1, 2)),
        ((0.5, 0.5, 0.1), (1, 1, 3)),
        ((0.1, 0.5, 0.5, 0.9), (4, 2, 2, 1)),
        ((0.5, 0.5 + 0.9e-9), (1, 1)),
        ((0.5, 0.5 + 1.1e-9), (2, 1)),
    ],
)
def test_ties_share_a_rank(values: tuple[float, ...], ranks: tuple[int, ...]) -> None:
    assert shared_ranks(values) == ranks


@given(SCORES)
def test_a_rank_is_one_more_than_the_number_of_better_values(values: list[float]) -> None:
    assert shared_ranks(values) == tuple(
        1 + sum(other > value + TIE_TOLERANCE for other in values) for value in values
    )


@given(SCORES)
def test_leaders_are_those_ranked_first(values: list[float]) -> None:
    ranks = shared_ranks(values)
    assert leaders(values) == tuple(n for n, rank in enumerate(ranks) if rank == 1)


def test_a_wider_tolerance_ties_more() -> None:
    assert shared_ranks((0.50, 0.51, 0.60), tolerance=0.02) == (2, 2, 1)
    assert leaders((0.50, 0.51, 0.60), tolerance=0.1) == (0, 1, 2)
