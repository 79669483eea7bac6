# SPDX-License-Identifier: MIT
"""The coalitions near the highest score, and the highest with and without each actor."""

from __future__ import annotations

from math import inf

import numpy as np

from mcda_app.methods.coalitions.subsets import Block, Floats, Ints
from mcda_app.methods.ranking import TIE_TOLERANCE

_NOBODY: Ints = np.empty(0, np.int64)


class Nearest:
    """The coalitions near the highest score met so far; none that is out, with a score of minus infinity."""

    def __init__(self, tolerance: float = TIE_TOLERANCE) -> None:
        self._tolerance = tolerance
        self.top = -inf
        self._masks: list[Ints] = []
        self._scores: list[Floats] = []
        self._near: tuple[Ints, Floats, int] | None = None

    def add(self, masks: Ints, scores: Floats) -> None:
        self._near = None
        self.top = max(self.top, float(scores.max()))
        rows = np.flatnonzero(scores >= self.top - self._tolerance) if self.top > -inf else _NOBODY
        self._masks.append(masks[rows])
        self._scores.append(scores[rows])

    def near(self) -> tuple[Ints, Floats, int]:
        """Masks and scores of those within the tolerance, in order, and how many share first place."""
        if self._near is None:
            self._near = self._ordered()
        return self._near

    def _ordered(self) -> tuple[Ints, Floats, int]:
        masks, scores = np.concatenate(self._masks), np.concatenate(self._scores)
        kept = scores >= self.top - self._tolerance
        masks, scores = masks[kept], scores[kept]
        behind = scores < self.top - TIE_TOLERANCE
        order = np.lexsort((masks, np.bitwise_count(masks), np.where(behind, self.top - scores, 0.0)))
        return masks[order], scores[order], int(np.count_nonzero(~behind))

    @property
    def best(self) -> tuple[int, float] | None:
        if self.top == -inf:
            return None
        masks, scores, _ = self.near()
        return int(masks[0]), float(scores[0])


def actor_maxima(block: Block, scores: Floats) -> tuple[list[float], list[float]]:
    """(actors,) twice: the highest score of a coalition in the block with each actor, and of one without.

    Minus infinity where the block has no such coalition.
    """
    top = float(scores.max())
    inside, outside = [-inf] * block.actors, [-inf] * block.actors
    bits = block.varying
    # Folding the scores over one half of these actors leaves few to look through for each of the other half.
    low = len(bits) // 2
    table = scores.reshape(-1, 1 << low)
    for part, folded in ((bits[:low], table.max(axis=0)), (bits[low:], table.max(axis=1))):
        left: list[float] = folded.tolist()
        for i in reversed(part):
            half = len(left) // 2
            without, with_actor = left[:half], left[half:]
            outside[i], inside[i] = max(without), max(with_actor)
            left = list(map(max, without, with_actor))
    for i in range(block.actors):
        if i not in bits:
            (inside if block.masks[0] >> i & 1 else outside)[i] = top
    return inside, outside
