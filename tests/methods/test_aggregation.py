# SPDX-License-Identifier: MIT
"""Adding up the answers of many: what must hold whoever they are."""

from __future__ import annotations

import math
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.errors import MethodError
from mcda_app.methods.aggregation import (
    aggregate_judgements,
    arithmetic_priorities,
    geometric_priorities,
    shares_of_votes,
    spread,
)
from mcda_app.methods.clustering import AGREED, clusters, overlaps
from mcda_app.methods.consensus import SAATY_SCALE, consensus, consensus_word, kendalls_w, similarity
from mcda_app.methods.judgement_scales import JUDGEMENT_SCALES

SAATY = [1 / n for n in range(9, 1, -1)] + [float(n) for n in range(1, 10)]


@st.composite
def rooms(draw, least=1):
    """(people, criteria) weights above 0 and voting weights."""
    criteria = draw(st.integers(2, 5))
    points = st.lists(st.integers(1, 100), min_size=criteria, max_size=criteria)
    rows = draw(st.lists(points, min_size=least, max_size=7))
    voting = draw(st.lists(st.floats(0.1, 10), min_size=len(rows), max_size=len(rows)))
    return [[p / sum(row) for p in row] for row in rows], voting


@st.composite
def judged(draw):
    """(people, items, items) judgements with gaps, and voting weights."""
    items, people = draw(st.integers(2, 4)), draw(st.integers(1, 4))
    matrices = []
    for _ in range(people):
        matrix = [[1.0 if a == b else None for b in range(items)] for a in range(items)]
        for a in range(items):
            for b in range(a + 1, items):
                ratio = draw(st.sampled_from([None, *SAATY]))
                if ratio is not None:
                    matrix[a][b], matrix[b][a] = ratio, 1 / ratio
        matrices.append(matrix)
    return matrices, draw(st.lists(st.floats(0.1, 10), min_size=people, max_size=people))


MEANS = [arithmetic_priorities, geometric_priorities]


@pytest.mark.parametrize("mean", MEANS)
@given(rooms())
def test_a_mean_sums_to_one_and_lies_among_the_answers(mean, room):
    rows, voting = room
    average = mean(rows, voting)
    assert sum(average) == pytest.approx(1)
    if mean is arithmetic_priorities:
        for share, column in zip(average, zip(*rows, strict=True), strict=True):
            assert min(column) - 1e-12 <= share <= max(column) + 1e-12


@pytest.mark.parametrize("mean", MEANS)
@given(rooms(), st.data())
def test_who_comes_first_does_not_matter(mean, room, data):
    rows, voting = room
    order = data.draw(st.permutations(range(len(rows))))
    turned = mean([rows[n] for n in order], [voting[n] for n in order])
    assert turned == pytest.approx(mean(rows, voting))


@pytest.mark.parametrize("mean", MEANS)
@given(rooms())
def test_a_double_vote_counts_as_two_people(mean, room):
    rows, voting = room
    doubled = mean([*rows, rows[0]], [*voting, voting[0]])
    assert mean(rows, [2 * voting[0], *voting[1:]]) == pytest.approx(doubled)


@pytest.mark.parametrize("mean", MEANS)
@given(rooms(), st.floats(0.01, 100))
def test_only_proportions_of_votes_count(mean, room, factor):
    rows, voting = room
    assert mean(rows, [factor * v for v in voting]) == pytest.approx(mean(rows, voting))


@pytest.mark.parametrize("mean", MEANS)
@given(rooms(), st.integers(1, 5))
def test_all_of_one_mind_are_that_mind(mean, room, people):
    row = room[0][0]
    assert mean([row] * people, [1.0] * people) == pytest.approx(row)


@given(judged())
def test_group_judgements_are_reciprocal_and_miss_only_what_nobody_answered(given_):
    matrices, voting = given_
    group = aggregate_judgements(matrices, voting)
    for a, row in enumerate(group):
        for b, ratio in enumerate(row):
            answers = [m[a][b] for m in matrices if m[a][b] is not None]
            assert (ratio is None) == (not answers)
            if ratio is not None and group[b][a] is not None:
                assert ratio * group[b][a] == pytest.approx(1)
                assert min(answers) * (1 - 1e-12) <= ratio <= max(answers) * (1 + 1e-12)


@given(st.lists(st.sampled_from(SAATY), min_size=1, max_size=5))
def test_equal_votes_give_the_plain_geometric_mean(ratios):
    matrices = [[[1.0, r], [1 / r, 1.0]] for r in ratios]
    group = aggregate_judgements(matrices, [1.0] * len(ratios))
    assert group[0][1] == pytest.approx(prod(ratios) ** (1 / len(ratios)))


def test_a_veto_and_a_room_of_vetoes():
    assert geometric_priorities([[0.5, 0.5, 0], [0.2, 0.3, 0.5]], [1, 1])[2] == 0
    with pytest.raises(MethodError, match="arithmetic"):
        geometric_priorities([[1, 0], [0, 1]], [1, 1])


@pytest.mark.parametrize("voting", [[], [0], [-1], [float("nan")], [float("inf")]])
def test_votes_that_cannot_be_are_refused(voting):
    with pytest.raises(MethodError):
        shares_of_votes(voting)


def test_spread_is_that_of_the_textbook():
    assert spread([4, 1, 3, 2, 5]) == (1, 2, 3, 4, 5)
    assert spread([1, 2]) == (1, 1.25, 1.5, 1.75, 2)
    assert spread([7]) == (7, 7, 7, 7, 7)


# Agreement


@given(rooms(), st.sampled_from([None, SAATY_SCALE]))
def test_agreement_lies_between_none_and_full(room, strongest):
    rows, voting = room
    assert 0 <= consensus(rows, voting, strongest) <= 1 + 1e-12
    alike = consensus([rows[0]] * 3, [1, 2, 3], strongest)
    assert alike == pytest.approx(1)


def test_agreement_at_its_ends():
    assert consensus([[1, 0], [0, 1]], [1, 1]) == pytest.approx(0)
    strongest = [[9 / 12, *[1 / 12] * 3][-n:] + [9 / 12, *[1 / 12] * 3][:-n] for n in range(4)]
    assert consensus(strongest, [1] * 4, SAATY_SCALE) == pytest.approx(0)
    assert [consensus_word(v) for v in (0.49, 0.5, 0.625, 0.75, 0.875, 1)] == [
        "very low",
        "low",
        "moderate",
        "high",
        "very high",
        "very high",
    ]


@given(st.lists(st.permutations(range(1, 5)), min_size=1, max_size=6))
def test_w_is_a_share_and_the_classical_sum(ranks):
    people, options = len(ranks), 4
    totals = [sum(column) for column in zip(*ranks, strict=True)]
    middle = people * (options + 1) / 2
    classical = 12 * sum((t - middle) ** 2 for t in totals) / (people**2 * (options**3 - options))
    assert kendalls_w(ranks, [1.0] * people) == pytest.approx(classical)


def test_w_with_ties():
    # Nobody tells any two apart: nothing to agree on. All tie alike: full agreement.
    assert kendalls_w([[2, 2, 2]] * 3, [1] * 3) is None
    assert kendalls_w([[1.5, 1.5, 3]] * 3, [1] * 3) == pytest.approx(1)
    assert kendalls_w([[1, 2, 3], [3, 2, 1]], [1, 1]) == 0
    assert kendalls_w([[1]], [1]) is None


# Sub-groups


@given(rooms(), st.data())
def test_sub_groups_hold_everybody_once_and_agree_among_themselves(room, data):
    rows = room[0]
    groups = clusters(rows)
    assert sorted(n for group in groups for n in group) == list(range(len(rows)))
    for group in groups:
        for a in group:
            for b in group:
                assert similarity(rows[a], rows[b]) >= AGREED - 1e-12
    order = data.draw(st.permutations(range(len(rows))))
    turned = clusters([rows[n] for n in order])
    as_rows = sorted(sorted(rows[order[n]] for n in group) for group in turned)
    assert as_rows == sorted(sorted(rows[n] for n in group) for group in groups)


@given(rooms(least=2))
def test_all_overlaps_at_once_are_those_of_each_two(room):
    rows = room[0]
    alike = overlaps(rows)
    for a, one in enumerate(rows):
        for b, other in enumerate(rows):
            assert alike[a, b] == pytest.approx(similarity(one, other), abs=1e-12)


def test_two_camps_are_seen():
    camp, other = [0.7, 0.1, 0.1, 0.1], [0.1, 0.1, 0.1, 0.7]
    assert clusters([camp, other, camp, camp, other]) == ((0, 2, 3), (1, 4))


@pytest.mark.parametrize(
    ("scale", "expected"),
    [("linear", 0.276), ("root", 0.279), ("logarithmic", 0.280), ("power", 0.255), ("geometric", 0.252)],
)
def test_agreement_is_measured_against_what_the_scale_allows(scale, expected):
    # Two judges of three criteria, each with another as strongly above the rest as can be said.
    top = JUDGEMENT_SCALES[scale].ratio(9, 3)
    rows = [[share / (top + 2) for share in row] for row in ([top, 1, 1], [1, 1, top])]
    assert consensus(rows, [1, 1], top) == pytest.approx(expected, abs=5e-4)


def by_hand_2013(rows, n, k, top):
    """Equations of Goepel (2013), written out."""

    def shannon(shares):
        return -sum(x * math.log(x) for x in shares if x)

    mean = [sum(column) / k for column in zip(*rows, strict=True)]
    overlap = math.exp(sum(map(shannon, rows)) / k - shannon(mean))
    t = n + top - 1
    alpha = -top / t * math.log(top / t) - (n - 1) / t * math.log(1 / t)
    gamma = math.log(n)
    if k < n:
        gamma = (n - k) * (-1 / t) * math.log(1 / t) - (k + top - 1) / t * math.log((k + top - 1) / t / k)
    least = math.exp(alpha) / math.exp(gamma)
    return max(0, (overlap - least) / (1 - least))


@given(rooms())
def test_agreement_as_in_2013_is_the_formula_published_then(room):
    rows, _ = room
    n, k = len(rows[0]), len(rows)
    for top in (2, 9, 81):
        agreement = consensus(rows, [1] * k, top, as_in_2013=True)
        if k == 1:
            assert agreement == 1
            continue
        assert agreement == pytest.approx(by_hand_2013(rows, n, k, top), abs=1e-9)
        assert k < n or agreement == pytest.approx(consensus(rows, [1] * k, top), abs=1e-12)
    strongest = [[9 / 11, 1 / 11, 1 / 11], [1 / 11, 9 / 11, 1 / 11]]
    assert consensus(strongest, [1, 1], 9, as_in_2013=True) == pytest.approx(0, abs=1e-12)
