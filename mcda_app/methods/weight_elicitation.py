# SPDX-License-Identifier: MIT
"""Weights from answers: swing points, and an order of importance.

Sources: von Winterfeldt & Edwards (1986), Decision Analysis and Behavioral Research, ch. 8 (swing weights);
Stillwell, Seaver & Edwards (1981), Organizational Behavior and Human Performance 28(1), 62-77 (rank sum,
rank reciprocal); Edwards & Barron (1994), OBHDP 60(3), 306-325, and Barron & Barrett (1996), Management
Science 42(11), 1515-1523 (rank-order centroid).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from math import fsum, isfinite
from typing import NamedTuple

from mcda_app.errors import MethodError
from mcda_app.i18n import LocalisedDict, localised, tr

TOP_POINTS = 100.0
"""What the most important swing gets; the others are judged against it."""


class OrderRule(NamedTuple):
    """A way to turn places into weights.

    function  how many places there are to the weight of each, most important first, summing to 1
    """

    title: str
    formula: str
    source: str
    function: Callable[[int], list[float]]


def swing_shares(points: Mapping[str, float]) -> dict[str, float]:
    """Swing points turned into shares that sum to 1.

    points   criterion to points in [0, 100] for its change from worst to best
    returns  criterion to share in [0, 1]
    raises   MethodError if there are none, one is out of range, or all are zero
    """
    if not points:
        raise MethodError(
            tr("No swing has been judged yet."), remedy=tr("Give the most important swing 100 points.")
        )
    for name, value in points.items():
        if not isfinite(value) or not 0 <= value <= TOP_POINTS:
            raise MethodError(
                tr("The swing of {name} has {value} points.").format(name=name, value=localised(value, "g")),
                remedy=tr("Give it a number from 0 to 100."),
            )
    total = fsum(points.values())
    if total == 0:
        raise MethodError(
            tr("All swings have 0 points, so that nothing matters."),
            remedy=tr("Give the most important swing 100."),
        )
    return {name: value / total for name, value in points.items()}


def rank_order_centroid(places: int) -> list[float]:
    """w_k = (1/n) Σ_{i≥k} 1/i: the mean of all weights that keep the order (Barron & Barrett 1996)."""
    return [fsum(1 / i for i in range(k, places + 1)) / places for k in range(1, places + 1)]


def rank_sum(places: int) -> list[float]:
    """w_k = 2 (n + 1 − k) / (n (n + 1)) (Stillwell, Seaver & Edwards 1981)."""
    return [2 * (places + 1 - k) / (places * (places + 1)) for k in range(1, places + 1)]


def rank_reciprocal(places: int) -> list[float]:
    """w_k = (1/k) / Σ 1/i (Stillwell, Seaver & Edwards 1981)."""
    total = fsum(1 / i for i in range(1, places + 1))
    return [1 / k / total for k in range(1, places + 1)]


ORDER_RULES: Mapping[str, OrderRule] = LocalisedDict(
    lambda: {
        "roc": OrderRule(
            tr("Rank-order centroid"),
            "w(k) = (1/n) · (1/k + 1/(k+1) + … + 1/n)",
            "Barron & Barrett 1996",
            rank_order_centroid,
        ),
        "rank-sum": OrderRule(
            tr("Rank sum"), "w(k) = 2 (n + 1 − k) / (n (n + 1))", "Stillwell, Seaver & Edwards 1981", rank_sum
        ),
        "rank-reciprocal": OrderRule(
            tr("Rank reciprocal"),
            "w(k) = (1/k) / (1 + 1/2 + … + 1/n)",
            "Stillwell, Seaver & Edwards 1981",
            rank_reciprocal,
        ),
    }
)


def order_weights(order: Sequence[Collection[str]], rule: str = "roc") -> dict[str, float]:
    """An order of importance turned into shares that sum to 1.

    order    places from most to least important; criteria that share a place take the mean of the weights
             of the places they fill
    rule     a key of ORDER_RULES
    returns  criterion to share in [0, 1]
    raises   MethodError for an unknown rule, an empty order or a criterion that is placed twice
    """
    if rule not in ORDER_RULES:
        known = ", ".join(ORDER_RULES)
        raise MethodError(
            tr("There is no rule “{rule}” for an order.").format(rule=rule),
            remedy=tr("Rules: {known}.").format(known=known),
        )
    names = [name for place in order for name in place]
    if not names:
        raise MethodError(
            tr("Nothing has been put in order yet."), remedy=tr("Put the most important first.")
        )
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise MethodError(
            tr("{twice} stands in the order twice.").format(twice=twice),
            remedy=tr("Take one of its places away."),
        )
    weights = ORDER_RULES[rule].function(len(names))
    shares: dict[str, float] = {}
    begun = 0
    for place in order:
        filled = weights[begun : begun + len(place)]
        for name in place:
            shares[name] = fsum(filled) / len(filled)
        begun += len(place)
    return shares
