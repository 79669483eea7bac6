# SPDX-License-Identifier: MIT
"""How much one phone, and all of them together, may ask for.

A code has few characters, so that guessing has to be slow: a well-formed code that is not in use is hardly
ever a typing error, since these are caught by the check character.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable

MAX_ADDRESSES = 4096


class Bucket:
    """A stock of permissions that fills up again.

    capacity  how many there are at most, and at first
    rate      how many are added a second
    """

    def __init__(self, capacity: float, rate: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._capacity, self._rate, self._clock = capacity, rate, clock
        self._stock, self._at = capacity, clock()

    def _fill(self) -> None:
        now = self._clock()
        self._stock = min(self._capacity, self._stock + (now - self._at) * self._rate)
        self._at = now

    @property
    def empty(self) -> bool:
        self._fill()
        return self._stock < 1

    def take(self) -> bool:
        """Take one; whether there was one."""
        if self.empty:
            return False
        self._stock -= 1
        return True


class Buckets:
    """A stock for each address; the addresses least recently heard of are forgotten."""

    def __init__(self, capacity: float, rate: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._capacity, self._rate, self._clock = capacity, rate, clock
        self._of: OrderedDict[str, Bucket] = OrderedDict()

    def __getitem__(self, address: str) -> Bucket:
        bucket = self._of.pop(address, None) or Bucket(self._capacity, self._rate, self._clock)
        self._of[address] = bucket
        if len(self._of) > MAX_ADDRESSES:
            self._of.popitem(last=False)
        return bucket

    def __len__(self) -> int:
        return len(self._of)


class Limits:
    """Every limit of the requests; the methods may be called by several threads at once.

    unknown  how many codes that are not in use were tried so far
    """

    REQUESTS, REQUESTS_A_SECOND = 40, 2.0
    GUESSES, GUESSES_A_SECOND = 5, 1 / 60
    ALL_GUESSES, ALL_GUESSES_A_SECOND = 20, 1 / 60

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._lock = threading.Lock()
        self._requests = Buckets(self.REQUESTS, self.REQUESTS_A_SECOND, clock)
        self._guesses = Buckets(self.GUESSES, self.GUESSES_A_SECOND, clock)
        self._all_guesses = Bucket(self.ALL_GUESSES, self.ALL_GUESSES_A_SECOND, clock)
        self.unknown = 0

    def may_ask(self, address: str) -> bool:
        """Whether this address may ask for something now, which counts."""
        with self._lock:
            return self._requests[address].take()

    def may_try(self, address: str) -> bool:
        """Whether this address may have a code looked up now, which counts only if it is not in use."""
        with self._lock:
            return not (self._guesses[address].empty or self._all_guesses.empty)

    def tried_unknown(self, address: str) -> int:
        """A code of this address's is not in use; how many there were by now."""
        with self._lock:
            self._guesses[address].take()
            self._all_guesses.take()
            self.unknown += 1
            return self.unknown
