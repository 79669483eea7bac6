# SPDX-License-Identifier: MIT
"""What becomes of weights as one of them moves or is dropped: the same on all issues with these weights."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from mcda_app.analysis.sensitivity.score_curves import WeightLine, weight_line
from mcda_app.domain.scale import Criterion
from mcda_app.domain.weights import Weights


class WeightMoves:
    """The moves of some weights; each kind is worked out when it is first asked for."""

    def __init__(self, weights: Weights, criteria: Sequence[Criterion]) -> None:
        self.weights = weights
        self._ids = [criterion.id for criterion in criteria]

    @cached_property
    def lines(self) -> tuple[WeightLine | None, ...]:
        """(criteria,) the line along which each weight can move; None if locks fix it."""
        return tuple(weight_line(self.weights, self._ids, criterion_id) for criterion_id in self._ids)

    @cached_property
    def without(self) -> tuple[list[float] | None, ...]:
        """(criteria,) the weights that are left without each criterion, in the order of all criteria.

        None for a criterion that has no weight, or where no other is left.
        """
        return tuple(self._without(criterion_id) for criterion_id in self._ids)

    def _without(self, criterion_id: str) -> list[float] | None:
        others = [each for each in self._ids if each != criterion_id]
        if self.weights.share(criterion_id) <= 0 or not others:
            return None
        left = self.weights.for_criteria(others)
        return [left.share(each) for each in self._ids]
