# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable
from math import fsum, inf, log, nan
from random import Random
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.errors import MethodError
from mcda_app.methods import ahp
from mcda_app.methods.ahp import (
    Priorities,
    UnlinkedItemsError,
    comparisons_from_scores,
    eigenvector,
    geometric_mean,
    implied_eigenvector,
)
from tests.methods.judgements import (
    DONG,
    DRINKS,
    DRINKS_PRIORITIES,
    HOUSE,
    HOUSE_PRIORITIES,
    INCOMPLETE,
    SCHOOL,
    SCHOOL_PRIORITIES,
    Matrix,
    matrices,
    of_ratios,
    reciprocal,
)

Prioritise = Callable[..., Priorities]

BOTH = pytest.mark.parametrize("prioritise", [eigenvector, geometric_mean])
WEIGHTS = st.lists(st.integers(1, 9).map(float), min_size=1, max_size=8)


def near(a: object, b: object, within: float = 1e-12) -> bool:
    return a == pytest.approx(b, rel=within, abs=within)


@pytest.mark.parametrize(
    ("matrix", "published", "within"),
    [
        (SCHOOL, SCHOOL_PRIORITIES, 5.1e-5),
        (DRINKS, DRINKS_PRIORITIES, 5.1e-4),
        (HOUSE, HOUSE_PRIORITIES, 5.1e-4),
    ],
)
def test_published_eigenvectors(matrix: Matrix, published: tuple[float, ...], within: float) -> None:
    assert eigenvector(matrix).vector == pytest.approx(published, abs=within)


def test_published_geometric_mean() -> None:
    assert geometric_mean(DONG).vector == pytest.approx((0.6461, 0.2270, 0.0793, 0.0476), abs=5.1e-5)


def test_one_judgement_missing() -> None:
    """By least squares the missing one is the square root of 8/15 as in Bozóki et al. (2010)."""
    vector = geometric_mean(INCOMPLETE).vector
    assert vector[2] / vector[3] == pytest.approx((8 / 15) ** 0.5, rel=1e-12)
    assert eigenvector(INCOMPLETE).vector == pytest.approx((0.3738, 0.3920, 0.0985, 0.1357), abs=5e-4)


def test_a_chain_of_judgements_says_all() -> None:
    """Harker (1987): a to b and b to c given, a to c missing."""
    chain = reciprocal(3, [2, None, 2])
    assert near(eigenvector(chain).vector, (4 / 7, 2 / 7, 1 / 7))
    assert near(eigenvector(chain).lambda_max, 3.0)
    assert near(geometric_mean(chain).vector, (4 / 7, 2 / 7, 1 / 7))


@given(matrices(least=2))
def test_agrees_with_numpy(matrix: Matrix) -> None:
    import numpy as np

    values, vectors = np.linalg.eig(np.array(matrix, dtype=float))
    largest = values.real.argmax()
    principal = np.abs(vectors[:, largest].real)
    ours = eigenvector(matrix)
    assert near(ours.lambda_max, values[largest].real, 1e-11)
    assert near(ours.vector, tuple(principal / principal.sum()), 1e-11)


@given(matrices(gaps=True, most=9))
def test_each_gap_reads_as_the_ratio_of_the_priorities(matrix: Matrix) -> None:
    solution = eigenvector(matrix)
    filled = [
        [solution.vector[i] / solution.vector[j] if a is None else a for j, a in enumerate(row)]
        for i, row in enumerate(matrix)
    ]
    for row, share in zip(filled, solution.vector, strict=True):
        image = fsum(a * w for a, w in zip(row, solution.vector, strict=True))
        assert near(image / share, solution.lambda_max, 1e-11)
    assert abs(fsum(solution.vector) - 1) < 1e-12
    assert solution.lambda_max is not None
    assert solution.lambda_max >= len(matrix)


@given(matrices(gaps=True, most=9))
def test_the_geometric_mean_is_the_least_squares_fit(matrix: Matrix) -> None:
    vector = geometric_mean(matrix).vector
    for i, row in enumerate(matrix):
        residuals = [log(a * vector[j] / vector[i]) for j, a in enumerate(row) if a is not None]
        assert abs(fsum(residuals)) < 1e-10
    assert abs(fsum(vector) - 1) < 1e-12


@BOTH
@given(weights=WEIGHTS, data=st.data())
def test_judgements_that_agree_give_back_their_weights(
    prioritise: Prioritise, weights: list[float], data: st.DataObject
) -> None:
    matrix = of_ratios(weights)
    n = len(weights)
    tree = {(data.draw(st.integers(0, j - 1)), j) for j in range(1, n)}
    gaps = [
        [a if i == j or (i, j) in tree or (j, i) in tree else None for j, a in enumerate(row)]
        for i, row in enumerate(matrix)
    ]
    for judged in (matrix, gaps):
        assert near(prioritise(judged).vector, tuple(w / sum(weights) for w in weights))
    assert near(eigenvector(matrix).lambda_max, float(n))
    assert near(eigenvector(gaps).lambda_max, float(n))


@BOTH
@given(matrix=matrices(gaps=True), data=st.data())
def test_the_order_of_items_does_not_matter(
    prioritise: Prioritise, matrix: Matrix, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(matrix))))
    shuffled = [[matrix[i][j] for j in order] for i in order]
    before = prioritise(matrix).vector
    assert near(prioritise(shuffled).vector, tuple(before[i] for i in order), 1e-11)


@given(matrices(gaps=True))
def test_turning_every_judgement_round_inverts_the_geometric_mean(matrix: Matrix) -> None:
    turned = [list(column) for column in zip(*matrix, strict=True)]
    inverse = [1 / w for w in geometric_mean(matrix).vector]
    assert near(geometric_mean(turned).vector, tuple(w / fsum(inverse) for w in inverse), 1e-11)


@given(matrices(most=3))
def test_up_to_three_items_both_ways_agree(matrix: Matrix) -> None:
    assert near(eigenvector(matrix).vector, geometric_mean(matrix).vector)


@given(WEIGHTS.filter(lambda weights: len(weights) > 1))
def test_both_agree_on_judgements_that_agree_turned_round(weights: list[float]) -> None:
    turned = of_ratios([1 / w for w in weights])
    assert near(eigenvector(turned).vector, geometric_mean(turned).vector)


def test_a_long_ring_of_contradictions_is_solved() -> None:
    """Where the power method would take tens of thousands of steps."""
    n = 20
    upper = [9.0 if i % 3 else 0.5 for i in range(n)]
    pairs = [(i, j) for i in range(n) for j in range(i + 1, n)]
    ring = reciprocal(n, [upper[i] if j - i in (1, n - 1) else None for i, j in pairs])
    solution = eigenvector(ring)
    for i, row in enumerate(ring):
        answer_count = sum(a is not None for a in row)
        image = (n - answer_count + 1) * solution.vector[i]
        image += fsum(a * solution.vector[j] for j, a in enumerate(row) if a is not None and i != j)
        assert near(image / solution.vector[i], solution.lambda_max)


@pytest.mark.parametrize("sparse", [False, True])
def test_many_items_get_the_same_digits_in_a_fraction_of_the_time(
    monkeypatch: pytest.MonkeyPatch, sparse: bool
) -> None:
    n, random = 120, Random(7)
    entries = [1 / 9, 1 / 3, 1.0, 2.0, 5.0, 9.0]
    pairs = [(i, j) for i in range(n) for j in range(i + 1, n)]
    many = reciprocal(n, [None if sparse and (i + j) % 3 == 0 else random.choice(entries) for i, j in pairs])
    start = process_time()
    solution = eigenvector(many)
    took = process_time() - start
    monkeypatch.setattr(ahp, "MOST_IN_PYTHON", n)
    monkeypatch.setattr(ahp, "FEW", n)
    start = process_time()
    assert eigenvector(many) == solution
    assert took < (process_time() - start) / 2


def test_extreme_judgements_are_solved() -> None:
    solution = eigenvector(reciprocal(4, [1e9, 1e-9, 1e9, 1e9, 1e-9, 1e9]))
    assert all(0 <= w <= 1 for w in solution.vector)
    assert abs(fsum(solution.vector) - 1) < 1e-12


@BOTH
def test_items_that_nothing_links_are_named(prioritise: Prioritise) -> None:
    apart = reciprocal(5, [2, None, None, None, None, None, None, 3, None, None])
    with pytest.raises(UnlinkedItemsError) as error_info:
        prioritise(apart, ["Reach", "Depth", "Money", "Time", "Trust"])
    assert error_info.value.parts == ((0, 1), (2, 3), (4,))
    assert "Nothing links Reach and Depth with the others" in str(error_info.value)
    with pytest.raises(UnlinkedItemsError, match="links item 1 with item 2,"):
        prioritise(reciprocal(2, [None]))


@BOTH
@pytest.mark.parametrize(
    ("matrix", "text"),
    [
        ([], "nothing to compare"),
        ([[1.0, 2.0]], "as many columns as rows"),
        ([[2.0]], "Item 1 compared with itself must be 1"),
        ([[None]], "Item 1 compared with itself must be 1"),
        ([[1.0, 2.0], [2.0, 1.0]], "items 1 and 2 are not reciprocals"),
        ([[1.0, 2.0], [None, 1.0]], "items 1 and 2"),
        ([[1.0, -2.0], [-0.5, 1.0]], "items 1 and 2"),
        ([[1.0, 0.0], [inf, 1.0]], "items 1 and 2"),
        ([[1.0, nan], [nan, 1.0]], "items 1 and 2"),
        ([[1.0, 1e10], [1e-10, 1.0]], "items 1 and 2"),
    ],
)
def test_a_matrix_that_is_not_one_is_refused_in_words(
    prioritise: Prioritise, matrix: Matrix, text: str
) -> None:
    with pytest.raises(MethodError) as error_info:
        prioritise(matrix)
    assert text in str(error_info.value)


def test_one_item_has_it_all() -> None:
    assert eigenvector([[1.0]]) == ((1.0,), 1.0)
    assert geometric_mean([[1.0]]) == ((1.0,), None)


def test_five_levels_read_as_the_words_of_the_scale() -> None:
    upwards = comparisons_from_scores([1, 2, 3, 4, 5], 1, (1, 5))
    assert upwards[4] == [9, 7, 5, 3, 1]
    assert upwards[0] == [1, 1 / 3, 1 / 5, 1 / 7, 1 / 9]
    assert comparisons_from_scores([1, 2, 3, 4, 5], -1, (1, 5))[0] == [1, 3, 5, 7, 9]


@given(
    st.lists(st.floats(-1e308, 1e308), min_size=1, max_size=5),
    st.sampled_from((1, -1)),
)
def test_comparisons_from_any_scores_can_be_prioritised(values: list[float], sign: int) -> None:
    bounds = (min(values), max(values))
    matrix = comparisons_from_scores(values, sign, bounds)
    assert all(1 / 9 <= a <= 9 for row in matrix for a in row)
    vector = eigenvector(matrix).vector
    for a, v in zip(values, vector, strict=True):
        for b, w in zip(values, vector, strict=True):
            if sign * a > sign * b:
                assert v >= w * (1 - 1e-12)
            elif a == b:
                assert v == pytest.approx(w, rel=1e-12)


def test_a_scale_without_range_makes_all_equal() -> None:
    assert comparisons_from_scores([2, 2], 1, (2, 2)) == [[1, 1], [1, 1]]


@pytest.mark.parametrize("score", [0.5, 5.1, nan])
def test_a_score_outside_its_scale_is_refused_in_words(score: float) -> None:
    with pytest.raises(MethodError, match="outside its scale, which runs from 1 to 5"):
        comparisons_from_scores([3, score], 1, (1, 5))


M = 1e6
IN_CIRCLES: dict[str, tuple[list[list[float | None]], list[float]]] = {
    # Worked out with 80 digits.
    "one above three in a circle above one": (
        [
            [1, 1 / M, 1 / M, 1 / M, 1 / M],
            [M, 1, M, 1 / M, 1 / M],
            [M, 1 / M, 1, M, 1 / M],
            [M, M, 1 / M, 1, 1 / M],
            [M, M, M, M, 1],
        ],
        [0.000000000001, 0.166666666667, 0.166666666667, 0.166666666667, 0.499999999997],
    ),
    "circles that hang together by a thread": (
        [
            [1, None, None, None, 1 / M, None, None, None, None],
            [None, 1, M, None, 1 / M, None, 1 / M, M, None],
            [None, 1 / M, 1, M, 1 / M, None, None, 1 / M, None],
            [None, None, 1 / M, 1, M, None, None, M, None],
            [M, M, M, 1 / M, 1, None, None, None, None],
            [None, None, None, None, None, 1, None, None, M],
            [None, M, None, None, None, None, 1, None, 1 / M],
            [None, 1 / M, M, 1 / M, None, None, None, 1, None],
            [None, None, None, None, None, 1 / M, M, None, 1],
        ],
        [
            *(0.0, 0.154210787386, 0.134341785838, 0.196887512616, 0.196887387525),
            *(0.048988671646, 0.105222421520, 0.091665172143, 0.071796261326),
        ],
    ),
}


@pytest.mark.parametrize("name", IN_CIRCLES)
def test_extreme_judgements_in_circles_are_right_to_the_last_digits(name: str) -> None:
    matrix, exact = IN_CIRCLES[name]
    assert eigenvector(matrix).vector == pytest.approx(exact, abs=1e-11)


@given(
    st.lists(st.one_of(st.integers(0, 4).map(float), st.floats(0, 4)), min_size=1, max_size=12),
    st.sampled_from((1, -1)),
    st.sampled_from(((0.0, 4.0), (-1.0, 1e6))),
)
def test_implied_comparisons_need_not_be_written_out(
    values: list[float], sign: int, bounds: tuple[float, float]
) -> None:
    expected = eigenvector(comparisons_from_scores(values, sign, bounds))
    assert implied_eigenvector(values, sign, bounds) == expected


def test_a_score_outside_the_scale_implies_nothing() -> None:
    with pytest.raises(MethodError, match="outside its scale"):
        implied_eigenvector([1.0, 5.0], 1, (0.0, 4.0))
    assert implied_eigenvector([2.0, 2.0, 2.0], 1, (2.0, 2.0)).vector == pytest.approx([1 / 3] * 3)
