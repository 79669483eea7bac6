# SPDX-License-Identifier: MIT
"""How much power votes give: Banzhaf and Shapley-Shubik indices of a weighted vote.

Sources: Banzhaf (1965), "Weighted voting doesn't work: a mathematical analysis", Rutgers Law Review 19(2),
317-343; Shapley & Shubik (1954), "A method for evaluating the distribution of power in a committee system",
American Political Science Review 48(3), 787-792.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import factorial, isfinite, lcm
from typing import Any, NamedTuple

import numpy as np

from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.coalitions.subsets import check_actors, doubled

_LARGEST_SUM = 1 << 62


class Power(NamedTuple):
    """The power of each voter, as exact fractions.

    banzhaf         (voters,) part of all decisive votes, summing to 1 (the normalised index)
    shapley_shubik  (voters,) part of all orders in which the voter's vote decides, summing to 1
    swings          (voters,) number of coalitions that win with the voter's vote and lose without it
    """

    banzhaf: tuple[Fraction, ...]
    shapley_shubik: tuple[Fraction, ...]
    swings: tuple[int, ...]


def power(votes: Sequence[float], quota: float) -> Power:
    """The power of each voter where votes that come to the quota or more decide.

    Exact: numbers count as the decimals they are written as, so that 0.2 + 0.2 + 0.2 reaches a quota of 0.6.
    Takes voters × 2 ** voters steps, about a second for 20 voters.

    votes  (voters,) of 0 or more
    quota  above 0, at most the sum of the votes

    >>> from fractions import Fraction
    >>> [str(share) for share in power([4, 4, 4, 2, 2, 1], 12).banzhaf]
    ['5/21', '5/21', '5/21', '1/7', '1/7', '0']

    Raises MethodError for other votes or another quota.
    """
    check_actors(len(votes))
    if not all(isfinite(v) and v >= 0 for v in votes):
        raise MethodError(tr("A number of votes must be zero or more."))
    exact = [Fraction(repr(float(v))) for v in votes]
    needed = Fraction(repr(float(quota))) if isfinite(quota) else Fraction(0)
    if not 0 < needed <= sum(exact):
        raise MethodError(
            tr("The quota must be above zero and at most the sum of all votes."),
            remedy=tr("Correct the quota."),
        )
    unit = lcm(needed.denominator, *(v.denominator for v in exact))
    whole = [int(v * unit) for v in exact]
    known: dict[int, tuple[int, Fraction]] = {}
    for n, vote in enumerate(whole):
        if vote not in known:
            known[vote] = _decisive(vote, whole[:n] + whole[n + 1 :], int(needed * unit))
    swings = tuple(known[vote][0] for vote in whole)
    return Power(
        tuple(Fraction(n, sum(swings)) for n in swings), tuple(known[vote][1] for vote in whole), swings
    )


def _decisive(vote: int, others: Sequence[int], quota: int) -> tuple[int, Fraction]:
    """How many coalitions of the others a vote makes win, and in what part of the orders it does so."""
    kind: Any = np.int64 if sum(others) + vote < _LARGEST_SUM else object  # numbers of any length
    sums: Any = doubled(np.add, np.zeros((), kind), np.array(others, kind))
    sizes = np.bitwise_count(np.arange(len(sums)))
    counts = np.bincount(sizes[(sums < quota) & (sums + vote >= quota)]).tolist()
    orders = sum(n * factorial(k) * factorial(len(others) - k) for k, n in enumerate(counts))
    return sum(counts), Fraction(orders, factorial(len(others) + 1))
