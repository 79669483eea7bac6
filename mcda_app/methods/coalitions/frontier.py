# SPDX-License-Identifier: MIT
"""The coalitions that can be best at some weights, which are few: no other is at least as good on every
criterion and better on one (the Pareto frontier)."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from mcda_app.methods.coalitions.member_scores import CoalitionProblem
from mcda_app.methods.coalitions.scoring import goodness, partial_values
from mcda_app.methods.coalitions.subsets import BLOCK_BITS, Flags, Floats, Ints, blocks
from mcda_app.methods.coalitions.thresholds import misses_of, nobody_left

MARGIN = 1e-9
"""What is better by less, as a part of a scale, does not push another off the frontier."""

_DECIMALS = 12


@dataclass(frozen=True, slots=True, eq=False)
class Frontier:
    """Coalitions that no other dominates.

    masks   (coalitions,) in ascending order
    places  (criteria, coalitions) from scoring.goodness
    """

    masks: Ints
    places: Floats


def frontier(problem: CoalitionProblem, weighty: Flags, bits: int = BLOCK_BITS) -> Frontier:
    """The coalitions of which one is best whatever the weights, and all that tie with it.

    All methods of scoring.AnchoredMethod rise with every position, so that a coalition dominated by MARGIN
    scores less wherever all weighty criteria have weight. Coalitions that do not differ are all on it. Under
    weighted value partial values are compared in place of positions, which a flat curve makes the same.
    Coalitions that miss a threshold are not on it, and push none off it.

    weighty  (criteria,) which criteria may have weight; the others do not count

    Raises MethodError as scoring.goodness does, and where every coalition misses a threshold.
    """
    steps = frontier_steps(problem, weighty, bits)
    return deque((step for step in steps if step is not None), maxlen=1).pop()


def frontier_steps(
    problem: CoalitionProblem, weighty: Flags, bits: int = BLOCK_BITS
) -> Iterator[Frontier | None]:
    """The same as the last item; None after each block before, where the work may be stopped."""
    masks, places = np.empty(0, np.int64), np.empty((len(problem.criteria), 0))
    for block in blocks(problem.actors, problem.us, bits):
        of_block, block_masks = goodness(block, problem), block.masks
        misses = misses_of(of_block, problem)
        if misses is not None:
            of_block, block_masks = of_block[:, ~misses], block_masks[~misses]
        masks = np.concatenate([masks, block_masks])
        places = np.concatenate([places, of_block], axis=1)
        kept = undominated(partial_values(places, problem)[weighty])
        masks, places = masks[kept], places[:, kept]
        yield None
    if not len(masks):
        raise nobody_left()
    yield Frontier(masks, places)


class FrontierCache:
    """The frontiers of one problem, for each set of criteria that may have weight."""

    def __init__(self, problem: CoalitionProblem, bits: int = BLOCK_BITS) -> None:
        self.problem = problem
        self._bits = bits
        self._known: dict[tuple[bool, ...], Frontier] = {}

    def frontier(self, weighty: Sequence[bool]) -> Frontier:
        """As the function of that name."""
        for _ in self.prepare(weighty):
            pass
        return self._known[tuple(weighty)]

    def prepare(self, weighty: Sequence[bool]) -> Iterator[None]:
        """Work a frontier out that is not known yet, with pauses at which that may be stopped."""
        key = tuple(weighty)
        if key in self._known:
            return
        for step in frontier_steps(self.problem, np.array(key), self._bits):
            if step is not None:
                self._known[key] = step
            yield


def undominated(places: Floats) -> Ints:
    """Which columns no other dominates by MARGIN, in ascending order.

    places  (criteria, coalitions), more is better; without criteria nothing dominates
    """
    # Sums of the same ratings in another order differ by rounding: such columns are the same.
    rounded = np.round(places, _DECIMALS)
    waiting = np.argsort(-rounded.sum(axis=0), kind="stable")
    rounded = rounded[:, waiting]
    kept = [waiting[:0]]
    while len(waiting):
        # The one with the highest sum is dominated by none that is left, nor by any before.
        ahead = rounded[:, :1] - rounded
        at_least = (ahead >= 0).all(axis=0)
        same = at_least & (ahead == 0).all(axis=0)
        kept.append(waiting[same])
        left = ~(same | (at_least & (ahead > MARGIN).any(axis=0)))
        waiting, rounded = waiting[left], rounded[:, left]
    return np.sort(np.concatenate(kept))
