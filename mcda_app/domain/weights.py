# SPDX-License-Identifier: MIT
"""Weights, and the arithmetic that keeps them summing to one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from math import fsum

from mcda_app.domain.checks import finite
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.errors import EditError
from mcda_app.i18n import tr

BY_HAND = "direct"
"""The origin of weights that were not taken from anything."""

NOTHING = 1e-290
"""Shares that sum to less are too small to have proportions, and count as zero."""

SETTLED = 1e-9
"""Shares that differ by less are one and the same: what is between them is rounding."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Shares of the decision, one a criterion.

    shares   criterion id to share in [0, 1]; they sum to 1
    locked   criteria whose share stays when another is moved
    origin   what they were taken from: a lens id, an elicitation's name, or BY_HAND
    reasons  criterion id to the reason recorded for its weight
    given    criterion id to the share that its reason was given for, where it has another one now
    """

    shares: FrozenDict[str, float]
    locked: frozenset[str] = frozenset()
    origin: str = BY_HAND
    reasons: FrozenDict[str, str] = FrozenDict()
    given: FrozenDict[str, float] = FrozenDict()

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
        return self.with_shares(self._with(criterion_id, share, free), BY_HAND)

    def with_shares(self, shares: Mapping[str, float], origin: str) -> Weights:
        """Other weights in place of these. Each reason stays and remembers the share it was given for."""
        given = {c: self.given.get(c, self.share(c)) for c in self.reasons}
        given = {c: s for c, s in given.items() if c in shares and abs(s - shares[c]) > SETTLED}
        return replace(self, shares=FrozenDict(shares), origin=origin, given=FrozenDict(given))

    def with_reason(self, criterion_id: str, reason: str) -> Weights:
        """A reason for a weight as it now is; an empty one takes the reason away."""
        known = self.reasons
        held = known.with_item(criterion_id, reason) if reason else known.without(criterion_id)
        return replace(self, reasons=held, given=self.given.without(criterion_id))

    def reason(self, criterion_id: str) -> tuple[str, float | None]:
        """The reason for a weight, and the share it was given for if that was another one."""
        return self.reasons.get(criterion_id, ""), self.given.get(criterion_id)

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
        reasons = FrozenDict({c: r for c, r in self.reasons.items() if c in keep})
        kept = replace(self, locked=self.locked & set(ids), reasons=reasons)
        return kept.with_shares(shares, self.origin if self._holds_for(keep) else BY_HAND)

    def _holds_for(self, criterion_ids: Collection[str]) -> bool:
        """Whether what the weights were taken from says the same on other criteria.

        Points keep their proportions when a criterion goes. Comparisons, orders, votes and what is read off
        scores would have given other weights without it.
        """
        if set(criterion_ids) == set(self.shares):
            return True
        return self.origin == WeightQuestion.SWING.value and set(criterion_ids) < set(self.shares)

    def _free(self, criterion_id: str) -> list[str]:
        return [c for c in self.shares if c != criterion_id and c not in self.locked]


def equal_shares(criterion_ids: Iterable[str]) -> FrozenDict[str, float]:
    ids = tuple(criterion_ids)
    return FrozenDict({c: 1.0 / len(ids) for c in ids})


def are_equal(shares: Mapping[str, float]) -> bool:
    """Whether all criteria weigh the same."""
    return not shares or max(shares.values()) - min(shares.values()) <= SETTLED


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

    def gives(self, weights: Weights) -> bool:
        """Whether the weights were taken from this lens and still are what it says."""
        ids = {*self.shares, *weights.shares}
        same = all(abs(self.shares.get(c, 0.0) - weights.share(c)) <= SETTLED for c in ids)
        return weights.origin == self.id and same
