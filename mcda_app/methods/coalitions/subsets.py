# SPDX-License-Identifier: MIT
"""All coalitions that contain us, as bit masks, and sums and extremes over their members.

Bit i of a mask stands for actor i. The coalitions come in blocks that share their members among the last
actors. In a block, a value for 2 ** k coalitions follows from those for the first half, an actor at a time:
one operation a coalition, not one for each member. Sums add in the same order whatever the size of the
blocks, so results do not depend on it, to the last bit.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

import numpy as np
import numpy.typing as npt

from mcda_app.domain.partners.actors import MAX_ACTORS
from mcda_app.errors import MethodError
from mcda_app.i18n import tr

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

Number = TypeVar("Number", np.float64, np.int64, np.object_)

BLOCK_BITS = 15
"""A block has up to 2 ** 15 coalitions, so up to 16 actors need a single one."""


class CoalitionSet(Protocol):
    """Some coalitions, which the first axis of arrays runs over.

    actors  number of actors, whether members or not
    us      index of the actor that is always a member
    masks   (coalitions,) their members
    counts  (coalitions,) their number of members
    """

    actors: int
    us: int
    masks: Ints
    counts: Ints

    def sums(self, values: Floats) -> Floats:
        """(coalitions, …) the sum of the members' values, of (actors, …) values."""

    def largest(self, values: Floats) -> Floats:
        """The largest of the members' values, likewise."""

    def smallest(self, values: Floats) -> Floats:
        """The smallest of the members' values, likewise."""

    def largest_outside(self, values: Floats) -> Floats:
        """The largest of the values of those outside, none below 0, likewise; 0 if nobody is outside."""


class _OverMembers(ABC):
    """Sums and extremes over members, each by the same way of combining values."""

    def sums(self, values: Floats) -> Floats:
        return self._over_members(np.add, values)

    def largest(self, values: Floats) -> Floats:
        return self._over_members(np.maximum, values)

    def smallest(self, values: Floats) -> Floats:
        return self._over_members(np.minimum, values)

    @abstractmethod
    def _over_members(self, way: np.ufunc, values: npt.NDArray[Number]) -> npt.NDArray[Number]:
        """(coalitions, …) the members' values combined, of (actors, …) values."""


class Block(_OverMembers):
    """The coalitions that have the same members among the last actors (see CoalitionSet).

    varying  the actors that are members of some of its coalitions and not of others, in ascending order

    bits    how many of the other actors, from the first, are members of some and not of others
    number  which of the remaining ones are members of all: bit n for the n-th of them
    """

    def __init__(self, actors: int, us: int, bits: int, number: int) -> None:
        others = [i for i in range(actors) if i != us]
        self.actors = actors
        self.us = us
        self.varying = tuple(others[:bits])
        high = others[bits:]
        self._inside = [i for n, i in enumerate(high) if number >> n & 1]
        self._outside = [i for n, i in enumerate(high) if not number >> n & 1]
        self.masks: Ints = self._over_members(np.add, np.left_shift(1, np.arange(actors, dtype=np.int64)))
        self.counts: Ints = self._over_members(np.add, np.ones(actors, np.int64))

    def largest_outside(self, values: Floats) -> Floats:
        nobody = np.zeros(values.shape[1:])
        # Backwards, each place has the complement of its coalition.
        result = doubled(np.maximum, nobody, [values[i] for i in self.varying])[::-1]
        for i in self._outside:
            np.maximum(result, values[i], out=result)
        return result

    def _over_members(self, way: np.ufunc, values: npt.NDArray[Number]) -> npt.NDArray[Number]:
        result = doubled(way, values[self.us], [values[i] for i in self.varying])
        for i in self._inside:
            way(result, values[i], out=result)
        return result


def doubled(
    way: np.ufunc, first: npt.NDArray[Number] | Number, others: Iterable[npt.NDArray[Number] | Number]
) -> npt.NDArray[Number]:
    """(2 ** others, …) the first value combined with each subset of the others."""
    values = list(others)
    result: npt.NDArray[Number] = np.empty((1 << len(values), *first.shape), first.dtype)
    result[0] = first
    for n, value in enumerate(values):
        size = 1 << n
        way(result[:size], value, out=result[size : 2 * size])
    return result


class Selection(_OverMembers):
    """Any coalitions, given by their masks (see CoalitionSet); for a few, since each asks every actor."""

    def __init__(self, actors: int, us: int, masks: Sequence[int] | Ints) -> None:
        """Raises ValueError for a mask that lacks us or has a bit beyond the actors."""
        self.actors = actors
        self.us = us
        self.masks = np.array(masks, np.int64).reshape(-1)
        if ((self.masks >> us & 1 == 0) | (self.masks >> actors != 0)).any():
            raise ValueError("a coalition lacks us, or has members that are not actors")
        self._order = [i for i in range(actors) if i != us]
        self._members = [(self.masks >> i & 1).astype(bool) for i in range(actors)]
        self.counts: Ints = np.sum(self._members, axis=0, dtype=np.int64)

    def largest_outside(self, values: Floats) -> Floats:
        result = np.zeros((len(self.masks), *values.shape[1:]))
        for i in self._order:
            out = ~self._members[i]
            result[out] = np.maximum(result[out], values[i])
        return result

    def _over_members(self, way: np.ufunc, values: npt.NDArray[Number]) -> npt.NDArray[Number]:
        result = np.repeat(values[self.us][None], len(self.masks), axis=0)
        for i in self._order:
            rows = self._members[i]
            result[rows] = way(result[rows], values[i])
        return result


def block_count(actors: int, bits: int = BLOCK_BITS) -> int:
    """How many blocks hold all coalitions that contain us."""
    return 1 << max(actors - 1 - bits, 0)


def blocks(actors: int, us: int, bits: int = BLOCK_BITS) -> Iterator[Block]:
    """All coalitions that contain us, each once.

    Raises MethodError for no actors or more than MAX_ACTORS.
    """
    check_actors(actors)
    for number in range(block_count(actors, bits)):
        yield Block(actors, us, bits, number)


def check_actors(actors: int) -> None:
    """Raises MethodError for no actors or more than MAX_ACTORS."""
    if actors < 1:
        raise MethodError(tr("There is no actor to form a coalition with."), remedy=tr("Add an actor."))
    if actors > MAX_ACTORS:
        raise MethodError(
            tr("Coalitions of {actors} actors are too many to compare; the limit is {limit} actors.").format(
                actors=actors, limit=MAX_ACTORS
            ),
            remedy=tr("Remove actors, or put several together as one."),
        )


def place_of(mask: int, us: int) -> int:
    """The place of a coalition in the order of their masks, among all that contain us."""
    below = (1 << us) - 1
    return mask & below | mask >> 1 & ~below
