# SPDX-License-Identifier: MIT
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.errors import MethodError
from mcda_app.methods.coalitions.subsets import (
    CoalitionSet,
    Selection,
    block_count,
    blocks,
    place_of,
)

sizes = st.integers(1, 6)


@given(sizes, st.data(), st.integers(0, 5))
def test_blocks_hold_each_coalition_that_contains_us_once(
    actors: int, data: st.DataObject, bits: int
) -> None:
    us = data.draw(st.integers(0, actors - 1))
    parts = list(blocks(actors, us, bits))
    assert len(parts) == block_count(actors, bits)
    masks = [mask for part in parts for mask in part.masks.tolist()]
    assert masks == [mask for mask in range(1 << actors) if mask >> us & 1]
    assert [place_of(mask, us) for mask in masks] == list(range(len(masks)))


@given(sizes, st.data(), st.integers(0, 5), st.sampled_from([(), (2,)]))
def test_sums_and_extremes_over_members(
    actors: int, data: st.DataObject, bits: int, more: tuple[int, ...]
) -> None:
    us = data.draw(st.integers(0, actors - 1))
    values = np.random.default_rng(data.draw(st.integers(0, 99))).random((actors, *more))

    def check(some: CoalitionSet) -> None:
        for n, mask in enumerate(some.masks.tolist()):
            inside = [i for i in range(actors) if mask >> i & 1]
            outside = [i for i in range(actors) if i not in inside]
            assert some.counts[n] == len(inside)
            assert some.sums(values)[n] == pytest.approx(values[inside].sum(axis=0))
            assert some.largest(values)[n].tolist() == values[inside].max(axis=0).tolist()
            assert some.smallest(values)[n].tolist() == values[inside].min(axis=0).tolist()
            expected = values[outside].max(axis=0, initial=0.0)
            assert some.largest_outside(values)[n].tolist() == expected.tolist()

    for part in blocks(actors, us, bits):
        check(part)
        chosen = Selection(actors, us, part.masks[::-1])
        check(chosen)
        assert np.array_equal(chosen.sums(values), part.sums(values)[::-1])


@pytest.mark.parametrize("mask", [0b010, 0b1001, -1])
def test_a_selection_takes_coalitions_of_the_actors_with_us(mask: int) -> None:
    with pytest.raises(ValueError, match="lacks us"):
        Selection(3, 0, [mask])


def test_twenty_actors_are_the_limit() -> None:
    assert next(blocks(20, 0)).actors == 20
    with pytest.raises(MethodError, match="21 actors"):
        next(blocks(21, 0))
