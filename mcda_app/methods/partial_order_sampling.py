# SPDX-License-Identifier: MIT
"""Random weights that keep a partial order of importance, such as "effectiveness matters more than cost".

Without an order, the distribution of the weights is symmetric in the criteria. Weights that keep a partial
order are therefore unrestricted ones, sorted and assigned along a complete order that extends the partial
one, each such order being equally likely. Criteria that no statement links, directly or through others, are
independent and handled separately.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import numpy as np
import numpy.typing as npt

from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.weight_sampling import PAGE, Floats, Stream, all_weights, sorted_rows, uniforms

MAX_STATES = 20_000
"""Maximum number of states (sets of criteria); an order with more is refused as too loose."""


class PartialOrder:
    """Weights uniform over all in which some criteria weigh at least as much as others.

    criteria  number of criteria
    above     pairs (a, b): criterion a weighs at least as much as criterion b

    Raises MethodError if the statements contradict one another, or leave too many orders of linked
    criteria possible.
    """

    def __init__(self, criteria: int, above: Iterable[tuple[int, int]]) -> None:
        self.criteria = criteria
        pairs = frozenset(above)
        parts = [part for part in _linked(criteria, pairs) if len(part) > 1]
        self._parts = [(part, _Orders(part, pairs)) for part in parts]

    def weights(self, seed: int, page: int) -> Floats:
        """(criteria, PAGE) weights, each column summing to 1."""
        weights = all_weights(seed, self.criteria, page)
        for n, (part, orders) in enumerate(self._parts):
            draws = uniforms(seed, Stream.ORDERS, n, page, len(part))
            descending = sorted_rows(weights[part])[::-1]
            for criteria, values in zip(orders.draw(draws), descending, strict=True):
                weights[criteria, _COLUMNS] = values
        return weights


_COLUMNS = np.arange(PAGE)


class _Orders:
    """All orders of some criteria that agree with the pairs, equally likely.

    A state is the set of criteria already placed, from the top. The number of orders that complete each
    next state gives the probability of each criterion to come next.
    """

    def __init__(self, part: list[int], pairs: frozenset[tuple[int, int]]) -> None:
        before = [sum(1 << part.index(a) for a, b in pairs if b == m) for m in part]
        size = len(part)
        everything = (1 << size) - 1

        def choices(state: int) -> list[int]:
            return [k for k in range(size) if not state >> k & 1 and before[k] & ~state == 0]

        states = {0: 0}
        for state in (queue := [0]):  # grows during the loop
            for k in choices(state):
                successor = state | 1 << k
                if successor not in states:
                    states[successor] = len(states)
                    queue.append(successor)
            if len(states) > MAX_STATES:
                raise MethodError(
                    tr("The order of importance leaves too many orders possible to draw from them evenly."),
                    remedy=tr("Add more statements, or rank all criteria."),
                )
        if everything not in states:
            raise MethodError(
                tr(
                    "The order of importance contradicts itself: a criterion would have to matter more than "
                    "itself."
                ),
                remedy=tr("Withdraw one of the statements."),
            )

        @cache
        def completions(state: int) -> int:
            return 1 if state == everything else sum(completions(state | 1 << k) for k in choices(state))

        for state in reversed(queue):  # fullest sets first, to keep the recursion shallow
            completions(state)
        # For each state: the upper ends of its choices' shares of [0, 1), and the state each leads to.
        self._ends = np.ones((len(states), size))
        self._next: npt.NDArray[np.int64] = np.zeros((len(states), size), np.int64)
        self._criteria: npt.NDArray[np.int64] = np.zeros((len(states), size), np.int64)
        for state, row in states.items():
            cumulative = 0
            for n, k in enumerate(choices(state)):
                cumulative += completions(state | 1 << k)
                self._ends[row, n] = cumulative / completions(state)
                self._next[row, n] = states[state | 1 << k]
                self._criteria[row, n] = part[k]

    def draw(self, draws: Floats) -> list[npt.NDArray[np.int64]]:
        """Random orders, a criterion of each sample at a time, most important first.

        draws  (criteria, samples) uniform over [0, 1)
        """
        state = np.zeros(draws.shape[1], np.int64)
        order = []
        for row in draws:
            choice = (row[:, None] >= self._ends[state]).sum(axis=1)
            order.append(self._criteria[state, choice])
            state = self._next[state, choice]
        return order


def _linked(criteria: int, pairs: frozenset[tuple[int, int]]) -> list[list[int]]:
    """Partition of the criteria into parts that no pair links."""
    part_of = list(range(criteria))
    for a, b in pairs:
        old, new = part_of[b], part_of[a]
        part_of = [new if part == old else part for part in part_of]
    return [[m for m in range(criteria) if part_of[m] == part] for part in sorted(set(part_of))]
