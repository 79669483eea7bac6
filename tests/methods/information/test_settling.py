# SPDX-License-Identifier: MIT
"""First places over doubtful scores against loops over every combination, and samples against both."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.domain.method_settings import Normalisation
from mcda_app.methods.information.bounds import closeness_bounds, never_first, sole_leader
from mcda_app.methods.information.doubtful import (
    NUMBERS,
    DoubtfulMatrix,
    DoubtfulScore,
    Ranker,
    levels_in_doubt,
    number_in_doubt,
)
from mcda_app.methods.information.joint import Enumeration, Sample, joint_of
from mcda_app.methods.information.settling import Settler
from mcda_app.methods.ranking import leaders
from mcda_app.methods.topsis import topsis
from mcda_app.methods.vectorised import Floats

WEIGHTS = (0.6, 0.4)
SIGNS = (1, -1)
ENDS = ((0.0, 4.0), (0.0, 4.0))


def adding() -> Ranker:
    return Ranker(lambda m, values: WEIGHTS[m] * SIGNS[m] * values, lambda sums: sums)


def first_by_sum(matrix: Floats) -> tuple[int, ...]:
    return leaders((matrix @ (np.array(WEIGHTS) * SIGNS)).tolist())


def problem(data: st.DataObject) -> tuple[Floats, list[DoubtfulScore]]:
    matrix = np.array(
        data.draw(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=2, max_size=3)), float
    )
    cells = [(row, column) for row in range(len(matrix)) for column in range(2)]
    doubtful = []
    for row, column in data.draw(st.lists(st.sampled_from(cells), unique=True, max_size=4)):
        now = matrix[row, column]
        values = {v for v in (now - 1, now, now + 1) if 0 <= v <= 4}
        doubtful.append(levels_in_doubt(row, column, tuple(values), now))
    return matrix, doubtful


def states(matrix: Floats, doubtful: list[DoubtfulScore]) -> dict[tuple[int, ...], tuple[int, ...]]:
    """Every combination with the options in first place."""
    outcomes = {}
    for choice in product(*(range(len(d.values)) for d in doubtful)):
        changed = matrix.copy()
        for score, k in zip(doubtful, choice, strict=True):
            changed[score.row, score.column] = score.values[k]
        outcomes[choice] = first_by_sum(changed)
    return outcomes


@settings(max_examples=60)
@given(st.data())
def test_a_loop_over_every_combination_gives_the_same(data: st.DataObject) -> None:
    matrix, doubtful = problem(data)
    every = states(matrix, doubtful)
    joint = Enumeration(DoubtfulMatrix(matrix, doubtful, adding()))
    settler = Settler(joint, 0.95)
    now = first_by_sum(matrix)
    for option in range(len(matrix)):
        share = sum(option in first for first in every.values()) / len(every)
        assert joint.shares()[option] == pytest.approx(share)
    assert joint.share_of_changes() == pytest.approx(sum(f != now for f in every.values()) / len(every))
    settled = tuple(sorted(data.draw(st.sets(st.integers(0, len(doubtful) - 1))))) if doubtful else ()
    answer = settler.settling(settled)
    present = tuple(d.now for d in doubtful)
    changes = best = firm = 0.0
    outcomes = list(product(*(range(len(doubtful[n].values)) for n in settled)))
    for outcome in outcomes:
        fixed = dict(zip(settled, outcome, strict=True))
        first = every[tuple(fixed.get(n, k) for n, k in enumerate(present))]
        rest = [f for choice, f in every.items() if all(choice[n] == k for n, k in fixed.items())]
        shares = [sum(option in f for f in rest) / len(rest) for option in range(len(matrix))]
        changes += (first != now) / len(outcomes)
        best += max(shares) / len(outcomes)
        firm += (len(first) == 1 and shares[first[0]] >= 0.95) / len(outcomes)
    assert answer.changes == pytest.approx(changes)
    assert answer.gain == pytest.approx(max(0.0, best - float(joint.shares().max())), abs=1e-12)
    assert answer.firm == pytest.approx(firm)
    for n in range(len(doubtful)):
        flips = {}
        for choice, first in every.items():
            flips.setdefault(choice[:n] + choice[n + 1 :], set()).add(first)
        assert joint.seen_to_matter(n) == any(len(each) > 1 for each in flips.values())


@settings(max_examples=30)
@given(st.data())
def test_all_small_sets_prepared_together_are_those_worked_out_one_by_one(data: st.DataObject) -> None:
    matrix, doubtful = problem(data)
    one, together = (Enumeration(DoubtfulMatrix(matrix, doubtful, adding())) for _ in range(2))
    together.prepare(2)
    for a in range(len(doubtful)):
        for b in range(a, len(doubtful)):
            chosen = tuple(sorted({a, b}))
            assert together.shares(chosen) == pytest.approx(one.shares(chosen))


def large() -> DoubtfulMatrix:
    rng = np.random.default_rng(11)
    matrix = rng.integers(1, 4, (5, 2)).astype(float)
    doubtful = [
        levels_in_doubt(
            row,
            column,
            (matrix[row, column] - 1, matrix[row, column], matrix[row, column] + 1),
            matrix[row, column],
        )
        for row in range(5)
        for column in range(2)
    ]
    return DoubtfulMatrix(matrix, doubtful, adding())


def test_samples_agree_with_every_combination() -> None:
    matrix = large()
    exact, sample = Enumeration(matrix), Sample(matrix, 20_000, (7,))
    margin = 4 * sample.standard_error()
    assert np.abs(exact.shares() - sample.shares()).max() < margin
    assert abs(exact.share_of_changes() - sample.share_of_changes()) < margin
    for chosen in ((0,), (3,), (2, 5)):
        assert abs(exact.best_share(chosen) - sample.best_share(chosen)) < margin
    again = Sample(matrix, 20_000, (7,))
    assert (again.shares() == sample.shares()).all()
    assert (Sample(matrix, 20_000, (8,)).shares() != sample.shares()).any()


def test_many_scores_settled_at_once() -> None:
    matrix = large()
    settler = Settler(Enumeration(matrix), 0.95)
    every = tuple(range(len(matrix.doubtful)))
    some = every[:9]  # just below the limit for outcomes one by one
    exact = settler.changes(some, 100, (1,))
    first = matrix.first_over(some)
    differs = (first != matrix.now.reshape(-1, *[1] * 9)).any(axis=0)
    assert exact == pytest.approx(differs.mean())
    assert settler.changes(every, 100, (1,)) == pytest.approx(settler.total[0])


def test_only_so_many_combinations_are_worked_out() -> None:
    matrix = np.ones((3, 2))
    few = [levels_in_doubt(0, 0, (0.0, 1.0), 1.0)]
    assert isinstance(joint_of(DoubtfulMatrix(matrix, few, adding()), 100, (1,)), Enumeration)
    many = [DoubtfulScore(n % 3, n % 2, tuple(range(9)), (1 / 9,) * 9, 1) for n in range(9)]
    assert isinstance(joint_of(DoubtfulMatrix(matrix, many, adding()), 100, (1,)), Sample)


def test_a_number_in_doubt_is_evenly_spread() -> None:
    middle = number_in_doubt(0, 0, 2.0, 4.0, 3.0)
    assert len(middle.values) == NUMBERS
    assert middle.values[middle.now] == 3.0
    assert sum(middle.chances) == pytest.approx(1)
    edge = number_in_doubt(0, 0, 0.0, 1.0, 0.0)
    assert edge.values[edge.now] == 0.0
    assert edge.chances[edge.now] == 0.0
    assert np.dot(edge.values, edge.chances) == pytest.approx(0.5)
    assert not edge.whole


def closeness(matrix: Floats, normalisation: Normalisation) -> list[float]:
    return list(topsis(matrix.tolist(), WEIGHTS, SIGNS, normalisation, ENDS).closeness)


@settings(max_examples=80)
@given(st.data(), st.sampled_from(Normalisation))
def test_bounds_on_closeness_hold_for_every_matrix_between(
    data: st.DataObject, normalisation: Normalisation
) -> None:
    pairs = st.tuples(*[st.tuples(st.floats(0, 4), st.floats(0, 4))] * 2)
    cells = np.array(data.draw(st.lists(pairs, min_size=2, max_size=4)))
    low, high = cells.min(axis=2), cells.max(axis=2)
    least, most = closeness_bounds(low, high, SIGNS, WEIGHTS, normalisation, ENDS)
    for _ in range(5):
        parts = np.array(
            data.draw(
                st.lists(
                    st.lists(st.sampled_from([0.0, 0.3, 1.0]), min_size=2, max_size=2),
                    min_size=len(low),
                    max_size=len(low),
                )
            )
        )
        between = low + parts * (high - low)
        for value, a, b in zip(closeness(between, normalisation), least, most, strict=True):
            assert a - 1e-9 <= value <= b + 1e-9


def test_who_leads_whatever_the_scores_are() -> None:
    bounds = np.array([0.6, 0.1, 0.2]), np.array([0.9, 0.5, 0.3])
    assert sole_leader(bounds) == 0
    assert never_first(bounds) == [False, True, True]
    touching = np.array([0.5, 0.1]), np.array([0.9, 0.5])
    assert sole_leader(touching) is None
    assert never_first(touching) == [False, False]
