# SPDX-License-Identifier: MIT
"""A memo answers as the function it keeps answers of, and holds no more than it was told to."""

from __future__ import annotations

import gc
import weakref

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.memo import Memo


class Part:
    """Something an answer rests on; any two of them are equal, so that identity alone tells them apart."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Part)

    def __hash__(self) -> int:
        return 1


PARTS = [Part() for _ in range(3)]
QUESTIONS = st.tuples(
    st.sampled_from("abcd"),
    st.lists(st.sampled_from(range(3)), min_size=2, max_size=2).map(tuple),
    st.integers(0, 2),
)


@given(st.lists(QUESTIONS, max_size=60), st.one_of(st.none(), st.integers(1, 4)))
def test_answers_are_those_of_the_function(questions: list, limit: int | None) -> None:
    memo: Memo[str, tuple[object, ...] | None] = Memo(limit)
    for key, at, equal in questions:
        same = tuple(PARTS[n] for n in at)
        basis = (key, at, equal) if equal else None  # an answer may be None as well
        assert memo.answer(key, lambda basis=basis: basis, same, equal) == basis
        assert len(memo) <= (limit or 4)


@given(st.lists(QUESTIONS, max_size=60))
def test_the_function_is_asked_again_only_when_something_differs(questions: list) -> None:
    memo: Memo[str, int] = Memo()
    latest: dict[str, tuple[object, ...]] = {}
    for number, (key, at, equal) in enumerate(questions):
        calls: list[int] = []

        def work(number: int = number, calls: list[int] = calls) -> int:
            calls.append(number)
            return number

        memo.answer(key, work, tuple(PARTS[n] for n in at), equal)
        assert bool(calls) == (latest.get(key) != (at, equal))
        latest[key] = (at, equal)


def test_equal_objects_are_not_the_same_ones() -> None:
    memo: Memo[str, int] = Memo()
    memo.store("key", 1, (Part(),))
    assert memo.lookup("key", (Part(),)) is None
    assert memo.lookup("key", ()) is None


def test_what_is_compared_as_a_value_may_be_another_object() -> None:
    memo: Memo[str, int] = Memo()
    memo.store("key", 1, equal=(1.5, "x"))
    assert memo.lookup("key", equal=(1.5, "x")) == 1
    assert memo.lookup("key", equal=(1.5, "y")) is None


def test_the_answer_asked_for_longest_ago_goes_first() -> None:
    memo: Memo[str, str] = Memo(limit=2)
    memo.store("a", "A")
    memo.store("b", "B")
    assert memo.lookup("a") == "A"
    memo.store("c", "C")
    assert [memo.lookup(key) for key in "abc"] == ["A", None, "C"]


def test_only_the_answers_to_retain_stay() -> None:
    memo: Memo[str, str] = Memo()
    for key in "abc":
        memo.store(key, key.upper())
    memo.retain(["a", "c", "z"])
    assert [memo.lookup(key) for key in "abc"] == ["A", None, "C"]


def test_objects_an_answer_rests_on_live_as_long_as_it_does() -> None:
    """Otherwise another object could get the id of one that is gone, and pass for it."""
    memo: Memo[str, int] = Memo(limit=1)
    part = Part()
    there = weakref.ref(part)
    memo.store("key", 1, (part,))
    del part
    gc.collect()
    assert there() is not None
    memo.store("other", 2)
    gc.collect()
    assert there() is None


def test_a_failure_is_not_kept() -> None:
    memo: Memo[str, float] = Memo()
    with pytest.raises(ZeroDivisionError):
        memo.answer("key", lambda: 1 / 0)
    assert memo.answer("key", lambda: 2.0) == 2.0
