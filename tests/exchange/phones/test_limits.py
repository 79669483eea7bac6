# SPDX-License-Identifier: MIT
"""Limits slow down whoever asks too much, and let everybody else through."""

from __future__ import annotations

from mcda_app.exchange.phones.limits import MAX_ADDRESSES, Buckets, Limits


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_one_phone_asking_too_often_waits_and_others_do_not():
    clock = Clock()
    limits = Limits(clock)
    assert sum(limits.may_ask("10.0.0.2") for _ in range(500)) == Limits.REQUESTS
    assert limits.may_ask("10.0.0.3")
    clock.now += 1 / Limits.REQUESTS_A_SECOND
    assert limits.may_ask("10.0.0.2")
    assert not limits.may_ask("10.0.0.2")


def test_codes_are_guessed_slowly():
    clock = Clock()
    limits = Limits(clock)
    for n in range(1, Limits.GUESSES + 1):
        assert limits.may_try("10.0.0.2")
        assert limits.tried_unknown("10.0.0.2") == n
    assert not limits.may_try("10.0.0.2")
    assert limits.may_try("10.0.0.3"), "others still vote"
    clock.now += 60
    assert limits.may_try("10.0.0.2")


def test_many_addresses_together_guess_no_faster():
    clock = Clock()
    limits = Limits(clock)
    tries = 0
    for n in range(2000):  # every address is a new one
        address = f"10.0.{n // 256}.{n % 256}"
        if limits.may_try(address):
            limits.tried_unknown(address)
            tries += 1
        clock.now += 0.3
    assert tries <= Limits.ALL_GUESSES + 2000 * 0.3 / 60 + 1


def test_the_addresses_remembered_are_limited():
    buckets = Buckets(1, 1, Clock())
    for n in range(MAX_ADDRESSES + 500):
        buckets[str(n)].take()
    assert len(buckets) == MAX_ADDRESSES
