# SPDX-License-Identifier: MIT
"""The one cache of answers that hold while what they rest on stays the same."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable
from operator import is_
from typing import Generic, NamedTuple, TypeVar

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


class _Entry(NamedTuple, Generic[T]):
    """The objects themselves are part of it, so that none of them can go and leave its id to another."""

    same: tuple[object, ...]
    equal: object
    answer: T


class Memo(Generic[K, T]):
    """The latest answer to each of some questions.

    An answer holds while the objects it rests on are the same ones. The document consists of immutable
    values, so that this is a test of identity, which costs next to nothing however large they are. What is
    made anew for each question is compared as a value instead.

    In all methods
    key    which question it is
    same   the objects that the answer rests on, always as many and in the same order for a key
    equal  what else it rests on, compared as a value

    Not for use by two threads at once.
    """

    __slots__ = ("_entries", "_limit")

    def __init__(self, limit: int | None = None) -> None:
        """limit  most answers to keep, the one asked for longest ago goes first; None where the owner
        bounds them with :meth:`retain`"""
        self._limit = limit
        self._entries: dict[K, _Entry[T]] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def lookup(self, key: K, same: tuple[object, ...] = (), equal: object = None) -> T | None:
        """The answer if there is one that holds. For answers that may be None, use :meth:`answer`."""
        entry = self._entry(key, same, equal)
        return None if entry is None else entry.answer

    def store(self, key: K, answer: T, same: tuple[object, ...] = (), equal: object = None) -> T:
        """Keep an answer that was worked out elsewhere; returns it."""
        entries = self._entries
        if self._limit is not None:
            entries.pop(key, None)
            while entries and len(entries) >= self._limit:
                del entries[next(iter(entries))]
        entries[key] = _Entry(same, equal, answer)
        return answer

    def answer(self, key: K, work: Callable[[], T], same: tuple[object, ...] = (), equal: object = None) -> T:
        """The answer, from `work` unless there is one that holds. Raises what `work` raises."""
        entry = self._entry(key, same, equal)
        return self.store(key, work(), same, equal) if entry is None else entry.answer

    def retain(self, keys: Collection[K]) -> None:
        """Let all other answers go."""
        for key in self._entries.keys() - set(keys):
            del self._entries[key]

    def _entry(self, key: K, same: tuple[object, ...], equal: object) -> _Entry[T] | None:
        entry = self._entries.get(key)
        if (
            entry is None
            or len(entry.same) != len(same)
            or not all(map(is_, entry.same, same))
            or entry.equal != equal
        ):
            return None
        if self._limit is not None:
            self._entries[key] = self._entries.pop(key)  # now the one asked for last
        return entry
