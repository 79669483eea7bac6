# SPDX-License-Identifier: MIT
"""What settling some doubtful scores would do to first place.

Value of information with a stake of one for an option that is really first and none for another (Raiffa &
Schlaifer 1961; Howard 1966): the expected gain of settling some scores is by how much it raises the chance
of picking an option that is really first. It is never negative, and nothing for scores that cannot change
the pick. Partial and total: Felli & Hazen (1998); Ades, Lu & Claxton (2004).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from mcda_app.methods.information.doubtful import DoubtfulMatrix, Flags
from mcda_app.methods.information.joint import Enumeration, Sample
from mcda_app.methods.vectorised import Floats

MAX_OUTCOMES = 20_000
"""Outcomes of the settled scores that are worked out one by one."""


class Settling(NamedTuple):
    """What settling some scores would do.

    scores   indices of the doubtful scores, ascending
    changes  chance that other options are in first place then, the scores that stay in doubt as they are now
    gain     by how much it raises the chance of picking an option that is really first
    firm     chance that first place is firm then: that its one leader stays first in at least the given share
             of what the other scores may still be
    if_confirmed  whether first place is firm if the settled scores turn out to be what they are now
    """

    scores: tuple[int, ...]
    changes: float
    gain: float
    firm: float
    if_confirmed: bool


class Settler:
    """Answers for one matrix.

    firm_from  share of what the doubtful scores may be in which a firm first place stays
    """

    def __init__(self, joint: Enumeration | Sample, firm_from: float) -> None:
        self.joint, self._firm_from = joint, firm_from
        self._now = joint.best_share()

    @property
    def matrix(self) -> DoubtfulMatrix:
        return self.joint.matrix

    @property
    def total(self) -> tuple[float, float]:
        """Chance that first place changes, and the gain, if all doubtful scores are settled."""
        someone = 1.0 if self.matrix.always_someone else self.joint.share_with_leader()
        return self.joint.share_of_changes(), max(0.0, someone - self._now)

    def settling(self, scores: Sequence[int]) -> Settling:
        """What settling these scores would do."""
        chosen = tuple(sorted(scores))
        first = self.joint.first_over(chosen)
        chances = self.joint.chances(chosen)
        firm = self._firm(first, self.joint.shares(chosen))
        present = tuple(self.matrix.doubtful[n].now for n in chosen)
        return Settling(
            chosen,
            float(chances[_differs(first, self.matrix.now)].sum()),
            max(0.0, self.joint.best_share(chosen) - self._now),
            float(chances[firm].sum()),
            bool(firm[present]),
        )

    def changes(self, scores: Sequence[int], samples: int, seed: Sequence[int]) -> float:
        """The chance that first place changes if these scores, of which there may be many, are settled.

        It is exact up to MAX_OUTCOMES outcomes, otherwise the share of random samples.
        """
        chosen = tuple(sorted(scores))
        if len(chosen) == len(self.matrix.doubtful):
            return self.joint.share_of_changes()
        if self.matrix.combinations(chosen) <= MAX_OUTCOMES:
            differs = _differs(self.matrix.first_over(chosen), self.matrix.now)
            return float(self.joint.chances(chosen)[differs].sum())
        rng = np.random.Generator(np.random.PCG64(np.random.SeedSequence([*seed, *chosen])))
        indices = np.array(
            [
                np.searchsorted(
                    np.cumsum(self.matrix.doubtful[n].chances)[:-1], rng.random(samples), side="right"
                )
                for n in chosen
            ]
        )
        return float(_differs(self.matrix.first_at(chosen, indices), self.matrix.now).mean())

    def _firm(self, first: Flags, shares: Floats) -> Flags:
        """Whether first place is firm, for each outcome."""
        leader = first.argmax(axis=0)[None]
        stays = np.take_along_axis(shares, leader, axis=0)[0]
        return np.asarray((first.sum(axis=0) == 1) & (stays >= self._firm_from - 1e-12))


def _differs(first: Flags, now: Flags) -> Flags:
    return np.asarray((first != now.reshape(-1, *[1] * (first.ndim - 1))).any(axis=0))
