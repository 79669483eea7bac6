# SPDX-License-Identifier: MIT
from __future__ import annotations

from math import fsum, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.domain.method_settings import Synthesis
from mcda_app.errors import MethodError
from mcda_app.methods.ranking import shared_ranks
from mcda_app.methods.synthesis import synthesise

IDEAL, DISTRIBUTIVE = Synthesis
MODES = pytest.mark.parametrize("mode", Synthesis)
EQUAL = [1 / 3] * 3


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[list[float]], list[float]]:
    criteria, options = draw(st.integers(1, 5)), draw(st.integers(1, 6))
    raw = [[float(draw(st.integers(1, 50))) for _ in range(options)] for _ in range(criteria)]
    points = draw(st.lists(st.integers(0, 20), min_size=criteria, max_size=criteria).filter(any))
    return [[x / sum(row) for x in row] for row in raw], [p / sum(points) for p in points]


def near(a: tuple[float, ...], b: tuple[float, ...] | list[float], within: float = 1e-12) -> bool:
    return len(a) == len(b) and all(abs(x - y) <= within for x, y in zip(a, b, strict=True))


def test_the_copy_of_belton_and_gear() -> None:
    """Belton & Gear (1983), Omega 11(3), 228-230; numbers as in Wang & Elhag (2006), DSS 42(3).

    A copy of B puts A in first place in distributive mode, and nowhere else in ideal mode.
    """
    three = [[1 / 11, 9 / 11, 1 / 11], [9 / 11, 1 / 11, 1 / 11], [8 / 18, 9 / 18, 1 / 18]]
    four = [[1 / 20, 9 / 20, 1 / 20, 9 / 20], [9 / 12, *[1 / 12] * 3], [8 / 27, 9 / 27, 1 / 27, 9 / 27]]
    assert near(synthesise(three, EQUAL, DISTRIBUTIVE).overall, (0.4512, 0.4697, 0.0791), 5.1e-5)
    assert near(synthesise(four, EQUAL, DISTRIBUTIVE).overall, (0.3654, 0.2889, 0.0568, 0.2889), 5.1e-5)
    assert shared_ranks(synthesise(four, EQUAL, DISTRIBUTIVE).overall) == (1, 2, 4, 2)
    ideal = [fsum(column) / 3 for column in zip(*synthesise(three, EQUAL, IDEAL).scaled, strict=True)]
    assert near(tuple(ideal), (0.6667, 0.7037, 0.1111), 5.1e-5)
    assert shared_ranks(synthesise(three, EQUAL, IDEAL).overall) == (2, 1, 3)
    assert shared_ranks(synthesise(four, EQUAL, IDEAL).overall) == (3, 1, 4, 1)


@MODES
@given(case=cases())
def test_the_parts_add_up(mode: Synthesis, case: tuple[list[list[float]], list[float]]) -> None:
    steps = synthesise(*case, mode)
    assert abs(fsum(steps.overall) - 1) < 1e-12
    assert near(tuple(map(fsum, zip(*steps.contributions, strict=True))), steps.overall)
    assert all(abs(fsum(row) - 1) < 1e-12 for row in steps.local)
    if mode is IDEAL:
        assert all(max(row) == 1 for row in steps.scaled)
    else:
        assert steps.scaled == steps.local


@given(case=cases(), data=st.data())
def test_in_ideal_mode_a_copy_leaves_the_proportions_of_the_others(
    case: tuple[list[list[float]], list[float]], data: st.DataObject
) -> None:
    local, weights = case
    copied = data.draw(st.integers(0, len(local[0]) - 1))
    with_copy = [[*row, row[copied]] for row in local]
    before = synthesise(local, weights, IDEAL).overall
    after = synthesise(with_copy, weights, IDEAL).overall
    assert near(tuple(x * (1 - after[-1]) for x in before), after[:-1])
    assert after[-1] == after[copied]


@given(case=cases())
def test_both_modes_agree_where_first_places_have_equal_priorities(
    case: tuple[list[list[float]], list[float]],
) -> None:
    local, weights = case
    levelled = [sorted(local[0]) if n % 2 else list(reversed(local[0])) for n in range(len(local))]
    ideal, distributive = (synthesise(levelled, weights, mode).overall for mode in Synthesis)
    assert near(ideal, distributive)


@MODES
@given(case=cases())
def test_on_one_criterion_the_priorities_stay(
    mode: Synthesis, case: tuple[list[list[float]], list[float]]
) -> None:
    local, _ = case
    assert near(synthesise(local[:1], [1.0], mode).overall, local[0])


@MODES
@given(case=cases(), data=st.data())
def test_the_order_of_options_and_criteria_does_not_matter(
    mode: Synthesis, case: tuple[list[list[float]], list[float]], data: st.DataObject
) -> None:
    local, weights = case
    criteria = data.draw(st.permutations(range(len(local))))
    options = data.draw(st.permutations(range(len(local[0]))))
    shuffled = [[local[m][n] for n in options] for m in criteria]
    before = synthesise(local, weights, mode).overall
    after = synthesise(shuffled, [weights[m] for m in criteria], mode).overall
    assert near(after, [before[n] for n in options])


@MODES
@given(case=cases())
def test_an_option_that_dominates_comes_no_later(
    mode: Synthesis, case: tuple[list[list[float]], list[float]]
) -> None:
    local, weights = case
    better = [[max(row[0], row[-1]), *row[1:]] for row in local]
    overall = synthesise(better, weights, mode).overall
    assert overall[0] >= overall[-1] - 1e-12


@pytest.mark.parametrize(
    ("local", "weights", "text"),
    [
        ([], [], "0 criteria"),
        ([[0.5, 0.5]], [0.5, 0.5], "2 criteria need as many"),
        ([[]], [1.0], "no option"),
        ([[0.5, 0.5], [1.0]], [0.5, 0.5], "Criterion 2: Each criterion needs one priority"),
        ([[0.5, -0.5]], [1.0], "Criterion 1: Priorities must be zero or more"),
        ([[0.0, 0.0]], [1.0], "not all zero"),
        ([[nan, 1.0]], [1.0], "Criterion 1"),
        ([[0.5, 0.5]], [0.9], "do not sum to 100%"),
    ],
)
def test_input_of_another_kind_is_refused_in_words(
    local: list[list[float]], weights: list[float], text: str
) -> None:
    with pytest.raises(MethodError) as error_info:
        synthesise(local, weights, IDEAL)
    assert text in str(error_info.value)
