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
    paths = []
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, member in members:
        paths.append((*above, key))
        paths += places(member, (*above, key))
    return paths


def damaged(document: dict[str, object], rng: Random) -> dict[str, object]:
    """A copy in which one member was taken away or replaced."""
    changed = copy.deepcopy(document)
    *way, last = rng.choice(places(changed))
    node = changed
    for key in way:
        node = node[key]  # type: ignore[index]
    if rng.random() < 0.3:
        del node[last]
    else:
        node[last] = rng.choice(JUNK)
    return changed
