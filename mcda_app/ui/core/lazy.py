# SPDX-License-Identifier: MIT
"""Services built on first use, so that they do not delay the start."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Lazy(Generic[T]):
    """A value built once, on first use."""

    def __init__(self, build: Callable[[], T]) -> None:
        self._build = build
        self._value: T | None = None

    def get(self) -> T:
        """The value, built now if necessary."""
        if self._value is None:
            self._value = self._build()
        return self._value

    @property
    def existing(self) -> T | None:
        """The value if it has been built."""
        return self._value
