# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.membership.rules import GoodKind, MembershipRule
from mcda_app.methods.coalitions.goods import Good
from mcda_app.methods.coalitions.member_scores import CoalitionProblem, CriterionFromMembers
from mcda_app.methods.coalitions.rating_tipping import RatingTipping
from mcda_app.methods.coalitions.scoring import AnchoredMethod, AnchoredScorer
from tests.methods.coalitions import brute_force as plain

methods = st.sampled_from(AnchoredMethod)


def advantage(
    problem: CoalitionProblem,
    method: AnchoredMethod,
    weights: list[float],
    actor: int,
    row: int,
    rating: float,
) -> float:
    ratings = problem.ratings.copy()
    ratings[row, actor] = rating
    ranked = plain.ranked(replace(problem, ratings=ratings), method, weights)
    return ranked.highest(inside=actor) - ranked.highest(outside=actor)


@plain.FEW
@given(
    plain.weighted_problems(5).filter(lambda each: each[0].actors > 1),
    methods,
    st.data(),
    st.sampled_from([1, 15]),
)
def test_membership_along_a_rating_agrees_with_the_definitions(
    weighted: tuple[CoalitionProblem, list[float]],
    method: AnchoredMethod,
    data: st.DataObject,
    bits: int,
) -> None:
    problem, weights = weighted
    actor = data.draw(st.sampled_from([i for i in range(problem.actors) if i != problem.us]))
    row = data.draw(st.integers(0, 3))
    tipping = RatingTipping(problem, AnchoredScorer(method), weights, actor, row, bits)
    ratings = [0.0, 1.0, 2.0, 2.7, 4.0]
    expected = [advantage(problem, method, weights, actor, row, r) for r in ratings]
    for rating, ahead in zip(ratings, expected, strict=True):
        membership = tipping.at(rating)
        assert membership.advantage == pytest.approx(ahead, abs=1e-12)
        if abs(abs(ahead) - plain.TIE) > 1e-11:
            assert (membership.in_some, membership.in_all) == (ahead >= -plain.TIE, ahead > plain.TIE)
    if not tipping.direction:
        return
    rises = np.diff(expected) * tipping.direction
    assert (rises >= -1e-12).all()
    within = tipping.ratings_of_members()
    for rating, ahead in zip(ratings, expected, strict=True):
        if abs(ahead) > 1e-9:
            assert (within is not None and within[0] <= rating <= within[1]) == (ahead > 0)
    if within is None or within == (0.0, 4.0):
        return
    threshold = within[0] if tipping.direction > 0 else within[1]
    beyond = threshold - tipping.direction * 1e-6
    assert advantage(problem, method, weights, actor, row, threshold) >= -1e-12
    assert advantage(problem, method, weights, actor, row, beyond) < 1e-12


def test_a_partner_belongs_in_until_its_effort_eats_up_what_it_brings() -> None:
    # The partner adds a quarter of what is reached, at the same weight as its effort.
    good = CriterionFromMembers(MembershipRule.GOOD, 1, (0.0, 1.0))
    cost = CriterionFromMembers(MembershipRule.EFFORT, -1, (0.0, 1.0), 1)
    problem = CoalitionProblem(
        0,
        np.array([[3.0, 1.0], [0.0, 0.5]]),
        ((0.0, 4.0), (0.0, 1.0)),
        (good, cost),
        Good(GoodKind.SUMMATION, (0,)),
    )
    scorer = AnchoredScorer(AnchoredMethod.TOPSIS)  # which the two gaps of a quarter tie by symmetry
    tipping = RatingTipping(problem, scorer, [0.5, 0.5], 1, 1)
    assert tipping.direction == -1
    assert tipping.ratings_of_members() == (0.0, pytest.approx(0.25, abs=1e-11))
    assert tipping.at(0.25).in_some
    assert not tipping.at(0.25).in_all
    assert tipping.at(0.2).in_all
    assert not tipping.at(0.3).in_some
    unimportant = RatingTipping(problem, scorer, [1.0, 0.0], 1, 1)
    assert unimportant.direction == 0
    with pytest.raises(ValueError, match="no threshold"):
        unimportant.ratings_of_members()
    with pytest.raises(ValueError, match="every coalition"):
        RatingTipping(problem, scorer, [0.5, 0.5], 0, 1)


@pytest.mark.parametrize(
    ("kind", "ratings", "direction"),
    [
        (GoodKind.WEAKEST_LINK, (0,), 1),
        (GoodKind.WEAKEST_LINK, (0, 1), 0),
        (GoodKind.BEST_SHOT, (0, 1), 0),
        (GoodKind.SUMMATION, (0, 1), 1),
        (GoodKind.RIVALRY, (0, 1), 0),
    ],
)
def test_a_rating_that_may_cut_both_ways_has_no_direction(
    kind: GoodKind, ratings: tuple[int, ...], direction: int
) -> None:
    good = CriterionFromMembers(MembershipRule.GOOD, 1, (0.0, 1.0))
    problem = CoalitionProblem(
        0, np.ones((2, 3)), ((0.0, 4.0),) * 2, (good,), Good(kind, ratings, rivals=0b010)
    )
    scorer = AnchoredScorer(AnchoredMethod.TOPSIS)
    assert RatingTipping(problem, scorer, [1.0], 1, 0).direction == direction
