# SPDX-License-Identifier: MIT
"""Regret: what choosing an option costs once it is known which state of the world came.

Savage (1951), "The theory of statistical decision", Journal of the American Statistical Association 46(253),
55-67 (minimax regret); Ram, Montibeller & Morton (2011), Journal of the Operational Research Society 62(5),
817-829 (regret of options under several criteria in several scenarios).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum

from mcda_app.methods.ranking import TIE_TOLERANCE

Table = Sequence[Sequence[float | None]]
"""(options, states) scores, more is better; None where an option has none."""


def regrets(scores: Table) -> tuple[tuple[float | None, ...], ...]:
    """(options, states) the best score of each state less the option's, 0 or more; None without a score."""
    best = [max((s for s in column if s is not None), default=0.0) for column in zip(*scores, strict=True)]
    return tuple(
        tuple(None if s is None else top - s for s, top in zip(row, best, strict=True)) for row in scores
    )


def largest_regrets(table: Table) -> tuple[float | None, ...]:
    """(options,) the largest of an option's regrets; None unless it has one in every state."""
    largest: list[float | None] = []
    for row in table:
        known = [regret for regret in row if regret is not None]
        largest.append(max(known) if known and len(known) == len(row) else None)
    return tuple(largest)


def hedges(largest: Sequence[float | None]) -> tuple[int, ...]:
    """Indices of the options with the smallest largest regret: several if tied, none without any."""
    least = min((regret for regret in largest if regret is not None), default=0.0)
    return tuple(
        n for n, regret in enumerate(largest) if regret is not None and regret <= least + TIE_TOLERANCE
    )


def expected_values(scores: Table, probabilities: Sequence[float]) -> tuple[float | None, ...]:
    """(options,) mean scores over the states; None unless an option has a score in every likely one.

    probabilities  (states,) non-negative, summing to 1
    """
    means: list[float | None] = []
    for row in scores:
        likely = [(s, p) for s, p in zip(row, probabilities, strict=True) if p > 0]
        products = [s * p for s, p in likely if s is not None]
        means.append(fsum(products) if len(products) == len(likely) else None)
    return tuple(means)
