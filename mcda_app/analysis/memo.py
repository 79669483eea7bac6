# SPDX-License-Identifier: MIT
"""The one cache for answers that stay valid while their inputs are unchanged."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable
from operator import is_
from typing import Generic, NamedTuple, TypeVar

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


class _Entry(NamedTuple, Generic[T]):
    """Keeps references to the inputs, so that no other object can reuse the id of one."""

    same: tuple[object, ...]
    equal: object
    answer: T


class Memo(Generic[K, T]):
    """The latest answer to each of some questions.

    An answer is valid while its inputs are the same objects. The document consists of immutable values, so a
    test of identity is enough and costs almost nothing however large they are. Inputs that are created for
    each question are compared by value instead.

    Arguments of all methods
    key    identifies the question
    same   input objects compared by identity, always in the same number and order for a key
    equal  further input, compared by value

    Not thread-safe.
    """

    __slots__ = ("_entries", "_limit")

    def __init__(self, limit: int | None = None) -> None:
        """limit  maximum number of answers, least recently used dropped first; None if the owner limits them
        with :meth:`retain`"""
        self._limit = limit
        self._entries: dict[K, _Entry[T]] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def lookup(self, key: K, same: tuple[object, ...] = (), equal: object = None) -> T | None:
        """The stored answer if it is valid. For answers that may be None, use :meth:`answer`."""
        entry = self._entry(key, same, equal)
        return None if entry is None else entry.answer

    def store(self, key: K, answer: T, same: tuple[object, ...] = (), equal: object = None) -> T:
        """Store an answer computed elsewhere; returns it."""
        entries = self._entries
        if self._limit is not None:
            entries.pop(key, None)
            while entries and len(entries) >= self._limit:
                del entries[next(iter(entries))]
        entries[key] = _Entry(same, equal, answer)
        return answer

    def answer(self, key: K, work: Callable[[], T], same: tuple[object, ...] = (), equal: object = None) -> T:
        """The stored answer if it is valid, otherwise the result of `work`. Raises what `work` raises."""
        entry = self._entry(key, same, equal)
        return self.store(key, work(), same, equal) if entry is None else entry.answer

    def retain(self, keys: Collection[K]) -> None:
        """Drop all other answers."""
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
            self._entries[key] = self._entries.pop(key)  # now the most recently used
        return entry
