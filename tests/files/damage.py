# SPDX-License-Identifier: MIT
"""JSON documents changed at random, to see that reading survives it."""

from __future__ import annotations

import copy
from random import Random

JUNK = (
    None, True, -1, 0, 1.5, 1e308, 2**80, "", "x", "K7FA", "open", "\ud800", [], {}, [1], [[]], {"a": 1},
    {"tied": ["cost"]},
)  # fmt: skip


def places(value: object, above: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    """The way to every member, however deep."""
    found = []
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, member in members:
        found.append((*above, key))
        found += places(member, (*above, key))
    return found


def damaged(document: dict[str, object], rng: Random) -> dict[str, object]:
    """A copy in which one member was taken away or replaced."""
    changed = copy.deepcopy(document)
    *way, last = rng.choice(places(changed))
    held = changed
    for key in way:
        held = held[key]  # type: ignore[index]
    if rng.random() < 0.3:
        del held[last]
    else:
        held[last] = rng.choice(JUNK)
    return changed
