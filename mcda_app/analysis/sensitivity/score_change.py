# SPDX-License-Identifier: MIT
"""The outcome of a change of first place, given the position at which it begins.

Where two options cross they tie briefly, while their scores differ by less than the tie tolerance. The user
wants to know who leads beyond that, or at the end if the scale ends there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ulp
from typing import NamedTuple

NARROW = 1e-6
"""Relative to the path to the scale's end: anything shorter is instantaneous to a user."""
_PASSING = 1e-3
"""A tie, or a lead of one of several current leaders, that lasts no longer than this is transient."""

_PROBES = tuple(1e-14 * 2**k for k in range(38))

Leads = Callable[[Sequence[float]], list[tuple[int, ...]]]
"""Indices of the options in first place at some positions on a path, in [0, 1]."""


class ScorePath:
    """The path of a score to an end of its scale; positions run from 0 at the start to 1 at the end.

    inner  positions in between, ascending, at which it passes the scores of other options
    """

    def __init__(self, start: float, end: float, passed: Sequence[float] = ()) -> None:
        """passed: scores of other options, anywhere on the scale."""
        self._start, self._end = start, end
        # Halve first, so that no difference of finite numbers overflows.
        span = end / 2 - start / 2
        known = {(v / 2 - start / 2) / span: v for v in passed} if span else {}
        self.inner = sorted(u for u in known if 0 < u < 1)
        self._known = {u: known[u] for u in self.inner}

    def value(self, place: float) -> float:
        """The score at a position: exactly that of another option where it passes one."""
        known = self._known.get(place)
        return self._start * (1 - place) + self._end * place if known is None else known


class Change(NamedTuple):
    """A change of first place.

    place    the position at which it happens, or that has to be passed, in [0, 1]
    leaders  first place afterwards
    reached  whether they lead at that very position, not only beyond it
    """

    place: float
    leaders: tuple[int, ...]
    reached: bool


def lasting_change(leads: Leads, place: float, present: tuple[int, ...]) -> tuple[Change | None, float]:
    """Who leads after a change that begins at a position.

    place    where others are, or are about to be, in first place
    present  who was in first place before
    returns  the change, None if the present leaders lead again at once or never stopped; and a position up
             to which this holds
    """
    state = leads([place])[0]
    entered = place
    # Rounding may make leaders flicker where a change begins, so each look-ahead at least doubles.
    for look in range(len(_PROBES) + 1):
        if 1 - place <= NARROW:
            at_end = leads([1.0])[0]
            return (Change(1.0, at_end, True) if at_end != present else None), 1.0
        following = _next(leads, place, state, _PROBES[look:])
        lasting = following is None or following[0] - entered > _PASSING
        sole_newcomer = len(state) == 1 and state[0] not in present
        if state != present and (lasting or sole_newcomer):
            middle = (entered + place) / 2 if place - entered <= NARROW else place
            return Change(middle, state, False), place
        if following is None:
            break
        if state == present:
            entered = following[0]
        place, state = following
    return None, min(1.0, place + NARROW)


def _next(
    leads: Leads, place: float, state: tuple[int, ...], steps: Sequence[float]
) -> tuple[float, tuple[int, ...]] | None:
    """The first position within the longest of these steps at which others lead, and who; None if none."""
    places = [u for step in steps if place < (u := place + step) <= 1]
    index = next((n for n, at in enumerate(leads(places)) if at != state), None) if places else None
    if index is None:
        return None
    low, high = (places[index - 1] if index else place), places[index]
    while high - low > max(steps[0] / 4, 4 * ulp(high)):
        inner = [low + (high - low) * k / 8 for k in range(1, 8)]
        at = next((u for u, leaders in zip(inner, leads(inner), strict=True) if leaders != state), high)
        low, high = max([low, *(u for u in inner if u < at)]), at
    return high, leads([high])[0]
