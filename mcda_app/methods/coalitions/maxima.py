# SPDX-License-Identifier: MIT
"""The coalitions near the highest score, and the highest with and without each actor."""

from __future__ import annotations

import numpy as np

from mcda_app.methods.coalitions.subsets import Block, Floats, Ints
from mcda_app.methods.ranking import TIE_TOLERANCE


class Nearest:
    """The coalitions near the highest score met so far; none that is out, with a score of minus infinity."""

    def __init__(self, tolerance: float = TIE_TOLERANCE) -> None:
        self._tolerance = tolerance
        self.top = -np.inf
        self._masks: list[Ints] = []
        self._scores: list[Floats] = []

    def add(self, masks: Ints, scores: Floats) -> None:
        self.top = max(self.top, float(scores.max()))
        rows = np.flatnonzero((scores >= self.top - self._tolerance) & (scores > -np.inf))
        self._masks.append(masks[rows])
        self._scores.append(scores[rows])

    def near(self) -> tuple[Ints, Floats, int]:
        """Masks and scores of those within the tolerance, in order, and how many share first place."""
        masks, scores = np.concatenate(self._masks), np.concatenate(self._scores)
        kept = scores >= self.top - self._tolerance
        masks, scores = masks[kept], scores[kept]
        behind = scores < self.top - TIE_TOLERANCE
        order = np.lexsort((masks, np.bitwise_count(masks), np.where(behind, self.top - scores, 0.0)))
        return masks[order], scores[order], int(np.count_nonzero(~behind))

    @property
    def best(self) -> tuple[int, float] | None:
        if self.top == -np.inf:
            return None
        masks, scores, _ = self.near()
        return int(masks[0]), float(scores[0])


def actor_maxima(block: Block, scores: Floats) -> tuple[list[float], list[float]]:
    """(actors,) twice: the highest score of a coalition in the block with each actor, and of one without.

    Minus infinity where the block has no such coalition.
    """
    top = float(scores.max())
    inside, outside = [-np.inf] * block.actors, [-np.inf] * block.actors
    bits = block.varying
    # Folding the scores over one half of these actors leaves few to look through for each of the other half.
    low = len(bits) // 2
    table = scores.reshape(-1, 1 << low)
    for part, folded in ((bits[:low], table.max(axis=0)), (bits[low:], table.max(axis=1))):
        for n, i in enumerate(part):
            pairs = folded.reshape(-1, 2, 1 << n)
            outside[i], inside[i] = float(pairs[:, 0].max()), float(pairs[:, 1].max())
    for i in range(block.actors):
        if i not in bits:
            (inside if block.masks[0] >> i & 1 else outside)[i] = top
    return inside, outside
