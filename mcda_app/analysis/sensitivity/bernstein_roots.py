# SPDX-License-Identifier: MIT
"""Real roots of small polynomials on [0, 1], none of them missed.

A polynomial is the list of its coefficients in the Bernstein basis of its degree n,
f(u) = sum b[k] C(n, k) u**k (1 - u)**(n - k). Sums and products of polynomials that are nowhere
negative have no cancellation in this basis, and the number of its sign changes bounds the number
of roots from above (with equality modulo two), so that an interval is either settled or halved.

Sources: Lane & Riesenfeld (1981), "Bounds on a polynomial", BIT 21, 112-117; Farouki & Rajan (1988),
"Algorithms for polynomials in Bernstein form", CAGD 5, 1-26.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import comb

PRECISION = 1e-14
_DUST = 1e-14


def product(a: Sequence[float], b: Sequence[float]) -> list[float]:
    """The product of two quadratics: five coefficients."""
    a0, a1, a2 = a
    b0, b1, b2 = b
    return [
        a0 * b0,
        (a0 * b1 + a1 * b0) / 2,
        (a0 * b2 + 4 * (a1 * b1) + a2 * b0) / 6,
        (a1 * b2 + a2 * b1) / 2,
        a2 * b2,
    ]


def halves(b: Sequence[float]) -> tuple[list[float], list[float]]:
    """The same polynomial on the left and on the right half (de Casteljau's algorithm)."""
    row = list(b)
    left, right = [row[0]], [row[-1]]
    while len(row) > 1:
        row = [(row[k] + row[k + 1]) / 2 for k in range(len(row) - 1)]
        left.append(row[0])
        right.append(row[-1])
    return left, right[::-1]


def sign_changes(b: Sequence[float]) -> int:
    """How often the coefficients change sign, zeros left out."""
    changes, before = 0, 0.0
    for c in b:
        if c:
            if c * before < 0:
                changes += 1
            before = 1.0 if c > 0 else -1.0
    return changes


def roots(b: Sequence[float]) -> list[float]:
    """Where a polynomial of degree four or less is zero inside (0, 1), in rising order.

    Simple ones are exact to 1e-12 as far as the coefficients define them; roots closer together than
    that come as one. Neither a root at an end nor any of the zero polynomial is reported.
    """
    if len(b) == 2:
        return [b[0] / (b[0] - b[1])] if sign_changes(b) else []
    found: list[float] = []
    work = [(list(b), 0.0, 1.0)]
    while work:
        part, low, high = work.pop()
        changes = sign_changes(part)
        if changes == 0:
            continue
        if changes == 1 and part[0] and part[-1]:
            found.append(low + (high - low) * _refined(part))
            continue
        middle = (low + high) / 2
        if high - low < 1e-12:
            found.append(middle)
            continue
        left, right = halves(part)
        if abs(left[-1]) <= _DUST * max(map(abs, part)):
            # A root at the cut, which rounding would put on either side or on both.
            left[-1] = right[0] = 0.0
            found.append(middle)
        work.append((left, low, middle))
        work.append((right, middle, high))
    return sorted(found)


def _refined(b: Sequence[float]) -> float:
    """The one root between ends of opposite sign: Newton's steps, halving where they would not help.

    They are taken in powers of u, which is quick, and polished in the Bernstein basis, which loses no
    digits where the polynomial is far smaller at the root than elsewhere.
    """
    power = _power_basis(b)
    rising = b[-1] > 0
    low, high = 0.0, 1.0
    u = b[0] / (b[0] - b[-1])
    before = 1.0
    while True:
        at = slope = 0.0
        for c in power:
            slope = slope * u + at
            at = at * u + c
        if (at > 0) == rising:
            high = u
        else:
            low = u
        step = at / slope if slope else 1.0
        following = u - step
        if not low < following < high or 2 * abs(step) > before:
            following = (low + high) / 2
        before = abs(following - u)
        u = following
        if before <= PRECISION:
            return _polished(b, _polished(b, u))


def _polished(b: Sequence[float], u: float) -> float:
    """One of Newton's steps, with value and slope by de Casteljau's algorithm."""
    v, row = 1.0 - u, list(b)
    while len(row) > 2:
        row = [v * left + u * right for left, right in pairwise(row)]
    left, right = row
    slope = (len(b) - 1) * (right - left)
    better = u - (v * left + u * right) / slope if slope else u
    return better if 0.0 <= better <= 1.0 else u


def _power_basis(b: Sequence[float]) -> list[float]:
    """Coefficients of u**n down to u**0, from the forward differences."""
    n = len(b) - 1
    row, power = list(b), [b[0]]
    for k in range(1, n + 1):
        row = [after - held for held, after in pairwise(row)]
        power.append(comb(n, k) * row[0])
    return power[::-1]
