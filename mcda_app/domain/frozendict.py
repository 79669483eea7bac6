# SPDX-License-Identifier: MIT
"""An immutable dictionary."""

from __future__ import annotations

from typing import Any, NoReturn, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class FrozenDict(dict[K, V]):
    """A read-only ``dict``; :meth:`with_item` and :meth:`without` return changed copies."""

    __slots__ = ()

    def with_item(self, key: K, value: V) -> FrozenDict[K, V]:
        return FrozenDict({**self, key: value})

    def without(self, *keys: K) -> FrozenDict[K, V]:
        return FrozenDict({k: v for k, v in self.items() if k not in keys})

    def __hash__(self) -> int:  # type: ignore[override]  # dict has none, for it can change
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[Any, ...]:
        return (FrozenDict, (dict(self),))

    def _refuse(self, *_args: object, **_kwargs: object) -> NoReturn:
        raise TypeError("a FrozenDict cannot be changed; use with_item or without")

    __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = setdefault = update = _refuse
