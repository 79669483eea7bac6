# SPDX-License-Identifier: MIT
"""Deck of cards and comparisons of steps: values of levels, and answers that contradict each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.edits.value_functions import with_checked_function
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.scale import Criterion, Direction, Level, Scale
from mcda_app.domain.value_functions.value_function import Step, StepOrder, ValueAnswers
from mcda_app.methods.value_functions import value_at
from mcda_app.methods.value_functions.cards import card_doubts, from_cards, heights
from mcda_app.methods.value_functions.comparisons import (
    StepOrdering,
    against_cards,
    check_pair,
    next_pair,
    ranked,
    steps_of,
)

RANKS = ("1", "2", "3", "4", "5", "6")
BIGGER, EQUAL, SMALLER = StepOrder.BIGGER, StepOrder.EQUAL, StepOrder.SMALLER


def cards_on_steps(levels: Sequence[str], blanks: Sequence[int]) -> FrozenDict[Step, int]:
    return FrozenDict(dict(zip(steps_of(levels), blanks, strict=True)))


def test_the_example_of_figueira_and_roy() -> None:
    """Figueira & Roy (2002), EJOR 139: one white card between the second and the third rank, z = 6.5.

    Their k(r) runs from 1 to z in units that each card adds; a value function runs from 0 to 1 in them. Cards
    of table 1 (p. 319), normalised weights of table 5 (p. 324), as the repository ELECTRE_Tri quotes both.
    """
    blanks = (0, 1, 0, 0, 0)
    found = heights(RANKS, cards_on_steps(RANKS, blanks))
    assert found is not None
    weights = [round(1 + (6.5 - 1) * height, 2) for height in found]
    assert weights == [1.00, 1.92, 3.75, 4.67, 5.58, 6.50]
    total = sum(n * v for n, v in zip((3, 1, 4, 1, 2, 1), weights, strict=True))
    normalised = [100 * weight / total for weight in weights]
    table_5 = [2.366863905, 4.544378698, 8.875739645, 11.053254438, 13.207100592, 15.384615385]
    assert normalised == pytest.approx(table_5, abs=5e-10)


def use(direction: Direction = Direction.BENEFIT) -> Criterion:
    levels = tuple(Level(key, key, float(n)) for n, key in enumerate(("none", "low", "medium", "high")))
    return Criterion("use", "Use", direction, Scale(levels))


@pytest.mark.parametrize(
    ("direction", "values"), [(Direction.BENEFIT, [0, 0.5, 0.8, 1]), (Direction.COST, [1, 0.5, 0.2, 0])]
)
def test_each_card_adds_a_unit_to_its_step(direction: Direction, values: list[float]) -> None:
    answers = ValueAnswers()
    for step, blank in zip(steps_of(["none", "low", "medium", "high"]), (4, 2, 1), strict=True):
        assert from_cards(use(direction), answers) is None
        answers = replace(answers, cards=answers.cards.with_item(step, blank))
    function = from_cards(use(direction), answers)
    curved = with_checked_function(replace(use(direction), value_function=function))
    assert [value_at(curved, x) for x in range(4)] == pytest.approx(values)


@given(st.lists(st.integers(0, 20), min_size=1, max_size=8))
def test_cards_between_levels_further_apart_agree_exactly_when_they_sum_up(blanks: list[int]) -> None:
    levels = [str(n) for n in range(len(blanks) + 1)]
    cards = cards_on_steps(levels, blanks)
    whole = sum(blank + 1 for blank in blanks) - 1
    if len(blanks) > 1:
        assert card_doubts(levels, cards.with_item((levels[0], levels[-1]), whole)) == []
        found = card_doubts(levels, cards.with_item((levels[0], levels[-1]), whole + 1))
        assert found == [(levels[0], levels[-1], whole + 1, whole)]
    found = heights(levels, cards)
    assert found is not None
    assert (found[0], found[-1]) == (0, 1)
    steps = [b - a for a, b in pairwise(found)]
    assert steps == pytest.approx([(blank + 1) / (whole + 1) for blank in blanks])


# Comparisons


@given(st.lists(st.integers(1, 4), min_size=1, max_size=7))
def test_answers_to_the_questions_give_the_order_without_contradiction(sizes: list[int]) -> None:
    levels = [str(n) for n in range(len(sizes) + 1)]
    steps = steps_of(levels)
    size_of = dict(zip(steps, sizes, strict=True))
    comparisons: dict = {}
    while (pair := next_pair(steps, comparisons)) is not None:
        one, other = size_of[pair[0]], size_of[pair[1]]
        comparisons[pair] = BIGGER if one > other else SMALLER if one < other else EQUAL
        assert len(comparisons) <= 15
    assert StepOrdering(comparisons).contradictions() == []
    places = sorted({*sizes})
    found = ranked(steps, comparisons)
    assert found is not None
    assert [size.rank for size in found] == [places.index(size) + 1 for size in sizes]
    extra = check_pair(steps, comparisons)
    if extra is not None:
        one, other = size_of[extra[0]], size_of[extra[1]]
        agreeing = BIGGER if one > other else SMALLER if one < other else EQUAL
        assert StepOrdering({**comparisons, extra: agreeing}).contradictions() == []
        for order in {BIGGER, EQUAL, SMALLER} - {agreeing}:
            assert extra in StepOrdering({**comparisons, extra: order}).contradictions()
            assert ranked(steps, {**comparisons, extra: order}) is None


def test_a_circle_names_every_answer_in_it() -> None:
    a, b, c = steps_of(["0", "1", "2", "3"])
    circle = {(a, b): BIGGER, (b, c): BIGGER, (a, c): SMALLER}
    assert StepOrdering(circle).contradictions() == [(a, b), (b, c), (a, c)]


def test_cards_that_say_the_opposite_of_a_comparison_are_found() -> None:
    first, second = steps_of(["none", "low", "medium"])
    comparisons = FrozenDict({(first, second): BIGGER})
    assert [*against_cards(comparisons, {first: 3, second: 1})] == []
    assert [*against_cards(comparisons, {first: 1, second: 1})] == [((first, second), BIGGER)]
    assert [*against_cards(comparisons, {first: 1})] == []
