# SPDX-License-Identifier: MIT
"""Which statements contradict one another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from math import comb

MOST_TRIALS = 2000
"""Sets of statements of one size that are tried at most."""


def smallest_conflict(statements: int, agree: Callable[[Sequence[int]], bool]) -> tuple[int, ...]:
    """The smallest set of statements that contradict one another; empty if all agree.

    Where there are too many sets of a size to try them all, none of the set returned can be dropped, yet
    another may be smaller.

    statements  their number
    agree       whether those with these indices agree
    """
    rest = list(range(statements))
    if agree(rest):
        return ()
    for n in range(statements):  # each that is not needed for a contradiction goes
        without = [m for m in rest if m != n]
        if not agree(without):
            rest = without
    for size in range(1, len(rest)):
        if comb(statements, size) > MOST_TRIALS:
            break
        for subset in combinations(range(statements), size):
            if not agree(subset):
                return subset
    return tuple(rest)
