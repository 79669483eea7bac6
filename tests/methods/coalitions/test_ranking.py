# SPDX-License-Identifier: MIT
from __future__ import annotations

import warnings
from dataclasses import replace
from math import isnan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.membership.rules import GoodKind, MembershipRule
from mcda_app.errors import MethodError
from mcda_app.methods.coalitions.goods import Good
from mcda_app.methods.coalitions.member_scores import CoalitionProblem, CriterionFromMembers
from mcda_app.methods.coalitions.ranking import CoalitionEngine, CoalitionRanking
from mcda_app.methods.coalitions.scoring import AnchoredMethod, AnchoredScorer
from tests.methods.coalitions import brute_force as plain

Weighted = tuple[CoalitionProblem, list[float]]
methods = st.sampled_from(AnchoredMethod)


def rank(
    problem: CoalitionProblem,
    method: AnchoredMethod,
    weights: list[float],
    named: list[int] | None = None,
    **options: float,
) -> CoalitionRanking:
    result = CoalitionEngine(problem, AnchoredScorer(method), **options).ranking(weights, named or [])  # type: ignore[arg-type]
    assert result is not None
    return result


@plain.FEW
@given(plain.weighted_problems(), methods)
def test_the_best_the_sizes_and_who_is_missed_agree_with_the_definitions(
    weighted: Weighted, method: AnchoredMethod
) -> None:
    problem, weights = weighted
    ranking, expected = rank(problem, method, weights), plain.ranked(problem, method, weights)
    assert ranking.count == len(expected.scores) == 2 ** (problem.actors - 1)
    assert ranking.score == pytest.approx(expected.top, abs=1e-12)
    first = expected.first()
    assert ranking.best == plain.mask(first[0])
    assert ranking.good_masks[: ranking.tied].tolist() == [plain.mask(c) for c in first]
    assert ranking.in_some == plain.mask(frozenset.union(*first))
    assert ranking.in_all == plain.mask(frozenset.intersection(*first))
    assert [size.size for size in ranking.sizes] == list(range(1, problem.actors + 1))
    gross = plain.Ranked({c: plain.reached(problem, c) for c in expected.scores})
    for size in ranking.sizes:
        net, mask = expected.best_of(size.size)
        assert (size.net, size.mask) == (pytest.approx(net, abs=1e-12), mask)
        most, mask = gross.best_of(size.size)
        assert (size.gross, size.gross_mask) == (pytest.approx(most, abs=1e-12), mask)
    assert ranking.alone == pytest.approx(expected.scores[frozenset({problem.us})])
    for i in range(problem.actors):
        assert ranking.with_actor[i] == pytest.approx(expected.highest(inside=i), abs=1e-12)
        if i == problem.us:
            assert isnan(ranking.without_actor[i])
            assert isnan(ranking.loss_without(i))
            assert isnan(ranking.change_of(i))
            continue
        assert ranking.loss_with(i) == pytest.approx(expected.top - expected.highest(inside=i), abs=1e-12)
        assert ranking.loss_without(i) == pytest.approx(expected.top - expected.highest(outside=i), abs=1e-12)
        changed = expected.scores[first[0] ^ {i}]
        assert ranking.change_of(i) == pytest.approx(changed - expected.top, abs=1e-8)


@plain.FEW
@given(plain.weighted_problems(), methods, st.data())
def test_named_coalitions_have_their_score_rank_and_values(
    weighted: Weighted, method: AnchoredMethod, data: st.DataObject
) -> None:
    problem, weights = weighted
    everybody = plain.all_coalitions(problem)
    chosen = data.draw(st.lists(st.sampled_from(everybody), max_size=4))
    masks = [plain.mask(c) for c in chosen]
    ranking = rank(problem, method, weights, masks)
    scores = plain.ranked(problem, method, weights).scores
    for members, named in zip(chosen, ranking.named, strict=True):
        assert named.mask == plain.mask(members)
        assert named.score == pytest.approx(scores[members], abs=1e-12)
        assert named.rank == 1 + sum(s > scores[members] + plain.TIE for s in scores.values())
        assert named.effectiveness == pytest.approx(plain.reached(problem, members), abs=1e-12)
        for c, value in zip(problem.criteria, named.values, strict=True):
            low, high = c.bounds
            assert value == pytest.approx(low + (high - low) * plain.place(problem, c, members), abs=1e-9)


@plain.FEW
@given(plain.weighted_problems(), methods, st.sampled_from([0.0, 0.01, 0.2]))
def test_coalitions_as_good_are_those_within_the_tolerance(
    weighted: Weighted, method: AnchoredMethod, tolerance: float
) -> None:
    problem, weights = weighted
    ranking = rank(problem, method, weights, tolerance=tolerance)
    scores = plain.ranked(problem, method, weights).scores
    top, margin = max(scores.values()), max(tolerance, plain.TIE)
    near = {plain.mask(c): s for c, s in scores.items() if s >= top - margin}
    doubtful = {m for m, s in near.items() if abs(s - top + margin) < 1e-11}
    assert set(ranking.good_masks.tolist()) ^ near.keys() <= doubtful
    as_good = ranking.good_scores[ranking.tied :]
    assert (np.diff(as_good) <= 0).all()
    assert ranking.in_good == np.bitwise_or.reduce(ranking.good_masks)


@plain.FEW
@given(plain.weighted_problems(7), methods, st.integers(0, 5))
def test_a_streamed_ranking_equals_the_whole_to_the_last_bit(
    weighted: Weighted, method: AnchoredMethod, bits: int
) -> None:
    problem, weights = weighted
    named = [1 << problem.us, (1 << problem.actors) - 1]
    whole, parts = rank(problem, method, weights, named), rank(problem, method, weights, named, bits=bits)
    for field in CoalitionRanking.__dataclass_fields__:
        np.testing.assert_array_equal(getattr(whole, field), getattr(parts, field))


@plain.FEW
@given(plain.weighted_problems(), methods, st.data())
def test_a_score_does_not_depend_on_what_it_is_compared_with(
    weighted: Weighted, method: AnchoredMethod, data: st.DataObject
) -> None:
    problem, weights = weighted
    engine = CoalitionEngine(problem, AnchoredScorer(method))
    masks, scores = next(engine.scores(weights))
    subset = data.draw(st.lists(st.integers(0, len(masks) - 1), min_size=1, unique=True))
    assert engine.scores_of(masks[subset].tolist(), weights).tolist() == scores[subset].tolist()


@plain.FEW
@given(plain.weighted_problems(5), methods, st.integers(0, 31), st.sampled_from([1, 15]))
def test_the_best_coalition_that_misses_a_central_power_is_that_of_the_definitions(
    weighted: Weighted, method: AnchoredMethod, central: int, bits: int
) -> None:
    problem, weights = weighted
    central &= (1 << problem.actors) - 1
    engine = CoalitionEngine(problem, AnchoredScorer(method), bits=bits)
    ranking = engine.ranking(weights, central=central)
    assert ranking is not None
    scores = {plain.mask(c): s for c, s in plain.ranked(problem, method, weights).scores.items()}
    allowed = {m: s for m, s in scores.items() if m.bit_count() > 1 and m & central != central}
    if not allowed:
        assert ranking.selective is None
        return
    assert ranking.selective is not None
    mask, score = ranking.selective
    assert score == pytest.approx(max(allowed.values()), abs=1e-12)
    assert allowed[mask] >= max(allowed.values()) - plain.TIE - 1e-12
    assert engine.effectiveness_of(mask) == pytest.approx(
        plain.reached(problem, frozenset(i for i in range(problem.actors) if mask >> i & 1)), abs=1e-12
    )


@plain.FEW
@given(plain.weighted_problems(5))
def test_pymcdm_agrees_under_the_same_anchors(weighted: Weighted) -> None:
    """pymcdm takes its anchors from the matrix, so the ideal and the anti-ideal join as options."""
    from pymcdm import methods, normalizations

    problem, weights = weighted
    engine = CoalitionEngine(problem, AnchoredScorer(AnchoredMethod.TOPSIS))
    masks, scores = next(engine.scores(weights))
    rows = [c.values for c in rank(problem, AnchoredMethod.TOPSIS, weights, masks.tolist()).named]
    signs = np.array([c.sign for c in problem.criteria])
    low, high = np.array([c.bounds for c in problem.criteria]).T
    ends = np.vstack([np.where(signs > 0, low, high), np.where(signs > 0, high, low)])
    matrix, used = np.vstack([rows, ends]), np.array(weights) > 0
    method = methods.TOPSIS(normalizations.minmax_normalization)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it advises to leave out an option that is best on all criteria
        theirs = method(matrix[:, used], np.array(weights)[used], signs[used])
    np.testing.assert_allclose(scores, theirs[:-2], atol=1e-9)


def simple(actors: int = 3, **changes: object) -> CoalitionProblem:
    criterion = CriterionFromMembers(MembershipRule.GOOD, 1, (0.0, 1.0))
    good = Good(GoodKind.SUMMATION, (0,))
    problem = CoalitionProblem(0, np.ones((1, actors)), ((0.0, 1.0),), (criterion,), good)
    return replace(problem, **changes)  # type: ignore[arg-type]


def test_progress_is_told_and_stops_the_ranking() -> None:
    engine = CoalitionEngine(simple(5), AnchoredScorer(AnchoredMethod.TOPSIS), bits=2)
    progress: list[float] = []

    def go_on(share: float) -> bool:
        progress.append(share)
        return share < 0.5

    assert engine.is_streamed
    assert engine.ranking([1.0], progress=go_on) is None
    assert progress == [0.25, 0.5]
    assert engine.ranking([1.0], progress=lambda _: True) is not None


def test_with_nobody_to_choose_from_we_are_the_best_coalition() -> None:
    ranking = rank(simple(1), AnchoredMethod.TOPSIS, [1.0])
    assert (ranking.best, ranking.count, ranking.peak, ranking.in_all) == (1, 1, 1, 1)
    assert ranking.score == 1.0


def test_a_coalition_that_no_actor_changes_ties_with_all_and_the_smallest_is_named() -> None:
    fixed = CriterionFromMembers(MembershipRule.FIXED, -1, (0.0, 4.0), value=1.0)
    ranking = rank(simple(4, criteria=(fixed,), us=2), AnchoredMethod.TOPSIS, [1.0])
    assert (ranking.best, ranking.tied, ranking.in_some, ranking.in_all) == (4, 8, 15, 4)


def test_of_coalitions_of_one_size_that_tie_the_lowest_mask_is_named() -> None:
    threshold = Good(GoodKind.THRESHOLD, (0,), 0.5)
    cost = CriterionFromMembers(MembershipRule.MEMBERS, -1, (0.0, 1.0))
    good = CriterionFromMembers(MembershipRule.GOOD, 1, (0.0, 1.0))
    ranking = rank(simple(4, criteria=(good, cost), good=threshold), AnchoredMethod.TOPSIS, [0.8, 0.2])
    assert (ranking.best, ranking.tied) == (0b0011, 3)


def test_more_than_twenty_actors_are_refused() -> None:
    with pytest.raises(MethodError, match="21 actors are too many to compare; the limit is 20 actors"):
        CoalitionEngine(simple(21), AnchoredScorer(AnchoredMethod.TOPSIS))


def test_no_actor_is_refused() -> None:
    with pytest.raises(MethodError, match="no actor"):
        CoalitionEngine(simple(0), AnchoredScorer(AnchoredMethod.TOPSIS))


def test_weights_that_do_not_sum_to_one_are_refused() -> None:
    with pytest.raises(MethodError, match="do not sum to 100"):
        rank(simple(), AnchoredMethod.TOPSIS, [0.5])
