# SPDX-License-Identifier: MIT
"""Which of two steps between neighbouring levels is the bigger one: their order, and contradictions.

The order alone fixes no values. As cards with none on the smallest step and one more on each bigger one, it
proposes values that further cards refine.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from mcda_app.domain.value_functions.value_function import Step, StepOrder

Pair = tuple[Step, Step]
Answers = Mapping[Pair, StepOrder]
"""How pairs of steps compare; an order may be given by its plain name."""

OPPOSITE = {
    StepOrder.BIGGER: StepOrder.SMALLER,
    StepOrder.SMALLER: StepOrder.BIGGER,
    StepOrder.EQUAL: StepOrder.EQUAL,
}


def steps_of(levels: Sequence[str]) -> list[Step]:
    """The steps between neighbouring levels."""
    return [*pairwise(levels)]


@dataclass(eq=False)
class StepOrdering:
    """What comparisons of steps come to, those that follow from others included."""

    comparisons: Answers

    def __post_init__(self) -> None:
        self._comparisons = {pair: StepOrder(order) for pair, order in self.comparisons.items()}
        self._next: dict[Step, list[tuple[Step, bool]]] = {}  # the steps at least as big, and whether bigger
        for (first, second), order in self._comparisons.items():
            small, big = (second, first) if order is StepOrder.BIGGER else (first, second)
            self._next.setdefault(small, []).append((big, order is not StepOrder.EQUAL))
            if order is StepOrder.EQUAL:
                self._next.setdefault(big, []).append((small, False))

    def order(self, first: Step, second: Step) -> StepOrder | None:
        """How the first step compares with the second, by an answer or by what follows; None if that is open.

        Where answers contradict each other, the one given for the pair itself counts.
        """
        if first == second:
            return StepOrder.EQUAL
        given = self._given(first, second)
        if given is not None:
            return given
        up, down = self._reach(first, second), self._reach(second, first)
        if up is None and down is None:
            return None
        if up is not None and down is not None:
            return StepOrder.EQUAL if not (up or down) else None
        if up is not None:
            return StepOrder.SMALLER if up else StepOrder.EQUAL
        return StepOrder.BIGGER if down else StepOrder.EQUAL

    def _given(self, first: Step, second: Step) -> StepOrder | None:
        if (first, second) in self._comparisons:
            return self._comparisons[(first, second)]
        other = self._comparisons.get((second, first))
        return None if other is None else OPPOSITE[other]

    def _reach(self, start: Step, end: Step) -> bool | None:
        """Whether answers in a chain make the end bigger than the start, or only as big; None without any."""
        best: dict[Step, bool] = {start: False}
        waiting = [start]
        while waiting:
            here = waiting.pop()
            for there, bigger in self._next.get(here, ()):
                so_far = best[here] or bigger
                if there not in best or (so_far and not best[there]):
                    best[there] = so_far
                    waiting.append(there)
        return best.get(end)

    def contradictions(self) -> list[Pair]:
        """The pairs of steps whose answer the others rule out, as they were asked."""
        pairs = []
        for (first, second), order in self._comparisons.items():
            rest = StepOrdering({pair: o for pair, o in self._comparisons.items() if pair != (first, second)})
            up, down = rest._reach(first, second), rest._reach(second, first)
            if order is StepOrder.EQUAL:
                ruled_out = bool(up) or bool(down)
            elif order is StepOrder.BIGGER:
                ruled_out = up is not None
            else:
                ruled_out = down is not None
            if ruled_out:
                pairs.append((first, second))
        return pairs


def next_pair(steps: Sequence[Step], comparisons: Answers) -> Pair | None:
    """The next pair to ask about, by binary insertion; None once the order of all steps is known."""
    ordering = StepOrdering(comparisons)
    placed: list[Step] = []
    for step in steps:
        low, high = 0, len(placed)
        while low < high:
            middle = (low + high) // 2
            order = ordering.order(step, placed[middle])
            if order is None:
                return placed[middle], step
            if order is StepOrder.EQUAL:
                low = high = middle
            elif order is StepOrder.BIGGER:
                low = middle + 1
            else:
                high = middle
        placed.insert(low, step)
    return None


def check_pair(steps: Sequence[Step], comparisons: Answers) -> Pair | None:
    """A pair whose answer follows from the others, to check them with; None if every pair was asked about."""
    asked = {*comparisons, *((second, first) for first, second in comparisons)}
    for gap in range(len(steps) - 1, 0, -1):
        for first, second in zip(steps, steps[gap:], strict=False):
            if (first, second) not in asked:
                return first, second
    return None


class StepSize(NamedTuple):
    """A step and its place among the sizes, from 1 for the smallest; equal steps share one."""

    step: Step
    rank: int


def ranked(steps: Sequence[Step], comparisons: Answers) -> list[StepSize] | None:
    """The steps with their places; None while the order is open or contradictory."""
    ordering = StepOrdering(comparisons)
    if ordering.contradictions() or next_pair(steps, comparisons) is not None:
        return None
    smaller = {
        step: {other for other in steps if ordering.order(other, step) is StepOrder.SMALLER} for step in steps
    }
    sizes = sorted({len(below) for below in smaller.values()})
    return [StepSize(step, sizes.index(len(smaller[step])) + 1) for step in steps]


def against_cards(comparisons: Answers, cards: Mapping[Step, int]) -> Iterator[tuple[Pair, StepOrder]]:
    """The comparisons that the cards do not bear out."""
    for (first, second), order in comparisons.items():
        if first in cards and second in cards:
            one, other = cards[first], cards[second]
            by_cards = (
                StepOrder.BIGGER if one > other else StepOrder.SMALLER if one < other else StepOrder.EQUAL
            )
            if by_cards is not order:
                yield (first, second), order
