# SPDX-License-Identifier: MIT
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.membership.rules import GoodKind, MembershipRule
from mcda_app.errors import MethodError
from mcda_app.methods.coalitions.goods import Good, counting_shares, counting_values, effectiveness
from mcda_app.methods.coalitions.member_scores import CoalitionProblem, CriterionFromMembers, positions
from mcda_app.methods.coalitions.subsets import Block

RATINGS = np.array([[4.0, 3.0, 2.0, 1.0]])


def reached(kind: GoodKind, mask: int, **choices: float) -> float:
    good = Good(kind, (0,), **choices)  # type: ignore[arg-type]
    block = Block(4, 0, 3, 0)
    return float(effectiveness(block, good, counting_values(good, RATINGS))[block.masks == mask].item())


@pytest.mark.parametrize(
    ("kind", "choices", "by_mask"),
    [
        (GoodKind.SUMMATION, {}, {0b0001: 0.4, 0b0011: 0.7, 0b1111: 1.0}),
        (GoodKind.THRESHOLD, {"threshold": 0.7}, {0b0001: 4 / 7, 0b0011: 1.0, 0b1111: 1.0}),
        (GoodKind.WEAKEST_LINK, {}, {0b0001: 0.25, 0b0011: 0.5, 0b1101: 0.25, 0b1111: 1.0}),
        (GoodKind.BEST_SHOT, {}, {0b0001: 1.0, 0b1111: 1.0}),
        (GoodKind.RIVALRY, {"rivals": 0b0010}, {0b0001: 4 / 7, 0b0011: 0.0, 0b1101: 1.0, 0b1111: 0.0}),
        (GoodKind.AT_HOME, {}, {0b0001: 1.0, 0b0011: 0.0, 0b1111: 0.0}),
    ],
)
def test_each_kind_by_hand(kind: GoodKind, choices: dict[str, float], by_mask: dict[int, float]) -> None:
    for mask, expected in by_mask.items():
        assert reached(kind, mask, **choices) == pytest.approx(expected, abs=1e-15)


ratings = st.lists(st.integers(0, 9).map(float), min_size=5, max_size=5).filter(lambda row: row[0] > 0)
kinds = st.sampled_from([k for k in GoodKind if k not in (GoodKind.RIVALRY, GoodKind.AT_HOME)])


@given(ratings, kinds, st.sampled_from([0.2, 0.5, 1.0]))
def test_one_more_member_never_lowers_what_is_reached_without_rivals(
    row: list[float], kind: GoodKind, threshold: float
) -> None:
    good, block = Good(kind, (0,), threshold), Block(5, 0, 4, 0)
    values = effectiveness(block, good, counting_values(good, np.array([row])))
    of = dict(zip(block.masks.tolist(), values.tolist(), strict=True))
    assert of[0b11111] == 1.0
    assert all(0 <= value <= 1 for value in of.values())
    for mask, value in of.items():
        assert all(of[mask | 1 << i] >= value for i in range(5))


@given(ratings, kinds, st.integers(0, 4), st.integers(1, 5))
def test_a_larger_share_of_a_member_never_lowers_what_is_reached_without_rivals(
    row: list[float], kind: GoodKind, actor: int, more: int
) -> None:
    good, block = Good(kind, (0,), 0.6), Block(5, 0, 4, 0)
    raised = [r + more * (i == actor) for i, r in enumerate(row)]
    before, after = (effectiveness(block, good, counting_values(good, np.array([r]))) for r in (row, raised))
    for mask, low, high in zip(block.masks.tolist(), before, after, strict=True):
        if mask >> actor & 1:
            assert high >= low - 1e-12
        else:
            assert high <= low + 1e-12


def test_both_ratings_count_by_the_mean_of_their_shares() -> None:
    table = np.array([[1.0, 3.0], [30.0, 10.0]])
    assert counting_shares(Good(GoodKind.SUMMATION, (0, 1)), table) == pytest.approx([0.5, 0.5])


def test_whole_ratings_are_added_without_rounding() -> None:
    table = np.array([[4.0, 1.0, 1.0], [3.0, 3.0, 4.0]])
    block = Block(3, 0, 2, 0)
    for rows, alone in (((0,), 4 / 6), ((0, 1), (4 * 10 + 3 * 6) / 120)):
        good = Good(GoodKind.SUMMATION, rows)
        assert counting_values(good, table).sum() % 1 == 0
        assert effectiveness(block, good, counting_values(good, table))[0] == alone
    assert counting_shares(Good(GoodKind.SUMMATION, (0,)), np.full((1, 4), 2.0)).tolist() == [0.25] * 4


def test_a_threshold_that_members_meet_exactly_is_reached() -> None:
    good = Good(GoodKind.THRESHOLD, (0,), 0.6)
    values = effectiveness(Block(5, 0, 4, 0), good, counting_values(good, np.ones((1, 5))))
    assert (values == 1.0).sum() == 11


@pytest.mark.parametrize("kind", [kind for kind in GoodKind if kind is not GoodKind.AT_HOME])
def test_in_a_sample_in_which_nobody_has_anything_nothing_is_reached(kind: GoodKind) -> None:
    samples = np.array([[[4.0, 0.0], [2.0, 0.0], [2.0, 0.0]]])
    good, block = Good(kind, (0,), 0.5, 0b010), Block(3, 0, 2, 0)
    values = effectiveness(block, good, counting_values(good, samples))
    assert (
        values[:, 0].tolist() == effectiveness(block, good, counting_values(good, samples[:, :, 0])).tolist()
    )
    assert values[:, 1].tolist() == [0.0] * 4


@pytest.mark.parametrize(
    ("row", "good", "sentence"),
    [
        ([0, 0, 0, 0], Good(GoodKind.SUMMATION, (0,)), "All actors are rated zero"),
        ([1, -1, 1, 1], Good(GoodKind.SUMMATION, (0,)), "below zero"),
        ([1, 1, 1, 1], Good(GoodKind.THRESHOLD, (0,), 0.0), "threshold"),
        ([1, 1, 1, 1], Good(GoodKind.THRESHOLD, (0,), 1.5), "threshold"),
        ([1, 1, 1, 1], Good(GoodKind.RIVALRY, (0,), rivals=1), "our own rival"),
        ([0, 1, 0, 0], Good(GoodKind.RIVALRY, (0,), rivals=2), "Only rivals"),
    ],
)
def test_what_has_no_answer_gets_a_sentence(row: list[float], good: Good, sentence: str) -> None:
    with pytest.raises(MethodError, match=sentence):
        effectiveness(Block(4, 0, 3, 0), good, counting_values(good, np.array([row], float)))


@pytest.mark.parametrize(
    ("criterion", "sentence"),
    [
        (CriterionFromMembers(MembershipRule.GOOD, 1, (0, 1)), "How the members of a coalition add up"),
        (CriterionFromMembers(MembershipRule.MEAN, 1, (0, 1)), "outside its scale"),
        (CriterionFromMembers(MembershipRule.EFFORT, 1, (0, 1), 1, growth=2), "grows with pairs"),
        (CriterionFromMembers(MembershipRule.FIXED, 1, (0, 1), value=3), "outside the scale"),
    ],
)
def test_a_criterion_that_cannot_be_computed_gets_a_sentence(
    criterion: CriterionFromMembers, sentence: str
) -> None:
    table = np.array([[5.0, 1.0], [1.0, 1.0]])
    problem = CoalitionProblem(0, table, ((0.0, 4.0), (0.0, 4.0)), (criterion,))
    with pytest.raises(MethodError, match=sentence):
        positions(Block(2, 0, 1, 0), problem, 0)
