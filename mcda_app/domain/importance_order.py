# SPDX-License-Identifier: MIT
"""Moves within an order of importance: places from first to last, several criteria in one place if tied."""

from __future__ import annotations

from collections.abc import Sequence

Order = tuple[tuple[str, ...], ...]


def place_of(order: Sequence[Sequence[str]], item: str) -> int:
    """The index of the place an item stands in; -1 if it stands in none."""
    return next((n for n, place in enumerate(order) if item in place), -1)


def moved(order: Order, item: str, step: int) -> Order:
    """One step up (-1) or down (1): a tied item leaves its tie, any other changes place with the next."""
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
    """The item's place put together with the one above it; the first stays as it is."""
    at = place_of(order, item)
    if at <= 0:
        return order
    return (*order[: at - 1], (*order[at - 1], *order[at]), *order[at + 1 :])


def untied(order: Order, item: str) -> Order:
    """The item on a place of its own, below those it was tied with."""
    at = place_of(order, item)
    if at < 0 or len(order[at]) < 2:
        return order
    rest = tuple(i for i in order[at] if i != item)
    return (*order[:at], rest, (item,), *order[at + 1 :])


def dropped(order: Order, item: str, position: int) -> Order:
    """The item taken out and put on a place of its own before the position-th of the others in a row.

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
