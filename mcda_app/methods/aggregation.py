# SPDX-License-Identifier: MIT
"""Aggregation of several people's judgements or priorities, with the spread beside every mean.

Sources: Aczél & Saaty (1983), Journal of Mathematical Psychology 27(1), 93-102 (the geometric mean of
judgements is the only one that keeps reciprocity); Forman & Peniwati (1998), European Journal of Operational
Research 108(1), 165-169 (aggregation of individual judgements, AIJ, for a group that acts as one; of
individual priorities, AIP, for one whose members keep their own); Ramanathan & Ganesh (1994), EJOR 79(2),
249-265 (voting weights).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, fsum, isfinite, log
from typing import NamedTuple

from mcda_app.errors import MethodError
from mcda_app.i18n import tr

PairwiseMatrix = Sequence[Sequence[float | None]]


class Spread(NamedTuple):
    """The spread of several answers, regardless of voting weights.

    low, high          minimum and maximum
    lower, upper       quartiles (linear interpolation between neighbours)
    middle             median
    """

    low: float
    lower: float
    middle: float
    upper: float
    high: float

    @property
    def range(self) -> float:
        return self.high - self.low


def shares_of_votes(voting: Sequence[float]) -> list[float]:
    """Voting weights scaled to sum to 1.

    Raises MethodError without voters or for a voting weight that is not a finite number above 0.
    """
    if not voting:
        raise MethodError(tr("Nobody has answered."), remedy=tr("Include at least one participant."))
    if any(not isfinite(v) or v <= 0 for v in voting):
        raise MethodError(
            tr("A voting weight must be a number above 0."), remedy=tr("Correct the voting weight.")
        )
    largest = max(voting)
    total = fsum(v / largest for v in voting)
    return [v / largest / total for v in voting]


def aggregate_judgements(
    matrices: Sequence[PairwiseMatrix], voting: Sequence[float]
) -> list[list[float | None]]:
    """The group's pairwise comparisons: for each pair the weighted geometric mean of its answers (AIJ).

    matrices  (people, items, items) positive ratios; None where unanswered
    voting    (people,) voting weights; for each pair, scaled over those who answered it
    returns   (items, items) reciprocal; None where nobody answered
    """
    shares_of_votes(voting)
    size = len(matrices[0])
    group: list[list[float | None]] = [[1.0 if a == b else None for b in range(size)] for a in range(size)]
    for a in range(size):
        for b in range(a + 1, size):
            answers = [(v, m[a][b]) for v, m in zip(voting, matrices, strict=True)]
            logs = [(v, log(ratio)) for v, ratio in answers if ratio is not None]
            if logs:
                shares = shares_of_votes([v for v, _ in logs])
                mean = fsum(s * x for s, (_, x) in zip(shares, logs, strict=True))
                group[a][b], group[b][a] = exp(mean), exp(-mean)
    return group


def arithmetic_priorities(rows: Sequence[Sequence[float]], voting: Sequence[float]) -> tuple[float, ...]:
    """The weighted arithmetic mean of everybody's weights (AIP).

    rows     (people, criteria) shares that sum to 1
    voting   (people,) voting weights
    returns  (criteria,) shares that sum to 1
    """
    shares = shares_of_votes(voting)
    means = [fsum(s * x for s, x in zip(shares, column, strict=True)) for column in zip(*rows, strict=True)]
    return _to_one(means)


def geometric_priorities(rows: Sequence[Sequence[float]], voting: Sequence[float]) -> tuple[float, ...]:
    """The weighted geometric mean of everybody's weights, scaled to sum to 1 (AIP).

    rows, voting, returns  as for :func:`arithmetic_priorities`

    A criterion to which anyone gives zero weight gets zero: a veto. Raises MethodError if that leaves no
    criterion.
    """
    shares = shares_of_votes(voting)
    means = [
        exp(fsum(s * log(x) for s, x in zip(shares, column, strict=True))) if min(column) > 0 else 0.0
        for column in zip(*rows, strict=True)
    ]
    if not any(means):
        raise MethodError(
            tr("At least one person gave each criterion zero weight, so every geometric mean is zero."),
            remedy=tr("Choose the arithmetic mean."),
        )
    return _to_one(means)


def spread(values: Sequence[float]) -> Spread:
    """The spread of one or more numbers."""
    ascending = sorted(values)
    lower, middle, upper = (_quantile(ascending, q) for q in (0.25, 0.5, 0.75))
    return Spread(ascending[0], lower, middle, upper, ascending[-1])


def _quantile(ascending: Sequence[float], q: float) -> float:
    position = q * (len(ascending) - 1)
    below = int(position)
    above = min(below + 1, len(ascending) - 1)
    return ascending[below] + (position - below) * (ascending[above] - ascending[below])


def _to_one(values: Sequence[float]) -> tuple[float, ...]:
    total = fsum(values)
    return tuple(v / total for v in values)
