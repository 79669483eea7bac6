# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.sensitivity.bernstein_roots import product, roots


def with_roots(places: Sequence[float]) -> list[float]:
    """Bernstein coefficients of the polynomial with leading coefficient 1 and these roots, rounded once."""
    power = [Fraction(1)]
    for place in places:
        shifted = [Fraction(0), *power]
        power = [a - Fraction(place) * b for a, b in zip(shifted, [*power, Fraction(0)], strict=True)]
    n = len(places)
    shares = [[Fraction(comb(k, i), comb(n, i)) for i in range(k + 1)] for k in range(n + 1)]
    return [float(sum(a * b for a, b in zip(row, power, strict=False))) for row in shares]


@given(st.lists(st.integers(-20, 40), min_size=1, max_size=4, unique=True))
def test_finds_every_root_inside_and_none_else(places: list[int]) -> None:
    zeros = roots(with_roots([place / 20 for place in places]))
    assert zeros == pytest.approx(sorted(p / 20 for p in places if 0 < p < 20), abs=1e-10)


def test_a_root_where_the_interval_is_cut_does_not_hide_its_neighbour() -> None:
    assert roots(with_roots([0.0, 0.45, 0.5, 0.6])) == pytest.approx([0.45, 0.5, 0.6], abs=1e-10)


def test_two_roots_close_together_are_told_apart() -> None:
    assert roots(with_roots([0.5, 0.50001, 2.0, -1.0])) == pytest.approx([0.5, 0.50001], abs=1e-9)


def test_the_ends_and_the_zero_polynomial_have_no_roots_inside() -> None:
    assert roots(with_roots([0.0, 1.0])) == []
    assert roots([0.0, 0.0, 0.0]) == []


def test_a_triple_root_is_found_once() -> None:
    assert roots(with_roots([0.25, 0.25, 0.25])) == pytest.approx([0.25], abs=1e-5)


def test_product_of_quadratics() -> None:
    # (1 + u)² and (2 - u)², each in Bernstein form, agree with their product at five places.
    a, b = [1.0, 2.0, 4.0], [4.0, 2.0, 1.0]
    both = product(a, b)
    for u in (0.0, 0.25, 0.5, 0.75, 1.0):
        at = sum(comb(4, k) * c * u**k * (1 - u) ** (4 - k) for k, c in enumerate(both))
        assert at == pytest.approx((1 + u) ** 2 * (2 - u) ** 2)
