# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.membership.rules import GoodKind, MembershipRule
from mcda_app.methods.coalitions.certainty import FirstPlaces, FirstPlaceSampler
from mcda_app.methods.coalitions.frontier import FrontierCache, frontier, undominated
from mcda_app.methods.coalitions.goods import Good
from mcda_app.methods.coalitions.member_scores import CoalitionProblem, CriterionFromMembers
from mcda_app.methods.coalitions.ranking import AS_GOOD
from mcda_app.methods.coalitions.rating_draws import shifted_ratings
from mcda_app.methods.coalitions.scoring import AnchoredMethod, AnchoredScorer
from mcda_app.methods.weight_sampling import PAGE, all_weights
from tests.methods.coalitions import brute_force as plain

methods = st.sampled_from(AnchoredMethod)


def brute_force_counts(
    problem: CoalitionProblem, method: AnchoredMethod, weights: np.ndarray, ratings: np.ndarray | None
) -> FirstPlaces:
    counts = FirstPlaces(problem.actors)
    for s in range(weights.shape[1]):
        sampled_problem = problem if ratings is None else replace(problem, ratings=ratings[:, :, s])
        first = plain.ranked(sampled_problem, method, weights[:, s].tolist()).first()
        counts.samples += 1
        counts.shared += len(first) > 1
        for members in first:
            counts.firsts[plain.mask(members)] = counts.firsts.get(plain.mask(members), 0) + 1
        for i in range(problem.actors):
            counts.in_some[i] += any(i in members for members in first)
            counts.in_all[i] += all(i in members for members in first)
    return counts


def same(places: FirstPlaces, expected: FirstPlaces) -> None:
    assert (places.samples, places.shared, places.firsts) == (
        expected.samples,
        expected.shared,
        expected.firsts,
    )
    assert places.in_some.tolist() == expected.in_some.tolist()
    assert places.in_all.tolist() == expected.in_all.tolist()


@plain.FEW
@given(plain.problems(5), methods, st.data(), st.sampled_from([1, 3, 15]))
def test_first_places_over_weights_agree_with_the_definitions(
    problem: CoalitionProblem, method: AnchoredMethod, data: st.DataObject, bits: int
) -> None:
    samples = data.draw(st.lists(plain.weightings(len(problem.criteria)), min_size=1, max_size=5))
    # A criterion has weight in all samples or in none, as in all ways of drawing weights.
    weights = np.array([w for w in samples if np.array_equal(np.array(w) > 0, np.array(samples[0]) > 0)]).T
    sampler = FirstPlaceSampler(problem, AnchoredScorer(method), bits=bits)
    sampler.count(weights)
    same(sampler.counts, brute_force_counts(problem, method, weights, None))


@plain.FEW
@given(plain.problems(5), methods, st.integers(0, 9), st.sampled_from([1, 3, 15]), st.sampled_from([1, 4]))
def test_first_places_over_weights_and_ratings_agree_with_the_definitions(
    problem: CoalitionProblem, method: AnchoredMethod, seed: int, bits: int, count: int
) -> None:
    weights = all_weights(seed, len(problem.criteria), 0)[:, :count]
    levels = [[0, 1, 2, 3, 4]] * 4
    ratings = shifted_ratings(problem.ratings, levels, problem.rating_bounds, 1, seed, 0)[:, :, :count]
    ratings[:, problem.us] += 0.5  # somebody has a share
    ratings = np.minimum(ratings, 4.0)
    sampler = FirstPlaceSampler(problem, AnchoredScorer(method), bits=bits)
    sampler.count(weights, ratings)
    same(sampler.counts, brute_force_counts(problem, method, weights, ratings))


def example(actors: int = 5) -> CoalitionProblem:
    good = CriterionFromMembers(MembershipRule.GOOD, 1, (0.0, 1.0))
    cost = CriterionFromMembers(MembershipRule.MEMBERS, -1, (0.0, 1.0))
    table = np.arange(1.0, actors + 1)[None]
    return CoalitionProblem(0, table, ((0.0, 20.0),), (good, cost), Good(GoodKind.SUMMATION, (0,)))


def test_shares_add_up_over_pages_and_those_often_first_come_in_order() -> None:
    sampler = FirstPlaceSampler(example(), AnchoredScorer(AnchoredMethod.TOPSIS))
    for page in range(2):
        sampler.count(all_weights(1, 2, page))
    counts = sampler.counts
    assert counts.samples == 2 * PAGE
    often = counts.often_first(0.05)
    assert [share for _, share in often] == sorted((share for _, share in often), reverse=True)
    assert all(share == counts.share(mask) >= 0.05 for mask, share in often)
    assert sum(counts.firsts.values()) == counts.samples
    assert counts.actor_share(0) == 1.0
    assert counts.actor_share(4) > counts.actor_share(1)
    assert counts.share(0b10) == 0.0


@pytest.mark.parametrize("with_ratings", [False, True])
def test_counting_stops_when_asked(with_ratings: bool) -> None:
    problem = example(14)
    weights = all_weights(1, 2, 0)[:, :200]
    ratings = np.repeat(problem.ratings[:, :, None], 200, axis=2) if with_ratings else None
    if ratings is not None:
        ratings[0, 3] = np.linspace(1, 9, 200)
    sampler = FirstPlaceSampler(problem, AnchoredScorer(AnchoredMethod.TOPSIS))
    if with_ratings:
        share = next(sampler.steps(weights, ratings))
        assert 0 < sampler.counts.samples < 200
        assert share == sampler.counts.samples / 200
    *_, last = sampler.steps(weights, ratings)
    assert last == 1.0


@pytest.mark.parametrize("bits", [2, 15])
@pytest.mark.parametrize("with_ratings", [False, True])
def test_the_coalition_watched_is_counted_wherever_it_is_as_good(with_ratings: bool, bits: int) -> None:
    problem, scorer = example(), AnchoredScorer(AnchoredMethod.TOPSIS)
    weights = all_weights(1, 2, 0)[:, :40]
    ratings = np.repeat(problem.ratings[:, :, None], 40, axis=2)
    if with_ratings:
        ratings[0, 3] = np.linspace(1, 9, 40)
    for mask in (0b00001, 0b10011, 0b11111):
        sampler = FirstPlaceSampler(problem, scorer, watched=mask, bits=bits)
        sampler.count(weights, ratings if with_ratings else None)
        near = 0
        for n in range(40):
            shares = (weights[:, n] / weights[:, n].sum()).tolist()
            ranking = plain.ranked(replace(problem, ratings=ratings[:, :, n]), AnchoredMethod.TOPSIS, shares)
            members = frozenset(i for i in range(problem.actors) if mask >> i & 1)
            near += ranking.scores[members] >= ranking.top - AS_GOOD - plain.TIE
        assert sampler.counts.near == near
        assert sampler.counts.near_share == near / 40


def test_a_frontier_is_worked_out_in_steps_and_kept() -> None:
    cache = FrontierCache(example(), bits=2)
    steps = cache.prepare([True, True])
    next(steps)
    cached = cache.frontier([True, True])
    assert np.array_equal(cached.masks, frontier(example(), np.array([True, True])).masks)
    assert list(cache.prepare([True, True])) == []


def test_a_sample_without_first_place_is_an_error() -> None:
    with pytest.raises(ValueError, match="no coalition in first place"):
        FirstPlaces(2).add(np.array([1, 3]), np.zeros((2, 1), bool))


@given(st.data())
def test_what_is_left_out_is_dominated_and_what_stays_is_not(data: st.DataObject) -> None:
    level = st.integers(0, 3).map(lambda x: x / 3)
    rows, columns = data.draw(st.integers(1, 3)), data.draw(st.integers(1, 9))
    places = np.array([[data.draw(level) for _ in range(columns)] for _ in range(rows)])
    undominated_points = undominated(places).tolist()
    for n in range(columns):
        better = [
            m
            for m in range(columns)
            if (places[:, m] >= places[:, n]).all() and (places[:, m] > places[:, n]).any()
        ]
        assert (n in undominated_points) == (not better)


def test_a_criterion_without_weight_leaves_ties_on_the_frontier() -> None:
    problem = example(4)
    everybody = frontier(problem, np.array([False, False]))
    assert everybody.masks.tolist() == [1, 3, 5, 7, 9, 11, 13, 15]
    assert frontier(problem, np.array([True, False])).masks.tolist() == [15]
    assert frontier(problem, np.array([False, True]), bits=1).masks.tolist() == [1]


LEVELS = [0.0, 1.0, 2.0, 4.0]


def shifted_levels(value: float, levels: list[float], steps: int) -> np.ndarray:
    return shifted_ratings(np.array([[value]]), [levels], [(0.0, 4.0)], steps, 7, 0)[0, 0]


def test_a_rating_on_a_level_moves_to_the_levels_around_it_equally_often() -> None:
    values, counts = np.unique(shifted_levels(2.0, LEVELS, 1), return_counts=True)
    assert values.tolist() == [1.0, 2.0, 4.0]
    assert (abs(counts / PAGE - 1 / 3) < 0.02).all()
    assert np.unique(shifted_levels(4.0, LEVELS, 1)).tolist() == [2.0, 4.0]
    assert np.unique(shifted_levels(0.0, LEVELS, 3)).tolist() == LEVELS
    assert np.unique(shifted_levels(1.0, LEVELS, 0)).tolist() == [1.0]


def test_other_ratings_move_evenly_within_the_scale() -> None:
    between = shifted_levels(3.0, LEVELS, 1)
    assert between.min() == pytest.approx(1.5, abs=0.01)
    assert between.max() == pytest.approx(4.0, abs=0.01)
    free = shifted_levels(0.2, [], 1)
    assert free.min() == pytest.approx(0.0, abs=0.01)
    assert free.max() == pytest.approx(0.6, abs=0.01)


def test_draws_do_not_depend_on_how_many_actors_follow() -> None:
    few = shifted_ratings(np.array([[2.0, 2.0]]), [LEVELS], [(0.0, 4.0)], 1, 7, 0)
    more = shifted_ratings(np.array([[2.0, 2.0, 0.0]]), [LEVELS], [(0.0, 4.0)], 1, 7, 0)
    assert np.array_equal(few, more[:, :2])
