# SPDX-License-Identifier: MIT
"""Pairwise judgements: how many times as important or as good one item is as another."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from mcda_app.domain.checks import finite
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.errors import EditError
from mcda_app.i18n import tr, tr_lazy

LEAST_RATIO, MOST_RATIO = 1e-6, 1e6
"""What a file may hold as a comparison; what is asked goes from 1/9 to 9."""
RATIO = tr_lazy("A comparison must be a ratio above 0, such as 3 or 1/3.")


@dataclass(frozen=True, slots=True)
class Judgements:
    """Answers on Saaty's 1 to 9 scale, one a pair; a pair that is absent was not answered.

    ratios  (first, second) to how many times the first outweighs the second; a pair is held
            once, its reciprocal is implied
    """

    ratios: FrozenDict[tuple[str, str], float] = FrozenDict()

    def ratio(self, first: str, second: str) -> float | None:
        if first == second:
            return 1.0
        held = self.ratios.get((first, second))
        if held is not None:
            return held
        reverse = self.ratios.get((second, first))
        return None if reverse is None else 1.0 / reverse

    def with_ratio(self, first: str, second: str, ratio: float | None) -> Judgements:
        """The judgement on one pair set, or taken back with None."""
        ratios = self.ratios.without((first, second), (second, first))
        return replace(self, ratios=ratios if ratio is None else ratios.with_item((first, second), ratio))

    def matrix(self, ids: Sequence[str]) -> list[list[float | None]]:
        """The reciprocal matrix in the order of ids; None where a pair was not answered."""
        return [[self.ratio(a, b) for b in ids] for a in ids]

    def answered(self, ids: Sequence[str]) -> int:
        """How many of the pairs among ids were answered."""
        return sum(self.ratio(a, b) is not None for a, b in combinations(ids, 2))

    def restricted(self, ids: Iterable[str]) -> Judgements:
        """The judgements among ids alone."""
        keep = set(ids)
        return Judgements(FrozenDict({k: r for k, r in self.ratios.items() if keep.issuperset(k)}))


def checked_judgements(judgements: Judgements, ids: Collection[str]) -> Judgements:
    """Comparisons that a project can hold: of two of these things, each pair once, by a ratio above 0."""
    ratios = {}
    for (first, second), ratio in judgements.ratios.items():
        known = first in ids and second in ids and first != second
        if not known or (second, first) in judgements.ratios:
            raise EditError(tr("A comparison is of two things that are there, and given once."))
        ratios[first, second] = finite(ratio, str(RATIO))
        if not LEAST_RATIO <= ratios[first, second] <= MOST_RATIO:
            raise EditError(str(RATIO))
    return Judgements(FrozenDict(ratios))
