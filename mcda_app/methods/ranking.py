# SPDX-License-Identifier: MIT
"""Ranks from scores, ties shared."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

TIE_TOLERANCE = 1e-9
"""Scores at most this far apart share a rank."""


def shared_ranks(values: Sequence[float], tolerance: float = TIE_TOLERANCE) -> tuple[int, ...]:
    """The rank of each value, 1 for the highest.

    A rank is one more than the number of values that are higher by more than tolerance, so two tied for
    first are followed by third. Three values of which only neighbours are within tolerance of each other
    need not all share one rank.

    values  finite scores, more is better
    """
    ascending = sorted(values)
    count = len(ascending)
    return tuple(1 + count - bisect_right(ascending, value + tolerance) for value in values)


def leaders(values: Sequence[float], tolerance: float = TIE_TOLERANCE) -> tuple[int, ...]:
    """Indices of the values in first place: several if tied, none if there are no values."""
    if not values:
        return ()
    first = max(values)
    return tuple(n for n, value in enumerate(values) if value + tolerance >= first)
