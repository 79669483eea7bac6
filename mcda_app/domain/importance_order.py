# SPDX-License-Identifier: MIT
"""Changes to an order of importance: places from first to last, tied criteria sharing a place."""

from __future__ import annotations

from collections.abc import Sequence

Order = tuple[tuple[str, ...], ...]


def place_of(order: Sequence[Sequence[str]], item: str) -> int:
    """The index of an item's place; -1 if it has none."""
    return next((n for n, place in enumerate(order) if item in place), -1)


def moved(order: Order, item: str, step: int) -> Order:
    """One step up (-1) or down (1): a tied item leaves its tie, any other swaps with its neighbour."""
    at = place_of(order, item)
    if at < 0:
        return order
    places = list(order)
    if len(places[at]) > 1:
        places[at] = tuple(i for i in places[at] if i != item)
        places.insert(at if step < 0 else at + 1, (item,))
    elif 0 <= at + step < len(places):
        places[at], places[at + step] = places[at + step], places[at]
    return tuple(places)


def tied(order: Order, item: str) -> Order:
    """The item's place merged with the one above; the first place is unchanged."""
    at = place_of(order, item)
    if at <= 0:
        return order
    return (*order[: at - 1], (*order[at - 1], *order[at]), *order[at + 1 :])


def untied(order: Order, item: str) -> Order:
    """The item in a place of its own, below those it was tied with."""
    at = place_of(order, item)
    if at < 0 or len(order[at]) < 2:
        return order
    rest = tuple(i for i in order[at] if i != item)
    return (*order[:at], rest, (item,), *order[at + 1 :])


def dropped(order: Order, item: str, position: int) -> Order:
    """The item moved to a place of its own before the position-th of the other items.

    Inside a tie it joins the tie.
    """
    rest = tuple(p for p in (tuple(i for i in place if i != item) for place in order) if p)
    seen = 0
    for n, place in enumerate(rest):
        if position <= seen:
            return (*rest[:n], (item,), *rest[n:])
        if position < seen + len(place):
            at = position - seen
            return (*rest[:n], (*place[:at], item, *place[at:]), *rest[n + 1 :])
        seen += len(place)
    return (*rest, (item,))
