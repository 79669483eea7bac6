# SPDX-License-Identifier: MIT
"""Weights, and the arithmetic that keeps them summing to one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from math import fsum

from mcda_app.domain.checks import finite
from mcda_app.domain.frozen import FrozenDict
from mcda_app.errors import EditError
from mcda_app.language import tr

NOTHING = 1e-290
"""Shares that sum to less are too small to have proportions, and count as zero."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Shares of the decision, one a criterion.

    shares   criterion id to share in [0, 1]; they sum to 1
    locked   criteria whose share stays when another is moved
    origin   what they were taken from: a lens id, an elicitation's name, or "direct"
    reasons  criterion id to the reason recorded for its weight
    """

    shares: FrozenDict[str, float]
    locked: frozenset[str] = frozenset()
    origin: str = "direct"
    reasons: FrozenDict[str, str] = FrozenDict()

    def share(self, criterion_id: str) -> float:
        return self.shares.get(criterion_id, 0.0)

    def movable(self, criterion_id: str) -> bool:
        """Whether moving this weight leaves another one free to make up the difference."""
        return criterion_id not in self.locked and len(self._free(criterion_id)) > 0

    def room(self, criterion_id: str) -> float:
        """The most this weight can be: what the locked others leave."""
        return min(1.0, max(0.0, 1.0 - fsum(self.share(c) for c in self.locked if c != criterion_id)))

    def moved(self, criterion_id: str, share: float) -> Weights:
        """One weight set by the user; the unlocked others keep their proportions.

        share is cut to what the locked weights leave. Unlocked weights that are all zero
        take up the rest in equal parts. Raises EditError for what is not a finite number.
        """
        share = finite(share, tr("A weight must be a number."))
        free = self._free(criterion_id)
        if criterion_id in self.locked or not free:
            return self
        return replace(self, shares=FrozenDict(self._with(criterion_id, share, free)), origin="direct")

    def ends(self, criterion_id: str) -> tuple[Mapping[str, float], Mapping[str, float]]:
        """The shares with one weight, which must be movable, at its least and at its most."""
        free = self._free(criterion_id)
        return self._with(criterion_id, 0.0, free), self._with(criterion_id, 1.0, free)

    def _with(self, criterion_id: str, share: float, free: list[str]) -> dict[str, float]:
        held = fsum(self.share(c) for c in self.locked)
        share = min(max(share, 0.0), max(0.0, 1.0 - held))
        rest = max(0.0, 1.0 - held - share)
        before = fsum(self.share(c) for c in free)
        shares = dict(self.shares)
        shares[criterion_id] = share
        for c in free:
            # Their proportion first: a product with a share near the smallest float would lose digits.
            shares[c] = rest * (self.share(c) / before) if before > NOTHING else rest / len(free)
        return shares

    def with_lock(self, criterion_id: str, locked: bool) -> Weights:
        held = self.locked | {criterion_id} if locked else self.locked - {criterion_id}
        return replace(self, locked=held)

    def for_criteria(self, criterion_ids: Iterable[str]) -> Weights:
        """These weights on another set of criteria: new ones weigh 0, dropped ones are shared out."""
        ids = tuple(criterion_ids)
        keep = {c: self.share(c) for c in ids}
        shares = normalised(keep) if any(keep.values()) else equal_shares(ids)
        return replace(
            self,
            shares=shares,
            locked=self.locked & set(ids),
            reasons=FrozenDict({c: r for c, r in self.reasons.items() if c in keep}),
        )

    def _free(self, criterion_id: str) -> list[str]:
        return [c for c in self.shares if c != criterion_id and c not in self.locked]


def equal_shares(criterion_ids: Iterable[str]) -> FrozenDict[str, float]:
    ids = tuple(criterion_ids)
    return FrozenDict({c: 1.0 / len(ids) for c in ids})


def normalised(points: Mapping[str, float]) -> FrozenDict[str, float]:
    """Points of any size turned into shares that sum to 1.

    Raises EditError for a negative or non-finite number, or if all are zero.
    """
    faulty = tr("A weight must be a number of zero or more."), tr("Correct the weight.")
    points = {c: finite(p, *faulty) for c, p in points.items()}
    if any(p < 0 for p in points.values()):
        raise EditError(faulty[0], remedy=faulty[1])
    largest = max(points.values(), default=0.0)
    if largest <= 0:
        raise EditError(tr("All weights are zero."), remedy=tr("Give at least one criterion some weight."))
    # Scaled first, so that huge or tiny points neither overflow nor vanish in the sum.
    scaled = {c: p / largest for c, p in points.items()}
    total = fsum(scaled.values())
    return FrozenDict({c: p / total for c, p in scaled.items()})


@dataclass(frozen=True, slots=True)
class Lens:
    """A named weight profile."""

    id: str
    title: str
    shares: FrozenDict[str, float]
    description: str = ""
    source: str = ""
