# SPDX-License-Identifier: MIT
"""Possible and necessary first places against all corners of the weights, and what follows."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import combinations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mcda_app.methods.weight_statements.conflicts import smallest_conflict
from mcda_app.methods.weight_statements.first_places import TIED, first_places, never_behind
from mcda_app.methods.weight_statements.linear_programmes import Floats, maximum
from mcda_app.methods.weight_statements.next_question import Comparison, best_question
from mcda_app.methods.weight_statements.polytope import Polytope
from mcda_app.methods.weight_statements.sampling import draw


def corners(polytope: Polytope) -> Floats:
    """All corners of the weights that agree, by solving every square system of constraints; (corners, n)."""
    rows, least = polytope.facets
    found = []
    for chosen in combinations(range(len(least)), polytope.criteria - 1):
        system = np.vstack([np.ones(polytope.criteria), rows[list(chosen)]])
        if abs(np.linalg.det(system)) < 1e-9:
            continue
        point = np.linalg.solve(system, np.array([1.0, *least[list(chosen)]]))
        if (rows @ point >= least - 1e-9).all():
            found.append(point)
    return np.array(found).reshape(-1, polytope.criteria)


@st.composite
def problems(draw_: st.DrawFn) -> tuple[Polytope, Floats]:
    """Weights that trade-offs restrict, and the partial values of options."""
    criteria = draw_(st.integers(2, 4))
    seed = draw_(st.integers(0, 10**6))
    generator = np.random.default_rng(seed)
    rows = []
    for _ in range(draw_(st.integers(0, 4))):
        first, second = generator.choice(criteria, 2, replace=False)
        row = np.zeros(criteria)
        row[first], row[second] = generator.choice([0.25, 0.5, 0.75, 1.0]), -1.0
        rows.append(row * generator.choice([-1, 1]))
    values = generator.choice([0, 0.25, 0.5, 0.75, 1.0], (draw_(st.integers(2, 5)), criteria))
    return Polytope(criteria, rows, np.zeros(len(rows))), values


@settings(max_examples=60, deadline=None)
@given(problems())
def test_first_places_are_those_of_brute_force(problem: tuple[Polytope, Floats]) -> None:
    polytope, values = problem
    points = corners(polytope)
    assert polytope.empty == (not len(points))
    if polytope.empty:
        return
    draws = draw(polytope, draws=400)
    places = first_places(polytope, values, draws)
    overall = values @ points.T  # linear in the weights, so that extremes are at corners
    necessary = {n for n in range(len(values)) if (overall[n] >= overall.max(axis=0) - 10 * TIED).all()}
    assert set(places.necessary) == necessary
    dense = values @ np.random.default_rng(1).dirichlet(np.ones(len(points)), 2000).dot(points).T
    assert set(dense.argmax(axis=0)) <= set(places.possible)
    witnessed = values @ places.witnesses
    for column, option in enumerate(places.possible):
        weights = places.witnesses[:, column]
        rows, least = polytope.facets
        assert weights.sum() == pytest.approx(1)
        assert (rows @ weights >= least - 1e-7).all()
        assert witnessed[option, column] >= witnessed[:, column].max() - 10 * TIED
    for option in set(range(len(values))) - set(places.possible):
        # Nowhere ahead of all: some mixture of the others is above it at every corner (duality).
        others = np.delete(values, option, axis=0)
        margins = (values[option] - others) @ points.T
        mixture = maximum(
            np.append(np.zeros(len(others)), 1.0),
            np.vstack(
                [
                    np.column_stack([-margins.T, -np.ones(len(points))]),
                    np.append(np.ones(len(others)), 0.0),
                ]
            ),
            np.append(np.zeros(len(points)), 1.0),
            np.append(np.full(len(points), np.inf), 1.0),
            np.append(np.zeros(len(others)), -2.0),
            np.append(np.ones(len(others)), 2.0),
        )
        assert mixture is not None
        assert mixture.value >= -10 * TIED


@settings(max_examples=30, deadline=None)
@given(problems())
def test_extremes_of_a_difference_are_at_corners(problem: tuple[Polytope, Floats]) -> None:
    polytope, values = problem
    points = corners(polytope)
    assume(len(points))
    difference = values[0] - values[1]
    optimum = polytope.maximum(difference)
    assert optimum is not None
    assert optimum.value == pytest.approx((points @ difference).max(), abs=1e-8)
    assert never_behind(polytope, difference) == bool((points @ difference).min() >= -TIED)


@settings(max_examples=30, deadline=None)
@given(problems())
def test_draws_agree_with_all_statements_and_are_the_same_again(problem: tuple[Polytope, Floats]) -> None:
    polytope, _values = problem
    assume(not polytope.empty)
    draws = draw(polytope, draws=300)
    rows, least = polytope.facets
    assert (rows @ draws >= least[:, None] - 1e-6).all()
    assert draws.sum(axis=0) == pytest.approx(np.ones(300))
    assert (draw(polytope, draws=300) == draws).all()


def test_draws_are_uniform_over_a_simplex() -> None:
    # w1 ≥ w2 ≥ w3: the mean of the simplex with these corners is the rank-order centroid.
    ordered = Polytope(3, [(1, -1, 0), (0, 1, -1)], (0, 0))
    assert draw(ordered, draws=8000).mean(axis=1) == pytest.approx((11 / 18, 5 / 18, 2 / 18), abs=0.01)
    # A narrow one, that few uniform weights hit: 0.02 wide about 0.7, the rest shared evenly on average.
    narrow = Polytope(4, [(1, 0, 0, 0), (-1, 0, 0, 0)], (0.69, -0.71))
    means = draw(narrow, draws=8000).mean(axis=1)
    assert means == pytest.approx((0.7, 0.1, 0.1, 0.1), abs=0.01)


def test_equations_leave_a_flat_set_of_weights() -> None:
    flat = Polytope(3, [(1, 0, 0), (-1, 0, 0), (0, 1, -1), (0, -1, 1)], (0.4, -0.4, 0, 0))
    assert flat.directions.shape == (3, 0)
    assert draw(flat, draws=5) == pytest.approx(np.repeat([[0.4], [0.3], [0.3]], 5, axis=1))
    line = Polytope(3, [(1, 0, 0), (-1, 0, 0)], (0.4, -0.4))
    draws = draw(line, draws=4000)
    assert draws[0] == pytest.approx(np.full(4000, 0.4))
    assert draws[1].mean() == pytest.approx(0.3, abs=0.01)
    assert draws[1].max() > 0.55


def test_statements_that_contradict_are_told_by_the_smallest_set() -> None:
    rows = [(1, -1, 0), (0, 1, -1), (-1, 0, 0.9), (1, 0, 0), (-1, 0, 0)]
    least = [0, 0, 0, 0.6, -0.3]

    def agree(some: tuple[int, ...]) -> bool:
        return not Polytope(3, [rows[n] for n in some], [least[n] for n in some]).empty

    assert smallest_conflict(5, agree) == (3, 4)
    assert smallest_conflict(3, agree) == (0, 1, 2) or agree(range(3))
    assert smallest_conflict(2, agree) == ()


def test_a_tie_for_all_weights_is_first_for_both() -> None:
    places = first_places(Polytope(2, [], []), np.array([[1, 1], [1, 1], [0, 1]]), draw(Polytope(2, [], [])))
    assert places.necessary == (0, 1)
    assert places.possible == (0, 1), "the third reaches them only where the first weight is 0"


def test_the_question_halves_what_is_open_and_prefers_the_easier() -> None:
    draws = draw(Polytope(2, [], []))
    winners = [np.array([draws[0] > draws[1], draws[0] <= draws[1]], dtype=float)]
    exact = Comparison(0, 1.0, 1, 1.0, 0)
    beside = Comparison(0, 0.25, 1, 1.0, 0)
    harder = Comparison(1, 1.0, 0, 1.0, 1)
    choice = best_question([beside, harder, exact], winners, draws)
    assert choice is not None
    assert choice.at == 2
    assert choice.gain == pytest.approx(1.0, abs=0.01)
    one_winner = [np.ones((1, draws.shape[1]))]
    assert best_question([exact, beside], one_winner, draws) is None


def test_the_solver_prints_nothing() -> None:
    code = (
        "import numpy as np; from mcda_app.methods.weight_statements.polytope import Polytope;"
        "Polytope(2, [(1, -1)], (0,)).maximum(np.array([1.0, 0.0]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, env=dict(os.environ)
    )
    assert done.stdout == done.stderr == ""
