# SPDX-License-Identifier: MIT
"""Random weights that keep a partial order of importance, such as "effectiveness matters more than cost".

Without an order, the weights of criteria can be exchanged without changing how likely they are. The
weights that keep an order are therefore the unordered ones, sorted, and handed out along an order of all
criteria that agrees with the given one, each such order being equally likely. Criteria that no statement
links, directly or through others, do not bear on one another and are handled apart.

This module needs numpy: import it at first use, never at start-up.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import numpy as np
import numpy.typing as npt

from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.weight_sampling import PAGE, Floats, Stream, all_weights, sorted_rows, uniforms

MOST_STATES = 20_000
"""Sets of criteria that may have to be told apart; beyond it the order is refused as too loose."""


class PartialOrder:
    """Weights even over all for which some criteria weigh at least as much as others.

    criteria  how many there are
    above     pairs (a, b): criterion a weighs at least as much as criterion b

    Raises MethodError if the statements contradict one another, or leave too many orders open among
    criteria that they link.
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
            falling = sorted_rows(weights[part])[::-1]
            for criteria, values in zip(orders.draw(draws), falling, strict=True):
                weights[criteria, _COLUMNS] = values
        return weights


_COLUMNS = np.arange(PAGE)


class _Orders:
    """All orders of some criteria that agree with the pairs, each as likely as the next.

    A state is the set of criteria already placed, from the top. How many orders complete a state tells
    how likely each criterion is to come next.
    """

    def __init__(self, part: list[int], pairs: frozenset[tuple[int, int]]) -> None:
        before = [sum(1 << part.index(a) for a, b in pairs if b == m) for m in part]
        size = len(part)
        everything = (1 << size) - 1

        def choices(state: int) -> list[int]:
            return [k for k in range(size) if not state >> k & 1 and before[k] & ~state == 0]

        states = {0: 0}
        for state in (queue := [0]):  # grows while it is read
            for k in choices(state):
                reached = state | 1 << k
                if reached not in states:
                    states[reached] = len(states)
                    queue.append(reached)
            if len(states) > MOST_STATES:
                raise MethodError(
                    tr("The order of importance leaves too many orders open to draw from them evenly."),
                    remedy=tr("State more of the order, or rank all criteria."),
                )
        if everything not in states:
            raise MethodError(
                tr(
                    "The order of importance contradicts itself: a criterion would have to matter more than "
                    "itself."
                ),
                remedy=tr("Take back one of the statements."),
            )

        @cache
        def completions(state: int) -> int:
            return 1 if state == everything else sum(completions(state | 1 << k) for k in choices(state))

        for state in reversed(queue):  # fullest sets first, so that no recursion runs deep
            completions(state)
        # For each state, the upper ends of its choices' shares of [0, 1), and where each leads.
        self._ends = np.ones((len(states), size))
        self._next: npt.NDArray[np.int64] = np.zeros((len(states), size), np.int64)
        self._criteria: npt.NDArray[np.int64] = np.zeros((len(states), size), np.int64)
        for state, at in states.items():
            passed = 0
            for n, k in enumerate(choices(state)):
                passed += completions(state | 1 << k)
                self._ends[at, n] = passed / completions(state)
                self._next[at, n] = states[state | 1 << k]
                self._criteria[at, n] = part[k]

    def draw(self, draws: Floats) -> list[npt.NDArray[np.int64]]:
        """Random orders, a criterion of each sample at a time, most important first.

        draws  (criteria, samples) even over [0, 1)
        """
        state = np.zeros(draws.shape[1], np.int64)
        order = []
        for row in draws:
            choice = (row[:, None] >= self._ends[state]).sum(axis=1)
            order.append(self._criteria[state, choice])
            state = self._next[state, choice]
        return order


def _linked(criteria: int, pairs: frozenset[tuple[int, int]]) -> list[list[int]]:
    """The criteria in parts that no pair links with each other."""
    part_of = list(range(criteria))
    for a, b in pairs:
        old, new = part_of[b], part_of[a]
        part_of = [new if part == old else part for part in part_of]
    return [[m for m in range(criteria) if part_of[m] == part] for part in sorted(set(part_of))]
