# SPDX-License-Identifier: MIT
from __future__ import annotations

from math import fsum, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.errors import MethodError
from mcda_app.methods.hierarchy import leaf_shares

PARENTS = {"effect": "", "cost": "", "reach": "effect", "depth": "effect", "money": "cost", "time": "cost"}


def test_a_groups_share_is_divided_among_its_criteria() -> None:
    local = {"effect": 0.6, "cost": 0.4, "reach": 0.75, "depth": 0.25, "money": 0.5, "time": 0.5}
    shares = leaf_shares(PARENTS, local)
    assert shares == pytest.approx({"reach": 0.45, "depth": 0.15, "money": 0.2, "time": 0.2}, abs=1e-15)
    assert list(shares) == ["reach", "depth", "money", "time"]


def test_groups_and_criteria_may_stand_side_by_side_at_any_depth() -> None:
    parents = {"a": "", "b": "", "c": "b", "d": "b", "e": "d", "f": "d"}
    shares = leaf_shares(parents, dict.fromkeys(parents, 1.0))
    assert shares == {"a": 0.5, "c": 0.25, "e": 0.125, "f": 0.125}


@given(st.lists(st.floats(1e-300, 1e300), min_size=6, max_size=6), st.sampled_from((0.5, 4.0)))
def test_only_proportions_count(sizes: list[float], factor: float) -> None:
    local = dict(zip(PARENTS, sizes, strict=True))
    shares = leaf_shares(PARENTS, local)
    assert abs(fsum(shares.values()) - 1) < 1e-12
    scaled = {item: size * factor if PARENTS[item] == "cost" else size for item, size in local.items()}
    assert leaf_shares(PARENTS, scaled) == pytest.approx(shares, rel=1e-12)


@pytest.mark.parametrize(
    ("parents", "local", "text"),
    [
        ({"a": "b"}, {"a": 1.0}, "“a” is in the group “b”, which does not exist"),
        ({"a": "", "b": "c", "c": "b"}, {"a": 1.0, "b": 1.0, "c": 1.0}, "contains itself"),
        ({"a": "", "b": ""}, {"a": 1.0}, "missing"),
        ({"a": "", "b": "a"}, {"a": 1.0, "b": -1.0}, "a: A priority is missing or negative"),
        ({"a": ""}, {"a": nan}, "missing or negative"),
        ({"a": "", "b": ""}, {"a": 0.0, "b": 0.0}, "All priorities are zero"),
    ],
)
def test_a_broken_hierarchy_is_refused_in_words(
    parents: dict[str, str], local: dict[str, float], text: str
) -> None:
    with pytest.raises(MethodError) as error_info:
        leaf_shares(parents, local)
    assert text in str(error_info.value)
