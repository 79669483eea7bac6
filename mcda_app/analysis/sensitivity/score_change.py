# SPDX-License-Identifier: MIT
"""What a change of first place comes to, once the place where it begins is known.

Where two options cross they tie for a moment, as long as their scores differ by less than a tie allows.
What a user wants to know is who leads behind it; where nothing lies behind it, since the scale ends there,
it is who leads at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ulp
from typing import NamedTuple

NARROW = 1e-6
"""As a part of the way to the scale's end: what is shorter happens, as far as a user can tell, at once."""
_PASSING = 1e-3
"""A tie, or one of several present leaders, that is over after this part of the way is passed through."""

_PROBES = tuple(1e-14 * 2**k for k in range(38))

Leads = Callable[[Sequence[float]], list[tuple[int, ...]]]
"""Indices of the options in first place at some places of a way, in [0, 1]."""


class Way:
    """The way of a score to an end of its scale; places on it are from 0 at the start to 1 at the end.

    inner  places between, rising, at which it passes the scores of other options
    """

    def __init__(self, start: float, end: float, passed: Sequence[float] = ()) -> None:
        """passed: scores of other options, wherever they lie."""
        self._start, self._end = start, end
        # Halved, so that no difference of finite numbers overflows.
        span = end / 2 - start / 2
        known = {(v / 2 - start / 2) / span: v for v in passed} if span else {}
        self.inner = sorted(u for u in known if 0 < u < 1)
        self._known = {u: known[u] for u in self.inner}

    def value(self, place: float) -> float:
        """The score at a place: exactly that of another option where it passes one."""
        known = self._known.get(place)
        return self._start * (1 - place) + self._end * place if known is None else known


class Change(NamedTuple):
    """A change of first place.

    place    where it happens, or has to be passed for it, in [0, 1]
    leaders  who leads then
    reached  whether they lead at that very place, and not just beyond it
    """

    place: float
    leaders: tuple[int, ...]
    reached: bool


def settled(leads: Leads, place: float, present: tuple[int, ...]) -> tuple[Change | None, float]:
    """Who leads once a change that begins at a place is over.

    place    where others are, or are about to be, in first place
    present  who was in first place before
    returns  the change, None if the present leaders lead again at once or never ceased to; and a place up
             to which that is so
    """
    state = leads([place])[0]
    entered = place
    # Rounding may let leaders flicker where a change begins; each look is therefore at least twice as far.
    for look in range(len(_PROBES) + 1):
        if 1 - place <= NARROW:
            at_end = leads([1.0])[0]
            return (Change(1.0, at_end, True) if at_end != present else None), 1.0
        found = _next(leads, place, state, _PROBES[look:])
        lasting = found is None or found[0] - entered > _PASSING
        alone = len(state) == 1 and state[0] not in present
        if state != present and (lasting or alone):
            middle = (entered + place) / 2 if place - entered <= NARROW else place
            return Change(middle, state, False), place
        if found is None:
            break
        if state == present:
            entered = found[0]
        place, state = found
    return None, min(1.0, place + NARROW)


def _next(
    leads: Leads, place: float, state: tuple[int, ...], steps: Sequence[float]
) -> tuple[float, tuple[int, ...]] | None:
    """The first place within the longest of these steps where others lead, and who does.

    None if there is none.
    """
    places = [u for step in steps if place < (u := place + step) <= 1]
    changed = next((n for n, at in enumerate(leads(places)) if at != state), None) if places else None
    if changed is None:
        return None
    low, high = (places[changed - 1] if changed else place), places[changed]
    while high - low > max(steps[0] / 4, 4 * ulp(high)):
        inner = [low + (high - low) * k / 8 for k in range(1, 8)]
        at = next((u for u, found in zip(inner, leads(inner), strict=True) if found != state), high)
        low, high = max([low, *(u for u in inner if u < at)]), at
    return high, leads([high])[0]
