# SPDX-License-Identifier: MIT
"""Moves within an order of importance."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.importance_order import Order, dropped, moved, tied, untied

ABC: Order = (("a",), ("b",), ("c",))


def test_a_single_item_changes_place_with_its_neighbour() -> None:
    assert moved(ABC, "b", -1) == (("b",), ("a",), ("c",))
    assert moved(ABC, "b", 1) == (("a",), ("c",), ("b",))
    assert moved(ABC, "a", -1) == ABC
    assert moved(ABC, "c", 1) == ABC


def test_a_tied_item_leaves_its_tie() -> None:
    order: Order = (("a", "b"), ("c",))
    assert moved(order, "a", 1) == (("b",), ("a",), ("c",))
    assert moved(order, "b", -1) == (("b",), ("a",), ("c",))
    assert untied(order, "a") == (("b",), ("a",), ("c",))


def test_tying_joins_the_place_above() -> None:
    assert tied(ABC, "b") == (("a", "b"), ("c",))
    assert tied((("a", "b"), ("c",)), "c") == (("a", "b", "c"),)
    assert tied(ABC, "a") == ABC


def test_dropping_between_places_or_inside_a_tie() -> None:
    assert dropped(ABC, "a", 1) == (("b",), ("a",), ("c",))
    assert dropped(ABC, "a", 2) == (("b",), ("c",), ("a",))
    assert dropped(ABC, "c", 0) == (("c",), ("a",), ("b",))
    assert dropped((("a", "b"), ("c",)), "c", 1) == (("a", "c", "b"),)
    assert dropped((("a", "b"), ("c",)), "a", 1) == (("b",), ("a",), ("c",))


@given(
    st.permutations("abcd"),
    st.lists(st.tuples(st.sampled_from("mud"), st.sampled_from("abcd"), st.integers(-1, 4))),
)
def test_no_move_loses_or_doubles_an_item(start: list[str], moves: list[tuple[str, str, int]]) -> None:
    order: Order = tuple((i,) for i in start)
    for kind, item, n in moves:
        if kind == "m":
            order = moved(order, item, n)
        elif kind == "u":
            order = tied(order, item) if n > 1 else untied(order, item)
        else:
            order = dropped(order, item, n)
        assert sorted(i for place in order for i in place) == list("abcd")
        assert all(order)
