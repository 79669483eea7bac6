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

MIN_RATIO, MAX_RATIO = 1e-6, 1e6
"""The ratios a file may contain; questions ask for 1/9 to 9."""
RATIO = tr_lazy("A comparison must be a ratio above 0, such as 3 or 1/3.")


def is_equal(ratio: float) -> bool:
    """Whether a judgement says that neither item outweighs the other, but for rounding."""
    return abs(ratio - 1) < 1e-9


@dataclass(frozen=True, slots=True)
class Judgements:
    """Answers on Saaty's 1 to 9 scale, one a pair; an absent pair is unanswered.

    ratios  (first, second) to how many times the first outweighs the second; each pair is stored
            once, its reciprocal is implied
    """

    ratios: FrozenDict[tuple[str, str], float] = FrozenDict()

    def is_answered(self, first: str, second: str) -> bool:
        """Whether a pair was answered, whatever the answer is worth."""
        return first == second or (first, second) in self.ratios or (second, first) in self.ratios

    def ratio(self, first: str, second: str) -> float | None:
        if first == second:
            return 1.0
        answer = self.ratios.get((first, second))
        if answer is not None:
            return answer
        reverse = self.ratios.get((second, first))
        return None if reverse is None else 1.0 / reverse

    def with_ratio(self, first: str, second: str, ratio: float | None) -> Judgements:
        """These judgements with one pair answered, or with None unanswered."""
        ratios = self.ratios.without((first, second), (second, first))
        return replace(self, ratios=ratios if ratio is None else ratios.with_item((first, second), ratio))

    def matrix(self, ids: Sequence[str]) -> list[list[float | None]]:
        """The reciprocal matrix in the order of ids; None where a pair is unanswered."""
        return [[self.ratio(a, b) for b in ids] for a in ids]

    def answered(self, ids: Sequence[str]) -> int:
        """How many of the pairs among ids were answered."""
        return sum(self.is_answered(a, b) for a, b in combinations(ids, 2))

    def restricted(self, ids: Iterable[str]) -> Judgements:
        """The judgements among ids alone."""
        members = set(ids)
        return Judgements(FrozenDict({k: r for k, r in self.ratios.items() if members.issuperset(k)}))


def checked_judgements(judgements: Judgements, ids: Collection[str]) -> Judgements:
    """Comparisons a project accepts: each between two of these ids, each pair once, by a ratio above 0."""
    ratios = {}
    for (first, second), ratio in judgements.ratios.items():
        known = first in ids and second in ids and first != second
        if not known or (second, first) in judgements.ratios:
            raise EditError(
                tr("Each comparison must be between two existing items and may appear only once.")
            )
        ratios[first, second] = finite(ratio, str(RATIO))
        if not MIN_RATIO <= ratios[first, second] <= MAX_RATIO:
            raise EditError(str(RATIO))
    return Judgements(FrozenDict(ratios))
