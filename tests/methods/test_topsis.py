# SPDX-License-Identifier: MIT
from __future__ import annotations

from math import inf, isfinite, nan
from typing import NamedTuple

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mcda_app.domain.method_settings import Normalisation
from mcda_app.errors import MethodError
from mcda_app.methods.ranking import shared_ranks
from mcda_app.methods.topsis import TopsisSteps, topsis

VECTOR, MINMAX, ANCHORS = Normalisation
EVERY = pytest.mark.parametrize("normalisation", Normalisation)


class Problem(NamedTuple):
    matrix: list[list[float]]
    weights: list[float]
    signs: list[int]
    bounds: list[tuple[float, float]]

    def solve(self, normalisation: Normalisation) -> TopsisSteps:
        return topsis(self.matrix, self.weights, self.signs, normalisation, self.bounds)


@st.composite
def problems(draw: st.DrawFn, scores: st.SearchStrategy[float] | None = None, least: int = 1) -> Problem:
    options, criteria = draw(st.integers(least, 6)), draw(st.integers(1, 6))
    one = st.integers(0, 100).map(float) if scores is None else scores
    matrix = [[draw(one) for _ in range(criteria)] for _ in range(options)]
    points = draw(st.lists(st.integers(0, 20), min_size=criteria, max_size=criteria).filter(any))
    signs = draw(st.lists(st.sampled_from((1, -1)), min_size=criteria, max_size=criteria))
    if scores is None:
        bounds = [(0.0, 100.0)] * criteria
    else:
        bounds = [(min(column), max(column)) for column in zip(*matrix, strict=True)]
    return Problem(matrix, [p / sum(points) for p in points], signs, bounds)


def close(a: tuple[float, ...], b: tuple[float, ...], within: float = 1e-12) -> bool:
    return len(a) == len(b) and all(abs(x - y) <= within for x, y in zip(a, b, strict=True))


FIGHTERS = [
    [2.0, 1500, 20000, 5.5, 5, 9],
    [2.5, 2700, 18000, 6.5, 3, 5],
    [1.8, 2000, 21000, 4.5, 7, 7],
    [2.2, 1800, 20000, 5.0, 5, 5],
]


def test_fighter_aircraft_of_hwang_and_yoon() -> None:
    """Hwang & Yoon (1981), pp. 133-134. The book's closeness of A3, .613, is .61354 in full."""
    steps = topsis(FIGHTERS, [0.2, 0.1, 0.1, 0.1, 0.2, 0.3], [1, 1, 1, -1, 1, 1], VECTOR)
    assert close(steps.normalised[0][:3], (0.4671, 0.3662, 0.5056), 5e-5)
    assert close(steps.ideal, (0.1168, 0.0659, 0.0531, 0.0414, 0.1347, 0.2012), 1.5e-4)
    assert close(steps.anti_ideal, (0.0841, 0.0366, 0.0455, 0.0598, 0.0577, 0.1118), 1.5e-4)
    assert close(steps.distance_to_ideal, (0.0545, 0.1197, 0.0580, 0.1009), 1.5e-4)
    assert close(steps.distance_to_anti_ideal, (0.0983, 0.0439, 0.0920, 0.0458), 1.5e-4)
    assert close(steps.closeness, (0.643, 0.268, 0.613, 0.312), 1e-3)
    assert shared_ranks(steps.closeness) == (1, 4, 2, 3)


def test_mountain_climbing_of_opricovic_and_tzeng() -> None:
    """Opricovic & Tzeng (2004), EJOR 156(2), 445-455: two of three options tie exactly."""
    steps = topsis([[1, 3000], [2, 3750], [5, 4500]], [0.5, 0.5], [-1, 1], MINMAX)
    assert close(steps.closeness, (0.500, 0.617, 0.500), 5e-4)
    assert shared_ranks(steps.closeness) == (2, 1, 2)


def test_example_of_tzeng_and_huang() -> None:
    """Tzeng & Huang (2011), Multiple Attribute Decision Making, CRC Press."""
    matrix = [[5, 8, 4], [7, 6, 8], [8, 8, 6], [7, 4, 6]]
    steps = topsis(matrix, [0.3, 0.4, 0.3], [1, 1, 1], VECTOR)
    assert close(steps.closeness, (0.5037, 0.6581, 0.7482, 0.3340), 1e-4)


@pytest.mark.parametrize("normalisation", [VECTOR, MINMAX])
@given(problem=problems(), scale=st.sampled_from((1.0, 0.1, 1e6, 1e-7)))
def test_agrees_with_pymcdm(normalisation: Normalisation, problem: Problem, scale: float) -> None:
    import numpy as np
    from pymcdm.methods import TOPSIS
    from pymcdm.normalizations import minmax_normalization, vector_normalization

    matrix = [[x * scale for x in row] for row in problem.matrix]
    columns = list(zip(*matrix, strict=True))
    assume(all(map(any, columns)))  # pymcdm divides by zero
    assume(any(w and len(set(c)) > 1 for w, c in zip(problem.weights, columns, strict=True)))
    theirs = TOPSIS(vector_normalization if normalisation is VECTOR else minmax_normalization)
    expected = theirs(matrix, problem.weights, np.array(problem.signs), validation=False)
    ours = topsis(matrix, problem.weights, problem.signs, normalisation)
    assert close(ours.closeness, tuple(expected))


@EVERY
@given(problem=problems(st.floats(allow_nan=False, allow_infinity=False)))
def test_scores_of_any_size_are_safe(normalisation: Normalisation, problem: Problem) -> None:
    steps = problem.solve(normalisation)
    assert all(0 <= c <= 1 for c in steps.closeness)
    numbers = [*steps.ideal, *steps.anti_ideal, *steps.distance_to_ideal, *steps.distance_to_anti_ideal]
    numbers += [x for row in (*steps.normalised, *steps.weighted) for x in row]
    assert all(map(isfinite, numbers))


@EVERY
@pytest.mark.parametrize("size", [1e300, 1e-300, 5e-324, 1.7e308])
def test_huge_and_tiny_scores_rank_like_ordinary_ones(normalisation: Normalisation, size: float) -> None:
    steps = topsis([[size], [-size], [0.0]], [1.0], [1], normalisation, [(-size, size)])
    ordinary = topsis([[1.0], [-1.0], [0.0]], [1.0], [1], normalisation, [(-1, 1)])
    assert close(steps.closeness, ordinary.closeness)


@EVERY
@given(problem=problems(), data=st.data())
def test_identical_options_have_the_very_same_closeness(
    normalisation: Normalisation, problem: Problem, data: st.DataObject
) -> None:
    n = data.draw(st.integers(0, len(problem.matrix) - 1))
    doubled = problem._replace(matrix=[*problem.matrix, list(problem.matrix[n])])
    steps = doubled.solve(normalisation)
    assert steps.closeness[n] == steps.closeness[-1]


@EVERY
@given(problem=problems(), data=st.data())
def test_the_order_of_options_and_criteria_does_not_matter(
    normalisation: Normalisation, problem: Problem, data: st.DataObject
) -> None:
    rows = data.draw(st.permutations(range(len(problem.matrix))))
    columns = data.draw(st.permutations(range(len(problem.weights))))
    shuffled = Problem(
        [[problem.matrix[n][m] for m in columns] for n in rows],
        [problem.weights[m] for m in columns],
        [problem.signs[m] for m in columns],
        [problem.bounds[m] for m in columns],
    )
    before, after = problem.solve(normalisation).closeness, shuffled.solve(normalisation).closeness
    assert close(tuple(before[n] for n in rows), after)


@EVERY
@given(problem=problems(least=2))
def test_an_option_that_dominates_is_at_least_as_close(
    normalisation: Normalisation, problem: Problem
) -> None:
    better = [
        max(a, b) if sign > 0 else min(a, b)
        for a, b, sign in zip(problem.matrix[0], problem.matrix[1], problem.signs, strict=True)
    ]
    steps = problem._replace(matrix=[better, *problem.matrix[1:]]).solve(normalisation)
    assert steps.closeness[0] >= steps.closeness[1] - 1e-12


@given(problem=problems(), factor=st.sampled_from((0.25, 3.0, 1e9)))
def test_units_do_not_matter(problem: Problem, factor: float) -> None:
    scaled = [[x * factor if m == 0 else x for m, x in enumerate(row)] for row in problem.matrix]
    shifted = [[x + 7 if m == 0 else x for m, x in enumerate(row)] for row in scaled]
    other = problem._replace(matrix=scaled)
    assert close(problem.solve(VECTOR).closeness, other.solve(VECTOR).closeness)
    low, high = problem.bounds[0]
    bounds = [(low * factor + 7, high * factor + 7), *problem.bounds[1:]]
    other = problem._replace(matrix=shifted, bounds=bounds)
    for normalisation in (MINMAX, ANCHORS):
        before, after = problem.solve(normalisation), other.solve(normalisation)
        assert close(before.closeness, after.closeness, 1e-9)


@EVERY
@given(problem=problems(st.sampled_from((1.0, 2.0, 3.0))))
def test_an_idle_criterion_changes_nothing(normalisation: Normalisation, problem: Problem) -> None:
    for still in (0.0, 4.0):
        wider = Problem(
            [[*row, still] for row in problem.matrix],
            [*(w * 0.75 for w in problem.weights), 0.25],
            [*problem.signs, -1],
            [*problem.bounds, (still, still)],
        )
        steps = wider.solve(normalisation)
        assert steps.idle[-1]
        assert close(steps.closeness, problem.solve(normalisation).closeness)


def test_under_anchors_a_score_that_all_share_can_still_decide() -> None:
    """Which is why it is not idle there: the ideals do not move with the options."""
    matrix, bounds = [[5, 5, 2], [4, 4, 5]], [(1.0, 5.0)] * 4
    with_it = topsis([[*row, 1] for row in matrix], [0.3, 0.3, 0.2, 0.2], [1] * 4, ANCHORS, bounds)
    without = topsis(matrix, [0.375, 0.375, 0.25], [1] * 3, ANCHORS, bounds[:3])
    assert shared_ranks(with_it.closeness) == (1, 2)
    assert shared_ranks(without.closeness) == (2, 1)
    assert with_it.idle == (False,) * 4


@pytest.mark.parametrize(("normalisation", "shown"), [(VECTOR, 0.0), (MINMAX, 1.0), (ANCHORS, 1.0)])
def test_without_any_difference_all_are_half_way(normalisation: Normalisation, shown: float) -> None:
    steps = topsis([[0.0], [0.0]], [1.0], [1], normalisation, [(0, 0)])
    assert steps.closeness == (0.5, 0.5)
    assert steps.normalised == ((shown,), (shown,))
    assert steps.idle == (True,)


def test_a_single_option_is_half_way_but_under_anchors_has_a_place() -> None:
    assert topsis([[3, 4]], [0.5, 0.5], [1, -1], VECTOR).closeness == (0.5,)
    assert topsis([[3, 4]], [0.5, 0.5], [1, -1], MINMAX).closeness == (0.5,)
    assert topsis([[5, 1]], [0.5, 0.5], [1, -1], ANCHORS, [(1, 5)] * 2).closeness == (1.0,)


@given(problem=problems(least=2), data=st.data())
def test_under_anchors_no_option_depends_on_the_others(problem: Problem, data: st.DataObject) -> None:
    subset = sorted(data.draw(st.sets(st.integers(0, len(problem.matrix) - 1), min_size=1)))
    every = problem.solve(ANCHORS).closeness
    some = problem._replace(matrix=[problem.matrix[n] for n in subset]).solve(ANCHORS).closeness
    assert some == tuple(every[n] for n in subset)


@pytest.mark.parametrize(
    ("normalisation", "matrix"),
    [(VECTOR, [[1, 1, 3], [2, 9, 1], [9, 1, 5]]), (MINMAX, [[1, 1, 5], [3, 9, 3], [1, 1, 9]])],
)
def test_with_other_normalisations_two_change_places_when_a_third_leaves(
    normalisation: Normalisation, matrix: list[list[float]]
) -> None:
    def order(rows: list[list[float]], by: Normalisation) -> bool:
        closeness = topsis(rows, [0.25, 0.25, 0.5], [1] * 3, by, [(1, 9)] * 3).closeness
        return closeness[0] > closeness[1]

    assert order(matrix, normalisation) != order(matrix[:2], normalisation)
    assert order(matrix, ANCHORS) == order(matrix[:2], ANCHORS)


@given(problem=problems(), data=st.data())
def test_under_anchors_a_better_score_never_brings_an_option_down(
    problem: Problem, data: st.DataObject
) -> None:
    n = data.draw(st.integers(0, len(problem.matrix) - 1))
    m = data.draw(st.integers(0, len(problem.weights) - 1))
    now = problem.matrix[n][m]
    better = data.draw(st.integers(int(now), 100) if problem.signs[m] > 0 else st.integers(0, int(now)))
    raised = [list(row) for row in problem.matrix]
    raised[n][m] = float(better)
    before = problem.solve(ANCHORS).closeness
    after = problem._replace(matrix=raised).solve(ANCHORS).closeness
    assert after[n] >= before[n] - 1e-12
    assert after[:n] + after[n + 1 :] == before[:n] + before[n + 1 :]


GOOD = Problem([[1, 2], [3, 4]], [0.5, 0.5], [1, -1], [(0, 5), (0, 5)])


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"matrix": []}, "no option"),
        ({"matrix": [[1, 2], [3]]}, "one score for each of the 2"),
        ({"weights": [], "signs": [], "matrix": [[]]}, "no criterion"),
        ({"weights": [1.0]}, "one weight for each"),
        ({"signs": [1, 0]}, "either a benefit or a cost"),
        ({"matrix": [[1, 2], [nan, 4]]}, "Option 2: A score is not a finite number"),
        ({"matrix": [[1, 2], [3, inf]]}, "Option 2"),
        ({"weights": [1.5, -0.5]}, "zero or more"),
        ({"weights": [nan, 1]}, "zero or more"),
        ({"weights": [0.5, 0.6]}, "do not sum to 100%"),
        ({"weights": [0, 0]}, "do not sum to 100%"),
        ({"bounds": None}, "two ends"),
        ({"bounds": [(0, 5)]}, "two ends"),
        ({"bounds": [(0, 5), (5, 0)]}, "Criterion 2: The ends of the scale are not in order"),
        ({"bounds": [(0, 5), (0, 3)]}, "The score 4 is outside the scale, which runs from 0 to 3"),
    ],
)
def test_input_that_cannot_be_ranked_is_refused_in_words(change: dict[str, object], text: str) -> None:
    with pytest.raises(MethodError) as error_info:
        GOOD._replace(**change).solve(ANCHORS)
    assert text in str(error_info.value)
