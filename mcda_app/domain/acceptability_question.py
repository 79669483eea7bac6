# SPDX-License-Identifier: MIT
"""The question behind rank acceptability: which inputs vary, and how they are sampled."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from enum import Enum

from mcda_app.domain.choices import settle_choices
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.errors import MethodError
from mcda_app.i18n import localised, tr

MAX_SAMPLES = 100_000_000
FIRST_SEED = 2026


class WeightVariation(Enum):
    """Which weights are sampled.

    ALL         all weightings, each as likely as the next
    AROUND      each current weight multiplied or divided by up to 1 + spread, then scaled to sum to 1
    ORDER       all weightings that keep an order of importance of all criteria
    STATEMENTS  all weightings that agree with statements such as "effectiveness matters more than cost"
    WITHIN      all weightings within intervals
    CURRENT     the current weights alone
    """

    ALL = "all"
    AROUND = "around"
    ORDER = "order"
    STATEMENTS = "statements"
    WITHIN = "within"
    CURRENT = "current"


@dataclass(frozen=True, slots=True)
class AcceptabilityQuestion:
    """The inputs that vary, the number of samples and the random seed.

    spread        for AROUND: 0.5 lets a weight grow by half or shrink by a third before scaling
    order         for ORDER: criteria from most to least important; those in one place weigh the same
    statements    for STATEMENTS: pairs of criteria, the first weighing at least as much as the second
    within        for WITHIN: criterion id to lowest and highest weight; 0 to 1 where absent
    score_levels  how many levels a score may be off either way, each possible level being equally likely;
                  on a scale without levels, a tenth of the scale counts as a level
    free_missing  whether a missing score takes any value of its scale; otherwise the option is left out
    free_levels   whether the numbers behind ordered labels take any values that keep their order
    """

    weights: WeightVariation = WeightVariation.ALL
    spread: float = 0.5
    order: tuple[tuple[str, ...], ...] = ()
    statements: tuple[tuple[str, str], ...] = ()
    within: FrozenDict[str, tuple[float, float]] = field(default_factory=FrozenDict)
    score_levels: int = 0
    free_missing: bool = False
    free_levels: bool = False
    samples: int = 10_000
    seed: int = FIRST_SEED

    def __post_init__(self) -> None:
        settle_choices(self)

    def check(self) -> None:
        """Raises MethodError for numbers that cannot be sampled."""
        if not (_whole(self.samples) and 1 <= self.samples <= MAX_SAMPLES):
            raise MethodError(
                tr("The number of draws must be between 1 and {most_samples}.").format(
                    most_samples=localised(MAX_SAMPLES, ",")
                ),
                remedy=tr("10,000 draws give shares accurate to within half a percentage point."),
            )
        if not (_whole(self.seed) and 0 <= self.seed <= 2**53):
            raise MethodError(tr("The seed must be a whole number from 0 to 2⁵³."))
        if isinstance(self.spread, bool) or not 0 <= self.spread <= 100:
            raise MethodError(
                tr("The spread must be between 0 and 100."), remedy=tr("0.5 is a common choice.")
            )
        if not (_whole(self.score_levels) and 0 <= self.score_levels <= 2**53):
            raise MethodError(tr("The score uncertainty cannot be negative."))
        for low, high in self.within.values():
            if not 0 <= low <= high <= 1:
                raise MethodError(
                    tr("An interval runs from a lower to a higher weight, both between 0 and 1.")
                )

    def restricted(self, criterion_ids: Collection[str]) -> AcceptabilityQuestion:
        """The question reduced to these criteria."""
        order = tuple(tuple(c for c in place if c in criterion_ids) for place in self.order)
        return replace(
            self,
            order=tuple(place for place in order if place),
            statements=tuple(pair for pair in self.statements if set(pair) <= set(criterion_ids)),
            within=FrozenDict({c: bounds for c, bounds in self.within.items() if c in criterion_ids}),
        )


STANDARD = AcceptabilityQuestion(WeightVariation.AROUND, free_levels=True)
"""What varies in a project that specifies nothing."""


def _whole(number: float) -> bool:
    return isinstance(number, int) and not isinstance(number, bool)
