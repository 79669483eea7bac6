# SPDX-License-Identifier: MIT
"""Agreement beside that of unrelated answers, by brute force and on random groups."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations, product
from math import exp, log

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.errors import MethodError
from mcda_app.methods import chance_agreement
from mcda_app.methods.chance_agreement import DRAWS, ChanceAgreement, chance_w, compare_with_chance
from mcda_app.methods.consensus import consensus, kendalls_w

Rows = list[list[float]]


def overlap(rows: Sequence[Sequence[float]], voting: Sequence[float]) -> float:
    """Jost (2007), written out."""

    def shannon(shares: Sequence[float]) -> float:
        return -sum(x * log(x) for x in shares if x)

    total = sum(voting)
    mean = [
        sum(v * x for v, x in zip(voting, column, strict=True)) / total for column in zip(*rows, strict=True)
    ]
    return exp(sum(v * shannon(row) for v, row in zip(voting, rows, strict=True)) / total - shannon(mean))


@st.composite
def groups(draw: st.DrawFn) -> tuple[Rows, list[float]]:
    people, criteria = draw(st.sampled_from([(2, 2), (2, 3), (3, 3), (2, 4), (4, 2)]))
    points = st.lists(st.integers(0, 10), min_size=criteria, max_size=criteria).filter(any)
    rows = [[x / sum(row) for x in row] for row in draw(st.lists(points, min_size=people, max_size=people))]
    return rows, draw(st.lists(st.sampled_from([0.5, 1.0, 2.0]), min_size=people, max_size=people))


@settings(max_examples=60)
@given(groups())
def test_every_way_to_deal_the_numbers_by_brute_force(group: tuple[Rows, list[float]]) -> None:
    rows, voting = group
    dealt = [overlap(deal, voting) for deal in product(*(list(permutations(row)) for row in rows))]
    chance = compare_with_chance(rows, voting)
    assert chance.exact
    assert chance.overlap == pytest.approx(overlap(rows, voting), abs=1e-12)
    assert chance.expected == pytest.approx(sum(dealt) / len(dealt), abs=1e-9)
    as_much = sum(one >= chance.overlap - 1e-9 for one in dealt) / len(dealt)
    assert chance.frequency == pytest.approx(as_much, abs=1e-9)


def swing(rng: np.random.Generator, people: int, criteria: int = 4) -> Rows:
    """Random answers to swing questions: one criterion gets 100 points, the others anything from 0 to 100."""
    points = rng.uniform(0, 100, (people, criteria))
    points[np.arange(people), rng.integers(0, criteria, people)] = 100
    return (points / points.sum(axis=1, keepdims=True)).tolist()


def test_random_swing_answers_are_not_called_agreement() -> None:
    rng = np.random.default_rng(5)
    rooms = [swing(rng, 7) for _ in range(60)]
    high = sum(consensus(rows, [1] * 7) >= 0.75 for rows in rooms)
    assert high > 36, "the indicator alone calls most of them high"
    comparisons = [compare_with_chance(rows, [1] * 7) for rows in rooms]
    assert sum(chance.is_told_from_chance for chance in comparisons) <= 8, (
        "at 5 % each, 9 or more of 60 are rare"
    )
    assert np.mean([chance.beyond for chance in comparisons]) == pytest.approx(0, abs=0.06)


def test_shared_convictions_are_called_agreement_however_they_were_asked() -> None:
    rng = np.random.default_rng(6)
    core = np.array([0.5, 0.25, 0.15, 0.1]) * np.exp(rng.normal(0, 0.2, (7, 4)))
    rows = (core / core.sum(axis=1, keepdims=True)).tolist()
    chance = compare_with_chance(rows, [1] * 7)
    assert chance.is_told_from_chance
    assert chance.beyond is not None
    assert chance.beyond > 0.8
    assert chance.word == "almost perfect"
    # Goepel's indicator depends on the strongest judgement of the scale; agreement beyond chance does not.
    lowest, highest = consensus(rows, [1] * 7, 2.0), consensus(rows, [1] * 7, None)
    assert highest - lowest > 0.03


def test_contradiction_is_less_than_chance() -> None:
    chance = compare_with_chance([[0.7, 0.1, 0.1, 0.1], [0.1, 0.7, 0.1, 0.1]], [1, 1])
    assert chance.beyond is not None
    assert chance.beyond < 0
    assert chance.word == ""


def test_answers_that_could_not_agree_less_say_nothing() -> None:
    chance = compare_with_chance([[0.25] * 4] * 5, [1] * 5)
    assert chance.beyond is None
    assert (chance.frequency, chance.word) == (1.0, "")


def test_a_large_group_is_sampled_and_gives_the_same_figures_each_time() -> None:
    rows = swing(np.random.default_rng(7), 12, 10)
    chance = compare_with_chance(rows, [1] * 12)
    assert not chance.exact
    assert chance.compared == DRAWS
    assert chance == compare_with_chance(rows, [1] * 12)
    assert chance.frequency >= 1 / (DRAWS + 1)


def test_a_sample_agrees_with_the_full_count(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = swing(np.random.default_rng(8), 3, 3)
    every = compare_with_chance(rows, [1, 1, 2])
    monkeypatch.setattr(chance_agreement, "MOST_ENUMERATED", 1)
    estimate: ChanceAgreement = compare_with_chance(rows, [1, 1, 2])
    assert estimate.expected == pytest.approx(every.expected, abs=0.005)
    assert estimate.frequency == pytest.approx(every.frequency, abs=0.015)


def test_a_single_person_cannot_agree() -> None:
    with pytest.raises(MethodError, match="two or more people"):
        compare_with_chance([[0.5, 0.5]], [1])


@pytest.mark.parametrize("voting", [[1, 1, 1], [1, 2, 5]])
def test_w_of_unrelated_rankings_is_the_mean_over_all(voting: list[float]) -> None:
    ranks = [[1, 2, 3], [1.5, 1.5, 3], [3, 2, 1]]
    every = [kendalls_w(deal, voting) for deal in product(*(list(permutations(row)) for row in ranks))]
    mean = sum(w for w in every if w is not None) / len(every)
    assert chance_w(ranks, voting) == pytest.approx(mean)
    assert chance_w([[1.5, 1.5], [1.5, 1.5]], [1, 1]) is None
    assert chance_w([[1, 2, 3]] * 4, [1] * 4) == pytest.approx(1 / 4)
