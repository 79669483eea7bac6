# SPDX-License-Identifier: MIT
"""What each criterion contributes to each option's score, in parts that add up to the score.

AHP is a sum, so that its parts are the terms. TOPSIS is not: closeness c = D- / (D+ + D-) depends on all
criteria together. Its parts are those of the Aumann-Shapley rule along the straight line from the worst
point to the option: walk from the anti-ideal to the option at one pace on all criteria, and give each
criterion the closeness gained by its own movement. The parts add up to the closeness exactly, none is
negative, and a criterion on which the option is at the worst value gets none. That is a convention,
and is labelled as one wherever it is shown.

Sources: Aumann & Shapley (1974), "Values of Non-Atomic Games", Princeton University Press; Friedman &
Moulin (1999), "Three methods to share joint costs or surplus", Journal of Economic Theory 87(2), 275-312;
Hwang & Yoon (1981), "Multiple Attribute Decision Making", Springer (closeness).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum, sqrt

from mcda_app.methods.synthesis import AhpSteps
from mcda_app.methods.topsis import TopsisSteps

_STEPS = 96


def _simpson() -> tuple[tuple[float, float, float], ...]:
    """x³, 1 - x³ and the factor of each place x in the sum for an integral over x³."""
    places = []
    for k in range(_STEPS + 1):
        x = k / _STEPS
        counts = 1 if k in (0, _STEPS) else 4 if k % 2 else 2
        places.append((x**3, 1 - x**3, counts * x * x / _STEPS))
    return tuple(places)


_PLACES = _simpson()


def contributions(steps: TopsisSteps | AhpSteps) -> tuple[tuple[float, ...], ...]:
    """(options, criteria) parts of the scores, none negative, each row adding up to the option's score.

    Where no criterion tells any options apart, TOPSIS's closeness of one half is nobody's doing: all
    parts are zero.
    """
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


def _parts(gained: Sequence[float], left: Sequence[float], closeness: float) -> tuple[float, ...]:
    """One option's parts; gained and left are its distances from the worst and the best per criterion.

    With a = gained, e = left and A² = sum a², the position at s in [0, 1] has D- = s A and
    D+² = sum (e + (1 - s) a)², and the parts are a² K + a e L for two integrals K and L over s that are
    the same for all criteria. K is computed; L follows from the sum of the parts.
    """
    size = fsum(a * a for a in gained)
    if size == 0:
        return (0.0,) * len(gained)
    cross = fsum(a * e for a, e in zip(gained, left, strict=True))
    rest = fsum(e * e for e in left)
    own = _own_integral(size, cross, rest)
    mixed = max(0.0, (closeness - size * own) / cross) if cross > 0 else 0.0
    own = (closeness - cross * mixed) / size
    return tuple(a * a * own + a * e * mixed for a, e in zip(gained, left, strict=True))


def _own_integral(size: float, cross: float, rest: float) -> float:
    """K: the integral over s of (D+ / A + A s (1 - s) / D+) / (D+ + s A)², by Simpson's rule.

    Taken in x with 1 - s = x³, for it bends most where the option comes close to the ideal.
    """
    length = sqrt(size)
    total = 0.0
    for to_go, s, counts in _PLACES:
        near = sqrt(rest + to_go * (2 * cross + to_go * size))
        bend = length * s * to_go / near if near > 0 else s
        total += counts * (near / length + bend) / (near + s * length) ** 2
    return total
