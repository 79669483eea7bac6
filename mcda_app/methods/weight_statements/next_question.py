# SPDX-License-Identifier: MIT
"""Which comparison of two weights would most narrow down who comes first.

For each comparison, the draws that agree with one answer are set against those that agree with the other.
What counts is how uncertain first place is expected to be after the answer: the entropy of the winner,
summed over the issues and averaged over both answers, each as likely as its share of the draws.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from mcda_app.methods.weight_statements.linear_programmes import Floats

GAIN = 1e-9
"""The least that a question must be expected to take from the uncertainty to be asked."""

ALIKE = 0.02
"""Questions whose gains differ by no more than this share of the best are equally good."""


class Comparison(NamedTuple):
    """Whether first_value times one weight exceeds second_value times another.

    effort  how hard the question is to answer; of equally good ones the easiest is asked
    """

    first: int
    first_value: float
    second: int
    second_value: float
    effort: int


class Choice(NamedTuple):
    """The comparison to ask for, by its place; its expected gain, in bits; and the shares of both answers."""

    at: int
    gain: float
    more: float


def entropies(winners: Sequence[Floats], groups: Floats) -> Floats:
    """The entropy of the winner, in bits, in each group of draws, summed over issues.

    winners  for each issue (options, draws): 1 where the option comes first, else 0
    groups   (groups, draws): 1 where a draw belongs to the group, else 0
    """
    sizes = np.maximum(groups.sum(axis=1, keepdims=True), 1e-300)
    total = np.zeros(len(groups))
    for first in winners:
        shares = groups @ first.T / sizes
        with np.errstate(divide="ignore", invalid="ignore"):
            total -= np.where(shares > 0, shares * np.log2(shares), 0.0).sum(axis=1)
    return total


def best_question(
    comparisons: Sequence[Comparison], winners: Sequence[Floats], draws: Floats
) -> Choice | None:
    """The comparison with the largest expected gain; None if none would narrow first place.

    winners  as for `entropies`
    draws    (criteria, draws) weights that agree with what is known
    """
    if not comparisons or not winners:
        return None
    first = np.array([c.first for c in comparisons])
    second = np.array([c.second for c in comparisons])
    by_first = np.array([[c.first_value] for c in comparisons])
    by_second = np.array([[c.second_value] for c in comparisons])
    more = (draws[first] * by_first > draws[second] * by_second).astype(np.float64)
    share = more.mean(axis=1)
    now = float(entropies(winners, np.ones((1, draws.shape[1])))[0])
    after = share * entropies(winners, more) + (1 - share) * entropies(winners, 1 - more)
    gains = now - after
    gains[(share == 0) | (share == 1)] = 0.0
    most = float(gains.max())
    if most <= GAIN:
        return None
    alike = np.flatnonzero(gains >= most * (1 - ALIKE))
    at = min(map(int, alike), key=lambda n: (comparisons[n].effort, -gains[n], n))
    return Choice(at, float(gains[at]), float(share[at]))
