# SPDX-License-Identifier: MIT
"""What each criterion contributes to each option's score, in parts that add up to the score.

AHP and weighted value are sums whose terms are the parts. TOPSIS is not: closeness c = D- / (D+ + D-) depends
on all criteria together. Its parts follow the Aumann-Shapley rule along the straight line from the worst
point to the option: move from the anti-ideal to the option at the same relative pace on all criteria, and
give each criterion the closeness gained by its own movement. The parts add up to the closeness exactly, none
is negative, and a criterion on which the option has the worst value gets none. This is a convention, and is
labelled as one wherever it is shown.

Sources: Aumann & Shapley (1974), "Values of Non-Atomic Games", Princeton University Press; Friedman &
Moulin (1999), "Three methods to share joint costs or surplus", Journal of Economic Theory 87(2), 275-312;
Hwang & Yoon (1981), "Multiple Attribute Decision Making", Springer (closeness).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum, sqrt

from mcda_app.methods.synthesis import AhpSteps
from mcda_app.methods.topsis import TopsisSteps
from mcda_app.methods.value import ValueSteps

_STEPS = 96


def _simpson() -> tuple[tuple[float, float, float], ...]:
    """x³, 1 - x³ and the coefficient of each node x in the sum for an integral over x³."""
    nodes = []
    for k in range(_STEPS + 1):
        x = k / _STEPS
        coefficient = 1 if k in (0, _STEPS) else 4 if k % 2 else 2
        nodes.append((x**3, 1 - x**3, coefficient * x * x / _STEPS))
    return tuple(nodes)


_NODES = _simpson()


def contributions(steps: TopsisSteps | AhpSteps | ValueSteps) -> tuple[tuple[float, ...], ...]:
    """(options, criteria) parts of the scores, none negative, each row adding up to the option's score.

    Where no criterion distinguishes any options, TOPSIS's closeness of one half is due to none: all parts
    are zero.
    """
    if isinstance(steps, ValueSteps):
        return steps.contributions
    if isinstance(steps, AhpSteps):
        return tuple(zip(*steps.contributions, strict=True))
    return tuple(
        _parts(
            [abs(v - worst) for v, worst in zip(row, steps.anti_ideal, strict=True)],
            [abs(best - v) for v, best in zip(row, steps.ideal, strict=True)],
            closeness,
        )
        for row, closeness in zip(steps.weighted, steps.closeness, strict=True)
    )


def _parts(from_worst: Sequence[float], to_best: Sequence[float], closeness: float) -> tuple[float, ...]:
    """One option's parts; from_worst and to_best are its distances per criterion.

    With a = from_worst, e = to_best and A² = sum a², the position at s in [0, 1] has D- = s A and
    D+² = sum (e + (1 - s) a)², and the parts are a² K + a e L for two integrals K and L over s that are
    the same for all criteria. K is computed; L follows from the sum of the parts.
    """
    size = fsum(a * a for a in from_worst)
    if size == 0:
        return (0.0,) * len(from_worst)
    cross = fsum(a * e for a, e in zip(from_worst, to_best, strict=True))
    rest = fsum(e * e for e in to_best)
    own = _own_integral(size, cross, rest)
    mixed = max(0.0, (closeness - size * own) / cross) if cross > 0 else 0.0
    own = (closeness - cross * mixed) / size
    return tuple(a * a * own + a * e * mixed for a, e in zip(from_worst, to_best, strict=True))


def _own_integral(size: float, cross: float, rest: float) -> float:
    """K: the integral over s of (D+ / A + A s (1 - s) / D+) / (D+ + s A)², by Simpson's rule.

    Integrated over x with 1 - s = x³, since the curvature is largest near the ideal.
    """
    length = sqrt(size)
    total = 0.0
    for remaining, s, coefficient in _NODES:
        near = sqrt(rest + remaining * (2 * cross + remaining * size))
        bend = length * s * remaining / near if near > 0 else s
        total += coefficient * (near / length + bend) / (near + s * length) ** 2
    return total
