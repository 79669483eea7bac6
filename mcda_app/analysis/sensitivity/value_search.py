# SPDX-License-Identifier: MIT
"""Changes of first place as one score moves under weighted value, solved exactly.

Only the moving option's own value changes, by the criterion's weight times the change of the partial value;
the others keep theirs. So first place changes where its value meets the highest of the others': that gives
the partial value, and the scale's value function, which never turns back, the score.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import fsum

from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.sensitivity.score_change import NARROW, Change, ScorePath, lasting_change
from mcda_app.domain.scale import Criterion
from mcda_app.methods.ranking import leaders
from mcda_app.methods.value import add_up, partial_value

_HALVINGS = 80


class MovingValues:
    """The values of an issue's ranked options as one score on a criterion moves."""

    def __init__(
        self, matrix: IssueMatrix, shares: Sequence[float], rows: tuple[int, ...], column: int
    ) -> None:
        steps = add_up(matrix.partial_values(rows), shares)
        self._rows = rows
        self._values = steps.overall
        self._rest = [fsum([*parts[:column], *parts[column + 1 :]]) for parts in steps.contributions]
        self._criterion = matrix.criteria[column]
        self._weight = shares[column] / fsum(shares)

    def moving(self, row: int) -> MovingValue:
        """The values as the score of the option in this row of the matrix moves."""
        at = self._rows.index(row)
        return MovingValue(self._values, at, self._rest[at], self._weight, self._criterion)


class MovingValue:
    """The values as the score of one given option moves.

    values  (options,) as they are now
    option  index of the one that moves
    rest    what the other criteria contribute to its value
    weight  of the criterion
    """

    def __init__(
        self, values: Sequence[float], option: int, rest: float, weight: float, criterion: Criterion
    ) -> None:
        self._values, self._option, self._rest = list(values), option, rest
        self._weight, self._criterion = weight, criterion

    def leaders(self, scores: Sequence[float]) -> list[tuple[int, ...]]:
        """Indices of the options in first place with each of these scores."""
        return [leaders(self._values_at(score)) for score in scores]

    def first_change(self, path: ScorePath, present: tuple[int, ...]) -> Change | None:
        """The first change of first place on a path; None if there is none.

        present  indices of the options in first place at the start
        """
        others = [value for n, value in enumerate(self._values) if n != self._option]
        if not others:
            return None
        best = max(others)

        def leads(positions: Sequence[float]) -> list[tuple[int, ...]]:
            return self.leaders([path.value(u) for u in positions])

        def ahead(u: float) -> float:
            return self._value(path.value(u)) - best

        if leads([1.0])[0] == present:
            return None  # the value never turns back, so neither does first place
        change, _ = lasting_change(leads, _first_true(lambda u: leads([u])[0] != present), present)
        if change is None or change.reached or not ahead(0.0) * ahead(1.0) < 0:
            return change
        rises = ahead(1.0) > 0
        root = _first_true(lambda u: (ahead(u) >= 0) is rises)
        return change._replace(place=root) if abs(change.place - root) <= NARROW else change

    def _values_at(self, score: float) -> list[float]:
        values = self._values.copy()
        values[self._option] = self._value(score)
        return values

    def _value(self, score: float) -> float:
        return self._rest + self._weight * partial_value(self._criterion, score)


def _first_true(condition: Callable[[float], bool]) -> float:
    """The position in [0, 1] from which a condition holds that, once true, stays true, as at 1."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if not low < middle < high:
            break
        if condition(middle):
            high = middle
        else:
            low = middle
    return high
