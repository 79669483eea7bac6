# SPDX-License-Identifier: MIT
"""Services that are built when they are first asked for, so that the start does not wait for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Lazy(Generic[T]):
    """A value that is built once, when it is first asked for."""

    def __init__(self, build: Callable[[], T]) -> None:
        self._build = build
        self._value: T | None = None

    def get(self) -> T:
        """The value, built now if nobody has asked for it before."""
        if self._value is None:
            self._value = self._build()
        return self._value

    @property
    def existing(self) -> T | None:
        """The value if it has been built."""
        return self._value
