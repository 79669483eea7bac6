# SPDX-License-Identifier: MIT
"""All real roots of small polynomials on [0, 1].

A polynomial is the list of its coefficients in the Bernstein basis of its degree n,
f(u) = sum b[k] C(n, k) u**k (1 - u)**(n - k). Sums and products of nonnegative
polynomials involve no cancellation in this basis, and the number of sign changes bounds the number of
roots from above (and equals it modulo two), so each interval is either decided or halved.

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
    """The number of sign changes of the coefficients, ignoring zeros."""
    changes, before = 0, 0.0
    for c in b:
        if c:
            if c * before < 0:
                changes += 1
            before = 1.0 if c > 0 else -1.0
    return changes


def roots(b: Sequence[float]) -> list[float]:
    """The roots of a polynomial of degree four or less inside (0, 1), in ascending order.

    Simple roots are accurate to 1e-12 as far as the coefficients define them; closer ones are merged.
    Roots at the ends and those of the zero polynomial are not reported.
    """
    if len(b) == 2:
        return [b[0] / (b[0] - b[1])] if sign_changes(b) else []
    result: list[float] = []
    stack = [(list(b), 0.0, 1.0)]
    while stack:
        part, low, high = stack.pop()
        changes = sign_changes(part)
        if changes == 0:
            continue
        if changes == 1 and part[0] and part[-1]:
            result.append(low + (high - low) * _refined(part))
            continue
        middle = (low + high) / 2
        if high - low < 1e-12:
            result.append(middle)
            continue
        left, right = halves(part)
        if abs(left[-1]) <= _DUST * max(map(abs, part)):
            # A root at the cut: rounding would put it on either side or on both.
            left[-1] = right[0] = 0.0
            result.append(middle)
        stack.append((left, low, middle))
        stack.append((right, middle, high))
    return sorted(result)


def _refined(b: Sequence[float]) -> float:
    """The single root between ends of opposite sign: Newton steps, bisection where they do not converge.

    Iterates in the power basis, which is fast, and polishes in the Bernstein basis, which loses no digits
    where the polynomial is much smaller near the root than elsewhere.
    """
    power = _power_basis(b)
    rising = b[-1] > 0
    low, high = 0.0, 1.0
    u = b[0] / (b[0] - b[-1])
    before = 1.0
    while True:
        value = slope = 0.0
        for c in power:
            slope = slope * u + value
            value = value * u + c
        if (value > 0) == rising:
            high = u
        else:
            low = u
        step = value / slope if slope else 1.0
        next_u = u - step
        if not low < next_u < high or 2 * abs(step) > before:
            next_u = (low + high) / 2
        before = abs(next_u - u)
        u = next_u
        if before <= PRECISION:
            return _polished(b, _polished(b, u))


def _polished(b: Sequence[float], u: float) -> float:
    """One Newton step, with value and slope by de Casteljau's algorithm."""
    v, row = 1.0 - u, list(b)
    while len(row) > 2:
        row = [v * left + u * right for left, right in pairwise(row)]
    left, right = row
    slope = (len(b) - 1) * (right - left)
    improved = u - (v * left + u * right) / slope if slope else u
    return improved if 0.0 <= improved <= 1.0 else u


def _power_basis(b: Sequence[float]) -> list[float]:
    """Coefficients of u**n down to u**0, from the forward differences."""
    n = len(b) - 1
    row, power = list(b), [b[0]]
    for k in range(1, n + 1):
        row = [right - left for left, right in pairwise(row)]
        power.append(comb(n, k) * row[0])
    return power[::-1]
