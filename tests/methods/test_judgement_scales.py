# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.errors import MethodError
from mcda_app.methods.ahp import eigenvector
from mcda_app.methods.judgement_scales import JUDGEMENT_SCALES, apply_scale

SCALES = pytest.mark.parametrize("key", JUDGEMENT_SCALES)


@pytest.mark.parametrize(
    ("key", "items", "values"),
    [
        ("linear", 4, (1, 2, 3, 4, 5, 6, 7, 8, 9)),
        ("logarithmic", 4, (1, 1.585, 2, 2.322, 2.585, 2.807, 3, 3.170, 3.322)),
        ("root", 4, (1, 1.414, 1.732, 2, 2.236, 2.449, 2.646, 2.828, 3)),
        ("inverse-linear", 4, (1, 1.125, 1.286, 1.5, 1.8, 2.25, 3, 4.5, 9)),
        ("balanced", 4, (1, 1.222, 1.5, 1.857, 2.333, 3, 4, 5.667, 9)),
        ("balanced-n", 4, (1, 1.364, 1.8, 2.333, 3, 3.857, 5, 6.6, 9)),
        ("adaptive", 4, (1, 2.828, 5.196, 8, 11.180, 14.697, 18.520, 22.627, 27)),
        ("power", 4, (1, 4, 9, 16, 25, 36, 49, 64, 81)),
        ("geometric", 4, (1, 2, 4, 8, 16, 32, 64, 128, 256)),
        ("asymptotical", 4, (1, 1.132, 1.287, 1.477, 1.720, 2.060, 2.600, 3.732, 13.928)),
        ("koczkodaj", 4, (1, 1.125, 1.25, 1.375, 1.5, 1.625, 1.75, 1.875, 2)),
    ],
)
def test_the_scales_of_goepel(key: str, items: int, values: tuple[float, ...]) -> None:
    """Goepel (2018), IJAHP 10(3), 469-487, and Goepel (2019), IJITDM 18(2), 445-463."""
    scale = JUDGEMENT_SCALES[key]
    assert [scale.ratio(x, items) for x in range(1, 10)] == pytest.approx(values, abs=5.1e-4)


@given(st.integers(2, 20))
def test_the_adaptive_scales_keep_the_largest_share_whatever_the_number_of_items(items: int) -> None:
    """The share of an item that outweighs each of the others nine times."""

    def top_share(key: str) -> float:
        ratio = JUDGEMENT_SCALES[key].ratio(9, items)
        return ratio / (ratio + items - 1)

    assert top_share("adaptive-balanced") == pytest.approx(0.9, rel=1e-12)
    assert top_share("adaptive") == pytest.approx(0.9, rel=1e-12)
    assert top_share("balanced-n") == pytest.approx(9 / (items + 8), rel=1e-12)


def test_for_two_items_they_are_the_scales_they_generalise() -> None:
    for x in range(1, 10):
        balanced = JUDGEMENT_SCALES["balanced"].ratio(x, 2)
        assert JUDGEMENT_SCALES["balanced-n"].ratio(x, 2) == pytest.approx(balanced, rel=1e-12)
        assert JUDGEMENT_SCALES["adaptive-balanced"].ratio(x, 2) == pytest.approx(balanced, rel=1e-12)
        assert JUDGEMENT_SCALES["adaptive"].ratio(x, 2) == pytest.approx(x, rel=1e-12)


@SCALES
@given(x=st.floats(1, 9), y=st.floats(1, 9), items=st.integers(2, 20))
def test_order_reciprocity_and_equality_are_kept(key: str, x: float, y: float, items: int) -> None:
    scale = JUDGEMENT_SCALES[key]
    assert scale.ratio(1, items) == pytest.approx(1, abs=1e-15)
    assert scale.ratio(x, items) * scale.ratio(1 / x, items) == pytest.approx(1, rel=1e-9)
    if x < y:
        assert scale.ratio(x, items) <= scale.ratio(y, items) * (1 + 1e-12)


@SCALES
def test_a_matrix_keeps_its_gaps_and_can_be_prioritised(key: str) -> None:
    matrix = [[1, 3, None], [1 / 3, 1, 9], [None, 1 / 9, 1]]
    scaled = apply_scale(matrix, key)
    assert scaled[0][2] is None
    assert scaled[0][0] == 1
    assert scaled[2][1] == pytest.approx(1 / JUDGEMENT_SCALES[key].ratio(9, 3))
    vector = eigenvector(scaled).vector
    assert vector[0] > vector[1] > vector[2]


@SCALES
def test_a_matrix_of_one_item_stays(key: str) -> None:
    assert list(map(list, apply_scale([[1.0]], key))) == [[1.0]]


@SCALES
def test_each_says_where_it_comes_from(key: str) -> None:
    scale = JUDGEMENT_SCALES[key]
    assert scale.title
    assert "x" in scale.formula or "s" in scale.formula
    assert any(year in scale.source for year in ("19", "20"))


def test_what_cannot_be_scaled_is_refused_in_words() -> None:
    with pytest.raises(MethodError, match="no judgement scale “cubic”"):
        apply_scale([[1.0]], "cubic")
    with pytest.raises(MethodError, match="The judgement 10 is outside the scale from 1/9 to 9"):
        apply_scale([[1, 10], [0.1, 1]], "balanced")
