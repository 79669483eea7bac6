# SPDX-License-Identifier: MIT
"""What is known about weights as linear statements: answers to trade-off questions, and bounds."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import Enum

from mcda_app.domain.choices import settle_choices
from mcda_app.domain.frozendict import FrozenDict


class Preference(Enum):
    """How much the first of two steps is worth, compared with the second.

    MORE     more than the second
    LESS     less than the second
    ABOUT    about as much
    UNCLEAR  cannot tell; nothing follows, and the question is not asked again
    """

    MORE = "more"
    LESS = "less"
    ABOUT = "about"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Step:
    """The way from the worst end of a criterion's scale to a level or a number, by default the best end."""

    criterion: str
    level: str = ""
    number: float | None = None


@dataclass(frozen=True, slots=True)
class TradeOff:
    """Two steps on different criteria, and which of them is worth more."""

    first: Step
    second: Step
    answer: Preference

    def __post_init__(self) -> None:
        settle_choices(self)

    @property
    def criteria(self) -> tuple[str, str]:
        """The ids of both criteria."""
        return self.first.criterion, self.second.criterion

    def same_question(self, first: Step, second: Step) -> bool:
        """Whether it compares these two steps, in either order."""
        return (self.first, self.second) in ((first, second), (second, first))


@dataclass(frozen=True, slots=True)
class WeightStatements:
    """What is known about weights.

    trade_offs  answers, in the order in which they were given
    bounds      criterion id to the lowest and highest weight it may have, in [0, 1]
    left_out    ids of issues whose first place need not be settled
    """

    trade_offs: tuple[TradeOff, ...] = ()
    bounds: FrozenDict[str, tuple[float, float]] = FrozenDict()
    left_out: frozenset[str] = frozenset()

    def restricted(self, criterion_ids: Collection[str]) -> WeightStatements:
        """The statements on these criteria alone."""
        return replace(
            self,
            trade_offs=tuple(t for t in self.trade_offs if set(t.criteria) <= set(criterion_ids)),
            bounds=FrozenDict({c: ends for c, ends in self.bounds.items() if c in criterion_ids}),
        )

    def mentions(self, criterion_id: str) -> bool:
        """Whether a statement is about a criterion."""
        return criterion_id in self.bounds or any(criterion_id in t.criteria for t in self.trade_offs)
