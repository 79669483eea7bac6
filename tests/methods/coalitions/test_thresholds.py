# SPDX-License-Identifier: MIT
"""Coalitions that miss a threshold: against the definitions, computed one at a time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.membership.rules import MembershipRule
from mcda_app.errors import MethodError
from mcda_app.methods.coalitions.certainty import FirstPlaceSampler
from mcda_app.methods.coalitions.frontier import FrontierCache
from mcda_app.methods.coalitions.member_scores import CoalitionProblem, CriterionFromMembers
from mcda_app.methods.coalitions.ranking import CoalitionEngine, CoalitionRanking
from mcda_app.methods.coalitions.rating_tipping import RatingTipping
from mcda_app.methods.coalitions.scoring import AnchoredMethod, AnchoredScorer
from mcda_app.methods.coalitions.thresholds import MARGIN
from tests.methods.coalitions import brute_force as plain

methods = st.sampled_from(AnchoredMethod)
bars = st.sampled_from([None, 0.0, 0.25, 0.5, 0.7, 1.0])
Coalition = frozenset[int]


@st.composite
def barred_problems(draw: st.DrawFn, most: int = 5) -> tuple[CoalitionProblem, list[float]]:
    """Problems in which criteria have thresholds, some of them without weight."""
    problem, weights = draw(plain.weighted_problems(most))
    criteria = tuple(replace(c, bar=draw(bars)) for c in problem.criteria)
    return replace(problem, criteria=criteria), weights


def misses(problem: CoalitionProblem, members: Coalition) -> tuple[int, ...]:
    found = []
    for m, c in enumerate(problem.criteria):
        place = plain.place(problem, c, members)
        good = place if c.sign > 0 else 1 - place
        if c.bar is not None and good < c.bar - MARGIN:
            found.append(m)
    return tuple(found)


def left(problem: CoalitionProblem, method: AnchoredMethod, weights: list[float]) -> plain.Ranked:
    """Only the coalitions that meet all thresholds."""
    scores = plain.ranked(problem, method, weights).scores
    return plain.Ranked({c: s for c, s in scores.items() if not misses(problem, c)})


def highest(scores: list[float]) -> float:
    return max(scores, default=-np.inf)


@plain.FEW
@given(barred_problems(), methods, st.sampled_from([1, 15]), st.integers(0, 31))
def test_the_others_are_ranked_as_if_these_were_not_there(weighted, method, bits, central) -> None:
    problem, weights = weighted
    central &= (1 << problem.actors) - 1
    expected, every = left(problem, method, weights), plain.all_coalitions(problem)
    engine = CoalitionEngine(problem, AnchoredScorer(method), bits=bits)
    masks = [plain.mask(c) for c in every]
    if not expected.scores:
        with pytest.raises(MethodError, match="Every coalition misses a threshold"):
            engine.ranking(weights, masks)
        return
    ranking = engine.ranking(weights, masks, central=central)
    assert ranking is not None
    first = expected.first()
    assert (ranking.best, ranking.tied) == (plain.mask(first[0]), len(first))
    assert ranking.good_masks[: ranking.tied].tolist() == [plain.mask(c) for c in first]
    assert (ranking.count, ranking.out) == (len(expected.scores), len(every) - len(expected.scores))
    assert [size.size for size in ranking.sizes] == sorted({len(c) for c in expected.scores})
    reached = plain.Ranked({c: plain.reached(problem, c) for c in expected.scores})
    for size in ranking.sizes:
        net, mask = expected.best_of(size.size)
        assert (size.net, size.mask) == (pytest.approx(net, abs=1e-12), mask)
        most, mask = reached.best_of(size.size)
        assert (size.gross, size.gross_mask) == (pytest.approx(most, abs=1e-12), mask)
    for i in range(problem.actors):
        inside = highest([s for c, s in expected.scores.items() if i in c])
        assert ranking.with_actor[i] == pytest.approx(inside, abs=1e-12)
        if i != problem.us:
            outside = highest([s for c, s in expected.scores.items() if i not in c])
            assert ranking.without_actor[i] == pytest.approx(outside, abs=1e-12)
            changed = expected.scores.get(first[0] ^ {i}, -np.inf)
            assert ranking.toggled[i] == pytest.approx(changed, abs=1e-8)
    scores = plain.ranked(problem, method, weights).scores
    for members, named in zip(every, ranking.named, strict=True):
        assert named.misses == misses(problem, members)
        assert named.score == pytest.approx(scores[members], abs=1e-12)
        better = sum(s > scores[members] + plain.TIE for s in expected.scores.values())
        assert named.rank == (None if named.misses else 1 + better)
    allowed = [s for c, s in expected.scores.items() if len(c) > 1 and plain.mask(c) & central != central]
    if allowed and central:
        assert ranking.selective is not None
        assert ranking.selective[1] == pytest.approx(max(allowed), abs=1e-12)
    elif central:
        assert ranking.selective is None


@plain.FEW
@given(barred_problems(), methods)
def test_a_threshold_that_all_meet_changes_nothing(weighted, method) -> None:
    problem, weights = weighted
    low = replace(problem, criteria=tuple(replace(c, bar=0.0) for c in problem.criteria))
    none = replace(problem, criteria=tuple(replace(c, bar=None) for c in problem.criteria))
    ranked = [CoalitionEngine(p, AnchoredScorer(method)).ranking(weights) for p in (low, none)]
    for field in CoalitionRanking.__dataclass_fields__:
        np.testing.assert_array_equal(*(getattr(each, field) for each in ranked))


@plain.FEW
@given(barred_problems(), methods, st.integers(0, 2**32 - 1), st.booleans(), st.sampled_from([1, 15]))
def test_first_places_in_draws_are_those_of_the_coalitions_left(weighted, method, seed, drawn, bits) -> None:
    problem, _ = weighted
    rng = np.random.default_rng(seed)
    samples = 12
    weights = rng.dirichlet(np.ones(len(problem.criteria)), samples).T
    ratings = None
    if drawn:
        noise = rng.integers(-1, 2, (*problem.ratings.shape, samples))
        ratings = np.clip(problem.ratings[:, :, None] + noise, 0.5, 4.0)
    watched = plain.mask(plain.all_coalitions(problem)[-1])
    sampler = FirstPlaceSampler(problem, AnchoredScorer(method), watched=watched, bits=bits)
    everyone_out = ratings is None and not left(problem, method, weights[:, 0].tolist()).scores
    if everyone_out:
        with pytest.raises(MethodError, match="Every coalition"):
            sampler.count(weights, ratings)
        return
    sampler.count(weights, ratings)
    firsts: dict[int, int] = {}
    empty = near = 0
    for s in range(samples):
        at = problem if ratings is None else replace(problem, ratings=ratings[:, :, s])
        expected = left(at, method, weights[:, s].tolist())
        if not expected.scores:
            empty += 1
            continue
        for members in expected.first():
            firsts[plain.mask(members)] = firsts.get(plain.mask(members), 0) + 1
        near += watched in {plain.mask(c) for c in expected.first(0.01)}
    assert (sampler.counts.samples, sampler.counts.empty) == (samples, empty)
    assert sampler.counts.firsts == firsts
    assert sampler.counts.near == near


@plain.FEW
@given(barred_problems(4), methods, st.data())
def test_membership_at_a_rating_is_that_of_the_coalitions_left(weighted, method, data) -> None:
    problem, weights = weighted
    others = [i for i in range(problem.actors) if i != problem.us]
    if not others:
        return
    actor, row = data.draw(st.sampled_from(others)), data.draw(st.integers(0, 3))
    tipping = RatingTipping(problem, AnchoredScorer(method), weights, actor, row)
    for rating in (0.0, 1.0, 2.5, 4.0):
        ratings = problem.ratings.copy()
        ratings[row, actor] = rating
        scores = left(replace(problem, ratings=ratings), method, weights).scores
        inside = highest([s for c, s in scores.items() if actor in c])
        outside = highest([s for c, s in scores.items() if actor not in c])
        expected = inside - outside if inside > -np.inf else -np.inf
        assert tipping.at(rating).advantage == pytest.approx(expected, abs=1e-12)
    if tipping.direction:
        between = tipping.ratings_of_members()
        for rating in (0.0, 0.5, 1.5, 2.5, 3.5, 4.0):
            if between is None:
                assert tipping.at(rating).advantage < 1e-12
            elif between[0] + 1e-9 < rating < between[1] - 1e-9:
                assert tipping.at(rating).advantage >= -1e-12


def one_share(bar: float) -> CoalitionProblem:
    """Three actors that hold 0.1, 0.2 and 0.7 of what counts; 0.1 + 0.2 is not 0.3 in floating point."""
    criterion = CriterionFromMembers(MembershipRule.SHARE, 1, (0.0, 1.0), 0, bar=bar)
    cost = CriterionFromMembers(MembershipRule.MEMBERS, -1, (0.0, 1.0))
    ratings = np.array([[0.1, 0.2, 0.7]] * 4)
    return CoalitionProblem(0, ratings, ((0.0, 1.0),) * 4, (criterion, cost))


def test_what_is_just_enough_is_enough() -> None:
    engine = CoalitionEngine(one_share(0.3), AnchoredScorer(AnchoredMethod.VALUE))
    ranking = engine.ranking([0.1, 0.9], [0b001, 0b011, 0b101, 0b111])
    assert ranking is not None
    assert [each.misses for each in ranking.named] == [(0,), (), (), ()]
    assert (ranking.count, ranking.out) == (3, 1)
    assert ranking.alone == -np.inf
    assert [size.size for size in ranking.sizes] == [2, 3]
    frontier = FrontierCache(one_share(0.3)).frontier([True, True])
    assert frontier.masks.tolist() == [0b101, 0b111]
