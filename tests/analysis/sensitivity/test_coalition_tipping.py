# SPDX-License-Identifier: MIT
from __future__ import annotations

from itertools import pairwise
from math import sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.sensitivity.coalition_tipping import BestInterval, best_along, memberships
from mcda_app.analysis.sensitivity.score_curves import WeightLine
from mcda_app.domain.membership.rules import GoodKind, MembershipRule
from mcda_app.methods.coalitions.frontier import FrontierCache
from mcda_app.methods.coalitions.goods import Good
from mcda_app.methods.coalitions.member_scores import CoalitionProblem, CriterionFromMembers
from mcda_app.methods.coalitions.scoring import AnchoredMethod, AnchoredScorer
from tests.methods.coalitions import brute_force as plain


@st.composite
def lines(draw: st.DrawFn, criteria: int) -> WeightLine:
    """One weight moves over part of its range or all of it, the others in proportion, some held."""
    moved = draw(st.integers(0, criteria - 1))
    others = [m for m in range(criteria) if m != moved]
    parts = {m: draw(st.integers(0, 4)) for m in others}
    locked_shares = {m: draw(st.sampled_from([0.0, 0.0, 0.1])) for m in others}
    free = 1.0 - sum(locked_shares.values())
    if not sum(parts.values()):
        parts[others[0]] = 1
    low, high = draw(st.sampled_from([(0.0, 1.0), (0.0, 0.5), (0.2, 0.9)]))
    low, high = low * free, high * free

    def weights(share: float) -> tuple[float, ...]:
        rest = {m: locked_shares[m] + (free - share) * parts[m] / sum(parts.values()) for m in others}
        return tuple(share if m == moved else rest[m] for m in range(criteria))

    return WeightLine(weights(low), weights(high), low, high)


@plain.FEW
@given(
    plain.problems(5).filter(lambda problem: len(problem.criteria) > 1),
    st.sampled_from(AnchoredMethod),
    st.data(),
)
def test_the_best_along_a_weight_agrees_with_the_definitions(
    problem: CoalitionProblem, method: AnchoredMethod, data: st.DataObject
) -> None:
    line = data.draw(lines(len(problem.criteria)))
    intervals = best_along(FrontierCache(problem), AnchoredScorer(method), line)
    assert (intervals[0].low, intervals[-1].high) == (line.low, line.high)
    for before, after in pairwise(intervals):
        assert before.high == after.low
        assert before.masks != after.masks
    # Between two roots nothing changes, so the middle of each interval and points beside its ends tell all.
    points = [0.123, 0.5, 0.789, *data.draw(st.lists(st.floats(0.001, 0.999), max_size=3))]
    for low, high, masks in intervals:
        ends = [line.place(low), line.place(high)]
        for u in [*points, 1e-6, 1 - 1e-6]:
            at = ends[0] + u * (ends[1] - ends[0])
            scores = plain.ranked(problem, method, line.weights(at)).scores
            of = {plain.mask(c): s for c, s in scores.items()}
            top = max(of.values())
            assert all(of[mask] >= top - 1e-9 for mask in masks), (at, masks)
            if 0.1 < u < 0.9 and high - low > 1e-3:
                tied = {mask for mask, s in of.items() if s >= top - 1e-13}
                assert tied <= set(masks) or top - max(of[m] for m in masks) < 1e-10
    for actor in range(problem.actors):
        parts = memberships(intervals, actor)
        assert (parts[0].low, parts[-1].high) == (line.low, line.high)
        for part in parts:
            middle = line.weights((line.place(part.low) + line.place(part.high)) / 2)
            first = plain.ranked(problem, method, middle).first(1e-12)
            if part.high - part.low > 1e-3 and len({*map(len, first)}) == 1 == len(first):
                assert part.in_some == part.in_all == (actor in first[0])


def test_a_partner_belongs_in_up_to_a_weight_of_the_cost() -> None:
    # With the partner 1 is reached instead of 0.75, at a cost of 0.5 instead of 0.
    good = CriterionFromMembers(MembershipRule.GOOD, 1, (0.0, 1.0))
    cost = CriterionFromMembers(MembershipRule.EFFORT, -1, (0.0, 1.0), 1)
    problem = CoalitionProblem(
        0,
        np.array([[3.0, 1.0], [0.0, 0.5]]),
        ((0.0, 4.0), (0.0, 1.0)),
        (good, cost),
        Good(GoodKind.SUMMATION, (0,)),
    )
    line = WeightLine((1.0, 0.0), (0.0, 1.0), 0.0, 1.0)
    scorer = AnchoredScorer(AnchoredMethod.TOPSIS)
    intervals = best_along(FrontierCache(problem), scorer, line)
    # With r = w / (1 - w), near / far is the same for both where r^4 + r^2 / 2 = 1 / 4.
    ratio = sqrt((sqrt(1.25) - 0.5) / 2)
    tipping = pytest.approx(ratio / (1 + ratio))
    assert intervals == (BestInterval(0.0, tipping, (0b11,)), BestInterval(tipping, 1.0, (0b01,)))
    inside, outside = memberships(intervals, 1)
    assert (inside.in_some, inside.in_all, outside.in_some, outside.in_all) == (True, True, False, False)
    assert memberships(intervals, 0) == ((0.0, 1.0, True, True),)


def test_actors_who_change_nothing_tie_all_along() -> None:
    good = CriterionFromMembers(MembershipRule.GOOD, 1, (0.0, 1.0))
    other = CriterionFromMembers(MembershipRule.FIXED, 1, (0.0, 1.0), value=0.5)
    problem = CoalitionProblem(
        0, np.array([[1.0, 0.0]]), ((0.0, 4.0),), (good, other), Good(GoodKind.BEST_SHOT, (0,))
    )
    line = WeightLine((0.0, 1.0), (1.0, 0.0), 0.0, 1.0)
    intervals = best_along(FrontierCache(problem), AnchoredScorer(AnchoredMethod.TOPSIS), line)
    assert intervals == ((0.0, 1.0, (0b01, 0b11)),)
    assert memberships(intervals, 1) == ((0.0, 1.0, True, False),)
