# SPDX-License-Identifier: MIT
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.domain.method_settings import Normalisation, Synthesis
from mcda_app.methods.ranking import shared_ranks
from mcda_app.methods.synthesis import synthesise
from mcda_app.methods.topsis import topsis
from mcda_app.methods.vectorised import (
    WEIGHT_UNIT,
    Tally,
    Workspace,
    closeness_batch,
    mode_priorities,
    overall_batch,
    squared_gaps,
)

Problem = tuple[np.ndarray, np.ndarray, list[int], list[tuple[float, float]]]


@st.composite
def problems(draw: st.DrawFn) -> Problem:
    """Scores (options, criteria), weights (criteria, samples), signs and bounds."""
    options, criteria, samples = draw(st.integers(1, 6)), draw(st.integers(1, 5)), draw(st.integers(1, 8))
    level = st.integers(0, 4).map(float)
    value = draw(st.sampled_from([level, st.floats(0, 4, allow_subnormal=False).map(lambda x: round(x, 6))]))
    scores = [[draw(value) for _ in range(criteria)] for _ in range(options)]
    share = st.integers(0, 20)
    weights = [
        draw(st.lists(share, min_size=criteria, max_size=criteria).filter(any)) for _ in range(samples)
    ]
    columns = np.array(weights, float).T
    signs = [draw(st.sampled_from((1, -1))) for _ in range(criteria)]
    return np.array(scores), columns / columns.sum(axis=0), signs, [(0.0, 4.0)] * criteria


@given(problems(), st.sampled_from(Normalisation))
def test_closeness_agrees_with_the_stepwise_method(problem: Problem, normalisation: Normalisation) -> None:
    scores, weights, signs, bounds = problem
    closeness = closeness_batch(scores, weights, signs, normalisation, bounds)
    for s in range(weights.shape[1]):
        steps = topsis(scores.tolist(), weights[:, s].tolist(), signs, normalisation, bounds)
        assert closeness[:, s] == pytest.approx(steps.closeness, abs=1e-12)


@pytest.mark.parametrize("normalisation", Normalisation)
@pytest.mark.parametrize("unit", [5e-324, 1e-320, 1e-300, 1e300])
def test_units_at_the_ends_of_what_floats_hold_change_nothing(
    unit: float, normalisation: Normalisation
) -> None:
    scores = np.array([[0, 3], [2, 1], [4, 0]]) * np.array([unit, 1.0])
    bounds = [(0.0, 4 * unit), (0.0, 4.0)]
    weights = np.array([[0.5, 0.3], [0.5, 0.7]])
    closeness = closeness_batch(scores, weights, [1, 1], normalisation, bounds)
    usual = closeness_batch(
        scores / np.array([unit, 1.0]), weights, [1, 1], normalisation, [(0.0, 4.0), (0.0, 4.0)]
    )
    assert closeness == pytest.approx(usual, abs=1e-9)


@st.composite
def absurd_problems(draw: st.DrawFn) -> Problem:
    """Scores of any size on scales of any size."""
    options, criteria = draw(st.integers(1, 4)), draw(st.integers(1, 3))
    size = st.sampled_from((1e-320, 1e-300, 1e-160, 1e-90, 1.0, 1e10, 1e90, 1e155, 8e307))
    bounds, columns = [], []
    for _ in range(criteria):
        high = draw(size)
        bounds.append((draw(st.sampled_from((0.0, -high, high / 2))), high))
        part = st.floats(0, 1)
        places = [draw(st.one_of(part, part, part.map(lambda x: x * 1e-300))) for _ in range(options)]
        low = bounds[-1][0]
        columns.append([min(max(low * (1 - u) + high * u, low), high) for u in places])
    points = np.array([[float(draw(st.integers(1, 9)))] for _ in range(criteria)])
    signs = [draw(st.sampled_from((1, -1))) for _ in range(criteria)]
    return np.array(columns).T, points / points.sum(axis=0), signs, bounds


@settings(max_examples=300)
@given(absurd_problems(), st.sampled_from(Normalisation))
def test_closeness_agrees_with_the_stepwise_method_on_absurd_numbers(
    problem: Problem, normalisation: Normalisation
) -> None:
    scores, weights, signs, bounds = problem
    closeness = closeness_batch(scores, weights, signs, normalisation, bounds)
    steps = topsis(scores.tolist(), weights[:, 0].tolist(), signs, normalisation, bounds)
    assert closeness[:, 0] == pytest.approx(steps.closeness, abs=1e-9)


def test_scores_next_to_nothing_on_a_wide_scale_are_at_its_end() -> None:
    # 1e-300 and 3e-300 of 1e10: both are as far from the ideal as can be.
    closeness = closeness_batch(
        [[1e-300], [3e-300]], np.array([[1.0]]), [1], Normalisation.ANCHORS, [(0.0, 1e10)]
    )
    assert closeness[:, 0].tolist() == [0.0, 0.0]


@given(problems(), st.sampled_from(Synthesis))
def test_overall_priorities_agree_with_the_stepwise_method(problem: Problem, synthesis: Synthesis) -> None:
    scores, weights, _, _ = problem
    local = (scores + 1) / (scores + 1).sum(axis=0)
    totals = overall_batch(local, weights, synthesis)
    for s in range(weights.shape[1]):
        steps = synthesise(local.T.tolist(), weights[:, s].tolist(), synthesis)
        assert totals[:, s] == pytest.approx(steps.overall, abs=1e-12)


@given(problems(), st.sampled_from(Normalisation))
def test_counts_are_those_of_the_stepwise_ranks(problem: Problem, normalisation: Normalisation) -> None:
    scores, weights, signs, bounds = problem
    options, criteria = scores.shape
    tally = Tally(options, criteria)
    work = Workspace(options, criteria)
    gaps = squared_gaps(scores, signs, normalisation, bounds)
    whole = np.rint(weights / WEIGHT_UNIT)
    work.count_topsis(work.distances_of(gaps, weights**2), tally, whole, wins=True)

    ranks = np.zeros((options, options), int)
    wins = np.zeros((options, options), int)
    sums = np.zeros((options, criteria))
    shared = 0
    for s in range(weights.shape[1]):
        steps = topsis(scores.tolist(), weights[:, s].tolist(), signs, normalisation, bounds)
        placed = shared_ranks(steps.closeness)
        shared += placed.count(1) > 1
        for a, rank in enumerate(placed):
            ranks[a, rank - 1] += 1
            sums[a] += weights[:, s] if rank == 1 else 0
            for b in range(options):
                wins[a, b] += steps.closeness[a] > steps.closeness[b] + 1e-9
    assert tally.samples == weights.shape[1]
    assert tally.ranks.tolist() == ranks.tolist()
    assert tally.wins.tolist() == wins.tolist()
    assert tally.shared == shared
    assert tally.weights * WEIGHT_UNIT == pytest.approx(sums, abs=1e-9)


@pytest.mark.parametrize("difference", [0.0, 0.5e-9, 2e-9, 1e-5])
def test_near_ties_are_told_apart_as_closely_as_by_closeness(difference: float) -> None:
    # Closeness near 1 hardly shows in the squared distances: the counting has to take roots there.
    scores = np.array([[1.0, 1.0], [1.0 - difference, 1.0], [0.0, 0.0]])
    weights = np.array([[0.5], [0.5]])
    bounds = [(0.0, 1.0)] * 2
    tally, work = Tally(3, 2), Workspace(3, 2)
    gaps = squared_gaps(scores, [1, 1], Normalisation.ANCHORS, bounds)
    work.count_topsis(work.distances_of(gaps, weights**2), tally, None, wins=False)
    steps = topsis(scores.tolist(), [0.5, 0.5], [1, 1], Normalisation.ANCHORS, bounds)
    assert [row.index(1) + 1 for row in tally.ranks.tolist()] == list(shared_ranks(steps.closeness))


@settings(max_examples=20)
@given(st.integers(1, 25_000), st.integers(2, 21), st.randoms(use_true_random=False))
def test_block_boundaries_leave_no_trace(samples: int, options: int, random) -> None:
    rng = np.random.Generator(np.random.Philox(key=random.getrandbits(60)))
    scores = rng.integers(0, 5, (options, 3)).astype(float)
    weights = rng.random((3, samples))
    whole = closeness_batch(scores, weights, [1, -1, 1], Normalisation.VECTOR, [(0.0, 4.0)] * 3)
    at = rng.integers(0, samples, 5)
    alone = [
        closeness_batch(scores, weights[:, [n]], [1, -1, 1], Normalisation.VECTOR, [(0.0, 4.0)] * 3)[:, 0]
        for n in at
    ]
    assert np.abs(whole[:, at].T - alone).max() <= 1e-15


@given(st.integers(0, 2500), st.integers(2, 5))
def test_adding_tallies_is_counting_together(cut: int, options: int) -> None:
    rng = np.random.Generator(np.random.Philox(key=5))
    scores = rng.integers(0, 4, (options, 3)).astype(float)
    weights = rng.random((3, 2500))
    weights /= weights.sum(axis=0)
    gaps = squared_gaps(scores, [1, 1, -1], Normalisation.MINMAX, [(0.0, 3.0)] * 3)

    def counted(*parts: np.ndarray) -> Tally:
        total = Tally(options, 3)
        for part in parts:
            each, work = Tally(options, 3), Workspace(options, 3)
            whole = np.rint(part / WEIGHT_UNIT)
            work.count_topsis(work.distances_of(gaps, part**2), each, whole, wins=True)
            total.add(each)
        return total

    one, two = counted(weights), counted(weights[:, cut:], weights[:, :cut])
    for name in Tally.__slots__:
        assert np.array_equal(getattr(one, name), getattr(two, name)), name


def test_counting_priorities_counts_their_ranks() -> None:
    local = np.array([[0.5, 0.2], [0.5, 0.2], [0.0, 0.6]])
    weights = np.array([[1.0, 0.5, 0.0], [0.0, 0.5, 1.0]])
    tally, work = Tally(3, 2), Workspace(3, 2)
    scores = work.overall(mode_priorities(local, Synthesis.IDEAL), weights, work.scores[:, :3])
    work.count_scores(scores, tally, None, wins=True)
    assert tally.ranks.tolist() == [[2, 1, 0], [2, 1, 0], [1, 0, 2]]
    assert tally.wins.tolist() == [[0, 0, 2], [0, 0, 2], [1, 1, 0]]
    assert tally.shared == 2


@pytest.mark.parametrize("size", [1e-200, 1e200])
def test_scores_of_any_size_are_ranked(size: float) -> None:
    scores = np.array([[3.0, 1.0], [1.0, 2.0], [2.0, 2.0]])
    weights, bounds = np.array([[0.3], [0.7]]), [(0.0, 4.0)] * 2
    for normalisation in Normalisation:
        plain = closeness_batch(scores, weights, [1, -1], normalisation, bounds)
        sized = closeness_batch(scores * size, weights, [1, -1], normalisation, [(0.0, 4.0 * size)] * 2)
        assert np.abs(plain - sized).max() <= 1e-12


@given(problems(), st.sampled_from(Normalisation))
def test_matrices_of_one_size_can_be_stacked(problem: Problem, normalisation: Normalisation) -> None:
    scores, _, signs, bounds = problem
    others = 4.0 - scores[::-1]
    stacked = squared_gaps(np.stack([scores, others], axis=1), signs, normalisation, bounds)
    for n, matrix in enumerate((scores, others)):
        alone = squared_gaps(matrix, signs, normalisation, bounds)
        assert stacked[:, n] == pytest.approx(alone, rel=1e-12)
