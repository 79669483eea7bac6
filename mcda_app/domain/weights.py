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
"""The origin of weights set by hand."""

NOTHING = 1e-290
"""Shares whose sum is smaller count as zero: they are too small to have proportions."""

SETTLED = 1e-9
"""Shares that differ by less are equal: the difference is rounding."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The weight of each criterion, as shares of 1.

    shares   criterion id to share in [0, 1]; they sum to 1
    locked   criteria whose share stays when another is moved
    origin   where they come from: a lens id, an elicitation's name, or BY_HAND
    reasons  criterion id to the reason recorded for its weight
    reason_shares  criterion id to the share its reason was given for, where the share has changed since
    """

    shares: FrozenDict[str, float]
    locked: frozenset[str] = frozenset()
    origin: str = BY_HAND
    reasons: FrozenDict[str, str] = FrozenDict()
    reason_shares: FrozenDict[str, float] = FrozenDict()

    def share(self, criterion_id: str) -> float:
        return self.shares.get(criterion_id, 0.0)

    def movable(self, criterion_id: str) -> bool:
        """Whether moving this weight leaves another one free to make up the difference."""
        return criterion_id not in self.locked and len(self._free(criterion_id)) > 0

    def room(self, criterion_id: str) -> float:
        """The largest possible share, given the other locked ones."""
        return min(1.0, max(0.0, 1.0 - fsum(self.share(c) for c in self.locked if c != criterion_id)))

    def moved(self, criterion_id: str, share: float) -> Weights:
        """One weight set by the user; the other unlocked ones keep their proportions.

        share is capped at what the locked weights leave. If all other unlocked weights are zero, they
        share the rest equally. Raises EditError unless share is a finite number.
        """
        share = finite(share, tr("A weight must be a number."))
        free = self._free(criterion_id)
        if criterion_id in self.locked or not free:
            return self
        return self.with_shares(self._with(criterion_id, share, free), BY_HAND)

    def with_shares(self, shares: Mapping[str, float], origin: str) -> Weights:
        """Other shares from another origin. Reasons stay and keep the share they were given for."""
        reason_shares = {c: self.reason_shares.get(c, self.share(c)) for c in self.reasons}
        reason_shares = {
            c: s for c, s in reason_shares.items() if c in shares and abs(s - shares[c]) > SETTLED
        }
        return replace(
            self, shares=FrozenDict(shares), origin=origin, reason_shares=FrozenDict(reason_shares)
        )

    def with_reason(self, criterion_id: str, reason: str) -> Weights:
        """The reason for a weight's current share; an empty text removes it."""
        before = self.reasons
        reasons = before.with_item(criterion_id, reason) if reason else before.without(criterion_id)
        return replace(self, reasons=reasons, reason_shares=self.reason_shares.without(criterion_id))

    def reason(self, criterion_id: str) -> tuple[str, float | None]:
        """The reason for a weight, and the share it was given for if that differs."""
        return self.reasons.get(criterion_id, ""), self.reason_shares.get(criterion_id)

    def ends(self, criterion_id: str) -> tuple[Mapping[str, float], Mapping[str, float]]:
        """The shares with one movable weight at its minimum and at its maximum."""
        free = self._free(criterion_id)
        return self._with(criterion_id, 0.0, free), self._with(criterion_id, 1.0, free)

    def _with(self, criterion_id: str, share: float, free: list[str]) -> dict[str, float]:
        locked = fsum(self.share(c) for c in self.locked)
        share = min(max(share, 0.0), max(0.0, 1.0 - locked))
        rest = max(0.0, 1.0 - locked - share)
        before = fsum(self.share(c) for c in free)
        shares = dict(self.shares)
        shares[criterion_id] = share
        for c in free:
            # Divide first: a product with a share near the smallest float would lose digits.
            shares[c] = rest * (self.share(c) / before) if before > NOTHING else rest / len(free)
        return shares

    def with_lock(self, criterion_id: str, locked: bool) -> Weights:
        locked_ids = self.locked | {criterion_id} if locked else self.locked - {criterion_id}
        return replace(self, locked=locked_ids)

    def for_criteria(self, criterion_ids: Iterable[str]) -> Weights:
        """These weights on other criteria: new ones weigh 0, the weight of dropped ones is redistributed."""
        ids = tuple(criterion_ids)
        remaining = {c: self.share(c) for c in ids}
        shares = normalised(remaining) if any(remaining.values()) else equal_shares(ids)
        reasons = FrozenDict({c: r for c, r in self.reasons.items() if c in remaining})
        weights = replace(self, locked=self.locked & set(ids), reasons=reasons)
        return weights.with_shares(shares, self.origin if self._holds_for(remaining) else BY_HAND)

    def _holds_for(self, criterion_ids: Collection[str]) -> bool:
        """Whether the origin would give these weights on other criteria too.

        Swing points keep their proportions when a criterion is dropped. Comparisons, orders, votes and
        objective weights would have come out differently without it.
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
    """Points of any size scaled to shares that sum to 1.

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
        """Whether the weights come from this lens and still match it."""
        ids = {*self.shares, *weights.shares}
        same = all(abs(self.shares.get(c, 0.0) - weights.share(c)) <= SETTLED for c in ids)
        return weights.origin == self.id and same
